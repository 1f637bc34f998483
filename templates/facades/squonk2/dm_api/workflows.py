"""Workflows: jobs one after another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..api.results import DmApiRv
from ..arguments import require
from ..calls import CREATED, GONE, READ_S
from ..enumerations import ScopeEnum
from ..models.workflow_patch_body import WorkflowPatchBody
from ..models.workflow_post_body import WorkflowPostBody
from ..models.workflow_run_post_body import WorkflowRunPostBody
from ..models.workflow_version_put_body import WorkflowVersionPutBody
from .service import DmService

if TYPE_CHECKING:
    from os import PathLike


class WorkflowCalls(DmService):
    """Methods about workflows. A definition is YAML text, or a file with it."""

    @classmethod
    def create_workflow(
        cls,
        access_token: str,
        *,
        name: str,
        scope: ScopeEnum | str,
        scope_id: str | None = None,
        definition: str | None = None,
        definition_file: str | PathLike[str] | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Create a workflow; return its ``id`` and whether it is valid.

        Args:
            access_token: A token.
            name: Its name.
            scope: Whom it is for; or the server's own word for that, such as ``AS_ORGANISATION``.
            scope_id: Id of the organisation, unit or project that it is for; None if it is for all.
            definition: Its definition.
            definition_file: A file with that.
            timeout_s: Seconds to wait.
        """
        require(name=name, scope=scope)
        word = _scope(scope)
        body = WorkflowPostBody(
            name=name, scope=word, scope_id=None if word == "GLOBAL" else scope_id,
            definition=definition or None, definition_file=Path(definition_file) if definition_file else None,
        )  # fmt: skip
        return cls._send(
            "create the workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.create_workflow_with_http_info(body=body, **options),
            CREATED,
        )  # fmt: skip

    @classmethod
    def update_workflow(
        cls,
        access_token: str,
        *,
        workflow_id: str,
        name: str | None = None,
        definition: str | None = None,
        definition_file: str | PathLike[str] | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Give a workflow another name or definition; return whether it is valid."""
        require(workflow_id=workflow_id)
        body = WorkflowPatchBody(
            name=name or None, definition=definition or None,
            definition_file=Path(definition_file) if definition_file else None,
        )  # fmt: skip
        return cls._send(
            "update the workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.update_workflow_with_http_info(
                workflow_id, body=body, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_workflows(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return the workflows that the user may run."""
        return cls._send(
            "get the workflows", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.get_workflows_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_workflow(cls, access_token: str, *, workflow_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Return a workflow: its steps, its variables, and what is wrong with it."""
        require(workflow_id=workflow_id)
        return cls._send(
            "get the workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.get_workflow_with_http_info(workflow_id, **options),
        )  # fmt: skip

    @classmethod
    def get_workflow_definition(cls, access_token: str, *, workflow_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Return the definition of a workflow."""
        require(workflow_id=workflow_id)
        return cls._send(
            "get the definition of the workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.get_workflow_definition_with_http_info(
                workflow_id, **options
            ),
        )  # fmt: skip

    @classmethod
    def run_workflow(
        cls,
        access_token: str,
        *,
        workflow_id: str,
        project_id: str,
        as_name: str,
        variables: str | None = None,
        debug: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Run a workflow in a project; return the ``id`` of the running workflow.

        Args:
            access_token: A token.
            workflow_id: Id of the workflow.
            project_id: Id of the project.
            as_name: Name of the running workflow.
            variables: JSON text with the values of its variables.
            debug: ``1`` keeps what its jobs leave in Kubernetes.
            timeout_s: Seconds to wait.
        """
        require(workflow_id=workflow_id, project_id=project_id, as_name=as_name)
        body = WorkflowRunPostBody(
            project_id=project_id, as_name=as_name, variables=variables or None, debug=debug or None
        )
        return cls._send(
            "run the workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.run_workflow_with_http_info(
                workflow_id, body=body, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def apply_workflow_version(
        cls, access_token: str, *, workflow_id: str, version_str: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Make a version of a workflow, which cannot be changed; return its ``id``."""
        require(workflow_id=workflow_id, version_str=version_str)
        body = WorkflowVersionPutBody(version=version_str)
        return cls._send(
            "make a version of the workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.version_workflow_with_http_info(
                workflow_id, body=body, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def delete_workflow(cls, access_token: str, *, workflow_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Delete a workflow that is not running."""
        require(workflow_id=workflow_id)
        return cls._send(
            "delete the workflow", access_token, timeout_s,
            lambda api, options: api.data_manager_workflow.delete_workflow_with_http_info(workflow_id, **options),
            GONE,
        )  # fmt: skip


def _scope(scope: ScopeEnum | str) -> str:
    """Return the server's word for a scope: those of the Account Server are marked as such."""
    if isinstance(scope, str):
        return scope
    return scope.name if scope is ScopeEnum.GLOBAL else f"AS_{scope.name}"
