"""The certificate says all that it proves, hides what it must, and never lets a trial pass for a proof."""

import io
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image

from pix.certification.papers.certificate import certificate, certificates, qr_code
from pix.certification.tests import papers_facts as facts


def page(given=facts.CERTIFICATE, locale="en"):
    (said,) = facts.pages_of(certificate(given, locale=locale, at=facts.AT))
    return facts.squeezed(said)


def test_it_says_who_when_where_what_and_until_when() -> None:
    said = page()
    for word in [
        *["Sacha Lemoine", "3 April 2004, Quimper", "2026-118402", "20 November 2026", "20 November 2029"],
        *["497", "pix out of 1024", "level 4, independent", "RS 237214", "Certif Info 102169"],
        *["Université du Val, Lyon", "P-7KXM42QR", facts.CERTIFICATE.verification_address],
    ]:
        assert facts.squeezed(word) in said, word


def test_each_of_sixteen_competences_has_its_level() -> None:
    said = page(locale="fr")
    rows = [one for area in facts.CERTIFICATE.areas for one in area.competences]
    labels = {0: "0noncertifiée", None: "–nonévaluée", 2: "2novice", 3: "3indépendant", 4: "4indépendant"}
    labels |= {5: "5avancé", 6: "6avancé"}
    assert len(rows) == 16
    for one in rows:
        assert f"{one.code}Compétence{one.code}{labels[one.level]}" in said


def test_a_maximum_of_the_scheme_replaces_1024() -> None:
    assert "pixoutof895" in page(replace(facts.CERTIFICATE, top_score=895))


def test_below_64_pix_there_is_a_score_and_no_global_level() -> None:
    said = page(replace(facts.CERTIFICATE, score=63, level=0, areas=facts.areas([1] + [None] * 15)))
    assert "63pixoutof1024" in said
    assert "Below64pix,ascorehasnogloballevel." in said
    assert "level4" not in said


def test_hidden_birth_data_are_not_there() -> None:
    hidden = replace(facts.SACHA, born_on=None)
    said = page(replace(facts.CERTIFICATE, holder=hidden))
    assert "2004" not in said
    assert "Quimper" not in said


def test_no_end_is_said() -> None:
    assert "ValiduntilNoend" in page(replace(facts.CERTIFICATE, valid_until=None)).replace(
        "Issuedon20November2026", ""
    )


@pytest.mark.parametrize(
    ("locale", "words"), [("en", "thisdocumentprovesnothing"), ("fr", "cedocumentneprouverien")]
)
def test_a_trial_proves_nothing_and_says_so(locale: str, words: str) -> None:
    assert words in page(replace(facts.CERTIFICATE, is_trial=True), locale)
    assert words not in page(facts.CERTIFICATE, locale)


def test_a_measure_afresh_says_where_its_levels_come_from() -> None:
    sentence = "onemeasureofthewholetest"
    assert sentence in page(replace(facts.CERTIFICATE, is_measured_afresh=True))
    assert sentence not in page()


def test_a_trial_measured_afresh_says_that_its_difficulties_are_supposed() -> None:
    afresh = replace(facts.CERTIFICATE, is_measured_afresh=True)
    assert "supposedfromtheirlevel" in page(replace(afresh, is_trial=True))
    assert "supposedfromtheirlevel" not in page(afresh)


def test_an_add_on_has_its_line() -> None:
    said = page(facts.LONG_CERTIFICATE)
    assert "Pix+Droit" in said
    assert "avancé,validuntil1November2029" in said


def test_the_qr_code_reads_as_the_link() -> None:
    import typst

    address = facts.CERTIFICATE.verification_address
    picture = f'#image(bytes({quoted(qr_code(address))}), format: "svg", width: 50mm)'
    source = f"#set page(width: 60mm, height: 60mm, margin: 5mm)\n{picture}"
    png = typst.compile(source.encode(), format="png", ppi=150)
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))
    assert found.text == address


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def test_a_session_gives_one_page_each_in_order() -> None:
    others = [replace(facts.CERTIFICATE, identifier=f"2026-{rank:06}") for rank in range(1, 6)]
    pages = facts.pages_of(certificates(facts.SESSION, others, locale="fr", at=facts.AT))
    assert [f"2026-{rank:06}" in page for rank, page in enumerate(pages, start=1)] == [True] * 5
