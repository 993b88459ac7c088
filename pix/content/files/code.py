"""QR codes as pictures."""

from __future__ import annotations

import io


def qr_png(text: str, scale: int = 6) -> bytes:
    """A QR code that holds a text."""
    import segno

    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="png", scale=scale, border=4)
    return out.getvalue()
