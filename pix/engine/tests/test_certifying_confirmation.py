"""Which challenges confirm a profile, in which order, and what replaces one."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.certifying import ProvenCompetence, ProvenSkill, Slot, Variant, plan_confirmation, replacement
from pix.engine.tests.certifying_pools import DIRECT, INFERRED, a_competence, a_skill

GOLDEN = a_competence(
    "1.1",
    a_skill("mail", 5),
    a_skill("mail", 4),
    a_skill("web", 2),
    a_skill("web", 1, INFERRED),
    a_skill("files", 3, INFERRED),
)


def planned(*skills: ProvenSkill, seed: int = 1, count: int = 3) -> list[tuple[str, str]]:
    """Challenge and reason of the slots of one competence."""
    slots = plan_confirmation([a_competence("1.1", *skills)], per_competence=count, seed=seed)
    return [(slot.skill, slot.reason.value) for slot in slots]


def test_the_hardest_direct_skills_of_different_tubes_come_first() -> None:
    skills = (
        a_skill("mail", 5),
        a_skill("mail", 4),
        a_skill("web", 2),
        a_skill("files", 3),
        a_skill("code", 1),
    )
    assert planned(*skills) == [("mail-5", "direct"), ("files-3", "direct"), ("web-2", "direct")]


def test_a_tube_serves_again_before_an_inferred_skill() -> None:
    assert planned(*GOLDEN.skills) == [("mail-5", "direct"), ("web-2", "direct"), ("mail-4", "direct")]


def test_inferred_skills_fill_up_other_tubes_first() -> None:
    skills = (a_skill("mail", 2), a_skill("mail", 1, INFERRED), a_skill("web", 1, INFERRED))
    assert planned(*skills) == [("mail-2", "direct"), ("web-1", "inferred"), ("mail-1", "inferred")]


def test_other_variants_fill_up_last_fresh_ones_first() -> None:
    skills = (a_skill("mail", 4, DIRECT, None, 7), a_skill("web", 1, DIRECT, None, None, 3))
    slots = plan_confirmation([a_competence("1.1", *skills)], per_competence=5, seed=4)
    assert [slot.skill for slot in slots] == ["mail-4", "web-1", "web-1", "web-1", "mail-4"]
    assert [slot.is_seen_before for slot in slots] == [False, False, False, True, True]
    assert [slot.reason.value for slot in slots] == ["direct"] * 2 + ["another_variant"] * 3


@pytest.mark.parametrize(
    ("variants", "challenge", "is_seen_before", "is_drawn_anew"),
    [
        ((Variant("a", 1), Variant("b"), Variant("c", 2, is_generated=True)), "b", False, False),
        ((Variant("a", 1), Variant("c", 2, is_generated=True)), "c", False, True),
        ((Variant("c", 2, is_generated=True), Variant("d", 1, is_generated=True)), "d", False, True),
        ((Variant("a", 5), Variant("b", 3), Variant("c", 9)), "b", True, False),
        ((Variant("a", 5), Variant("c", is_generated=True)), "c", False, False),
    ],
)
def test_the_freshest_variant_is_asked(
    variants: tuple[Variant, ...], challenge: str, is_seen_before: bool, is_drawn_anew: bool
) -> None:
    skill = ProvenSkill("s", "t", 2, DIRECT, variants)
    (slot,) = plan_confirmation([a_competence("1.1", skill)], per_competence=1, seed=8)
    assert (slot.challenge, slot.is_seen_before, slot.is_drawn_anew) == (
        challenge,
        is_seen_before,
        is_drawn_anew,
    )


def test_of_equal_skills_the_one_with_a_fresh_variant_is_asked() -> None:
    for seed in range(10):
        assert planned(a_skill("mail", 3, DIRECT, 4), a_skill("web", 3), seed=seed, count=1)[0][0] == "web-3"


def test_a_harder_skill_seen_before_passes_an_easier_fresh_one() -> None:
    assert planned(a_skill("mail", 4, DIRECT, 4), a_skill("web", 3), count=1)[0][0] == "mail-4"


def test_a_golden_plan_goes_by_rounds() -> None:
    others = [a_competence(f"2.{n}", *(a_skill(f"{n}{tube}", 2) for tube in "xyz")) for n in range(1, 3)]
    slots = plan_confirmation([GOLDEN, *others], seed=1)
    assert [slot.competence for slot in slots] == [slot.competence for slot in slots[:3]] * 3
    assert {slot.competence for slot in slots[:3]} == {"1.1", "2.1", "2.2"}
    assert [slot.skill for slot in slots if slot.competence == "1.1"] == ["mail-5", "web-2", "mail-4"]


def test_few_or_no_competences_are_planned_all_the_same() -> None:
    assert plan_confirmation([], seed=1) == ()
    assert planned(a_skill("mail", 1, DIRECT, None)) == [("mail-1", "direct")]
    assert planned(ProvenSkill("s", "t", 1, DIRECT, ())) == []


def test_unfit_claims_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        plan_confirmation([GOLDEN], per_competence=0, seed=1)
    with pytest.raises(ValueError, match="twice"):
        plan_confirmation([GOLDEN, GOLDEN], seed=1)


def test_a_replacement_is_another_skill_by_the_same_rules() -> None:
    slots = plan_confirmation([GOLDEN], seed=3)
    first = replacement(GOLDEN, slots, seed=3)
    assert first is not None
    assert (first.skill, first.reason.value) == ("files-3", "inferred")
    second = replacement(GOLDEN, [*slots, first], seed=3)
    assert second is not None
    assert second.skill == "web-1"
    assert replacement(GOLDEN, [*slots, first, second], seed=3) is None
    assert replacement(GOLDEN, slots, {"files-3", "web-1"}, seed=3) is None


def a_skill_of(tube: str) -> st.SearchStrategy[ProvenSkill]:
    ranks = st.lists(st.one_of(st.none(), st.integers(1, 99)), max_size=3)
    kind = st.tuples(st.integers(1, 8), st.sampled_from([DIRECT, INFERRED]), ranks, st.booleans())
    return kind.map(
        lambda drawn: ProvenSkill(
            f"{tube}-{drawn[0]}",
            tube,
            drawn[0],
            drawn[1],
            tuple(Variant(f"{tube}-{drawn[0]}-{n}", rank, drawn[3]) for n, rank in enumerate(drawn[2])),
        )
    )


def claims(code: str) -> st.SearchStrategy[ProvenCompetence]:
    tubes = st.sampled_from([f"{code}-{name}" for name in "abcd"])
    skills = st.lists(tubes.flatmap(a_skill_of), max_size=7, unique_by=lambda skill: skill.id)
    return skills.map(lambda found: ProvenCompetence(code, tuple(found)))


PROFILES = st.lists(st.sampled_from([f"{n}.1" for n in range(1, 7)]), unique=True).flatmap(
    lambda codes: st.tuples(*map(claims, codes))
)


@given(PROFILES, st.integers(0, 2**40))
def test_a_plan_never_repeats_and_never_skips_a_better_claim(
    profile: tuple[ProvenCompetence, ...], seed: int
) -> None:
    slots = plan_confirmation(profile, seed=seed)
    assert slots == plan_confirmation(profile, seed=seed)
    assert len({slot.challenge for slot in slots}) == len(slots)
    by_competence: dict[str, list[Slot]] = defaultdict(list)
    for slot in slots:
        by_competence[slot.competence].append(slot)
    for competence in profile:
        own = by_competence[competence.code]
        assert len(own) == min(3, sum(len(skill.variants) for skill in competence.skills))
        assert_ranked(competence, own)


def assert_ranked(competence: ProvenCompetence, own: list[Slot]) -> None:
    """Inferred skills and other variants fill up only; tubes repeat only when no direct one is left."""
    askable = [skill for skill in competence.skills if skill.variants]
    direct = [skill for skill in askable if skill.standing is DIRECT]
    reasons = Counter(slot.reason.value for slot in own)
    assert reasons["direct"] == min(3, len(direct))
    assert reasons["inferred"] == min(3 - reasons["direct"], len(askable) - len(direct))
    asked = [slot for slot in own if slot.reason.value == "direct"]
    assert len({slot.tube for slot in asked}) == min(len(asked), len({skill.tube for skill in direct}))
    if asked:
        assert asked[0].level == max(skill.level for skill in direct)


@given(PROFILES, st.integers(0, 2**40))
def test_a_known_text_is_flagged_only_when_its_skill_has_nothing_fresh(
    profile: tuple[ProvenCompetence, ...], seed: int
) -> None:
    skills = {skill.id: skill for competence in profile for skill in competence.skills}
    slots = plan_confirmation(profile, seed=seed)
    asked = {slot.challenge for slot in slots}
    for slot in slots:
        others = [one for one in skills[slot.skill].variants if one.challenge not in asked]
        fresh = [one for one in others if one.last_seen is None or one.is_generated]
        assert not (slot.is_seen_before and fresh)


@given(PROFILES, st.integers(0, 2**40))
def test_replacements_are_new_skills_until_none_is_left(
    profile: tuple[ProvenCompetence, ...], seed: int
) -> None:
    for competence in profile:
        slots = list(plan_confirmation([competence], seed=seed))
        while slot := replacement(competence, slots, seed=seed):
            assert slot.skill not in {one.skill for one in slots}
            slots.append(slot)
        assert {one.skill for one in slots} == {skill.id for skill in competence.skills if skill.variants}


@given(PROFILES, st.integers(0, 2**40))
def test_two_challenges_of_a_competence_stand_a_round_apart(
    profile: tuple[ProvenCompetence, ...], seed: int
) -> None:
    order = [slot.competence for slot in plan_confirmation(profile, seed=seed)]
    turns = [order[:place].count(code) for place, code in enumerate(order)]
    assert turns == sorted(turns)
