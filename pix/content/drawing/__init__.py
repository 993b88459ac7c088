"""What generators are written with."""

from pix.content.drawing.dice import Dice, different
from pix.content.drawing.drawn import Drawn, File
from pix.engine.grading.paths import step

__all__ = ["Dice", "Drawn", "File", "different", "step"]
