"""Operations of micetro: Sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.codecs import ANY
from .._runtime.containers import mapping
from .._runtime.contents import json_content
from .._runtime.envelopes import enveloped_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.login import Login
    from ..models.pre_login_info import PreLoginInfo
    from ..models.session import Session


class SessionsApi(BaseApi):
    """Logging in, and what a server tells before."""

    def create_session(
        self,
        *,
        body: Login,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Session:
        """Log in.

        Begins a session. Its id is sent with later requests as a bearer token, in place of user and password.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_CREATE_SESSION, options, body=body, server=server, pretty=pretty)

    def create_session_with_http_info(
        self,
        *,
        body: Login,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Session]:
        """Do as :meth:`create_session`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_SESSION, options, body=body, server=server, pretty=pretty)

    def get_micetro(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get the service.

        Describes the service itself: what is running, and where. Administrators may ask for it.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_MICETRO, options, server=server, pretty=pretty)

    def get_micetro_with_http_info(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`get_micetro`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_MICETRO, options, server=server, pretty=pretty)

    def get_pre_login_info(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PreLoginInfo:
        """Get the version.

        Tells the version of the central server and what a page to log in needs to know. It needs no credentials.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_PRE_LOGIN_INFO, options, server=server, pretty=pretty)

    def get_pre_login_info_with_http_info(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PreLoginInfo]:
        """Do as :meth:`get_pre_login_info`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PRE_LOGIN_INFO, options, server=server, pretty=pretty)

    def run_command(
        self,
        command: str,
        *,
        body: Mapping[str, Any],
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Run a command.

        Runs a command of the older API by its name, `Login` or `GetUsers` for two, for what has no path of its own.

        Args:
            command: Name of the command.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_RUN_COMMAND, options, command=command, body=body, server=server, pretty=pretty)

    def run_command_with_http_info(
        self,
        command: str,
        *,
        body: Mapping[str, Any],
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`run_command`; return status, headers and the response too."""
        return self._call_with_http_info(
            _RUN_COMMAND,
            options,
            command=command,
            body=body,
            server=server,
            pretty=pretty,
        )


class AsyncSessionsApi(AsyncBaseApi):
    """Logging in, and what a server tells before."""

    async def create_session(
        self,
        *,
        body: Login,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Session:
        """Log in.

        Begins a session. Its id is sent with later requests as a bearer token, in place of user and password.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_CREATE_SESSION, options, body=body, server=server, pretty=pretty)

    async def create_session_with_http_info(
        self,
        *,
        body: Login,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Session]:
        """Do as :meth:`create_session`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_SESSION, options, body=body, server=server, pretty=pretty)

    async def get_micetro(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get the service.

        Describes the service itself: what is running, and where. Administrators may ask for it.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_MICETRO, options, server=server, pretty=pretty)

    async def get_micetro_with_http_info(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`get_micetro`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_MICETRO, options, server=server, pretty=pretty)

    async def get_pre_login_info(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PreLoginInfo:
        """Get the version.

        Tells the version of the central server and what a page to log in needs to know. It needs no credentials.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_PRE_LOGIN_INFO, options, server=server, pretty=pretty)

    async def get_pre_login_info_with_http_info(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PreLoginInfo]:
        """Do as :meth:`get_pre_login_info`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PRE_LOGIN_INFO, options, server=server, pretty=pretty)

    async def run_command(
        self,
        command: str,
        *,
        body: Mapping[str, Any],
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Run a command.

        Runs a command of the older API by its name, `Login` or `GetUsers` for two, for what has no path of its own.

        Args:
            command: Name of the command.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_RUN_COMMAND, options, command=command, body=body, server=server, pretty=pretty)

    async def run_command_with_http_info(
        self,
        command: str,
        *,
        body: Mapping[str, Any],
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`run_command`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _RUN_COMMAND,
            options,
            command=command,
            body=body,
            server=server,
            pretty=pretty,
        )


_CREATE_SESSION: Operation[Session] = Operation(
    "create_session",
    "POST",
    "/micetro/sessions",
    parameters=(Query("server"), Query("pretty")),
    body=json_content(lambda: model(models.Login)),
    body_required=True,
    returns={"201": enveloped_content(lambda: model(models.Session), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
)

_GET_MICETRO: Operation[dict[str, Any]] = Operation(
    "get_micetro",
    "GET",
    "/micetro",
    parameters=(Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: mapping(ANY), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_PRE_LOGIN_INFO: Operation[PreLoginInfo] = Operation(
    "get_pre_login_info",
    "GET",
    "/command/web_getPreLoginInfo",
    parameters=(Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.PreLoginInfo), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
)

_RUN_COMMAND: Operation[dict[str, Any]] = Operation(
    "run_command",
    "POST",
    "/command/{command}",
    parameters=(Path("command"), Query("server"), Query("pretty")),
    body=json_content(lambda: mapping(ANY)),
    body_required=True,
    returns={"200": enveloped_content(lambda: mapping(ANY), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)
