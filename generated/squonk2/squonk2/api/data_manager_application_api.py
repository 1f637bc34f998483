"""Operations of squonk2: data_manager application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.application_get_response import ApplicationGetResponse
    from ..models.applications_get_response import ApplicationsGetResponse


class DataManagerApplicationApi(BaseApi):
    """What instances can be made of."""

    def get_application(self, application_id: str, **options: Unpack[CallOptions]) -> ApplicationGetResponse:
        """Get an application.

        With the versions it has, its running instances and what it costs.

        Args:
            application_id: Id of the application.
        """
        return self._call(_GET_APPLICATION, options, application_id=application_id)

    def get_application_with_http_info(
        self,
        application_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationGetResponse]:
        """Do as :meth:`get_application`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_APPLICATION, options, application_id=application_id)

    def get_applications(self, **options: Unpack[CallOptions]) -> ApplicationsGetResponse:
        """List applications.

        Applications are what instances are made of: notebooks that stay up, and the operator that runs jobs.
        """
        return self._call(_GET_APPLICATIONS, options)

    def get_applications_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[ApplicationsGetResponse]:
        """Do as :meth:`get_applications`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_APPLICATIONS, options)


class AsyncDataManagerApplicationApi(AsyncBaseApi):
    """What instances can be made of."""

    async def get_application(self, application_id: str, **options: Unpack[CallOptions]) -> ApplicationGetResponse:
        """Get an application.

        With the versions it has, its running instances and what it costs.

        Args:
            application_id: Id of the application.
        """
        return await self._call(_GET_APPLICATION, options, application_id=application_id)

    async def get_application_with_http_info(
        self,
        application_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationGetResponse]:
        """Do as :meth:`get_application`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_APPLICATION, options, application_id=application_id)

    async def get_applications(self, **options: Unpack[CallOptions]) -> ApplicationsGetResponse:
        """List applications.

        Applications are what instances are made of: notebooks that stay up, and the operator that runs jobs.
        """
        return await self._call(_GET_APPLICATIONS, options)

    async def get_applications_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationsGetResponse]:
        """Do as :meth:`get_applications`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_APPLICATIONS, options)


_GET_APPLICATION: Operation[ApplicationGetResponse] = Operation(
    "get_application",
    "GET",
    "/application/{application_id}",
    parameters=(Path("application_id"),),
    returns={"200": json_content(lambda: model(models.ApplicationGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_APPLICATIONS: Operation[ApplicationsGetResponse] = Operation(
    "get_applications",
    "GET",
    "/application",
    returns={"200": json_content(lambda: model(models.ApplicationsGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)
