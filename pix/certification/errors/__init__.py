"""Refusals of certification, by actor."""

from __future__ import annotations

from pix.certification.errors import centres, certificates, exams, invigilation, jury

SENTENCES = {
    **centres.SENTENCES,
    **invigilation.SENTENCES,
    **exams.SENTENCES,
    **jury.SENTENCES,
    **certificates.SENTENCES,
}
