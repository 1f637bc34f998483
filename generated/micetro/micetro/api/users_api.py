"""Operations of micetro: Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.envelopes import enveloped_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.created_object import CreatedObject
    from ..models.group import Group
    from ..models.group_list import GroupList
    from ..models.group_result import GroupResult
    from ..models.new_group import NewGroup
    from ..models.new_role import NewRole
    from ..models.new_user import NewUser
    from ..models.object_type import ObjectType
    from ..models.role import Role
    from ..models.role_list import RoleList
    from ..models.role_result import RoleResult
    from ..models.set_properties import SetProperties
    from ..models.user import User
    from ..models.user_list import UserList
    from ..models.user_result import UserResult


class UsersApi(BaseApi):
    """Users, groups and roles."""

    def create_group(
        self,
        *,
        body: NewGroup,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a group.

        Creates a group and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_GROUP, options, body=body, server=server, pretty=pretty)

    def create_group_with_http_info(
        self,
        *,
        body: NewGroup,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_group`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_GROUP, options, body=body, server=server, pretty=pretty)

    def create_role(
        self,
        *,
        body: NewRole,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a role.

        Creates a role and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_ROLE, options, body=body, server=server, pretty=pretty)

    def create_role_with_http_info(
        self,
        *,
        body: NewRole,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_role`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_ROLE, options, body=body, server=server, pretty=pretty)

    def create_user(
        self,
        *,
        body: NewUser,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a user.

        Creates a user and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_USER, options, body=body, server=server, pretty=pretty)

    def create_user_with_http_info(
        self,
        *,
        body: NewUser,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_user`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_USER, options, body=body, server=server, pretty=pretty)

    def delete_group(
        self,
        group_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a group.

        Removes a group.

        Args:
            group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_GROUP,
            options,
            group_ref=group_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_group_with_http_info(
        self,
        group_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_GROUP,
            options,
            group_ref=group_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_role(
        self,
        role_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a role.

        Removes a role.

        Args:
            role_ref: Reference of the role (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_ROLE,
            options,
            role_ref=role_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_role_with_http_info(
        self,
        role_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_role`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_ROLE,
            options,
            role_ref=role_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_user(
        self,
        user_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user.

        Removes a user.

        Args:
            user_ref: Reference of the user (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _DELETE_USER,
            options,
            user_ref=user_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def delete_user_with_http_info(
        self,
        user_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_USER,
            options,
            user_ref=user_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    def get_group(
        self,
        group_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupResult:
        """Get a group.

        Returns one group.

        Args:
            group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_GROUP, options, group_ref=group_ref, server=server, pretty=pretty)

    def get_group_with_http_info(
        self,
        group_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GroupResult]:
        """Do as :meth:`get_group`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_GROUP, options, group_ref=group_ref, server=server, pretty=pretty)

    def get_role(
        self,
        role_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoleResult:
        """Get a role.

        Returns one role.

        Args:
            role_ref: Reference of the role (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_ROLE, options, role_ref=role_ref, server=server, pretty=pretty)

    def get_role_with_http_info(
        self,
        role_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleResult]:
        """Do as :meth:`get_role`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ROLE, options, role_ref=role_ref, server=server, pretty=pretty)

    def get_user(
        self,
        user_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserResult:
        """Get a user.

        Returns one user.

        Args:
            user_ref: Reference of the user (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_USER, options, user_ref=user_ref, server=server, pretty=pretty)

    def get_user_with_http_info(
        self,
        user_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserResult]:
        """Do as :meth:`get_user`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_USER, options, user_ref=user_ref, server=server, pretty=pretty)

    def list_groups(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupList:
        """List groups.

        Returns one page of groups, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_GROUPS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_groups_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GroupList]:
        """Do as :meth:`list_groups`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_GROUPS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_groups(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Group, GroupList]:
        """Return the items of :meth:`list_groups` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_GROUPS,
            _LIST_GROUPS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_roles(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoleList:
        """List roles.

        Returns one page of roles, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_ROLES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_roles_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleList]:
        """Do as :meth:`list_roles`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_ROLES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_roles(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Role, RoleList]:
        """Return the items of :meth:`list_roles` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_ROLES,
            _LIST_ROLES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_users(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserList:
        """List users.

        Returns one page of users, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_USERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_users_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserList]:
        """Do as :meth:`list_users`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_USERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_users(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[User, UserList]:
        """Return the items of :meth:`list_users` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_USERS,
            _LIST_USERS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def update_group(
        self,
        group_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a group.

        Sets properties of a group; those that are not named stay as they are.

        Args:
            group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_UPDATE_GROUP, options, group_ref=group_ref, body=body, server=server, pretty=pretty)

    def update_group_with_http_info(
        self,
        group_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_group`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_GROUP,
            options,
            group_ref=group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_role(
        self,
        role_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a role.

        Sets properties of a role; those that are not named stay as they are.

        Args:
            role_ref: Reference of the role (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_UPDATE_ROLE, options, role_ref=role_ref, body=body, server=server, pretty=pretty)

    def update_role_with_http_info(
        self,
        role_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_role`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_ROLE,
            options,
            role_ref=role_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    def update_user(
        self,
        user_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a user.

        Sets properties of a user; those that are not named stay as they are.

        Args:
            user_ref: Reference of the user (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_UPDATE_USER, options, user_ref=user_ref, body=body, server=server, pretty=pretty)

    def update_user_with_http_info(
        self,
        user_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_user`; return status, headers and the response too."""
        return self._call_with_http_info(
            _UPDATE_USER,
            options,
            user_ref=user_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


class AsyncUsersApi(AsyncBaseApi):
    """Users, groups and roles."""

    async def create_group(
        self,
        *,
        body: NewGroup,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a group.

        Creates a group and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_GROUP, options, body=body, server=server, pretty=pretty)

    async def create_group_with_http_info(
        self,
        *,
        body: NewGroup,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_group`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_GROUP, options, body=body, server=server, pretty=pretty)

    async def create_role(
        self,
        *,
        body: NewRole,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a role.

        Creates a role and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_ROLE, options, body=body, server=server, pretty=pretty)

    async def create_role_with_http_info(
        self,
        *,
        body: NewRole,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_role`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_ROLE, options, body=body, server=server, pretty=pretty)

    async def create_user(
        self,
        *,
        body: NewUser,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatedObject:
        """Create a user.

        Creates a user and returns its reference.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_USER, options, body=body, server=server, pretty=pretty)

    async def create_user_with_http_info(
        self,
        *,
        body: NewUser,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreatedObject]:
        """Do as :meth:`create_user`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_USER, options, body=body, server=server, pretty=pretty)

    async def delete_group(
        self,
        group_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a group.

        Removes a group.

        Args:
            group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_GROUP,
            options,
            group_ref=group_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_group_with_http_info(
        self,
        group_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_GROUP,
            options,
            group_ref=group_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_role(
        self,
        role_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a role.

        Removes a role.

        Args:
            role_ref: Reference of the role (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_ROLE,
            options,
            role_ref=role_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_role_with_http_info(
        self,
        role_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_role`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_ROLE,
            options,
            role_ref=role_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_user(
        self,
        user_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user.

        Removes a user.

        Args:
            user_ref: Reference of the user (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            obj_type: Kind of the object, where its name alone does not tell.
            force_removal: Whether it is removed although the server that has it cannot be reached.
            save_comment: Comment for the history.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _DELETE_USER,
            options,
            user_ref=user_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def delete_user_with_http_info(
        self,
        user_ref: str,
        *,
        obj_type: ObjectType | str | None = None,
        force_removal: bool | None = None,
        save_comment: str | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_USER,
            options,
            user_ref=user_ref,
            obj_type=obj_type,
            force_removal=force_removal,
            save_comment=save_comment,
            server=server,
            pretty=pretty,
        )

    async def get_group(
        self,
        group_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupResult:
        """Get a group.

        Returns one group.

        Args:
            group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_GROUP, options, group_ref=group_ref, server=server, pretty=pretty)

    async def get_group_with_http_info(
        self,
        group_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GroupResult]:
        """Do as :meth:`get_group`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_GROUP, options, group_ref=group_ref, server=server, pretty=pretty)

    async def get_role(
        self,
        role_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoleResult:
        """Get a role.

        Returns one role.

        Args:
            role_ref: Reference of the role (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_ROLE, options, role_ref=role_ref, server=server, pretty=pretty)

    async def get_role_with_http_info(
        self,
        role_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleResult]:
        """Do as :meth:`get_role`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ROLE, options, role_ref=role_ref, server=server, pretty=pretty)

    async def get_user(
        self,
        user_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserResult:
        """Get a user.

        Returns one user.

        Args:
            user_ref: Reference of the user (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_USER, options, user_ref=user_ref, server=server, pretty=pretty)

    async def get_user_with_http_info(
        self,
        user_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserResult]:
        """Do as :meth:`get_user`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_USER, options, user_ref=user_ref, server=server, pretty=pretty)

    async def list_groups(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GroupList:
        """List groups.

        Returns one page of groups, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_GROUPS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_groups_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GroupList]:
        """Do as :meth:`list_groups`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_GROUPS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_groups(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Group, GroupList]:
        """Return the items of :meth:`list_groups` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_GROUPS,
            _LIST_GROUPS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_roles(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoleList:
        """List roles.

        Returns one page of roles, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_ROLES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_roles_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleList]:
        """Do as :meth:`list_roles`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_ROLES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_roles(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Role, RoleList]:
        """Return the items of :meth:`list_roles` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_ROLES,
            _LIST_ROLES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_users(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserList:
        """List users.

        Returns one page of users, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_USERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_users_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserList]:
        """Do as :meth:`list_users`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_USERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_users(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[User, UserList]:
        """Return the items of :meth:`list_users` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_USERS,
            _LIST_USERS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def update_group(
        self,
        group_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a group.

        Sets properties of a group; those that are not named stay as they are.

        Args:
            group_ref: Reference of the group (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_UPDATE_GROUP, options, group_ref=group_ref, body=body, server=server, pretty=pretty)

    async def update_group_with_http_info(
        self,
        group_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_group`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_GROUP,
            options,
            group_ref=group_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_role(
        self,
        role_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a role.

        Sets properties of a role; those that are not named stay as they are.

        Args:
            role_ref: Reference of the role (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_UPDATE_ROLE, options, role_ref=role_ref, body=body, server=server, pretty=pretty)

    async def update_role_with_http_info(
        self,
        role_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_role`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_ROLE,
            options,
            role_ref=role_ref,
            body=body,
            server=server,
            pretty=pretty,
        )

    async def update_user(
        self,
        user_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a user.

        Sets properties of a user; those that are not named stay as they are.

        Args:
            user_ref: Reference of the user (`<collection>/<number>`) or a name that only it has. Its slash is sent
                as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_UPDATE_USER, options, user_ref=user_ref, body=body, server=server, pretty=pretty)

    async def update_user_with_http_info(
        self,
        user_ref: str,
        *,
        body: SetProperties,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`update_user`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _UPDATE_USER,
            options,
            user_ref=user_ref,
            body=body,
            server=server,
            pretty=pretty,
        )


_CREATE_GROUP: Operation[CreatedObject] = Operation(
    "create_group",
    "POST",
    "/groups",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewGroup)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_ROLE: Operation[CreatedObject] = Operation(
    "create_role",
    "POST",
    "/roles",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewRole)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_CREATE_USER: Operation[CreatedObject] = Operation(
    "create_user",
    "POST",
    "/users",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.NewUser)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.CreatedObject), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_DELETE_GROUP: Operation[None] = Operation(
    "delete_group",
    "DELETE",
    "/groups/{groupRef}",
    parameters=(
        Path("groupRef", "group_ref", allow_reserved=True),
        Query("objType", "obj_type"),
        Query("forceRemoval", "force_removal"),
        Query("saveComment", "save_comment"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_DELETE_ROLE: Operation[None] = Operation(
    "delete_role",
    "DELETE",
    "/roles/{roleRef}",
    parameters=(
        Path("roleRef", "role_ref", allow_reserved=True),
        Query("objType", "obj_type"),
        Query("forceRemoval", "force_removal"),
        Query("saveComment", "save_comment"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_DELETE_USER: Operation[None] = Operation(
    "delete_user",
    "DELETE",
    "/users/{userRef}",
    parameters=(
        Path("userRef", "user_ref", allow_reserved=True),
        Query("objType", "obj_type"),
        Query("forceRemoval", "force_removal"),
        Query("saveComment", "save_comment"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_GROUP: Operation[GroupResult] = Operation(
    "get_group",
    "GET",
    "/groups/{groupRef}",
    parameters=(Path("groupRef", "group_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.GroupResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_ROLE: Operation[RoleResult] = Operation(
    "get_role",
    "GET",
    "/roles/{roleRef}",
    parameters=(Path("roleRef", "role_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.RoleResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_USER: Operation[UserResult] = Operation(
    "get_user",
    "GET",
    "/users/{userRef}",
    parameters=(Path("userRef", "user_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.UserResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_GROUPS: Operation[GroupList] = Operation(
    "list_groups",
    "GET",
    "/groups",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.GroupList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_GROUPS_PAGES: OffsetPages[Group] = OffsetPages(
    "offset",
    items=("groups",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_ROLES: Operation[RoleList] = Operation(
    "list_roles",
    "GET",
    "/roles",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.RoleList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_ROLES_PAGES: OffsetPages[Role] = OffsetPages(
    "offset",
    items=("roles",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_USERS: Operation[UserList] = Operation(
    "list_users",
    "GET",
    "/users",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.UserList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_USERS_PAGES: OffsetPages[User] = OffsetPages(
    "offset",
    items=("users",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_UPDATE_GROUP: Operation[None] = Operation(
    "update_group",
    "PUT",
    "/groups/{groupRef}",
    parameters=(Path("groupRef", "group_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_ROLE: Operation[None] = Operation(
    "update_role",
    "PUT",
    "/roles/{roleRef}",
    parameters=(Path("roleRef", "role_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_UPDATE_USER: Operation[None] = Operation(
    "update_user",
    "PUT",
    "/users/{userRef}",
    parameters=(Path("userRef", "user_ref", allow_reserved=True), Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.SetProperties)),
    body_required=True,
    returns={"204": NO_CONTENT},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)
