"""Draws for labels."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, lettered
from pix.content.files import ods

TOPICS = [
    ("Logement", "Housing"),
    ("École", "School"),
    ("Santé", "Health"),
    ("Travail", "Work"),
    ("Voyages", "Travel"),
    ("Impôts", "Taxes"),
]
MARKS = [("À relire", "To read again"), ("Urgent", "Urgent"), ("À payer", "To pay")]
TAGS = [
    ("famille", "family"),
    ("fête", "party"),
    ("flou", "blurred"),
    ("jardin", "garden"),
    ("plage", "beach"),
    ("voyage", "trip"),
    ("musique", "music"),
    ("animal", "animal"),
]


def inbox(dice: Dice, locale: str) -> Drawn:
    """Labels put on messages of the inbox: how many the inbox and each label show."""
    side = SIDE[locale]
    total, first, second = dice.integer(20, 40), dice.integer(4, 8), dice.integer(9, 12)
    both = dice.integer(2, 3)
    right = {"inbox": str(total), "topic": str(first), "mark": str(second)}
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values={
            "total": total,
            "first": first,
            "second": second,
            "both": both,
            "topic": dice.pick(TOPICS)[side],
            "mark": dice.pick(MARKS)[side],
        },
        right=[right],
        wrong=[
            {**right, "inbox": str(total - first - second + both)},
            {**right, "topic": str(first - both)},
            {**right, "mark": str(second - both)},
        ],
    )


def _photos(dice: Dice, wanted: Sequence[str], count: int) -> list[list[str]]:
    """So many photos with one to four labels; the wanted ones are frequent."""
    photos = []
    for _ in range(count):
        tags = [
            tag for tag, chance in zip(wanted, (0.6, 0.55, 0.4, 0.3, 0.2), strict=True) if dice.chance(chance)
        ]
        photos.append(tags or [wanted[4]])
    return photos


def _counts(photos: Sequence[Sequence[str]], names: Sequence[str]) -> tuple[int, int, int, int]:
    """How many photos bear: both and not the third; both; one of the two and not the third; the first."""
    one, two, out = names[:3]
    both = sum(one in tags and two in tags for tags in photos)
    right = sum(one in tags and two in tags and out not in tags for tags in photos)
    either = sum((one in tags or two in tags) and out not in tags for tags in photos)
    return right, both, either, sum(one in tags for tags in photos)


def library(dice: Dice, locale: str) -> Drawn:
    """A list of photos with their labels: how many bear two labels and not a third."""
    side = SIDE[locale]
    names = [tag[side] for tag in dice.sample(TAGS, 5)]
    photos = _photos(dice, names, dice.integer(90, 140))
    photos += [[names[0], names[1], names[2]], [names[0], names[1]]]
    right, both, either, first = _counts(photos, names)
    heads = (("Photo", "Libellés"), ("Photo", "Labels"))[side]
    rows = [(f"IMG_{rank:04}.jpg", ", ".join(dice.shuffle(tags))) for rank, tags in enumerate(photos, 1)]
    wrong = dict.fromkeys(str(n) for n in (both, either, first, len(photos)) if n != right)
    return Drawn(
        solution=[str(right)],
        values={
            "one": names[0],
            "two": names[1],
            "out": names[2],
            "right": right,
            "both": both,
            "gap": both - right,
        },
        files=[File("photos.ods", ods({"Photos": [heads, *rows]}))],
        right=[str(right)],
        wrong=list(wrong),
    )


def crossing(dice: Dice, locale: str) -> Drawn:
    """Seven photos: those that bear a label and another, but not a third."""
    side = SIDE[locale]
    one, two, out, more = (tag[side] for tag in dice.sample(TAGS, 4))
    kept = [[one, two], [two, one, more]]
    left = [[one, two, out], [one, more], [two], [one, out], [more, two, out]]
    photos = dice.shuffle(
        [*kept, *dice.sample(left, 4), *([[one, two, more]] if dice.chance(0.5) else [[more]])]
    )
    proposals = lettered(
        [f"Photo {rank}, {', '.join(dice.shuffle(tags))}" for rank, tags in enumerate(photos, 1)]
    )
    ids = [letter for letter, _ in proposals]
    pairs = list(zip(ids, photos, strict=True))
    solution = [letter for letter, tags in pairs if one in tags and two in tags and out not in tags]
    wrong = [
        [letter for letter, tags in pairs if one in tags and two in tags],
        [letter for letter, tags in pairs if (one in tags or two in tags) and out not in tags],
        [letter for letter, tags in pairs if sorted(tags) == sorted([one, two])],
    ]
    return Drawn(
        solution=solution,
        values={"one": one, "two": two, "out": out},
        proposals=proposals,
        right=[solution],
        wrong=[response for response in wrong if response != solution],
    )
