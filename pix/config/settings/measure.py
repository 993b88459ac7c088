"""Settings of measuring. Policy, limit and λ are frozen on the assessments that begin under them."""

from pix.config import environment
from pix.engine.positioning import Policy

PIX_POLICY = environment.one_of("PIX_POLICY", list(map(str, Policy)), default=str(Policy.BAYES))
PIX_LAMBDA_PIX2 = environment.amount("PIX_LAMBDA_PIX2", 1.0)
PIX_QUESTION_LIMIT = environment.number("PIX_QUESTION_LIMIT", 20, least=1)
PIX_IMPROVE_DAYS = environment.number("PIX_IMPROVE_DAYS", 4, least=0)
PIX_RESET_DAYS = environment.number("PIX_RESET_DAYS", 4, least=0)
PIX_TIMER_GRACE_SECONDS = environment.amount("PIX_TIMER_GRACE_SECONDS", 3.0)
# The profile that a certification checks: that of the eve of the session, or of the entry.
PIX_CERTIFIED_PROFILE = environment.one_of("PIX_CERTIFIED_PROFILE", ["eve", "entry"], default="eve")
# Seconds without a sign of a candidate before the invigilator is told that the connection is lost.
PIX_LOST_SECONDS = environment.number("PIX_LOST_SECONDS", 60, least=10)
