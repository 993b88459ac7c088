"""A small language with the syntax of Python, run step by step within limits."""

from pix.engine.program.limits import Limits
from pix.engine.program.running import Host, Run, run
from pix.engine.program.testing import World, run_tests
from pix.engine.program.trouble import Trouble

__all__ = ["Host", "Limits", "Run", "Trouble", "World", "run", "run_tests"]
