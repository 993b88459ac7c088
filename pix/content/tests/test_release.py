"""A release in memory: values of skills, open levels, scopes, what is playable."""

from fractions import Fraction

import pytest

from pix.content.release import Release, chance_of_guessing, name_of, ordered_tubes
from pix.content.tests.factories import LEVELS, TIMED_SKILL, challenge, fixed_release, small_snapshot


@pytest.fixture(scope="module")
def release():
    return fixed_release()


def test_the_sixteen_competences_in_order(release) -> None:
    assert len(release.competences) == 16
    assert list(release.competences)[:3] == ["1.1", "1.2", "1.3"]
    assert release.competences["1.2"].area == "1"
    assert len(release.skills) == 16 * 2 * len(LEVELS)


def test_two_skills_of_a_level_share_its_eight_pix(release) -> None:
    assert {skill.pix for skill in release.skills.values()} == {Fraction(4)}


def test_more_skills_share_and_one_alone_is_worth_four() -> None:
    snapshot = small_snapshot()
    extra = {**snapshot["skills"]["c11-a-1"], "tube": "c11-b", "level": 1}
    snapshot["skills"] |= {"c11-b-1x": extra}
    del snapshot["skills"]["c11-a-4"]
    release = Release(snapshot)
    values = [s.pix for s in release.skills.values() if s.competence == "1.1" and s.level == 1]
    assert values == [Fraction(8, 3)] * 3
    assert release.skills["c11-b-4"].pix == 4


def test_a_level_opens_when_every_competence_fills_it(release) -> None:
    assert (release.top_level, release.reachable_pix) == (4, 8 * 4 * 16)
    snapshot = small_snapshot()
    snapshot["skills"]["c52-b-3"]["status"] = "archived"
    lower = Release(snapshot)
    assert lower.top_level == 2
    assert {s.level for rows in lower.skills_by_competence.values() for s in rows} == {1, 2}
    assert lower.levels_by_tube["c52-b"] == (1, 2)


@pytest.mark.parametrize("status", ["draft", "archived", "obsolete"])
def test_only_validated_challenges_are_played(status) -> None:
    snapshot = small_snapshot()
    rows = snapshot["skills"]["c12-b-4"]["challenges"]
    rows[1]["status"] = status
    release = Release(snapshot)
    assert release.skills["c12-b-4"].playable == ("c12-b-4-a",)
    rows[0]["status"] = status
    assert "c12-b-4" not in Release(snapshot).skills


@pytest.mark.parametrize("status", ["draft", "archived"])
def test_a_skill_that_is_not_active_is_not_asked(status) -> None:
    snapshot = small_snapshot()
    snapshot["skills"]["c11-a-2"]["status"] = status
    assert "c11-a-2" not in Release(snapshot).skills


def test_a_scope_tells_timed_skills_and_chances(release) -> None:
    targets = {target.skill.id: target for target in release.scope("2.1").targets}
    assert set(targets) == {f"c21-{tube}-{level}" for tube in "ab" for level in LEVELS}
    assert [key for key, target in targets.items() if not target.untimed] == [TIMED_SKILL]
    assert release.scope("2.1") is release.scope("2.1")


@pytest.mark.parametrize(
    ("row", "chance"),
    [
        (challenge("choose_one"), 1 / 3),
        (challenge("choose_one", proposals=[]), 1 / 4),
        (challenge("text"), 0.02),
        (challenge("match"), 0.1),
    ],
)
def test_the_chance_of_guessing(row, chance) -> None:
    snapshot = small_snapshot()
    snapshot["skills"]["c11-a-1"]["challenges"] = [row]
    assert chance_of_guessing(Release(snapshot).challenges["c11-a-1-a"].file) == chance


def test_a_competence_without_skills_is_known_and_empty() -> None:
    snapshot = small_snapshot()
    snapshot["skills"] = {key: row for key, row in snapshot["skills"].items() if not key.startswith("c52")}
    release = Release(snapshot)
    assert release.skills_by_competence["5.2"] == []
    assert set(release.skills_by_competence) == set(release.competences)
    with pytest.raises(KeyError):
        release.skills_by_competence["9.9"]


def test_tubes_come_in_the_order_of_their_thematics() -> None:
    snapshot = small_snapshot()
    snapshot["thematics"]["1.1"].insert(0, {**snapshot["thematics"]["1.1"][0], "id": "earlier"})
    snapshot["tubes"]["c11-b"]["thematic"] = "earlier"
    assert [tube.id for tube in ordered_tubes(Release(snapshot), "1.1")] == ["c11-b", "c11-a"]


def test_an_asset_or_a_key_error(release) -> None:
    assert release.asset("c12-a", "dot.png").startswith(b"\x89PNG")
    with pytest.raises(KeyError):
        release.asset("c12-a", "none.png")


def test_a_name_in_a_language(release) -> None:
    assert name_of(release.skills["c11-a-1"].file.can, "en") == "EN Can do c11-a-1"
    assert name_of(release.competences["1.2"].name, "fr")
