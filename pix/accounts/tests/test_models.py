import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from pix.accounts.models import Role, RoleGrant, User, canonical, check_username
from pix.accounts.tests.factories import AT, a_guest, a_user


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(" Camille ", "camille"), ("ｃａｍｉｌｌｅ", "camille"), ("A@B.FR", "a@b.fr"), ("ﬁn", "fin")],
)
def test_there_is_one_way_to_write_a_username(typed: str, kept: str) -> None:
    assert canonical(typed) == kept


@pytest.mark.parametrize(
    "name", ["", "ab", "cаmille", "josé", "a b c", "nul\x00nul", ".abc", "a@b.fr", "abc\n", "<script>"]
)
def test_usernames_that_look_like_others_are_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        check_username(name)


@pytest.mark.django_db
def test_one_account_per_email_whatever_the_case() -> None:
    a_user(email="Camille@exemple.fr")
    with pytest.raises(IntegrityError, match=r"one_account_per_email|email"):
        User.objects.bulk_create([User(username="other", email="CAMILLE@exemple.fr")])


@pytest.mark.django_db
def test_many_accounts_without_email() -> None:
    assert {a_user().email, a_user().email} == {""}


@pytest.mark.django_db
def test_a_guest_has_no_email() -> None:
    with pytest.raises(IntegrityError, match="a_guest_has_no_email"):
        a_guest(email="a@b.fr")


@pytest.mark.django_db
def test_a_role_is_given_once_and_known() -> None:
    user = a_user(Role.AUTHOR)
    with pytest.raises(IntegrityError), transaction.atomic():
        RoleGrant.objects.create(user=user, role=Role.AUTHOR, given_at=AT)
    with pytest.raises(IntegrityError, match="grant_role_is_known"):
        RoleGrant.objects.create(user=user, role="king", given_at=AT)
