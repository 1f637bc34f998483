"""Operations of astakos: Projects."""

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
    from ..models.application_id import ApplicationId
    from ..models.project import Project
    from ..models.project_action import ProjectAction
    from ..models.project_spec import ProjectSpec


class ProjectsApi(BaseApi):
    """Pools of resources that users apply for and share."""

    def create_project(self, *, body: ProjectSpec, **options: Unpack[CallOptions]) -> ApplicationId:
        """Apply for a project.

        Submits an application to create a project. An operator approves or denies it; until then the project is
        `uninitialized`.

        Args:
            body: What the project is to be.
        """
        return self._call(_CREATE_PROJECT, options, body=body)

    def create_project_with_http_info(
        self,
        *,
        body: ProjectSpec,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationId]:
        """Do as :meth:`create_project`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_PROJECT, options, body=body)

    def get_project(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Get a project.

        Describes a project, if the user may see it.

        Args:
            project_id: Id of the project.
        """
        return self._call(_GET_PROJECT, options, project_id=project_id)

    def get_project_with_http_info(self, project_id: str, **options: Unpack[CallOptions]) -> ApiResponse[Project]:
        """Do as :meth:`get_project`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PROJECT, options, project_id=project_id)

    def get_projects(
        self,
        *,
        name: str | None = None,
        state: str | None = None,
        owner: str | None = None,
        mode: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Project]:
        """List projects.

        Lists the projects that the user may see, narrowed by what is given.

        Args:
            name: Name of the project.
            state: State of the project, as in its description.
            owner: Id of the user who owns it.
            mode: `member` lists the projects that the user is a member of; `default` those that anyone may see too.
        """
        return self._call(_GET_PROJECTS, options, name=name, state=state, owner=owner, mode=mode)

    def get_projects_with_http_info(
        self,
        *,
        name: str | None = None,
        state: str | None = None,
        owner: str | None = None,
        mode: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Project]]:
        """Do as :meth:`get_projects`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PROJECTS, options, name=name, state=state, owner=owner, mode=mode)

    def modify_project(self, project_id: str, *, body: ProjectSpec, **options: Unpack[CallOptions]) -> ApplicationId:
        """Apply for a change of a project.

        Submits an application to change a project. The project stays as it is until an operator approves it.

        Args:
            project_id: Id of the project.
            body: What the project is to be.
        """
        return self._call(_MODIFY_PROJECT, options, project_id=project_id, body=body)

    def modify_project_with_http_info(
        self,
        project_id: str,
        *,
        body: ProjectSpec,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationId]:
        """Do as :meth:`modify_project`; return status, headers and the response too."""
        return self._call_with_http_info(_MODIFY_PROJECT, options, project_id=project_id, body=body)

    def project_action(self, project_id: str, *, body: ProjectAction, **options: Unpack[CallOptions]) -> None:
        """Act on a project or an application.

        Suspends, resumes, terminates or revives a project, or approves, denies, dismisses or cancels one of its
        applications. The body has one property, the action. Actions on an application carry its id.

        Args:
            project_id: Id of the project.
            body: What to do, and why.
        """
        return self._call(_PROJECT_ACTION, options, project_id=project_id, body=body)

    def project_action_with_http_info(
        self,
        project_id: str,
        *,
        body: ProjectAction,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`project_action`; return status, headers and the response too."""
        return self._call_with_http_info(_PROJECT_ACTION, options, project_id=project_id, body=body)


class AsyncProjectsApi(AsyncBaseApi):
    """Pools of resources that users apply for and share."""

    async def create_project(self, *, body: ProjectSpec, **options: Unpack[CallOptions]) -> ApplicationId:
        """Apply for a project.

        Submits an application to create a project. An operator approves or denies it; until then the project is
        `uninitialized`.

        Args:
            body: What the project is to be.
        """
        return await self._call(_CREATE_PROJECT, options, body=body)

    async def create_project_with_http_info(
        self,
        *,
        body: ProjectSpec,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationId]:
        """Do as :meth:`create_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_PROJECT, options, body=body)

    async def get_project(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Get a project.

        Describes a project, if the user may see it.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_GET_PROJECT, options, project_id=project_id)

    async def get_project_with_http_info(self, project_id: str, **options: Unpack[CallOptions]) -> ApiResponse[Project]:
        """Do as :meth:`get_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PROJECT, options, project_id=project_id)

    async def get_projects(
        self,
        *,
        name: str | None = None,
        state: str | None = None,
        owner: str | None = None,
        mode: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Project]:
        """List projects.

        Lists the projects that the user may see, narrowed by what is given.

        Args:
            name: Name of the project.
            state: State of the project, as in its description.
            owner: Id of the user who owns it.
            mode: `member` lists the projects that the user is a member of; `default` those that anyone may see too.
        """
        return await self._call(_GET_PROJECTS, options, name=name, state=state, owner=owner, mode=mode)

    async def get_projects_with_http_info(
        self,
        *,
        name: str | None = None,
        state: str | None = None,
        owner: str | None = None,
        mode: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[Project]]:
        """Do as :meth:`get_projects`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PROJECTS, options, name=name, state=state, owner=owner, mode=mode)

    async def modify_project(
        self,
        project_id: str,
        *,
        body: ProjectSpec,
        **options: Unpack[CallOptions],
    ) -> ApplicationId:
        """Apply for a change of a project.

        Submits an application to change a project. The project stays as it is until an operator approves it.

        Args:
            project_id: Id of the project.
            body: What the project is to be.
        """
        return await self._call(_MODIFY_PROJECT, options, project_id=project_id, body=body)

    async def modify_project_with_http_info(
        self,
        project_id: str,
        *,
        body: ProjectSpec,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationId]:
        """Do as :meth:`modify_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_MODIFY_PROJECT, options, project_id=project_id, body=body)

    async def project_action(self, project_id: str, *, body: ProjectAction, **options: Unpack[CallOptions]) -> None:
        """Act on a project or an application.

        Suspends, resumes, terminates or revives a project, or approves, denies, dismisses or cancels one of its
        applications. The body has one property, the action. Actions on an application carry its id.

        Args:
            project_id: Id of the project.
            body: What to do, and why.
        """
        return await self._call(_PROJECT_ACTION, options, project_id=project_id, body=body)

    async def project_action_with_http_info(
        self,
        project_id: str,
        *,
        body: ProjectAction,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`project_action`; return status, headers and the response too."""
        return await self._call_with_http_info(_PROJECT_ACTION, options, project_id=project_id, body=body)


_CREATE_PROJECT: Operation[ApplicationId] = Operation(
    "create_project",
    "POST",
    "/account/v1.0/projects",
    body=json_content(lambda: model(models.ProjectSpec)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.ApplicationId))},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "403": json_content(lambda: mapping(model(models.Fault))),
        "409": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)

_GET_PROJECT: Operation[Project] = Operation(
    "get_project",
    "GET",
    "/account/v1.0/projects/{project_id}",
    parameters=(Path("project_id"),),
    returns={"200": json_content(lambda: model(models.Project))},
    raises={
        "401": json_content(lambda: mapping(model(models.Fault))),
        "403": json_content(lambda: mapping(model(models.Fault))),
        "404": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)

_GET_PROJECTS: Operation[list[Project]] = Operation(
    "get_projects",
    "GET",
    "/account/v1.0/projects",
    parameters=(Query("name"), Query("state"), Query("owner"), Query("mode")),
    returns={"200": json_content(lambda: array(model(models.Project)))},
    raises={
        "400": json_content(lambda: mapping(model(models.Fault))),
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)

_MODIFY_PROJECT: Operation[ApplicationId] = Operation(
    "modify_project",
    "PUT",
    "/account/v1.0/projects/{project_id}",
    parameters=(Path("project_id"),),
    body=json_content(lambda: model(models.ProjectSpec)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.ApplicationId))},
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

_PROJECT_ACTION: Operation[None] = Operation(
    "project_action",
    "POST",
    "/account/v1.0/projects/{project_id}/action",
    parameters=(Path("project_id"),),
    body=json_content(lambda: model(models.ProjectAction)),
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
