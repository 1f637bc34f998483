"""The server itself: what it is, what it can do, and how it stands with its Account Server."""

from __future__ import annotations

from ..api.results import DmApiRv
from ..arguments import require
from ..calls import READ_S
from .service import DmService


class ServerCalls(DmService):
    """Methods about the server."""

    @classmethod
    def ping(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """See whether the server answers, by asking for the namespace of its Account Server."""
        return cls._send(
            "ping the server", access_token, timeout_s,
            lambda api, options: api.data_manager_accounting.get_account_server_namespace_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_version(cls, access_token: str | None = None, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return the version of the server. It needs no token; older servers got one."""
        return cls._send(
            "get the version", access_token, timeout_s,
            lambda api, options: api.data_manager_accounting.get_version_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_mode(cls, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return what the server is used for. It needs no token."""
        return cls._send(
            "get the mode", None, timeout_s,
            lambda api, options: api.data_manager_configuration.get_mode_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_input_handler(cls, access_token: str | None = None, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return the handlers of job inputs that the server has."""
        return cls._send(
            "get the input handlers", access_token, timeout_s,
            lambda api, options: api.data_manager_configuration.get_input_handlers_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_job_definition_schema_version(
        cls, access_token: str | None = None, *, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return the version of the schema that definitions of jobs keep to."""
        return cls._send(
            "get the version of the job definition schema", access_token, timeout_s,
            lambda api, options: api.data_manager_accounting.get_job_definition_schema_version_with_http_info(
                **options
            ),
        )  # fmt: skip

    @classmethod
    def get_workflow_engine_version(cls, access_token: str | None = None, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return the version of the engine that runs workflows."""
        return cls._send(
            "get the version of the workflow engine", access_token, timeout_s,
            lambda api, options: api.data_manager_accounting.get_workflow_engine_version_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_account_server_registration(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return as which merchant the Account Server knows this server."""
        return cls._send(
            "get the registration with the Account Server", access_token, timeout_s,
            lambda api, options: api.data_manager_accounting.get_account_server_registration_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_account_server_namespace(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return the namespace of the Account Server in Kubernetes."""
        return cls._send(
            "get the namespace of the Account Server", access_token, timeout_s,
            lambda api, options: api.data_manager_accounting.get_account_server_namespace_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_supported_file_types(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return the types that files of datasets may have."""
        return cls._send(
            "get the file types", access_token, timeout_s,
            lambda api, options: api.data_manager_type.get_file_types_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_applications(cls, access_token: str, *, timeout_s: float = READ_S) -> DmApiRv:
        """Return what instances can be made of."""
        return cls._send(
            "get the applications", access_token, timeout_s,
            lambda api, options: api.data_manager_application.get_applications_with_http_info(**options),
        )  # fmt: skip

    @classmethod
    def get_application(cls, access_token: str, *, app_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Return an application, with its instances."""
        require(app_id=app_id)
        return cls._send(
            "get the application", access_token, timeout_s,
            lambda api, options: api.data_manager_application.get_application_with_http_info(app_id, **options),
        )  # fmt: skip
