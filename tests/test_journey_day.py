"""A whole day: a centre, an invigilator, three candidates, a jury, and certificates that are verified."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, expect

from pix.accounts.models import Role, User
from pix.accounts.tests.factories import a_user
from pix.assessments.models import Answer
from pix.certification.actions.answer_exam import exam_of
from pix.certification.models import Candidate, CentreMembership, Certificate, ScoredResult, Session
from pix.certification.tests.factories import a_centre, a_member
from pix.certification.tests.factories_exams import with_a_profile
from pix.content.question import Question
from pix.content.tests.factories import published_release
from pix.kit import clock
from pix.psychometrics.tests.factories import a_scheme_version
from tests.journey import browser, window
from tests.journey_people import signed_in
from tests.journey_taking import VALIDATE, fill_in, wait_for_another

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
# Extra time for the first, an alert for the second; the third leaves.
PEOPLE = {"ana": ("Ana", "Sow"), "bilal": ("Bilal", "Énault"), "chloe": ("Chloé", "d’Arcy")}
BORN = "2004-05-17"
ZONE = ZoneInfo("Europe/Paris")


def test_from_a_planned_session_to_verified_certificates(live_server: Any) -> None:
    noon = datetime.combine(clock.now().astimezone(ZONE).date() + timedelta(days=1), time(12), ZONE)
    make_the_eve(noon - timedelta(days=3))
    with clock.stopped(noon), browser() as opened:
        url = live_server.url
        centre = page_of(opened, url, "nadia")
        session = plan(centre, url, noon)
        room = open_the_console(opened, url, session)
        pages = {name: enter(opened, url, name, session) for name in PEOPLE}
        for name, page in pages.items():
            check_identity(room, url, session, name)
            begin(page, session)
        assert_times(session)
        finish(pages["ana"])
        report_and_finish(pages["bilal"], room, url, session)
        finish(pages["chloe"], most=6)
        end_the_test_of(room, url, session, "chloe")
        finalise(centre, url, session)
        judge(opened, url, session)
        verify(opened, url, pages["ana"])


def make_the_eve(before: datetime) -> None:
    """A bank, a scheme, a centre with its member, a jury, and three people with a profile."""
    published_release(at=before - timedelta(days=1))
    a_scheme_version("confirmation")
    day = before.date()
    centre = a_centre(agreed_from=day - timedelta(days=30), agreed_until=day + timedelta(days=300))
    a_member(centre, a_user(username="nadia", language="fr"), role=CentreMembership.Role.ADMIN)
    a_user(Role.JURY, username="judge", language="fr")
    for username, (first, last) in PEOPLE.items():
        with_a_profile(a_user(username=username, first_name=first, last_name=last, language="fr"), at=before)


def page_of(opened: Browser, url: str, username: str) -> Page:
    """A window in which someone is signed in."""
    context = window(opened, "fr", 1280)
    session = signed_in(User.objects.get(username=username)).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": url}])
    return context.new_page()


def plan(page: Page, url: str, noon: datetime) -> Session:
    """The centre plans the session by its form, and enrols three people by hand."""
    page.goto(f"{url}/centres/")
    page.click("main a[href^='/centres/']:not([href$='apply/'])")
    page.click("a[href$='/sessions/new/']")
    fields = {"address": "3 rue des Tilleuls, Lyon", "room": "B204", "invigilators": "Aïcha Keita"}
    fields |= {"date": f"{noon:%Y-%m-%d}", "time": "12:30"}
    for name, value in fields.items():
        page.fill(f"[name={name}]", value)
    page.click("main form .btn--primary")
    page.wait_for_url(re.compile(r"/sessions/\d+/$"))
    place = page.url
    for username, (first, last) in PEOPLE.items():
        page.goto(f"{place}candidates/new/")
        enrol(page, first, last, extra="33.3" if username == "ana" else "")
    return Session.objects.get()


def enrol(page: Page, first: str, last: str, *, extra: str) -> None:
    """One candidate, born abroad."""
    for name, value in {
        "first_name": first,
        "last_name": last,
        "born_on": BORN,
        "birth_city": "Dakar",
    }.items():
        page.fill(f"[name={name}]", value)
    page.fill("[name=birth_country]", "Sénégal")
    page.locator("[name=sex]").first.check() if page.locator("[name=sex][type=radio]").count() else (
        page.select_option("[name=sex]", "F")
    )
    if extra:
        page.fill("[name=extra_time]", extra)
    page.click("main form .btn--primary")
    page.wait_for_url(re.compile(r"/sessions/\d+/$"))


def open_the_console(opened: Browser, url: str, session: Session) -> Page:
    """The invigilator has no account: the number and the password open the console."""
    page = window(opened, "fr", 1280).new_page()
    page.goto(f"{url}/invigilate/")
    page.fill("[name=number]", session.number)
    page.fill("[name=password]", session.invigilator_password.lower())
    page.click("main form .btn--primary")
    page.wait_for_url(re.compile(r"/invigilate/\d+/$"))
    return page


def enter(opened: Browser, url: str, username: str, session: Session) -> Page:
    """A candidate at the door, who writes the names in capitals without accents."""
    page = page_of(opened, url, username)
    page.goto(f"{url}/exam/")
    plain = {"Énault": "ENAULT", "d’Arcy": "D'ARCY", "Sow": "sow"}
    first, last = PEOPLE[username]
    page.fill("[name=session]", session.number)
    page.fill("[name=first_name]", first.upper())
    page.fill("[name=last_name]", plain[last])
    page.fill("[name=born_on]", BORN)
    page.click("main form .btn--primary")
    page.wait_for_url(re.compile(r"/exam/\d+/$"))
    return page


def candidate(username: str) -> Candidate:
    """The candidate as the database has it now."""
    return Candidate.objects.select_related("assessment", "session").get(user__username=username)


def sheet(room: Page, url: str, session: Session, username: str) -> None:
    """Open the sheet of a candidate in the console."""
    room.goto(f"{url}/invigilate/{session.pk}/candidates/{candidate(username).pk}/")


def check_identity(room: Page, url: str, session: Session, username: str) -> None:
    """The invigilator compares and confirms."""
    sheet(room, url, session, username)
    room.select_option("select[name=document]", index=1)
    with room.expect_navigation():
        room.click("form[action$='/presence/'] button")
    assert candidate(username).present_at


def begin(page: Page, session: Session) -> None:
    """The candidate types the access code."""
    page.reload()
    page.fill("[name=code]", session.access_code)
    page.click("main form .btn--primary")
    page.wait_for_url(re.compile("/question/$"))


def assert_times(session: Session) -> None:
    """One third more for Ana, by the server."""
    ends = {one.last_name: one.ends_at for one in session.candidates.all() if one.ends_at}
    assert ends["Sow"] - ends["Énault"] == timedelta(minutes=105 * 333 / 1000)


def finish(page: Page, most: int = 60) -> None:
    """Answer right, to the end or so many times."""
    for _number in range(most):
        if not page.url.endswith("/question/"):
            return
        key = page.locator("[name=key]").input_value()
        current = next(test.current for test in running() if test.current and test.current["key"] == key)
        question = Question.from_json(current["question"])
        fill_in(page, question, question.example_response())
        page.click(VALIDATE)
        wait_for_another(page, key)


def running() -> list[Any]:
    """Every test under way."""
    started = Candidate.objects.filter(started_at__isnull=False).select_related("assessment")
    return [exam_of(one) for one in started]


def report_and_finish(page: Page, room: Page, url: str, session: Session) -> None:
    """Bilal reports a file; the invigilator validates; another question comes by itself."""
    page.goto(page.url.replace("/question/", "/problem/"))
    page.select_option("[name=subject]", "file")
    page.click("main form .btn--primary")
    expect(page.locator("h1")).to_have_text("Le surveillant arrive")
    sheet(room, url, session, "bilal")
    room.select_option("select[name=cause]", "file")
    with room.expect_navigation():
        room.click("button[value=validated]")
    expect(page.locator(VALIDATE)).to_be_visible(timeout=30_000)
    assert candidate("bilal").course[0]["aside"] == "replaced"
    finish(page)


def end_the_test_of(room: Page, url: str, session: Session, username: str) -> None:
    """Chloé leaves: the invigilator ends the test, after a confirmation."""
    room.goto(f"{url}/invigilate/{session.pk}/candidates/{candidate(username).pk}/end/")
    with room.expect_navigation():
        room.click("form[action$='/end/'] button")
    assert candidate(username).end == Candidate.End.INVIGILATOR


def finalise(page: Page, url: str, session: Session) -> None:
    """The centre says that Chloé left, and that Ana may have cheated: the jury must look."""
    page.goto(f"{url}/centres/{session.centre_id}/sessions/{session.pk}/finalise/")
    page.check(f"[name=end-{candidate('chloe').pk}][value=left]")
    ana = page.locator("section", has=page.locator("h2", has_text="Ana Sow"))
    ana.locator("summary").click()
    ana.locator("textarea[name^=fraud]").fill("Un téléphone était posé sur la table.")
    page.check("[name=is_signed]")
    page.click("main form .btn--primary")
    page.wait_for_url(lambda where: "finalise" not in where)
    assert Session.objects.get().status == Session.Status.IN_JURY


def judge(opened: Browser, url: str, session: Session) -> None:
    """The jury reads the record, settles the report, and publishes."""
    page = page_of(opened, url, "judge")
    page.goto(f"{url}/jury/")
    page.click(f"main a[href='/jury/sessions/{session.pk}/']")
    page.goto(f"{url}/jury/candidates/{candidate('ana').pk}/")
    page.fill(
        "form[action*='/jury/reports/'] textarea", "Le téléphone était éteint, la surveillante le confirme."
    )
    page.click("form[action*='/jury/reports/'] button")
    page.wait_for_load_state()
    if Session.objects.get().published_at is None:
        page.goto(f"{url}/jury/sessions/{session.pk}/")
        page.click("form[action$='/publish/'] button")
        page.wait_for_load_state()
    assert Session.objects.get().published_at


def verify(opened: Browser, url: str, holder: Page) -> None:
    """Ana's certificate is verified by its code and by its link, without an account; Chloé has less."""
    certificate = Certificate.objects.get(user__username="ana")
    holder.goto(f"{url}/certificates/{certificate.pk}/")
    expect(holder.locator("main")).to_contain_text(certificate.code)
    page = window(opened, "fr", 320).new_page()
    page.goto(f"{url}/verify/")
    page.fill("[name=code]", certificate.code.lower())
    page.fill("[name=last_name]", "sow")
    page.click("main form .btn--primary")
    expect(page.locator("main")).to_contain_text("Sow")
    page.goto(f"{url}/verify/{certificate.link}/")
    expect(page.locator("main")).to_contain_text("Sow")
    assert BORN not in page.content()
    scores = {one.candidate.first_name: one.pix for one in ScoredResult.objects.select_related("candidate")}
    assert scores["Ana"] == scores["Bilal"] > scores["Chloé"]
    assert Answer.objects.filter(assessment__candidate__first_name="Chloé").count() == 6
