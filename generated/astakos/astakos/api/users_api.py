"""Operations of astakos: Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import mapping
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.default_project import DefaultProject
    from ..models.send_feedback_body import SendFeedbackBody
    from ..models.user_catalogs import UserCatalogs
    from ..models.user_lookup import UserLookup


class UsersApi(BaseApi):
    """Names for ids, ids for names, and settings of the account."""

    def get_service_user_catalogs(self, *, body: UserLookup, **options: Unpack[CallOptions]) -> UserCatalogs:
        """Look up users as a service.

        The same as looking up users, with the token of a service, which may ask for any user. Null in place of a
        list means every user.

        Args:
            body: Ids to find names of, and names to find ids of.
        """
        return self._call(_GET_SERVICE_USER_CATALOGS, options, body=body)

    def get_service_user_catalogs_with_http_info(
        self,
        *,
        body: UserLookup,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserCatalogs]:
        """Do as :meth:`get_service_user_catalogs`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_SERVICE_USER_CATALOGS, options, body=body)

    def get_user_catalogs(self, *, body: UserLookup, **options: Unpack[CallOptions]) -> UserCatalogs:
        """Look up users.

        Gives the names of users by id and their ids by name. Users that do not exist are missing from the answer;
        that is no error.

        Args:
            body: Ids to find names of, and names to find ids of.
        """
        return self._call(_GET_USER_CATALOGS, options, body=body)

    def get_user_catalogs_with_http_info(
        self,
        *,
        body: UserLookup,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserCatalogs]:
        """Do as :meth:`get_user_catalogs`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_USER_CATALOGS, options, body=body)

    def send_feedback(self, *, body: SendFeedbackBody, **options: Unpack[CallOptions]) -> None:
        """Send feedback.

        Mails a remark of the user to the operators.
        """
        return self._call(_SEND_FEEDBACK, options, body=body)

    def send_feedback_with_http_info(
        self,
        *,
        body: SendFeedbackBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`send_feedback`; return status, headers and the response too."""
        return self._call_with_http_info(_SEND_FEEDBACK, options, body=body)

    def set_default_project(self, *, body: DefaultProject, **options: Unpack[CallOptions]) -> None:
        """Set the default project.

        Sets the project that pays for what the user creates without naming one.

        Args:
            body: The project. The user has to be a member of it.
        """
        return self._call(_SET_DEFAULT_PROJECT, options, body=body)

    def set_default_project_with_http_info(
        self,
        *,
        body: DefaultProject,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`set_default_project`; return status, headers and the response too."""
        return self._call_with_http_info(_SET_DEFAULT_PROJECT, options, body=body)


class AsyncUsersApi(AsyncBaseApi):
    """Names for ids, ids for names, and settings of the account."""

    async def get_service_user_catalogs(self, *, body: UserLookup, **options: Unpack[CallOptions]) -> UserCatalogs:
        """Look up users as a service.

        The same as looking up users, with the token of a service, which may ask for any user. Null in place of a
        list means every user.

        Args:
            body: Ids to find names of, and names to find ids of.
        """
        return await self._call(_GET_SERVICE_USER_CATALOGS, options, body=body)

    async def get_service_user_catalogs_with_http_info(
        self,
        *,
        body: UserLookup,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserCatalogs]:
        """Do as :meth:`get_service_user_catalogs`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_SERVICE_USER_CATALOGS, options, body=body)

    async def get_user_catalogs(self, *, body: UserLookup, **options: Unpack[CallOptions]) -> UserCatalogs:
        """Look up users.

        Gives the names of users by id and their ids by name. Users that do not exist are missing from the answer;
        that is no error.

        Args:
            body: Ids to find names of, and names to find ids of.
        """
        return await self._call(_GET_USER_CATALOGS, options, body=body)

    async def get_user_catalogs_with_http_info(
        self,
        *,
        body: UserLookup,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[UserCatalogs]:
        """Do as :meth:`get_user_catalogs`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_USER_CATALOGS, options, body=body)

    async def send_feedback(self, *, body: SendFeedbackBody, **options: Unpack[CallOptions]) -> None:
        """Send feedback.

        Mails a remark of the user to the operators.
        """
        return await self._call(_SEND_FEEDBACK, options, body=body)

    async def send_feedback_with_http_info(
        self,
        *,
        body: SendFeedbackBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`send_feedback`; return status, headers and the response too."""
        return await self._call_with_http_info(_SEND_FEEDBACK, options, body=body)

    async def set_default_project(self, *, body: DefaultProject, **options: Unpack[CallOptions]) -> None:
        """Set the default project.

        Sets the project that pays for what the user creates without naming one.

        Args:
            body: The project. The user has to be a member of it.
        """
        return await self._call(_SET_DEFAULT_PROJECT, options, body=body)

    async def set_default_project_with_http_info(
        self,
        *,
        body: DefaultProject,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`set_default_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_SET_DEFAULT_PROJECT, options, body=body)


_GET_SERVICE_USER_CATALOGS: Operation[UserCatalogs] = Operation(
    "get_service_user_catalogs",
    "POST",
    "/account/v1.0/service/user_catalogs",
    body=json_content(lambda: model(models.UserLookup)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.UserCatalogs))},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"service_token": []}],
)

_GET_USER_CATALOGS: Operation[UserCatalogs] = Operation(
    "get_user_catalogs",
    "POST",
    "/account/v1.0/user_catalogs",
    body=json_content(lambda: model(models.UserLookup)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.UserCatalogs))},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)

_SEND_FEEDBACK: Operation[None] = Operation(
    "send_feedback",
    "POST",
    "/account/v1.0/feedback",
    body=form_content(lambda: model(models.SendFeedbackBody)),
    body_required=True,
    returns={"200": NO_CONTENT},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "502": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)

_SET_DEFAULT_PROJECT: Operation[None] = Operation(
    "set_default_project",
    "POST",
    "/account/v1.0/myaccount/default_project",
    body=json_content(lambda: model(models.DefaultProject)),
    body_required=True,
    returns={"200": NO_CONTENT},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)
