"""Settings of certification centres."""

from pix.config import environment

PIX_CANDIDATES_PER_INVIGILATOR = environment.number("PIX_CANDIDATES_PER_INVIGILATOR", 20, least=1)
# The most that an outside candidate pays, in euros.
PIX_CERTIFICATION_FEE = environment.number("PIX_CERTIFICATION_FEE", 45, least=0)
