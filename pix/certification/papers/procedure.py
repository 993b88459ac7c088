"""The day of an invigilator, in plain steps, and the answers to what may happen."""

from __future__ import annotations

from django.utils.translation import gettext as _

from pix.certification.papers import wording
from pix.certification.papers.facts import SessionFacts


def steps(session: SessionFacts) -> list[tuple[str, list[str]]]:
    """The parts of the day with their steps, in order."""
    return [
        (_("Before they come in"), before()),
        (_("Welcoming the candidates"), welcome()),
        (_("During the test"), during(session)),
        (_("At the end"), end()),
    ]


def before() -> list[str]:
    """What is prepared while the room is empty."""
    return [
        _(
            "On your own computer or tablet, open your console with the session number and your password. "
            "Try its sound."
        ),
        _("On each candidate’s computer, check that the entry page opens."),
    ]


def welcome() -> list[str]:
    """From the door to the first question."""
    return [
        _(
            "Look at each person’s identity document, record its kind in the console, "
            "and have the attendance sheet signed."
        ),
        _("Confirm in the console that the person is present. Nobody can start before that."),
        _(
            "Candidates sign in to their own account, then enter the session number, their names and "
            "their birth date as the identity document gives them."
        ),
        _("When everyone is in place, give the access code: the test can begin."),
    ]


def during(session: SessionFacts) -> list[str]:
    """While candidates answer."""
    return [
        _("Keep the console in sight. Those who need help come first, with a sound."),
        _(
            "Each test lasts %(length)s from its own start, longer with extra time. It ends by itself, "
            "and what was answered is kept."
        )
        % {"length": wording.length(session.test_minutes)},
        _("Walk around the room. Phones stay off and put away, and nobody talks."),
    ]


def end() -> list[str]:
    """Until the room is closed."""
    return [
        _("Each person who has finished signs the attendance sheet again and leaves quietly."),
        _("Check that the console shows nobody still running, and note anything unusual on a report."),
        _("Give the signed sheet and the reports to the centre, which finalises the session."),
    ]


def cases() -> list[tuple[str, str]]:
    """What may happen, and what to do then."""
    return [*cases_at_the_door(), *cases_of_machines(), *cases_of_people()]


def cases_at_the_door() -> list[tuple[str, str]]:
    """Who comes in, and how."""
    return [
        (
            _("Someone has no identity document"),
            _("Do not confirm their presence. Call the centre’s referent, who decides."),
        ),
        (
            _("Someone is not on the list"),
            _("Only the centre can enrol, and only until a first candidate has started. Call the referent."),
        ),
        (
            _("The entry page does not recognise a candidate"),
            _(
                "Compare names and birth date, letter by letter, with the list. If the list is wrong, the "
                "candidate enters what the list says, and you note the right data on a report."
            ),
        ),
        (
            _("Someone arrives late"),
            _(
                "They may start if the room stays open long enough: their full time runs from their own "
                "start."
            ),
        ),
    ]


def cases_of_machines() -> list[tuple[str, str]]:
    """Screens, networks and questions that fail."""
    return [
        (
            _("A candidate raises an alert"),
            _(
                "Their test is frozen. Go and look. In the console, dismiss the alert, or validate it with "
                "its cause: the question is replaced, without penalty."
            ),
        ),
        (
            _("A computer or a browser stops"),
            _(
                "The answers are safe. The candidate signs in again, there or on another computer; you allow "
                "them to resume in the console."
            ),
        ),
        (
            _("The network is lost"),
            _(
                "Candidates stay on their page: their answers leave as soon as the network is back. "
                "In the console, add the time that was lost."
            ),
        ),
    ]


def cases_of_people() -> list[tuple[str, str]]:
    """What people do, or must do."""
    return [
        (
            _("A candidate wants to stop"),
            _(
                "Make sure that they mean it, then end their test in the console. The reason will be asked "
                "when the session is finalised."
            ),
        ),
        (
            _("The room must be evacuated"),
            _(
                "Everyone leaves at once, screens stay as they are. Note the time. On return, add the lost "
                "time in the console and fill in an incident report. After 24 hours nothing can be resumed."
            ),
        ),
        (
            _("You suspect a fraud"),
            _(
                "Do not stop the test. Stop what is not allowed, note facts and times, keep what proves "
                "them, and fill in a fraud report, with another witness if you can."
            ),
        ),
    ]
