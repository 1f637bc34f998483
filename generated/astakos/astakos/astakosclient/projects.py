"""Projects, applications for them, and memberships."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .session import Session, require


class ProjectCalls(Session):
    """Methods about projects and their members."""

    def get_projects(
        self, name: str | None = None, state: str | None = None, owner: str | None = None, mode: str | None = None
    ) -> list[dict[str, Any]]:
        """Return the projects that the user may see.

        Args:
            name: Name of the project.
            state: State of the project.
            owner: Id of its owner.
            mode: ``member`` for those the user is a member of, ``default`` for all.
        """
        projects: list[dict[str, Any]] = self._account(
            self._client.projects.get_projects_with_http_info, name=name, state=state, owner=owner, mode=mode
        )
        return projects

    def get_project(self, project_id: str) -> dict[str, Any]:
        """Return a project, if the user may see it."""
        require(project_id=project_id)
        project: dict[str, Any] = self._account(self._client.projects.get_project_with_http_info, project_id)
        return project

    def create_project(self, specs: Mapping[str, Any]) -> dict[str, Any]:
        """Apply for a new project; return its ``id`` and the id of the ``application``."""
        require(specs=specs)
        made: dict[str, Any] = self._account(self._client.projects.create_project_with_http_info, body=specs)
        return made

    def modify_project(self, project_id: str, specs: Mapping[str, Any]) -> dict[str, Any]:
        """Apply for a change of a project; return its ``id`` and the id of the ``application``."""
        require(project_id=project_id, specs=specs)
        modify = self._client.projects.modify_project_with_http_info
        made: dict[str, Any] = self._account(modify, project_id, body=specs)
        return made

    def project_action(self, project_id: str, action: str, reason: str = "") -> None:
        """Act on a project: ``suspend``, ``unsuspend``, ``terminate`` or ``reinstate``."""
        require(project_id=project_id, action=action)
        self._act(project_id, {action: {"reason": reason}})

    def application_action(self, project_id: str, app_id: int, action: str, reason: str = "") -> None:
        """Act on an application: ``approve``, ``deny``, ``dismiss`` or ``cancel``."""
        require(project_id=project_id, app_id=app_id, action=action)
        self._act(project_id, {action: {"reason": reason, "app_id": app_id}})

    def get_memberships(self, project_id: str | None = None, *, project: str | None = None) -> list[dict[str, Any]]:
        """Return the memberships that the user may see.

        Args:
            project_id: Id of the project; every project without it.
            project: An older name of ``project_id``.
        """
        memberships: list[dict[str, Any]] = self._account(
            self._client.memberships.get_memberships_with_http_info,
            project=project if project_id is None else project_id,
        )
        return memberships

    def get_membership(self, memb_id: int) -> dict[str, Any]:
        """Return a membership."""
        require(memb_id=memb_id)
        membership: dict[str, Any] = self._account(self._client.memberships.get_membership_with_http_info, memb_id)
        return membership

    def membership_action(self, memb_id: int, action: str, reason: str = "") -> None:
        """Act on a membership: ``leave``, ``cancel``, ``accept``, ``reject`` or ``remove``."""
        require(memb_id=memb_id, action=action)
        act = self._client.memberships.membership_action_with_http_info
        self._account(act, memb_id, body={action: reason})

    def join_project(self, project_id: str) -> dict[str, Any]:
        """Ask to become a member of a project; return the ``id`` of the membership."""
        require(project_id=project_id)
        return self._request_membership({"join": {"project": project_id}})

    def enroll_member(self, project_id: str, email: str) -> dict[str, Any]:
        """Make a user a member of a project; return the ``id`` of the membership."""
        require(project_id=project_id, email=email)
        return self._request_membership({"enroll": {"project": project_id, "user": email}})

    def _act(self, project_id: str, body: Mapping[str, Any]) -> None:
        self._account(self._client.projects.project_action_with_http_info, project_id, body=body)

    def _request_membership(self, body: Mapping[str, Any]) -> dict[str, Any]:
        request = self._client.memberships.request_membership_with_http_info
        membership: dict[str, Any] = self._account(request, body=body)
        return membership
