"""``call_api`` and the helpers around it, for code that calls what no generated method covers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from .auth import provider_of
from .building import refuse_dot_segments
from .encoding import encode_any
from .headers import merge_headers
from .styles import text_of
from .swagger_codegen_deserialize import deserialize
from .swagger_codegen_raw import raw_response
from .swagger_codegen_requests import build, exchange
from .swagger_codegen_rest import RESTResponse

if TYPE_CHECKING:
    from .flow import Flow
    from .operation import Requirements
    from .request import Request
    from .swagger_codegen_direct import DirectCalls

_DELIMITERS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


class ApiCall(NamedTuple):
    """The arguments of ``call_api``, parameters and bodies in their plain form."""

    resource_path: str
    method: str
    path_params: Sequence[tuple[str, Any]]
    query_params: Sequence[tuple[str, Any]]
    header_params: Mapping[str, Any]
    body: Any
    post_params: Sequence[tuple[str, Any]]
    response_type: Any
    auth_settings: Sequence[str] | None
    data_only: bool | None
    preload: bool
    timeout: Any

    def run(self, client: DirectCalls) -> Any:
        """Make the call; of an asynchronous client, return what is to be awaited. Raises ApiException."""
        return client._run(self._flow(client))

    def _flow(self, client: DirectCalls) -> Flow[Any]:
        reply = yield from exchange(client, self._request(client), self._security(client), self.preload)
        client._last_reply = reply
        data: Any = None
        if not self.preload:
            data = raw_response(client, reply)
        elif self.response_type:
            data = deserialize(type(client), client.configuration, RESTResponse(reply), self.response_type)
        return data if self.data_only else (data, reply.status_code, reply.headers)

    def _request(self, client: DirectCalls) -> Request:
        cookie = {"Cookie": client.cookie} if client.cookie else {}
        headers = merge_headers(self.header_params, client.default_headers, cookie)
        safe = client.configuration.safe_chars_for_path_param
        path = self.resource_path
        for name, value in self.path_params:
            path = path.replace(f"{{{name}}}", quote(text_of(encode_any(value)), safe=safe))
        refuse_dot_segments(path)
        url = client.configuration.base_url() + path
        return build(client, self.method, url, self.query_params, headers, self.body, self.post_params, self.timeout)

    def _security(self, client: DirectCalls) -> Requirements:
        """Return the named schemes that there are credentials for, to be sent together."""
        named = self.auth_settings or ()
        found = {name: () for name in named if provider_of(client.configuration, name) is not None}
        return (found,) if found else ()


def parameters_to_tuples(params: Any, collection_formats: Mapping[str, str]) -> list[tuple[str, Any]]:
    """Return parameters, a mapping or pairs, as pairs.

    A list with a collection format is joined, or repeats its name if that is ``multi``. A string is no list.
    """
    found: list[tuple[str, Any]] = []
    for name, value in params.items() if isinstance(params, Mapping) else params:
        collection = collection_formats.get(name)
        if collection is None or isinstance(value, str) or not isinstance(value, Iterable):
            found.append((name, value))
        elif collection == "multi":
            found.extend((name, item) for item in value)
        else:
            texts = [text_of(encode_any(item)) for item in value if item is not None]
            found.append((name, _DELIMITERS.get(collection, ",").join(texts)))
    return found


def prepare_post_parameters(post_params: Any = None, files: Any = None) -> list[tuple[str, Any]]:
    """Return form fields as pairs; a file's value is its name, content and media type.

    Args:
        post_params: Pairs, or a mapping.
        files: Paths by field name, one or a list of them. Raises OSError for a file that cannot be read.
    """
    pairs = post_params.items() if isinstance(post_params, Mapping) else post_params or ()
    found = list(pairs)
    for name, paths in (files or {}).items():
        if paths:
            found.extend((name, _read_file(path)) for path in (paths if isinstance(paths, list) else [paths]))
    return found


def _read_file(path: str) -> tuple[str, bytes, str]:
    import os
    from mimetypes import guess_type

    with open(path, "rb") as file:
        content = file.read()
    return os.path.basename(path), content, guess_type(path)[0] or "application/octet-stream"
