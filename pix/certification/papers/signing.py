"""Signing papers: a PAdES signature over the whole file, added as an incremental update so that tags stay."""

from __future__ import annotations

import io

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

from pix.certification.papers.signing_key import signer

FIELD = "Signature"
# Nothing is drawn: out of the page (PDF/UA) and not hidden (PDF/A).
UNSEEN = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)


class Signing(IncrementalPdfFileWriter):
    """Adds the signature and touches nothing else: version and metadata still say PDF/A-2a and PDF/UA-1."""

    output_version = (1, 7)

    def _update_meta(self) -> None:
        """Leave the metadata, which the library would write again in other words."""


def signed(pdf: bytes, *, reason: str, place: str = "") -> bytes:
    """The same document, certified: any later change shows."""
    signature = PdfSignatureMetadata(
        field_name=FIELD,
        reason=reason,
        location=place or None,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    field = SigFieldSpec(FIELD, invis_sig_settings=UNSEEN)
    out = io.BytesIO()
    PdfSigner(signature, signer(), new_field_spec=field).sign_pdf(Signing(io.BytesIO(pdf)), output=out)
    return out.getvalue()
