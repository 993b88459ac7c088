"""QR and bar codes that a picture shows."""

from __future__ import annotations

from PIL import Image

CODE_PIXELS = 4_000_000
MOST_CODES = 10


def codes_in(image: Image.Image) -> list[str]:
    """The decoded texts of the codes in a picture."""
    import zxingcpp

    # A transparent paper counts as white.
    flat = Image.new("L", image.size, 255)
    clear = image.convert("RGBA") if image.mode != "RGB" else image
    flat.paste(clear.convert("L"), mask=clear.getchannel("A") if clear.mode == "RGBA" else None)
    shrink = (flat.width * flat.height / CODE_PIXELS) ** 0.5
    if shrink > 1:
        flat = flat.resize((round(flat.width / shrink), round(flat.height / shrink)))
    return [found.text for found in zxingcpp.read_barcodes(flat)][:MOST_CODES]
