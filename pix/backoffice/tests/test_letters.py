import pytest
from django.core import mail

from pix.accounts.tests.factories import AT
from pix.backoffice.letters import tell_support
from pix.backoffice.models import HelpRequest

pytestmark = pytest.mark.django_db


def a_request(**facts: str) -> HelpRequest:
    return HelpRequest.objects.create(**{"subject": "A file", "text": "It does not open.", "at": AT} | facts)


def test_the_support_address_gets_the_question_and_can_answer() -> None:
    tell_support(a_request(email="someone@example.org").pk)
    letter = mail.outbox[0]
    assert (letter.body, letter.to) == ("It does not open.", ["support@localhost"])
    assert letter.reply_to == ["someone@example.org"]


def test_a_subject_on_two_lines_still_leaves() -> None:
    tell_support(a_request(subject="A\r\nBcc: x@y.z").pk)
    assert (mail.outbox[0].subject, mail.outbox[0].reply_to) == ("[Pix] A Bcc: x@y.z", [])


def test_a_question_erased_meanwhile_is_not_sent() -> None:
    asked = a_request()
    number = asked.pk
    asked.delete()
    tell_support(number)
    assert mail.outbox == []
