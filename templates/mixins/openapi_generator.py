"""The layer that keeps code written for Python clients of OpenAPI Generator running.

It is the outermost layer of a client. What only such callers use is here and in the modules named
``openapi_generator_...``; what they share with callers of swagger-codegen, its ancestor, is in the modules of
that name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .headers import check_header, merge_headers

if TYPE_CHECKING:
    from .client import ClientCore
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .operation import Operation
    from .options import CallOptions
    from .request import Request

    class _Layer(ClientCore):
        """What this layer stands on: a blocking client, or one whose methods return what is to be awaited."""

        def _run(self, work: Flow[Any]) -> Any: ...

else:
    _Layer = object


class OpenapiGeneratorMixin(_Layer):
    """Lets a client be used as one that OpenAPI Generator made.

    Args:
        configuration: Settings; by default those of ``Configuration.get_default()``.
        header_name: Header field to send with every request.
        header_value: Its value.
        cookie: Value of the ``Cookie`` header of every request.
        http_client: A ready client of the HTTP library. It is not closed with this client.
        transport: A transport for the one that is made otherwise.
    """

    _default: ClassVar[Any] = None

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
        if header_name is not None:
            self.set_default_header(header_name, header_value or "")

    @classmethod
    def get_default(cls) -> Self:
        """Return the client that Api objects use which are given none; it is made at the first use."""
        if "_default" not in cls.__dict__ or cls._default is None:
            cls._default = cls()
        default: Self = cls._default
        return default

    @classmethod
    def set_default(cls, default: Self | None) -> None:
        """Set the client that Api objects use which are given none."""
        cls._default = default

    def _prepare(self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions) -> Request:
        request = super()._prepare(operation, arguments, options)
        if not self.cookie:
            return request
        check_header("Cookie", self.cookie)
        return request.replace(headers=merge_headers({"Cookie": self.cookie}, request.headers))

    # -- calls that no method covers -----------------------------------------------------------------------------------

    def call_api(
        self,
        method: str,
        url: str,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Any = None,
        _request_timeout: Any = None,
    ) -> Any:
        """Send a request to a whole URL and return the answer, whatever its status, as a ``RESTResponse``.

        No credentials are added. Raises ApiConnectionError.
        """
        from .openapi_generator_calls import direct_call

        headers = merge_headers(self.default_headers, header_params or {})
        return self._run(direct_call(self, method, url, headers, body, post_params, _request_timeout))

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """Return the JSON form of a value: see :func:`~.swagger_codegen_json.sanitize`."""
        from .swagger_codegen_json import sanitize

        return sanitize(obj)

    @property
    def rest_client(self) -> Any:
        """What sends requests that are ready but for their encoding: see :mod:`.swagger_codegen_rest`."""
        from .swagger_codegen_rest import RESTClientObject

        client: Any = self
        return RESTClientObject(self.configuration, client=client)
