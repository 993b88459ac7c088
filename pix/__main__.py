"""`python -m pix`: the same door as the `pix` command."""

from pix.config.cli import main

main()
