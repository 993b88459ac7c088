"""Settings read from the environment."""

from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from pix.config import environment

ROOT = Path("/somewhere")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("sqlite:///data/pix.sqlite3", "/somewhere/data/pix.sqlite3"),
        ("sqlite:////srv/pix.sqlite3", "/srv/pix.sqlite3"),
        ("sqlite://", ":memory:"),
        ("sqlite:///:memory:", ":memory:"),
    ],
)
def test_sqlite_addresses(url: str, name: str) -> None:
    facts = environment.database(url, root=ROOT)
    assert (facts["NAME"], facts["CONN_MAX_AGE"]) == (name, None)
    assert facts["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_a_postgresql_address_has_a_pool() -> None:
    facts = environment.database("postgresql://ada:p%40ss@db.example:5433/pix?sslmode=require", root=ROOT)
    assert [facts[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")] == [
        "pix",
        "ada",
        "p@ss",
        "db.example",
        "5433",
    ]
    assert facts["OPTIONS"] == {"sslmode": "require", "pool": {"min_size": 1, "max_size": 8, "timeout": 10}}


def test_persistent_connections_instead_of_a_pool() -> None:
    facts = environment.database("postgresql://h/pix?pool=0&conn_max_age=600", root=ROOT)
    assert (facts["OPTIONS"], facts["CONN_MAX_AGE"]) == ({}, 600)


def test_another_database_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="mysql"):
        environment.database("mysql://h/pix", root=ROOT)


def test_the_cache_is_redis_where_told_else_files() -> None:
    assert "redis" in environment.cache("redis://h/0", folder=ROOT)["BACKEND"]
    assert environment.cache("", folder=ROOT)["LOCATION"] == "/somewhere"


@pytest.mark.parametrize(
    ("url", "environ", "expected"),
    [
        ("", {}, {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}),
        (
            "smtp://me:s%2Fecret@mail.example:587?tls=yes",
            {},
            {
                "EMAIL_HOST": "mail.example",
                "EMAIL_PORT": 587,
                "EMAIL_HOST_PASSWORD": "s/ecret",
                "EMAIL_USE_TLS": True,
            },
        ),
        (
            "",
            {"EMAIL_HOST": "mail.example", "EMAIL_HOST_USER": "me", "EMAIL_USE_SSL": "1"},
            {"EMAIL_HOST": "mail.example", "EMAIL_PORT": 25, "EMAIL_HOST_USER": "me", "EMAIL_USE_SSL": True},
        ),
    ],
)
def test_mail_goes_to_the_console_or_out(url: str, environ: dict[str, str], expected: dict[str, Any]) -> None:
    assert expected.items() <= environment.mail(url, environ).items()


def test_switches_and_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIX_SWITCH", " Yes ")
    monkeypatch.setenv("PIX_NUMBER", "12")
    monkeypatch.setenv("PIX_WORDS", "a, b,,")
    assert environment.switch("PIX_SWITCH", default=False)
    assert environment.number("PIX_NUMBER", 1) == 12
    assert environment.words("PIX_WORDS") == ["a", "b"]
    assert environment.number("PIX_ABSENT", 3) == 3


def test_amounts_and_choices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIX_AMOUNT", " 2.5 ")
    monkeypatch.setenv("PIX_CHOICE", "left")
    assert environment.amount("PIX_AMOUNT", 1.0) == 2.5
    assert environment.amount("PIX_ABSENT", 1.0) == 1.0
    assert environment.one_of("PIX_CHOICE", ["left", "right"], default="right") == "left"
    assert environment.one_of("PIX_ABSENT", ["left", "right"], default="right") == "right"


@pytest.mark.parametrize(
    "read",
    [
        lambda: environment.switch("PIX_ODD", default=True),
        lambda: environment.number("PIX_ODD", 1),
        lambda: environment.amount("PIX_ODD", 1.0),
        lambda: environment.one_of("PIX_ODD", ["left"], default="left"),
    ],
)
def test_a_word_that_is_neither_stops_the_start(monkeypatch: pytest.MonkeyPatch, read: Any) -> None:
    monkeypatch.setenv("PIX_ODD", "perhaps")
    with pytest.raises(ImproperlyConfigured, match="PIX_ODD says 'perhaps'"):
        read()


@pytest.mark.parametrize("word", ["-1", "nan", "inf"])
def test_an_amount_is_finite_and_not_negative(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    monkeypatch.setenv("PIX_ODD", word)
    with pytest.raises(ImproperlyConfigured, match="0 or more"):
        environment.amount("PIX_ODD", 1.0)


def test_a_number_may_have_a_least(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIX_ODD", "0")
    assert environment.number("PIX_ODD", 4, least=0) == 0
    with pytest.raises(ImproperlyConfigured, match="1 or more"):
        environment.number("PIX_ODD", 4, least=1)


@pytest.mark.parametrize("option", ["pool", "conn_max_age"])
def test_an_odd_option_of_the_database_is_named(option: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=f"{option} in DATABASE_URL"):
        environment.database(f"postgresql://h/pix?{option}=many", root=ROOT)
