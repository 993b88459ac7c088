"""The people whom the journeys over every page need, each with a session of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core import mail
from django.test import Client

from pix.accounts.models import Role, User
from pix.accounts.tests.factories import PASSWORD, a_guest, a_user
from pix.assessments.actions.keep_tutorial import keep_tutorial
from pix.assessments.actions.open_question import open_question
from pix.assessments.models import Assessment
from pix.assessments.tests.factories import a_test, answered, asking, waiting
from pix.backoffice.actions.ask_for_help import ask_for_help
from pix.content.release import Release
from pix.kit import clock

ASKED = {"subject": "Un fichier", "text": "Il ne s’ouvre pas.", "email": ""}
MINUTE = timedelta(minutes=1)


@dataclass
class World:
    """Sessions by actor, and what their pages are about."""

    release: Release
    language: str
    sessions: dict[str, str] = field(default_factory=dict)
    tests: dict[str, Assessment] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    def seat(self, actor: str, client: Client) -> None:
        """Keep a client's session under the actor's name."""
        self.sessions[actor] = client.cookies["sessionid"].value

    def person(self, actor: str, *roles: Role, **facts: Any) -> User:
        """A person with an account, signed in and asked the password a moment ago."""
        user = a_user(*roles, username=f"{actor}.keita", language=self.language, **facts)
        self.seat(actor, signed_in(user))
        return user


def signed_in(user: User) -> Client:
    """A browser of a person who has just given the password."""
    client = Client()
    client.post("/accounts/login/", {"login": user.username, "password": PASSWORD})
    client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    return client


def a_world(release: Release, language: str) -> World:
    """Everybody, in one language."""
    world = World(release, language)
    add_people(world)
    add_learner(world)
    add_questions(world)
    add_credentials(world)
    return world


def add_people(world: World) -> None:
    """Those who have done nothing yet, and the staff."""
    world.person("newcomer")
    for role in (Role.AUTHOR, Role.SUPPORT, Role.ADMIN):
        world.facts[role.value] = world.person(role.value, role).pk
    guest = a_guest(language=world.language)
    client = Client()
    client.force_login(guest)
    world.seat("guest", client)
    ask_for_help(user=None, at=clock.now(), **ASKED)


def add_learner(world: World) -> None:
    """Someone with a test ended, one paused at a checkpoint, one begun, and a saved tutorial."""
    learner = world.person("learner", email="learner@exemple.fr", verified=True)
    now = clock.now() - timedelta(days=1)
    world.tests["ended"] = known_up_to(2, begin(learner, "1.1", world, now), now)
    world.tests["paused"] = known_up_to(2, begin(learner, "1.2", world, now), now, most=5)
    begin(learner, "1.3", world, now)
    world.facts["tutorial"] = next(iter(world.release.tutorials))
    world.facts["resettable"] = "2.1"
    keep_tutorial(user=learner, tutorial=world.facts["tutorial"], marks={"is_saved": True}, at=now)
    long_ago = now - timedelta(days=30)
    known_up_to(1, begin(learner, "2.1", world, long_ago), long_ago)


def begin(user: User, competence: str, world: World, at: datetime) -> Assessment:
    """A test begun in the world's language."""
    return a_test(user, competence, at=at, locale=world.language)


def known_up_to(level: int, test: Assessment, at: datetime, most: int = 99) -> Assessment:
    """The test answered right up to a level, skipped above, at most so many times."""
    for _number in range(most):
        if not test.is_open:
            break
        at += MINUTE
        question, current = waiting(test), test.current or {}
        knows = current["level"] <= level and not question.timer
        response = question.example_response() if knows else None
        test = answered(test, response, at=at, locale=question.locale)
    return test


def add_questions(world: World) -> None:
    """Someone before a question of each kind, one with a file, one with a picture, and timed ones."""
    taker = world.person("taker")
    found = specimens(world.release)
    found |= {"timed": found["number"], "opened": found["number"]}
    for competence, (shown, challenge) in zip(world.release.competences, found.items(), strict=False):
        test = begin(taker, competence, world, clock.now())
        world.tests[shown] = asking(test, challenge, at=clock.now(), locale=world.language)
    for shown in ("timed", "opened"):
        put_a_timer(world.tests[shown])
    open_question(user=taker, assessment_id=world.tests["opened"].pk, at=clock.now())


def specimens(release: Release) -> dict[str, str]:
    """The challenge of each kind with the longest instruction, one with a file and one with a picture."""
    found: dict[str, str] = {}
    for challenge in sorted(release.challenges.values(), key=lambda one: -len(one.file.instruction.fr)):
        file = challenge.file
        found.setdefault(file.kind, challenge.id)
        if file.illustration:
            found.setdefault("picture", challenge.id)
        if file.draw and "download" not in found and release.draw(challenge.id, 1, "fr").contents:
            found["download"] = challenge.id
    return found


def put_a_timer(test: Assessment, seconds: int = 90) -> None:
    """Make the question that waits a timed one: a bank may have none."""
    current = test.current or {}
    test.current = {**current, "question": {**current["question"], "timer": seconds}}
    test.save(update_fields=["current"])


def add_credentials(world: World) -> None:
    """Those who are between two doors: a second factor, a reset link, an address to verify."""
    protected = world.person("protected", email="protected@exemple.fr", verified=True)
    switch_on_second_factor(world)
    client = Client()
    client.post("/accounts/login/", {"login": protected.username, "password": PASSWORD})
    world.seat("halfway", client)
    passwordless = world.person("passwordless")
    passwordless.set_unusable_password()
    passwordless.save()
    client = Client()
    client.force_login(passwordless)
    world.seat("passwordless", client)
    add_links(world)


def switch_on_second_factor(world: World) -> None:
    """The protected person confirms a code of a phone."""
    client = Client()
    client.cookies["sessionid"] = world.sessions["protected"]
    client.get("/accounts/2fa/totp/activate/")
    counter = next(yield_hotp_counters_from_time())
    code = format_hotp_value(hotp_value(client.session["mfa.totp.secret"], counter))
    client.post("/accounts/2fa/totp/activate/", {"code": str(code)})
    world.seat("protected", client)


def add_links(world: World) -> None:
    """The links that mails hold."""
    owner = world.person("owner", email="owner@exemple.fr")
    Client().post("/accounts/password/reset/", {"email": owner.email})
    world.facts["reset_link"] = link_in_mail()
    key = EmailConfirmationHMAC.create(EmailAddress.objects.get(email=owner.email)).key
    world.facts["confirm_link"] = f"/accounts/confirm-email/{key}/"


def link_in_mail() -> str:
    """The address in the latest mail, without its host."""
    found = re.search(r"http://testserver(/accounts/\S+)", str(mail.outbox[-1].body))
    assert found
    return found[1]
