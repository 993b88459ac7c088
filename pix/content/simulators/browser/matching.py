"""Which entries of the index a search brings back; the order is the page's business."""

from __future__ import annotations

from datetime import date, timedelta

from pix.content.simulators.browser.engine import Doc, Engine, Search
from pix.content.simulators.browser.query import Node, Reader, fold, stem, tokens

EMPTY = frozenset(
    """
    a au aux avec ce ces comment dans de des du elle en est et faire il je l la le les ma mes mon on ou par
    pas pour qu que quel quelle quelles quels qui quoi sa ses son sur un une vos votre y d j m n s c t the an
    and are do does for how i in is it my of on or to what when where which who with you your
    """.split()  # noqa: SIM905
)
DAYS = {"day": 1, "week": 7, "month": 31, "year": 365}


def found(engine: Engine, search: Search, now: str) -> list[Doc]:
    """The entries, advertisements apart, that a search brings back."""
    node = Reader(search.query, loose=not engine.strict).read()
    if not node:
        return []
    kept = (doc for doc in engine.docs if not doc.ad and passes(doc, search, now))
    return [doc for doc in kept if matches(doc, node, strict=engine.strict)]


def passes(doc: Doc, search: Search, now: str) -> bool:
    """Whether an entry passes the filters: pictures, news, how old, licence."""
    if (search.where == "images") != (doc.image > 0) or (search.where == "news" and doc.type != "news"):
        return False
    if search.licence and doc.licence != search.licence:
        return False
    first = search.period and (date.fromisoformat(now[:10]) - timedelta(days=DAYS[search.period])).isoformat()
    return not first or doc.date >= first


def matches(doc: Doc, node: Node, *, strict: bool) -> bool:
    """Whether an entry answers a query; loosely, three plain words in five are enough."""
    if strict or node[0] not in ("and", "word"):
        return holds(doc, node)
    parts = list(node[1:]) if node[0] == "and" else [node]
    plain = [part for part in parts if part[0] == "word"]
    useful = [part for part in plain if part[1] not in EMPTY] or plain
    hits = sum(holds(doc, part) for part in useful)
    return hits * 5 >= len(useful) * 3 and all(holds(doc, part) for part in parts if part[0] != "word")


def holds(doc: Doc, node: Node) -> bool:
    """Whether an entry holds a part of a query."""
    name, given = str(node[0]), list(node[1:])
    if name in ("and", "or"):
        return (all if name == "and" else any)(holds(doc, part) for part in given)
    if name == "not":
        return not holds(doc, given[0])
    words = tokens(f"{doc.title} {doc.text}")
    if name == "word":
        return given[0] in {stem(word) for word in words}
    if name == "cut":
        return any(word.startswith(given[0]) for word in words)
    if name == "phrase":
        return in_line(given[0], words)
    return has_field(doc, name, given[0])


def in_line(phrase: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether words stand side by side in this order."""
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words) - len(phrase) + 1))


def has_field(doc: Doc, name: str, value: str) -> bool:
    """Whether a field of an entry has a value."""
    if name == "site":
        return on_site(doc.address, value)
    if name == "title":
        return in_line(tokens(value), tokens(doc.title)) or stem(fold(value)) in map(stem, tokens(doc.title))
    if name in ("after", "before"):
        return bool(doc.date) and (doc.date >= value if name == "after" else doc.date < value)
    return str(getattr(doc, name)).lower() == value.lstrip(".")


def on_site(address: str, value: str) -> bool:
    """Whether an address is of a site, or of a part of it."""
    place = address.partition("://")[2] or address
    wanted = (value.partition("://")[2] or value).removeprefix("www.").rstrip("/")
    if "/" in wanted:
        return place.removeprefix("www.").startswith(wanted)
    host = place.partition("/")[0].lower()
    return host == wanted or host.endswith(f".{wanted}")
