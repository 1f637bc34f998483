"""How far a download has come, and whether an answer goes on from there: ranges and validators of RFC 9110.

A pure value: it says what to ask for and judges what came. Bytes of two versions of a file are never put together: a
later part is asked for only under a validator that both versions cannot share (section 13.1.5), and taken only if the
answer says that it begins where the earlier one ended (section 14.4).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from .errors import ApiConnectionError, DownloadError

if TYPE_CHECKING:
    from .errors import ApiException
    from .headers import Headers
    from .reply import Reply

_CONTENT_RANGE: Final = re.compile(r"bytes (?:([0-9]{1,18})-([0-9]{1,18})|\*)/([0-9]{1,18}|\*)", re.IGNORECASE)


class Position:
    """How far a download has come.

    Args:
        done: Bytes that are there already.
        validator: What an earlier answer was marked with, see :func:`strong_validator`.
        restartable: The bytes that are there can be thrown away.
    """

    def __init__(self, done: int = 0, validator: str | None = None, *, restartable: bool) -> None:
        self.done = done
        self.total: int | None = None
        """Bytes of the whole, where the server says."""
        self.validator = validator
        self.finished = False
        self._restartable = restartable
        self._skip = 0
        if validator is None:
            self.done = 0

    def fields(self) -> Mapping[str, str]:
        """Return the header fields that ask for the rest. It is asked for as it is stored, or no byte had a number."""
        if not self.done or self.validator is None:
            return {"Accept-Encoding": "identity"}
        return {"Accept-Encoding": "identity", "Range": f"bytes={self.done}-", "If-Range": self.validator}

    def accept(self, reply: Reply) -> None:
        """Settle with an answer whose body comes next. Raises DownloadError if it does not fit what is there."""
        validator = strong_validator(reply.headers)
        self._skip = 0
        if reply.status_code == 206:
            self._accept_part(reply, validator)
            return
        if self.done and validator is not None and validator == self.validator:
            self._skip = self.done  # the same version, from its beginning: the server knows no ranges
        elif self.done:
            self._restart(reply, "the file has changed")
        self.total = _length(reply.headers)
        self.validator = None if "content-encoding" in reply.headers else validator

    def _accept_part(self, reply: Reply, validator: str | None) -> None:
        start, total = _content_range(reply.headers)
        if start != self.done or (validator or self.validator) != self.validator:
            raise _failure(reply, f"byte {self.done} was asked for, and another part or version came")
        if None not in (total, self.total) and total != self.total:
            raise _failure(reply, "the file has another length than before")
        self.total = self.total if total is None else total

    def refused(self, error: ApiException) -> None:
        """Settle with the refusal of a range (416): nothing is missing, or what is there is of another file."""
        if error.status != 416 or not self.done:
            raise error
        _, total = _content_range(error.headers) if error.headers is not None else (None, None)
        if total == self.done:
            self.total, self.finished = total, True
        elif self._restartable:
            self.done, self.validator, self.total = 0, None, None
        else:
            raise error

    def take(self, chunk: bytes) -> bytes:
        """Count a piece of the body, and return what of it was missing."""
        fresh = chunk[self._skip :]
        self._skip -= len(chunk) - len(fresh)
        self.done += len(fresh)
        return fresh

    def ended(self) -> ApiConnectionError | None:
        """Settle with the end of a body; return an error if it came too early."""
        if self.total is not None and self.done < self.total:
            return ApiConnectionError(0, f"{self.done} of {self.total} bytes came")
        self.finished = True
        return None

    def lost(self, error: ApiConnectionError) -> None:
        """Settle with a connection that was lost. Raises the error if the rest cannot be asked for."""
        if self.done and self.validator is None and not self._restartable:
            raise error
        if self.validator is None:
            self.done = 0

    def _restart(self, reply: Reply, reason: str) -> None:
        if not self._restartable:
            raise _failure(reply, reason)
        self.done = 0


def strong_validator(headers: Headers) -> str | None:
    """Return what two versions of a file cannot share: a strong entity tag, or a date of change that is surely past.

    A weak tag is none, nor is a date within the second of the answer (RFC 9110 sections 8.8.1 to 8.8.3).
    """
    tag = headers.get("etag", "").strip()
    if tag:
        return tag if tag.startswith('"') else None
    changed = headers.get("last-modified", "").strip()
    try:
        age = parsedate_to_datetime(headers.get("date", "")) - parsedate_to_datetime(changed)
    except (ValueError, TypeError):
        return None
    return changed if age.total_seconds() >= 1 else None


def _content_range(headers: Headers) -> tuple[int | None, int | None]:
    """Return the first byte of a part, and the length of the whole."""
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None:
        return None, None
    return (None if found[1] is None else int(found[1])), (None if found[3] == "*" else int(found[3]))


def _length(headers: Headers) -> int | None:
    text = headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() and "content-encoding" not in headers else None


def _failure(reply: Reply, reason: str) -> DownloadError:
    return DownloadError(reply.status_code, reason, headers=reply.headers, request=reply.request.redacted())
