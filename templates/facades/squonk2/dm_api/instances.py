"""Instances: jobs and applications that run, or have run."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from ..api.results import DmApiRv
from ..arguments import require, spelled, with_flags
from ..calls import ANY, CREATED, GONE, READ_S
from ..models.instance_post_body import InstancePostBody
from .service import DmService

JOB_APPLICATION: Final = "datamanagerjobs.squonk.it"
"""The application that runs jobs."""


class InstanceCalls(DmService):
    """Methods about instances."""

    @classmethod
    def start_job_instance(
        cls,
        access_token: str,
        *,
        project_id: str,
        name: str,
        specification: Mapping[str, Any] | None,
        callback_url: str | None = None,
        callback_token: str | None = None,
        callback_context: str | None = None,
        generate_callback_token: bool = False,
        debug: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Start a job in a project; return its ``instance_id`` and the ``task_id`` of what launches it.

        Args:
            access_token: A token.
            project_id: Id of the project.
            name: Name of the instance.
            specification: The ``collection``, ``job`` and ``version`` of the job, and its ``variables``.
            callback_url: Where the server reports how the job gets on. Without it the next three count for nothing.
            callback_token: A token that reports carry.
            callback_context: Text that reports carry.
            generate_callback_token: Whether the server makes a token by which files can be fetched.
            debug: ``1`` keeps what the job leaves in Kubernetes.
            timeout_s: Seconds to wait.
        """
        require(project_id=project_id, name=name)
        callback = callback_url, callback_token, callback_context, generate_callback_token
        body = _job(project_id, name, specification, debug, callback)
        return cls._send(
            "start the instance", access_token, timeout_s,
            lambda api, options: api.data_manager_instance.create_instance_with_http_info(body=body, **options),
            CREATED,
        )  # fmt: skip

    @classmethod
    def dry_run_job_instance(
        cls,
        access_token: str,
        *,
        project_id: str,
        name: str,
        specification: Mapping[str, Any] | None,
        callback_url: str | None = None,
        callback_token: str | None = None,
        callback_context: str | None = None,
        generate_callback_token: bool = False,
        debug: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return the command that :meth:`start_job_instance` would run, and start nothing."""
        require(project_id=project_id, name=name)
        callback = callback_url, callback_token, callback_context, generate_callback_token
        body = _job(project_id, name, specification, debug, callback)
        return cls._send(
            "try the instance", access_token, timeout_s,
            lambda api, options: api.data_manager_instance.dry_run_instance_with_http_info(body=body, **options),
            CREATED,
        )  # fmt: skip

    @classmethod
    def get_instance(cls, access_token: str, *, instance_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Return an instance. Once it has ended, ``stopped`` is there and ``phase`` says how it went."""
        require(instance_id=instance_id)
        return cls._send(
            "get the instance", access_token, timeout_s,
            lambda api, options: api.data_manager_instance.get_instance_with_http_info(instance_id, **options),
        )  # fmt: skip

    @classmethod
    def get_project_instances(cls, access_token: str, *, project_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Return the instances of a project."""
        require(project_id=project_id)
        return cls._send(
            "get the instances of the project", access_token, timeout_s,
            lambda api, options: api.data_manager_instance.get_instances_with_http_info(
                project_id=project_id, **options
            ),
        )  # fmt: skip

    @classmethod
    def get_available_instances(
        cls,
        access_token: str,
        *,
        org_id: str | None = None,
        unit_id: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return the instances that the user may see, or those of an organisation or a unit."""
        return cls._send(
            "get the instances", access_token, timeout_s,
            lambda api, options: api.data_manager_instance.get_instances_with_http_info(
                org_id=org_id, unit_id=unit_id, **options
            ),
        )  # fmt: skip

    @classmethod
    def update_instance(
        cls, access_token: str, *, instance_id: str, archive: bool = False, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Put an instance into the archive, whose instances are kept when old ones are tidied up, or out of it."""
        require(instance_id=instance_id)
        return cls._send(
            "update the instance", access_token, timeout_s,
            lambda api, options: api.data_manager_instance.patch_instance_with_http_info(
                instance_id, **with_flags(options, archive=archive)
            ),
            GONE,
        )  # fmt: skip

    @classmethod
    def delete_instance(cls, access_token: str, *, instance_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Stop an instance and delete it; return the ``task_id`` of what does it."""
        require(instance_id=instance_id)
        return cls._send(
            "delete the instance", access_token, timeout_s,
            lambda api, options: api.data_manager_instance.terminate_instance_with_http_info(instance_id, **options),
        )  # fmt: skip

    @classmethod
    def delete_instance_token(cls, *, instance_id: str, token: str, timeout_s: float = READ_S) -> DmApiRv:
        """End a callback token of an instance. No other token is needed."""
        require(instance_id=instance_id, token=token)
        return cls._send(
            "delete the token of the instance", None, timeout_s,
            lambda api, options: api.data_manager_instance.delete_instance_token_with_http_info(
                instance_id, token, **options
            ),
            ANY,
            secret=token,
        )  # fmt: skip


def _job(
    project_id: str,
    name: str,
    specification: Mapping[str, Any] | None,
    debug: str | None,
    callback: tuple[str | None, str | None, str | None, bool],
) -> InstancePostBody:
    """Return the body of a start. ``callback``: where to report, its token and context, and whether to make a token."""
    url, token, context, generate = callback if callback[0] else (None, None, None, False)
    return spelled(
        InstancePostBody(
            application_id=JOB_APPLICATION, project_id=project_id, as_name=name, debug=debug or None,
            specification=json.dumps(specification), callback_url=url, callback_token=token or None,
            callback_context=context or None, generate_callback_token=generate or None,
        )
    )  # fmt: skip
