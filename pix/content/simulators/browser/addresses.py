"""Addresses and what they lead to: the page of a frozen site, or an entry of the index."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from pix.content.simulators.browser.pages import Page, Site
from pix.content.simulators.browser.state import State


def bare(host: str) -> str:
    """A host without its www."""
    return host.removeprefix("www.")


def key(address: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    """What tells two addresses apart: host, path, parameters in any order."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host = parts.hostname or ""
    except ValueError:
        return (address, "/", ())
    return (bare(host), parts.path.rstrip("/") or "/", tuple(sorted(parse_qsl(parts.query))))


def site_of(state: State, address: str) -> Site | None:
    """The site that an address belongs to."""
    host = key(address)[0]
    return next((site for site in state.sites if bare(site.host) == host), None)


def page_of(state: State, address: str) -> Page | None:
    """The page that an address leads to: the one whose parameters fit, the most of them first."""
    site = site_of(state, address)
    _host, path, given = key(address)
    pages = site.pages if site else []
    fits = [
        page
        for page in pages
        if (page.path.rstrip("/") or "/") == path and page.params.items() <= dict(given).items()
    ]
    return max(fits, key=lambda page: len(page.params), default=None)
