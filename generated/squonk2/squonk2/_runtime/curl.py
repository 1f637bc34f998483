"""A request as a curl command, for a person who wants to try it by hand."""

from __future__ import annotations

import json
from shlex import quote
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from .redaction import REDACTED, is_secret_name, mask_headers, mask_json

if TYPE_CHECKING:
    from .payload import Payload
    from .request import Request


def curl_command(request: Request) -> str:
    """Return the command line. Secrets show as ``***``; a body that is no text is read from standard input."""
    credentials = (each.name.lower() for each in request.credentials if each.where == "header")
    headers = mask_headers(request.wire_headers(), request.hidden.union(credentials))
    words = ["curl", "-X", request.method, request.shown_url()]
    for name, value in headers.items():
        words += ["-H", f"{name}: {value}"]
    if request.payload is not None:
        words += ["--data-binary", _shown_body(request.payload)]
    return " ".join(map(quote, words))


def _shown_body(payload: Payload) -> str:
    kind = (payload.content_type or "").partition(";")[0]
    if payload.data is None or kind.startswith("multipart/"):
        return "@-"
    try:
        text = payload.data.decode()
    except UnicodeDecodeError:
        return "@-"
    if kind == "application/json" or kind.endswith("+json"):
        return _mask_json_text(text)
    if kind == "application/x-www-form-urlencoded":
        pairs = parse_qsl(text, keep_blank_values=True)
        return urlencode([(name, REDACTED if is_secret_name(name) else value) for name, value in pairs])
    return text


def _mask_json_text(text: str) -> str:
    try:
        return json.dumps(mask_json(json.loads(text)), ensure_ascii=False)
    except (ValueError, RecursionError):
        return text
