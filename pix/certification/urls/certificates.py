"""Doors of the certificates."""

from __future__ import annotations

from django.urls import URLPattern, path

from pix.certification.views import (
    certificates,
    certificates_credential,
    certificates_revoke,
    certificates_verify,
)

CERTIFICATE = "certificates/<int:certificate_id>/"

urlpatterns: list[URLPattern] = [
    path("certificates/", certificates.certificates, name="certificates"),
    path(CERTIFICATE, certificates.certificate, name="certificate"),
    path(CERTIFICATE + "certificate.pdf", certificates.paper, name="certificate_paper"),
    path(CERTIFICATE + "link/renew/", certificates.renew, name="renew_link"),
    path(CERTIFICATE + "link/close/", certificates.close, name="close_link"),
    path(CERTIFICATE + "revoke/", certificates_revoke.revoke, name="revoke_certificate"),
    path(CERTIFICATE + "credential.json", certificates_credential.credential, name="credential"),
    path("verify/did.json", certificates_credential.issuer, name="issuer"),
    path("verify/status/<int:number>/", certificates_credential.status, name="status_list"),
    path("verify/", certificates_verify.verify, name="verify"),
    path("verify/<slug:link>/", certificates_verify.verified, name="verified"),
]
