"""Operations of squonk2: data_manager accounting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.account_server_get_namespace_response import AccountServerGetNamespaceResponse
    from ..models.account_server_get_registration_response import AccountServerGetRegistrationResponse
    from ..models.version_get_response import VersionGetResponse


class DataManagerAccountingApi(BaseApi):
    """How this server stands with others."""

    def get_account_server_namespace(self, **options: Unpack[CallOptions]) -> AccountServerGetNamespaceResponse:
        """Get the namespace of the Account Server.

        The Kubernetes namespace of the Account Server that this Data Manager reports its charges to.
        """
        return self._call(_GET_ACCOUNT_SERVER_NAMESPACE, options)

    def get_account_server_namespace_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerGetNamespaceResponse]:
        """Do as :meth:`get_account_server_namespace`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ACCOUNT_SERVER_NAMESPACE, options)

    def get_account_server_registration(self, **options: Unpack[CallOptions]) -> AccountServerGetRegistrationResponse:
        """Get the registration with the Account Server.

        As which merchant this Data Manager is known to its Account Server, and since when.
        """
        return self._call(_GET_ACCOUNT_SERVER_REGISTRATION, options)

    def get_account_server_registration_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerGetRegistrationResponse]:
        """Do as :meth:`get_account_server_registration`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_ACCOUNT_SERVER_REGISTRATION, options)

    def get_job_definition_schema_version(self, **options: Unpack[CallOptions]) -> VersionGetResponse:
        """Get the version of the job definition schema.

        The schema that definitions of jobs are checked against when manifests are loaded.
        """
        return self._call(_GET_JOB_DEFINITION_SCHEMA_VERSION, options)

    def get_job_definition_schema_version_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[VersionGetResponse]:
        """Do as :meth:`get_job_definition_schema_version`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_JOB_DEFINITION_SCHEMA_VERSION, options)

    def get_version(self, **options: Unpack[CallOptions]) -> VersionGetResponse:
        """Get the version of the Data Manager.

        Needs no token, so it also serves to see whether the server is up.
        """
        return self._call(_GET_VERSION, options)

    def get_version_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[VersionGetResponse]:
        """Do as :meth:`get_version`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_VERSION, options)

    def get_workflow_engine_version(self, **options: Unpack[CallOptions]) -> VersionGetResponse:
        """Get the version of the workflow engine.

        The engine that runs workflows is deployed on its own and has a version of its own.
        """
        return self._call(_GET_WORKFLOW_ENGINE_VERSION, options)

    def get_workflow_engine_version_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[VersionGetResponse]:
        """Do as :meth:`get_workflow_engine_version`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_WORKFLOW_ENGINE_VERSION, options)


class AsyncDataManagerAccountingApi(AsyncBaseApi):
    """How this server stands with others."""

    async def get_account_server_namespace(self, **options: Unpack[CallOptions]) -> AccountServerGetNamespaceResponse:
        """Get the namespace of the Account Server.

        The Kubernetes namespace of the Account Server that this Data Manager reports its charges to.
        """
        return await self._call(_GET_ACCOUNT_SERVER_NAMESPACE, options)

    async def get_account_server_namespace_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerGetNamespaceResponse]:
        """Do as :meth:`get_account_server_namespace`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ACCOUNT_SERVER_NAMESPACE, options)

    async def get_account_server_registration(
        self,
        **options: Unpack[CallOptions],
    ) -> AccountServerGetRegistrationResponse:
        """Get the registration with the Account Server.

        As which merchant this Data Manager is known to its Account Server, and since when.
        """
        return await self._call(_GET_ACCOUNT_SERVER_REGISTRATION, options)

    async def get_account_server_registration_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountServerGetRegistrationResponse]:
        """Do as :meth:`get_account_server_registration`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_ACCOUNT_SERVER_REGISTRATION, options)

    async def get_job_definition_schema_version(self, **options: Unpack[CallOptions]) -> VersionGetResponse:
        """Get the version of the job definition schema.

        The schema that definitions of jobs are checked against when manifests are loaded.
        """
        return await self._call(_GET_JOB_DEFINITION_SCHEMA_VERSION, options)

    async def get_job_definition_schema_version_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[VersionGetResponse]:
        """Do as :meth:`get_job_definition_schema_version`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_JOB_DEFINITION_SCHEMA_VERSION, options)

    async def get_version(self, **options: Unpack[CallOptions]) -> VersionGetResponse:
        """Get the version of the Data Manager.

        Needs no token, so it also serves to see whether the server is up.
        """
        return await self._call(_GET_VERSION, options)

    async def get_version_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[VersionGetResponse]:
        """Do as :meth:`get_version`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_VERSION, options)

    async def get_workflow_engine_version(self, **options: Unpack[CallOptions]) -> VersionGetResponse:
        """Get the version of the workflow engine.

        The engine that runs workflows is deployed on its own and has a version of its own.
        """
        return await self._call(_GET_WORKFLOW_ENGINE_VERSION, options)

    async def get_workflow_engine_version_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[VersionGetResponse]:
        """Do as :meth:`get_workflow_engine_version`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_WORKFLOW_ENGINE_VERSION, options)


_GET_ACCOUNT_SERVER_NAMESPACE: Operation[AccountServerGetNamespaceResponse] = Operation(
    "get_account_server_namespace",
    "GET",
    "/account-server/namespace",
    returns={"200": json_content(lambda: model(models.AccountServerGetNamespaceResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_ACCOUNT_SERVER_REGISTRATION: Operation[AccountServerGetRegistrationResponse] = Operation(
    "get_account_server_registration",
    "GET",
    "/account-server/registration",
    returns={"200": json_content(lambda: model(models.AccountServerGetRegistrationResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_JOB_DEFINITION_SCHEMA_VERSION: Operation[VersionGetResponse] = Operation(
    "get_job_definition_schema_version",
    "GET",
    "/job-definition-schema/version",
    returns={"200": json_content(lambda: model(models.VersionGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_VERSION: Operation[VersionGetResponse] = Operation(
    "get_version",
    "GET",
    "/version",
    returns={"200": json_content(lambda: model(models.VersionGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    api="data_manager",
)

_GET_WORKFLOW_ENGINE_VERSION: Operation[VersionGetResponse] = Operation(
    "get_workflow_engine_version",
    "GET",
    "/workflow-engine/version",
    returns={"200": json_content(lambda: model(models.VersionGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)
