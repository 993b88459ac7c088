"""What a list says wrong, with line and column."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import translation

from pix.certification.lists.header import placed_columns
from pix.certification.lists.limits import FORMULA
from pix.certification.models import Centre
from pix.certification.tests.factories import DAY, PLANNED_AT, a_candidate, a_centre, a_session
from pix.certification.tests.factories_centres import a_started_candidate
from pix.certification.tests.factories_lists import (
    GOOD_LIST,
    HEADER,
    IDRIS,
    LYON,
    SAME,
    ZOE,
    checked,
    mistakes_of,
)

pytestmark = pytest.mark.django_db
NAMES = [name.rstrip("*") for name in HEADER]
PARIS = ["", "1 place Vauban, Paris", "Salle 4", "25/11/2027", "9h30", "Marc Roy", "Badge à l’accueil"]


@pytest.fixture(autouse=True)
def _in_french():
    with translation.override("fr"):
        yield


def changed(line: list[str], **changes: str) -> list[str]:
    """A line with other cells, by the names of their columns."""
    kept = dict(zip(NAMES, line, strict=True))
    assert set(changes) <= set(NAMES)
    return list((kept | changes).values())


def test_a_good_list_has_no_mistake() -> None:
    found = checked(GOOD_LIST, a_centre())
    assert not found.mistakes
    [group] = found.groups
    zoe, idris = group.candidates
    assert zoe["born_on"] == date(2004, 5, 17)
    assert (idris["extra_time"], idris["birth_insee"], idris["external_id"]) == (333, "99", "E-7")
    assert group.plan is not None
    assert group.plan.starts_at.isoformat() == "2027-11-24T13:00:00+00:00"


def test_columns_come_in_any_order_and_case() -> None:
    rows = [
        [row[at] if row is not GOOD_LIST[0] else row[at].upper() for at in reversed(range(19))]
        for row in GOOD_LIST
    ]
    assert not checked(rows, a_centre()).mistakes


def test_columns_may_be_english() -> None:
    english = [
        "session number",
        "SITE",
        "room *",
        "Date",
        "local time",
        "Invigilators",
        "notes",
        "BIRTH NAME",
        "first name",
        "birth date",
        "sex",
        "INSEE code",
        "postal code",
        "city",
        "country",
        "E-mail for results",
        "e-mail for the convocation",
        "external id",
        "extra time",
    ]
    english[-1] = "Extra time (%)"
    assert not checked([english, *GOOD_LIST[1:]], a_centre()).mistakes


def test_lines_are_shared_out_between_sessions() -> None:
    centre = a_centre()
    session = a_session(centre)
    numbered = changed(SAME + ZOE, **{"Numéro de session": session.number})
    rows = [
        HEADER,
        LYON + ZOE,
        PARIS + ZOE,
        LYON + IDRIS,
        SAME + changed(SAME + IDRIS, Prénom="Ali")[7:],
        numbered,
    ]
    found = checked(rows, centre)
    assert not found.mistakes
    assert [len(group.candidates) for group in found.groups] == [3, 1, 1]
    assert [group.session for group in found.groups] == [None, None, session]
    assert (found.planned, found.candidates) == (2, 5)


def test_a_session_may_come_without_candidates() -> None:
    found = checked([HEADER, LYON + [""] * 12], a_centre())
    assert (found.planned, found.candidates, list(found.mistakes)) == (1, 0, [])


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("Nom de naissance", ""),
        ("Prénom", ""),
        ("Prénom", "=1+1"),
        ("Prénom", FORMULA),
        ("Prénom", "x" * 256),
        ("Date de naissance", ""),
        ("Date de naissance", "31/02/2004"),
        ("Date de naissance", "17/05/04"),
        ("Date de naissance", "01/01/2996"),
        ("Date de naissance", "01/01/1799"),
        ("Sexe", "X"),
        ("Sexe", ""),
        ("Pays de naissance", ""),
        ("Code INSEE de naissance", ""),
        ("Code INSEE de naissance", "99352"),
        ("Code INSEE de naissance", "6912"[:3]),
        ("E-mail de convocation", "zoe@"),
        ("E-mail du destinataire des résultats", "x"),
        ("Temps majoré (%)", "un tiers"),
        ("Temps majoré (%)", "-5"),
        ("Temps majoré (%)", "1e9"),
        ("Identifiant externe", "x" * 256),
        ("Site", ""),
        ("Salle", ""),
        ("Date", ""),
        ("Date", "32/11/2027"),
        ("Date", "24/10/2026"),
        ("Date", "24/11/2036"),
        ("Heure locale", ""),
        ("Heure locale", "25:00"),
        ("Surveillants", ""),
        ("Site", FORMULA),
        ("Observations", "x" * 2001),
        ("Numéro de session", "000000"),
    ],
)
def test_one_wrong_cell_is_one_mistake_at_its_place(column: str, value: str) -> None:
    line = changed(LYON + ZOE, **{column: value})
    if column == "Numéro de session":
        line = changed(SAME + ZOE, **{column: value})
    assert mistakes_of([HEADER, line, PARIS + IDRIS], a_centre()) == [(2, column)]


@pytest.mark.parametrize(
    ("line", "column"),
    [
        (changed(LYON + ZOE, **{"Ville de naissance": "Lyon"}), "Code INSEE de naissance"),
        (
            changed(LYON + ZOE, **{"Code INSEE de naissance": "", "Code postal de naissance": "69007"}),
            "Ville de naissance",
        ),
        (changed(LYON + IDRIS, **{"Ville de naissance": ""}), "Ville de naissance"),
        (changed(LYON + IDRIS, **{"Code postal de naissance": "10200"}), "Code postal de naissance"),
        (changed(LYON + IDRIS, **{"Code INSEE de naissance": "69123"}), "Code INSEE de naissance"),
    ],
)
def test_birth_places(line: list[str], column: str) -> None:
    assert mistakes_of([HEADER, line], a_centre()) == [(2, column)]


def test_every_mistake_is_told_by_line_and_column() -> None:
    rows = [
        HEADER,
        changed(LYON + ZOE, Prénom="", Sexe="X"),
        changed(SAME + IDRIS, **{"Date de naissance": "hier", "E-mail de convocation": "z"}),
        [],
        changed(LYON + ZOE, Surveillants="Quelqu’un d’autre"),
    ]
    assert mistakes_of(rows, a_centre()) == [
        (2, "Prénom"),
        (2, "Sexe"),
        (3, "Date de naissance"),
        (3, "E-mail de convocation"),
        (5, "Surveillants"),
    ]


def test_a_first_line_without_session() -> None:
    assert mistakes_of([HEADER, SAME + ZOE, SAME + IDRIS], a_centre()) == [(2, "Site")]


def test_the_same_person_twice_in_a_session() -> None:
    twin = changed(SAME + ZOE, Prénom="ZOE", **{"Nom de naissance": "le fevre"})
    found = checked([HEADER, LYON + ZOE, twin, PARIS + ZOE], a_centre())
    assert [(one.line, one.column) for one in found.mistakes] == [(3, "Nom de naissance")]
    assert "2" in found.mistakes[0].sentence


def test_a_numbered_session_takes_no_other_column_and_no_one_twice() -> None:
    centre = a_centre()
    session = a_session(centre)
    a_candidate(session, first_name="zoe")
    numbered = changed(LYON + ZOE, **{"Numéro de session": session.number})
    found = mistakes_of([HEADER, numbered], centre)
    assert found == [
        (2, name) for name in ("Site", "Salle", "Date", "Heure locale", "Surveillants", "Nom de naissance")
    ]


def test_another_centres_session_and_a_begun_one_are_refused() -> None:
    centre, theirs, begun = a_centre(), a_session(), None
    begun = a_session(centre)
    a_started_candidate(begun)
    for session in (theirs, begun):
        line = changed(SAME + ZOE, **{"Numéro de session": session.number})
        assert mistakes_of([HEADER, line], centre) == [(2, "Numéro de session")]


def test_a_session_is_not_planned_twice() -> None:
    centre = a_centre()
    plan = checked(GOOD_LIST, centre).groups[0].plan
    assert plan is not None
    a_session(centre, address=plan.address.upper(), room=plan.room, starts_at=plan.starts_at)
    assert mistakes_of(GOOD_LIST, centre) == [(2, "Site")]


def test_a_day_outside_the_agreement() -> None:
    assert mistakes_of(GOOD_LIST, a_centre(agreed_until=date(2027, 11, 23))) == [(2, "Date")]


def test_columns_unknown_double_or_missing() -> None:
    header = ["Prénom", "Prénom", "Couleur", *HEADER[9:]]
    assert mistakes_of([header, ["x"]], a_centre()) == [
        (1, "Prénom"),
        (1, "Couleur"),
        (1, "Site"),
        (1, "Salle"),
        (1, "Date"),
        (1, "Heure locale"),
        (1, "Surveillants"),
        (1, "Nom de naissance"),
    ]


def test_a_list_of_numbered_sessions_needs_no_other_session_column() -> None:
    centre = a_centre()
    number = a_session(centre).number
    assert not mistakes_of([[HEADER[0], *HEADER[7:]], [number, *ZOE], ["", *IDRIS]], centre)


def test_no_line_under_the_header() -> None:
    assert mistakes_of([HEADER], a_centre()) == [(2, "")]


def test_open_centres_say_who_pays() -> None:
    centre = a_centre(is_open=True)
    header = [*HEADER, "Tarification*", "Code de prépaiement"]
    good = [LYON + ZOE + ["Prépayé", "AB12"], SAME + IDRIS + ["paid", ""]]
    found = checked([header, *good], centre)
    assert not found.mistakes
    assert [one["billing"] for one in found.groups[0].candidates] == ["prepaid", "paid"]
    bad = [
        LYON + ZOE + ["", ""],
        SAME + IDRIS + ["gratis", ""],
        SAME + changed(SAME + IDRIS, Prénom="Ali")[7:] + ["free", "X"],
    ]
    assert mistakes_of([header, *bad], centre) == [
        (2, "Tarification"),
        (3, "Tarification"),
        (4, "Code de prépaiement"),
    ]
    assert mistakes_of([header, *good], a_centre()) == [(1, "Tarification*"), (1, "Code de prépaiement")]


def test_add_ons_have_their_columns() -> None:
    centre = a_centre(add_ons=["Pix+ Droit", "Pix+ Édu"])
    header = [*HEADER, "PIX+ DROIT", "Pix+ Edu"]
    found = checked([header, LYON + ZOE + ["oui", ""], SAME + IDRIS + ["", ""]], centre)
    assert [one["add_on"] for one in found.groups[0].candidates] == ["Pix+ Droit", ""]
    assert mistakes_of([header, LYON + ZOE + ["oui", "oui"], SAME + IDRIS + ["peut-être", ""]], centre) == [
        (2, "Pix+ Édu"),
        (3, "Pix+ Droit"),
    ]


def test_the_header_names_columns_in_the_readers_language() -> None:
    with translation.override("en"):
        assert placed_columns(1, [], [])[1] == []
        assert mistakes_of([HEADER[:-6], ["x"]], a_centre()) == [(1, "Country of birth")]


def test_a_list_costs_few_queries(django_assert_max_num_queries) -> None:
    centre = Centre.objects.select_related("organisation").get(pk=a_centre().pk)
    many = [
        changed(SAME + IDRIS, **{"Nom de naissance": "Sow" + chr(97 + at % 26) + chr(97 + at // 26)})
        for at in range(200)
    ]
    with django_assert_max_num_queries(6):
        assert checked([HEADER, LYON + ZOE, *many], centre).candidates == 201
    assert PLANNED_AT < DAY
