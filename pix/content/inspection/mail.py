"""Messages (EML) and mailboxes (mbox): headers, bodies, attachments; nothing remote is asked for."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from pix.content.inspection.html_tree import tree_of
from pix.content.inspection.limits import ENTRIES, Unreadable
from pix.content.inspection.source import Source

PEOPLE = ("from", "to", "cc", "bcc", "reply-to", "sender")
STARTS = re.compile(rb"^From \S+ .*\r?\n", re.MULTILINE)
MESSAGE_ID = re.compile(r"<[^<>\s]+>")
BROKEN = (ValueError, TypeError, LookupError, AttributeError, IndexError)
SHORT = ("subject", "date", "from", "to", "message_id", "in_reply_to", "references")


def read(source: Source, told: str) -> dict[str, Any]:
    """The observation of a message, or of a mailbox."""
    if told == "mbox":
        return _mailbox(source.content)
    return message_told(source.content, source)


def _mailbox(content: bytes) -> dict[str, Any]:
    parts = [part for part in STARTS.split(content) if part.strip()]
    if len(parts) > ENTRIES:
        raise Unreadable("too_many_entries")
    messages = [_short(_envelope(_message(part))) for part in parts]
    ids = [one.get("message_id", "") for one in messages]
    return {"count": len(messages), "distinct": len({one for one in ids if one}), "messages": messages}


def _short(told: dict[str, Any]) -> dict[str, Any]:
    return {name: _bare(told[name]) for name in SHORT if told.get(name)}


def _bare(value: Any) -> Any:
    people = isinstance(value, list) and value and isinstance(value[0], dict)
    return [one["address"] for one in value] if people else value


def _message(content: bytes) -> EmailMessage:
    try:
        return message_from_bytes(content, policy=policy.default)
    except BROKEN as error:
        raise Unreadable("damaged") from error


def message_told(content: bytes, source: Source) -> dict[str, Any]:
    """A message's headers, bodies and attachments."""
    message = _message(content)
    html = _body(message, "html")
    page = tree_of(html).root
    return {
        **_envelope(message),
        "headers": _headers(message),
        "text": _body(message, "plain"),
        "html": html,
        "html_text": page.text(),
        "links": [{"text": one.text(), "url": one.attributes.get("href", "")} for one in page.every("a")],
        "remote_images": [
            src for one in page.every("img") if (src := one.attributes.get("src", ""))[:4] == "http"
        ],
        "attachments": [_attachment(part, source) for part in message.iter_attachments()]
        if message.is_multipart()
        else [],
    }


def _headers(message: EmailMessage) -> list[dict[str, str]]:
    try:
        return [{"name": name, "value": " ".join(str(value).split())} for name, value in message.items()]
    except BROKEN:
        return []


def _envelope(message: EmailMessage) -> dict[str, Any]:
    told: dict[str, Any] = {"subject": _header(message, "subject")}
    told |= {name.replace("-", "_"): _people(message, name) for name in PEOPLE if name in message}
    told["message_id"] = _header(message, "message-id")
    told["in_reply_to"] = _header(message, "in-reply-to")
    told["references"] = MESSAGE_ID.findall(_header(message, "references"))
    return told | {"date": _date(message)}


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except BROKEN:
        return ""


def _people(message: EmailMessage, name: str) -> list[dict[str, str]]:
    try:
        return [{"name": one.display_name, "address": one.addr_spec} for one in message[name].addresses]
    except BROKEN:
        return [{"name": "", "address": _header(message, name)}]


def _date(message: EmailMessage) -> str:
    try:
        return str(message["date"].datetime.isoformat())
    except BROKEN:
        return ""


def _body(message: EmailMessage, kind: str) -> str:
    try:
        part = message.get_body((kind,))
        return str(part.get_content()).replace("\r\n", "\n").rstrip("\n") if part else ""
    except BROKEN:
        return ""


def _attachment(part: EmailMessage, source: Source) -> dict[str, Any]:
    """A file joined to a message; looked into when it is not too deep."""
    from pix.content.inspection.reading import observe

    name, content = part.get_filename() or "", part.get_payload(decode=True)
    told: dict[str, Any] = {"name": name, "type": part.get_content_type()}
    if not isinstance(content, bytes):
        return told
    told["size"] = len(content)
    return told | (observe(Source(name, content, "", source.depth + 1)) if source.depth < 1 else {})
