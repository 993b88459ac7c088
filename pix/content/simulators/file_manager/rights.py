"""Who may do what: a folder's rights pass to what it holds, unless it stands apart."""

from __future__ import annotations

from pix.content.simulators.file_manager.parts import Node
from pix.content.simulators.file_manager.walking import Disk

RANK = {"none": 0, "read": 1, "write": 2}


def rights_of(disk: Disk, node: Node) -> dict[str, str]:
    """What each member may do with a node; those who may nothing are absent."""
    given = _given(disk, node)
    held: dict[str, str] = {}
    for person in disk.state.people:
        groups = [group.id for group in disk.state.groups if person.id in group.members]
        may = given.get(person.id) or max(
            (given.get(group, "none") for group in groups), key=RANK.__getitem__, default="none"
        )
        if may != "none" and person.member:
            held[person.name] = may
    return held


def _given(disk: Disk, node: Node) -> dict[str, str]:
    """Rights by person or group, the nearest folder having the last word."""
    chain = [node]
    for above in disk.above(node):
        if not chain[-1].inherits:
            break
        chain.append(above)
    return {right.who: right.may for one in reversed(chain) for right in one.rights}
