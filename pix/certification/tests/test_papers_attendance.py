"""The attendance sheet: twenty a page, in the order given, with what is particular to each."""

from dataclasses import replace

from pix.certification.papers.attendance import attendance_sheet
from pix.certification.tests import papers_facts as facts


def said(session, candidates, locale="en"):
    return facts.pages_of(attendance_sheet(session, candidates, locale=locale, at=facts.AT))


def test_forty_five_candidates_take_three_pages_of_twenty() -> None:
    pages = said(facts.SESSION, facts.many(45))
    assert [sum(f"Nom{rank:03}" in page for rank in range(1, 46)) for page in pages] == [20, 20, 5]
    assert "Nom020" in pages[0]
    assert "Nom021" in pages[1]
    assert all(
        "45 candidates" in page and f"Page {rank} of 3" in page for rank, page in enumerate(pages, start=1)
    )


def test_each_page_repeats_the_session_and_its_invigilators() -> None:
    for page in said(facts.SESSION, facts.many(21)):
        assert all(
            word in page for word in ["104278", "Université du Val", "B204", "Nadia Benali", "Paul Le Goff"]
        )
        assert all(word in page for word in ["Saturday 14 November 2026", "09:30", "Signature on arrival"])


def test_a_line_says_birth_number_add_on_and_extra_time() -> None:
    (page,) = said(facts.SESSION, [replace(facts.LONG_NAME, last_name="Lemoine", first_name="Sacha")])
    assert "Lemoine Sacha" in page
    assert "01/04/2004" in page
    assert facts.squeezed(
        "No. INE-0123456789AB · Pix+ Droit · extra time +33.3 %: 2 h 20 · Lecteur d’écran"
    ) in (facts.squeezed(page))


def test_the_french_sheet_writes_french_hours_and_shares() -> None:
    (page,) = said(facts.SESSION, [replace(facts.LONG_NAME, last_name="Lemoine", first_name="Sacha")], "fr")
    assert "Feuille d’émargement" in page
    assert facts.squeezed("9 h 30") in facts.squeezed(page)
    assert facts.squeezed("temps majoré +33,3 % : 2 h 20") in facts.squeezed(page)


def test_one_candidate_is_one_candidate() -> None:
    assert "1 candidate " in said(facts.SESSION, facts.many(1))[0] + " "


def test_an_empty_session_says_so() -> None:
    (page,) = said(replace(facts.SESSION, invigilators=()), [])
    assert "Nobody is enrolled in this session yet." in page
    assert page.count("Invigilator, name and signature") == 2
