"""Resources and quotas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .session import Session, listed


class QuotaCalls(Session):
    """Methods about what may be used. Those that begin with ``service_`` take the token of a service."""

    def get_resources(self) -> dict[str, dict[str, Any]]:
        """Return everything that quotas are kept of, by name."""
        resources: dict[str, dict[str, Any]] = self._account(self._client.quotas.get_resources_with_http_info)
        return resources

    def get_quotas(self) -> dict[str, dict[str, Any]]:
        """Return the quotas of the user, by project and resource."""
        quotas: dict[str, dict[str, Any]] = self._account(self._client.quotas.get_quotas_with_http_info)
        return quotas

    def service_get_quotas(
        self,
        user: str | Iterable[str] | None = None,
        project_id: str | Iterable[str] | None = None,
        *,
        project: str | Iterable[str] | None = None,
    ) -> dict[str, dict[str, dict[str, Any]]]:
        """Return quotas of the service's resources, by user, project and resource.

        Args:
            user: Id of a user, or several; every user without it.
            project_id: Id of a project, or several; every project without it.
            project: An older name of ``project_id``.
        """
        quotas: dict[str, dict[str, dict[str, Any]]] = self._account(
            self._client.quotas.get_service_quotas_with_http_info,
            user=listed(user),
            project=listed(project if project_id is None else project_id),
        )
        return quotas

    def service_get_project_quotas(
        self,
        project_id: str | Iterable[str] | None = None,
        *,
        project: str | Iterable[str] | None = None,
    ) -> dict[str, dict[str, Any]]:
        """Return quotas of the service's resources, by project and resource.

        Args:
            project_id: Id of a project, or several; every project without it.
            project: An older name of ``project_id``.
        """
        quotas: dict[str, dict[str, Any]] = self._account(
            self._client.quotas.get_service_project_quotas_with_http_info,
            project=listed(project if project_id is None else project_id),
        )
        return quotas
