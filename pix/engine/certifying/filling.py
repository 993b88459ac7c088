"""The slots of one competence: which skills, and which variant of each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pix.engine.certifying.chance import lot
from pix.engine.certifying.claims import ProvenCompetence, ProvenSkill, Slot, SlotReason, Standing, Variant


@dataclass(frozen=True, slots=True)
class Taken:
    """What a test already asks: it is not asked again."""

    skills: frozenset[str]
    tubes: frozenset[str]
    challenges: frozenset[str]

    @classmethod
    def by(cls, slots: Iterable[Slot]) -> Taken:
        """What these slots take."""
        found = list(slots)
        return cls(
            frozenset(slot.skill for slot in found),
            frozenset(slot.tube for slot in found),
            frozenset(slot.challenge for slot in found),
        )


def filled(competence: ProvenCompetence, count: int, *, seed: int) -> list[Slot]:
    """Return at most `count` slots: directly validated skills, inferred ones, then other variants."""
    slots: list[Slot] = []
    while len(slots) < count and (slot := another_skill(competence, slots, seed=seed)):
        slots.append(slot)
    while len(slots) < count and (slot := _another_variant(competence, slots, seed=seed)):
        slots.append(slot)
    return slots


def another_skill(
    competence: ProvenCompetence, slots: Sequence[Slot], set_aside: Collection[str] = (), *, seed: int
) -> Slot | None:
    """Return the slot of the next skill that no slot asks and nobody set aside; None when none is left.

    Order: directly validated before inferred, a tube not asked yet before another skill of the same, the
    hardest, the one that has the freshest variant, and the lot.
    """
    taken = Taken.by(slots)

    def order(skill: ProvenSkill) -> tuple[bool, bool, int, tuple[int, int], int]:
        return (
            skill.standing is not Standing.DIRECT,
            skill.tube in taken.tubes,
            -skill.level,
            _freshest(skill, seed).staleness,
            lot(seed, skill.id),
        )

    open_ = [
        skill
        for skill in competence.skills
        if skill.variants and skill.id not in taken.skills and skill.id not in set_aside
    ]
    if not open_:
        return None
    skill = min(open_, key=order)
    return _slot(competence, skill, _freshest(skill, seed), SlotReason(skill.standing.value))


def _another_variant(competence: ProvenCompetence, slots: Sequence[Slot], *, seed: int) -> Slot | None:
    """Return the slot of another variant of a skill already asked: fresh ones first, then the hardest."""
    taken = Taken.by(slots)

    def order(pair: tuple[ProvenSkill, Variant]) -> tuple[tuple[int, int], bool, int, int]:
        skill, variant = pair
        is_inferred = skill.standing is not Standing.DIRECT
        return variant.staleness, is_inferred, -skill.level, lot(seed, variant.challenge)

    found = [pair for pair in _variants(competence) if pair[1].challenge not in taken.challenges]
    if not found:
        return None
    return _slot(competence, *min(found, key=order), SlotReason.ANOTHER_VARIANT)


def _variants(competence: ProvenCompetence) -> Iterator[tuple[ProvenSkill, Variant]]:
    return ((skill, variant) for skill in competence.skills for variant in skill.variants)


def _freshest(skill: ProvenSkill, seed: int) -> Variant:
    return min(skill.variants, key=lambda one: (one.staleness, lot(seed, one.challenge)))


def _slot(competence: ProvenCompetence, skill: ProvenSkill, variant: Variant, reason: SlotReason) -> Slot:
    is_known = variant.last_seen is not None
    return Slot(
        competence.code,
        skill.id,
        skill.tube,
        skill.level,
        variant.challenge,
        reason,
        is_seen_before=is_known and not variant.is_generated,
        is_drawn_anew=is_known and variant.is_generated,
    )
