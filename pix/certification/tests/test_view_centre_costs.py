"""The cost planner."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from django.test import Client

from pix.accounts.tests.factories import a_user
from pix.certification.break_even import BOTTOM, MOST_STEPS, drawing
from pix.certification.costs import CentreYear
from pix.certification.tests.factories import a_centre, a_member
from pix.certification.tests.factories_centres import door_of

YEAR = CentreYear(30, 20, 20, Fraction(2), Fraction(40), Fraction(50), Fraction("18.71"), 3)


@pytest.mark.django_db
def test_the_known_year_is_shown_first(client: Client) -> None:
    centre = a_centre()
    client.force_login(a_member(centre))
    context = client.get(door_of("costs", centre)).context
    assert context["cost"].variable_cost == Decimal("1964.55")
    assert (context["cost"].outside_net, context["cost"].break_even_sessions) == (Decimal("2100.00"), 3)
    assert context["balance"] == Decimal("135.45")


@pytest.mark.django_db
def test_figures_in_the_address_are_computed(client: Client) -> None:
    centre = a_centre()
    client.force_login(a_member(centre))
    usual = {
        name: str(value) for name, value in client.get(door_of("costs", centre)).context["form"].data.items()
    }
    found = client.get(door_of("costs", centre), usual | {"sessions": "60", "fixed_cost": "1000,50"})
    assert found.context["cost"].variable_cost == Decimal("3929.10")
    assert found.context["balance"] == Decimal("-2829.60")
    wrong = client.get(door_of("costs", centre), usual | {"fee": "45.01", "sessions": "-1"})
    assert (wrong.status_code, sorted(wrong.context["form"].errors)) == (422, ["fee", "sessions"])


@pytest.mark.django_db
def test_a_stranger_does_not_see_the_page(client: Client) -> None:
    client.force_login(a_user())
    assert client.get(door_of("costs", a_centre())).status_code == 404


def test_the_line_crosses_the_cost_at_the_break_even() -> None:
    drawn = drawing(YEAR, 3)
    assert next(step.sessions for step in drawn.steps if step.covers) == 3
    assert [step.y <= drawn.cost_y for step in drawn.steps] == [step.covers for step in drawn.steps]


def test_steps_stay_few_and_losses_stay_at_the_foot() -> None:
    assert len(drawing(replace(YEAR, sessions=5000), 468).steps) <= MOST_STEPS + 2
    drawn = drawing(replace(YEAR, fee=Fraction(5)), None)
    assert {step.y for step in drawn.steps} == {float(BOTTOM)}
    assert not any(step.covers for step in drawn.steps)
