"""Operations of jcapiv2: System Insights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Header, Path, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.swagger_codegen_options import SwaggerCallOptions
    from ..models.system_insights_apps import SystemInsightsApps
    from ..models.system_insights_battery import SystemInsightsBattery
    from ..models.system_insights_bitlocker_info import SystemInsightsBitlockerInfo
    from ..models.system_insights_browser_plugins import SystemInsightsBrowserPlugins
    from ..models.system_insights_chrome_extensions import SystemInsightsChromeExtensions
    from ..models.system_insights_crashes import SystemInsightsCrashes
    from ..models.system_insights_disk_encryption import SystemInsightsDiskEncryption
    from ..models.system_insights_disk_info import SystemInsightsDiskInfo
    from ..models.system_insights_etc_hosts import SystemInsightsEtcHosts
    from ..models.system_insights_firefox_addons import SystemInsightsFirefoxAddons
    from ..models.system_insights_groups import SystemInsightsGroups
    from ..models.system_insights_ie_extensions import SystemInsightsIeExtensions
    from ..models.system_insights_interface_addresses import SystemInsightsInterfaceAddresses
    from ..models.system_insights_kernel_info import SystemInsightsKernelInfo
    from ..models.system_insights_launchd import SystemInsightsLaunchd
    from ..models.system_insights_logged_in_users import SystemInsightsLoggedInUsers
    from ..models.system_insights_logical_drvies import SystemInsightsLogicalDrvies
    from ..models.system_insights_mounts import SystemInsightsMounts
    from ..models.system_insights_os_version import SystemInsightsOsVersion
    from ..models.system_insights_patches import SystemInsightsPatches
    from ..models.system_insights_programs import SystemInsightsPrograms
    from ..models.system_insights_safari_extensions import SystemInsightsSafariExtensions
    from ..models.system_insights_system_controls import SystemInsightsSystemControls
    from ..models.system_insights_system_info import SystemInsightsSystemInfo
    from ..models.system_insights_uptime import SystemInsightsUptime
    from ..models.system_insights_usb_devices import SystemInsightsUsbDevices
    from ..models.system_insights_user_groups import SystemInsightsUserGroups
    from ..models.system_insights_users import SystemInsightsUsers
    from ..models.system_insights_windows_crashes import SystemInsightsWindowsCrashes


class SystemInsightsApi(BaseApi):
    """Inventory gathered by the agent on each system, one table per operation."""

    def systeminsights_list_apps(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsApps]:
        """List installed macOS applications.

        Returns the application bundles found on all macOS systems. Windows software is listed by the programs table.
        Filter by `system_id` or `bundle_name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(_SYSTEMINSIGHTS_LIST_APPS, options, limit=limit, x_org_id=x_org_id, skip=skip, filter=filter)

    def systeminsights_list_apps_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsApps]]:
        """Do as :meth:`systeminsights_list_apps`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_APPS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_apps(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsApps, list[SystemInsightsApps]]:
        """Return the items of :meth:`systeminsights_list_apps` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_APPS,
            _SYSTEMINSIGHTS_LIST_APPS_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def systeminsights_list_battery(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBattery]:
        """List batteries.

        Returns charge, wear and health of the batteries of portable Macs. Filter by `system_id` or `health`, for
        instance `filter=health:eq:Poor`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_BATTERY,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def systeminsights_list_battery_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBattery]]:
        """Do as :meth:`systeminsights_list_battery`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_BATTERY,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_battery(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsBattery, list[SystemInsightsBattery]]:
        """Return the items of :meth:`systeminsights_list_battery` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_BATTERY,
            _SYSTEMINSIGHTS_LIST_BATTERY_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def systeminsights_list_bitlocker_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBitlockerInfo]:
        """List BitLocker volumes.

        Returns the encryption state of the drives of Windows systems. Filter by `system_id` or `protection_status`,
        where 0 finds the unprotected ones.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_BITLOCKER_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_bitlocker_info_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBitlockerInfo]]:
        """Do as :meth:`systeminsights_list_bitlocker_info`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_BITLOCKER_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_bitlocker_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsBitlockerInfo, list[SystemInsightsBitlockerInfo]]:
        """Return the items of :meth:`systeminsights_list_bitlocker_info` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_BITLOCKER_INFO,
            _SYSTEMINSIGHTS_LIST_BITLOCKER_INFO_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_browser_plugins(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBrowserPlugins]:
        """List browser plug-ins.

        Returns the classic browser plug-ins installed on macOS systems, with the user they belong to. Filter by
        `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_browser_plugins_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBrowserPlugins]]:
        """Do as :meth:`systeminsights_list_browser_plugins`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_browser_plugins(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsBrowserPlugins, list[SystemInsightsBrowserPlugins]]:
        """Return the items of :meth:`systeminsights_list_browser_plugins` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS,
            _SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_chrome_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsChromeExtensions]:
        """List Chrome extensions.

        Returns the extensions in the Chrome profiles of all users on all systems. Each extension is listed once a
        profile. Filter by `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_chrome_extensions_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsChromeExtensions]]:
        """Do as :meth:`systeminsights_list_chrome_extensions`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_chrome_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsChromeExtensions, list[SystemInsightsChromeExtensions]]:
        """Return the items of :meth:`systeminsights_list_chrome_extensions` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_crashes(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsCrashes]:
        """List application crashes on macOS.

        Returns the crash reports found on macOS systems, one row a crash. For Windows see the table of Windows
        crashes. Filter by `system_id` or `identifier`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_CRASHES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def systeminsights_list_crashes_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsCrashes]]:
        """Do as :meth:`systeminsights_list_crashes`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_CRASHES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_crashes(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsCrashes, list[SystemInsightsCrashes]]:
        """Return the items of :meth:`systeminsights_list_crashes` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_CRASHES,
            _SYSTEMINSIGHTS_LIST_CRASHES_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def systeminsights_list_disk_encryption(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsDiskEncryption]:
        """List disk encryption states.

        Returns whether the disks of macOS and Linux systems are encrypted, and by what. Filter by `system_id` or
        `encryption_status`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_disk_encryption_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsDiskEncryption]]:
        """Do as :meth:`systeminsights_list_disk_encryption`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_disk_encryption(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsDiskEncryption, list[SystemInsightsDiskEncryption]]:
        """Return the items of :meth:`systeminsights_list_disk_encryption` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION,
            _SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_disk_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsDiskInfo]:
        """List physical disks.

        Returns the disks of Windows systems with maker, model, size and serial number. Filter by `system_id` or
        `disk_index`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_DISK_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_disk_info_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsDiskInfo]]:
        """Do as :meth:`systeminsights_list_disk_info`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_DISK_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_disk_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsDiskInfo, list[SystemInsightsDiskInfo]]:
        """Return the items of :meth:`systeminsights_list_disk_info` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_DISK_INFO,
            _SYSTEMINSIGHTS_LIST_DISK_INFO_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_etc_hosts(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsEtcHosts]:
        """List entries of hosts files.

        Returns the lines of the hosts file of each system. Entries that were not put there on purpose are worth a
        look. Filter by `system_id` or `address`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_ETC_HOSTS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_etc_hosts_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsEtcHosts]]:
        """Do as :meth:`systeminsights_list_etc_hosts`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_ETC_HOSTS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_etc_hosts(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsEtcHosts, list[SystemInsightsEtcHosts]]:
        """Return the items of :meth:`systeminsights_list_etc_hosts` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_ETC_HOSTS,
            _SYSTEMINSIGHTS_LIST_ETC_HOSTS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_firefox_addons(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsFirefoxAddons]:
        """List Firefox add-ons.

        Returns the add-ons in the Firefox profiles of all users, and whether they are active. Filter by `system_id`
        or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_firefox_addons_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsFirefoxAddons]]:
        """Do as :meth:`systeminsights_list_firefox_addons`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_firefox_addons(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsFirefoxAddons, list[SystemInsightsFirefoxAddons]]:
        """Return the items of :meth:`systeminsights_list_firefox_addons` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS,
            _SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_groups(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsGroups]:
        """List local groups.

        Returns the groups known to the operating system of each system. Filter by `system_id` or `groupname`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_GROUPS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_groups_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsGroups]]:
        """Do as :meth:`systeminsights_list_groups`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_GROUPS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_groups(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsGroups, list[SystemInsightsGroups]]:
        """Return the items of :meth:`systeminsights_list_groups` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_GROUPS,
            _SYSTEMINSIGHTS_LIST_GROUPS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_ie_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsIeExtensions]:
        """List Internet Explorer extensions.

        Returns the browser helper objects and other extensions of Internet Explorer on Windows systems. Filter by
        `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_IE_EXTENSIONS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def systeminsights_list_ie_extensions_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsIeExtensions]]:
        """Do as :meth:`systeminsights_list_ie_extensions`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_IE_EXTENSIONS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_ie_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsIeExtensions, list[SystemInsightsIeExtensions]]:
        """Return the items of :meth:`systeminsights_list_ie_extensions` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_IE_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_IE_EXTENSIONS_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def systeminsights_list_interface_addresses(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsInterfaceAddresses]:
        """List network addresses.

        Returns the addresses of all network interfaces, one row an address. To find the system behind an address,
        filter by `address`; `system_id` works too.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_interface_addresses_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsInterfaceAddresses]]:
        """Do as :meth:`systeminsights_list_interface_addresses`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_interface_addresses(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsInterfaceAddresses, list[SystemInsightsInterfaceAddresses]]:
        """Return the items of :meth:`systeminsights_list_interface_addresses` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES,
            _SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_kernel_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsKernelInfo]:
        """List running kernels.

        Returns version, boot arguments and path of the kernel each system runs. Filter by `system_id` or `version`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_KERNEL_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_kernel_info_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsKernelInfo]]:
        """Do as :meth:`systeminsights_list_kernel_info`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_KERNEL_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_kernel_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsKernelInfo, list[SystemInsightsKernelInfo]]:
        """Return the items of :meth:`systeminsights_list_kernel_info` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_KERNEL_INFO,
            _SYSTEMINSIGHTS_LIST_KERNEL_INFO_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_launchd(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsLaunchd]:
        """List launchd jobs.

        Returns the daemons and agents that launchd manages on macOS systems, with what starts them. Filter by
        `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_LAUNCHD,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def systeminsights_list_launchd_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsLaunchd]]:
        """Do as :meth:`systeminsights_list_launchd`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_LAUNCHD,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_launchd(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsLaunchd, list[SystemInsightsLaunchd]]:
        """Return the items of :meth:`systeminsights_list_launchd` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_LAUNCHD,
            _SYSTEMINSIGHTS_LIST_LAUNCHD_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def systeminsights_list_logged_in_users(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsLoggedInUsers]:
        """List logged-in users.

        Returns the login sessions open on each system when the inventory was taken. Filter by `system_id` or `user`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def systeminsights_list_logged_in_users_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsLoggedInUsers]]:
        """Do as :meth:`systeminsights_list_logged_in_users`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_logged_in_users(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsLoggedInUsers, list[SystemInsightsLoggedInUsers]]:
        """Return the items of :meth:`systeminsights_list_logged_in_users` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS,
            _SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def systeminsights_list_logical_drives(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsLogicalDrvies]:
        """List logical drives.

        Returns the drive letters of Windows systems with size, free space and file system. Filter by `system_id` or
        `device_id`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_logical_drives_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsLogicalDrvies]]:
        """Do as :meth:`systeminsights_list_logical_drives`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_logical_drives(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsLogicalDrvies, list[SystemInsightsLogicalDrvies]]:
        """Return the items of :meth:`systeminsights_list_logical_drives` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES,
            _SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_mounts(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsMounts]:
        """List mounted file systems.

        Returns what is mounted where on macOS and Linux systems, with blocks and inodes left. Filter by `system_id`
        or `path`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_MOUNTS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_mounts_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsMounts]]:
        """Do as :meth:`systeminsights_list_mounts`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_MOUNTS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_mounts(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsMounts, list[SystemInsightsMounts]]:
        """Return the items of :meth:`systeminsights_list_mounts` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_MOUNTS,
            _SYSTEMINSIGHTS_LIST_MOUNTS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_os_version(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsOsVersion]:
        """List operating system versions.

        Returns name, version and build of the operating system of each system, one row a system. Filter by
        `system_id` or `version`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_OS_VERSION,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_os_version_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsOsVersion]]:
        """Do as :meth:`systeminsights_list_os_version`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_OS_VERSION,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_os_version(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsOsVersion, list[SystemInsightsOsVersion]]:
        """Return the items of :meth:`systeminsights_list_os_version` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_OS_VERSION,
            _SYSTEMINSIGHTS_LIST_OS_VERSION_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_patches(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsPatches]:
        """List installed Windows updates.

        Returns the hotfixes applied to Windows systems. To see who has a given one, filter by `hotfix_id`;
        `system_id` works too.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_PATCHES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_patches_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsPatches]]:
        """Do as :meth:`systeminsights_list_patches`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_PATCHES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_patches(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsPatches, list[SystemInsightsPatches]]:
        """Return the items of :meth:`systeminsights_list_patches` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_PATCHES,
            _SYSTEMINSIGHTS_LIST_PATCHES_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_programs(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsPrograms]:
        """List installed Windows programs.

        Returns the software registered for removal on Windows systems, with publisher and version. Filter by
        `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_PROGRAMS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_programs_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsPrograms]]:
        """Do as :meth:`systeminsights_list_programs`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_PROGRAMS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_programs(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsPrograms, list[SystemInsightsPrograms]]:
        """Return the items of :meth:`systeminsights_list_programs` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_PROGRAMS,
            _SYSTEMINSIGHTS_LIST_PROGRAMS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_safari_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSafariExtensions]:
        """List Safari extensions.

        Returns the Safari extensions of all users of macOS systems. Filter by `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_safari_extensions_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSafariExtensions]]:
        """Do as :meth:`systeminsights_list_safari_extensions`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_safari_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsSafariExtensions, list[SystemInsightsSafariExtensions]]:
        """Return the items of :meth:`systeminsights_list_safari_extensions` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_apps(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsApps]:
        """List the applications of a macOS system.

        Returns the application bundles found on one macOS system. Filter by `bundle_name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_APPS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_apps_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsApps]]:
        """Do as :meth:`systeminsights_list_system_apps`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_APPS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_apps(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsApps, list[SystemInsightsApps]]:
        """Return the items of :meth:`systeminsights_list_system_apps` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_APPS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_APPS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_bitlocker_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBitlockerInfo]:
        """List the BitLocker volumes of a system.

        Returns the encryption state of every drive of one Windows system. Filter by `protection_status`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_bitlocker_info_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBitlockerInfo]]:
        """Do as :meth:`systeminsights_list_system_bitlocker_info`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_bitlocker_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsBitlockerInfo, list[SystemInsightsBitlockerInfo]]:
        """Return the items of :meth:`systeminsights_list_system_bitlocker_info` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_browser_plugins(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBrowserPlugins]:
        """List the browser plug-ins of a system.

        Returns the classic browser plug-ins of one macOS system, for all of its users. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_browser_plugins_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBrowserPlugins]]:
        """Do as :meth:`systeminsights_list_system_browser_plugins`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_browser_plugins(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsBrowserPlugins, list[SystemInsightsBrowserPlugins]]:
        """Return the items of :meth:`systeminsights_list_system_browser_plugins` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_chrome_extensions(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsChromeExtensions]:
        """List the Chrome extensions of a system.

        Returns the extensions in all Chrome profiles of one system. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_chrome_extensions_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsChromeExtensions]]:
        """Do as :meth:`systeminsights_list_system_chrome_extensions`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_chrome_extensions(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsChromeExtensions, list[SystemInsightsChromeExtensions]]:
        """Return the items of :meth:`systeminsights_list_system_chrome_extensions` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_controls(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSystemControls]:
        """List kernel settings.

        Returns the sysctl settings of macOS and Linux systems, with the value in force and the one configured. The
        table is large: filter by `name` together with `system_id`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_controls_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSystemControls]]:
        """Do as :meth:`systeminsights_list_system_controls`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_controls(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsSystemControls, list[SystemInsightsSystemControls]]:
        """Return the items of :meth:`systeminsights_list_system_controls` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_disk_encryption(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsDiskEncryption]:
        """List the disk encryption state of a system.

        Returns the disks of one macOS or Linux system and whether they are encrypted. Filter by `encryption_status`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_disk_encryption_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsDiskEncryption]]:
        """Do as :meth:`systeminsights_list_system_disk_encryption`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_disk_encryption(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsDiskEncryption, list[SystemInsightsDiskEncryption]]:
        """Return the items of :meth:`systeminsights_list_system_disk_encryption` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION,
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_disk_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBitlockerInfo]:
        """List the physical disks of a system.

        Returns the disks of one Windows system. Rows are described by the schema of BitLocker volumes, which clients
        of this API have always been given; the fields of a disk are those of the disk table over all systems. Filter
        by `disk_index`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_disk_info_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBitlockerInfo]]:
        """Do as :meth:`systeminsights_list_system_disk_info`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_disk_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsBitlockerInfo, list[SystemInsightsBitlockerInfo]]:
        """Return the items of :meth:`systeminsights_list_system_disk_info` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_etc_hosts(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBitlockerInfo]:
        """List the hosts file of a system.

        Returns the lines of the hosts file of one system. Rows are described by the schema of BitLocker volumes,
        which clients of this API have always been given; the fields of a line are those of the hosts table over all
        systems. Filter by `address`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_etc_hosts_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBitlockerInfo]]:
        """Do as :meth:`systeminsights_list_system_etc_hosts`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_etc_hosts(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsBitlockerInfo, list[SystemInsightsBitlockerInfo]]:
        """Return the items of :meth:`systeminsights_list_system_etc_hosts` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_firefox_addons(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsFirefoxAddons]:
        """List the Firefox add-ons of a system.

        Returns the add-ons in all Firefox profiles of one system. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_firefox_addons_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsFirefoxAddons]]:
        """Do as :meth:`systeminsights_list_system_firefox_addons`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_firefox_addons(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsFirefoxAddons, list[SystemInsightsFirefoxAddons]]:
        """Return the items of :meth:`systeminsights_list_system_firefox_addons` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_groups(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsGroups]:
        """List the local groups of a system.

        Returns the groups known to the operating system of one system. Filter by `groupname`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_groups_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsGroups]]:
        """Do as :meth:`systeminsights_list_system_groups`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_groups(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsGroups, list[SystemInsightsGroups]]:
        """Return the items of :meth:`systeminsights_list_system_groups` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSystemInfo]:
        """List hardware summaries.

        Returns processor, memory, model and serial number of each system, one row a system. Filter by `system_id` or
        `cpu_subtype`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_info_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSystemInfo]]:
        """Do as :meth:`systeminsights_list_system_info`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsSystemInfo, list[SystemInsightsSystemInfo]]:
        """Return the items of :meth:`systeminsights_list_system_info` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_INFO_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_interface_addresses(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsInterfaceAddresses]:
        """List the network addresses of a system.

        Returns the addresses of the network interfaces of one system, version 4 and version 6. Filter by `address`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_interface_addresses_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsInterfaceAddresses]]:
        """Do as :meth:`systeminsights_list_system_interface_addresses`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_interface_addresses(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsInterfaceAddresses, list[SystemInsightsInterfaceAddresses]]:
        """Return the items of :meth:`systeminsights_list_system_interface_addresses` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES,
            _SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_kernel_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsKernelInfo]:
        """Get the running kernel of a system.

        Returns the kernel one system runs, as a list of one row. Filter by `version`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_kernel_info_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsKernelInfo]]:
        """Do as :meth:`systeminsights_list_system_kernel_info`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_kernel_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsKernelInfo, list[SystemInsightsKernelInfo]]:
        """Return the items of :meth:`systeminsights_list_system_kernel_info` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_logical_drives(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsLogicalDrvies]:
        """List the logical drives of a system.

        Returns the drive letters of one Windows system, with size and free space in bytes. Filter by `device_id`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_logical_drives_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsLogicalDrvies]]:
        """Do as :meth:`systeminsights_list_system_logical_drives`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_logical_drives(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsLogicalDrvies, list[SystemInsightsLogicalDrvies]]:
        """Return the items of :meth:`systeminsights_list_system_logical_drives` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES,
            _SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_mounts(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsMounts]:
        """List the mounted file systems of a system.

        Returns what is mounted on one macOS or Linux system. Filter by `path`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_mounts_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsMounts]]:
        """Do as :meth:`systeminsights_list_system_mounts`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_mounts(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsMounts, list[SystemInsightsMounts]]:
        """Return the items of :meth:`systeminsights_list_system_mounts` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_os_version(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsOsVersion]:
        """Get the operating system version of a system.

        Returns the operating system of one system, as a list of one row. Filter by `version`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_os_version_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsOsVersion]]:
        """Do as :meth:`systeminsights_list_system_os_version`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_os_version(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsOsVersion, list[SystemInsightsOsVersion]]:
        """Return the items of :meth:`systeminsights_list_system_os_version` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION,
            _SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_patches(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsPatches]:
        """List the Windows updates of a system.

        Returns the hotfixes applied to one Windows system. Filter by `hotfix_id`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_patches_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsPatches]]:
        """Do as :meth:`systeminsights_list_system_patches`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_patches(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsPatches, list[SystemInsightsPatches]]:
        """Return the items of :meth:`systeminsights_list_system_patches` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES,
            _SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_programs(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsPrograms]:
        """List the programs of a Windows system.

        Returns the software registered for removal on one Windows system. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_programs_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsPrograms]]:
        """Do as :meth:`systeminsights_list_system_programs`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_programs(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsPrograms, list[SystemInsightsPrograms]]:
        """Return the items of :meth:`systeminsights_list_system_programs` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_safari_extensions(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSafariExtensions]:
        """List the Safari extensions of a system.

        Returns the Safari extensions of all users of one macOS system. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_safari_extensions_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSafariExtensions]]:
        """Do as :meth:`systeminsights_list_system_safari_extensions`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_safari_extensions(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsSafariExtensions, list[SystemInsightsSafariExtensions]]:
        """Return the items of :meth:`systeminsights_list_system_safari_extensions` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_system_controls(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSystemControls]:
        """List the kernel settings of a system.

        Returns the sysctl settings of one macOS or Linux system, hundreds of them. Filter by `name` to pick some.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_system_controls_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSystemControls]]:
        """Do as :meth:`systeminsights_list_system_system_controls`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_system_controls(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsSystemControls, list[SystemInsightsSystemControls]]:
        """Return the items of :meth:`systeminsights_list_system_system_controls` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_system_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSystemInfo]:
        """Get the hardware summary of a system.

        Returns processor, memory, model and serial number of one system, as a list of one row. Filter by
        `cpu_subtype`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_system_info_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSystemInfo]]:
        """Do as :meth:`systeminsights_list_system_system_info`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_system_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsSystemInfo, list[SystemInsightsSystemInfo]]:
        """Return the items of :meth:`systeminsights_list_system_system_info` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_uptime(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUptime]:
        """Get the uptime of a system.

        Returns how long one system had been running when the inventory was taken, as a list of one row. Filter by
        `days`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_uptime_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUptime]]:
        """Do as :meth:`systeminsights_list_system_uptime`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_uptime(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsUptime, list[SystemInsightsUptime]]:
        """Return the items of :meth:`systeminsights_list_system_uptime` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME,
            _SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_users(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUsers]:
        """List the local users of a system.

        Returns the accounts known to the operating system of one system. Filter by `username`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_USERS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_system_users_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUsers]]:
        """Do as :meth:`systeminsights_list_system_users`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_USERS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_users(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsUsers, list[SystemInsightsUsers]]:
        """Return the items of :meth:`systeminsights_list_system_users` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_USERS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_USERS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_uptime(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUptime]:
        """List uptimes.

        Returns how long each system had been running when the inventory was taken. Filter by `system_id` or `days`,
        for instance `filter=days:gt:30`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_UPTIME,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_uptime_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUptime]]:
        """Do as :meth:`systeminsights_list_uptime`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_UPTIME,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_uptime(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsUptime, list[SystemInsightsUptime]]:
        """Return the items of :meth:`systeminsights_list_uptime` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_UPTIME,
            _SYSTEMINSIGHTS_LIST_UPTIME_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_usb_devices(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUsbDevices]:
        """List USB devices.

        Returns the devices plugged into the USB ports of macOS and Linux systems. Filter by `system_id` or `model`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_USB_DEVICES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def systeminsights_list_usb_devices_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUsbDevices]]:
        """Do as :meth:`systeminsights_list_usb_devices`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_USB_DEVICES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_usb_devices(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsUsbDevices, list[SystemInsightsUsbDevices]]:
        """Return the items of :meth:`systeminsights_list_usb_devices` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_USB_DEVICES,
            _SYSTEMINSIGHTS_LIST_USB_DEVICES_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def systeminsights_list_user_groups(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUserGroups]:
        """List group memberships of local users.

        Returns pairs of user id and group id, one row a membership. Join them with the tables of local users and
        groups. Filter by `system_id`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_USER_GROUPS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def systeminsights_list_user_groups_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUserGroups]]:
        """Do as :meth:`systeminsights_list_user_groups`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_USER_GROUPS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_user_groups(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsUserGroups, list[SystemInsightsUserGroups]]:
        """Return the items of :meth:`systeminsights_list_user_groups` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_USER_GROUPS,
            _SYSTEMINSIGHTS_LIST_USER_GROUPS_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    def systeminsights_list_users(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUsers]:
        """List local users.

        Returns the accounts known to the operating system of each system, system accounts included. Filter by
        `system_id` or `username`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return self._call(_SYSTEMINSIGHTS_LIST_USERS, options, limit=limit, skip=skip, filter=filter, x_org_id=x_org_id)

    def systeminsights_list_users_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUsers]]:
        """Do as :meth:`systeminsights_list_users`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_USERS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_users(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsUsers, list[SystemInsightsUsers]]:
        """Return the items of :meth:`systeminsights_list_users` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_USERS,
            _SYSTEMINSIGHTS_LIST_USERS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    def systeminsights_list_windows_crashes(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsWindowsCrashes]:
        """List application crashes on Windows.

        Returns the crash dumps found on Windows systems, one row a crash. Filter by `system_id` or `type`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return self._call(
            _SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def systeminsights_list_windows_crashes_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsWindowsCrashes]]:
        """Do as :meth:`systeminsights_list_windows_crashes`; return status, headers and the response too."""
        return self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_windows_crashes(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[SystemInsightsWindowsCrashes, list[SystemInsightsWindowsCrashes]]:
        """Return the items of :meth:`systeminsights_list_windows_crashes` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return Paginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES,
            _SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )


class AsyncSystemInsightsApi(AsyncBaseApi):
    """Inventory gathered by the agent on each system, one table per operation."""

    async def systeminsights_list_apps(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsApps]:
        """List installed macOS applications.

        Returns the application bundles found on all macOS systems. Windows software is listed by the programs table.
        Filter by `system_id` or `bundle_name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_APPS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def systeminsights_list_apps_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsApps]]:
        """Do as :meth:`systeminsights_list_apps`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_APPS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_apps(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsApps, list[SystemInsightsApps]]:
        """Return the items of :meth:`systeminsights_list_apps` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_APPS,
            _SYSTEMINSIGHTS_LIST_APPS_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def systeminsights_list_battery(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBattery]:
        """List batteries.

        Returns charge, wear and health of the batteries of portable Macs. Filter by `system_id` or `health`, for
        instance `filter=health:eq:Poor`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_BATTERY,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def systeminsights_list_battery_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBattery]]:
        """Do as :meth:`systeminsights_list_battery`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_BATTERY,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_battery(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsBattery, list[SystemInsightsBattery]]:
        """Return the items of :meth:`systeminsights_list_battery` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_BATTERY,
            _SYSTEMINSIGHTS_LIST_BATTERY_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def systeminsights_list_bitlocker_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBitlockerInfo]:
        """List BitLocker volumes.

        Returns the encryption state of the drives of Windows systems. Filter by `system_id` or `protection_status`,
        where 0 finds the unprotected ones.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_BITLOCKER_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_bitlocker_info_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBitlockerInfo]]:
        """Do as :meth:`systeminsights_list_bitlocker_info`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_BITLOCKER_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_bitlocker_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsBitlockerInfo, list[SystemInsightsBitlockerInfo]]:
        """Return the items of :meth:`systeminsights_list_bitlocker_info` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_BITLOCKER_INFO,
            _SYSTEMINSIGHTS_LIST_BITLOCKER_INFO_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_browser_plugins(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBrowserPlugins]:
        """List browser plug-ins.

        Returns the classic browser plug-ins installed on macOS systems, with the user they belong to. Filter by
        `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_browser_plugins_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBrowserPlugins]]:
        """Do as :meth:`systeminsights_list_browser_plugins`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_browser_plugins(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsBrowserPlugins, list[SystemInsightsBrowserPlugins]]:
        """Return the items of :meth:`systeminsights_list_browser_plugins` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS,
            _SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_chrome_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsChromeExtensions]:
        """List Chrome extensions.

        Returns the extensions in the Chrome profiles of all users on all systems. Each extension is listed once a
        profile. Filter by `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_chrome_extensions_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsChromeExtensions]]:
        """Do as :meth:`systeminsights_list_chrome_extensions`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_chrome_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsChromeExtensions, list[SystemInsightsChromeExtensions]]:
        """Return the items of :meth:`systeminsights_list_chrome_extensions` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_crashes(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsCrashes]:
        """List application crashes on macOS.

        Returns the crash reports found on macOS systems, one row a crash. For Windows see the table of Windows
        crashes. Filter by `system_id` or `identifier`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_CRASHES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def systeminsights_list_crashes_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsCrashes]]:
        """Do as :meth:`systeminsights_list_crashes`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_CRASHES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_crashes(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsCrashes, list[SystemInsightsCrashes]]:
        """Return the items of :meth:`systeminsights_list_crashes` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_CRASHES,
            _SYSTEMINSIGHTS_LIST_CRASHES_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def systeminsights_list_disk_encryption(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsDiskEncryption]:
        """List disk encryption states.

        Returns whether the disks of macOS and Linux systems are encrypted, and by what. Filter by `system_id` or
        `encryption_status`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_disk_encryption_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsDiskEncryption]]:
        """Do as :meth:`systeminsights_list_disk_encryption`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_disk_encryption(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsDiskEncryption, list[SystemInsightsDiskEncryption]]:
        """Return the items of :meth:`systeminsights_list_disk_encryption` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION,
            _SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_disk_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsDiskInfo]:
        """List physical disks.

        Returns the disks of Windows systems with maker, model, size and serial number. Filter by `system_id` or
        `disk_index`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_DISK_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_disk_info_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsDiskInfo]]:
        """Do as :meth:`systeminsights_list_disk_info`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_DISK_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_disk_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsDiskInfo, list[SystemInsightsDiskInfo]]:
        """Return the items of :meth:`systeminsights_list_disk_info` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_DISK_INFO,
            _SYSTEMINSIGHTS_LIST_DISK_INFO_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_etc_hosts(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsEtcHosts]:
        """List entries of hosts files.

        Returns the lines of the hosts file of each system. Entries that were not put there on purpose are worth a
        look. Filter by `system_id` or `address`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_ETC_HOSTS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_etc_hosts_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsEtcHosts]]:
        """Do as :meth:`systeminsights_list_etc_hosts`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_ETC_HOSTS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_etc_hosts(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsEtcHosts, list[SystemInsightsEtcHosts]]:
        """Return the items of :meth:`systeminsights_list_etc_hosts` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_ETC_HOSTS,
            _SYSTEMINSIGHTS_LIST_ETC_HOSTS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_firefox_addons(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsFirefoxAddons]:
        """List Firefox add-ons.

        Returns the add-ons in the Firefox profiles of all users, and whether they are active. Filter by `system_id`
        or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_firefox_addons_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsFirefoxAddons]]:
        """Do as :meth:`systeminsights_list_firefox_addons`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_firefox_addons(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsFirefoxAddons, list[SystemInsightsFirefoxAddons]]:
        """Return the items of :meth:`systeminsights_list_firefox_addons` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS,
            _SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_groups(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsGroups]:
        """List local groups.

        Returns the groups known to the operating system of each system. Filter by `system_id` or `groupname`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_GROUPS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_groups_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsGroups]]:
        """Do as :meth:`systeminsights_list_groups`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_GROUPS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_groups(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsGroups, list[SystemInsightsGroups]]:
        """Return the items of :meth:`systeminsights_list_groups` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_GROUPS,
            _SYSTEMINSIGHTS_LIST_GROUPS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_ie_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsIeExtensions]:
        """List Internet Explorer extensions.

        Returns the browser helper objects and other extensions of Internet Explorer on Windows systems. Filter by
        `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_IE_EXTENSIONS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def systeminsights_list_ie_extensions_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsIeExtensions]]:
        """Do as :meth:`systeminsights_list_ie_extensions`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_IE_EXTENSIONS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_ie_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsIeExtensions, list[SystemInsightsIeExtensions]]:
        """Return the items of :meth:`systeminsights_list_ie_extensions` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_IE_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_IE_EXTENSIONS_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def systeminsights_list_interface_addresses(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsInterfaceAddresses]:
        """List network addresses.

        Returns the addresses of all network interfaces, one row an address. To find the system behind an address,
        filter by `address`; `system_id` works too.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_interface_addresses_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsInterfaceAddresses]]:
        """Do as :meth:`systeminsights_list_interface_addresses`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_interface_addresses(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsInterfaceAddresses, list[SystemInsightsInterfaceAddresses]]:
        """Return the items of :meth:`systeminsights_list_interface_addresses` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES,
            _SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_kernel_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsKernelInfo]:
        """List running kernels.

        Returns version, boot arguments and path of the kernel each system runs. Filter by `system_id` or `version`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_KERNEL_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_kernel_info_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsKernelInfo]]:
        """Do as :meth:`systeminsights_list_kernel_info`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_KERNEL_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_kernel_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsKernelInfo, list[SystemInsightsKernelInfo]]:
        """Return the items of :meth:`systeminsights_list_kernel_info` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_KERNEL_INFO,
            _SYSTEMINSIGHTS_LIST_KERNEL_INFO_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_launchd(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsLaunchd]:
        """List launchd jobs.

        Returns the daemons and agents that launchd manages on macOS systems, with what starts them. Filter by
        `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_LAUNCHD,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def systeminsights_list_launchd_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsLaunchd]]:
        """Do as :meth:`systeminsights_list_launchd`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_LAUNCHD,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_launchd(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsLaunchd, list[SystemInsightsLaunchd]]:
        """Return the items of :meth:`systeminsights_list_launchd` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_LAUNCHD,
            _SYSTEMINSIGHTS_LIST_LAUNCHD_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def systeminsights_list_logged_in_users(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsLoggedInUsers]:
        """List logged-in users.

        Returns the login sessions open on each system when the inventory was taken. Filter by `system_id` or `user`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def systeminsights_list_logged_in_users_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsLoggedInUsers]]:
        """Do as :meth:`systeminsights_list_logged_in_users`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_logged_in_users(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsLoggedInUsers, list[SystemInsightsLoggedInUsers]]:
        """Return the items of :meth:`systeminsights_list_logged_in_users` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS,
            _SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def systeminsights_list_logical_drives(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsLogicalDrvies]:
        """List logical drives.

        Returns the drive letters of Windows systems with size, free space and file system. Filter by `system_id` or
        `device_id`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_logical_drives_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsLogicalDrvies]]:
        """Do as :meth:`systeminsights_list_logical_drives`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_logical_drives(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsLogicalDrvies, list[SystemInsightsLogicalDrvies]]:
        """Return the items of :meth:`systeminsights_list_logical_drives` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES,
            _SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_mounts(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsMounts]:
        """List mounted file systems.

        Returns what is mounted where on macOS and Linux systems, with blocks and inodes left. Filter by `system_id`
        or `path`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_MOUNTS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_mounts_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsMounts]]:
        """Do as :meth:`systeminsights_list_mounts`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_MOUNTS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_mounts(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsMounts, list[SystemInsightsMounts]]:
        """Return the items of :meth:`systeminsights_list_mounts` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_MOUNTS,
            _SYSTEMINSIGHTS_LIST_MOUNTS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_os_version(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsOsVersion]:
        """List operating system versions.

        Returns name, version and build of the operating system of each system, one row a system. Filter by
        `system_id` or `version`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_OS_VERSION,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_os_version_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsOsVersion]]:
        """Do as :meth:`systeminsights_list_os_version`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_OS_VERSION,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_os_version(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsOsVersion, list[SystemInsightsOsVersion]]:
        """Return the items of :meth:`systeminsights_list_os_version` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_OS_VERSION,
            _SYSTEMINSIGHTS_LIST_OS_VERSION_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_patches(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsPatches]:
        """List installed Windows updates.

        Returns the hotfixes applied to Windows systems. To see who has a given one, filter by `hotfix_id`;
        `system_id` works too.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_PATCHES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_patches_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsPatches]]:
        """Do as :meth:`systeminsights_list_patches`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_PATCHES,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_patches(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsPatches, list[SystemInsightsPatches]]:
        """Return the items of :meth:`systeminsights_list_patches` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_PATCHES,
            _SYSTEMINSIGHTS_LIST_PATCHES_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_programs(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsPrograms]:
        """List installed Windows programs.

        Returns the software registered for removal on Windows systems, with publisher and version. Filter by
        `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_PROGRAMS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_programs_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsPrograms]]:
        """Do as :meth:`systeminsights_list_programs`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_PROGRAMS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_programs(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsPrograms, list[SystemInsightsPrograms]]:
        """Return the items of :meth:`systeminsights_list_programs` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_PROGRAMS,
            _SYSTEMINSIGHTS_LIST_PROGRAMS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_safari_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSafariExtensions]:
        """List Safari extensions.

        Returns the Safari extensions of all users of macOS systems. Filter by `system_id` or `name`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_safari_extensions_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSafariExtensions]]:
        """Do as :meth:`systeminsights_list_safari_extensions`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_safari_extensions(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsSafariExtensions, list[SystemInsightsSafariExtensions]]:
        """Return the items of :meth:`systeminsights_list_safari_extensions` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_apps(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsApps]:
        """List the applications of a macOS system.

        Returns the application bundles found on one macOS system. Filter by `bundle_name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_APPS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_apps_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsApps]]:
        """Do as :meth:`systeminsights_list_system_apps`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_APPS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_apps(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsApps, list[SystemInsightsApps]]:
        """Return the items of :meth:`systeminsights_list_system_apps` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_APPS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_APPS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_bitlocker_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBitlockerInfo]:
        """List the BitLocker volumes of a system.

        Returns the encryption state of every drive of one Windows system. Filter by `protection_status`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_bitlocker_info_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBitlockerInfo]]:
        """Do as :meth:`systeminsights_list_system_bitlocker_info`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_bitlocker_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsBitlockerInfo, list[SystemInsightsBitlockerInfo]]:
        """Return the items of :meth:`systeminsights_list_system_bitlocker_info` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_browser_plugins(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBrowserPlugins]:
        """List the browser plug-ins of a system.

        Returns the classic browser plug-ins of one macOS system, for all of its users. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_browser_plugins_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBrowserPlugins]]:
        """Do as :meth:`systeminsights_list_system_browser_plugins`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_browser_plugins(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsBrowserPlugins, list[SystemInsightsBrowserPlugins]]:
        """Return the items of :meth:`systeminsights_list_system_browser_plugins` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_chrome_extensions(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsChromeExtensions]:
        """List the Chrome extensions of a system.

        Returns the extensions in all Chrome profiles of one system. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_chrome_extensions_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsChromeExtensions]]:
        """Do as :meth:`systeminsights_list_system_chrome_extensions`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_chrome_extensions(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsChromeExtensions, list[SystemInsightsChromeExtensions]]:
        """Return the items of :meth:`systeminsights_list_system_chrome_extensions` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_controls(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSystemControls]:
        """List kernel settings.

        Returns the sysctl settings of macOS and Linux systems, with the value in force and the one configured. The
        table is large: filter by `name` together with `system_id`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_controls_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSystemControls]]:
        """Do as :meth:`systeminsights_list_system_controls`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_controls(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsSystemControls, list[SystemInsightsSystemControls]]:
        """Return the items of :meth:`systeminsights_list_system_controls` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_disk_encryption(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsDiskEncryption]:
        """List the disk encryption state of a system.

        Returns the disks of one macOS or Linux system and whether they are encrypted. Filter by `encryption_status`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_disk_encryption_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsDiskEncryption]]:
        """Do as :meth:`systeminsights_list_system_disk_encryption`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_disk_encryption(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsDiskEncryption, list[SystemInsightsDiskEncryption]]:
        """Return the items of :meth:`systeminsights_list_system_disk_encryption` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION,
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_disk_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBitlockerInfo]:
        """List the physical disks of a system.

        Returns the disks of one Windows system. Rows are described by the schema of BitLocker volumes, which clients
        of this API have always been given; the fields of a disk are those of the disk table over all systems. Filter
        by `disk_index`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_disk_info_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBitlockerInfo]]:
        """Do as :meth:`systeminsights_list_system_disk_info`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_disk_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsBitlockerInfo, list[SystemInsightsBitlockerInfo]]:
        """Return the items of :meth:`systeminsights_list_system_disk_info` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_etc_hosts(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsBitlockerInfo]:
        """List the hosts file of a system.

        Returns the lines of the hosts file of one system. Rows are described by the schema of BitLocker volumes,
        which clients of this API have always been given; the fields of a line are those of the hosts table over all
        systems. Filter by `address`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_etc_hosts_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsBitlockerInfo]]:
        """Do as :meth:`systeminsights_list_system_etc_hosts`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_etc_hosts(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsBitlockerInfo, list[SystemInsightsBitlockerInfo]]:
        """Return the items of :meth:`systeminsights_list_system_etc_hosts` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_firefox_addons(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsFirefoxAddons]:
        """List the Firefox add-ons of a system.

        Returns the add-ons in all Firefox profiles of one system. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_firefox_addons_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsFirefoxAddons]]:
        """Do as :meth:`systeminsights_list_system_firefox_addons`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_firefox_addons(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsFirefoxAddons, list[SystemInsightsFirefoxAddons]]:
        """Return the items of :meth:`systeminsights_list_system_firefox_addons` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_groups(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsGroups]:
        """List the local groups of a system.

        Returns the groups known to the operating system of one system. Filter by `groupname`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_groups_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsGroups]]:
        """Do as :meth:`systeminsights_list_system_groups`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_groups(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsGroups, list[SystemInsightsGroups]]:
        """Return the items of :meth:`systeminsights_list_system_groups` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSystemInfo]:
        """List hardware summaries.

        Returns processor, memory, model and serial number of each system, one row a system. Filter by `system_id` or
        `cpu_subtype`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_info_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSystemInfo]]:
        """Do as :meth:`systeminsights_list_system_info`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_INFO,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsSystemInfo, list[SystemInsightsSystemInfo]]:
        """Return the items of :meth:`systeminsights_list_system_info` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_INFO_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_interface_addresses(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsInterfaceAddresses]:
        """List the network addresses of a system.

        Returns the addresses of the network interfaces of one system, version 4 and version 6. Filter by `address`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_interface_addresses_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsInterfaceAddresses]]:
        """Do as :meth:`systeminsights_list_system_interface_addresses`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_interface_addresses(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsInterfaceAddresses, list[SystemInsightsInterfaceAddresses]]:
        """Return the items of :meth:`systeminsights_list_system_interface_addresses` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES,
            _SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_kernel_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsKernelInfo]:
        """Get the running kernel of a system.

        Returns the kernel one system runs, as a list of one row. Filter by `version`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_kernel_info_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsKernelInfo]]:
        """Do as :meth:`systeminsights_list_system_kernel_info`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_kernel_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsKernelInfo, list[SystemInsightsKernelInfo]]:
        """Return the items of :meth:`systeminsights_list_system_kernel_info` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_logical_drives(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsLogicalDrvies]:
        """List the logical drives of a system.

        Returns the drive letters of one Windows system, with size and free space in bytes. Filter by `device_id`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_logical_drives_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsLogicalDrvies]]:
        """Do as :meth:`systeminsights_list_system_logical_drives`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_logical_drives(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsLogicalDrvies, list[SystemInsightsLogicalDrvies]]:
        """Return the items of :meth:`systeminsights_list_system_logical_drives` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES,
            _SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_mounts(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsMounts]:
        """List the mounted file systems of a system.

        Returns what is mounted on one macOS or Linux system. Filter by `path`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_mounts_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsMounts]]:
        """Do as :meth:`systeminsights_list_system_mounts`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_mounts(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsMounts, list[SystemInsightsMounts]]:
        """Return the items of :meth:`systeminsights_list_system_mounts` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_os_version(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsOsVersion]:
        """Get the operating system version of a system.

        Returns the operating system of one system, as a list of one row. Filter by `version`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_os_version_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsOsVersion]]:
        """Do as :meth:`systeminsights_list_system_os_version`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_os_version(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsOsVersion, list[SystemInsightsOsVersion]]:
        """Return the items of :meth:`systeminsights_list_system_os_version` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION,
            _SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_patches(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsPatches]:
        """List the Windows updates of a system.

        Returns the hotfixes applied to one Windows system. Filter by `hotfix_id`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_patches_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsPatches]]:
        """Do as :meth:`systeminsights_list_system_patches`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_patches(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsPatches, list[SystemInsightsPatches]]:
        """Return the items of :meth:`systeminsights_list_system_patches` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES,
            _SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_programs(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsPrograms]:
        """List the programs of a Windows system.

        Returns the software registered for removal on one Windows system. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_programs_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsPrograms]]:
        """Do as :meth:`systeminsights_list_system_programs`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_programs(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsPrograms, list[SystemInsightsPrograms]]:
        """Return the items of :meth:`systeminsights_list_system_programs` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_safari_extensions(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSafariExtensions]:
        """List the Safari extensions of a system.

        Returns the Safari extensions of all users of one macOS system. Filter by `name`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_safari_extensions_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSafariExtensions]]:
        """Do as :meth:`systeminsights_list_system_safari_extensions`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_safari_extensions(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsSafariExtensions, list[SystemInsightsSafariExtensions]]:
        """Return the items of :meth:`systeminsights_list_system_safari_extensions` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_system_controls(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSystemControls]:
        """List the kernel settings of a system.

        Returns the sysctl settings of one macOS or Linux system, hundreds of them. Filter by `name` to pick some.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_system_controls_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSystemControls]]:
        """Do as :meth:`systeminsights_list_system_system_controls`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_system_controls(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsSystemControls, list[SystemInsightsSystemControls]]:
        """Return the items of :meth:`systeminsights_list_system_system_controls` one by one, page after page;
        ``.pages()`` gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_system_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsSystemInfo]:
        """Get the hardware summary of a system.

        Returns processor, memory, model and serial number of one system, as a list of one row. Filter by
        `cpu_subtype`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_system_info_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsSystemInfo]]:
        """Do as :meth:`systeminsights_list_system_system_info`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_system_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsSystemInfo, list[SystemInsightsSystemInfo]]:
        """Return the items of :meth:`systeminsights_list_system_system_info` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO,
            _SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_uptime(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUptime]:
        """Get the uptime of a system.

        Returns how long one system had been running when the inventory was taken, as a list of one row. Filter by
        `days`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_uptime_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUptime]]:
        """Do as :meth:`systeminsights_list_system_uptime`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_uptime(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsUptime, list[SystemInsightsUptime]]:
        """Return the items of :meth:`systeminsights_list_system_uptime` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME,
            _SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_users(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUsers]:
        """List the local users of a system.

        Returns the accounts known to the operating system of one system. Filter by `username`.

        Args:
            system_id: Id of the system.
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_SYSTEM_USERS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_system_users_with_http_info(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUsers]]:
        """Do as :meth:`systeminsights_list_system_users`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_SYSTEM_USERS,
            options,
            system_id=system_id,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_system_users(
        self,
        system_id: str,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsUsers, list[SystemInsightsUsers]]:
        """Return the items of :meth:`systeminsights_list_system_users` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_SYSTEM_USERS,
            _SYSTEMINSIGHTS_LIST_SYSTEM_USERS_PAGES,
            options,
            system_id=system_id,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_uptime(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUptime]:
        """List uptimes.

        Returns how long each system had been running when the inventory was taken. Filter by `system_id` or `days`,
        for instance `filter=days:gt:30`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_UPTIME,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_uptime_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUptime]]:
        """Do as :meth:`systeminsights_list_uptime`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_UPTIME,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_uptime(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsUptime, list[SystemInsightsUptime]]:
        """Return the items of :meth:`systeminsights_list_uptime` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_UPTIME,
            _SYSTEMINSIGHTS_LIST_UPTIME_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_usb_devices(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUsbDevices]:
        """List USB devices.

        Returns the devices plugged into the USB ports of macOS and Linux systems. Filter by `system_id` or `model`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_USB_DEVICES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def systeminsights_list_usb_devices_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUsbDevices]]:
        """Do as :meth:`systeminsights_list_usb_devices`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_USB_DEVICES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_usb_devices(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsUsbDevices, list[SystemInsightsUsbDevices]]:
        """Return the items of :meth:`systeminsights_list_usb_devices` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_USB_DEVICES,
            _SYSTEMINSIGHTS_LIST_USB_DEVICES_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def systeminsights_list_user_groups(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUserGroups]:
        """List group memberships of local users.

        Returns pairs of user id and group id, one row a membership. Join them with the tables of local users and
        groups. Filter by `system_id`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_USER_GROUPS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def systeminsights_list_user_groups_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUserGroups]]:
        """Do as :meth:`systeminsights_list_user_groups`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_USER_GROUPS,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_user_groups(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsUserGroups, list[SystemInsightsUserGroups]]:
        """Return the items of :meth:`systeminsights_list_user_groups` one by one, page after page; ``.pages()`` gives
        the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_USER_GROUPS,
            _SYSTEMINSIGHTS_LIST_USER_GROUPS_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )

    async def systeminsights_list_users(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsUsers]:
        """List local users.

        Returns the accounts known to the operating system of each system, system accounts included. Filter by
        `system_id` or `username`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_USERS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_users_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsUsers]]:
        """Do as :meth:`systeminsights_list_users`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_USERS,
            options,
            limit=limit,
            skip=skip,
            filter=filter,
            x_org_id=x_org_id,
        )

    def iter_systeminsights_list_users(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        filter: Sequence[str] | None = None,
        x_org_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsUsers, list[SystemInsightsUsers]]:
        """Return the items of :meth:`systeminsights_list_users` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_USERS,
            _SYSTEMINSIGHTS_LIST_USERS_PAGES,
            options,
            limit=limit,
            filter=filter,
            x_org_id=x_org_id,
        )

    async def systeminsights_list_windows_crashes(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> list[SystemInsightsWindowsCrashes]:
        """List application crashes on Windows.

        Returns the crash dumps found on Windows systems, one row a crash. Filter by `system_id` or `type`.

        Args:
            content_type: Ignored: the media types of the operation are sent.
            accept: Ignored: the media types of the operation are sent.
            limit: How many records to return at most, from 0 to 100.
            x_org_id: Organization to act in. An administrator of several organizations names one here; with a
                single organization the header is not needed.
            skip: How many records to pass over before the first one returned.
            filter: Conditions of the form `<field>:<operator>:<value>`, separated by commas; a record has to meet
                all of them. Operators compare (`eq`, `ne`, `lt`, `le`, `gt`, `ge`, `between`), look for one of several
                values (`in`) or for text (`search`); they go without the dollar sign of version 1. Values are
                case-sensitive.
        """
        return await self._call(
            _SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    async def systeminsights_list_windows_crashes_with_http_info(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        skip: int | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[SwaggerCallOptions],
    ) -> ApiResponse[list[SystemInsightsWindowsCrashes]]:
        """Do as :meth:`systeminsights_list_windows_crashes`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            skip=skip,
            filter=filter,
        )

    def iter_systeminsights_list_windows_crashes(
        self,
        content_type: str | None = None,
        accept: str | None = None,
        *,
        limit: int | None = None,
        x_org_id: str | None = None,
        filter: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[SystemInsightsWindowsCrashes, list[SystemInsightsWindowsCrashes]]:
        """Return the items of :meth:`systeminsights_list_windows_crashes` one by one, page after page; ``.pages()``
        gives the pages.
        """
        return AsyncPaginated(
            self.api_client,
            _SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES,
            _SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES_PAGES,
            options,
            limit=limit,
            x_org_id=x_org_id,
            filter=filter,
        )


_SYSTEMINSIGHTS_LIST_APPS: Operation[list[SystemInsightsApps]] = Operation(
    "systeminsights_list_apps",
    "GET",
    "/systeminsights/apps",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsApps)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_APPS_PAGES: OffsetPages[SystemInsightsApps] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_BATTERY: Operation[list[SystemInsightsBattery]] = Operation(
    "systeminsights_list_battery",
    "GET",
    "/systeminsights/battery",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsBattery)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_BATTERY_PAGES: OffsetPages[SystemInsightsBattery] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_BITLOCKER_INFO: Operation[list[SystemInsightsBitlockerInfo]] = Operation(
    "systeminsights_list_bitlocker_info",
    "GET",
    "/systeminsights/bitlocker_info",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsBitlockerInfo)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_BITLOCKER_INFO_PAGES: OffsetPages[SystemInsightsBitlockerInfo] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS: Operation[list[SystemInsightsBrowserPlugins]] = Operation(
    "systeminsights_list_browser_plugins",
    "GET",
    "/systeminsights/browser_plugins",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsBrowserPlugins)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_BROWSER_PLUGINS_PAGES: OffsetPages[SystemInsightsBrowserPlugins] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS: Operation[list[SystemInsightsChromeExtensions]] = Operation(
    "systeminsights_list_chrome_extensions",
    "GET",
    "/systeminsights/chrome_extensions",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsChromeExtensions)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_CHROME_EXTENSIONS_PAGES: OffsetPages[SystemInsightsChromeExtensions] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_CRASHES: Operation[list[SystemInsightsCrashes]] = Operation(
    "systeminsights_list_crashes",
    "GET",
    "/systeminsights/crashes",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsCrashes)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_CRASHES_PAGES: OffsetPages[SystemInsightsCrashes] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION: Operation[list[SystemInsightsDiskEncryption]] = Operation(
    "systeminsights_list_disk_encryption",
    "GET",
    "/systeminsights/disk_encryption",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsDiskEncryption)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_DISK_ENCRYPTION_PAGES: OffsetPages[SystemInsightsDiskEncryption] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_DISK_INFO: Operation[list[SystemInsightsDiskInfo]] = Operation(
    "systeminsights_list_disk_info",
    "GET",
    "/systeminsights/disk_info",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsDiskInfo)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_DISK_INFO_PAGES: OffsetPages[SystemInsightsDiskInfo] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_ETC_HOSTS: Operation[list[SystemInsightsEtcHosts]] = Operation(
    "systeminsights_list_etc_hosts",
    "GET",
    "/systeminsights/etc_hosts",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsEtcHosts)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_ETC_HOSTS_PAGES: OffsetPages[SystemInsightsEtcHosts] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS: Operation[list[SystemInsightsFirefoxAddons]] = Operation(
    "systeminsights_list_firefox_addons",
    "GET",
    "/systeminsights/firefox_addons",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsFirefoxAddons)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_FIREFOX_ADDONS_PAGES: OffsetPages[SystemInsightsFirefoxAddons] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_GROUPS: Operation[list[SystemInsightsGroups]] = Operation(
    "systeminsights_list_groups",
    "GET",
    "/systeminsights/groups",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsGroups)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_GROUPS_PAGES: OffsetPages[SystemInsightsGroups] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_IE_EXTENSIONS: Operation[list[SystemInsightsIeExtensions]] = Operation(
    "systeminsights_list_ie_extensions",
    "GET",
    "/systeminsights/ie_extensions",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsIeExtensions)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_IE_EXTENSIONS_PAGES: OffsetPages[SystemInsightsIeExtensions] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES: Operation[list[SystemInsightsInterfaceAddresses]] = Operation(
    "systeminsights_list_interface_addresses",
    "GET",
    "/systeminsights/interface_addresses",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsInterfaceAddresses)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_INTERFACE_ADDRESSES_PAGES: OffsetPages[SystemInsightsInterfaceAddresses] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_KERNEL_INFO: Operation[list[SystemInsightsKernelInfo]] = Operation(
    "systeminsights_list_kernel_info",
    "GET",
    "/systeminsights/kernel_info",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsKernelInfo)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_KERNEL_INFO_PAGES: OffsetPages[SystemInsightsKernelInfo] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_LAUNCHD: Operation[list[SystemInsightsLaunchd]] = Operation(
    "systeminsights_list_launchd",
    "GET",
    "/systeminsights/launchd",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsLaunchd)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_LAUNCHD_PAGES: OffsetPages[SystemInsightsLaunchd] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS: Operation[list[SystemInsightsLoggedInUsers]] = Operation(
    "systeminsights_list_logged_in_users",
    "GET",
    "/systeminsights/logged_in_users",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsLoggedInUsers)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_LOGGED_IN_USERS_PAGES: OffsetPages[SystemInsightsLoggedInUsers] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES: Operation[list[SystemInsightsLogicalDrvies]] = Operation(
    "systeminsights_list_logical_drives",
    "GET",
    "/systeminsights/logical_drives",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsLogicalDrvies)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_LOGICAL_DRIVES_PAGES: OffsetPages[SystemInsightsLogicalDrvies] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_MOUNTS: Operation[list[SystemInsightsMounts]] = Operation(
    "systeminsights_list_mounts",
    "GET",
    "/systeminsights/mounts",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsMounts)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_MOUNTS_PAGES: OffsetPages[SystemInsightsMounts] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_OS_VERSION: Operation[list[SystemInsightsOsVersion]] = Operation(
    "systeminsights_list_os_version",
    "GET",
    "/systeminsights/os_version",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsOsVersion)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_OS_VERSION_PAGES: OffsetPages[SystemInsightsOsVersion] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_PATCHES: Operation[list[SystemInsightsPatches]] = Operation(
    "systeminsights_list_patches",
    "GET",
    "/systeminsights/patches",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsPatches)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_PATCHES_PAGES: OffsetPages[SystemInsightsPatches] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_PROGRAMS: Operation[list[SystemInsightsPrograms]] = Operation(
    "systeminsights_list_programs",
    "GET",
    "/systeminsights/programs",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsPrograms)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_PROGRAMS_PAGES: OffsetPages[SystemInsightsPrograms] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS: Operation[list[SystemInsightsSafariExtensions]] = Operation(
    "systeminsights_list_safari_extensions",
    "GET",
    "/systeminsights/safari_extensions",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsSafariExtensions)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SAFARI_EXTENSIONS_PAGES: OffsetPages[SystemInsightsSafariExtensions] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_APPS: Operation[list[SystemInsightsApps]] = Operation(
    "systeminsights_list_system_apps",
    "GET",
    "/systeminsights/{system_id}/apps",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsApps)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_APPS_PAGES: OffsetPages[SystemInsightsApps] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO: Operation[list[SystemInsightsBitlockerInfo]] = Operation(
    "systeminsights_list_system_bitlocker_info",
    "GET",
    "/systeminsights/{system_id}/bitlocker_info",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsBitlockerInfo)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_BITLOCKER_INFO_PAGES: OffsetPages[SystemInsightsBitlockerInfo] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS: Operation[list[SystemInsightsBrowserPlugins]] = Operation(
    "systeminsights_list_system_browser_plugins",
    "GET",
    "/systeminsights/{system_id}/browser_plugins",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsBrowserPlugins)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_BROWSER_PLUGINS_PAGES: OffsetPages[SystemInsightsBrowserPlugins] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS: Operation[list[SystemInsightsChromeExtensions]] = Operation(
    "systeminsights_list_system_chrome_extensions",
    "GET",
    "/systeminsights/{system_id}/chrome_extensions",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsChromeExtensions)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_CHROME_EXTENSIONS_PAGES: OffsetPages[SystemInsightsChromeExtensions] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS: Operation[list[SystemInsightsSystemControls]] = Operation(
    "systeminsights_list_system_controls",
    "GET",
    "/systeminsights/system_controls",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsSystemControls)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_CONTROLS_PAGES: OffsetPages[SystemInsightsSystemControls] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION: Operation[list[SystemInsightsDiskEncryption]] = Operation(
    "systeminsights_list_system_disk_encryption",
    "GET",
    "/systeminsights/{system_id}/disk_encryption",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsDiskEncryption)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_DISK_ENCRYPTION_PAGES: OffsetPages[SystemInsightsDiskEncryption] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO: Operation[list[SystemInsightsBitlockerInfo]] = Operation(
    "systeminsights_list_system_disk_info",
    "GET",
    "/systeminsights/{system_id}/disk_info",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsBitlockerInfo)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_DISK_INFO_PAGES: OffsetPages[SystemInsightsBitlockerInfo] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS: Operation[list[SystemInsightsBitlockerInfo]] = Operation(
    "systeminsights_list_system_etc_hosts",
    "GET",
    "/systeminsights/{system_id}/etc_hosts",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsBitlockerInfo)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_ETC_HOSTS_PAGES: OffsetPages[SystemInsightsBitlockerInfo] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS: Operation[list[SystemInsightsFirefoxAddons]] = Operation(
    "systeminsights_list_system_firefox_addons",
    "GET",
    "/systeminsights/{system_id}/firefox_addons",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsFirefoxAddons)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_FIREFOX_ADDONS_PAGES: OffsetPages[SystemInsightsFirefoxAddons] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS: Operation[list[SystemInsightsGroups]] = Operation(
    "systeminsights_list_system_groups",
    "GET",
    "/systeminsights/{system_id}/groups",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsGroups)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_GROUPS_PAGES: OffsetPages[SystemInsightsGroups] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_INFO: Operation[list[SystemInsightsSystemInfo]] = Operation(
    "systeminsights_list_system_info",
    "GET",
    "/systeminsights/system_info",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsSystemInfo)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_INFO_PAGES: OffsetPages[SystemInsightsSystemInfo] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES: Operation[list[SystemInsightsInterfaceAddresses]] = Operation(
    "systeminsights_list_system_interface_addresses",
    "GET",
    "/systeminsights/{system_id}/interface_addresses",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsInterfaceAddresses)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_INTERFACE_ADDRESSES_PAGES: OffsetPages[SystemInsightsInterfaceAddresses] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO: Operation[list[SystemInsightsKernelInfo]] = Operation(
    "systeminsights_list_system_kernel_info",
    "GET",
    "/systeminsights/{system_id}/kernel_info",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsKernelInfo)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_KERNEL_INFO_PAGES: OffsetPages[SystemInsightsKernelInfo] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES: Operation[list[SystemInsightsLogicalDrvies]] = Operation(
    "systeminsights_list_system_logical_drives",
    "GET",
    "/systeminsights/{system_id}/logical_drives",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsLogicalDrvies)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_LOGICAL_DRIVES_PAGES: OffsetPages[SystemInsightsLogicalDrvies] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS: Operation[list[SystemInsightsMounts]] = Operation(
    "systeminsights_list_system_mounts",
    "GET",
    "/systeminsights/{system_id}/mounts",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsMounts)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_MOUNTS_PAGES: OffsetPages[SystemInsightsMounts] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION: Operation[list[SystemInsightsOsVersion]] = Operation(
    "systeminsights_list_system_os_version",
    "GET",
    "/systeminsights/{system_id}/os_version",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsOsVersion)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_OS_VERSION_PAGES: OffsetPages[SystemInsightsOsVersion] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES: Operation[list[SystemInsightsPatches]] = Operation(
    "systeminsights_list_system_patches",
    "GET",
    "/systeminsights/{system_id}/patches",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsPatches)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_PATCHES_PAGES: OffsetPages[SystemInsightsPatches] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS: Operation[list[SystemInsightsPrograms]] = Operation(
    "systeminsights_list_system_programs",
    "GET",
    "/systeminsights/{system_id}/programs",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsPrograms)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_PROGRAMS_PAGES: OffsetPages[SystemInsightsPrograms] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS: Operation[list[SystemInsightsSafariExtensions]] = Operation(
    "systeminsights_list_system_safari_extensions",
    "GET",
    "/systeminsights/{system_id}/safari_extensions",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsSafariExtensions)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_SAFARI_EXTENSIONS_PAGES: OffsetPages[SystemInsightsSafariExtensions] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS: Operation[list[SystemInsightsSystemControls]] = Operation(
    "systeminsights_list_system_system_controls",
    "GET",
    "/systeminsights/{system_id}/system_controls",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsSystemControls)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_CONTROLS_PAGES: OffsetPages[SystemInsightsSystemControls] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO: Operation[list[SystemInsightsSystemInfo]] = Operation(
    "systeminsights_list_system_system_info",
    "GET",
    "/systeminsights/{system_id}/system_info",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsSystemInfo)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_SYSTEM_INFO_PAGES: OffsetPages[SystemInsightsSystemInfo] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME: Operation[list[SystemInsightsUptime]] = Operation(
    "systeminsights_list_system_uptime",
    "GET",
    "/systeminsights/{system_id}/uptime",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsUptime)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_UPTIME_PAGES: OffsetPages[SystemInsightsUptime] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_SYSTEM_USERS: Operation[list[SystemInsightsUsers]] = Operation(
    "systeminsights_list_system_users",
    "GET",
    "/systeminsights/{system_id}/users",
    parameters=(
        Path("system_id"),
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsUsers)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_SYSTEM_USERS_PAGES: OffsetPages[SystemInsightsUsers] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_UPTIME: Operation[list[SystemInsightsUptime]] = Operation(
    "systeminsights_list_uptime",
    "GET",
    "/systeminsights/uptime",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsUptime)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_UPTIME_PAGES: OffsetPages[SystemInsightsUptime] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_USB_DEVICES: Operation[list[SystemInsightsUsbDevices]] = Operation(
    "systeminsights_list_usb_devices",
    "GET",
    "/systeminsights/usb_devices",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsUsbDevices)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_USB_DEVICES_PAGES: OffsetPages[SystemInsightsUsbDevices] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_USER_GROUPS: Operation[list[SystemInsightsUserGroups]] = Operation(
    "systeminsights_list_user_groups",
    "GET",
    "/systeminsights/user_groups",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsUserGroups)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_USER_GROUPS_PAGES: OffsetPages[SystemInsightsUserGroups] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_USERS: Operation[list[SystemInsightsUsers]] = Operation(
    "systeminsights_list_users",
    "GET",
    "/systeminsights/users",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Query("skip", minimum=0),
        Query("filter", explode=False),
        Header("x-org-id", "x_org_id"),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsUsers)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_USERS_PAGES: OffsetPages[SystemInsightsUsers] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)

_SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES: Operation[list[SystemInsightsWindowsCrashes]] = Operation(
    "systeminsights_list_windows_crashes",
    "GET",
    "/systeminsights/windows_crashes",
    parameters=(
        Query("limit", minimum=0, maximum=100),
        Header("x-org-id", "x_org_id"),
        Query("skip", minimum=0),
        Query("filter", explode=False),
    ),
    returns={"200": json_content(lambda: array(model(models.SystemInsightsWindowsCrashes)))},
    security=[{"x-api-key": []}],
)

_SYSTEMINSIGHTS_LIST_WINDOWS_CRASHES_PAGES: OffsetPages[SystemInsightsWindowsCrashes] = OffsetPages(
    "skip",
    limit="limit",
    page_size=100,
    short=True,
)
