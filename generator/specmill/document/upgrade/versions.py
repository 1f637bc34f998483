"""Which version of which standard a document says it follows."""

from __future__ import annotations

import re

from specmill.document.numbers import written_text
from specmill.document.texts import Text
from specmill.ir import Json

_VERSION = re.compile(r"\s*v?([0-9]+)(?:\.([0-9]+))?(?:\.|-|\s|$)")
_KNOWN = ("2.0", "3.0", "3.1", "3.2")


def version_of(root: Json) -> str | None:
    """``2.0``, ``3.0``, ``3.1`` or ``3.2``; another text for a version unknown to us; None if it is no document.

    Read liberally: ``3.0``, ``3.0.3``, ``v3.1`` and the number 2.0 all occur.
    """
    if not isinstance(root, dict):
        return None
    for key in ("openapi", "swagger", "swaggerVersion"):
        if key in root:
            text = written_text(root[key])
            found = _VERSION.match(text)
            return f"{found[1]}.{found[2] or 0}" if found else text
    return None


def supported_version(root: Json, text: Text) -> str:
    """The version of an entry document. Raises InputError unless we can read it."""
    version = version_of(root)
    if version in _KNOWN:
        return version
    if version is None:
        message = "this is not a description of an API: neither 'openapi' nor 'swagger' says which version it follows"
    elif version.startswith("1."):
        message = f"this is Swagger {version}, which is not supported; convert it to a later version first"
    else:
        message = f"the version {version!r} is unknown; supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2"
    raise text.fault("not-an-api-document", message, 0)
