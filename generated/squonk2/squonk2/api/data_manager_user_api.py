"""Operations of squonk2: data_manager user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.data_manager_user_account_detail import DataManagerUserAccountDetail
    from ..models.data_manager_users_get_response import DataManagerUsersGetResponse
    from ..models.user_account_patch_body import UserAccountPatchBody
    from ..models.user_api_log_get_response import UserApiLogGetResponse
    from ..models.user_api_token_get_response import UserApiTokenGetResponse


class DataManagerUserApi(BaseApi):
    """Users, and the caller among them."""

    def get_user_account(
        self,
        *,
        do_not_impersonate: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DataManagerUserAccountDetail:
        """Get the caller's account.

        For an administrator who impersonates somebody, that user's account unless told otherwise.

        Args:
            do_not_impersonate: Whether the caller's own account is wanted while impersonating.
        """
        return self._call(_GET_USER_ACCOUNT, options, do_not_impersonate=do_not_impersonate)

    def get_user_account_with_http_info(
        self,
        *,
        do_not_impersonate: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DataManagerUserAccountDetail]:
        """Do as :meth:`get_user_account`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_USER_ACCOUNT, options, do_not_impersonate=do_not_impersonate)

    def get_user_api_log(
        self,
        *,
        from_: str | None = None,
        until: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserApiLogGetResponse:
        """Get the caller's log of calls.

        Calls that changed something, in a span of time.

        Args:
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
        """
        return self._call(_GET_USER_API_LOG, options, from_=from_, until=until)

    def get_user_api_log_with_http_info(
        self,
        *,
        from_: str | None = None,
        until: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserApiLogGetResponse]:
        """Do as :meth:`get_user_api_log`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_USER_API_LOG, options, from_=from_, until=until)

    def get_user_api_token(self, **options: Unpack[CallOptions]) -> UserApiTokenGetResponse:
        """Get an API token.

        A token of the Data Manager itself, for programs of the caller.
        """
        return self._call(_GET_USER_API_TOKEN, options)

    def get_user_api_token_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[UserApiTokenGetResponse]:
        """Do as :meth:`get_user_api_token`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_USER_API_TOKEN, options)

    def get_users(self, **options: Unpack[CallOptions]) -> DataManagerUsersGetResponse:
        """List users.

        Names alone. Administrators see details in another list.
        """
        return self._call(_GET_USERS, options)

    def get_users_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[DataManagerUsersGetResponse]:
        """Do as :meth:`get_users`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_USERS, options)

    def patch_user_account(self, *, body: UserAccountPatchBody | None = None, **options: Unpack[CallOptions]) -> None:
        """Change the caller's account.

        Privacy for everybody; administrator rights and impersonation for those who may.
        """
        return self._call(_PATCH_USER_ACCOUNT, options, body=body)

    def patch_user_account_with_http_info(
        self,
        *,
        body: UserAccountPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_user_account`; return status, headers and the response too."""
        return self._call_with_http_info(_PATCH_USER_ACCOUNT, options, body=body)


class AsyncDataManagerUserApi(AsyncBaseApi):
    """Users, and the caller among them."""

    async def get_user_account(
        self,
        *,
        do_not_impersonate: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DataManagerUserAccountDetail:
        """Get the caller's account.

        For an administrator who impersonates somebody, that user's account unless told otherwise.

        Args:
            do_not_impersonate: Whether the caller's own account is wanted while impersonating.
        """
        return await self._call(_GET_USER_ACCOUNT, options, do_not_impersonate=do_not_impersonate)

    async def get_user_account_with_http_info(
        self,
        *,
        do_not_impersonate: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DataManagerUserAccountDetail]:
        """Do as :meth:`get_user_account`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_USER_ACCOUNT, options, do_not_impersonate=do_not_impersonate)

    async def get_user_api_log(
        self,
        *,
        from_: str | None = None,
        until: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserApiLogGetResponse:
        """Get the caller's log of calls.

        Calls that changed something, in a span of time.

        Args:
            from_: Beginning of the span of time, a date or moment of ISO 8601.
            until: End of the span of time, a date or moment of ISO 8601.
        """
        return await self._call(_GET_USER_API_LOG, options, from_=from_, until=until)

    async def get_user_api_log_with_http_info(
        self,
        *,
        from_: str | None = None,
        until: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserApiLogGetResponse]:
        """Do as :meth:`get_user_api_log`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_USER_API_LOG, options, from_=from_, until=until)

    async def get_user_api_token(self, **options: Unpack[CallOptions]) -> UserApiTokenGetResponse:
        """Get an API token.

        A token of the Data Manager itself, for programs of the caller.
        """
        return await self._call(_GET_USER_API_TOKEN, options)

    async def get_user_api_token_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserApiTokenGetResponse]:
        """Do as :meth:`get_user_api_token`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_USER_API_TOKEN, options)

    async def get_users(self, **options: Unpack[CallOptions]) -> DataManagerUsersGetResponse:
        """List users.

        Names alone. Administrators see details in another list.
        """
        return await self._call(_GET_USERS, options)

    async def get_users_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DataManagerUsersGetResponse]:
        """Do as :meth:`get_users`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_USERS, options)

    async def patch_user_account(
        self,
        *,
        body: UserAccountPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the caller's account.

        Privacy for everybody; administrator rights and impersonation for those who may.
        """
        return await self._call(_PATCH_USER_ACCOUNT, options, body=body)

    async def patch_user_account_with_http_info(
        self,
        *,
        body: UserAccountPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_user_account`; return status, headers and the response too."""
        return await self._call_with_http_info(_PATCH_USER_ACCOUNT, options, body=body)


_GET_USER_ACCOUNT: Operation[DataManagerUserAccountDetail] = Operation(
    "get_user_account",
    "GET",
    "/user/account",
    parameters=(Query("do_not_impersonate"),),
    returns={"200": json_content(lambda: model(models.DataManagerUserAccountDetail))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_USER_API_LOG: Operation[UserApiLogGetResponse] = Operation(
    "get_user_api_log",
    "GET",
    "/user/api-log",
    parameters=(Query("from", "from_"), Query("until")),
    returns={"200": json_content(lambda: model(models.UserApiLogGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_USER_API_TOKEN: Operation[UserApiTokenGetResponse] = Operation(
    "get_user_api_token",
    "GET",
    "/user/token",
    returns={"200": json_content(lambda: model(models.UserApiTokenGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_USERS: Operation[DataManagerUsersGetResponse] = Operation(
    "get_users",
    "GET",
    "/user",
    returns={"200": json_content(lambda: model(models.DataManagerUsersGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_PATCH_USER_ACCOUNT: Operation[None] = Operation(
    "patch_user_account",
    "PATCH",
    "/user/account",
    body=form_content(lambda: model(models.UserAccountPatchBody)),
    returns={"204": NO_CONTENT},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)
