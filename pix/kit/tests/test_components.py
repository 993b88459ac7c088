"""Components: what each writes, and that no icon is missing from the sprite."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils.translation import override
from django_cotton.compiler_regex import CottonCompiler

import pix

ROOT = Path(pix.__file__).parent
SPRITE = ROOT / "kit" / "static" / "kit" / "icons.svg"


class Asking(forms.Form):
    name = forms.CharField(help_text="As on your card")
    agrees = forms.BooleanField(required=False)
    age = forms.ChoiceField(choices=[("a", "Under 15"), ("b", "15 or over")], widget=forms.RadioSelect)
    code = forms.CharField(required=False, widget=forms.TextInput(attrs={"class": "input--short"}))


class Entering(forms.Form):
    password = forms.CharField(widget=forms.PasswordInput)


def written(tag: str, **facts: Any) -> str:
    """What a page gets where its author wrote the tag."""
    return Template(CottonCompiler().process(tag)).render(Context(facts))


def shown(component: str, **facts: Any) -> str:
    """A component as its file writes it."""
    return render_to_string(f"cotton/{component}.html", facts)


def test_every_icon_of_the_pages_is_in_the_sprite() -> None:
    known = set(re.findall(r'symbol id="([a-z0-9-]+)"', SPRITE.read_text("utf-8")))
    used = {
        name
        for page in ROOT.glob("*/templates/**/*.html")
        for name in re.findall(r'<c-(?:icon name|badge[^>]* icon)="([a-z-]+)"', page.read_text("utf-8"))
    }
    assert used
    assert used <= known


def test_a_field_links_its_hint_and_its_error() -> None:
    page = shown("field", field=Asking({})["name"])
    assert 'aria-describedby="id_name_helptext id_name_error"' in page
    assert 'aria-invalid="true"' in page
    assert 'class="input"' in page
    assert 'id="id_name_error"' in page
    assert page.index("<label") < page.index("hint") < page.index("<input") < page.index("field__error")


def test_a_field_keeps_its_own_class_beside_the_house_s() -> None:
    assert 'class="input input--short"' in shown("field", field=Asking()["code"])


def test_a_tick_keeps_its_own_clothes() -> None:
    page = shown("field", field=Asking()["agrees"])
    assert 'class="input"' not in page
    assert page.index('class="tick"') < page.index("<input") < page.index("Agrees")


def test_choices_are_a_group_with_its_question_and_its_error() -> None:
    page = shown("field", field=Asking({})["age"])
    assert page.count('type="radio"') == 2
    assert (
        '<fieldset class="stack stack--tight" id="id_age" tabindex="-1" aria-describedby="id_age_error">'
        in page
    )
    assert (
        page.index("<legend")
        < page.index("<input")
        < page.index('id="id_age_error"')
        < page.index("</fieldset>")
    )


def test_problems_lead_to_the_fields() -> None:
    page = shown("problems", form=Asking({}))
    assert '<a href="#id_name">Name</a>' in page
    assert '<a href="#id_age">Age</a>' in page
    assert not shown("problems", form=Asking({"name": "Ada", "age": "a"})).strip()


def test_problems_of_no_field_list_none() -> None:
    form = Asking({"name": "Ada", "age": "a"})
    form.add_error(None, "Not today.")
    page = shown("problems", form=form)
    assert "<h2>Not today.</h2>" in page
    assert "<ul>" not in page


def test_problems_promise_to_keep_all_but_a_password() -> None:
    with override("en"):
        assert "is kept." in shown("problems", form=Asking({}))
        assert "is kept, except the password." in shown("problems", form=Entering({}))


def test_only_bad_news_interrupts() -> None:
    bad = written('<c-alert tone="bad" title="Stopped"><p>Line 17</p></c-alert>')
    assert 'class="alert is-bad" role="alert"' in bad
    assert "<h2>Stopped</h2><p>Line 17</p>" in bad
    assert 'role="alert"' not in written('<c-alert title="Kept" />')


def test_a_badge_has_a_word_and_may_have_an_icon() -> None:
    assert '<span class="badge">Draft</span>' in written("<c-badge>Draft</c-badge>")
    assert "#check" in written('<c-badge tone="good" icon="check">Right</c-badge>')


def test_pages_keep_what_the_address_says() -> None:
    page = Paginator(range(90), 30).page(2)
    request = RequestFactory().get("/", {"q": "ada", "page": "2"})
    links = render_to_string("cotton/pager.html", {"page": page}, request=request)
    assert 'href="?q=ada&amp;page=1"' in links
    assert 'href="?q=ada&amp;page=3"' in links
    assert not shown("pager", page=Paginator([], 30).page(1)).strip()


def test_an_empty_list_says_what_to_do() -> None:
    page = written('<c-empty title="Nothing yet"><p>Begin here.</p></c-empty>')
    assert "<h2>Nothing yet</h2><p>Begin here.</p>" in page
