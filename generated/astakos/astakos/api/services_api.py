"""Operations of astakos: Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array, mapping
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.menu_entry import MenuEntry
    from ..models.service import Service


class ServicesApi(BaseApi):
    """What the web interface lists."""

    def get_menu(self, **options: Unpack[CallOptions]) -> list[MenuEntry]:
        """List entries of the menu.

        Lists the entries of the account menu. With a token they are those of a user who is signed in; without one, a
        link to sign in.
        """
        return self._call(_GET_MENU, options)

    def get_menu_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[MenuEntry]]:
        """Do as :meth:`get_menu`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_MENU, options)

    def get_services(self, **options: Unpack[CallOptions]) -> list[Service]:
        """List services.

        Lists the services that users see in the web interface, for menus of other sites.
        """
        return self._call(_GET_SERVICES, options)

    def get_services_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[Service]]:
        """Do as :meth:`get_services`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_SERVICES, options)


class AsyncServicesApi(AsyncBaseApi):
    """What the web interface lists."""

    async def get_menu(self, **options: Unpack[CallOptions]) -> list[MenuEntry]:
        """List entries of the menu.

        Lists the entries of the account menu. With a token they are those of a user who is signed in; without one, a
        link to sign in.
        """
        return await self._call(_GET_MENU, options)

    async def get_menu_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[MenuEntry]]:
        """Do as :meth:`get_menu`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_MENU, options)

    async def get_services(self, **options: Unpack[CallOptions]) -> list[Service]:
        """List services.

        Lists the services that users see in the web interface, for menus of other sites.
        """
        return await self._call(_GET_SERVICES, options)

    async def get_services_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[Service]]:
        """Do as :meth:`get_services`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_SERVICES, options)


_GET_MENU: Operation[list[MenuEntry]] = Operation(
    "get_menu",
    "GET",
    "/ui/get_menu",
    returns={"200": json_content(lambda: array(model(models.MenuEntry)))},
    raises={"default": json_content(lambda: mapping(model(models.Fault)))},
    security=[{"user_token": []}, {}],
)

_GET_SERVICES: Operation[list[Service]] = Operation(
    "get_services",
    "GET",
    "/ui/get_services",
    returns={"200": json_content(lambda: array(model(models.Service)))},
    raises={"default": json_content(lambda: mapping(model(models.Fault)))},
    security=[{"user_token": []}],
)
