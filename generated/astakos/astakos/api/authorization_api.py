"""Operations of astakos: Authorization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import mapping
from .._runtime.contents import json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.get_token_body import GetTokenBody
    from ..models.o_auth_token import OAuthToken


class AuthorizationApi(BaseApi):
    """Tokens for clients of third parties."""

    def get_token(self, *, body: GetTokenBody, **options: Unpack[CallOptions]) -> OAuthToken:
        """Get a token by OAuth 2.0.

        The token endpoint of RFC 6749. A client of a third party trades the code that the authorization page gave it
        for a token of the user.
        """
        return self._call(_GET_TOKEN, options, body=body)

    def get_token_with_http_info(
        self,
        *,
        body: GetTokenBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OAuthToken]:
        """Do as :meth:`get_token`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_TOKEN, options, body=body)


class AsyncAuthorizationApi(AsyncBaseApi):
    """Tokens for clients of third parties."""

    async def get_token(self, *, body: GetTokenBody, **options: Unpack[CallOptions]) -> OAuthToken:
        """Get a token by OAuth 2.0.

        The token endpoint of RFC 6749. A client of a third party trades the code that the authorization page gave it
        for a token of the user.
        """
        return await self._call(_GET_TOKEN, options, body=body)

    async def get_token_with_http_info(
        self,
        *,
        body: GetTokenBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[OAuthToken]:
        """Do as :meth:`get_token`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_TOKEN, options, body=body)


_GET_TOKEN: Operation[OAuthToken] = Operation(
    "get_token",
    "POST",
    "/oauth2/token",
    body=form_content(lambda: model(models.GetTokenBody)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.OAuthToken))},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"oauth2_client": []}],
)
