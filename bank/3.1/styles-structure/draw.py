"""Draws for headings and tables of contents."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import About, Paragraph, Styled, docx, odt

TITLES = {
    "fr": (
        "Accueil",
        "Horaires",
        "Tarifs",
        "Matériel",
        "Sécurité",
        "Repas",
        "Transport",
        "Contacts",
        "Équipe",
        "Bilan",
    ),
    "en": (
        "Welcome",
        "Opening hours",
        "Prices",
        "Equipment",
        "Safety",
        "Meals",
        "Transport",
        "Contacts",
        "Team",
        "Review",
    ),
}
BODY = {"fr": "Cette partie tient en quelques lignes.", "en": "This part is a few lines long."}


def fake_headings(dice: Dice, locale: str) -> Drawn:
    """A document: headings that are only large and bold."""
    chosen = dice.sample(range(10), 6)
    fakes = chosen[: dice.integer(2, 3)]
    ids = {place: f"h{place}" for place in chosen}
    paragraphs = []
    for place in dice.shuffle(chosen):
        title = TITLES[locale][place]
        is_fake = place in fakes
        paragraphs.append(Paragraph(title, heading=0 if is_fake else 1, is_big=is_fake))
        paragraphs.append(Paragraph(BODY[locale]))
    right = sorted(ids[place] for place in fakes)
    return Drawn(
        solution=right,
        values={"answer": ", ".join(TITLES[locale][place] for place in fakes)},
        proposals=[(ids[place], TITLES[locale][place]) for place in sorted(chosen)],
        files=[File("guide.odt", odt(paragraphs))],
        right=[right],
        wrong=[sorted(ids[place] for place in chosen if place not in fakes), sorted(ids.values()), right[:1]],
    )


def stale_contents(dice: Dice, locale: str) -> Drawn:
    """Pages are added before a heading: what the table of contents says before and after its update."""
    chosen = dice.sample(range(10), 4)
    pages = [1]
    for _ in range(3):
        pages.append(pages[-1] + dice.integer(2, 6))
    added, target = dice.integer(2, 5), dice.integer(1, 3)
    asked = dice.integer(target, 3)
    titles = [TITLES[locale][place] for place in chosen]
    values: dict[str, object] = {f"t{n}": title for n, title in enumerate(titles)} | {
        f"p{n}": page for n, page in enumerate(pages)
    }
    old, new = pages[asked], pages[asked] + added
    values |= {"added": added, "target": titles[target], "asked": titles[asked], "old": old, "new": new}
    right = {"before": str(old), "after": str(new)}
    wrong = [
        {"before": str(new), "after": str(new)},
        {"before": str(old), "after": str(old)},
        {"before": str(new), "after": str(old)},
    ]
    return Drawn(
        solution={key: [page] for key, page in right.items()}, values=values, right=[right], wrong=wrong
    )


LOOKS = (
    ("vert foncé", "dark green", "#1b5e20"),
    ("bleu foncé", "dark blue", "#0d3b66"),
    ("violet", "purple", "#6a1b9a"),
    ("bordeaux", "burgundy", "#7b1e3a"),
    ("brun", "brown", "#5d4037"),
    ("bleu-vert", "teal", "#006064"),
)
OLD = {"color": "#c62828", "size": 16, "is_bold": True}
Hand = dict[int, Styled]


def _report(titles: list[str], body: str, hand: Hand) -> list[Paragraph]:
    """Two parts of four headings each, some of which have a look of their own."""
    blocks = []
    for at, title in enumerate(titles[2:]):
        blocks += [Paragraph(titles[at // 4], heading=1)] if at % 4 == 0 else []
        blocks += [Paragraph([hand[at]] if at in hand else title, heading=2), Paragraph(body)]
    return blocks


def style_to_change(dice: Dice, locale: str) -> Drawn:
    """Headings of level 2, three of them coloured by hand: their style alone is to be changed."""
    *words, colour = dice.pick(LOOKS)
    size, by_hand = dice.pick((13, 14, 15, 17, 18, 20)), dice.sample(range(8), 3)
    titles = [TITLES[locale][at] for at in dice.sample(range(10), 10)]
    new, body = {"color": colour, "size": size, "is_bold": False}, BODY[locale]
    spotted = {at: Styled(titles[at + 2], color="#ef6c00", is_bold=True) for at in by_hand}
    painted = {at: Styled(titles[at + 2], color=colour) for at in range(8)}
    plain = _report(titles, body, {})

    def saved(blocks: list[Paragraph], **style: object) -> bytes:
        return odt(blocks, About(looks={"Heading 2": {**OLD, **style}}))

    name = {"fr": "rapport", "en": "report"}[locale]
    near = [saved(_report(titles, body, painted)), saved(_report(titles, body, spotted), **new)]
    near += [saved(plain, **(new | {"is_bold": True})), saved(plain, **(new | {"color": OLD["color"]}))]
    near += [saved([block for block in plain if block.heading != 1], **new)]
    return Drawn(
        solution=File(f"{name}.odt", saved(plain, **new)),
        files=[File(f"{name}.odt", saved(_report(titles, body, spotted)))],
        values={
            "file": f"{name}.odt",
            "words": words[("fr", "en").index(locale)],
            "code": colour.upper(),
            "colour": colour,
            "size": size,
            "titles": [block.text for block in plain if block.heading],
        },
        right=[File(f"{name}.docx", docx(plain, About(looks={"Heading 2": new})))],
        wrong=[File(f"{name}.odt", content) for content in near],
    )
