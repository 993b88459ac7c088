"""The scheme `confirmation`: which challenges are asked, in which order, and what replaces one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain

from pix.engine.certifying.chance import lot
from pix.engine.certifying.claims import ProvenCompetence, Slot
from pix.engine.certifying.filling import another_skill, filled

PER_COMPETENCE = 3


def plan_confirmation(
    competences: Sequence[ProvenCompetence], *, per_competence: int = PER_COMPETENCE, seed: int
) -> tuple[Slot, ...]:
    """Return the slots of a test in the order of asking, by section 2 of the rules of certification.

    Each competence gives `per_competence` slots, or fewer when it has no more challenges: a challenge is
    asked once at most. Whether the profile is certifiable is for the caller to say: any number of competences
    is planned, none gives no slot.

    The order goes by rounds: the first slot (the hardest skill) of each competence, then the second of each,
    then the third. The competences keep one order, drawn by the seed. So two challenges of one competence are
    as far apart as can be, nobody is kept on one topic, and whoever stops early, or is stopped by a
    breakdown, has been asked about every competence alike, first what says most.

    ValueError: a count below 1, or a competence or challenge given twice.
    """
    if per_competence < 1:
        raise ValueError("a competence needs at least one challenge")
    _refuse_doubles([competence.code for competence in competences])
    _refuse_doubles([v.challenge for c in competences for skill in c.skills for v in skill.variants])
    ordered = sorted(competences, key=lambda competence: lot(seed, competence.code))
    columns = [filled(competence, per_competence, seed=seed) for competence in ordered]
    rounds = ([column[turn] for column in columns if turn < len(column)] for turn in range(per_competence))
    return tuple(chain.from_iterable(rounds))


def replacement(
    competence: ProvenCompetence, slots: Sequence[Slot], set_aside: Collection[str] = (), *, seed: int
) -> Slot | None:
    """Return the slot that replaces a challenge set aside in this competence; None when no skill is left.

    slots: every slot of the test, set aside or not, asked or not yet: none of their skills is asked again.
    set_aside: more skills not to ask. The skill is chosen by the rules of the plan.
    """
    return another_skill(competence, slots, set_aside, seed=seed)


def _refuse_doubles(names: Sequence[str]) -> None:
    if len(set(names)) != len(names):
        raise ValueError("a competence or a challenge is given twice")
