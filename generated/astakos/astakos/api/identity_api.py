"""Operations of astakos: Identity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import mapping
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.access import Access
    from ..models.credentials import Credentials
    from ..models.validation import Validation


class IdentityApi(BaseApi):
    """Tokens, whose they are, and the catalog of services."""

    def authenticate(self, *, body: Credentials | None = None, **options: Unpack[CallOptions]) -> Access:
        """Authenticate.

        Checks a token, or a user name and a password, and answers with the user, the token and the service catalog.
        Without a body it needs no credentials and answers with the catalog alone, so that a client can find the
        other services before it has anything to show.

        Args:
            body: What to authenticate with. Leave it out to get the service catalog alone.
        """
        return self._call(_AUTHENTICATE, options, body=body)

    def authenticate_with_http_info(
        self,
        *,
        body: Credentials | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Access]:
        """Do as :meth:`authenticate`; return status, headers and the response too."""
        return self._call_with_http_info(_AUTHENTICATE, options, body=body)

    def validate_token(
        self,
        token_id: str,
        *,
        belongs_to: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Validation:
        """Validate a token.

        Says whether a token is valid, and whose it is. The caller authenticates with a token of its own, which may
        be the same.

        Args:
            token_id: The token to look at.
            belongs_to: Tenant that the token has to belong to; it counts as invalid otherwise.
        """
        return self._call(_VALIDATE_TOKEN, options, token_id=token_id, belongs_to=belongs_to)

    def validate_token_with_http_info(
        self,
        token_id: str,
        *,
        belongs_to: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Validation]:
        """Do as :meth:`validate_token`; return status, headers and the response too."""
        return self._call_with_http_info(_VALIDATE_TOKEN, options, token_id=token_id, belongs_to=belongs_to)


class AsyncIdentityApi(AsyncBaseApi):
    """Tokens, whose they are, and the catalog of services."""

    async def authenticate(self, *, body: Credentials | None = None, **options: Unpack[CallOptions]) -> Access:
        """Authenticate.

        Checks a token, or a user name and a password, and answers with the user, the token and the service catalog.
        Without a body it needs no credentials and answers with the catalog alone, so that a client can find the
        other services before it has anything to show.

        Args:
            body: What to authenticate with. Leave it out to get the service catalog alone.
        """
        return await self._call(_AUTHENTICATE, options, body=body)

    async def authenticate_with_http_info(
        self,
        *,
        body: Credentials | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Access]:
        """Do as :meth:`authenticate`; return status, headers and the response too."""
        return await self._call_with_http_info(_AUTHENTICATE, options, body=body)

    async def validate_token(
        self,
        token_id: str,
        *,
        belongs_to: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Validation:
        """Validate a token.

        Says whether a token is valid, and whose it is. The caller authenticates with a token of its own, which may
        be the same.

        Args:
            token_id: The token to look at.
            belongs_to: Tenant that the token has to belong to; it counts as invalid otherwise.
        """
        return await self._call(_VALIDATE_TOKEN, options, token_id=token_id, belongs_to=belongs_to)

    async def validate_token_with_http_info(
        self,
        token_id: str,
        *,
        belongs_to: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Validation]:
        """Do as :meth:`validate_token`; return status, headers and the response too."""
        return await self._call_with_http_info(_VALIDATE_TOKEN, options, token_id=token_id, belongs_to=belongs_to)


_AUTHENTICATE: Operation[Access] = Operation(
    "authenticate",
    "POST",
    "/identity/v2.0/tokens",
    body=json_content(lambda: model(models.Credentials)),
    returns={"200": json_content(lambda: model(models.Access))},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}, {}],
)

_VALIDATE_TOKEN: Operation[Validation] = Operation(
    "validate_token",
    "GET",
    "/identity/v2.0/tokens/{token_id}",
    parameters=(Path("token_id"), Query("belongsTo", "belongs_to")),
    returns={"200": json_content(lambda: model(models.Validation))},
    raises={
        "401": json_content(lambda: mapping(model(models.Fault))),
        "404": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)
