"""One run of a program: read, built, run within its limits; any mistake comes out as one Trouble."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

# Each registers the makers of its constructs.
from pix.engine.program import calls, comprehensions, expressions, functions_defined, names, statements
from pix.engine.program.blocks import block
from pix.engine.program.building import Context, value_of, weight_of
from pix.engine.program.functions import FUNCTIONS
from pix.engine.program.limits import Limits
from pix.engine.program.machine import Machine
from pix.engine.program.reading import read_program
from pix.engine.program.scopes import Scope, assigned_names
from pix.engine.program.signatures import Parameter, arranged, only
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import Given, Value

MAKERS = (calls, comprehensions, expressions, functions_defined, names, statements)


@dataclass(frozen=True, slots=True)
class Host:
    """A function that the world gives to a program: how many values it takes, and what it does with them.

    It returns a plain value, and may raise a Trouble of its own (the robot met a wall).
    """

    count: int
    run: Callable[..., Value]


class Session:
    """A fresh state in which a program and then tests run."""

    def __init__(
        self, limits: Limits, inputs: Sequence[str] = (), hosts: Mapping[str, Host] | None = None
    ) -> None:
        self.machine = Machine(limits, inputs)
        given = {name: Given(name, partial(run_host, name, host)) for name, host in (hosts or {}).items()}
        self.context = Context(self.machine, Scope((), None), {**FUNCTIONS, **given})

    def know(self, tree: ast.Module) -> None:
        """Expect the names of a tree that will run later in the same state."""
        self.context.scope.names.update(assigned_names(tree.body))

    def run(self, tree: ast.Module) -> None:
        """Run a whole program; Trouble with its line for any mistake."""
        with guarded(self.machine):
            self.know(tree)
            block(tree.body, self.context)(self.machine.top)

    def value(self, expression: ast.expr) -> Value:
        """The value of an expression, such as the call of a test, in the state that the program left."""
        self.machine.line = None
        with guarded(self.machine):
            self.machine.spend(weight_of(expression))
            return value_of(expression, self.context)(self.machine.top)

    @property
    def output(self) -> str:
        """All that was printed."""
        return "".join(self.machine.output)


def run_host(name: str, host: Host, machine: Machine, values: list[Value], named: dict[str, Value]) -> Value:
    """Call a function of the world, which costs more steps than one of ours."""
    only(name, named)
    machine.spend(machine.limits.host_steps)
    return host.run(*arranged(name, [Parameter()] * host.count, values, {}))


@contextmanager
def guarded(machine: Machine) -> Iterator[None]:
    """Give each trouble its line, and make one of what the machine underneath could not bear."""
    try:
        yield
    except Trouble as trouble:
        trouble.line = trouble.line or machine.line
        raise
    except RecursionError:
        raise Trouble("depth", machine.line, most=machine.limits.depth) from None
    except MemoryError:
        raise Trouble("memory", machine.line) from None
    except RuntimeError:
        raise Trouble("changed_while_read", machine.line) from None


@dataclass(frozen=True, slots=True)
class Run:
    """How a run ended: what was printed, the steps spent, the trouble if any."""

    output: str
    steps: int
    trouble: dict[str, Any] | None = None


def run(
    source: str,
    limits: Limits | None = None,
    inputs: Sequence[str] = (),
    hosts: Mapping[str, Host] | None = None,
) -> Run:
    """Run a source once; never raises for what the source says."""
    session = Session(limits or Limits(), inputs, hosts)
    try:
        session.run(read_program(source))
    except Trouble as trouble:
        return Run(session.output, session.machine.steps, trouble.as_json())
    return Run(session.output, session.machine.steps)
