"""One line's candidate: cells to facts, with every mistake of the line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from pix.certification.billing import billing_problems, bills
from pix.certification.birth import coded, day_problem, place_problems
from pix.certification.lists import parsing
from pix.certification.lists.columns import ADD_ON, BILLING, CANDIDATE
from pix.certification.lists.limits import FORMULA
from pix.certification.lists.parsing import Wrong
from pix.certification.models import Centre

Cells = Mapping[str, str]
Problems = dict[str, str]
MOST = {"external_id": 255, "birth_city": 255, "birth_country": 255, "prepayment_code": 40}
PARSERS: dict[str, Callable[[str], Any]] = {
    "last_name": parsing.name, "first_name": parsing.name, "born_on": parsing.day, "sex": parsing.sex,
    "birth_insee": parsing.code, "birth_postal_code": parsing.code, "results_email": parsing.address,
    "email": parsing.address, "extra_time": parsing.extra_time, "billing": parsing.billing,
}  # fmt: skip


def has_candidate(cells: Cells) -> bool:
    """Whether the line says anything of a person."""
    return any(cells.get(column.key) for column in CANDIDATE)


def candidate_of(cells: Cells, centre: Centre, today: date) -> tuple[dict[str, Any], Problems]:
    """The facts of the line as the model names them, and what is wrong by column."""
    facts, problems = parsed(cells, centre)
    if "born_on" in facts and (problem := day_problem(facts["born_on"], today)):
        problems["born_on"] = problem
    for key, problem in {**place_of(facts), **payment_of(facts, centre, problems)}.items():
        problems.setdefault(key, problem)
    facts["birth_insee"] = coded(facts.get("birth_country", ""), facts.get("birth_insee", ""))
    facts["add_on"] = add_on_of(cells, problems)
    return facts, problems


def parsed(cells: Cells, centre: Centre) -> tuple[dict[str, Any], Problems]:
    """Each cell on its own."""
    facts: dict[str, Any] = {}
    problems: Problems = {}
    for column in (*CANDIDATE, *(BILLING if bills(centre) else ())):
        text = cells.get(column.key, "")
        try:
            if text:
                facts[column.key] = value_of(column.key, text)
            elif column.is_required:
                problems[column.key] = _("Fill this in.")
        except Wrong as wrong:
            problems[column.key] = str(wrong)
    return facts, problems


def value_of(key: str, text: str) -> Any:
    """What a cell says, or Wrong."""
    if text == FORMULA:
        raise Wrong(_("This cell holds a formula: write the value itself."))
    most = MOST.get(key, 254)
    if len(text) > most:
        raise Wrong(_("This is too long: %(most)s characters at most.") % {"most": most})
    return PARSERS[key](text) if key in PARSERS else text


def place_of(facts: Mapping[str, Any]) -> Problems:
    """What is wrong in the birth place, once a country is given."""
    if "birth_country" not in facts:
        return {}
    given = {name: facts.get(f"birth_{name}", "") for name in ("city", "postal_code", "insee")}
    return place_problems(country=facts["birth_country"], **given)


def payment_of(facts: Mapping[str, Any], centre: Centre, problems: Problems) -> Problems:
    """What is wrong in the billing, where it is asked and could be read."""
    if not bills(centre) or "billing" in problems:
        return {}
    code = facts.get("prepayment_code", "")
    return billing_problems(centre, billing=facts.get("billing", ""), prepayment_code=code)


def add_on_of(cells: Cells, problems: Problems) -> str:
    """The add-on that is ticked; the sixteen competences when none is."""
    ticked = [key for key, text in cells.items() if key.startswith(ADD_ON) and text]
    for key in ticked:
        try:
            parsing.is_yes(cells[key])
        except Wrong as wrong:
            problems[key] = str(wrong)
    for key in ticked[1:]:
        problems.setdefault(key, _("One line takes one certification: tick one add-on, or none."))
    return ticked[0].removeprefix(ADD_ON) if ticked else ""
