"""Operations of astakos: Memberships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array, mapping
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.membership import Membership
    from ..models.membership_action import MembershipAction
    from ..models.membership_id import MembershipId
    from ..models.membership_request import MembershipRequest


class MembershipsApi(BaseApi):
    """Who belongs to a project, and how one joins and leaves."""

    def get_membership(self, memb_id: int, **options: Unpack[CallOptions]) -> Membership:
        """Get a membership.

        Describes one membership, and what the caller may do with it.

        Args:
            memb_id: Id of the membership.
        """
        return self._call(_GET_MEMBERSHIP, options, memb_id=memb_id)

    def get_membership_with_http_info(self, memb_id: int, **options: Unpack[CallOptions]) -> ApiResponse[Membership]:
        """Do as :meth:`get_membership`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_MEMBERSHIP, options, memb_id=memb_id)

    def get_memberships(self, *, project: str | None = None, **options: Unpack[CallOptions]) -> list[Membership]:
        """List memberships.

        Lists the memberships that the user may see: those of the user, and those in projects that the user owns.

        Args:
            project: Id of the project; every project without it.
        """
        return self._call(_GET_MEMBERSHIPS, options, project=project)

    def get_memberships_with_http_info(
        self,
        *,
        project: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Membership]]:
        """Do as :meth:`get_memberships`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_MEMBERSHIPS, options, project=project)

    def membership_action(self, memb_id: int, *, body: MembershipAction, **options: Unpack[CallOptions]) -> None:
        """Act on a membership.

        Leaves a project or cancels a request to join (the member), accepts, rejects or removes a member (the owner).
        The body has one property, the action, with the reason as its text.

        Args:
            memb_id: Id of the membership.
            body: What to do, and why.
        """
        return self._call(_MEMBERSHIP_ACTION, options, memb_id=memb_id, body=body)

    def membership_action_with_http_info(
        self,
        memb_id: int,
        *,
        body: MembershipAction,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`membership_action`; return status, headers and the response too."""
        return self._call_with_http_info(_MEMBERSHIP_ACTION, options, memb_id=memb_id, body=body)

    def request_membership(self, *, body: MembershipRequest, **options: Unpack[CallOptions]) -> MembershipId:
        """Join a project or enroll a user.

        With `join`, asks for the caller to become a member; the project's policy decides whether the owner has to
        agree. With `enroll`, the owner makes another user a member at once.

        Args:
            body: Who is to belong to which project. It has one of the two properties.
        """
        return self._call(_REQUEST_MEMBERSHIP, options, body=body)

    def request_membership_with_http_info(
        self,
        *,
        body: MembershipRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MembershipId]:
        """Do as :meth:`request_membership`; return status, headers and the response too."""
        return self._call_with_http_info(_REQUEST_MEMBERSHIP, options, body=body)


class AsyncMembershipsApi(AsyncBaseApi):
    """Who belongs to a project, and how one joins and leaves."""

    async def get_membership(self, memb_id: int, **options: Unpack[CallOptions]) -> Membership:
        """Get a membership.

        Describes one membership, and what the caller may do with it.

        Args:
            memb_id: Id of the membership.
        """
        return await self._call(_GET_MEMBERSHIP, options, memb_id=memb_id)

    async def get_membership_with_http_info(
        self,
        memb_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Membership]:
        """Do as :meth:`get_membership`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_MEMBERSHIP, options, memb_id=memb_id)

    async def get_memberships(self, *, project: str | None = None, **options: Unpack[CallOptions]) -> list[Membership]:
        """List memberships.

        Lists the memberships that the user may see: those of the user, and those in projects that the user owns.

        Args:
            project: Id of the project; every project without it.
        """
        return await self._call(_GET_MEMBERSHIPS, options, project=project)

    async def get_memberships_with_http_info(
        self,
        *,
        project: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Membership]]:
        """Do as :meth:`get_memberships`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_MEMBERSHIPS, options, project=project)

    async def membership_action(self, memb_id: int, *, body: MembershipAction, **options: Unpack[CallOptions]) -> None:
        """Act on a membership.

        Leaves a project or cancels a request to join (the member), accepts, rejects or removes a member (the owner).
        The body has one property, the action, with the reason as its text.

        Args:
            memb_id: Id of the membership.
            body: What to do, and why.
        """
        return await self._call(_MEMBERSHIP_ACTION, options, memb_id=memb_id, body=body)

    async def membership_action_with_http_info(
        self,
        memb_id: int,
        *,
        body: MembershipAction,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`membership_action`; return status, headers and the response too."""
        return await self._call_with_http_info(_MEMBERSHIP_ACTION, options, memb_id=memb_id, body=body)

    async def request_membership(self, *, body: MembershipRequest, **options: Unpack[CallOptions]) -> MembershipId:
        """Join a project or enroll a user.

        With `join`, asks for the caller to become a member; the project's policy decides whether the owner has to
        agree. With `enroll`, the owner makes another user a member at once.

        Args:
            body: Who is to belong to which project. It has one of the two properties.
        """
        return await self._call(_REQUEST_MEMBERSHIP, options, body=body)

    async def request_membership_with_http_info(
        self,
        *,
        body: MembershipRequest,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MembershipId]:
        """Do as :meth:`request_membership`; return status, headers and the response too."""
        return await self._call_with_http_info(_REQUEST_MEMBERSHIP, options, body=body)


_GET_MEMBERSHIP: Operation[Membership] = Operation(
    "get_membership",
    "GET",
    "/account/v1.0/projects/memberships/{memb_id}",
    parameters=(Path("memb_id"),),
    returns={"200": json_content(lambda: model(models.Membership))},
    raises={
        "401": json_content(lambda: mapping(model(models.Fault))),
        "403": json_content(lambda: mapping(model(models.Fault))),
        "404": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)

_GET_MEMBERSHIPS: Operation[list[Membership]] = Operation(
    "get_memberships",
    "GET",
    "/account/v1.0/projects/memberships",
    parameters=(Query("project"),),
    returns={"200": json_content(lambda: array(model(models.Membership)))},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)

_MEMBERSHIP_ACTION: Operation[None] = Operation(
    "membership_action",
    "POST",
    "/account/v1.0/projects/memberships/{memb_id}/action",
    parameters=(Path("memb_id"),),
    body=json_content(lambda: model(models.MembershipAction)),
    body_required=True,
    returns={"200": NO_CONTENT},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "403": json_content(lambda: mapping(model(models.Fault))),
        "404": json_content(lambda: mapping(model(models.Fault))),
        "409": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)

_REQUEST_MEMBERSHIP: Operation[MembershipId] = Operation(
    "request_membership",
    "POST",
    "/account/v1.0/projects/memberships",
    body=json_content(lambda: model(models.MembershipRequest)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.MembershipId))},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "403": json_content(lambda: mapping(model(models.Fault))),
        "409": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)
