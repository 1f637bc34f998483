"""What callers of swagger-codegen clients may add to any call, beside the options of this runtime."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .options import KNOWN_OPTIONS, CallOptions

_Async = TypedDict("_Async", {"async": bool}, total=False)
"""``async`` became a keyword of Python; callers can still pass it as ``**{"async": True}``."""


class SwaggerCallOptions(CallOptions, _Async, total=False):
    """Keyword arguments that every operation takes besides its own."""

    async_req: bool | None
    """Call in a thread of the client's pool, and return a ``multiprocessing.pool.AsyncResult`` at once."""
    _return_http_data_only: bool | None
    """Whether ``_with_http_info`` returns the data without status and headers."""
    _preload_content: bool
    """False returns the answer with its body unread: see :class:`~.swagger_codegen_raw.RawResponse`."""


OWN_OPTIONS = frozenset({"async", "async_req", "_return_http_data_only", "_preload_content"})
"""Options that the compatibility layer handles itself."""

SWAGGER_OPTIONS = KNOWN_OPTIONS | OWN_OPTIONS


def refuse_unknown(given: Mapping[str, Any], known: frozenset[str], method: str) -> None:
    """Raise TypeError for an option that does not exist, in the words that callers may look for."""
    for name in given:
        if name not in known:
            raise TypeError(f"Got an unexpected keyword argument '{name}' to method {method}")
