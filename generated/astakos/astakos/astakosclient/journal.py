"""What was last sent and received, for callers who show it, and the log; without the token.

Both have a fingerprint in place of the token, so that the lines of one user can be told from those of another.
"""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from .._runtime.reply import Reply
    from .._runtime.request import Request


def fingerprint(secret: str) -> str:
    """Return a text that stands for a secret and does not tell it."""
    return f"sha1:{hashlib.sha1(secret.encode(), usedforsecurity=False).hexdigest()}"


class Journal:
    """Keeps the last exchange.

    Args:
        auth_path: Path of the identity service, whose bodies hold tokens and are left out.
        logger: Gets a DEBUG line for each request and each answer.
    """

    def __init__(self, auth_path: str, logger: logging.Logger) -> None:
        self._auth_path = auth_path
        self._logger = logger
        self.request: dict[str, Any] | None = None
        """``method``, ``path``, ``headers`` and ``body``."""
        self.response: dict[str, Any] | None = None
        """``status``, ``message`` and ``data``."""

    def sent(self, request: Request) -> None:
        """Note a request that is about to be sent."""
        hidden = {each.name: fingerprint(each.value) for each in request.credentials}
        body = request.content.decode("utf-8", "replace") if request.content else None
        path = self._path(request.url)
        self.request = {
            "method": request.method,
            "path": path,
            "headers": {**request.headers, **hidden},
            "body": None if self._secret(path) else body,
        }
        self.response = None
        self._logger.debug("request: %s", self.request)

    def received(self, reply: Reply) -> None:
        """Note an answer."""
        text = reply.content.decode("utf-8", "replace")
        data = None if self._secret(self._path(reply.request.url)) else _json_or_text(text)
        self.response = {"status": reply.status_code, "message": reply.reason, "data": data}
        self._logger.debug("response: %s", self.response)

    def _path(self, url: str) -> str:
        """Return path and query of a URL, with a fingerprint in place of a token in it."""
        parts = urlsplit(url)
        tokens = f"{self._auth_path}/tokens/"
        path = parts.path
        if path.startswith(tokens):
            path = tokens + fingerprint(path.removeprefix(tokens))
        return f"{path}?{parts.query}" if parts.query else path

    def _secret(self, path: str) -> bool:
        return path.startswith(f"{self._auth_path}/tokens") or path.endswith("/token")


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text
