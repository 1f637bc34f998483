"""Operations of squonk2: data_manager workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.multipart_contents import multipart_content
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.running_workflow_get_all_response import RunningWorkflowGetAllResponse
    from ..models.running_workflow_get_response import RunningWorkflowGetResponse
    from ..models.running_workflow_steps_get_response import RunningWorkflowStepsGetResponse
    from ..models.workflow_definition_get_response import WorkflowDefinitionGetResponse
    from ..models.workflow_get_all_response import WorkflowGetAllResponse
    from ..models.workflow_get_response import WorkflowGetResponse
    from ..models.workflow_patch_body import WorkflowPatchBody
    from ..models.workflow_patch_response import WorkflowPatchResponse
    from ..models.workflow_post_body import WorkflowPostBody
    from ..models.workflow_post_response import WorkflowPostResponse
    from ..models.workflow_run_post_body import WorkflowRunPostBody
    from ..models.workflow_run_post_response import WorkflowRunPostResponse
    from ..models.workflow_version_put_body import WorkflowVersionPutBody
    from ..models.workflow_version_put_response import WorkflowVersionPutResponse


class DataManagerWorkflowApi(BaseApi):
    """Jobs one after another."""

    def create_workflow(self, *, body: WorkflowPostBody, **options: Unpack[CallOptions]) -> WorkflowPostResponse:
        """Create a workflow.

        The definition comes as text or as a file. It may be faulty: the answer says whether it is valid.
        """
        return self._call(_CREATE_WORKFLOW, options, body=body)

    def create_workflow_with_http_info(
        self,
        *,
        body: WorkflowPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowPostResponse]:
        """Do as :meth:`create_workflow`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_WORKFLOW, options, body=body)

    def delete_running_workflow(self, running_workflow_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a running workflow.

        Only a run that has ended can be deleted.

        Args:
            running_workflow_id: Id of the running workflow.
        """
        return self._call(_DELETE_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    def delete_running_workflow_with_http_info(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_running_workflow`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    def delete_workflow(self, workflow_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a workflow.

        Refused while it is running.

        Args:
            workflow_id: Id of the workflow.
        """
        return self._call(_DELETE_WORKFLOW, options, workflow_id=workflow_id)

    def delete_workflow_with_http_info(self, workflow_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_workflow`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_WORKFLOW, options, workflow_id=workflow_id)

    def get_running_workflow(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> RunningWorkflowGetResponse:
        """Get a running workflow.

        How far a run has come, and what went wrong.

        Args:
            running_workflow_id: Id of the running workflow.
        """
        return self._call(_GET_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    def get_running_workflow_with_http_info(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RunningWorkflowGetResponse]:
        """Do as :meth:`get_running_workflow`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    def get_running_workflow_steps(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> RunningWorkflowStepsGetResponse:
        """List the steps of a running workflow.

        With the instance of each step that has begun.

        Args:
            running_workflow_id: Id of the running workflow.
        """
        return self._call(_GET_RUNNING_WORKFLOW_STEPS, options, running_workflow_id=running_workflow_id)

    def get_running_workflow_steps_with_http_info(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RunningWorkflowStepsGetResponse]:
        """Do as :meth:`get_running_workflow_steps`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_RUNNING_WORKFLOW_STEPS, options, running_workflow_id=running_workflow_id)

    def get_running_workflows(
        self,
        *,
        workflow_id: str | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RunningWorkflowGetAllResponse:
        """List running workflows.

        Those that have ended are listed as well until they are deleted.

        Args:
            workflow_id: Id of the workflow.
            project_id: Id of the project.
        """
        return self._call(_GET_RUNNING_WORKFLOWS, options, workflow_id=workflow_id, project_id=project_id)

    def get_running_workflows_with_http_info(
        self,
        *,
        workflow_id: str | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RunningWorkflowGetAllResponse]:
        """Do as :meth:`get_running_workflows`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_RUNNING_WORKFLOWS,
            options,
            workflow_id=workflow_id,
            project_id=project_id,
        )

    def get_workflow(self, workflow_id: str, **options: Unpack[CallOptions]) -> WorkflowGetResponse:
        """Get a workflow.

        With its steps, its variables, and what is wrong with it.

        Args:
            workflow_id: Id of the workflow.
        """
        return self._call(_GET_WORKFLOW, options, workflow_id=workflow_id)

    def get_workflow_with_http_info(
        self,
        workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowGetResponse]:
        """Do as :meth:`get_workflow`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_WORKFLOW, options, workflow_id=workflow_id)

    def get_workflow_definition(
        self,
        workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkflowDefinitionGetResponse:
        """Get the definition of a workflow.

        The text as it was stored.

        Args:
            workflow_id: Id of the workflow.
        """
        return self._call(_GET_WORKFLOW_DEFINITION, options, workflow_id=workflow_id)

    def get_workflow_definition_with_http_info(
        self,
        workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowDefinitionGetResponse]:
        """Do as :meth:`get_workflow_definition`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_WORKFLOW_DEFINITION, options, workflow_id=workflow_id)

    def get_workflows(self, **options: Unpack[CallOptions]) -> WorkflowGetAllResponse:
        """List workflows.

        Every workflow that the caller may run, drafts included.
        """
        return self._call(_GET_WORKFLOWS, options)

    def get_workflows_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[WorkflowGetAllResponse]:
        """Do as :meth:`get_workflows`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_WORKFLOWS, options)

    def run_workflow(
        self,
        workflow_id: str,
        *,
        body: WorkflowRunPostBody,
        **options: Unpack[CallOptions],
    ) -> WorkflowRunPostResponse:
        """Run a workflow.

        Starts it in a project. Steps become instances one after another.

        Args:
            workflow_id: Id of the workflow.
        """
        return self._call(_RUN_WORKFLOW, options, workflow_id=workflow_id, body=body)

    def run_workflow_with_http_info(
        self,
        workflow_id: str,
        *,
        body: WorkflowRunPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowRunPostResponse]:
        """Do as :meth:`run_workflow`; return status, headers and the response too."""
        return self._call_with_http_info(_RUN_WORKFLOW, options, workflow_id=workflow_id, body=body)

    def stop_running_workflow(self, running_workflow_id: str, **options: Unpack[CallOptions]) -> None:
        """Stop a running workflow.

        The step that runs is stopped, and no other begins.

        Args:
            running_workflow_id: Id of the running workflow.
        """
        return self._call(_STOP_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    def stop_running_workflow_with_http_info(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`stop_running_workflow`; return status, headers and the response too."""
        return self._call_with_http_info(_STOP_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    def update_workflow(
        self,
        workflow_id: str,
        *,
        body: WorkflowPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkflowPatchResponse:
        """Change a workflow.

        Only workflows without a version, which are drafts, can be changed.

        Args:
            workflow_id: Id of the workflow.
        """
        return self._call(_UPDATE_WORKFLOW, options, workflow_id=workflow_id, body=body)

    def update_workflow_with_http_info(
        self,
        workflow_id: str,
        *,
        body: WorkflowPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowPatchResponse]:
        """Do as :meth:`update_workflow`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_WORKFLOW, options, workflow_id=workflow_id, body=body)

    def version_workflow(
        self,
        workflow_id: str,
        *,
        body: WorkflowVersionPutBody,
        **options: Unpack[CallOptions],
    ) -> WorkflowVersionPutResponse:
        """Give a workflow a version.

        Makes an unchangeable copy of the draft, under the version.

        Args:
            workflow_id: Id of the workflow.
        """
        return self._call(_VERSION_WORKFLOW, options, workflow_id=workflow_id, body=body)

    def version_workflow_with_http_info(
        self,
        workflow_id: str,
        *,
        body: WorkflowVersionPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowVersionPutResponse]:
        """Do as :meth:`version_workflow`; return status, headers and the response too."""
        return self._call_with_http_info(_VERSION_WORKFLOW, options, workflow_id=workflow_id, body=body)


class AsyncDataManagerWorkflowApi(AsyncBaseApi):
    """Jobs one after another."""

    async def create_workflow(self, *, body: WorkflowPostBody, **options: Unpack[CallOptions]) -> WorkflowPostResponse:
        """Create a workflow.

        The definition comes as text or as a file. It may be faulty: the answer says whether it is valid.
        """
        return await self._call(_CREATE_WORKFLOW, options, body=body)

    async def create_workflow_with_http_info(
        self,
        *,
        body: WorkflowPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowPostResponse]:
        """Do as :meth:`create_workflow`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_WORKFLOW, options, body=body)

    async def delete_running_workflow(self, running_workflow_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a running workflow.

        Only a run that has ended can be deleted.

        Args:
            running_workflow_id: Id of the running workflow.
        """
        return await self._call(_DELETE_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    async def delete_running_workflow_with_http_info(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_running_workflow`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_RUNNING_WORKFLOW,
            options,
            running_workflow_id=running_workflow_id,
        )

    async def delete_workflow(self, workflow_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a workflow.

        Refused while it is running.

        Args:
            workflow_id: Id of the workflow.
        """
        return await self._call(_DELETE_WORKFLOW, options, workflow_id=workflow_id)

    async def delete_workflow_with_http_info(
        self,
        workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_workflow`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_WORKFLOW, options, workflow_id=workflow_id)

    async def get_running_workflow(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> RunningWorkflowGetResponse:
        """Get a running workflow.

        How far a run has come, and what went wrong.

        Args:
            running_workflow_id: Id of the running workflow.
        """
        return await self._call(_GET_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    async def get_running_workflow_with_http_info(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RunningWorkflowGetResponse]:
        """Do as :meth:`get_running_workflow`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    async def get_running_workflow_steps(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> RunningWorkflowStepsGetResponse:
        """List the steps of a running workflow.

        With the instance of each step that has begun.

        Args:
            running_workflow_id: Id of the running workflow.
        """
        return await self._call(_GET_RUNNING_WORKFLOW_STEPS, options, running_workflow_id=running_workflow_id)

    async def get_running_workflow_steps_with_http_info(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RunningWorkflowStepsGetResponse]:
        """Do as :meth:`get_running_workflow_steps`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_RUNNING_WORKFLOW_STEPS,
            options,
            running_workflow_id=running_workflow_id,
        )

    async def get_running_workflows(
        self,
        *,
        workflow_id: str | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RunningWorkflowGetAllResponse:
        """List running workflows.

        Those that have ended are listed as well until they are deleted.

        Args:
            workflow_id: Id of the workflow.
            project_id: Id of the project.
        """
        return await self._call(_GET_RUNNING_WORKFLOWS, options, workflow_id=workflow_id, project_id=project_id)

    async def get_running_workflows_with_http_info(
        self,
        *,
        workflow_id: str | None = None,
        project_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RunningWorkflowGetAllResponse]:
        """Do as :meth:`get_running_workflows`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_RUNNING_WORKFLOWS,
            options,
            workflow_id=workflow_id,
            project_id=project_id,
        )

    async def get_workflow(self, workflow_id: str, **options: Unpack[CallOptions]) -> WorkflowGetResponse:
        """Get a workflow.

        With its steps, its variables, and what is wrong with it.

        Args:
            workflow_id: Id of the workflow.
        """
        return await self._call(_GET_WORKFLOW, options, workflow_id=workflow_id)

    async def get_workflow_with_http_info(
        self,
        workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowGetResponse]:
        """Do as :meth:`get_workflow`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_WORKFLOW, options, workflow_id=workflow_id)

    async def get_workflow_definition(
        self,
        workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkflowDefinitionGetResponse:
        """Get the definition of a workflow.

        The text as it was stored.

        Args:
            workflow_id: Id of the workflow.
        """
        return await self._call(_GET_WORKFLOW_DEFINITION, options, workflow_id=workflow_id)

    async def get_workflow_definition_with_http_info(
        self,
        workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowDefinitionGetResponse]:
        """Do as :meth:`get_workflow_definition`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_WORKFLOW_DEFINITION, options, workflow_id=workflow_id)

    async def get_workflows(self, **options: Unpack[CallOptions]) -> WorkflowGetAllResponse:
        """List workflows.

        Every workflow that the caller may run, drafts included.
        """
        return await self._call(_GET_WORKFLOWS, options)

    async def get_workflows_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[WorkflowGetAllResponse]:
        """Do as :meth:`get_workflows`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_WORKFLOWS, options)

    async def run_workflow(
        self,
        workflow_id: str,
        *,
        body: WorkflowRunPostBody,
        **options: Unpack[CallOptions],
    ) -> WorkflowRunPostResponse:
        """Run a workflow.

        Starts it in a project. Steps become instances one after another.

        Args:
            workflow_id: Id of the workflow.
        """
        return await self._call(_RUN_WORKFLOW, options, workflow_id=workflow_id, body=body)

    async def run_workflow_with_http_info(
        self,
        workflow_id: str,
        *,
        body: WorkflowRunPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowRunPostResponse]:
        """Do as :meth:`run_workflow`; return status, headers and the response too."""
        return await self._call_with_http_info(_RUN_WORKFLOW, options, workflow_id=workflow_id, body=body)

    async def stop_running_workflow(self, running_workflow_id: str, **options: Unpack[CallOptions]) -> None:
        """Stop a running workflow.

        The step that runs is stopped, and no other begins.

        Args:
            running_workflow_id: Id of the running workflow.
        """
        return await self._call(_STOP_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    async def stop_running_workflow_with_http_info(
        self,
        running_workflow_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`stop_running_workflow`; return status, headers and the response too."""
        return await self._call_with_http_info(_STOP_RUNNING_WORKFLOW, options, running_workflow_id=running_workflow_id)

    async def update_workflow(
        self,
        workflow_id: str,
        *,
        body: WorkflowPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkflowPatchResponse:
        """Change a workflow.

        Only workflows without a version, which are drafts, can be changed.

        Args:
            workflow_id: Id of the workflow.
        """
        return await self._call(_UPDATE_WORKFLOW, options, workflow_id=workflow_id, body=body)

    async def update_workflow_with_http_info(
        self,
        workflow_id: str,
        *,
        body: WorkflowPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowPatchResponse]:
        """Do as :meth:`update_workflow`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_WORKFLOW, options, workflow_id=workflow_id, body=body)

    async def version_workflow(
        self,
        workflow_id: str,
        *,
        body: WorkflowVersionPutBody,
        **options: Unpack[CallOptions],
    ) -> WorkflowVersionPutResponse:
        """Give a workflow a version.

        Makes an unchangeable copy of the draft, under the version.

        Args:
            workflow_id: Id of the workflow.
        """
        return await self._call(_VERSION_WORKFLOW, options, workflow_id=workflow_id, body=body)

    async def version_workflow_with_http_info(
        self,
        workflow_id: str,
        *,
        body: WorkflowVersionPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[WorkflowVersionPutResponse]:
        """Do as :meth:`version_workflow`; return status, headers and the response too."""
        return await self._call_with_http_info(_VERSION_WORKFLOW, options, workflow_id=workflow_id, body=body)


_CREATE_WORKFLOW: Operation[WorkflowPostResponse] = Operation(
    "create_workflow",
    "POST",
    "/workflow",
    body=multipart_content(lambda: model(models.WorkflowPostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.WorkflowPostResponse))},
    raises={"401": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_DELETE_RUNNING_WORKFLOW: Operation[None] = Operation(
    "delete_running_workflow",
    "DELETE",
    "/running-workflow/{running_workflow_id}",
    parameters=(Path("running_workflow_id"),),
    returns={"204": NO_CONTENT},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_DELETE_WORKFLOW: Operation[None] = Operation(
    "delete_workflow",
    "DELETE",
    "/workflow/{workflow_id}",
    parameters=(Path("workflow_id"),),
    returns={"204": NO_CONTENT},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_RUNNING_WORKFLOW: Operation[RunningWorkflowGetResponse] = Operation(
    "get_running_workflow",
    "GET",
    "/running-workflow/{running_workflow_id}",
    parameters=(Path("running_workflow_id"),),
    returns={"200": json_content(lambda: model(models.RunningWorkflowGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_RUNNING_WORKFLOW_STEPS: Operation[RunningWorkflowStepsGetResponse] = Operation(
    "get_running_workflow_steps",
    "GET",
    "/running-workflow/{running_workflow_id}/steps",
    parameters=(Path("running_workflow_id"),),
    returns={"200": json_content(lambda: model(models.RunningWorkflowStepsGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_RUNNING_WORKFLOWS: Operation[RunningWorkflowGetAllResponse] = Operation(
    "get_running_workflows",
    "GET",
    "/running-workflow",
    parameters=(Query("workflow_id"), Query("project_id")),
    returns={"200": json_content(lambda: model(models.RunningWorkflowGetAllResponse))},
    raises={"401": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_WORKFLOW: Operation[WorkflowGetResponse] = Operation(
    "get_workflow",
    "GET",
    "/workflow/{workflow_id}",
    parameters=(Path("workflow_id"),),
    returns={"200": json_content(lambda: model(models.WorkflowGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_WORKFLOW_DEFINITION: Operation[WorkflowDefinitionGetResponse] = Operation(
    "get_workflow_definition",
    "GET",
    "/workflow/{workflow_id}/definition",
    parameters=(Path("workflow_id"),),
    returns={"200": json_content(lambda: model(models.WorkflowDefinitionGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_WORKFLOWS: Operation[WorkflowGetAllResponse] = Operation(
    "get_workflows",
    "GET",
    "/workflow",
    returns={"200": json_content(lambda: model(models.WorkflowGetAllResponse))},
    raises={"401": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_RUN_WORKFLOW: Operation[WorkflowRunPostResponse] = Operation(
    "run_workflow",
    "POST",
    "/workflow/{workflow_id}/run",
    parameters=(Path("workflow_id"),),
    body=form_content(lambda: model(models.WorkflowRunPostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.WorkflowRunPostResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_STOP_RUNNING_WORKFLOW: Operation[None] = Operation(
    "stop_running_workflow",
    "PUT",
    "/running-workflow/{running_workflow_id}/stop",
    parameters=(Path("running_workflow_id"),),
    returns={"204": NO_CONTENT},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_UPDATE_WORKFLOW: Operation[WorkflowPatchResponse] = Operation(
    "update_workflow",
    "PATCH",
    "/workflow/{workflow_id}",
    parameters=(Path("workflow_id"),),
    body=multipart_content(lambda: model(models.WorkflowPatchBody)),
    returns={"200": json_content(lambda: model(models.WorkflowPatchResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_VERSION_WORKFLOW: Operation[WorkflowVersionPutResponse] = Operation(
    "version_workflow",
    "PUT",
    "/workflow/{workflow_id}/version",
    parameters=(Path("workflow_id"),),
    body=form_content(lambda: model(models.WorkflowVersionPutBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.WorkflowVersionPutResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)
