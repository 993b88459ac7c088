"""Rate limits: so many tries of an act by one person or address in a time."""

from __future__ import annotations

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from pix.kit import clock
from pix.kit.errors import TooManyAttempts


def spend(act: str, who: object, *, limit: int, seconds: int) -> int:
    """Count one try; the tries left, or TooManyAttempts past the limit. `who` is hashed, never stored."""
    window, elapsed = divmod(int(clock.now().timestamp()), seconds)
    key = f"limit:{act}:{salted_hmac('pix.limits', str(who)).hexdigest()[:24]}:{window}"
    cache.add(key, 0, timeout=seconds + 60)
    count = counted(key)
    if count > limit:
        raise TooManyAttempts(minutes=(seconds - elapsed) // 60 + 1)
    return limit - count


def counted(key: str) -> int:
    """One more in the counter; a counter swept away meanwhile begins again."""
    try:
        return cache.incr(key)
    except ValueError:
        cache.set(key, 1)
        return 1


def address_of(request: HttpRequest) -> str:
    """The address that a request comes from, behind as many proxies as the settings trust."""
    trusted = settings.PIX_TRUSTED_PROXIES
    hops = [hop.strip() for hop in request.headers.get("X-Forwarded-For", "").split(",") if hop.strip()]
    if trusted and len(hops) >= trusted:
        return hops[-trusted]
    return str(request.META.get("REMOTE_ADDR", ""))
