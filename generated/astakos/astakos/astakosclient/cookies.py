"""The token in the cookie that the web interface of Astakos sets."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote


def get_token_from_cookie(request: Any, cookie_name: str) -> str | None:
    """Return the token that a request to a web application carries in its cookie, or None if there is none.

    Args:
        request: A request of Django, or anything with the cookies in a mapping called ``COOKIES``.
        cookie_name: Name of the cookie. Its value is the user and the token, separated by ``|`` and percent-encoded.
    """
    cookies = getattr(request, "COOKIES", None) or {}
    _, bar, token = unquote(cookies.get(cookie_name) or "").partition("|")
    return token if bar and token else None
