"""Draws for monitoring: feeds to read and to reduce."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, Two, long_day
from pix.content.files import xml_text

CATEGORIES: tuple[Two, ...] = (
    ("travaux", "roadworks"),
    ("culture", "culture"),
    ("sport", "sport"),
    ("transports", "transport"),
    ("marché", "market"),
)
SUBJECTS: tuple[Two, ...] = (
    ("rue du Moulin", "Mill Street"),
    ("place du Puits", "Well Square"),
    ("quai Nord", "North Quay"),
    ("stade des Pins", "Pine Stadium"),
    ("salle du Four", "Oven Hall"),
    ("pont Vieux", "Old Bridge"),
    ("parc des Lilas", "Lilac Park"),
    ("école du Port", "Harbour School"),
)
EVENTS: tuple[Two, ...] = (
    ("Du nouveau\u00a0: {where}", "Something new: {where}"),
    ("Rendez-vous\u00a0: {where}", "Meet at: {where}"),
    ("Ce qui change\u00a0: {where}", "What changes: {where}"),
)
ABOUT: Two = ("{where} : on parle aussi de {word}", "{where}: people also speak of {word}")
DAYS, MONTHS = (
    ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
Item = dict[str, str]


def _date(at: datetime) -> str:
    """An instant as a feed writes it, whatever the language of the machine."""
    return f"{DAYS[at.weekday()]}, {at.day:02} {MONTHS[at.month - 1]} {at:%Y %H:%M:%S %z}"


def _item(dice: Dice, side: int, words: tuple[str, str], at: datetime) -> Item:
    """An item of a category; words are the category and another one, which its title may mention."""
    where, number = dice.pick(SUBJECTS)[side], dice.integer(1000, 99999)
    shape = (ABOUT if words[1] else dice.pick(EVENTS))[side].replace(" :", "\u00a0:")
    title = shape.format(where=where, word=words[1]) + f" ({number})"
    return {
        "title": title[0].upper() + title[1:],
        "link": f"https://ville.example/{number}",
        "category": words[0],
        "pubDate": _date(at),
    }


def _feed(site: str, items: list[Item]) -> bytes:
    rows = [("item", list(item.items())) for item in items]
    channel = [("title", site), ("link", "https://ville.example"), ("description", site), *rows]
    return xml_text("rss", [("channel", channel)], version="2.0")


def _site(dice: Dice, locale: str) -> str:
    return f"{('Nouvelles', 'News')[SIDE[locale]]} - {dice.town()}"


def items_since(dice: Dice, locale: str) -> Drawn:
    """A feed with dates in two zones: how many items of a category since a day in universal time."""
    side, site = SIDE[locale], _site(dice, locale)
    words = [word[side] for word in dice.sample(CATEGORIES, 4)]
    limit = datetime(2024, 3, dice.integer(8, 20), tzinfo=UTC)
    east, counts = timezone(timedelta(hours=2)), [dice.integer(5, 19), dice.integer(2, 3), dice.integer(2, 5)]
    asked = [
        *(limit + timedelta(hours=dice.integer(3, 150)) for _ in range(counts[0])),
        *((limit - timedelta(minutes=dice.integer(10, 110))).astimezone(east) for _ in range(counts[1])),
        *(limit - timedelta(hours=dice.integer(5, 90)) for _ in range(counts[2])),
    ]
    near, after = dice.integer(2, 4), dice.integer(4, 8)
    rows = [(at, _item(dice, side, (words[0], ""), at)) for at in asked]
    for rank in range(near + after):
        at = limit + timedelta(hours=dice.integer(2, 150))
        said = words[0] if rank < near else ""
        rows.append((at, _item(dice, side, (words[1 + rank % 3], said), at)))
    items = [item for _, item in sorted(rows, key=lambda row: row[0], reverse=True)]
    found, name = counts[0], ("flux.xml", "feed.xml")[side]
    return Drawn(
        solution=[str(found)],
        right=[str(found)],
        wrong=[str(found + counts[1]), str(sum(counts)), str(found + near), str(len(items))],
        files=[File(name, _feed(site, items))],
        values={"file": name, "category": words[0], "day": long_day(limit.date(), locale), "count": found},
    )


def feed_to_reduce(dice: Dice, locale: str) -> Drawn:
    """A feed of which the items of one category must stay."""
    side, site = SIDE[locale], _site(dice, locale)
    words = [word[side] for word in dice.sample(CATEGORIES, 4)]
    first = datetime(2024, 5, dice.integer(2, 20), 9, tzinfo=UTC)
    kinds = dice.shuffle([*[(words[0], "")] * dice.integer(3, 5), (words[1], words[0]), (words[2], words[0]),
                          (words[1], ""), (words[2], ""), (words[3], ""), (words[3], "")])  # fmt: skip
    items = [_item(dice, side, kind, first - timedelta(hours=7 * rank)) for rank, kind in enumerate(kinds)]
    kept = [item for item in items if item["category"] == words[0]]
    quoted = [item for item in items if words[0] in item["category"] + item["title"]]
    name, inside = ("flux.xml", "feed.xml")[side], "root/children/0/children/*/children"

    def feed(rows: list[Item]) -> File:
        return File(name, _feed(site, rows))

    return Drawn(
        solution=feed(kept),
        right=[File(name, _feed(site, kept).replace(b"\n", b"\r\n"))],
        wrong=[
            feed(quoted),
            feed(kept[1:]),
            feed([item for item in items if item["category"] != words[0]]),
            File(name, _feed(site, kept).replace(b"</item>", b"", 1)),
            feed(kept[::-1]),
        ],
        files=[feed(items)],
        values={
            "file": name, "category": words[0], "count": len(kept), "site": site,
            "titles_path": f"{inside}/0/text", "links_path": f"{inside}/1/text",
            "titles": [item["title"] for item in kept], "links": [item["link"] for item in kept],
        },
    )  # fmt: skip
