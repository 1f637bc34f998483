"""Tasks: what the server does in the background."""

from __future__ import annotations

from typing import Literal

from ..api.results import DmApiRv
from ..arguments import require, with_flags
from ..calls import GONE, READ_S
from .service import DmService


class TaskCalls(DmService):
    """Methods about tasks."""

    @classmethod
    def get_task(
        cls,
        access_token: str,
        *,
        task_id: str,
        event_prior_ordinal: int = 0,
        event_limit: int = 0,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return a task, with its states and events.

        Args:
            access_token: A token.
            task_id: Id of the task.
            event_prior_ordinal: Number of the event after which events are wanted; 0 for all.
            event_limit: Events at most; 0 for as many as there are.
            timeout_s: Seconds to wait.
        """
        require(task_id=task_id)
        if event_prior_ordinal < 0 or event_limit < 0:
            raise AssertionError("event_prior_ordinal and event_limit are not negative")
        return cls._send(
            "get the task", access_token, timeout_s,
            lambda api, options: api.data_manager_task.get_task_with_http_info(
                task_id, event_limit=event_limit or None, event_prior_ordinal=event_prior_ordinal or None, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_tasks(
        cls,
        access_token: str,
        *,
        exclude_done: bool = False,
        exclude_removal: bool = False,
        exclude_purpose: str | None = None,
        project_id: str | None = None,
        instance_callback_context: str | None = None,
        purpose: Literal["DATASET", "FILE", "INSTANCE", "PROJECT"] | None = None,
        org_id: str | None = None,
        unit_id: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return the tasks that meet every condition.

        Args:
            access_token: A token.
            exclude_done: Whether tasks that are over are left out.
            exclude_removal: Whether tasks that delete something are left out.
            exclude_purpose: Purposes to be left out, joined by dots.
            project_id: Id of the project that they are about.
            instance_callback_context: Context that the instance they are about was started with.
            purpose: What they are about.
            org_id: Id of the organisation of their project.
            unit_id: Id of the unit of their project.
            timeout_s: Seconds to wait.
        """
        return cls._send(
            "get the tasks", access_token, timeout_s,
            lambda api, options: api.data_manager_task.get_tasks_with_http_info(
                purpose=purpose, exclude_purpose=exclude_purpose or None, org_id=org_id or None,
                project_id=project_id or None, unit_id=unit_id or None,
                instance_callback_context=instance_callback_context or None,
                **with_flags(options, exclude_done=exclude_done or None, exclude_removal=exclude_removal or None),
            ),
        )  # fmt: skip

    @classmethod
    def get_available_tasks(
        cls,
        access_token: str,
        *,
        exclude_done: bool = False,
        exclude_purpose: str | None = None,
        project_id: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Do as :meth:`get_tasks`, which has more conditions."""
        return cls.get_tasks(
            access_token, exclude_done=exclude_done, exclude_purpose=exclude_purpose, project_id=project_id,
            timeout_s=timeout_s,
        )  # fmt: skip

    @classmethod
    def delete_task(cls, access_token: str, *, task_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Delete a task that is over."""
        require(task_id=task_id)
        return cls._send(
            "delete the task", access_token, timeout_s,
            lambda api, options: api.data_manager_task.delete_task_with_http_info(task_id, **options),
            GONE,
        )  # fmt: skip
