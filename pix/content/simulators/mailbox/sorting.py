"""What rules do with a message: the first that suits it is applied."""

from __future__ import annotations

import unicodedata

from pix.content.simulators.mailbox.parts import Condition, Rule, Trial
from pix.content.simulators.mailbox.state import State


def landing(state: State, trial: Trial) -> dict[str, str]:
    """What becomes of a message on trial: {"folder": name, and "label" or "star" if a rule gives one}."""
    rule = next((rule for rule in state.rules if suits(rule, trial)), None)
    names = {one.id: one.name for one in (*state.folders, *state.labels)}
    if rule is None:
        return {"folder": "inbox"}
    if rule.action in ("move", "trash"):
        target = rule.target or "trash"
        return {"folder": names.get(target, target), "rule": rule.id}
    return {"folder": "inbox", "rule": rule.id, rule.action: names.get(rule.target or "", "yes")}


def suits(rule: Rule, trial: Trial) -> bool:
    """Whether a rule is for this message."""
    met = [holds(condition, trial) for condition in rule.conditions]
    excepted = any(holds(condition, trial) for condition in rule.exceptions)
    return (all(met) if rule.every else any(met)) and not excepted


def holds(condition: Condition, trial: Trial) -> bool:
    """Whether a message meets a condition; capitals and accents do not matter."""
    if condition.field == "attachment":
        return trial.attachment == (condition.op == "contains")
    looked_at = {
        "sender": f"{trial.sender.name} {trial.sender.address}",
        "to": f"{trial.to.name} {trial.to.address}" if trial.to else "",
        "subject": trial.subject,
        "text": trial.text,
    }[condition.field]
    wanted = _plain(condition.value.strip())
    return (bool(wanted) and wanted in _plain(looked_at)) == (condition.op == "contains")


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
