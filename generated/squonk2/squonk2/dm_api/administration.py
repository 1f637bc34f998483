"""What only administrators do: accounts, errors of the server, and the manifests that jobs come from."""

from __future__ import annotations

from ..api.results import DmApiRv
from ..arguments import require, require_positive, with_flags
from ..calls import ANY, CREATED, GONE, READ_S
from ..models.job_manifest_put_body import JobManifestPutBody
from ..models.user_patch_body import UserPatchBody
from .service import DmService


class AdministrationCalls(DmService):
    """Methods for administrators. ``user_id`` is a user name."""

    @classmethod
    def get_admin_users(
        cls,
        access_token: str,
        *,
        idle_days: int | None = None,
        active_days: int | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return the users with details, or those who were idle, or active, for so many days."""
        return cls._send(
            "get the users", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_get_users_with_http_info(
                idle_days=idle_days, active_days=active_days, **options
            ),
        )  # fmt: skip

    @classmethod
    def create_user_account(cls, access_token: str, *, user_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Make an account for a user who has not logged in yet; return it."""
        require(user_id=user_id)
        return cls._send(
            "create the account", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_put_user_with_http_info(user_id, **options),
            CREATED,
        )  # fmt: skip

    @classmethod
    def delete_user_account(cls, access_token: str, *, user_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Delete the account of a user who has nothing left."""
        require(user_id=user_id)
        return cls._send(
            "delete the account", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_delete_user_with_http_info(user_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def update_user_account(
        cls, access_token: str, *, user_id: str, suspend_message: str | None = None, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Suspend a user, who is told the message; the empty text lets the user in again."""
        require(user_id=user_id)
        body = UserPatchBody(suspend_message=suspend_message)
        return cls._send(
            "update the account", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_patch_user_with_http_info(
                user_id, body=body, **options
            ),
            (200, 204),
        )  # fmt: skip

    @classmethod
    def get_service_errors(
        cls, access_token: str, *, include_acknowledged: bool = False, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return the errors of the server that nobody has acknowledged, or all."""
        return cls._send(
            "get the errors of the server", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_get_service_errors_with_http_info(
                **with_flags(options, include_acknowledged=include_acknowledged or None)
            ),
        )  # fmt: skip

    @classmethod
    def acknowledge_service_error(cls, access_token: str, *, error_id: int, timeout_s: float = READ_S) -> DmApiRv:
        """Acknowledge an error of the server."""
        require_positive(error_id=error_id)
        return cls._send(
            "acknowledge the error", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_patch_service_error_with_http_info(error_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def delete_service_error(cls, access_token: str, *, error_id: int, timeout_s: float = READ_S) -> DmApiRv:
        """Delete an error of the server."""
        require_positive(error_id=error_id)
        return cls._send(
            "delete the error", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_delete_service_error_with_http_info(error_id, **options),
            ANY,
        )  # fmt: skip

    @classmethod
    def get_job_manifests(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return the manifests."""
        return cls._send(
            "get the job manifests", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_get_job_manifests_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def put_job_manifest(
        cls,
        access_token: str,
        *,
        url: str,
        header: str | None = None,
        params: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Add a manifest and load its jobs; return what came of it.

        Args:
            access_token: A token.
            url: Where the manifest is.
            header: JSON text with header fields to fetch it with.
            params: JSON text with query parameters, likewise.
            timeout_s: Seconds to wait.
        """
        require(url=url)
        body = JobManifestPutBody(url=url, header=header or None, params=params or None)
        return cls._send(
            "put the job manifest", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_job_manifest_put_with_http_info(body=body, **options),
        )  # fmt: skip

    @classmethod
    def load_job_manifests(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Load the jobs of every manifest anew; return what came of it."""
        return cls._send(
            "load the job manifests", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_job_manifest_load_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def delete_job_manifest(
        cls, access_token: str, *, job_manifest_id: int, purge: bool = False, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Delete a manifest, and with ``purge`` its jobs as well."""
        require_positive(job_manifest_id=job_manifest_id)
        return cls._send(
            "delete the job manifest", access_token, timeout_s,
            lambda api, options: api.data_manager_admin.admin_delete_job_manifest_with_http_info(
                job_manifest_id, **with_flags(options, purge=purge or None)
            ),
            GONE,
        )  # fmt: skip
