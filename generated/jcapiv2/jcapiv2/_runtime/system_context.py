"""Requests signed with the key of a system (JumpCloud's System Context), in place of an API key.

The signature covers the request line and the date::

    Authorization: Signature keyId="system/<id>",headers="request-line date",algorithm="rsa-sha256",signature="<base64>"

It is RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017 section 8.2) over ``GET /path?query HTTP/1.1``, a line feed, and
``date: <value of the Date header>``.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from os import PathLike
from time import time
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import urlsplit

from .request import Credential

if TYPE_CHECKING:
    from .call import Call
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .reply import Reply
    from .request import Request

    class _Layer:
        """What this layer stands on."""

        configuration: BaseConfiguration

        def _send(self, request: Request, call: Call) -> Flow[Reply]: ...

else:
    _Layer = object

EXPORTS: Final = ("SystemContext",)
EXTRAS: Final = {"system-context": ("cryptography>=42",)}

Signer: TypeAlias = Callable[[bytes], bytes]
"""Returns the RSA-SHA256 signature of some bytes."""


class SystemContext:
    """Who signs: a system and its private key.

    Args:
        system_id: Id of the system, as the server knows it.
        key: Private key in PEM format, or the path of its file, such as ``/opt/jc/client.key``. Needs the package
            ``cryptography``.
        sign: What signs instead of ``key``, for keys that are kept elsewhere.
        password: Password of the key.
        clock: Returns seconds since 1970.

    Raises TypeError unless exactly one of ``key`` and ``sign`` is given.
    """

    def __init__(
        self,
        system_id: str,
        key: bytes | str | PathLike[str] | None = None,
        *,
        sign: Signer | None = None,
        password: bytes | None = None,
        clock: Callable[[], float] = time,
    ) -> None:
        if (key is None) == (sign is None):
            raise TypeError("SystemContext takes either a key or a sign function")
        self.system_id = system_id
        self._key = key
        self._sign = sign
        self._password = password
        self._clock = clock

    def credentials(self, method: str, url: str) -> tuple[Credential, ...]:
        """Return the header fields that sign a request for ``url``, query included.

        Raises ImportError without ``cryptography``, ValueError or OSError for a key that cannot be read.
        """
        return self.credentials_at(method, url, http_date(self._clock()))

    def credentials_at(self, method: str, url: str, date: str) -> tuple[Credential, ...]:
        """Do as :meth:`credentials` with the value of a ``Date`` header."""
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        signature = b64encode(self._signer()(f"{method} {target} HTTP/1.1\ndate: {date}".encode())).decode("ascii")
        fields = (
            f'keyId="system/{self.system_id}"',
            'headers="request-line date"',
            'algorithm="rsa-sha256"',
            f'signature="{signature}"',
        )
        return (
            Credential("header", "Date", date),
            Credential("header", "Authorization", f"Signature {','.join(fields)}"),
        )

    def _signer(self) -> Signer:
        if self._sign is None:
            self._sign = rsa_signer(self._key, self._password)
        return self._sign

    def __repr__(self) -> str:
        return f"SystemContext({self.system_id!r})"


class SystemContextSettings:
    """The setting that makes a client sign its requests."""

    system_context: SystemContext | None = None
    """Who signs the requests; None uses the API key."""


class SystemContextMixin(_Layer):
    """Signs requests if ``configuration.system_context`` is set, and then sends no API key.

    A call that has an ``Authorization`` header already is left as it is. A ``Date`` header that the caller gives is the
    one that is signed.
    """

    def _send(self, request: Request, call: Call) -> Flow[Reply]:
        context: SystemContext | None = getattr(self.configuration, "system_context", None)
        if context is not None and request.trusted:
            request = signed(request, context)
        return (yield from super()._send(request, call))


def signed(request: Request, context: SystemContext) -> Request:
    """Return a request with a signature in place of other credentials; one with an ``Authorization`` header without."""
    given = {name.lower(): value for name, value in request.headers.items()}
    bare = request.replace(credentials=())
    if "authorization" in given:
        return bare
    url = bare.wire_url()
    if "date" in given:
        return bare.replace(credentials=context.credentials_at(request.method, url, given["date"])[1:])
    return bare.replace(credentials=context.credentials(request.method, url))


def http_date(seconds: float) -> str:
    """Return a moment as HTTP writes it, such as ``Thu, 09 Aug 1990 14:25:15 GMT`` (RFC 9110 section 5.6.7)."""
    from email.utils import formatdate

    return formatdate(seconds, usegmt=True)


def rsa_signer(key: Any, password: bytes | None = None) -> Signer:
    """Return what signs with a private RSA key, given in PEM format or by the path of its file.

    Raises ImportError without ``cryptography``, ValueError for a key of another kind, OSError for a missing file.
    """
    try:
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError as error:
        raise ImportError(
            "signing with a key needs the package cryptography (extra system-context); "
            "or hand in a function: SystemContext(system_id, sign=...)"
        ) from error
    private = load_pem_private_key(_pem(key), password)
    if isinstance(private, RSAPrivateKey):
        return lambda data: private.sign(data, PKCS1v15(), hashes.SHA256())
    raise ValueError("the key of a system is an RSA key")


def _pem(key: Any) -> bytes:
    if isinstance(key, bytes):
        return key
    if isinstance(key, str) and "-----BEGIN" in key:
        return key.encode()
    with open(key, "rb") as file:
        return file.read()
