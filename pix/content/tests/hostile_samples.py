"""What a stranger may send to break whoever reads it: files, programs, end states.

Shared by the tests and by bench/hostile.py. A file of HOSTILE has the code by which it is refused, or None.
"""

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any

from pypdf import PdfReader, PdfWriter

from pix.content import files
from pix.content.files import zip_archive
from pix.content.inspection.limits import FILE_BYTES
from pix.content.tests.test_round_trips import BUILT

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]><r>&i;</r>"
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'
HUGE_SHEET = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">'
    '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'
    "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
)


def replaced(package: bytes, path: str, content: bytes | str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zip_archive({**parts, path: content}, stored=frozenset({"mimetype"}))


def huge_png() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def locked_pdf() -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(BUILT["a.pdf"]())))
    writer.encrypt("secret", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def lying_zip() -> bytes:
    """Says that its entry is small; what is packed unfolds to much more."""
    honest = bytearray(zip_archive({"a.txt": b"\0" * 20_000_000}))
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = honest.rindex(mark) + at
        honest[place : place + 4] = struct.pack("<I", 10)
    return bytes(honest)


def nested(times: int) -> bytes:
    content = zip_archive({"a.txt": "fond"})
    for _ in range(times):
        content = zip_archive({"a.zip": content})
    return content


ENCRYPTED_ODF = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>'
HOSTILE = {
    "empty": ("a.odt", lambda: b"", "empty"),
    "too large": ("a.csv", lambda: b"a;b\n" * (FILE_BYTES // 4 + 1), "too_large"),
    "zip bomb": ("a.zip", lambda: zip_archive({f"{n}.txt": b"\0" * 20_000_000 for n in range(3)}), "bomb"),
    "steep zip": ("a.zip", lambda: zip_archive({"a.txt": b"\0" * 20_000_000}), "bomb"),
    "zip bomb in a workbook": (
        "a.ods",
        lambda: replaced(BUILT["a.ods"](), "content.xml", b" " * 40_000_000),
        "bomb",
    ),
    "lying zip": ("a.zip", lying_zip, "damaged"),
    "too many entries": (
        "a.zip",
        lambda: zip_archive({f"{n}.txt": "" for n in range(2001)}),
        "too_many_entries",
    ),
    "billion laughs": ("a.xml", LAUGHS.encode, "bomb"),
    "billion laughs drawn": ("a.svg", LAUGHS.encode, "bomb"),
    "billion laughs in a text": (
        "a.docx",
        lambda: replaced(BUILT["a.docx"](), "word/document.xml", LAUGHS),
        "bomb",
    ),
    "billion laughs in a workbook": (
        "a.ods",
        lambda: replaced(BUILT["a.ods"](), "content.xml", LAUGHS),
        "bomb",
    ),
    "a file of the server": ("a.xml", OUTSIDE.encode, "bomb"),
    "deep XML": ("a.xml", lambda: b"<a>" * 100_000 + b"</a>" * 100_000, "bomb"),
    "deep text": (
        "a.docx",
        lambda: replaced(BUILT["a.docx"](), "word/document.xml", "<a>" * 50_000 + "</a>" * 50_000),
        "bomb",
    ),
    "deep JSON": ("a.json", lambda: b"[" * 100_000 + b"]" * 100_000, "bomb"),
    "huge picture": ("a.png", huge_png, "bomb"),
    "locked PDF": ("a.pdf", locked_pdf, "locked"),
    "locked ODF": (
        "a.ods",
        lambda: replaced(BUILT["a.ods"](), "META-INF/manifest.xml", ENCRYPTED_ODF),
        "locked",
    ),
    "locked DOCX": (
        "a.docx",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "locked",
    ),
    "old format": ("a.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "unknown_format"),
    "a program": ("a.odt", lambda: b"MZ\x90\0" + bytes(range(256)) * 20, "unknown_format"),
    "a package without its content": (
        "a.docx",
        lambda: replaced(zip_archive({}), "word/document.xml", "<x/>"),
        None,
    ),
    "compressed sound": (
        "a.wav",
        lambda: BUILT["a.wav"]().replace(b"\x01\x00\x01\x00", b"\x02\x00\x01\x00", 1),
        "unknown_format",
    ),
}

FLOODS = {
    "csv": '"',
    "txt": "a",
    "html": "<a ",
    "css": "a{",
    "svg": "<g>",
    "json": "[",
    "xml": "<!--",
    "md": "[",
    "srt": "1\n00:00:01,000 --> 00:00:02,000\n",
    "ics": "BEGIN:VEVENT\n",
    "vcf": "BEGIN:VCARD\n",
    "eml": "From: a\n",
}
# Documents with macros, by name: where their macros stand.
MACROS = {"a.xlsx": "xl/vbaProject.bin", "a.odt": "Basic/Standard/Module1.xml"}


def flood(extension: str) -> bytes:
    return FLOODS[extension].encode() * 30_000


def huge_sheet() -> bytes:
    """A sheet that declares billions of cells."""
    return replaced(files.ods({"A": [[1]]}), "content.xml", HUGE_SHEET)


def with_macros(name: str) -> bytes:
    return replaced(BUILT[name](), MACROS[name], b"Sub AutoOpen()")


# Every file: its name, and what makes its content.
FILES: dict[str, tuple[str, Callable[[], bytes]]] = {
    **{case: (name, build) for case, (name, build, _code) in HOSTILE.items()},
    **{f"flood of {extension}": (f"a.{extension}", partial(flood, extension)) for extension in FLOODS},
    **{f"macros in {name}": (name, partial(with_macros, name)) for name in MACROS},
    "huge sheet": ("a.ods", huge_sheet),
    "archives in archives": ("a.zip", partial(nested, 3)),
    "another extension": ("a.jpg", BUILT["a.png"]),
    "cut short": ("a.docx", lambda: BUILT["a.docx"]()[:3000]),
}
# What a reader may do to its process (pix.content.tasks.tests.acts), and how that is told.
READERS = {"fault": "crash", "fail": "crash", "hang": "timeout", "spin": "timeout", "grow": "too_large"}
# Programs, and how each one's end is told.
PROGRAMS = {
    "endless": ("while True: pass", "steps"),
    "endless sum": ("sum(range(10**18))", "steps"),
    "calls without end": ("def f(n):\n    return f(n)\nf(1)", "depth"),
    "calls in lists": ("def f(n):\n    return [f(n) for i in [1]]\nf(1)", "depth"),
    "grows": ("x = [0]\nwhile True: x = [x, list(range(1000))]", "memory"),
    "doubles": ("x = 'a'\nwhile True: x += x", "text_too_long"),
    "tower of powers": ("9 ** 9 ** 9", "number_too_big"),
    "sorts without end": ("x = list(range(10**5))\nwhile True: x.sort()", "steps"),
    "deep brackets": ("(" * 5000 + ")" * 5000, "source_too_deep"),
    "long": ("x = 1\n" * 20_000, "source_too_long"),
    "reaches for the system": ("import os", "forbidden"),
    "nothing readable": ("\0\ud800", "strange_character"),
}


def deep(start: Any) -> str:
    return json.dumps({"state": start, "events": {}}).replace('"events": {}', f'"events": {"[" * 99_000}')


def stretched(node: Any, by: int) -> Any:
    """A state whose texts are all longer by so many characters."""
    if isinstance(node, str):
        return node + "x" * by
    if isinstance(node, list):
        return [stretched(one, by) for one in node]
    if isinstance(node, dict):
        return {name: stretched(one, by) for name, one in node.items()}
    return node


def sent(state: Any) -> str:
    return json.dumps({"state": state, "events": {}})


def crowded(state: dict[str, Any]) -> str:
    """As many copies of the entries of its longest list as may be sent."""
    name = max(state, key=lambda one: len(json.dumps(state[one])) if isinstance(state[one], list) else 0)
    if not isinstance(state[name], list) or not state[name]:
        return sent(state)
    times = 190_000 // len(json.dumps(state[name]))
    return sent({**state, name: state[name] * times})


# What a forged page may send instead of a state; each makes a text from a state that opens.
FORGERIES: dict[str, Callable[[dict[str, Any]], str]] = {
    "deep": deep,
    "over the limit": lambda start: sent({**start, "more": "x" * 200_000}),
    "stretched": lambda start: sent(stretched(start, 150_000 // sent(start).count('"'))),
    "crowded": crowded,
    "unknown names": lambda start: sent(start | {f"n{n}": n for n in range(10_000)}),
    "huge numbers": lambda start: sent(start).replace(": 1", ": 1e999"),
    "thousands of digits": lambda start: sent(start).replace("{}", '{"a": ' + "9" * 100_000 + "}"),
    "thousands of events": lambda start: json.dumps(
        {"state": start, "events": dict.fromkeys(map(str, range(999)), 1)}
    ),
    "no state": lambda start: sent(None),
    "a list": lambda start: "[" * 100_000 + "]" * 100_000,
    "not JSON": lambda start: "{" * 150_000,
}
