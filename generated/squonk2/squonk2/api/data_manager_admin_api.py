"""Operations of squonk2: data_manager admin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.admin_job_manifest_get_response import AdminJobManifestGetResponse
    from ..models.admin_job_manifest_load_put_response import AdminJobManifestLoadPutResponse
    from ..models.admin_users_get_response import AdminUsersGetResponse
    from ..models.data_manager_user_account_detail import DataManagerUserAccountDetail
    from ..models.job_manifest_put_body import JobManifestPutBody
    from ..models.service_errors_get_response import ServiceErrorsGetResponse
    from ..models.user_patch_body import UserPatchBody


class DataManagerAdminApi(BaseApi):
    """What only administrators do: users, errors and job manifests."""

    def admin_delete_job_manifest(
        self,
        job_manifest_id: int,
        *,
        purge: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a job manifest.

        Jobs that came from it stay unless they are purged with it.

        Args:
            job_manifest_id: Id of the job manifest.
            purge: Whether jobs of the manifest are deleted too.
        """
        return self._call(_ADMIN_DELETE_JOB_MANIFEST, options, job_manifest_id=job_manifest_id, purge=purge)

    def admin_delete_job_manifest_with_http_info(
        self,
        job_manifest_id: int,
        *,
        purge: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`admin_delete_job_manifest`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ADMIN_DELETE_JOB_MANIFEST,
            options,
            job_manifest_id=job_manifest_id,
            purge=purge,
        )

    def admin_delete_service_error(self, error_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an error of the service.

        The record goes for good, acknowledged or not.

        Args:
            error_id: Id of the error.
        """
        return self._call(_ADMIN_DELETE_SERVICE_ERROR, options, error_id=error_id)

    def admin_delete_service_error_with_http_info(
        self,
        error_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`admin_delete_service_error`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_DELETE_SERVICE_ERROR, options, error_id=error_id)

    def admin_delete_user(self, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a user.

        Refused while the user still has projects or datasets.

        Args:
            user_id: Id of the user.
        """
        return self._call(_ADMIN_DELETE_USER, options, user_id=user_id)

    def admin_delete_user_with_http_info(self, user_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`admin_delete_user`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_DELETE_USER, options, user_id=user_id)

    def admin_get_job_manifests(self, **options: Unpack[CallOptions]) -> AdminJobManifestGetResponse:
        """List job manifests.

        Manifests name the files that define jobs, and where to load them from.
        """
        return self._call(_ADMIN_GET_JOB_MANIFESTS, options)

    def admin_get_job_manifests_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdminJobManifestGetResponse]:
        """Do as :meth:`admin_get_job_manifests`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_GET_JOB_MANIFESTS, options)

    def admin_get_service_errors(
        self,
        *,
        include_acknowledged: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceErrorsGetResponse:
        """List errors of the service.

        Errors inside the Data Manager itself, for its administrators. Those already acknowledged are left out unless
        asked for.

        Args:
            include_acknowledged: Whether acknowledged errors are listed too.
        """
        return self._call(_ADMIN_GET_SERVICE_ERRORS, options, include_acknowledged=include_acknowledged)

    def admin_get_service_errors_with_http_info(
        self,
        *,
        include_acknowledged: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ServiceErrorsGetResponse]:
        """Do as :meth:`admin_get_service_errors`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_GET_SERVICE_ERRORS, options, include_acknowledged=include_acknowledged)

    def admin_get_users(
        self,
        *,
        idle_days: int | None = None,
        active_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AdminUsersGetResponse:
        """List users with their details.

        For administrators. Users can be narrowed down to those active, or idle, for a number of days.

        Args:
            idle_days: Least number of days without activity.
            active_days: Days with activity.
        """
        return self._call(_ADMIN_GET_USERS, options, idle_days=idle_days, active_days=active_days)

    def admin_get_users_with_http_info(
        self,
        *,
        idle_days: int | None = None,
        active_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdminUsersGetResponse]:
        """Do as :meth:`admin_get_users`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_GET_USERS, options, idle_days=idle_days, active_days=active_days)

    def admin_job_manifest_load(self, **options: Unpack[CallOptions]) -> AdminJobManifestLoadPutResponse:
        """Load all job manifests again.

        Reads every manifest anew, so that changed definitions of jobs take effect.
        """
        return self._call(_ADMIN_JOB_MANIFEST_LOAD, options)

    def admin_job_manifest_load_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdminJobManifestLoadPutResponse]:
        """Do as :meth:`admin_job_manifest_load`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_JOB_MANIFEST_LOAD, options)

    def admin_job_manifest_put(
        self,
        *,
        body: JobManifestPutBody,
        **options: Unpack[CallOptions],
    ) -> AdminJobManifestLoadPutResponse:
        """Add a job manifest.

        The manifest is loaded at once; the answer says how many jobs it gave and what could not be read.
        """
        return self._call(_ADMIN_JOB_MANIFEST_PUT, options, body=body)

    def admin_job_manifest_put_with_http_info(
        self,
        *,
        body: JobManifestPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdminJobManifestLoadPutResponse]:
        """Do as :meth:`admin_job_manifest_put`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_JOB_MANIFEST_PUT, options, body=body)

    def admin_patch_service_error(self, error_id: int, **options: Unpack[CallOptions]) -> None:
        """Acknowledge an error of the service.

        It no longer appears in the usual list and keeps who acknowledged it.

        Args:
            error_id: Id of the error.
        """
        return self._call(_ADMIN_PATCH_SERVICE_ERROR, options, error_id=error_id)

    def admin_patch_service_error_with_http_info(
        self,
        error_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`admin_patch_service_error`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_PATCH_SERVICE_ERROR, options, error_id=error_id)

    def admin_patch_user(
        self,
        user_id: str,
        *,
        body: UserPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Suspend or resume a user.

        A message suspends the account and is shown to its user; without one the account is resumed.

        Args:
            user_id: Id of the user.
        """
        return self._call(_ADMIN_PATCH_USER, options, user_id=user_id, body=body)

    def admin_patch_user_with_http_info(
        self,
        user_id: str,
        *,
        body: UserPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`admin_patch_user`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_PATCH_USER, options, user_id=user_id, body=body)

    def admin_put_user(self, user_id: str, **options: Unpack[CallOptions]) -> DataManagerUserAccountDetail:
        """Create a user.

        Makes an account for somebody who has not logged in yet. Users who log in get one by themselves.

        Args:
            user_id: Id of the user.
        """
        return self._call(_ADMIN_PUT_USER, options, user_id=user_id)

    def admin_put_user_with_http_info(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DataManagerUserAccountDetail]:
        """Do as :meth:`admin_put_user`; return status, headers and the response too."""
        return self._call_with_http_info(_ADMIN_PUT_USER, options, user_id=user_id)


class AsyncDataManagerAdminApi(AsyncBaseApi):
    """What only administrators do: users, errors and job manifests."""

    async def admin_delete_job_manifest(
        self,
        job_manifest_id: int,
        *,
        purge: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a job manifest.

        Jobs that came from it stay unless they are purged with it.

        Args:
            job_manifest_id: Id of the job manifest.
            purge: Whether jobs of the manifest are deleted too.
        """
        return await self._call(_ADMIN_DELETE_JOB_MANIFEST, options, job_manifest_id=job_manifest_id, purge=purge)

    async def admin_delete_job_manifest_with_http_info(
        self,
        job_manifest_id: int,
        *,
        purge: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`admin_delete_job_manifest`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ADMIN_DELETE_JOB_MANIFEST,
            options,
            job_manifest_id=job_manifest_id,
            purge=purge,
        )

    async def admin_delete_service_error(self, error_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an error of the service.

        The record goes for good, acknowledged or not.

        Args:
            error_id: Id of the error.
        """
        return await self._call(_ADMIN_DELETE_SERVICE_ERROR, options, error_id=error_id)

    async def admin_delete_service_error_with_http_info(
        self,
        error_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`admin_delete_service_error`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADMIN_DELETE_SERVICE_ERROR, options, error_id=error_id)

    async def admin_delete_user(self, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a user.

        Refused while the user still has projects or datasets.

        Args:
            user_id: Id of the user.
        """
        return await self._call(_ADMIN_DELETE_USER, options, user_id=user_id)

    async def admin_delete_user_with_http_info(self, user_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`admin_delete_user`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADMIN_DELETE_USER, options, user_id=user_id)

    async def admin_get_job_manifests(self, **options: Unpack[CallOptions]) -> AdminJobManifestGetResponse:
        """List job manifests.

        Manifests name the files that define jobs, and where to load them from.
        """
        return await self._call(_ADMIN_GET_JOB_MANIFESTS, options)

    async def admin_get_job_manifests_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdminJobManifestGetResponse]:
        """Do as :meth:`admin_get_job_manifests`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADMIN_GET_JOB_MANIFESTS, options)

    async def admin_get_service_errors(
        self,
        *,
        include_acknowledged: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceErrorsGetResponse:
        """List errors of the service.

        Errors inside the Data Manager itself, for its administrators. Those already acknowledged are left out unless
        asked for.

        Args:
            include_acknowledged: Whether acknowledged errors are listed too.
        """
        return await self._call(_ADMIN_GET_SERVICE_ERRORS, options, include_acknowledged=include_acknowledged)

    async def admin_get_service_errors_with_http_info(
        self,
        *,
        include_acknowledged: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ServiceErrorsGetResponse]:
        """Do as :meth:`admin_get_service_errors`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ADMIN_GET_SERVICE_ERRORS,
            options,
            include_acknowledged=include_acknowledged,
        )

    async def admin_get_users(
        self,
        *,
        idle_days: int | None = None,
        active_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AdminUsersGetResponse:
        """List users with their details.

        For administrators. Users can be narrowed down to those active, or idle, for a number of days.

        Args:
            idle_days: Least number of days without activity.
            active_days: Days with activity.
        """
        return await self._call(_ADMIN_GET_USERS, options, idle_days=idle_days, active_days=active_days)

    async def admin_get_users_with_http_info(
        self,
        *,
        idle_days: int | None = None,
        active_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdminUsersGetResponse]:
        """Do as :meth:`admin_get_users`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADMIN_GET_USERS, options, idle_days=idle_days, active_days=active_days)

    async def admin_job_manifest_load(self, **options: Unpack[CallOptions]) -> AdminJobManifestLoadPutResponse:
        """Load all job manifests again.

        Reads every manifest anew, so that changed definitions of jobs take effect.
        """
        return await self._call(_ADMIN_JOB_MANIFEST_LOAD, options)

    async def admin_job_manifest_load_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdminJobManifestLoadPutResponse]:
        """Do as :meth:`admin_job_manifest_load`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADMIN_JOB_MANIFEST_LOAD, options)

    async def admin_job_manifest_put(
        self,
        *,
        body: JobManifestPutBody,
        **options: Unpack[CallOptions],
    ) -> AdminJobManifestLoadPutResponse:
        """Add a job manifest.

        The manifest is loaded at once; the answer says how many jobs it gave and what could not be read.
        """
        return await self._call(_ADMIN_JOB_MANIFEST_PUT, options, body=body)

    async def admin_job_manifest_put_with_http_info(
        self,
        *,
        body: JobManifestPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AdminJobManifestLoadPutResponse]:
        """Do as :meth:`admin_job_manifest_put`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADMIN_JOB_MANIFEST_PUT, options, body=body)

    async def admin_patch_service_error(self, error_id: int, **options: Unpack[CallOptions]) -> None:
        """Acknowledge an error of the service.

        It no longer appears in the usual list and keeps who acknowledged it.

        Args:
            error_id: Id of the error.
        """
        return await self._call(_ADMIN_PATCH_SERVICE_ERROR, options, error_id=error_id)

    async def admin_patch_service_error_with_http_info(
        self,
        error_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`admin_patch_service_error`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADMIN_PATCH_SERVICE_ERROR, options, error_id=error_id)

    async def admin_patch_user(
        self,
        user_id: str,
        *,
        body: UserPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Suspend or resume a user.

        A message suspends the account and is shown to its user; without one the account is resumed.

        Args:
            user_id: Id of the user.
        """
        return await self._call(_ADMIN_PATCH_USER, options, user_id=user_id, body=body)

    async def admin_patch_user_with_http_info(
        self,
        user_id: str,
        *,
        body: UserPatchBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`admin_patch_user`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADMIN_PATCH_USER, options, user_id=user_id, body=body)

    async def admin_put_user(self, user_id: str, **options: Unpack[CallOptions]) -> DataManagerUserAccountDetail:
        """Create a user.

        Makes an account for somebody who has not logged in yet. Users who log in get one by themselves.

        Args:
            user_id: Id of the user.
        """
        return await self._call(_ADMIN_PUT_USER, options, user_id=user_id)

    async def admin_put_user_with_http_info(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DataManagerUserAccountDetail]:
        """Do as :meth:`admin_put_user`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADMIN_PUT_USER, options, user_id=user_id)


_ADMIN_DELETE_JOB_MANIFEST: Operation[None] = Operation(
    "admin_delete_job_manifest",
    "DELETE",
    "/admin/job-manifest/{job_manifest_id}",
    parameters=(Path("job_manifest_id"), Query("purge")),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_DELETE_SERVICE_ERROR: Operation[None] = Operation(
    "admin_delete_service_error",
    "DELETE",
    "/admin/service-error/{error_id}",
    parameters=(Path("error_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_DELETE_USER: Operation[None] = Operation(
    "admin_delete_user",
    "DELETE",
    "/admin/user/{user_id}",
    parameters=(Path("user_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_GET_JOB_MANIFESTS: Operation[AdminJobManifestGetResponse] = Operation(
    "admin_get_job_manifests",
    "GET",
    "/admin/job-manifest",
    returns={"200": json_content(lambda: model(models.AdminJobManifestGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_GET_SERVICE_ERRORS: Operation[ServiceErrorsGetResponse] = Operation(
    "admin_get_service_errors",
    "GET",
    "/admin/service-error",
    parameters=(Query("include_acknowledged"),),
    returns={"200": json_content(lambda: model(models.ServiceErrorsGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_GET_USERS: Operation[AdminUsersGetResponse] = Operation(
    "admin_get_users",
    "GET",
    "/admin/user",
    parameters=(Query("idle_days"), Query("active_days")),
    returns={"200": json_content(lambda: model(models.AdminUsersGetResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_JOB_MANIFEST_LOAD: Operation[AdminJobManifestLoadPutResponse] = Operation(
    "admin_job_manifest_load",
    "PUT",
    "/admin/job-manifest/load",
    returns={"200": json_content(lambda: model(models.AdminJobManifestLoadPutResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_JOB_MANIFEST_PUT: Operation[AdminJobManifestLoadPutResponse] = Operation(
    "admin_job_manifest_put",
    "PUT",
    "/admin/job-manifest",
    body=form_content(lambda: model(models.JobManifestPutBody)),
    body_required=True,
    returns={"200": json_content(lambda: model(models.AdminJobManifestLoadPutResponse))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_PATCH_SERVICE_ERROR: Operation[None] = Operation(
    "admin_patch_service_error",
    "PATCH",
    "/admin/service-error/{error_id}",
    parameters=(Path("error_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_PATCH_USER: Operation[None] = Operation(
    "admin_patch_user",
    "PATCH",
    "/admin/user/{user_id}",
    parameters=(Path("user_id"),),
    body=form_content(lambda: model(models.UserPatchBody)),
    returns={"200": NO_CONTENT, "204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADMIN_PUT_USER: Operation[DataManagerUserAccountDetail] = Operation(
    "admin_put_user",
    "PUT",
    "/admin/user/{user_id}",
    parameters=(Path("user_id"),),
    returns={"201": json_content(lambda: model(models.DataManagerUserAccountDetail))},
    raises={"401": json_content(lambda: model(models.DmError)), "403": json_content(lambda: model(models.DmError))},
    security=[{"keycloak": []}],
    api="data_manager",
)
