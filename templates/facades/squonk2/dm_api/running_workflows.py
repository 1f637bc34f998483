"""Workflows that run, or have run."""

from __future__ import annotations

from ..api.results import DmApiRv
from ..arguments import require
from ..calls import GONE, READ_S
from .service import DmService


class RunningWorkflowCalls(DmService):
    """Methods about running workflows."""

    @classmethod
    def get_running_workflows(
        cls,
        access_token: str,
        *,
        workflow_id: str | None = None,
        project_id: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return the running workflows, or those of a workflow or a project."""
        return cls._send(
            "get the running workflows", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.get_running_workflows_with_http_info(
                workflow_id=workflow_id or None, project_id=project_id or None, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_running_workflow(
        cls, access_token: str, *, running_workflow_id: str | None = None, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return a running workflow: how far it has come, and what went wrong."""
        identity = _given(running_workflow_id)
        return cls._send(
            "get the running workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.get_running_workflow_with_http_info(identity, **options),
        )  # fmt: skip

    @classmethod
    def delete_running_workflow(
        cls, access_token: str, *, running_workflow_id: str | None = None, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Delete a running workflow that is over."""
        identity = _given(running_workflow_id)
        return cls._send(
            "delete the running workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.delete_running_workflow_with_http_info(identity, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def stop_running_workflow(
        cls, access_token: str, *, running_workflow_id: str | None = None, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Stop a running workflow: the step that runs is ended, and no other begins."""
        identity = _given(running_workflow_id)
        return cls._send(
            "stop the running workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.stop_running_workflow_with_http_info(identity, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def get_running_workflow_steps(
        cls, access_token: str, *, running_workflow_id: str | None = None, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return the steps of a running workflow, with their instances."""
        identity = _given(running_workflow_id)
        return cls._send(
            "get the steps of the running workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.get_running_workflow_steps_with_http_info(
                identity, **options
            ),
        )  # fmt: skip


def _given(running_workflow_id: str | None) -> str:
    """Return an id that signatures make optional although there is no call without it. Raises AssertionError."""
    require(running_workflow_id=running_workflow_id)
    return running_workflow_id or ""
