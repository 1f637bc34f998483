"""Operations of squonk2: account_server user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.account_server_user_account_detail import AccountServerUserAccountDetail
    from ..models.account_server_users_get_response import AccountServerUsersGetResponse


class AccountServerUserApi(BaseApi):
    """Users, and the caller among them."""

    def add_organisation_unit_user(self, unit_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Add a user to a unit.

        Lets somebody use the products of the unit.

        Args:
            unit_id: Id of the unit.
            user_id: Id of the user.
        """
        return self._call(_ADD_ORGANISATION_UNIT_USER, options, unit_id=unit_id, user_id=user_id)

    def add_organisation_unit_user_with_http_info(
        self,
        unit_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_organisation_unit_user`; return status, headers and the response too."""
        return self._call_with_http_info(_ADD_ORGANISATION_UNIT_USER, options, unit_id=unit_id, user_id=user_id)

    def add_organisation_user(self, org_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Add a user to an organisation.

        The user need not have logged in before.

        Args:
            org_id: Id of the organisation.
            user_id: Id of the user.
        """
        return self._call(_ADD_ORGANISATION_USER, options, org_id=org_id, user_id=user_id)

    def add_organisation_user_with_http_info(
        self,
        org_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_organisation_user`; return status, headers and the response too."""
        return self._call_with_http_info(_ADD_ORGANISATION_USER, options, org_id=org_id, user_id=user_id)

    def delete_organisation_unit_user(self, unit_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove a user from a unit.

        What they created in projects stays.

        Args:
            unit_id: Id of the unit.
            user_id: Id of the user.
        """
        return self._call(_DELETE_ORGANISATION_UNIT_USER, options, unit_id=unit_id, user_id=user_id)

    def delete_organisation_unit_user_with_http_info(
        self,
        unit_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_organisation_unit_user`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_ORGANISATION_UNIT_USER, options, unit_id=unit_id, user_id=user_id)

    def delete_organisation_user(self, org_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove a user from an organisation.

        The user's units elsewhere stay.

        Args:
            org_id: Id of the organisation.
            user_id: Id of the user.
        """
        return self._call(_DELETE_ORGANISATION_USER, options, org_id=org_id, user_id=user_id)

    def delete_organisation_user_with_http_info(
        self,
        org_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_organisation_user`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_ORGANISATION_USER, options, org_id=org_id, user_id=user_id)

    def get_organisation_unit_users(
        self,
        unit_id: str,
        **options: Unpack[CallOptions],
    ) -> AccountServerUsersGetResponse:
        """List the users of a unit.

        Members, by id.

        Args:
            unit_id: Id of the unit.
        """
        return self._call(_GET_ORGANISATION_UNIT_USERS, options, unit_id=unit_id)

    def get_organisation_unit_users_with_http_info(
        self,
        unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerUsersGetResponse]:
        """Do as :meth:`get_organisation_unit_users`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ORGANISATION_UNIT_USERS, options, unit_id=unit_id)

    def get_organisation_users(self, org_id: str, **options: Unpack[CallOptions]) -> AccountServerUsersGetResponse:
        """List the users of an organisation.

        Members, by id.

        Args:
            org_id: Id of the organisation.
        """
        return self._call(_GET_ORGANISATION_USERS, options, org_id=org_id)

    def get_organisation_users_with_http_info(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerUsersGetResponse]:
        """Do as :meth:`get_organisation_users`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ORGANISATION_USERS, options, org_id=org_id)

    def get_user_account(self, **options: Unpack[CallOptions]) -> AccountServerUserAccountDetail:
        """Get the caller's account.

        Who the server takes the caller for, and with which roles.
        """
        return self._call(_GET_USER_ACCOUNT, options)

    def get_user_account_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerUserAccountDetail]:
        """Do as :meth:`get_user_account`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_USER_ACCOUNT, options)


class AsyncAccountServerUserApi(AsyncBaseApi):
    """Users, and the caller among them."""

    async def add_organisation_unit_user(self, unit_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Add a user to a unit.

        Lets somebody use the products of the unit.

        Args:
            unit_id: Id of the unit.
            user_id: Id of the user.
        """
        return await self._call(_ADD_ORGANISATION_UNIT_USER, options, unit_id=unit_id, user_id=user_id)

    async def add_organisation_unit_user_with_http_info(
        self,
        unit_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_organisation_unit_user`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADD_ORGANISATION_UNIT_USER, options, unit_id=unit_id, user_id=user_id)

    async def add_organisation_user(self, org_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Add a user to an organisation.

        The user need not have logged in before.

        Args:
            org_id: Id of the organisation.
            user_id: Id of the user.
        """
        return await self._call(_ADD_ORGANISATION_USER, options, org_id=org_id, user_id=user_id)

    async def add_organisation_user_with_http_info(
        self,
        org_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_organisation_user`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADD_ORGANISATION_USER, options, org_id=org_id, user_id=user_id)

    async def delete_organisation_unit_user(self, unit_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove a user from a unit.

        What they created in projects stays.

        Args:
            unit_id: Id of the unit.
            user_id: Id of the user.
        """
        return await self._call(_DELETE_ORGANISATION_UNIT_USER, options, unit_id=unit_id, user_id=user_id)

    async def delete_organisation_unit_user_with_http_info(
        self,
        unit_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_organisation_unit_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_ORGANISATION_UNIT_USER,
            options,
            unit_id=unit_id,
            user_id=user_id,
        )

    async def delete_organisation_user(self, org_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove a user from an organisation.

        The user's units elsewhere stay.

        Args:
            org_id: Id of the organisation.
            user_id: Id of the user.
        """
        return await self._call(_DELETE_ORGANISATION_USER, options, org_id=org_id, user_id=user_id)

    async def delete_organisation_user_with_http_info(
        self,
        org_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_organisation_user`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_ORGANISATION_USER, options, org_id=org_id, user_id=user_id)

    async def get_organisation_unit_users(
        self,
        unit_id: str,
        **options: Unpack[CallOptions],
    ) -> AccountServerUsersGetResponse:
        """List the users of a unit.

        Members, by id.

        Args:
            unit_id: Id of the unit.
        """
        return await self._call(_GET_ORGANISATION_UNIT_USERS, options, unit_id=unit_id)

    async def get_organisation_unit_users_with_http_info(
        self,
        unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerUsersGetResponse]:
        """Do as :meth:`get_organisation_unit_users`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ORGANISATION_UNIT_USERS, options, unit_id=unit_id)

    async def get_organisation_users(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> AccountServerUsersGetResponse:
        """List the users of an organisation.

        Members, by id.

        Args:
            org_id: Id of the organisation.
        """
        return await self._call(_GET_ORGANISATION_USERS, options, org_id=org_id)

    async def get_organisation_users_with_http_info(
        self,
        org_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerUsersGetResponse]:
        """Do as :meth:`get_organisation_users`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ORGANISATION_USERS, options, org_id=org_id)

    async def get_user_account(self, **options: Unpack[CallOptions]) -> AccountServerUserAccountDetail:
        """Get the caller's account.

        Who the server takes the caller for, and with which roles.
        """
        return await self._call(_GET_USER_ACCOUNT, options)

    async def get_user_account_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerUserAccountDetail]:
        """Do as :meth:`get_user_account`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_USER_ACCOUNT, options)


_ADD_ORGANISATION_UNIT_USER: Operation[None] = Operation(
    "add_organisation_unit_user",
    "PUT",
    "/unit/{unit_id}/user/{user_id}",
    parameters=(Path("unit_id"), Path("user_id")),
    returns={"201": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_ADD_ORGANISATION_USER: Operation[None] = Operation(
    "add_organisation_user",
    "PUT",
    "/organisation/{org_id}/user/{user_id}",
    parameters=(Path("org_id"), Path("user_id")),
    returns={"201": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DELETE_ORGANISATION_UNIT_USER: Operation[None] = Operation(
    "delete_organisation_unit_user",
    "DELETE",
    "/unit/{unit_id}/user/{user_id}",
    parameters=(Path("unit_id"), Path("user_id")),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_DELETE_ORGANISATION_USER: Operation[None] = Operation(
    "delete_organisation_user",
    "DELETE",
    "/organisation/{org_id}/user/{user_id}",
    parameters=(Path("org_id"), Path("user_id")),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_ORGANISATION_UNIT_USERS: Operation[AccountServerUsersGetResponse] = Operation(
    "get_organisation_unit_users",
    "GET",
    "/unit/{unit_id}/user",
    parameters=(Path("unit_id"),),
    returns={"200": json_content(lambda: model(models.AccountServerUsersGetResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_ORGANISATION_USERS: Operation[AccountServerUsersGetResponse] = Operation(
    "get_organisation_users",
    "GET",
    "/organisation/{org_id}/user",
    parameters=(Path("org_id"),),
    returns={"200": json_content(lambda: model(models.AccountServerUsersGetResponse))},
    raises={
        "400": json_content(lambda: model(models.AsError)),
        "401": json_content(lambda: model(models.AsError)),
        "403": json_content(lambda: model(models.AsError)),
    },
    security=[{"keycloak": []}],
    api="account_server",
)

_GET_USER_ACCOUNT: Operation[AccountServerUserAccountDetail] = Operation(
    "get_user_account",
    "GET",
    "/user/account",
    returns={"200": json_content(lambda: model(models.AccountServerUserAccountDetail))},
    raises={"401": json_content(lambda: model(models.AsError)), "403": json_content(lambda: model(models.AsError))},
    security=[{"keycloak": []}],
    api="account_server",
)
