"""The methods of swagger-codegen's ``ApiClient`` that code calls itself, past the generated operations.

They are here for such code; nothing in this runtime calls them. What they need is loaded when they are used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from .swagger_codegen_negotiation import select_accept, select_content_type

if TYPE_CHECKING:
    from .client import ClientCore
    from .reply import Reply
    from .swagger_codegen_rest import RESTClientObject

    class _Layer(ClientCore):
        """What these methods stand on."""

        cookie: str | None
        _last_reply: Reply | None
        _rest_client: RESTClientObject | None

        def _in_background(self, function: Any, *arguments: Any) -> Any: ...

        def request(self, method: str, path: str, **options: Any) -> Any: ...

        def _run(self, work: Any) -> Any: ...

else:
    _Layer = object


class DirectCalls(_Layer):
    """Requests without an operation, and the helpers that make them."""

    PRIMITIVE_TYPES: ClassVar[tuple[type, ...]] = (float, bool, bytes, str, int)
    NATIVE_TYPES_MAPPING: ClassVar[Mapping[str, type]] = {
        "int": int,
        "long": int,
        "float": float,
        "str": str,
        "bool": bool,
        "date": date,
        "datetime": datetime,
        "object": object,
    }

    @property
    def rest_client(self) -> RESTClientObject:
        """What sends requests that are ready but for their encoding."""
        if self._rest_client is None:
            from .swagger_codegen_rest import RESTClientObject

            self._rest_client = RESTClientObject(self.configuration, client=self)
        return self._rest_client

    def call_api(
        self,
        resource_path: str,
        method: str,
        path_params: Any = None,
        query_params: Any = None,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Any = None,
        files: Mapping[str, Any] | None = None,
        response_type: Any = None,
        auth_settings: Sequence[str] | None = None,
        async_req: bool | None = None,
        _return_http_data_only: bool | None = None,
        collection_formats: Mapping[str, str] | None = None,
        _preload_content: bool = True,
        _request_timeout: Any = None,
    ) -> Any:
        """Send a request of your own and read the answer as ``response_type``, such as ``list[Foo]``.

        Returns data, status and headers, or the data alone. With ``async_req`` that comes as an ``AsyncResult``.
        Raises ApiException.
        """
        from .swagger_codegen_calls import ApiCall

        call = ApiCall(
            resource_path,
            method,
            self.parameters_to_tuples(path_params or {}, collection_formats),
            self.parameters_to_tuples(query_params or {}, collection_formats),
            dict(header_params or {}),
            self.sanitize_for_serialization(body),
            self.prepare_post_parameters(post_params, files),
            response_type,
            auth_settings,
            _return_http_data_only,
            _preload_content,
            _request_timeout,
        )
        if async_req:
            return self._in_background(call.run, self)
        return call.run(self)

    def request(
        self,
        method: str,
        path: str = "",
        query_params: Any = None,
        headers: Mapping[str, Any] | None = None,
        post_params: Any = None,
        body: Any = None,
        _preload_content: bool = True,
        _request_timeout: Any = None,
        *,
        url: str | None = None,
        **options: Any,
    ) -> Any:
        """Send a request to a URL and return the answer as a ``RESTResponse``. Raises ApiException.

        ``url`` is the same as ``path``; one that begins with a slash is appended to the URL of the API. No credentials
        are added. With other ``options`` this is :meth:`~.client.BaseApiClient.request`, which adds them.
        """
        address = path if url is None else url
        if options:
            refuse_together(query_params=query_params, post_params=post_params)
            return super().request(method, address, headers=headers, body=body, **options)
        return self.rest_client.request(
            method,
            self.configuration.base_url() + address if address.startswith("/") else address,
            query_params=query_params,
            headers=headers,
            post_params=post_params,
            body=body,
            _preload_content=_preload_content,
            _request_timeout=_request_timeout,
        )

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """Return the JSON form of a value: see :func:`~.swagger_codegen_json.sanitize`."""
        from .swagger_codegen_json import sanitize

        return sanitize(obj)

    def deserialize(self, response: Any, response_type: Any) -> Any:
        """Return the body of a ``RESTResponse`` as a type, given by name (``list[Foo]``) or as a class.

        Raises ApiException for text that is no date where one is asked for, ValueError for a type that does not exist.
        """
        from .swagger_codegen_deserialize import deserialize

        return deserialize(type(self), self.configuration, response, response_type)

    def parameters_to_tuples(self, params: Any, collection_formats: Mapping[str, str] | None) -> list[tuple[str, Any]]:
        """Return parameters as a list of pairs; lists are joined as ``collection_formats`` says, or repeated."""
        from .swagger_codegen_calls import parameters_to_tuples

        return parameters_to_tuples(params, collection_formats or {})

    def prepare_post_parameters(self, post_params: Any = None, files: Any = None) -> list[tuple[str, Any]]:
        """Return the fields of a form as a list of pairs, with the content of the named files."""
        from .swagger_codegen_calls import prepare_post_parameters

        return prepare_post_parameters(post_params, files)

    def select_header_accept(self, accepts: Sequence[str]) -> str | None:
        """Return the ``Accept`` header for the media types of an operation."""
        return select_accept(accepts)

    def select_header_content_type(self, content_types: Sequence[str]) -> str:
        """Return the ``Content-Type`` header for the media types of an operation."""
        return select_content_type(content_types)

    def update_params_for_auth(
        self, headers: dict[str, Any], querys: list[tuple[str, Any]], auth_settings: Sequence[str] | None
    ) -> None:
        """Put the configured credentials of the named security schemes into header fields and query parameters."""
        from .swagger_codegen_auth import apply_auth, auth_settings_of

        apply_auth(auth_settings_of(self.configuration), auth_settings, headers, querys)


def refuse_together(**unwanted: Any) -> None:
    """Raise TypeError if an argument is given that does not go with the options of this runtime."""
    for name, value in unwanted.items():
        if value is not None:
            raise TypeError(f"{name} is not known beside options such as query or expected_status_codes")
