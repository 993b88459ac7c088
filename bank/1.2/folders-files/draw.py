"""Draws for filing documents in folders."""

from collections.abc import Sequence
from datetime import date

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, lettered, long_day
from pix.content.files import zip_archive
from pix.content.simulators.file_manager.building import Disk

ALBUMS = [
    ("Vacances", "Holidays"),
    ("Anniversaire", "Birthday"),
    ("Jardin", "Garden"),
    ("Montagne", "Mountain"),
    ("Quartier", "District"),
    ("Concert", "Concert"),
]
PICTURES = [
    ("plage", "beach"),
    ("chat", "cat"),
    ("lac", "lake"),
    ("pont", "bridge"),
    ("velo", "bike"),
    ("marche", "market"),
    ("neige", "snow"),
    ("phare", "lighthouse"),
    ("barque", "boat"),
    ("arbre", "tree"),
]
PAPERS = [
    ("budget", "budget"),
    ("loyer", "rent"),
    ("contrat", "contract"),
    ("lettre", "letter"),
    ("horaires", "timetable"),
    ("adresses", "addresses"),
    ("menu", "menu"),
    ("affiche", "poster"),
    ("inventaire", "inventory"),
    ("programme", "programme"),
]
SUBJECTS = [
    ("cantine", "canteen"),
    ("travaux", "works"),
    ("fete", "party"),
    ("jardin", "garden"),
    ("budget", "budget"),
    ("sortie", "outing"),
    ("chorale", "choir"),
    ("tournoi", "tournament"),
]
SUPPLIERS = [
    ("eau", "water"),
    ("gaz", "gas"),
    ("telephone", "phone"),
    ("assurance", "insurance"),
    ("loyer", "rent"),
    ("peinture", "paint"),
    ("jardinage", "gardening"),
    ("transport", "transport"),
]
PLACES = [
    ("projets", "projects"),
    ("site", "site"),
    ("pages", "pages"),
    ("images", "images"),
    ("textes", "texts"),
    ("sons", "sounds"),
    ("atelier", "workshop"),
    ("recettes", "recipes"),
    ("cours", "lessons"),
    ("photos", "photos"),
    ("plans", "plans"),
    ("archives", "archives"),
]

SIMPLE = ("create", "rename", "clipboard", "move", "trash")


def _computer(dice: Dice, locale: str) -> Disk:
    """A computer with a few papers and downloads, so that one has to find one's way."""
    side = SIDE[locale]
    disk = Disk(features=SIMPLE, name=("Ordinateur", "Computer")[side])
    for rank, paper in enumerate(dice.sample(PAPERS, 4)):
        path = f"{('Courriers', 'Letters')[side]}/{paper[side]}.odt"
        disk.file(path, size=18_000 + 2_300 * rank, modified=f"2025-0{rank + 2}-1{rank}T10:2{rank}")
    for name in (("recette", "recipe"), ("mode-emploi", "instructions")):
        path = f"{('Téléchargements', 'Downloads')[side]}/{name[side]}.pdf"
        disk.file(path, size=dice.integer(90_000, 700_000), modified="2025-11-20T18:05")
    return disk


def filed_picture(dice: Dice, locale: str) -> Drawn:
    """A picture to move, in the window of a file manager, into a folder to create."""
    side, album = SIDE[locale], dice.pick(ALBUMS)[SIDE[locale]]
    disk, names = _computer(dice, locale), [picture[side] for picture in dice.sample(PICTURES, 5)]
    name, twin = f"{names[0]}.jpg", f"{names[0]}-{dice.integer(2, 9)}.jpg"
    for rank, shown in enumerate([name, twin, *(f"{other}.jpg" for other in names[1:])]):
        size, day = 1_150_000 + 270_000 * rank, f"2025-0{rank + 3}-2{rank}T15:1{rank}"
        disk.file(f"Images/{shown}", size=size, modified=day)
    made = disk.after(lambda d: d.folder(f"Images/{album}"))
    return Drawn(
        start=disk.state,
        solution=made.after(lambda d: d.move(f"Images/{name}", f"Images/{album}")).state,
        values={"album": album, "name": name},
        wrong=[
            made.state,
            made.after(lambda d: d.copy(f"Images/{name}", f"Images/{album}")).state,
            made.after(lambda d: d.move(f"Images/{twin}", f"Images/{album}")).state,
            disk.after(lambda d: d.move(f"Images/{name}", album)).state,
        ],
    )


def restored_copy(dice: Dice, locale: str) -> Drawn:
    """A paper to bring back from the bin and copy, under another name, in the window of a file manager."""
    side, disk = SIDE[locale], _computer(dice, locale)
    folder, paper = ("Comptes", "Accounts")[side], dice.pick(PAPERS)[side]
    name, new = f"{paper}.ods", f"{paper}-{('ancien', 'old')[side]}.ods"
    binned, size = [f"{paper}-{dice.integer(2, 9)}.ods", f"{paper}.txt"], dice.integer(20_000, 60_000)
    for rank, shown in enumerate(binned):
        disk.file(f"{folder}/{shown}", size=16_000 + rank, modified="2024-09-12T08:30", where="trash")
    disk.file(f"{folder}/{name}", size=size, modified="2025-10-02T11:45", where="trash")
    disk.file(f"{folder}/{('factures', 'invoices')[side]}.ods", size=31_000, modified="2025-12-01T09:00")
    disk.file(f"Archives/{('releve', 'statement')[side]}-2023.ods", size=22_000, modified="2024-01-03T14:10")
    back, path = disk.after(lambda d: d.restore(name)), f"{folder}/{name}"
    done = back.after(lambda d: d.copy(path, "Archives", new))
    beside = back.after(lambda d: d.copy(path, folder, new))
    moved = beside.after(lambda d: d.trash(f"{folder}/{new}"), lambda d: d.copy(path, "Archives", new))
    return Drawn(
        start=disk.state,
        solution=done.state,
        right=[moved.state],
        values={"name": name, "new": new, "folder": folder, "twin": binned[0], "text": binned[1]},
        wrong=[
            back.state,
            back.after(lambda d: d.copy(path, "Archives")).state,
            back.after(lambda d: d.move(path, "Archives", new)).state,
            done.after(lambda d: d.rename(path, new)).state,
            beside.state,
            done.after(lambda d: d.restore(binned[0])).state,
        ],
    )


def new_folder(dice: Dice, locale: str) -> Drawn:
    """Pictures moved into a new folder: where they are, how many stay."""
    side = SIDE[locale]
    album, total, count = dice.pick(ALBUMS)[side], dice.integer(5, 9), dice.integer(2, 3)
    names = [f"{picture[side]}.jpg" for picture in dice.sample(PICTURES, total)]
    asked, order = names[0], dice.shuffle([0, 1, 2])
    both = (f"Dans «\u00a0{album}\u00a0» et dans «\u00a0Images\u00a0»", f"In “{album}” and in “Images”")[side]
    places = [f"Images › {album}", "Images", both]
    options = lettered([places[rank] for rank in order])
    ids = {text: letter for letter, text in options}
    left, right_place = str(total - count), ids[places[0]]
    values = {
        "files": ", ".join(f"`{name}`" for name in sorted(names)),
        "moved": (" et ", " and ")[side].join(f"`{name}`" for name in names[:count])
        if count == 2
        else f"`{names[0]}`, `{names[1]}`{(' et ', ' and ')[side]}`{names[2]}`",
        "album": album,
        "asked": asked,
        "left": left,
    }
    return Drawn(
        solution={"place": [right_place], "left": [left]},
        values=values,
        options={"place": options},
        right=[{"place": right_place, "left": left}],
        wrong=[
            {"place": right_place, "left": str(total)},
            {"place": ids[both], "left": str(total)},
            {"place": ids["Images"], "left": left},
        ],
    )


def _steps(names: Sequence[str], side: int) -> list[str]:
    """What is done to the first five files."""
    copied, moved, renamed, binned, restored, new = names
    return [
        (f"Copier `{copied}` dans «\u00a0Archives\u00a0»", f"Copy `{copied}` into “Archives”")[side],
        (f"Déplacer `{moved}` dans «\u00a0Archives\u00a0»", f"Move `{moved}` into “Archives”")[side],
        (f"Renommer `{renamed}` en `{new}`", f"Rename `{renamed}` to `{new}`")[side],
        (f"Mettre `{binned}` à la corbeille", f"Put `{binned}` in the bin")[side],
        (f"Restaurer `{restored}` depuis la corbeille", f"Restore `{restored}` from the bin")[side],
    ]


def after_actions(dice: Dice, locale: str) -> Drawn:
    """Files copied, moved, renamed, binned, restored: what the folder holds in the end."""
    side = SIDE[locale]
    names = [f"{paper[side]}.odt" for paper in dice.sample(PAPERS, 7)]
    copied, moved, renamed, binned, restored, lost = names[:6]
    new = renamed.replace(".odt", "-2.odt")
    steps = dice.shuffle(_steps([copied, moved, renamed, binned, restored, new], side))
    proposals = lettered(dice.shuffle([copied, moved, renamed, new, binned, restored, lost]))
    ids = {text: letter for letter, text in proposals}
    solution = sorted(ids[name] for name in (copied, new, restored))
    return Drawn(
        solution=solution,
        values={
            "folder": ", ".join(f"`{name}`" for name in sorted([copied, moved, renamed, binned])),
            "bin": (" et ", " and ")[side].join(f"`{name}`" for name in sorted([restored, lost])),
            "steps": "\n".join(f"{rank}. {step}" for rank, step in enumerate(steps, 1)),
            "copied": copied,
            "new": new,
            "restored": restored,
        },
        proposals=proposals,
        right=[solution],
        wrong=[
            [ids[new], ids[restored]],
            [ids[copied], ids[moved], ids[new], ids[restored]],
            [ids[copied], ids[new]],
        ],
    )


def dated_name(dice: Dice, locale: str) -> Drawn:
    """A file name written by a rule: year-month-day_subject_version."""
    side = SIDE[locale]
    subject = dice.pick(SUBJECTS)[side]
    day = dice.day(date(2016, 1, 1), date(2024, 12, 31)).replace(day=dice.integer(1, 9))
    version, start = dice.integer(2, 6), ""
    day = day.replace(day=day.day + 1) if day.day == day.month else day
    start = f"{day:%Y-%m-%d}"
    name = f"{start}_{subject}_v{version}"
    return Drawn(
        solution=[f"{name}.pdf", name],
        values={"subject": subject, "day": long_day(day, locale), "version": version, "name": f"{name}.pdf"},
        right=[f"{name}.pdf", f"{name}.PDF"],
        wrong=[
            f"{day:%d-%m-%Y}_{subject}_v{version}.pdf",
            f"{day:%Y-%d-%m}_{subject}_v{version}.pdf",
            f"{day.year}-{day.month}-{day.day}_{subject}_v{version}.pdf",
            f"{subject}_{start}_v{version}.pdf",
        ],
    )


def misfiled(dice: Dice, locale: str) -> Drawn:
    """An archive of invoices: one in the wrong year, one badly named."""
    side, first, folder = SIDE[locale], dice.integer(2014, 2020), ("factures", "invoices")[SIDE[locale]]
    entries, names = {}, []
    for year in range(first, first + 3):
        for sender in dice.sample(SUPPLIERS, 5):
            day = date(year, dice.integer(1, 12), dice.integer(13, 28))
            names.append((day, sender[side]))
    stray, odd = dice.sample(range(len(names)), 2)
    for rank, (day, supplier) in enumerate(names):
        name = f"{day:%d-%m-%Y}_{supplier}.txt" if rank == odd else f"{day:%Y-%m-%d}_{supplier}.txt"
        year = first + (day.year - first + 1) % 3 if rank == stray else day.year
        entries[f"{folder}/{year}/{name}"] = f"{supplier} {long_day(day, locale)}\n"
    stray_name = f"{names[stray][0]:%Y-%m-%d}_{names[stray][1]}"
    odd_name = f"{names[odd][0]:%d-%m-%Y}_{names[odd][1]}"
    return Drawn(
        solution={"stray": [f"{stray_name}.txt", stray_name], "odd": [f"{odd_name}.txt", odd_name]},
        values={"stray": f"{stray_name}.txt", "odd": f"{odd_name}.txt", "year": names[stray][0].year},
        files=[File(f"{folder}.zip", zip_archive(dict(sorted(entries.items()))))],
        right=[{"stray": f"{stray_name}.txt", "odd": odd_name}],
        wrong=[{"stray": odd_name, "odd": stray_name}, {"stray": stray_name, "odd": stray_name}],
    )


def _tree(dice: Dice, side: int) -> tuple[str, str, str, int]:
    """A starting folder, a target file, the relative path between them and how many folders to go up."""
    names = [place[side] for place in dice.sample(PLACES, 6)]
    up, down = dice.integer(1, 2), dice.integer(1, 2)
    root = "/" + "/".join(names[: dice.integer(1, 2)])
    start = "/".join([root, *names[2 : 2 + up]])
    file = f"{dice.pick(PICTURES)[side]}.png"
    tail = "/".join([*names[4 : 4 + down], file])
    return start, f"{root}/{tail}", "../" * up + tail, up


def relative_path(dice: Dice, locale: str) -> Drawn:
    """The relative path from a folder to a file."""
    start, target, path, up = _tree(dice, SIDE[locale])
    tail = path.replace("../", "")
    return Drawn(
        solution=[path, f"./{path}", path.replace("/", "\\")],
        values={"start": start, "target": target, "path": path, "up": up},
        right=[path, f"./{path}"],
        wrong=[target, tail, f"../{path}", "../" * (up - 1) + tail if up > 1 else f"/{path}"],
    )


def absolute_path(dice: Dice, locale: str) -> Drawn:
    """The absolute path that a relative one leads to."""
    start, target, path, up = _tree(dice, SIDE[locale])
    tail = path.replace("../", "")
    return Drawn(
        solution=[target, target.replace("/", "\\")],
        values={"start": start, "target": target, "path": path, "up": up},
        right=[target],
        wrong=[f"{start}/{tail}", path, f"/{tail}"],
    )
