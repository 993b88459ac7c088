"""Messages as EML files."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from email.policy import SMTP


def eml(
    headers: Mapping[str, str], body: str, attachments: Sequence[tuple[str, bytes]] = (), html: str = ""
) -> bytes:
    """A message with its headers in the given order, a plain text body, maybe one in HTML, and files."""
    message = EmailMessage(policy=SMTP)
    for name, value in headers.items():
        message[name] = value
    message.set_content(body, cte="quoted-printable")
    if html:
        message.add_alternative(html, subtype="html", cte="quoted-printable")
    for name, content in attachments:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    grouped = [part for part in message.walk() if part.is_multipart()]
    for number, part in enumerate(grouped):
        part.set_boundary(f"=== pix-part{number or ''} ===")
    return message.as_bytes()


def mbox(messages: Sequence[bytes]) -> bytes:
    """A mailbox: messages one after the other, each after its line of separation."""
    quoted = (re.sub(rb"(?m)^(>*From )", rb">\1", message.replace(b"\r\n", b"\n")) for message in messages)
    return b"".join(b"From sender@example.org Thu Jan  1 09:00:00 2026\n" + one + b"\n" for one in quoted)
