"""Proof that a message comes from the API: signatures with a shared secret, compared in constant time.

What verifies is a callable of body and header fields that raises :class:`InvalidSignature`. A caller can hand in one of
its own wherever one of these fits.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from typing import Literal, TypeAlias

Verify: TypeAlias = "Callable[[bytes, Mapping[str, str]], None]"
"""Raises :class:`InvalidSignature` unless body and header fields belong together."""


class InvalidSignature(ValueError):
    """A message is not signed, not by who knows the secret, or too long ago."""


class StandardWebhooks:
    """Signatures by the Standard Webhooks convention: ``webhook-id``, ``webhook-timestamp``, ``webhook-signature``.

    Args:
        secrets: The secret as the sender shows it, with or without ``whsec_`` before its base64 text; several while
            one replaces another.
        tolerance: Seconds that a message may be old, or come from the future. What was recorded and is sent again
            later is refused by that.
        prefix: What the names of the fields begin with; some senders have one of their own.
        clock: Gives the seconds since 1970.

    Raises ValueError for a secret that is not base64 text.
    """

    def __init__(
        self,
        *secrets: str,
        tolerance: float = 300,
        prefix: str = "webhook-",
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._keys = _present([_key(each) for each in secrets])
        self._tolerance = tolerance
        self._prefix = prefix
        self._clock = clock

    def __call__(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Raise InvalidSignature unless one of the signatures is right and the time is not long ago."""
        id, timestamp, given = (_field(headers, self._prefix + name) for name in ("id", "timestamp", "signature"))
        if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 16):
            raise InvalidSignature(f"the timestamp {timestamp!r} is no number of seconds")
        if abs(self._clock() - int(timestamp)) > self._tolerance:
            raise InvalidSignature(f"the message is of another time: {timestamp} seconds since 1970")
        signed = f"{id}.{timestamp}.".encode() + body
        expected = ["v1," + b64encode(_digest(key, signed)).decode() for key in self._keys]
        _require(given.split(), expected)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._prefix}>"


class HmacSignature:
    """A header field with the HMAC (RFC 2104) of the body under SHA-256. It does not say when a message was sent.

    Args:
        secrets: The shared secret; several while one replaces another.
        header: Name of the field, such as ``X-Hub-Signature-256``.
        prefix: What stands in the field before the signature, such as ``sha256=``.
        encoding: How the signature is written.
    """

    def __init__(
        self,
        *secrets: str | bytes,
        header: str,
        prefix: str = "",
        encoding: Literal["hex", "base64"] = "hex",
    ) -> None:
        self._keys = _present([each.encode() if isinstance(each, str) else each for each in secrets])
        self._header = header
        self._prefix = prefix
        self._encoding = encoding

    def __call__(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Raise InvalidSignature unless the field has the signature of the body."""
        given = _field(headers, self._header)
        given = given.lower() if self._encoding == "hex" else given
        _require([given], [self._prefix + self._written(_digest(key, body)) for key in self._keys])

    def _written(self, digest: bytes) -> str:
        return digest.hex() if self._encoding == "hex" else b64encode(digest).decode()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._header}>"


def _present(keys: list[bytes]) -> list[bytes]:
    if not keys or not all(keys):
        raise ValueError("a secret is needed to verify signatures")
    return keys


def _key(secret: str) -> bytes:
    try:
        return b64decode(secret.removeprefix("whsec_"), validate=True)
    except ValueError:
        raise ValueError("the secret is not base64 text") from None  # which is not shown


def _digest(key: bytes, signed: bytes) -> bytes:
    return hmac.new(key, signed, hashlib.sha256).digest()


def _field(headers: Mapping[str, str], name: str) -> str:
    for key, value in headers.items():
        if key.lower() == name.lower():
            return value
    raise InvalidSignature(f"the header field {name} is missing")


def _require(given: Iterable[str], expected: Iterable[str]) -> None:
    """Raise InvalidSignature unless one of those given is expected. All are compared, each in constant time."""
    right = [hmac.compare_digest(one.encode(), other.encode()) for one in given for other in expected]
    if not any(right):
        raise InvalidSignature("no signature of the message is right")
