"""Draws for the source of web pages."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import css_text, html_page, zip_archive

LINKS = {
    "fr": (
        ("Horaires", "horaires"),
        ("Tarifs", "tarifs"),
        ("Contact", "contact"),
        ("Programme", "programme"),
        ("Plan du site", "plan"),
        ("Photos", "photos"),
    ),
    "en": (
        ("Hours", "hours"),
        ("Prices", "prices"),
        ("Contact", "contact"),
        ("Programme", "programme"),
        ("Site map", "map"),
        ("Photos", "photos"),
    ),
}
ENDS = {
    "fr": ("ete", "hiver", "2025", "nouveau", "groupes"),
    "en": ("summer", "winter", "2025", "new", "groups"),
}


def changed_link(dice: Dice, locale: str) -> Drawn:
    """A link whose address changes and whose text does not: the whole line."""
    (text, page), end = LINKS[locale][dice.integer(0, 5)], ENDS[locale][dice.integer(0, 4)]
    old, new = f"{page}.html", f"{page}-{end}.html"
    line, right = f'<a href="{old}">{text}</a>', f'<a href="{new}">{text}</a>'
    wrong = [line, f'<a href="{old}">{new}</a>', f'<a href="{new}">{new}</a>', f"<a href={new}>{text}<a>"]
    values = {"line": line, "text": text, "new": new, "right": right}
    return Drawn(solution=[right, right.replace('"', "'")], values=values, right=[right], wrong=wrong)


HEADS = {
    "fr": (
        "Club de marche",
        "Atelier de vélo",
        "Jardin partagé",
        "Chorale du port",
        "Cours de cuisine",
        "Ludothèque",
    ),
    "en": (
        "Walking club",
        "Bike workshop",
        "Shared garden",
        "Harbour choir",
        "Cooking lessons",
        "Toy library",
    ),
}


def title_and_address(dice: Dice, locale: str) -> Drawn:
    """An HTML page: the title in its head, the address behind one link."""
    shown, hidden = dice.sample(range(6), 2)
    asked, ends = dice.integer(0, 5), [dice.integer(0, 4) for _ in range(6)]
    addresses = [
        f"{page}-{ENDS[locale][end]}.html" for (_, page), end in zip(LINKS[locale], ends, strict=True)
    ]
    order = dice.shuffle(range(6))
    lines = [f'    <li><a href="{addresses[at]}">{LINKS[locale][at][0]}</a></li>' for at in order]
    page = [
        "<!DOCTYPE html>", f'<html lang="{locale}">', "<head>", '  <meta charset="utf-8">',
        f"  <title>{HEADS[locale][hidden]}</title>", "</head>", "<body>", f"  <h1>{HEADS[locale][shown]}</h1>",
        "  <ul>", *lines, "  </ul>", "</body>", "</html>", "",
    ]  # fmt: skip
    right = {"title": HEADS[locale][hidden], "address": addresses[asked]}
    values = {"link": LINKS[locale][asked][0], "title": right["title"], "address": right["address"]}
    name = {"fr": "accueil.html", "en": "home.html"}[locale]
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values=values,
        files=[File(name, "\n".join(page).encode())],
        right=[right],
        wrong=[right | {"title": HEADS[locale][shown]}, right | {"address": addresses[(asked + 1) % 6]}],
    )


def _path(page: list[str], target: list[str]) -> str:
    """The way from a page to a file, both given as folders and a name."""
    shared = 0
    while shared < min(len(page), len(target)) - 1 and page[shared] == target[shared]:
        shared += 1
    return "../" * (len(page) - 1 - shared) + "/".join(target[shared:])


def _ways(page: list[str], target: list[str]) -> list[str]:
    """Every path that works: the shortest, those that go further up and come down again, and with ./ before."""
    shortest = _path(page, target)
    longer = ["../" * (len(page) - 1 - top) + "/".join(target[top:]) for top in range(len(page))]
    working = [path for path in longer if path.count("../") > shortest.count("../")]
    return [shortest, *working, *(f"./{path}" for path in (shortest, *working))]


FOLDERS = {"fr": ("pages", "sorties", "images", "dessins"), "en": ("pages", "trips", "images", "drawings")}
FILES = ("plan", "logo", "photo", "port", "pont", "lac")


def relative_path(dice: Dice, locale: str) -> Drawn:
    """A page and a picture in the same site: the relative path to write."""
    one, two, three, four = FOLDERS[locale]
    page = dice.pick(([one], [one, two], [two], [], [two, one]))
    place = dice.pick(([three], [three, four], [four], [one, three]))
    picture, name = f"{dice.pick(FILES)}.png", f"{dice.pick(('club', 'info', 'guide'))}.html"
    source, target = [*page, name], [*place, picture]
    right = _path(source, target)
    misses = {picture, "/".join(target), "../" + right, "C:/site/" + "/".join(target)} - {right}
    values = {"page": "/".join(source), "picture": "/".join(target), "right": right}
    ways = _ways(source, target)
    return Drawn(solution=ways, values=values, right=ways, wrong=sorted(misses - set(ways)))


def broken_reference(dice: Dice, locale: str) -> Drawn:
    """A small site: the page whose picture has a wrong path, and the right path."""
    one, two, three, _ = FOLDERS[locale]
    pictures = dice.sample(FILES, 4)
    pages = [[f"{FILES[0]}s.html"], [one, "club.html"], [one, "info.html"], [one, two, "guide.html"]]
    broken = dice.integer(1, 3)
    entries: dict[str, bytes | str] = {}
    for rank, (page, picture) in enumerate(zip(pages, pictures, strict=True)):
        path = _path(page, [three, f"{picture}.png"])
        shown = (
            dice.pick((path.removeprefix("../"), path.replace(f"{three}/", ""))) if rank == broken else path
        )
        entries["/".join(page)] = (
            f'<!DOCTYPE html>\n<html lang="{locale}">\n<body>\n<img src="{shown}" alt="">\n</body>\n</html>\n'
        )
        entries[f"{three}/{picture}.png"] = b"\x89PNG\r\n\x1a\n"
    right = {"page": pages[broken][-1], "path": _path(pages[broken], [three, f"{pictures[broken]}.png"])}
    wrong = [
        right | {"page": pages[broken % 3 + 1][-1]},
        right | {"path": f"{three}/{pictures[broken]}.png"},
        right | {"path": "../" + right["path"]},
    ]
    return Drawn(
        solution={
            "page": [right["page"], "/".join(pages[broken])],
            "path": [right["path"], "./" + right["path"]],
        },
        values=right,
        files=[File("site.zip", zip_archive(entries))],
        right=[right],
        wrong=wrong,
    )


def page_to_change(dice: Dice, locale: str) -> Drawn:
    """A page in which one address and the title must change, and nothing else."""
    shown, old, new = dice.sample(range(6), 3)
    asked, ends, order = dice.integer(0, 5), dice.sample(range(5), 2), dice.shuffle(range(6))
    heads, links = HEADS[locale], LINKS[locale]
    name = {"fr": "accueil.html", "en": "home.html"}[locale]
    addresses = {at: f"{links[at][1]}-{ENDS[locale][ends[0]]}.html" for at in order}
    text, target = links[asked][0], f"{links[asked][1]}-{ENDS[locale][ends[1]]}.html"

    def page(title: str, urls: dict[int, str], words: str = text) -> File:
        rows = [f'<li><a href="{urls[at]}">{words if at == asked else links[at][0]}</a></li>' for at in order]
        body = f"<h1>{heads[shown]}</h1>\n<p>{dice_town}</p>\n<ul>\n" + "\n".join(rows) + "\n</ul>"
        return File(name, html_page(title, body, locale))

    dice_town = dice.town()
    right = addresses | {asked: target}
    done = page(heads[new], right)
    lost = f">{links[(asked + 1) % 6][0]}</a>".encode()
    lines = [heads[shown], dice_town, *(links[at][0] for at in order)]
    return Drawn(
        solution=done,
        right=[File(name, done.content.replace(b"\n", b"\r\n"))],
        wrong=[
            page(heads[new], addresses, target),
            page(heads[new], right, target),
            page(heads[old], right),
            page(heads[new], dict.fromkeys(order, target)),
            File(name, done.content.replace(b"</a>", b"<a>")),
            File(name, b"".join(row for row in done.content.splitlines(keepends=True) if lost not in row)),
        ],
        files=[page(heads[old], addresses)],
        values={
            "file": name,
            "link": text,
            "new": target,
            "title": heads[new],
            "urls": [right[at] for at in order],
            "text": " ".join(lines),
        },
    )


KINDS = ("info", "avis", "note", "menu", "date", "alerte")
COLOURS = ("#004488", "#7a1f3d", "#1b5e20", "#5d2e8c", "#8a4b08", "#0b5563")
SIZES = ("18px", "20px", "22px", "24px", "26px")


def headings_of_a_class(dice: Dice, locale: str) -> Drawn:
    """Two pages and their style sheet: a rule for the subheadings of one class alone."""
    kind, colour, size = dice.pick(KINDS), dice.pick(COLOURS), dice.pick(SIZES)
    titles = dice.sample(range(6), 6)
    rules = {
        "body": {"color": "#222222", "background-color": "#ffffff", "margin": "1rem"},
        "h2": {"color": "#555555", "font-size": "19px"},
        f".{kind}": {"border-left": "4px solid #cccccc", "padding-left": "8px"},
        "p": {"line-height": "1.5"},
    }
    wanted = {"color": colour, "font-size": size}

    def sheet(added: dict[str, dict[str, str]]) -> File:
        merged = {name: {**rules.get(name, {}), **added.get(name, {})} for name in {**rules, **added}}
        return File("style.css", css_text(merged))

    def page(name: str, numbers: list[int]) -> File:
        rows = [
            f"<h2{f' class={kind!r}' if at % 2 else ''}>{HEADS[locale][number]}</h2>\n"
            f"<p{f' class={kind!r}' if at == 0 else ''}>{LINKS[locale][number][0]}</p>"
            for at, number in enumerate(numbers)
        ]
        return File(name, html_page(name, "\n".join(rows), locale, stylesheet="style.css"))

    ways = [f"{before}h2.{kind}" for before in ("", "body ", "html ", "body > ")]
    return Drawn(
        solution=sheet({f"h2.{kind}": wanted}),
        right=[sheet({f"body h2.{kind}": wanted})],
        wrong=[
            sheet({"h2": wanted}),
            sheet({f".{kind}": wanted}),
            sheet({f"h2 .{kind}": wanted}),
            sheet({f"h2.{kind}": {"color": colour}}),
            sheet({f"h2.{kind}": wanted, "p": wanted}),
            File("style.css", sheet({f"h2.{kind}": wanted}).content.replace(b"line-height:", b"line-height")),
        ],
        files=[sheet({}), page("page-1.html", titles[:3]), page("page-2.html", titles[3:])],
        values={
            "kind": kind,
            "colour": colour,
            "size": size,
            "coloured": [{"op": "equals", "path": f"rules/{way}/color", "value": colour} for way in ways],
            "sized": [{"op": "equals", "path": f"rules/{way}/font-size", "value": size} for way in ways],
            "rules": rules,
            "ways": ways,
        },
    )


ONE = ["1fr", "100%", "none", "auto", "initial", "unset", "minmax(0, 1fr)", "repeat(1, 1fr)"]
TWO = ["1fr 1fr", "repeat(2, 1fr)", "repeat(2,1fr)", "50% 50%", "minmax(0, 1fr) minmax(0, 1fr)",
       "repeat(2, minmax(0, 1fr))"]  # fmt: skip
PAGES, GRIDS = ("page", "bloc", "contenu", "cadre"), ("colonnes", "grille", "cartes", "deux")


def page_that_overflows(dice: Dice, locale: str) -> Drawn:
    """A style sheet of fixed widths to fit to narrow screens."""
    block, grid, limit = dice.pick(PAGES), dice.pick(GRIDS), dice.pick((600, 640, 700, 720, 800))
    width, colour = f"{dice.integer(900, 1100, 20)}px", dice.pick(COLOURS)
    text = HEADS[locale][dice.integer(0, 5)]

    def sheet(image: str, box: str, columns: str, media: str = "", last: str = "") -> File:
        base = f"h1 {{ color: {colour}; }}\nimg {{ {image} }}\n.{block} {{ {box} margin: 0 auto; }}\n"
        wide = f".{grid} {{ display: grid; gap: 16px; grid-template-columns: {columns}; }}\n"
        return File("style.css", f"{base}{wide}{media}{last}".encode())

    def query(side: str, bound: str, columns: str) -> str:
        return f"@media ({side}-width: {bound}) {{\n  .{grid} {{ grid-template-columns: {columns}; }}\n}}\n"

    images, box, two = "max-width: 100%; height: auto;", f"max-width: {width};", "1fr 1fr"
    up = query("min", f"{limit}px", two)
    tiles = "\n".join(f'<p><img src="{name}.png" alt="">{name}</p>' for name in FILES[:4])
    body = f'<div class="{block}">\n<h1>{text}</h1>\n<div class="{grid}">\n{tiles}\n</div>\n</div>'
    return Drawn(
        solution=sheet(images, box, "1fr", up),
        right=[
            sheet(images, box, "repeat(2, 1fr)", query("max", f"{limit - 1}px", "1fr")),
            sheet("width: 100%;", f"width: 100%; {box}", "1fr", query("min", f"{limit / 16}em", two)),
        ],
        wrong=[
            sheet("width: 320px;", "width: 340px;", "1fr"),
            sheet(images, box, "1fr"),
            sheet(images, box, two),
            sheet(images, f"width: {width};", "1fr", up),
            sheet("width: 700px;", box, "1fr", up),
            sheet(images, box, "1fr", query("max", f"{limit}px", two)),
            sheet(images, box, two, query("min", "1000px", two) + query("max", "400px", "1fr")),
            File("style.css", sheet(images, box, "1fr", up).content.partition(b"\n")[2]),
        ],
        files=[
            sheet("width: 700px;", f"width: {width};", two),
            File("page.html", html_page(text, body, locale, stylesheet="style.css")),
        ],
        values={"page": block, "grid": grid, "limit": limit, "width": width, "one": ONE, "two": TWO},
    )
