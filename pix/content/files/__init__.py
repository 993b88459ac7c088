"""Builders of the files that generators give: the same input gives the same bytes."""

from pix.content.files.agenda import Contact, Event, ics, vcf
from pix.content.files.archive import zip_archive
from pix.content.files.book import Chart, Formula, Sheet
from pix.content.files.code import qr_png
from pix.content.files.document import odt
from pix.content.files.locked import locked_archive
from pix.content.files.mail import eml, mbox
from pix.content.files.pages import css_text, html_page, json_text, log_text, markdown_text, svg, xml_text
from pix.content.files.picture import drawing, gif, jpeg, png, xmp
from pix.content.files.portable import pdf
from pix.content.files.sheet import csv_text, ods, xlsx
from pix.content.files.show import Slide, odp
from pix.content.files.sound import Tone, wav
from pix.content.files.subtitles import Cue, srt, vtt
from pix.content.files.word import docx
from pix.content.files.writing import (
    About,
    Comment,
    Contents,
    Deleted,
    Field,
    Hidden,
    Inserted,
    Link,
    Listing,
    Note,
    Page,
    Paragraph,
    Picture,
    Styled,
    Table,
)

__all__ = [
    "About",
    "Chart",
    "Comment",
    "Contact",
    "Contents",
    "Cue",
    "Deleted",
    "Event",
    "Field",
    "Formula",
    "Hidden",
    "Inserted",
    "Link",
    "Listing",
    "Note",
    "Page",
    "Paragraph",
    "Picture",
    "Sheet",
    "Slide",
    "Styled",
    "Table",
    "Tone",
    "css_text",
    "csv_text",
    "docx",
    "drawing",
    "eml",
    "gif",
    "html_page",
    "ics",
    "jpeg",
    "json_text",
    "locked_archive",
    "log_text",
    "markdown_text",
    "mbox",
    "odp",
    "ods",
    "odt",
    "pdf",
    "png",
    "qr_png",
    "srt",
    "svg",
    "vcf",
    "vtt",
    "wav",
    "xlsx",
    "xml_text",
    "xmp",
    "zip_archive",
]
