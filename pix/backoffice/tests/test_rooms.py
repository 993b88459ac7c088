from django.apps import apps
from django.contrib.auth import get_user_model

from pix.backoffice.rooms import rooms


def test_every_room_that_names_people_hands_over_and_erases() -> None:
    naming = {
        model._meta.app_label
        for model in apps.get_models()
        if model.__module__.startswith("pix.")
        for field in model._meta.get_fields()
        if field.is_relation and not field.auto_created and field.related_model is get_user_model()
    }
    assert naming <= {room.name for room in rooms()}


def test_accounts_come_first_and_are_erased_last() -> None:
    assert rooms()[0].name == "accounts"
