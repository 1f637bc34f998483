"""Operations of squonk2: data_manager project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.project_detail import ProjectDetail
    from ..models.project_patch_body import ProjectPatchBody
    from ..models.project_post_body import ProjectPostBody
    from ..models.project_post_response import ProjectPostResponse
    from ..models.projects_get_response import ProjectsGetResponse
    from ..models.task_identity import TaskIdentity


class DataManagerProjectApi(BaseApi):
    """Projects and their members."""

    def add_administrator_to_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Make a user administrator of a project.

        Administrators manage members and may delete the project.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return self._call(_ADD_ADMINISTRATOR_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    def add_administrator_to_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_administrator_to_project`; return status, headers and the response too."""
        return self._call_with_http_info(_ADD_ADMINISTRATOR_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    def add_editor_to_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Make a user editor of a project.

        Editors may run jobs and change files.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return self._call(_ADD_EDITOR_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    def add_editor_to_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_editor_to_project`; return status, headers and the response too."""
        return self._call_with_http_info(_ADD_EDITOR_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    def add_observer_to_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Make a user observer of a project.

        Observers may look at a private project and change nothing.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return self._call(_ADD_OBSERVER_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    def add_observer_to_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_observer_to_project`; return status, headers and the response too."""
        return self._call_with_http_info(_ADD_OBSERVER_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    def create_project(self, *, body: ProjectPostBody, **options: Unpack[CallOptions]) -> ProjectPostResponse:
        """Create a project.

        It belongs to a product that pays for it; the caller becomes its administrator.
        """
        return self._call(_CREATE_PROJECT, options, body=body)

    def create_project_with_http_info(
        self,
        *,
        body: ProjectPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProjectPostResponse]:
        """Do as :meth:`create_project`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_PROJECT, options, body=body)

    def delete_project(self, project_id: str, **options: Unpack[CallOptions]) -> TaskIdentity:
        """Delete a project.

        Done in the background, by the task returned. Its files are lost, datasets stay.

        Args:
            project_id: Id of the project.
        """
        return self._call(_DELETE_PROJECT, options, project_id=project_id)

    def delete_project_with_http_info(
        self,
        project_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TaskIdentity]:
        """Do as :meth:`delete_project`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_PROJECT, options, project_id=project_id)

    def get_project(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectDetail:
        """Get a project.

        With its members and how much it stores.

        Args:
            project_id: Id of the project.
        """
        return self._call(_GET_PROJECT, options, project_id=project_id)

    def get_project_with_http_info(self, project_id: str, **options: Unpack[CallOptions]) -> ApiResponse[ProjectDetail]:
        """Do as :meth:`get_project`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PROJECT, options, project_id=project_id)

    def get_projects(self, *, project_name: str | None = None, **options: Unpack[CallOptions]) -> ProjectsGetResponse:
        """List projects.

        Projects of which the caller is a member, and those open to everybody.

        Args:
            project_name: Name of the project.
        """
        return self._call(_GET_PROJECTS, options, project_name=project_name)

    def get_projects_with_http_info(
        self,
        *,
        project_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProjectsGetResponse]:
        """Do as :meth:`get_projects`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PROJECTS, options, project_name=project_name)

    def patch_project(
        self,
        project_id: str,
        *,
        body: ProjectPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a project.

        Gives it another name, or makes it private or public.

        Args:
            project_id: Id of the project.
        """
        return self._call(_PATCH_PROJECT, options, project_id=project_id, body=body)

    def patch_project_with_http_info(
        self,
        project_id: str,
        *,
        body: ProjectPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_project`; return status, headers and the response too."""
        return self._call_with_http_info(_PATCH_PROJECT, options, project_id=project_id, body=body)

    def remove_administrator_from_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove an administrator of a project.

        The last one cannot be removed.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return self._call(_REMOVE_ADMINISTRATOR_FROM_PROJECT, options, project_id=project_id, user_id=user_id)

    def remove_administrator_from_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`remove_administrator_from_project`; return status, headers and the response too."""
        return self._call_with_http_info(
            _REMOVE_ADMINISTRATOR_FROM_PROJECT,
            options,
            project_id=project_id,
            user_id=user_id,
        )

    def remove_editor_from_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove an editor of a project.

        What they started goes on.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return self._call(_REMOVE_EDITOR_FROM_PROJECT, options, project_id=project_id, user_id=user_id)

    def remove_editor_from_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`remove_editor_from_project`; return status, headers and the response too."""
        return self._call_with_http_info(_REMOVE_EDITOR_FROM_PROJECT, options, project_id=project_id, user_id=user_id)

    def remove_observer_from_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove an observer of a project.

        A private project is no longer visible to them.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return self._call(_REMOVE_OBSERVER_FROM_PROJECT, options, project_id=project_id, user_id=user_id)

    def remove_observer_from_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`remove_observer_from_project`; return status, headers and the response too."""
        return self._call_with_http_info(_REMOVE_OBSERVER_FROM_PROJECT, options, project_id=project_id, user_id=user_id)


class AsyncDataManagerProjectApi(AsyncBaseApi):
    """Projects and their members."""

    async def add_administrator_to_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Make a user administrator of a project.

        Administrators manage members and may delete the project.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return await self._call(_ADD_ADMINISTRATOR_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    async def add_administrator_to_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_administrator_to_project`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ADD_ADMINISTRATOR_TO_PROJECT,
            options,
            project_id=project_id,
            user_id=user_id,
        )

    async def add_editor_to_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Make a user editor of a project.

        Editors may run jobs and change files.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return await self._call(_ADD_EDITOR_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    async def add_editor_to_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_editor_to_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADD_EDITOR_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    async def add_observer_to_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Make a user observer of a project.

        Observers may look at a private project and change nothing.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return await self._call(_ADD_OBSERVER_TO_PROJECT, options, project_id=project_id, user_id=user_id)

    async def add_observer_to_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_observer_to_project`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ADD_OBSERVER_TO_PROJECT,
            options,
            project_id=project_id,
            user_id=user_id,
        )

    async def create_project(self, *, body: ProjectPostBody, **options: Unpack[CallOptions]) -> ProjectPostResponse:
        """Create a project.

        It belongs to a product that pays for it; the caller becomes its administrator.
        """
        return await self._call(_CREATE_PROJECT, options, body=body)

    async def create_project_with_http_info(
        self,
        *,
        body: ProjectPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProjectPostResponse]:
        """Do as :meth:`create_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_PROJECT, options, body=body)

    async def delete_project(self, project_id: str, **options: Unpack[CallOptions]) -> TaskIdentity:
        """Delete a project.

        Done in the background, by the task returned. Its files are lost, datasets stay.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_DELETE_PROJECT, options, project_id=project_id)

    async def delete_project_with_http_info(
        self,
        project_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TaskIdentity]:
        """Do as :meth:`delete_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_PROJECT, options, project_id=project_id)

    async def get_project(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectDetail:
        """Get a project.

        With its members and how much it stores.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_GET_PROJECT, options, project_id=project_id)

    async def get_project_with_http_info(
        self,
        project_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProjectDetail]:
        """Do as :meth:`get_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PROJECT, options, project_id=project_id)

    async def get_projects(
        self,
        *,
        project_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectsGetResponse:
        """List projects.

        Projects of which the caller is a member, and those open to everybody.

        Args:
            project_name: Name of the project.
        """
        return await self._call(_GET_PROJECTS, options, project_name=project_name)

    async def get_projects_with_http_info(
        self,
        *,
        project_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ProjectsGetResponse]:
        """Do as :meth:`get_projects`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PROJECTS, options, project_name=project_name)

    async def patch_project(
        self,
        project_id: str,
        *,
        body: ProjectPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change a project.

        Gives it another name, or makes it private or public.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_PATCH_PROJECT, options, project_id=project_id, body=body)

    async def patch_project_with_http_info(
        self,
        project_id: str,
        *,
        body: ProjectPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_PATCH_PROJECT, options, project_id=project_id, body=body)

    async def remove_administrator_from_project(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove an administrator of a project.

        The last one cannot be removed.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return await self._call(_REMOVE_ADMINISTRATOR_FROM_PROJECT, options, project_id=project_id, user_id=user_id)

    async def remove_administrator_from_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`remove_administrator_from_project`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _REMOVE_ADMINISTRATOR_FROM_PROJECT,
            options,
            project_id=project_id,
            user_id=user_id,
        )

    async def remove_editor_from_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove an editor of a project.

        What they started goes on.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return await self._call(_REMOVE_EDITOR_FROM_PROJECT, options, project_id=project_id, user_id=user_id)

    async def remove_editor_from_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`remove_editor_from_project`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _REMOVE_EDITOR_FROM_PROJECT,
            options,
            project_id=project_id,
            user_id=user_id,
        )

    async def remove_observer_from_project(self, project_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove an observer of a project.

        A private project is no longer visible to them.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
        """
        return await self._call(_REMOVE_OBSERVER_FROM_PROJECT, options, project_id=project_id, user_id=user_id)

    async def remove_observer_from_project_with_http_info(
        self,
        project_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`remove_observer_from_project`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _REMOVE_OBSERVER_FROM_PROJECT,
            options,
            project_id=project_id,
            user_id=user_id,
        )


_ADD_ADMINISTRATOR_TO_PROJECT: Operation[None] = Operation(
    "add_administrator_to_project",
    "PUT",
    "/project/{project_id}/administrator/{user_id}",
    parameters=(Path("project_id"), Path("user_id")),
    returns={"201": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADD_EDITOR_TO_PROJECT: Operation[None] = Operation(
    "add_editor_to_project",
    "PUT",
    "/project/{project_id}/editor/{user_id}",
    parameters=(Path("project_id"), Path("user_id")),
    returns={"201": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADD_OBSERVER_TO_PROJECT: Operation[None] = Operation(
    "add_observer_to_project",
    "PUT",
    "/project/{project_id}/observer/{user_id}",
    parameters=(Path("project_id"), Path("user_id")),
    returns={"201": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_CREATE_PROJECT: Operation[ProjectPostResponse] = Operation(
    "create_project",
    "POST",
    "/project",
    body=form_content(lambda: model(models.ProjectPostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.ProjectPostResponse))},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "415": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_DELETE_PROJECT: Operation[TaskIdentity] = Operation(
    "delete_project",
    "DELETE",
    "/project/{project_id}",
    parameters=(Path("project_id"),),
    returns={"200": json_content(lambda: model(models.TaskIdentity))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_PROJECT: Operation[ProjectDetail] = Operation(
    "get_project",
    "GET",
    "/project/{project_id}",
    parameters=(Path("project_id"),),
    returns={"200": json_content(lambda: model(models.ProjectDetail))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_PROJECTS: Operation[ProjectsGetResponse] = Operation(
    "get_projects",
    "GET",
    "/project",
    parameters=(Query("project_name"),),
    returns={"200": json_content(lambda: model(models.ProjectsGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_PATCH_PROJECT: Operation[None] = Operation(
    "patch_project",
    "PATCH",
    "/project/{project_id}",
    parameters=(Path("project_id"),),
    body=form_content(lambda: model(models.ProjectPatchBody)),
    returns={"200": NO_CONTENT, "204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_REMOVE_ADMINISTRATOR_FROM_PROJECT: Operation[None] = Operation(
    "remove_administrator_from_project",
    "DELETE",
    "/project/{project_id}/administrator/{user_id}",
    parameters=(Path("project_id"), Path("user_id")),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_REMOVE_EDITOR_FROM_PROJECT: Operation[None] = Operation(
    "remove_editor_from_project",
    "DELETE",
    "/project/{project_id}/editor/{user_id}",
    parameters=(Path("project_id"), Path("user_id")),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_REMOVE_OBSERVER_FROM_PROJECT: Operation[None] = Operation(
    "remove_observer_from_project",
    "DELETE",
    "/project/{project_id}/observer/{user_id}",
    parameters=(Path("project_id"), Path("user_id")),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)
