"""Doors of certification, by actor."""

from __future__ import annotations

from pix.certification.urls import centres, certificates, exams, invigilation, jury

app_name = "certification"
urlpatterns = [
    *centres.urlpatterns,
    *invigilation.urlpatterns,
    *exams.urlpatterns,
    *jury.urlpatterns,
    *certificates.urlpatterns,
]
