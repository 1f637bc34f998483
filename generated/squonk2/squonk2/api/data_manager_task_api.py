"""Operations of squonk2: data_manager task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.task_get_response import TaskGetResponse
    from ..models.tasks_get_response import TasksGetResponse


class DataManagerTaskApi(BaseApi):
    """Work in the background."""

    def delete_task(self, task_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a task.

        Only the record of it goes; the work is not undone.

        Args:
            task_id: Id of the task that does the work.
        """
        return self._call(_DELETE_TASK, options, task_id=task_id)

    def delete_task_with_http_info(self, task_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_task`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_TASK, options, task_id=task_id)

    def get_task(
        self,
        task_id: str,
        *,
        event_limit: int | None = None,
        event_prior_ordinal: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskGetResponse:
        """Get a task.

        With the states that it went through and, as far as asked for, its events.

        Args:
            task_id: Id of the task that does the work.
            event_limit: How many events are wanted at most.
            event_prior_ordinal: Events after this one are wanted.
        """
        return self._call(
            _GET_TASK,
            options,
            task_id=task_id,
            event_limit=event_limit,
            event_prior_ordinal=event_prior_ordinal,
        )

    def get_task_with_http_info(
        self,
        task_id: str,
        *,
        event_limit: int | None = None,
        event_prior_ordinal: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TaskGetResponse]:
        """Do as :meth:`get_task`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_TASK,
            options,
            task_id=task_id,
            event_limit=event_limit,
            event_prior_ordinal=event_prior_ordinal,
        )

    def get_tasks(
        self,
        *,
        purpose: Literal["DATASET", "FILE", "INSTANCE", "PROJECT"] | None = None,
        exclude_done: bool | None = None,
        exclude_removal: bool | None = None,
        exclude_purpose: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        unit_id: str | None = None,
        instance_callback_context: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TasksGetResponse:
        """List tasks.

        Tasks are what the server does in the background; most lists narrow them by purpose.

        Args:
            purpose: What the task is for.
            exclude_done: Whether tasks that have ended are left out.
            exclude_removal: Whether tasks that delete something are left out.
            exclude_purpose: Purposes to leave out, with dots between them.
            org_id: Id of the organisation.
            project_id: Id of the project.
            unit_id: Id of the unit.
            instance_callback_context: Context of calls back that the instance must have.
        """
        return self._call(
            _GET_TASKS,
            options,
            purpose=purpose,
            exclude_done=exclude_done,
            exclude_removal=exclude_removal,
            exclude_purpose=exclude_purpose,
            org_id=org_id,
            project_id=project_id,
            unit_id=unit_id,
            instance_callback_context=instance_callback_context,
        )

    def get_tasks_with_http_info(
        self,
        *,
        purpose: Literal["DATASET", "FILE", "INSTANCE", "PROJECT"] | None = None,
        exclude_done: bool | None = None,
        exclude_removal: bool | None = None,
        exclude_purpose: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        unit_id: str | None = None,
        instance_callback_context: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TasksGetResponse]:
        """Do as :meth:`get_tasks`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_TASKS,
            options,
            purpose=purpose,
            exclude_done=exclude_done,
            exclude_removal=exclude_removal,
            exclude_purpose=exclude_purpose,
            org_id=org_id,
            project_id=project_id,
            unit_id=unit_id,
            instance_callback_context=instance_callback_context,
        )


class AsyncDataManagerTaskApi(AsyncBaseApi):
    """Work in the background."""

    async def delete_task(self, task_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a task.

        Only the record of it goes; the work is not undone.

        Args:
            task_id: Id of the task that does the work.
        """
        return await self._call(_DELETE_TASK, options, task_id=task_id)

    async def delete_task_with_http_info(self, task_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_task`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_TASK, options, task_id=task_id)

    async def get_task(
        self,
        task_id: str,
        *,
        event_limit: int | None = None,
        event_prior_ordinal: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskGetResponse:
        """Get a task.

        With the states that it went through and, as far as asked for, its events.

        Args:
            task_id: Id of the task that does the work.
            event_limit: How many events are wanted at most.
            event_prior_ordinal: Events after this one are wanted.
        """
        return await self._call(
            _GET_TASK,
            options,
            task_id=task_id,
            event_limit=event_limit,
            event_prior_ordinal=event_prior_ordinal,
        )

    async def get_task_with_http_info(
        self,
        task_id: str,
        *,
        event_limit: int | None = None,
        event_prior_ordinal: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TaskGetResponse]:
        """Do as :meth:`get_task`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_TASK,
            options,
            task_id=task_id,
            event_limit=event_limit,
            event_prior_ordinal=event_prior_ordinal,
        )

    async def get_tasks(
        self,
        *,
        purpose: Literal["DATASET", "FILE", "INSTANCE", "PROJECT"] | None = None,
        exclude_done: bool | None = None,
        exclude_removal: bool | None = None,
        exclude_purpose: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        unit_id: str | None = None,
        instance_callback_context: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TasksGetResponse:
        """List tasks.

        Tasks are what the server does in the background; most lists narrow them by purpose.

        Args:
            purpose: What the task is for.
            exclude_done: Whether tasks that have ended are left out.
            exclude_removal: Whether tasks that delete something are left out.
            exclude_purpose: Purposes to leave out, with dots between them.
            org_id: Id of the organisation.
            project_id: Id of the project.
            unit_id: Id of the unit.
            instance_callback_context: Context of calls back that the instance must have.
        """
        return await self._call(
            _GET_TASKS,
            options,
            purpose=purpose,
            exclude_done=exclude_done,
            exclude_removal=exclude_removal,
            exclude_purpose=exclude_purpose,
            org_id=org_id,
            project_id=project_id,
            unit_id=unit_id,
            instance_callback_context=instance_callback_context,
        )

    async def get_tasks_with_http_info(
        self,
        *,
        purpose: Literal["DATASET", "FILE", "INSTANCE", "PROJECT"] | None = None,
        exclude_done: bool | None = None,
        exclude_removal: bool | None = None,
        exclude_purpose: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        unit_id: str | None = None,
        instance_callback_context: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TasksGetResponse]:
        """Do as :meth:`get_tasks`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_TASKS,
            options,
            purpose=purpose,
            exclude_done=exclude_done,
            exclude_removal=exclude_removal,
            exclude_purpose=exclude_purpose,
            org_id=org_id,
            project_id=project_id,
            unit_id=unit_id,
            instance_callback_context=instance_callback_context,
        )


_DELETE_TASK: Operation[None] = Operation(
    "delete_task",
    "DELETE",
    "/task/{task_id}",
    parameters=(Path("task_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_TASK: Operation[TaskGetResponse] = Operation(
    "get_task",
    "GET",
    "/task/{task_id}",
    parameters=(Path("task_id"), Query("event_limit"), Query("event_prior_ordinal")),
    returns={"200": json_content(lambda: model(models.TaskGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_TASKS: Operation[TasksGetResponse] = Operation(
    "get_tasks",
    "GET",
    "/task",
    parameters=(
        Query("purpose"),
        Query("exclude_done"),
        Query("exclude_removal"),
        Query("exclude_purpose"),
        Query("org_id"),
        Query("project_id"),
        Query("unit_id"),
        Query("instance_callback_context"),
    ),
    returns={"200": json_content(lambda: model(models.TasksGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)
