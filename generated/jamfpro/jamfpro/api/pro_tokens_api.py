"""Operations of jamfpro: pro tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.client_token import ClientToken
    from ..models.client_token_request import ClientTokenRequest
    from ..models.user_token import UserToken


class ProTokensApi(BaseApi):
    """Tokens for users and API clients: getting, keeping and ending them."""

    def get_client_token(self, *, body: ClientTokenRequest, **options: Unpack[CallOptions]) -> ClientToken:
        """Get a token for an API client.

        The client credentials grant of OAuth 2.0. The token cannot be kept alive; get another when it ends.
        """
        return self._call(_GET_CLIENT_TOKEN, options, body=body)

    def get_client_token_with_http_info(
        self,
        *,
        body: ClientTokenRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ClientToken]:
        """Do as :meth:`get_client_token`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_CLIENT_TOKEN, options, body=body)

    def get_user_token(self, **options: Unpack[CallOptions]) -> UserToken:
        """Get a token for a user.

        User and password go in the Authorization header, by HTTP Basic.
        """
        return self._call(_GET_USER_TOKEN, options)

    def get_user_token_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[UserToken]:
        """Do as :meth:`get_user_token`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_USER_TOKEN, options)

    def invalidate_token(self, **options: Unpack[CallOptions]) -> None:
        """End a token.

        The token that the request carries is of no use afterwards.
        """
        return self._call(_INVALIDATE_TOKEN, options)

    def invalidate_token_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`invalidate_token`; return status, headers and the response too."""
        return self._call_with_http_info(_INVALIDATE_TOKEN, options)

    def keep_user_token_alive(self, **options: Unpack[CallOptions]) -> UserToken:
        """Exchange a user's token for a new one.

        The token that the request carries ends with it.
        """
        return self._call(_KEEP_USER_TOKEN_ALIVE, options)

    def keep_user_token_alive_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[UserToken]:
        """Do as :meth:`keep_user_token_alive`; return status, headers and the response too."""
        return self._call_with_http_info(_KEEP_USER_TOKEN_ALIVE, options)


class AsyncProTokensApi(AsyncBaseApi):
    """Tokens for users and API clients: getting, keeping and ending them."""

    async def get_client_token(self, *, body: ClientTokenRequest, **options: Unpack[CallOptions]) -> ClientToken:
        """Get a token for an API client.

        The client credentials grant of OAuth 2.0. The token cannot be kept alive; get another when it ends.
        """
        return await self._call(_GET_CLIENT_TOKEN, options, body=body)

    async def get_client_token_with_http_info(
        self,
        *,
        body: ClientTokenRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ClientToken]:
        """Do as :meth:`get_client_token`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_CLIENT_TOKEN, options, body=body)

    async def get_user_token(self, **options: Unpack[CallOptions]) -> UserToken:
        """Get a token for a user.

        User and password go in the Authorization header, by HTTP Basic.
        """
        return await self._call(_GET_USER_TOKEN, options)

    async def get_user_token_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[UserToken]:
        """Do as :meth:`get_user_token`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_USER_TOKEN, options)

    async def invalidate_token(self, **options: Unpack[CallOptions]) -> None:
        """End a token.

        The token that the request carries is of no use afterwards.
        """
        return await self._call(_INVALIDATE_TOKEN, options)

    async def invalidate_token_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`invalidate_token`; return status, headers and the response too."""
        return await self._call_with_http_info(_INVALIDATE_TOKEN, options)

    async def keep_user_token_alive(self, **options: Unpack[CallOptions]) -> UserToken:
        """Exchange a user's token for a new one.

        The token that the request carries ends with it.
        """
        return await self._call(_KEEP_USER_TOKEN_ALIVE, options)

    async def keep_user_token_alive_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[UserToken]:
        """Do as :meth:`keep_user_token_alive`; return status, headers and the response too."""
        return await self._call_with_http_info(_KEEP_USER_TOKEN_ALIVE, options)


_GET_CLIENT_TOKEN: Operation[ClientToken] = Operation(
    "get_client_token",
    "POST",
    "/v1/oauth/token",
    body=form_content(lambda: model(models.ClientTokenRequest)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.ClientToken))},
    raises={"401": json_content(lambda: model(models.ApiError))},
    api="pro",
)

_GET_USER_TOKEN: Operation[UserToken] = Operation(
    "get_user_token",
    "POST",
    "/v1/auth/token",
    returns={"200": json_content(lambda: model(models.UserToken))},
    raises={"401": json_content(lambda: model(models.ApiError))},
    security=[{"userPassword": []}],
    api="pro",
)

_INVALIDATE_TOKEN: Operation[None] = Operation(
    "invalidate_token",
    "POST",
    "/v1/auth/invalidate-token",
    returns={"204": NO_CONTENT},
    raises={"401": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)

_KEEP_USER_TOKEN_ALIVE: Operation[UserToken] = Operation(
    "keep_user_token_alive",
    "POST",
    "/v1/auth/keep-alive",
    returns={"200": json_content(lambda: model(models.UserToken))},
    raises={"401": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)
