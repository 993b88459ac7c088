"""Where a person goes next: only ever inside this site."""

from __future__ import annotations

from django.http import HttpRequest
from django.shortcuts import resolve_url
from django.utils.http import url_has_allowed_host_and_scheme

LONGEST = 2000


def destination(request: HttpRequest, default: str) -> str:
    """The page asked for by `next` when it is one of ours, else the default (a URL or its name)."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    return asked if is_ours(request, asked) else resolve_url(default)


def is_ours(request: HttpRequest, url: str) -> bool:
    """Whether a URL leads to a page of this site."""
    here = {request.get_host()}
    is_safe = url_has_allowed_host_and_scheme(url, here, require_https=request.is_secure())
    return is_safe and len(url) <= LONGEST
