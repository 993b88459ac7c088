"""Translations compiled and checked without gettext."""

from pathlib import Path

import pytest

from pix.kit import messages

HEADER = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

"""


@pytest.fixture
def room(tmp_path: Path) -> Path:
    folder = tmp_path / "room"
    (folder / "templates").mkdir(parents=True)
    (folder / "locale/fr/LC_MESSAGES").mkdir(parents=True)
    (folder / "words.py").write_text('from django.utils.translation import gettext as _\nA = _("Good day")\n')
    page = "{% load i18n %}\n   <p>\n {% blocktranslate trimmed count n=n %}\n"
    page += "{{ n }} day\n{% plural %}{{ n }} days"
    page += "{% endblocktranslate %}"
    (folder / "templates/page.html").write_text(page)
    return folder


def write_po(room: Path, entries: str) -> Path:
    po = room / "locale/fr/LC_MESSAGES/django.po"
    po.write_text(HEADER + entries)
    return po


COMPLETE = """msgid "Good day"
msgstr "Bonjour"

msgid "%(n)s day"
msgid_plural "%(n)s days"
msgstr[0] "%(n)s jour"
msgstr[1] "%(n)s jours"
"""


def test_a_complete_language_has_no_problem(room: Path) -> None:
    write_po(room, COMPLETE)
    assert messages.problems(room.parent, "fr") == []


@pytest.mark.parametrize(
    ("entries", "problem"),
    [
        ("", "'Good day' is missing"),
        (COMPLETE.replace("Bonjour", ""), "'Good day' is empty"),
        (COMPLETE.replace("%(n)s jours", ""), "'%(n)s day' is empty"),
        ("#, fuzzy\n" + COMPLETE, "'Good day' is fuzzy"),
        (COMPLETE + '\nmsgid "Farewell"\nmsgstr "Adieu"\n', "'Farewell' is no longer said"),
    ],
)
def test_each_problem_is_named(room: Path, entries: str, problem: str) -> None:
    write_po(room, entries)
    assert any(line.endswith(problem) for line in messages.problems(room.parent, "fr"))


@pytest.fixture
def two_rooms(room: Path) -> Path:
    """The room, complete, with another that says one of its sentences."""
    write_po(room, COMPLETE)
    other = room.parent / "second"
    (other / "locale/fr/LC_MESSAGES").mkdir(parents=True)
    (other / "words.py").write_text('from django.utils.translation import gettext as _\nA = _("Good day")\n')
    return other


def test_two_rooms_may_say_the_same(two_rooms: Path) -> None:
    write_po(two_rooms, 'msgid "Good day"\nmsgstr "Bonjour"\n')
    assert messages.problems(two_rooms.parent, "fr") == []


def test_two_translations_of_one_sentence_are_refused(two_rooms: Path) -> None:
    write_po(two_rooms, 'msgid "Good day"\nmsgstr "Bonne journée"\n')
    (fault,) = messages.problems(two_rooms.parent, "fr")
    assert "'Good day' is translated otherwise in" in fault
    assert "second" in fault
    assert "room" in fault


def test_a_context_tells_two_meanings_apart(two_rooms: Path) -> None:
    source = 'from django.utils.translation import pgettext\nA = pgettext("leaving", "Good day")\n'
    (two_rooms / "words.py").write_text(source)
    write_po(two_rooms, 'msgctxt "leaving"\nmsgid "Good day"\nmsgstr "Bonne journée"\n')
    assert messages.problems(two_rooms.parent, "fr") == []


def test_a_broken_file_is_named(room: Path) -> None:
    po = write_po(room, 'msgid "a"\nnonsense\n')
    with pytest.raises(ValueError, match=po.name):
        messages.catalog_of(po)


def test_compiling_twice_writes_once(room: Path) -> None:
    po = write_po(room, COMPLETE)
    assert messages.compile_all(room.parent) == [po.with_suffix(".mo")]
    assert messages.compile_all(room.parent) == []
