"""What checks look at: files and folders by their path, what each one is, places, people.

`files`, `folders`: {path: facts}; a path begins with a folder of the first place, or with the name of another
place. `archives`: {path: {path inside: facts}}. `trash`, `quarantine`: {name: facts}, with the folder it came
from. `places`: {name: {free, ejected}}. `selected`: paths. `defaults`: {extension: name of the application}.
`sent`: [{to, link, path of the file that the link opens}]. `members`, `groups`: names. Among facts, `rights`
is what each member may do, inherited or not; `given` what was given here. Facts that are empty are absent.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pix.content.simulators.file_manager.parts import Node, Place
from pix.content.simulators.file_manager.rights import rights_of
from pix.content.simulators.file_manager.state import State
from pix.content.simulators.file_manager.walking import Disk

LINK = "https://espace.example/"
Plain = dict[str, Any]


def observe(state: State) -> Plain:
    """The disk as checks see it; nothing derived is taken from the page."""
    disk = Disk(state)
    here = [node for node in state.nodes if disk.is_here(node)]
    return {
        "files": {disk.path(n): _facts(disk, n) for n in here if n.kind == "file"},
        "folders": {disk.path(n): _facts(disk, n) for n in here if n.kind == "folder"},
        "archives": {disk.path(n): _packed(disk, n) for n in here if n.archive},
        "trash": _aside(disk, "trash"),
        "quarantine": _aside(disk, "quarantine"),
        "places": {place.name: _place(disk, place) for place in state.places},
        "selected": sorted(disk.path(disk.nodes[one]) for one in state.selected),
        "defaults": {ending: disk.names[app] for ending, app in state.defaults.items()},
        "sent": list(_sent(disk)),
        "members": sorted(person.name for person in state.people if person.member),
        "groups": {group.name: sorted(disk.names[m] for m in group.members) for group in state.groups},
    }


def _facts(disk: Disk, node: Node) -> Plain:
    facts = {
        "id": node.id,
        "name": node.name,
        "folder": disk.folder_of(node),
        "size": disk.size(node),
        "created": node.created,
        "modified": node.modified,
        "owner": node.owner and disk.names[node.owner],
        "text": node.text,
        "labels": sorted(disk.names[label] for label in node.labels),
        "sync": node.sync,
        "lock_choice": node.lock_choice,
        "link": node.link,
        "template": node.template,
        "rights": rights_of(disk, node),
        "given": {disk.names[right.who]: right.may for right in node.rights},
        "apart": not node.inherits,
    }
    return {name: fact for name, fact in facts.items() if fact not in ("", None, [], {}, False)}


def _packed(disk: Disk, archive: Node) -> Plain:
    inside = disk.path(archive) + "/"
    return {
        disk.path(n).removeprefix(inside): _facts(disk, n) for n in disk.below(archive.id) if n.kind == "file"
    }


def _aside(disk: Disk, where: str) -> Plain:
    """What lies in the bin or in quarantine, by name; a second one of the same name is numbered."""
    found: Plain = {}
    for node in disk.state.nodes:
        if node.where == where:
            name, number = node.name, 2
            while name in found:
                name, number = f"{node.name} ({number})", number + 1
            found[name] = _facts(disk, node)
    return found


def _place(disk: Disk, place: Place) -> Plain:
    return {"ejected": place.ejected, "free": disk.free(place)}


def _sent(disk: Disk) -> Iterator[Plain]:
    for sent in disk.state.sent:
        node = disk.nodes.get(sent.link.removeprefix(LINK))
        is_open = node is not None and bool(node.link) and sent.link.startswith(LINK)
        yield {
            "to": disk.names[sent.to],
            "link": sent.link,
            "path": disk.path(node) if node and is_open else "",
        }
