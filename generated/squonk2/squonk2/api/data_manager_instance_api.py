"""Operations of squonk2: data_manager instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.form_contents import form_content
from .._runtime.long_running import AsyncWaiter, begin
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query
from .._runtime.polling import Asked, TaskPolling

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.long_running import Waiter
    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.instance_dry_run_post_response import InstanceDryRunPostResponse
    from ..models.instance_get_response import InstanceGetResponse
    from ..models.instance_post_body import InstancePostBody
    from ..models.instance_post_response import InstancePostResponse
    from ..models.instances_get_response import InstancesGetResponse
    from ..models.task_identity import TaskIdentity


class DataManagerInstanceApi(BaseApi):
    """Applications and jobs that run, and have run."""

    def create_instance(self, *, body: InstancePostBody, **options: Unpack[CallOptions]) -> InstancePostResponse:
        """Start an instance.

        Starts an application, or a job if the specification names one. The task tells how the start goes, the
        instance how the run goes.
        """
        return self._call(_CREATE_INSTANCE, options, body=body)

    def create_instance_with_http_info(
        self,
        *,
        body: InstancePostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InstancePostResponse]:
        """Do as :meth:`create_instance`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_INSTANCE, options, body=body)

    def begin_create_instance(
        self,
        *,
        body: InstancePostBody,
        **options: Unpack[CallOptions],
    ) -> Waiter[InstanceGetResponse]:
        """Do as :meth:`create_instance`, and wait for what comes of it: ``.result()`` gives that."""
        return begin(self.api_client, _CREATE_INSTANCE, _CREATE_INSTANCE_POLLING, options, body=body)

    def delete_instance_token(self, instance_id: str, token: str, **options: Unpack[CallOptions]) -> None:
        """Give a callback token back.

        Ends the token before its time. Needs no other token.

        Args:
            instance_id: Id of the instance.
            token: What is sent to use it, in place of a user.
        """
        return self._call(_DELETE_INSTANCE_TOKEN, options, instance_id=instance_id, token=token)

    def delete_instance_token_with_http_info(
        self,
        instance_id: str,
        token: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_instance_token`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_INSTANCE_TOKEN, options, instance_id=instance_id, token=token)

    def dry_run_instance(self, *, body: InstancePostBody, **options: Unpack[CallOptions]) -> InstanceDryRunPostResponse:
        """Check an instance without starting it.

        Takes what starting an instance takes and answers with the command that would run.
        """
        return self._call(_DRY_RUN_INSTANCE, options, body=body)

    def dry_run_instance_with_http_info(
        self,
        *,
        body: InstancePostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InstanceDryRunPostResponse]:
        """Do as :meth:`dry_run_instance`; return status, headers and the response too."""
        return self._call_with_http_info(_DRY_RUN_INSTANCE, options, body=body)

    def get_instance(self, instance_id: str, **options: Unpack[CallOptions]) -> InstanceGetResponse:
        """Get an instance.

        Poll this to see whether a job has ended: then `stopped` is there, and `phase` says how it went.

        Args:
            instance_id: Id of the instance.
        """
        return self._call(_GET_INSTANCE, options, instance_id=instance_id)

    def get_instance_with_http_info(
        self,
        instance_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InstanceGetResponse]:
        """Do as :meth:`get_instance`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_INSTANCE, options, instance_id=instance_id)

    def get_instances(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
        unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InstancesGetResponse:
        """List instances.

        Instances that the caller may see, of one project, unit or organisation or all of them.

        Args:
            org_id: Id of the organisation.
            project_id: Id of the project.
            unit_id: Id of the unit.
        """
        return self._call(_GET_INSTANCES, options, org_id=org_id, project_id=project_id, unit_id=unit_id)

    def get_instances_with_http_info(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
        unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InstancesGetResponse]:
        """Do as :meth:`get_instances`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_INSTANCES, options, org_id=org_id, project_id=project_id, unit_id=unit_id)

    def patch_instance(self, instance_id: str, *, archive: bool | None = None, **options: Unpack[CallOptions]) -> None:
        """Archive an instance.

        Instances in the archive are kept when old ones are tidied up.

        Args:
            instance_id: Id of the instance.
            archive: Whether the instance is to be kept.
        """
        return self._call(_PATCH_INSTANCE, options, instance_id=instance_id, archive=archive)

    def patch_instance_with_http_info(
        self,
        instance_id: str,
        *,
        archive: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_instance`; return status, headers and the response too."""
        return self._call_with_http_info(_PATCH_INSTANCE, options, instance_id=instance_id, archive=archive)

    def terminate_instance(self, instance_id: str, **options: Unpack[CallOptions]) -> TaskIdentity:
        """Stop and delete an instance.

        Done in the background, by the task returned. Files written so far stay in the project.

        Args:
            instance_id: Id of the instance.
        """
        return self._call(_TERMINATE_INSTANCE, options, instance_id=instance_id)

    def terminate_instance_with_http_info(
        self,
        instance_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TaskIdentity]:
        """Do as :meth:`terminate_instance`; return status, headers and the response too."""
        return self._call_with_http_info(_TERMINATE_INSTANCE, options, instance_id=instance_id)


class AsyncDataManagerInstanceApi(AsyncBaseApi):
    """Applications and jobs that run, and have run."""

    async def create_instance(self, *, body: InstancePostBody, **options: Unpack[CallOptions]) -> InstancePostResponse:
        """Start an instance.

        Starts an application, or a job if the specification names one. The task tells how the start goes, the
        instance how the run goes.
        """
        return await self._call(_CREATE_INSTANCE, options, body=body)

    async def create_instance_with_http_info(
        self,
        *,
        body: InstancePostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InstancePostResponse]:
        """Do as :meth:`create_instance`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_INSTANCE, options, body=body)

    def begin_create_instance(
        self,
        *,
        body: InstancePostBody,
        **options: Unpack[CallOptions],
    ) -> AsyncWaiter[InstanceGetResponse]:
        """Do as :meth:`create_instance`, and wait for what comes of it: ``.result()`` gives that."""
        return AsyncWaiter(self.api_client, _CREATE_INSTANCE, _CREATE_INSTANCE_POLLING, options, body=body)

    async def delete_instance_token(self, instance_id: str, token: str, **options: Unpack[CallOptions]) -> None:
        """Give a callback token back.

        Ends the token before its time. Needs no other token.

        Args:
            instance_id: Id of the instance.
            token: What is sent to use it, in place of a user.
        """
        return await self._call(_DELETE_INSTANCE_TOKEN, options, instance_id=instance_id, token=token)

    async def delete_instance_token_with_http_info(
        self,
        instance_id: str,
        token: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_instance_token`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_INSTANCE_TOKEN, options, instance_id=instance_id, token=token)

    async def dry_run_instance(
        self,
        *,
        body: InstancePostBody,
        **options: Unpack[CallOptions],
    ) -> InstanceDryRunPostResponse:
        """Check an instance without starting it.

        Takes what starting an instance takes and answers with the command that would run.
        """
        return await self._call(_DRY_RUN_INSTANCE, options, body=body)

    async def dry_run_instance_with_http_info(
        self,
        *,
        body: InstancePostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InstanceDryRunPostResponse]:
        """Do as :meth:`dry_run_instance`; return status, headers and the response too."""
        return await self._call_with_http_info(_DRY_RUN_INSTANCE, options, body=body)

    async def get_instance(self, instance_id: str, **options: Unpack[CallOptions]) -> InstanceGetResponse:
        """Get an instance.

        Poll this to see whether a job has ended: then `stopped` is there, and `phase` says how it went.

        Args:
            instance_id: Id of the instance.
        """
        return await self._call(_GET_INSTANCE, options, instance_id=instance_id)

    async def get_instance_with_http_info(
        self,
        instance_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InstanceGetResponse]:
        """Do as :meth:`get_instance`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_INSTANCE, options, instance_id=instance_id)

    async def get_instances(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
        unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InstancesGetResponse:
        """List instances.

        Instances that the caller may see, of one project, unit or organisation or all of them.

        Args:
            org_id: Id of the organisation.
            project_id: Id of the project.
            unit_id: Id of the unit.
        """
        return await self._call(_GET_INSTANCES, options, org_id=org_id, project_id=project_id, unit_id=unit_id)

    async def get_instances_with_http_info(
        self,
        *,
        org_id: str | None = None,
        project_id: str | None = None,
        unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InstancesGetResponse]:
        """Do as :meth:`get_instances`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_INSTANCES,
            options,
            org_id=org_id,
            project_id=project_id,
            unit_id=unit_id,
        )

    async def patch_instance(
        self,
        instance_id: str,
        *,
        archive: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Archive an instance.

        Instances in the archive are kept when old ones are tidied up.

        Args:
            instance_id: Id of the instance.
            archive: Whether the instance is to be kept.
        """
        return await self._call(_PATCH_INSTANCE, options, instance_id=instance_id, archive=archive)

    async def patch_instance_with_http_info(
        self,
        instance_id: str,
        *,
        archive: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`patch_instance`; return status, headers and the response too."""
        return await self._call_with_http_info(_PATCH_INSTANCE, options, instance_id=instance_id, archive=archive)

    async def terminate_instance(self, instance_id: str, **options: Unpack[CallOptions]) -> TaskIdentity:
        """Stop and delete an instance.

        Done in the background, by the task returned. Files written so far stay in the project.

        Args:
            instance_id: Id of the instance.
        """
        return await self._call(_TERMINATE_INSTANCE, options, instance_id=instance_id)

    async def terminate_instance_with_http_info(
        self,
        instance_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TaskIdentity]:
        """Do as :meth:`terminate_instance`; return status, headers and the response too."""
        return await self._call_with_http_info(_TERMINATE_INSTANCE, options, instance_id=instance_id)


_CREATE_INSTANCE: Operation[InstancePostResponse] = Operation(
    "create_instance",
    "POST",
    "/instance",
    body=form_content(lambda: model(models.InstancePostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.InstancePostResponse))},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "409": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_DELETE_INSTANCE_TOKEN: Operation[None] = Operation(
    "delete_instance_token",
    "DELETE",
    "/instance/{instance_id}/token/{token}",
    parameters=(Path("instance_id"), Path("token")),
    returns={"200": NO_CONTENT, "204": NO_CONTENT},
    raises={"404": json_content(lambda: model(models.DmError))},
    api="data_manager",
)

_DRY_RUN_INSTANCE: Operation[InstanceDryRunPostResponse] = Operation(
    "dry_run_instance",
    "POST",
    "/instance/dry-run",
    body=form_content(lambda: model(models.InstancePostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.InstanceDryRunPostResponse))},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "409": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_INSTANCE: Operation[InstanceGetResponse] = Operation(
    "get_instance",
    "GET",
    "/instance/{instance_id}",
    parameters=(Path("instance_id"),),
    returns={"200": json_content(lambda: model(models.InstanceGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_INSTANCES: Operation[InstancesGetResponse] = Operation(
    "get_instances",
    "GET",
    "/instance",
    parameters=(Query("org_id"), Query("project_id"), Query("unit_id")),
    returns={"200": json_content(lambda: model(models.InstancesGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_PATCH_INSTANCE: Operation[None] = Operation(
    "patch_instance",
    "PATCH",
    "/instance/{instance_id}",
    parameters=(Path("instance_id"), Query("archive")),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_TERMINATE_INSTANCE: Operation[TaskIdentity] = Operation(
    "terminate_instance",
    "DELETE",
    "/instance/{instance_id}",
    parameters=(Path("instance_id"),),
    returns={"200": json_content(lambda: model(models.TaskIdentity))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_CREATE_INSTANCE_POLLING: TaskPolling[InstanceGetResponse] = TaskPolling(
    Asked(_GET_INSTANCE, "instance_id"),
    task=("instance_id",),
    status=("phase",),
    success=("completed", "succeeded"),
    failure=("failed",),
    interval=1.0,
)
