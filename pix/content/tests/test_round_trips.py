"""Each builder's file is read back: what was put in is told, and the same input gives the same bytes."""

from datetime import date, datetime

import pytest

from pix.content import files
from pix.content.files import (
    About,
    Chart,
    Comment,
    Contact,
    Contents,
    Cue,
    Deleted,
    Event,
    Field,
    Formula,
    Hidden,
    Inserted,
    Link,
    Listing,
    Note,
    Page,
    Paragraph,
    Picture,
    Sheet,
    Slide,
    Styled,
    Table,
    Tone,
    drawing,
    png,
)
from pix.content.files.writing import Block
from pix.content.inspection import inspect
from pix.content.inspection.reading import read

IMAGE = Picture(png(drawing((160, 120), "white", [("rectangle", (0, 0, 80, 60), "red")])), 8, 6, "Un plan")
BLOCKS: list[Block] = [
    Contents("Sommaire", [("Budget", 1)]),
    Paragraph("Budget", heading=1),
    Paragraph(["Le ", Link("site", "https://example.org"), " dit", Note("Ada Rivel, p. 42"), "."]),
    Paragraph([Deleted("ancien", "Zoé"), Inserted("nouveau", "Karim"), Comment("À revoir", "Lou")]),
    Paragraph([Hidden("secret"), Styled("rouge", "#ff0000", is_bold=True)], on_new_page=True),
    Listing(["un", "deux"], is_ordered=True),
    Table([["Nom", "Prix"], ["Thé", "3"]], header_rows=1, name="Prix"),
    IMAGE,
]
ABOUT = About("Rapport", "Awa", ["plan"], "fr-FR", {"Heading 1": {"size": 16, "color": "#1b4d6b"}})
PAGE = Page(29.7, 21, 1.5, ["Club"], [Field("page"), " sur ", Field("pages")])
SHEET = Sheet(
    [
        ["Mois", "Ventes", "Marge"],
        ["Juin", 3, 1],
        ["Juillet", 5, 2],
        ["Total", Formula("=SUM(B2:B3)", 8)],
        ["à part"],
    ],
    hidden_columns=["C"],
    hidden_rows=[5],
    comments={"B2": ("à vérifier", "Zoé")},
    fills={"A2": "#ff0000"},
    charts=[Chart("bar", "B2:B3", "A2:A3", "Ventes", "Mois", "Euros", 2)],
)
CUES = [Cue(1, 2.5, "Bonjour"), Cue(72.25, 75, "un verre d’eau\nfrais")]
EVENT = Event(
    "Cours, niveau 1",
    datetime.fromisoformat("2026-01-06T18:00"),
    datetime.fromisoformat("2026-01-06T19:00"),
    "Salle 2",
    rule="FREQ=WEEKLY;COUNT=10",
    left_out=[datetime.fromisoformat("2026-01-27T18:00")],
)
CONTACT = Contact(
    "Zoé", "Martin; fille", {"cell": "0612345678"}, {"home": "zoe@example.org"}, birthday=date(2000, 2, 3)
)
BUILT = {
    "a.odt": lambda: files.odt(BLOCKS, ABOUT, PAGE),
    "a.docx": lambda: files.docx(BLOCKS, ABOUT, PAGE),
    "a.pdf": lambda: files.pdf(BLOCKS, ABOUT, PAGE),
    "a.ods": lambda: files.ods(
        {"Ventes": SHEET, "Prix": Sheet([[Formula("=Ventes!B2*2", 6)]], is_hidden=True)}
    ),
    "a.xlsx": lambda: files.xlsx(
        {"Ventes": SHEET, "Prix": Sheet([[Formula("=Ventes!B2*2", 6)]], is_hidden=True)}
    ),
    "a.odp": lambda: files.odp(
        [Slide("Un", ["a", "b"], "Dire bonjour", IMAGE, "#ff0000"), Slide("Deux", is_hidden=True)],
        ABOUT,
        "#0000ff",
    ),
    "a.wav": lambda: files.wav([Tone(1, 440), Tone(1, 0), Tone(1, 880, 0.25)]),
    "a.srt": lambda: files.srt(CUES),
    "a.vtt": lambda: files.vtt(CUES),
    "a.ics": lambda: files.ics([EVENT]),
    "a.vcf": lambda: files.vcf([CONTACT]),
    "a.mbox": lambda: files.mbox(
        [
            files.eml({"From": "a@example.org", "Subject": "Été", "Message-ID": f"<{n}@x>"}, "Bonjour")
            for n in (1, 2, 2)
        ]
    ),
    "a.zip": lambda: files.locked_archive({"a.txt": "secret", "b/c.csv": "x;y\n1;2\n"}, "brume-47"),
    "a.gif": lambda: files.gif([drawing((20, 10), "red"), drawing((20, 10), "blue")]),
    "a.jpg": lambda: files.jpeg(
        drawing((40, 30), "white"), {"Artist": "Zoé"}, packet=files.xmp("Jardin", ["jardin", "été"])
    ),
    "a.png": lambda: files.qr_png("https://example.org/é"),
    "a.html": lambda: files.html_page(
        "Été", "<h1>A</h1><p style='color:red'>Un</p>", "fr", "h1 { color: #048; }"
    ),
    "a.css": lambda: files.css_text(
        {"h2.info": {"color": "#004488"}, "p": {"background": "white", "color": "#777"}}
    ),
    "a.json": lambda: files.json_text([{"code": "01000", "age": 12, "activités": ["judo"]}]),
    "a.xml": lambda: files.xml_text("adherents", [("adherent", [("nom", "Zoé & Léa")])], an="2026"),
    "a.md": lambda: files.markdown_text("# Titre", ["un", "[lien](https://example.org)"]),
    "a.log": lambda: files.log_text(
        [(datetime.fromisoformat("2026-01-06T10:31:58"), "ERREUR", "file pleine")]
    ),
    "a.svg": lambda: files.svg(
        (400, 200), ['<text x="1" y="2" class="t">Fête</text>'], "Affiche", style=".t{fill:#aaa}"
    ),
}


def told(name: str, password: str = ""):
    return read({"name": name, "content": BUILT[name](), "password": password})


@pytest.mark.parametrize("name", BUILT)
def test_each_file_is_what_it_says_small_and_the_same_each_time(name, monkeypatch) -> None:
    content = BUILT[name]()
    with monkeypatch.context() as patch:
        patch.setattr("time.time", lambda: 2_000_000_000.0)
        assert BUILT[name]() == content
    assert len(content) <= 60_000
    observed = told(name)
    assert observed["matches"]
    assert "unreadable" not in observed
    assert "cut" not in observed


@pytest.mark.parametrize("name", ["a.odt", "a.docx"])
def test_texts_are_told_in_the_same_words(name) -> None:
    seen = told(name)
    assert seen["headings"] == [{"level": 1, "text": "Budget", "style": "Heading 1"}]
    assert seen["styles"]["Heading 1"]["color"] == "#1b4d6b"
    assert seen["styles"]["Heading 1"]["size"] == 16
    assert seen["table_of_contents"][0]["entries"] == [{"text": "Budget", "page": "1"}]
    assert [(one["kind"], one["author"], one["text"]) for one in seen["tracked_changes"]] == [
        ("deletion", "Zoé", "ancien"),
        ("insertion", "Karim", "nouveau"),
    ]
    assert (seen["comments"][0]["author"], seen["comments"][0]["text"]) == ("Lou", "À revoir")
    assert (seen["footnotes"][0]["text"], seen["footnotes"][0]["after"]) == (
        "Ada Rivel, p. 42",
        "Le site dit",
    )
    assert seen["links"] == [{"text": "site", "url": "https://example.org"}]
    assert seen["lists"] == [{"ordered": True, "items": ["un", "deux"]}]
    assert seen["tables"] == [
        {"name": "Prix", "header_rows": 1, "merged": 0, "rows": [["Nom", "Prix"], ["Thé", "3"]]}
    ]
    [image] = seen["images"]
    assert (image["alt"], image["width_cm"], image["pixel_width"], image["stretched"]) == (
        "Un plan",
        8,
        160,
        False,
    )
    assert seen["hidden_texts"] == ["secret"]
    assert "ancien" not in seen["text"]
    assert seen["paragraphs"][3]["direct"]["color"] == "#ff0000"
    assert seen["page_breaks"] == 1
    assert (seen["language"], seen["metadata"]["title"], seen["metadata"]["author"]) == (
        "fr-FR",
        "Rapport",
        "Awa",
    )
    [page] = seen["pages"]
    assert (page["orientation"], page["margins_cm"]["left"]) == ("landscape", 1.5)
    assert (page["header"]["text"], page["footer"]["fields"]) == ("Club", ["page", "pages"])


def test_a_pdf_has_its_text_its_language_and_its_tags() -> None:
    seen = told("a.pdf")
    assert (seen["language"], seen["tagged"], seen["metadata"]["title"]) == ("fr", True, "Rapport")
    assert "Le site dit" in seen["pages"][0]["text"]
    assert seen["links"][0] == "https://example.org"
    assert "ancien" not in seen["pages"][0]["text"]


@pytest.mark.parametrize("name", ["a.ods", "a.xlsx"])
def test_workbooks_are_told_in_the_same_words(name) -> None:
    seen = told(name)
    sheet = seen["sheets"]["Ventes"]
    assert sheet["cells"]["B4"] == {"value": 8, "formula": "SUM(B2:B3)"}
    assert seen["sheets"]["Prix"]["cells"]["A1"]["formula"] == "Ventes!B2*2"
    assert (sheet["hidden"], seen["sheets"]["Prix"]["hidden"]) == (False, True)
    assert (sheet["hidden_columns"], sheet["hidden_rows"]) == (["C"], [5])
    assert (sheet["comments"][0]["cell"], sheet["comments"][0]["text"]) == ("B2", "à vérifier")
    assert sheet["cells"]["A2"]["fill"] == "#ff0000"
    [chart] = sheet["charts"]
    assert {name: chart[name] for name in ("kind", "title", "x_title", "y_title", "y_min")} == {
        "kind": "bar", "title": "Ventes", "x_title": "Mois", "y_title": "Euros", "y_min": 2,
    }  # fmt: skip
    assert chart["series"][0]["values"] == "Ventes!B2:B3"
    assert chart["series"][0]["categories"] == "Ventes!A2:A3"


def test_slides() -> None:
    seen = told("a.odp")
    first, second = seen["slides"]
    assert (first["title"], first["texts"], first["notes"]) == ("Un", ["a", "b"], "Dire bonjour")
    assert (first["images"][0]["alt"], first["direct"]) == ("Un plan", {"color": "#ff0000"})
    assert (second["hidden"], second["direct"]) == (True, {})
    assert seen["masters"][0]["title"]["color"] == "#0000ff"


def test_a_sound_has_its_length_level_and_pitches() -> None:
    seen = told("a.wav")
    assert (seen["seconds"], seen["rate"], seen["channels"], seen["bits"]) == (3, 8000, 1, 16)
    assert seen["peak_db"] == pytest.approx(-6.02, abs=0.05)
    assert [round(step["hertz"], -1) for step in seen["steps"]] == [440, 440, 0, 0, 880, 880]
    assert not seen["clipped"]


def test_a_sound_of_eight_bits_clips_what_is_too_loud() -> None:
    soft, loud = (
        inspect("a.wav", files.wav([Tone(1, 440, level)], rate=4000, bits=8)) for level in (0.5, 1.5)
    )
    assert (soft["seconds"], soft["bits"], soft["clipped"], loud["clipped"]) == (1, 8, False, True)
    assert soft["peak"] == pytest.approx(0.5, abs=0.02)
    assert soft["steps"][0]["hertz"] == pytest.approx(440, abs=8)


@pytest.mark.parametrize(("name", "build"), [("a.srt", files.srt), ("a.vtt", files.vtt)])
def test_subtitles_whose_seconds_reach_sixty_are_faulty(name, build) -> None:
    content = build([Cue(2, 90, "Un")])
    assert inspect(name, content)["faults"] == []
    assert inspect(name, content.replace(b"00:00:02", b"00:00:61"))["faults"]


def test_greys_allow_a_margin_where_colours_do_not() -> None:
    picture = files.drawing((160, 160), "white", [("rectangle", (0, 0, 79, 159), "#203040")])
    seen = [inspect("a.png", files.png(picture)), inspect("a.jpg", files.jpeg(picture, quality=40))]
    for one in seen:
        assert one["greys"][3][2] == pytest.approx(45, abs=4)
        assert one["greys"][3][12] == pytest.approx(255, abs=4)


def test_subtitles_events_and_contacts() -> None:
    for name in ("a.srt", "a.vtt"):
        seen = told(name)
        assert seen["faults"] == []
        assert [(cue["start"], cue["end"], cue["text"]) for cue in seen["cues"]] == [
            (cue.start, cue.end, cue.text) for cue in CUES
        ]
    [event] = told("a.ics")["events"]
    assert (event["summary"], event["location"], event["timezone"]) == (
        "Cours, niveau 1",
        "Salle 2",
        "Europe/Paris",
    )
    assert len(event["occurrences"]) == 9
    [contact] = told("a.vcf")["contacts"]
    assert (contact["family_name"], contact["birthday"]) == ("Martin; fille", "2000-02-03")
    assert contact["phones"] == [{"value": "0612345678", "kind": "cell"}]
    box = told("a.mbox")
    assert (box["count"], box["distinct"], box["messages"][0]["subject"]) == (3, 2, "Été")


def test_an_encrypted_archive_opens_with_its_password_alone() -> None:
    assert told("a.zip")["encrypted"]
    assert told("a.zip", "autre")["opens_with_password"] is False
    opened = told("a.zip", "brume-47")
    assert (opened["opens_with_password"], opened["encryption"]) == (True, "AES-256")
    assert opened["files"]["a.txt"]["lines"] == ["secret"]


def test_pictures_their_metadata_and_their_codes() -> None:
    assert told("a.png")["codes"] == ["https://example.org/é"]
    assert (told("a.gif")["frames"], told("a.gif")["seconds"]) == (2, 1.0)
    photo = told("a.jpg")
    assert photo["metadata"] == {"author": "Zoé", "title": "Jardin", "keywords": ["jardin", "été"]}
    assert photo["metadata_kinds"] == ["exif", "xmp"]
    drawn = told("a.svg")
    assert (drawn["title"], drawn["texts"], drawn["elements"][0]["fill"]) == ("Affiche", ["Fête"], "#aaaaaa")


def test_pages_and_data() -> None:
    page = told("a.html")
    assert (page["lang"], page["title"], page["nesting_faults"]) == ("fr", "Été", [])
    assert page["style_sheet"]["rules"] == {"h1": {"color": "#004488"}}
    assert page["inline_styles"][0]["declarations"] == {"color": "#ff0000"}
    sheet = told("a.css")
    assert sheet["contrasts"]["p"] == {"color": "#777777", "background": "#ffffff", "ratio": 4.47}
    assert told("a.json")["data"] == [{"code": "01000", "age": 12, "activités": ["judo"]}]
    [child] = told("a.xml")["root"]["children"]
    assert child == {"name": "adherent", "children": [{"name": "nom", "text": "Zoé & Léa"}]}
    text = told("a.md")
    assert (text["headings"], text["lists"][0]["items"]) == ([{"level": 1, "text": "Titre"}], ["un", "lien"])
    assert told("a.log")["lines"] == ["2026-01-06 10:31:58 ERREUR  file pleine"]
