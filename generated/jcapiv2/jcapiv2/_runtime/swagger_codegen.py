"""The layer that keeps code written for swagger-codegen clients running.

It is the outermost layer of a client. Options that only such callers use, headers in the order of precedence they know,
and the methods of their ``ApiClient`` all live here and in the modules named ``swagger_codegen_...``, so that no other
package carries them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .headers import check_header, merge_headers
from .swagger_codegen_checks import check_arguments
from .swagger_codegen_direct import DirectCalls
from .swagger_codegen_negotiation import accept_of, content_type_of
from .swagger_codegen_options import OWN_OPTIONS, SWAGGER_OPTIONS, refuse_unknown

if TYPE_CHECKING:
    from multiprocessing.pool import ThreadPool

    from .call import Call
    from .client import ClientCore
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .operation import Operation
    from .options import CallOptions
    from .reply import Reply
    from .request import Request
    from .response import ApiResponse
    from .swagger_codegen_rest import RESTClientObject, RESTResponse

    class _Layer(ClientCore):
        """What this layer stands on: a blocking client, or one whose methods return what is to be awaited."""

        def call(self, operation: Any, arguments: Any, options: Any = None) -> Any: ...

        def call_for_data(self, operation: Any, arguments: Any, options: Any) -> Any: ...

else:
    _Layer = object

T = TypeVar("T")


class SwaggerCodegenMixin(DirectCalls, _Layer):
    """Lets a client be used as one that swagger-codegen generated.

    Args:
        configuration: Settings; by default those of ``Configuration()``.
        header_name: Header field to send with every request.
        header_value: Its value.
        cookie: Value of the ``Cookie`` header of every request.
        http_client: A ready client of the HTTP library. It is not closed with this client.
        transport: A transport for the one that is made otherwise.
    """

    _known_options: ClassVar[frozenset[str]] = SWAGGER_OPTIONS

    def __init__(
        self,
        configuration: BaseConfiguration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
        *,
        http_client: Any = None,
        transport: Any = None,
    ) -> None:
        super().__init__(configuration, http_client=http_client, transport=transport)
        self.cookie = cookie
        self._last_reply: Reply | None = None
        self._pool: ThreadPool | None = None
        self._rest_client: RESTClientObject | None = None
        if header_name is not None:
            self.set_default_header(header_name, header_value or "")

    # -- calls of operations -------------------------------------------------------------------------------------------

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions | None = None) -> Any:
        """Call an operation and return data, status and headers. Raises ApiException."""
        if not options or OWN_OPTIONS.isdisjoint(options):
            return super().call(operation, arguments, options)
        refuse_unknown(options, self._known_options, operation.name)
        if _is_background(options):
            return self._in_background(self.call, operation, arguments, _foreground(options))
        if options.get("_return_http_data_only"):
            return super().call_for_data(operation, arguments, options)
        return super().call(operation, arguments, options)

    def call_for_data(self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions) -> Any:
        """Call an operation and return its data alone. Raises ApiException."""
        if _is_background(options):
            refuse_unknown(options, self._known_options, operation.name)
            return self._in_background(self.call_for_data, operation, arguments, _foreground(options))
        return super().call_for_data(operation, arguments, options)

    def _prepare(self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions) -> Request:
        refuse_unknown(options, self._known_options, operation.name)
        request = super()._prepare(operation, sendable(operation, arguments), options)
        check_arguments(operation, arguments)
        headers = self._layered(operation, request.headers, options)
        return request.replace(url=with_encoded_commas(request.url), headers=headers)

    def _layered(self, operation: Operation[Any], headers: Mapping[str, str], options: CallOptions) -> dict[str, str]:
        """Return header fields: those of the operation, over them default ones, over them those of this one call."""
        fixed = {**self.default_headers, **({"Cookie": self.cookie} if self.cookie else {})}
        for name, value in fixed.items():
            check_header(name, value)
        content_type = {"Content-Type": content_type_of(operation)}
        accept = {} if "_accept" in options else {"Accept": accept_of(operation)}
        return merge_headers(content_type, headers, accept, fixed, options.get("_headers") or {})

    def _send(self, request: Request, call: Call) -> Flow[Reply]:
        """Send one request; a credential replaces a header field of the same name."""
        names = {name.lower() for where, name, _ in request.credentials if where == "header"}
        if names:
            headers = {name: value for name, value in request.headers.items() if name.lower() not in names}
            request = request.replace(headers=headers)
        return (yield from super()._send(request, call))

    def _answer(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions
    ) -> Flow[ApiResponse[T]]:
        if options.get("_preload_content", True):
            return super()._answer(operation, arguments, options)
        from .swagger_codegen_raw import unread_answer

        return unread_answer(self, operation, arguments, options)

    def _read(self, operation: Operation[T], reply: Reply) -> ApiResponse[T]:
        response = super()._read(operation, reply)
        self._last_reply = reply
        return response

    @property
    def last_response(self) -> RESTResponse | None:
        """The last successful answer, whichever thread got it."""
        from .swagger_codegen_rest import RESTResponse

        return RESTResponse(self._last_reply) if self._last_reply is not None else None

    # -- threads -------------------------------------------------------------------------------------------------------

    @property
    def pool(self) -> ThreadPool:
        """The threads of calls with ``async_req``, as many as there are processors; started at the first use."""
        if self._pool is None:
            from .swagger_codegen_threads import new_pool

            self._pool = new_pool(self)
        return self._pool

    def _in_background(self, function: Callable[..., Any], *arguments: Any) -> Any:
        from .swagger_codegen_async import require_blocking

        require_blocking(self)
        return self.pool.apply_async(function, arguments)

    def _release(self) -> None:
        super()._release()
        if self._pool is not None:
            self._pool.terminate()


def sendable(operation: Operation[Any], arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the arguments of a call, a JSON body in its final form."""
    content = operation.body
    body = arguments.get(operation.body_argument) if content is not None else None
    if body is None or content is None or not all(each.endswith("json") for each in content.media_types):
        return arguments
    from .contents import is_binary
    from .swagger_codegen_json import sanitize

    return arguments if is_binary(body) else {**arguments, operation.body_argument: sanitize(body)}


def with_encoded_commas(url: str) -> str:
    """Return a URL with the commas of its query encoded: what joins the items of a list, as these clients send it."""
    path, mark, query = url.partition("?")
    return path + mark + query.replace(",", "%2C")


def _is_background(options: Mapping[str, Any]) -> bool:
    return bool(options.get("async_req") or options.get("async"))


def _foreground(options: CallOptions) -> Any:
    return {name: value for name, value in options.items() if name not in ("async", "async_req")}
