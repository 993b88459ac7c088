"""The stored state is the replayed log, at every instant, whatever people do."""

import random
from datetime import timedelta

import pytest

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.reset_competence import reset_competence
from pix.assessments.errors import ImproveTooEarly, NothingToImprove, ResetTooEarly
from pix.assessments.models import Assessment, Knowledge
from pix.assessments.queries import knowledge_of
from pix.assessments.replay import log_of, replayed, shown_state
from pix.assessments.scorecards import Profile, make_profile, profile_at
from pix.assessments.state import CompetenceState
from pix.assessments.tests.factories import a_test, answered_right, asking, by_chance, played, up_to
from pix.content.queries import published
from pix.content.tests.factories import AT, published_release, small_snapshot

COMPETENCES = ["1.1", "1.2", "1.3", "2.1"]


def figures(profile: Profile) -> dict[str, object]:
    """What a profile says of each competence."""
    return {
        code: (card.state, card.score, card.certified_level) for code, card in profile.scorecards.items()
    } | {"total": profile.total, "certifiable": profile.is_certifiable}


def stored_profile(user, release, at) -> Profile:
    """A profile from what is stored, answers since a checkpoint included."""
    rows = Knowledge.objects.filter(user=user)
    states = {row.competence: CompetenceState.of_row(row) for row in rows}
    return make_profile(release, states, Assessment.objects.none(), at)


def check(user) -> None:
    for row in Knowledge.objects.filter(user=user):
        assert replayed(row) == (CompetenceState.of_row(row), row.position)


def act(user, dice: random.Random, at) -> None:
    """Something that a learner might do at this instant."""
    code = dice.choice(COMPETENCES)
    try:
        if dice.random() < 0.15 and Knowledge.objects.filter(user=user, competence=code).exists():
            reset_competence(user=user, competence=code, at=at)
        else:
            knows = by_chance(dice, dice.choice([0.2, 0.6, 0.9]))
            played(a_test(user, code, at=at), knows, at=at, most=dice.choice([1, 2, 99]))
    except (ImproveTooEarly, NothingToImprove, ResetTooEarly):
        pass


@pytest.mark.parametrize("seed", range(6))
def test_any_life_is_replayed_to_the_same_state(release, settings, seed) -> None:
    dice = random.Random(seed)
    settings.PIX_LAMBDA_PIX2 = dice.choice([1.0, 8.0, 20.0])
    settings.PIX_POLICY = dice.choice(["bayes", "bayes", "reference", "reference_fixed"])
    user, at, shown = a_user(), AT, []
    for _number in range(14):
        at += timedelta(days=dice.choice([0, 1, 5]), hours=1)
        act(user, dice, at)
        at += timedelta(hours=1)
        shown.append((at, figures(stored_profile(user, release, at))))
    check(user)
    for instant, said in shown:
        assert figures(profile_at(user, instant)) == said
    assert figures(profile_at(user, AT - timedelta(days=1)))["total"] == 0


def test_presumed_skills_are_replayed_and_lost_by_a_wrong_answer(release, settings) -> None:
    settings.PIX_LAMBDA_PIX2 = 30
    user = a_user()
    test = played(a_test(user), up_to(4))
    row = Knowledge.objects.get()
    assert row.presumed
    check(user)
    settings.PIX_LAMBDA_PIX2 = 1
    test = played(a_test(user, at=AT + timedelta(days=5)), up_to(1), at=AT + timedelta(days=5))
    assert test.report is not None
    assert test.report["pix"] < test.pix_before
    check(user)
    before, after = (profile_at(user, AT + timedelta(days=days)).total for days in (1, 9))
    assert (before, after) == (test.pix_before, test.report["pix"])


def test_a_page_follows_a_test_from_checkpoint_to_checkpoint(release) -> None:
    test = a_test()
    states = []
    for skill in ("c11-a-1", "c11-b-1", "c11-a-2", "c11-b-2", "c11-a-3", "c11-b-3"):
        test = answered_right(asking(test, skill))
        states.append(shown_state(test))
    assert test.is_open
    assert states[:4] == [CompetenceState()] * 4
    assert states[4] == states[5] != CompetenceState.of_row(knowledge_of(test))
    assert [states[5].tube(tube).floor for tube in ("c11-a", "c11-b")] == [3, 2]


def test_an_ended_test_hides_nothing(release) -> None:
    test = played(a_test(), up_to(2))
    assert shown_state(test) == CompetenceState.of_row(knowledge_of(test))


def test_the_log_is_in_the_order_of_positions(release) -> None:
    user = a_user()
    for days in (0, 5, 10):
        played(a_test(user, at=AT + timedelta(days=days)), up_to(1), at=AT + timedelta(days=days))
    reset_competence(user=user, competence="1.1", at=AT + timedelta(days=20))
    row = Knowledge.objects.get()
    lines = list(log_of(row))
    assert [line.position for line in lines] == list(range(1, row.position + 1))
    assert [type(line).__name__ for line in lines].count("KnowledgeEvent") == 3
    until = AT + timedelta(days=7)
    assert all(line.at <= until for line in log_of(row, until))


def test_each_test_is_folded_in_the_release_it_began_with(release, settings) -> None:
    settings.PIX_LAMBDA_PIX2 = 30
    user = a_user()
    played(a_test(user), up_to(4))
    edited = small_snapshot()
    lost = Knowledge.objects.get().presumed[0]
    edited["skills"][lost]["status"] = "archived"
    edited["tubes"]["c11-c"] = edited["tubes"]["c11-a"]
    edited["skills"] |= {
        f"c11-c-{n}": {**edited["skills"][f"c11-a-{n}"], "tube": "c11-c"} for n in (1, 2, 3, 4)
    }
    newer = published_release(edited, at=AT + timedelta(days=2))
    check(user)
    assert published().number == newer.number
    assert profile_at(user, AT + timedelta(days=1)).release.number == release.number
    assert profile_at(user, AT + timedelta(days=3)).release.number == newer.number
    settings.PIX_LAMBDA_PIX2 = 1
    played(a_test(user, at=AT + timedelta(days=6)), up_to(2), at=AT + timedelta(days=6))
    assert Assessment.objects.latest("pk").release_id == newer.number
    check(user)
