"""Every page that a GET reaches, and what forms and refusals show: where, as whom, at which status."""

from __future__ import annotations

from collections.abc import Iterator

from pix.content.simulators.registry import PACKAGES, simulator
from tests import (
    journey_visits_centres,
    journey_visits_certificates,
    journey_visits_exams,
    journey_visits_invigilation,
    journey_visits_jury,
    journey_visits_schemes,
)
from tests.journey_people import ASKED, World
from tests.journey_visiting import Visit, at, door, sending

NO_PAGE = {
    "content:drawn_file": "a file to download",
    "content:workshop_asset": "a picture",
    "content:stamp": "JSON for the preview's script",
    "kit:healthz": "a word for machines",
    "kit:readyz": "JSON for machines",
    "accounts:guest": "takes a POST alone",
    "accounts:end_sessions": "takes a POST alone",
    "accounts:language": "takes a POST alone",
    "accounts:give": "takes a POST alone",
    "accounts:take": "takes a POST alone",
    "backoffice:answered": "takes a POST alone",
    "assessments:handled": "takes a POST alone",
    "assessments:start": "takes a POST alone",
    "assessments:answer": "takes a POST; a GET leads to the question",
    "assessments:open": "takes a POST; a GET leads to the question",
    "assessments:draft": "takes a POST alone, from a script",
    "assessments:keep": "takes a POST alone",
    "accounts:account_login": "visited as account_login, which has the same address",
    "accounts:account_logout": "visited as account_logout, which has the same address",
    "accounts:mfa_view_recovery_codes": "visited as mfa_view_recovery_codes, which has the same address",
    "accounts:mfa_download_recovery_codes": "a text file",
    "mfa_download_recovery_codes": "a text file",
    "mfa_reauthenticate": "leads to account_reauthenticate for who has no code at hand: tried as protected",
    "account_confirm_login_code": "codes by mail are off: leads to sign-in",
    "content:file": "a file to download",
    "content:asset": "a picture",
    "assessments:file": "a file to download",
    **journey_visits_centres.NO_PAGE,
    **journey_visits_invigilation.NO_PAGE,
    **journey_visits_exams.NO_PAGE,
    **journey_visits_jury.NO_PAGE,
    **journey_visits_certificates.NO_PAGE,
    **journey_visits_schemes.NO_PAGE,
}


def every_visit(world: World) -> list[Visit]:
    """All of them."""
    rooms = (open_visits, credential_visits, learner_visits, question_visits, staff_visits)
    certification = (
        journey_visits_centres.centres_visits,
        journey_visits_invigilation.invigilation_visits,
        journey_visits_exams.exams_visits,
        journey_visits_jury.jury_visits,
        journey_visits_certificates.certificates_visits,
        journey_visits_schemes.schemes_visits,
    )
    return [visit for room in (*rooms, *certification, sent_visits, refused_visits) for visit in room(world)]


def add_certification(world: World) -> None:
    """Those whom the pages of certification are about."""
    journey_visits_centres.add_centres(world)
    journey_visits_invigilation.add_invigilation(world)
    journey_visits_exams.add_exams(world)
    journey_visits_jury.add_jury(world)
    journey_visits_certificates.add_certificates(world)
    journey_visits_schemes.add_schemes(world)


def open_visits(world: World) -> Iterator[Visit]:
    """What anyone may read."""
    for name in (
        "front", "backoffice:help", "kit:accessibility", "kit:appearance", "backoffice:ask",
        "accounts:privacy", "accounts:recover", "own_data:erased", "assessments:practice",
        "account_login", "account_signup", "account_inactive", "account_email_verification_sent",
        "account_reset_password",
        "account_reset_password_done", "account_reset_password_from_key_done",
    ):  # fmt: skip
        yield at(name)
    for number in range(1, 11):
        yield at("assessments:exercise", number=number)
    yield Visit("account_reset_password_from_key", world.facts["reset_link"])
    yield Visit("a spent reset link", door("account_reset_password_from_key").address())
    yield Visit("account_confirm_email", world.facts["confirm_link"])
    yield Visit("a spent confirmation link", door("account_confirm_email").address())


def credential_visits(world: World) -> Iterator[Visit]:
    """What a person sees of the account."""
    for name in (
        "account_logout", "account_reauthenticate", "account_email", "account_change_password", "mfa_index",
        "mfa_activate_totp", "accounts:settings", "accounts:welcome", "own_data:export", "own_data:erase",
    ):  # fmt: skip
        yield at(name, "learner")
    for name in (
        "mfa_index",
        "mfa_deactivate_totp",
        "mfa_view_recovery_codes",
        "mfa_generate_recovery_codes",
    ):
        yield at(name, "protected")
    yield at("mfa_authenticate", "halfway")
    yield at("account_set_password", "passwordless")
    yield at("accounts:keep", "guest")
    for name in ("account_logout", "account_login", "accounts:settings", "own_data:erase"):
        yield at(name, "guest")


def learner_visits(world: World) -> Iterator[Visit]:
    """The learner's rooms, full and empty."""
    for actor in ("learner", "newcomer"):
        for name in ("assessments:profile", "assessments:history", "assessments:tutorials"):
            yield at(name, actor)
        yield at("assessments:competence", actor, code="1.1")
    yield at("assessments:reset", "learner", code="1.1")
    yield at("assessments:reset", "learner", code=world.facts["resettable"])
    yield at("assessments:tutorial", "learner", tutorial_id=world.facts["tutorial"])
    ended, paused = world.tests["ended"].pk, world.tests["paused"].pk
    yield at("assessments:results", "learner", assessment_id=ended)
    yield at("assessments:correction", "learner", assessment_id=ended, number=1)
    yield at("assessments:checkpoint", "learner", assessment_id=paused)
    yield at("assessments:problem", "learner", assessment_id=paused)


def question_visits(world: World) -> Iterator[Visit]:
    """A question of each kind."""
    for shown, test in world.tests.items():
        if shown not in ("ended", "paused"):
            yield at("assessments:question", "taker", assessment_id=test.pk)


def staff_visits(world: World) -> Iterator[Visit]:
    """The rooms of those who have a role."""
    yield at("design", "author")
    yield at("simulators", "author")
    for name in sorted(PACKAGES):
        for sample in simulator(name).samples:
            yield at("simulator", "author", name=name, sample=sample)
    yield at("content:browse", "author")
    yield at("assessments:problems", "author")
    yield at("content:competence", "author", code="1.2")
    yield at("content:coverage", "author")
    yield at("content:workshop", "author")
    yield at("content:preview", "author", challenge_id="folders-files-1-c")
    for kind in ("order", "download", "fields"):
        challenge = (world.tests[kind].current or {})["challenge"]
        yield at("content:challenge", "author", challenge_id=challenge)
    yield at("backoffice:requests", "support")
    yield at("accounts:people", "admin")
    yield Visit("people not found", "/accounts/people/?q=nobody-at-all", "admin")
    yield at("accounts:person", "admin", user_id=world.facts["author"])


def sent_visits(world: World) -> Iterator[Visit]:
    """What forms answer."""
    paused = world.tests["paused"].pk
    yield sending("asked", "/help/ask/", status=200, **ASKED)
    yield sending("asked for nothing", "/help/ask/", subject="")
    yield sending("signed in wrongly", "/accounts/login/", status=200, login="nobody", password="nothing")
    yield sending("signed up with nothing", "/accounts/signup/", status=200, first_name="")
    yield sending("erased without a password", "/my-data/erase/", "learner", 200, password="")
    yield sending("exercise missed", "/practice/4/", status=200, text="25")
    yield sending("exercise done", "/practice/4/", status=200, text="24")
    problem = door("assessments:problem").address(assessment_id=paused)
    yield sending("problem told", problem, "learner", 200, subject="link", text="")
    yield sending("problem untold", problem, "learner", subject="")
    yield at("assessments:problems", "author")
    for kind in ("text", "choose_many", "order", "match"):
        address = door("assessments:answer").address(assessment_id=world.tests[kind].pk)
        yield Visit(f"{kind} left empty", address, "taker", empty_response(world, kind), 422)
    challenge = (world.tests["number"].current or {})["challenge"]
    tried = door("content:challenge").address(challenge_id=challenge)
    yield sending("response tried", tried, "author", 200, text="1")


def empty_response(world: World, kind: str) -> tuple[tuple[str, str], ...]:
    """What the page of a question sends when nothing was filled in."""
    current = world.tests[kind].current or {}
    blank = {"order": "place-x", "match": "pair-x", "text": "text"}.get(kind, "nothing")
    return ("challenge", current["challenge"]), ("key", current["key"]), (blank, "")


def refused_visits(world: World) -> Iterator[Visit]:
    """What the product says when it refuses."""
    current = world.tests["text"].current or {}
    answer = door("assessments:answer").address(assessment_id=world.tests["text"].pk)
    known = {"challenge": current["challenge"], "key": current["key"]}
    yield sending("malformed", answer, "taker", 400, choice="a", **known)
    yield Visit("not allowed", "/bank/", "learner", status=403)
    yield sending("form expired", "/display/", status=403, csrfmiddlewaretoken="old")
    yield Visit("nowhere", "/competences/9.9/", "learner", status=404)
    yield Visit("nowhere for a visitor", "/nowhere/", status=404)
    yield sending("improved too early", "/competences/1.1/start/", "learner", 409)
    yield sending("answered before", answer, "taker", 409, text="x", challenge="x", key="x")
    results = door("assessments:results").address(assessment_id=world.tests["paused"].pk)
    yield Visit("results too early", results, "learner", status=409)
    yield Visit("not a page", "/competences/1.1/start/", "learner", status=405)
    yield sending("too many", "/accounts/guest/", status=429)
    yield sending("broken", "/practice/1/", status=500, broken="yes")
