"""Draws a question from a challenge: chance, words of one language, files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import ModuleType
from typing import Any

from pix.content.bank.schema import Blank, Challenge, LineText, Option, ProseText
from pix.content.drawing.declared import checks_of, solution_kept, start_of, tests_of
from pix.content.drawing.dice import Dice
from pix.content.drawing.drawn import Drawn, File
from pix.content.drawing.filling import GeneratorBroken, Say, fill, local
from pix.content.question import BlankShown, Draw, FileShown, Pair, Question

Generator = Callable[[Dice, str], Drawn]


def load_generators(tube: str, source: str) -> ModuleType:
    """Run a tube's generator module; its code is part of the release that staff published."""
    module = ModuleType(f"bank.{tube}")
    try:
        exec(compile(source, f"bank/{tube}/draw.py", "exec"), module.__dict__)  # noqa: S102 - released code, reviewed in the repository
    except Exception as error:
        raise GeneratorBroken(
            f"draw.py of {tube} cannot be loaded: {type(error).__name__}: {error}"
        ) from error
    return module


def draw_question(
    challenge: Challenge,
    ids: tuple[str, str],
    locale: str,
    seed: int,
    sources: tuple[Generator | None, Sequence[File]],
) -> Draw:
    """Draw a challenge (ids: challenge, skill; sources: its generator, its fixed files) in a locale."""
    generator, attachments = sources
    drawn = generator(Dice(seed), locale) if generator else _fixed(challenge, locale)
    files = [*attachments, *drawn.files]
    say = _speaker(locale, drawn.values if challenge.draw else None)
    dice = Dice(f"{seed}/order")
    question = Question(
        challenge=ids[0],
        skill=ids[1],
        kind=challenge.kind,
        locale=locale,
        seed=seed,
        instruction=say(challenge.instruction),
        why=say(challenge.why),
        solution=solution_kept(challenge, drawn),
        format=say(challenge.format),
        unit=say(challenge.unit),
        treatments=tuple(challenge.treatments),
        proposals=_maybe_shuffled(dice, drawn.proposals or _pairs(challenge.proposals, say), challenge),
        items=_apart_from(dice, drawn.items or _pairs(challenge.items, say), drawn.solution),
        targets=_maybe_shuffled(dice, drawn.targets or _pairs(challenge.targets, say), challenge),
        fields=tuple(_blank(blank, drawn, say) for blank in challenge.fields),
        tolerance=challenge.tolerance,
        timer=challenge.timer,
        focused=challenge.focused,
        illustration=(challenge.illustration.file, say(challenge.illustration.alt))
        if challenge.illustration
        else None,
        files=tuple(FileShown(f.name, hashlib.sha256(f.content).hexdigest(), len(f.content)) for f in files),
        simulator=challenge.simulator or "",
        start=start_of(challenge, drawn),
        checks=checks_of(challenge, drawn, locale),
        accepts=tuple(challenge.accepts),
        starter=drawn.starter or say(challenge.starter),
        tests=tests_of(challenge, drawn),
        password=drawn.password,
    )
    contents = {f.name: f.content for f in files}
    return Draw(question, contents, tuple(drawn.right), tuple(drawn.wrong), drawn.solution)


def _fixed(challenge: Challenge, locale: str) -> Drawn:
    """The file's own solution and examples, as if they had been drawn."""
    examples = challenge.examples
    return Drawn(
        solution=local(challenge.solution, locale),
        right=[local(row, locale) for row in examples.right] if examples else (),
        wrong=[local(row, locale) for row in examples.wrong] if examples else (),
    )


def _speaker(locale: str, values: Mapping[str, object] | None) -> Say:
    def say(text: LineText | ProseText | None) -> str:
        words = str(local(text, locale)) if text else ""
        return words if values is None else fill(words, values)

    return say


def _pairs(options: Iterable[Option], say: Say) -> list[Pair]:
    return [(option.id, say(option.text)) for option in options]


def _blank(blank: Blank, drawn: Drawn, say: Say) -> BlankShown:
    options = drawn.options.get(blank.id) or _pairs(blank.options, say)
    pairs = tuple((o[0], o[1]) for o in options)
    return BlankShown(blank.id, say(blank.label), blank.kind, pairs, say(blank.unit))


def _maybe_shuffled(dice: Dice, pairs: Sequence[Pair], challenge: Challenge) -> tuple[Pair, ...]:
    return tuple(dice.shuffle(pairs) if challenge.shuffled else pairs)


def _apart_from(dice: Dice, pairs: Sequence[Pair], solution: Any) -> tuple[Pair, ...]:
    """Items in an order that is not already the answer."""
    shuffled = dice.shuffle(pairs)
    if len(pairs) > 1 and [pair[0] for pair in shuffled] == solution:
        shuffled = [*shuffled[1:], shuffled[0]]
    return tuple(shuffled)
