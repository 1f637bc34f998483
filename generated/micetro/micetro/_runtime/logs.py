"""The log of a client: one DEBUG line a request and one an answer, under the name of the package, without secrets."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from .redaction import mask_values

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .reply import Reply
    from .request import Request

PACKAGE = (__package__ or "").rpartition(".")[0] or (__package__ or __name__)
"""Name of the package that this runtime belongs to."""

logger = logging.getLogger(PACKAGE)


def log_request(request: Request, bodies: bool, secrets: Iterable[str]) -> None:
    """Log a request that is about to be sent."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("%s %s", request.method, request.bare_url())
        if bodies and request.content:
            logger.debug("request body: %s", mask_values(request.content.decode("utf-8", "replace"), secrets))


def log_reply(reply: Reply, seconds: float, bodies: bool, secrets: Iterable[str]) -> None:
    """Log an answer."""
    if logger.isEnabledFor(logging.DEBUG):
        request = reply.request
        logger.debug("%s %s: %d in %.3f s", request.method, request.bare_url(), reply.status_code, seconds)
        if bodies and not reply.streaming:
            logger.debug("response body: %s", mask_values(reply.content.decode("utf-8", "replace"), secrets))
