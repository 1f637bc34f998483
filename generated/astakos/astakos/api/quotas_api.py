"""Operations of astakos: Quotas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import mapping
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.project_quota import ProjectQuota
    from ..models.quota import Quota
    from ..models.resource import Resource


class QuotasApi(BaseApi):
    """Resources, their limits and their usage."""

    def get_quotas(self, **options: Unpack[CallOptions]) -> dict[str, dict[str, Quota]]:
        """Get my quotas.

        Gives the limits and the usage of the user, by project and resource. Usage of the whole project stands beside
        that of the user.
        """
        return self._call(_GET_QUOTAS, options)

    def get_quotas_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[dict[str, dict[str, Quota]]]:
        """Do as :meth:`get_quotas`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_QUOTAS, options)

    def get_resources(self, **options: Unpack[CallOptions]) -> dict[str, Resource]:
        """List resources.

        Describes everything that quotas are kept of, by the name of the resource.
        """
        return self._call(_GET_RESOURCES, options)

    def get_resources_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[dict[str, Resource]]:
        """Do as :meth:`get_resources`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_RESOURCES, options)

    def get_service_project_quotas(
        self,
        *,
        project: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, dict[str, ProjectQuota]]:
        """Get quotas of projects.

        Gives what projects may use and do use of the service's own resources, whoever uses it.

        Args:
            project: Ids of projects; every project without it.
        """
        return self._call(_GET_SERVICE_PROJECT_QUOTAS, options, project=project)

    def get_service_project_quotas_with_http_info(
        self,
        *,
        project: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, dict[str, ProjectQuota]]]:
        """Do as :meth:`get_service_project_quotas`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_SERVICE_PROJECT_QUOTAS, options, project=project)

    def get_service_quotas(
        self,
        *,
        user: Sequence[str] | None = None,
        project: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, dict[str, dict[str, Quota]]]:
        """Get quotas of users.

        Gives the quotas of the service's own resources, for every user or for those that are named.

        Args:
            user: Ids of users; every user without it.
            project: Ids of projects; every project without it.
        """
        return self._call(_GET_SERVICE_QUOTAS, options, user=user, project=project)

    def get_service_quotas_with_http_info(
        self,
        *,
        user: Sequence[str] | None = None,
        project: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, dict[str, dict[str, Quota]]]]:
        """Do as :meth:`get_service_quotas`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_SERVICE_QUOTAS, options, user=user, project=project)


class AsyncQuotasApi(AsyncBaseApi):
    """Resources, their limits and their usage."""

    async def get_quotas(self, **options: Unpack[CallOptions]) -> dict[str, dict[str, Quota]]:
        """Get my quotas.

        Gives the limits and the usage of the user, by project and resource. Usage of the whole project stands beside
        that of the user.
        """
        return await self._call(_GET_QUOTAS, options)

    async def get_quotas_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, dict[str, Quota]]]:
        """Do as :meth:`get_quotas`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_QUOTAS, options)

    async def get_resources(self, **options: Unpack[CallOptions]) -> dict[str, Resource]:
        """List resources.

        Describes everything that quotas are kept of, by the name of the resource.
        """
        return await self._call(_GET_RESOURCES, options)

    async def get_resources_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[dict[str, Resource]]:
        """Do as :meth:`get_resources`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_RESOURCES, options)

    async def get_service_project_quotas(
        self,
        *,
        project: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, dict[str, ProjectQuota]]:
        """Get quotas of projects.

        Gives what projects may use and do use of the service's own resources, whoever uses it.

        Args:
            project: Ids of projects; every project without it.
        """
        return await self._call(_GET_SERVICE_PROJECT_QUOTAS, options, project=project)

    async def get_service_project_quotas_with_http_info(
        self,
        *,
        project: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, dict[str, ProjectQuota]]]:
        """Do as :meth:`get_service_project_quotas`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_SERVICE_PROJECT_QUOTAS, options, project=project)

    async def get_service_quotas(
        self,
        *,
        user: Sequence[str] | None = None,
        project: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, dict[str, dict[str, Quota]]]:
        """Get quotas of users.

        Gives the quotas of the service's own resources, for every user or for those that are named.

        Args:
            user: Ids of users; every user without it.
            project: Ids of projects; every project without it.
        """
        return await self._call(_GET_SERVICE_QUOTAS, options, user=user, project=project)

    async def get_service_quotas_with_http_info(
        self,
        *,
        user: Sequence[str] | None = None,
        project: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, dict[str, dict[str, Quota]]]]:
        """Do as :meth:`get_service_quotas`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_SERVICE_QUOTAS, options, user=user, project=project)


_GET_QUOTAS: Operation[dict[str, dict[str, Quota]]] = Operation(
    "get_quotas",
    "GET",
    "/account/v1.0/quotas",
    returns={"200": json_content(lambda: mapping(mapping(model(models.Quota))))},
    raises={
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"user_token": []}],
)

_GET_RESOURCES: Operation[dict[str, Resource]] = Operation(
    "get_resources",
    "GET",
    "/account/v1.0/resources",
    returns={"200": json_content(lambda: mapping(model(models.Resource)))},
    raises={"default": json_content(lambda: mapping(model(models.Fault)))},
    security=[{"user_token": []}, {}],
)

_GET_SERVICE_PROJECT_QUOTAS: Operation[dict[str, dict[str, ProjectQuota]]] = Operation(
    "get_service_project_quotas",
    "GET",
    "/account/v1.0/service_project_quotas",
    parameters=(Query("project", explode=False),),
    returns={"200": json_content(lambda: mapping(mapping(model(models.ProjectQuota))))},
    raises={
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"service_token": []}],
)

_GET_SERVICE_QUOTAS: Operation[dict[str, dict[str, dict[str, Quota]]]] = Operation(
    "get_service_quotas",
    "GET",
    "/account/v1.0/service_quotas",
    parameters=(Query("user", explode=False), Query("project", explode=False)),
    returns={"200": json_content(lambda: mapping(mapping(mapping(model(models.Quota)))))},
    raises={
        "401": json_content(lambda: mapping(model(models.Fault))),
        "default": json_content(lambda: mapping(model(models.Fault))),
    },
    security=[{"service_token": []}],
)
