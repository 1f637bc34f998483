"""Requests printed as they are sent, for those who want to see what their program does."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ._runtime.hooks import NO_HOOKS, Hooks
from ._runtime.redaction import mask_headers

if TYPE_CHECKING:
    from ._runtime.reply import Reply
    from ._runtime.request import Request

SWITCH = "SQUONK2_API_DEBUG_REQUESTS"
"""Environment variable; ``yes`` prints."""


def debugging_hooks() -> Hooks:
    """Return hooks that print to standard output what is sent and answered, secrets hidden; none unless switched on."""
    if os.environ.get(SWITCH, "no").lower() != "yes":
        return NO_HOOKS
    return Hooks(before_request=(_show_request,), after_response=(_show_reply,))


def _show_request(request: Request) -> None:
    print(f"# method={request.method}\n# url={request.shown_url()}\n# headers={mask_headers(request.wire_headers())}")


def _show_reply(reply: Reply) -> None:
    print(f"# status_code={reply.status_code}")
