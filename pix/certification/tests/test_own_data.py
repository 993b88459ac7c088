"""What certification hands over, and what stays when an account goes."""

from __future__ import annotations

from pix.assessments import own_data as assessments
from pix.assessments.models import Answer, Assessment
from pix.certification.models import Candidate, Centre, CentreMembership
from pix.certification.own_data import data_of, erase_for
from pix.certification.tests.factories import DAY, a_member
from pix.certification.tests.factories_exams import answered_exam


def test_ones_own_sessions_and_centres_are_handed_over(sitting: Candidate) -> None:
    user = sitting.user
    assert user is not None
    a_member(sitting.session.centre, user)
    told = data_of(user)
    assert [row["session__number"] for row in told["sessions"]] == [sitting.session.number]
    assert told["results"] == []
    assert [row["centre__name"] for row in told["centres"]] == ["Université du Val"]


def test_an_erased_account_leaves_the_centres_list_and_takes_its_answers(sitting: Candidate) -> None:
    user = sitting.user
    assert user is not None
    answered_exam(sitting, at=DAY)
    a_member(sitting.session.centre, user)
    Centre.objects.update(referent=user)
    erase_for(user)
    assessments.erase_for(user)
    user.delete()
    left = Candidate.objects.get()
    assert (left.last_name, left.user, left.assessment) == ("Lefèvre", None, None)
    assert not Assessment.objects.exists()
    assert not Answer.objects.exists()
    assert not CentreMembership.objects.exists()
    assert Centre.objects.get().referent is None
