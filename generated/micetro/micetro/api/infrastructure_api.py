"""Operations of micetro: Infrastructure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.codecs import ANY
from .._runtime.containers import mapping
from .._runtime.envelopes import enveloped_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginated, Paginated
from .._runtime.pagination import OffsetPages
from .._runtime.parameters import Path, Query

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.ad_forest import ADForest
    from ..models.ad_forest_list import ADForestList
    from ..models.ad_forest_result import ADForestResult
    from ..models.ad_site import ADSite
    from ..models.ad_site_link import ADSiteLink
    from ..models.ad_site_link_list import ADSiteLinkList
    from ..models.ad_site_link_result import ADSiteLinkResult
    from ..models.ad_site_list import ADSiteList
    from ..models.ad_site_result import ADSiteResult
    from ..models.appliance import Appliance
    from ..models.appliance_list import ApplianceList
    from ..models.appliance_result import ApplianceResult
    from ..models.change_request import ChangeRequest
    from ..models.change_request_list import ChangeRequestList
    from ..models.change_request_result import ChangeRequestResult
    from ..models.cloud_network import CloudNetwork
    from ..models.cloud_network_list import CloudNetworkList
    from ..models.cloud_network_result import CloudNetworkResult
    from ..models.cloud_service_account import CloudServiceAccount
    from ..models.cloud_service_account_list import CloudServiceAccountList
    from ..models.cloud_service_account_result import CloudServiceAccountResult
    from ..models.device import Device
    from ..models.device_list import DeviceList
    from ..models.device_result import DeviceResult
    from ..models.folder import Folder
    from ..models.folder_list import FolderList
    from ..models.folder_result import FolderResult
    from ..models.interface import Interface
    from ..models.interface_list import InterfaceList
    from ..models.interface_result import InterfaceResult
    from ..models.report import Report
    from ..models.report_definition import ReportDefinition
    from ..models.report_definition_list import ReportDefinitionList
    from ..models.report_definition_result import ReportDefinitionResult
    from ..models.report_list import ReportList
    from ..models.report_result import ReportResult
    from ..models.report_source import ReportSource
    from ..models.report_source_list import ReportSourceList
    from ..models.report_source_result import ReportSourceResult


class InfrastructureApi(BaseApi):
    """Devices, appliances, sites, clouds, folders and reports."""

    def get_ad_forest(
        self,
        ad_forest_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADForestResult:
        """Get a forest of Active Directory.

        Returns one forest of Active Directory.

        Args:
            ad_forest_ref: Reference of the forest of Active Directory (`<collection>/<number>`) or a name that only
                it has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_AD_FOREST, options, ad_forest_ref=ad_forest_ref, server=server, pretty=pretty)

    def get_ad_forest_with_http_info(
        self,
        ad_forest_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADForestResult]:
        """Do as :meth:`get_ad_forest`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_AD_FOREST,
            options,
            ad_forest_ref=ad_forest_ref,
            server=server,
            pretty=pretty,
        )

    def get_ad_site(
        self,
        ad_site_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADSiteResult:
        """Get a site of Active Directory.

        Returns one site of Active Directory.

        Args:
            ad_site_ref: Reference of the site of Active Directory (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_AD_SITE, options, ad_site_ref=ad_site_ref, server=server, pretty=pretty)

    def get_ad_site_with_http_info(
        self,
        ad_site_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADSiteResult]:
        """Do as :meth:`get_ad_site`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_AD_SITE, options, ad_site_ref=ad_site_ref, server=server, pretty=pretty)

    def get_ad_site_link(
        self,
        ad_site_link_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADSiteLinkResult:
        """Get a link between sites.

        Returns one link between sites.

        Args:
            ad_site_link_ref: Reference of the link between sites (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_AD_SITE_LINK, options, ad_site_link_ref=ad_site_link_ref, server=server, pretty=pretty)

    def get_ad_site_link_with_http_info(
        self,
        ad_site_link_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADSiteLinkResult]:
        """Do as :meth:`get_ad_site_link`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_AD_SITE_LINK,
            options,
            ad_site_link_ref=ad_site_link_ref,
            server=server,
            pretty=pretty,
        )

    def get_appliance(
        self,
        appliance_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApplianceResult:
        """Get an appliance.

        Returns one appliance.

        Args:
            appliance_ref: Reference of the appliance (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_APPLIANCE, options, appliance_ref=appliance_ref, server=server, pretty=pretty)

    def get_appliance_with_http_info(
        self,
        appliance_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplianceResult]:
        """Do as :meth:`get_appliance`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_APPLIANCE,
            options,
            appliance_ref=appliance_ref,
            server=server,
            pretty=pretty,
        )

    def get_change_request(
        self,
        change_request_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ChangeRequestResult:
        """Get a change request.

        Returns one change request.

        Args:
            change_request_ref: Reference of the change request (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_CHANGE_REQUEST,
            options,
            change_request_ref=change_request_ref,
            server=server,
            pretty=pretty,
        )

    def get_change_request_with_http_info(
        self,
        change_request_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ChangeRequestResult]:
        """Do as :meth:`get_change_request`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_CHANGE_REQUEST,
            options,
            change_request_ref=change_request_ref,
            server=server,
            pretty=pretty,
        )

    def get_cloud_network(
        self,
        cloud_network_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CloudNetworkResult:
        """Get a network of a cloud.

        Returns one network of a cloud.

        Args:
            cloud_network_ref: Reference of the network of a cloud (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_CLOUD_NETWORK,
            options,
            cloud_network_ref=cloud_network_ref,
            server=server,
            pretty=pretty,
        )

    def get_cloud_network_with_http_info(
        self,
        cloud_network_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CloudNetworkResult]:
        """Do as :meth:`get_cloud_network`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_CLOUD_NETWORK,
            options,
            cloud_network_ref=cloud_network_ref,
            server=server,
            pretty=pretty,
        )

    def get_cloud_service_account(
        self,
        cloud_service_account_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CloudServiceAccountResult:
        """Get an account with a cloud.

        Returns one account with a cloud.

        Args:
            cloud_service_account_ref: Reference of the account with a cloud (`<collection>/<number>`) or a name
                that only it has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_CLOUD_SERVICE_ACCOUNT,
            options,
            cloud_service_account_ref=cloud_service_account_ref,
            server=server,
            pretty=pretty,
        )

    def get_cloud_service_account_with_http_info(
        self,
        cloud_service_account_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CloudServiceAccountResult]:
        """Do as :meth:`get_cloud_service_account`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_CLOUD_SERVICE_ACCOUNT,
            options,
            cloud_service_account_ref=cloud_service_account_ref,
            server=server,
            pretty=pretty,
        )

    def get_device(
        self,
        device_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DeviceResult:
        """Get a device.

        Returns one device.

        Args:
            device_ref: Reference of the device (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_DEVICE, options, device_ref=device_ref, server=server, pretty=pretty)

    def get_device_with_http_info(
        self,
        device_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DeviceResult]:
        """Do as :meth:`get_device`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_DEVICE, options, device_ref=device_ref, server=server, pretty=pretty)

    def get_folder(
        self,
        folder_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderResult:
        """Get a folder.

        Returns one folder.

        Args:
            folder_ref: Reference of the folder (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_FOLDER, options, folder_ref=folder_ref, server=server, pretty=pretty)

    def get_folder_with_http_info(
        self,
        folder_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FolderResult]:
        """Do as :meth:`get_folder`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_FOLDER, options, folder_ref=folder_ref, server=server, pretty=pretty)

    def get_interface(
        self,
        interface_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> InterfaceResult:
        """Get an interface.

        Returns one interface.

        Args:
            interface_ref: Reference of the interface (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_INTERFACE, options, interface_ref=interface_ref, server=server, pretty=pretty)

    def get_interface_with_http_info(
        self,
        interface_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InterfaceResult]:
        """Do as :meth:`get_interface`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_INTERFACE,
            options,
            interface_ref=interface_ref,
            server=server,
            pretty=pretty,
        )

    def get_metrics(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get measurements.

        Returns what the service measures of itself, by name.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_METRICS, options, server=server, pretty=pretty)

    def get_metrics_with_http_info(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`get_metrics`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_METRICS, options, server=server, pretty=pretty)

    def get_report(
        self,
        report_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportResult:
        """Get a report.

        Returns one report.

        Args:
            report_ref: Reference of the report (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(_GET_REPORT, options, report_ref=report_ref, server=server, pretty=pretty)

    def get_report_with_http_info(
        self,
        report_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportResult]:
        """Do as :meth:`get_report`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_REPORT, options, report_ref=report_ref, server=server, pretty=pretty)

    def get_report_definition(
        self,
        report_definition_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportDefinitionResult:
        """Get a definition of a report.

        Returns one definition of a report.

        Args:
            report_definition_ref: Reference of the definition of a report (`<collection>/<number>`) or a name that
                only it has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_REPORT_DEFINITION,
            options,
            report_definition_ref=report_definition_ref,
            server=server,
            pretty=pretty,
        )

    def get_report_definition_with_http_info(
        self,
        report_definition_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportDefinitionResult]:
        """Do as :meth:`get_report_definition`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_REPORT_DEFINITION,
            options,
            report_definition_ref=report_definition_ref,
            server=server,
            pretty=pretty,
        )

    def get_report_source(
        self,
        report_source_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportSourceResult:
        """Get a source of reports.

        Returns one source of reports.

        Args:
            report_source_ref: Reference of the source of reports (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _GET_REPORT_SOURCE,
            options,
            report_source_ref=report_source_ref,
            server=server,
            pretty=pretty,
        )

    def get_report_source_with_http_info(
        self,
        report_source_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportSourceResult]:
        """Do as :meth:`get_report_source`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_REPORT_SOURCE,
            options,
            report_source_ref=report_source_ref,
            server=server,
            pretty=pretty,
        )

    def list_ad_forests(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADForestList:
        """List forests of Active Directory.

        Returns one page of forests of Active Directory, those that `filter` lets pass, and how many there are in
        all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_AD_FORESTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_ad_forests_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADForestList]:
        """Do as :meth:`list_ad_forests`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_AD_FORESTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ad_forests(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ADForest, ADForestList]:
        """Return the items of :meth:`list_ad_forests` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_AD_FORESTS,
            _LIST_AD_FORESTS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_ad_site_links(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADSiteLinkList:
        """List links between sites.

        Returns one page of links between sites, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_AD_SITE_LINKS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_ad_site_links_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADSiteLinkList]:
        """Do as :meth:`list_ad_site_links`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_AD_SITE_LINKS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ad_site_links(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ADSiteLink, ADSiteLinkList]:
        """Return the items of :meth:`list_ad_site_links` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_AD_SITE_LINKS,
            _LIST_AD_SITE_LINKS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_ad_sites(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADSiteList:
        """List sites of Active Directory.

        Returns one page of sites of Active Directory, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_AD_SITES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_ad_sites_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADSiteList]:
        """Do as :meth:`list_ad_sites`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_AD_SITES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ad_sites(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ADSite, ADSiteList]:
        """Return the items of :meth:`list_ad_sites` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_AD_SITES,
            _LIST_AD_SITES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_appliances(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApplianceList:
        """List appliances.

        Returns one page of appliances, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_APPLIANCES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_appliances_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplianceList]:
        """Do as :meth:`list_appliances`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_APPLIANCES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_appliances(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Appliance, ApplianceList]:
        """Return the items of :meth:`list_appliances` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_APPLIANCES,
            _LIST_APPLIANCES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_change_requests(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ChangeRequestList:
        """List change requests.

        Returns one page of change requests, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_CHANGE_REQUESTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_change_requests_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ChangeRequestList]:
        """Do as :meth:`list_change_requests`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_CHANGE_REQUESTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_change_requests(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ChangeRequest, ChangeRequestList]:
        """Return the items of :meth:`list_change_requests` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_CHANGE_REQUESTS,
            _LIST_CHANGE_REQUESTS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_cloud_networks(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CloudNetworkList:
        """List networks of clouds.

        Returns one page of networks of clouds, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_CLOUD_NETWORKS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_cloud_networks_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CloudNetworkList]:
        """Do as :meth:`list_cloud_networks`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_CLOUD_NETWORKS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_cloud_networks(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[CloudNetwork, CloudNetworkList]:
        """Return the items of :meth:`list_cloud_networks` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_CLOUD_NETWORKS,
            _LIST_CLOUD_NETWORKS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_cloud_service_accounts(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CloudServiceAccountList:
        """List accounts with clouds.

        Returns one page of accounts with clouds, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_CLOUD_SERVICE_ACCOUNTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_cloud_service_accounts_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CloudServiceAccountList]:
        """Do as :meth:`list_cloud_service_accounts`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_CLOUD_SERVICE_ACCOUNTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_cloud_service_accounts(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[CloudServiceAccount, CloudServiceAccountList]:
        """Return the items of :meth:`list_cloud_service_accounts` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_CLOUD_SERVICE_ACCOUNTS,
            _LIST_CLOUD_SERVICE_ACCOUNTS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_devices(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DeviceList:
        """List devices.

        Returns one page of devices, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_DEVICES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_devices_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DeviceList]:
        """Do as :meth:`list_devices`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_DEVICES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_devices(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Device, DeviceList]:
        """Return the items of :meth:`list_devices` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_DEVICES,
            _LIST_DEVICES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_folders(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderList:
        """List folders.

        Returns one page of folders, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_FOLDERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_folders_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FolderList]:
        """Do as :meth:`list_folders`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_FOLDERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_folders(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Folder, FolderList]:
        """Return the items of :meth:`list_folders` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_FOLDERS,
            _LIST_FOLDERS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_interfaces(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> InterfaceList:
        """List interfaces.

        Returns one page of interfaces, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_INTERFACES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_interfaces_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InterfaceList]:
        """Do as :meth:`list_interfaces`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_INTERFACES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_interfaces(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Interface, InterfaceList]:
        """Return the items of :meth:`list_interfaces` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_INTERFACES,
            _LIST_INTERFACES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_report_definitions(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportDefinitionList:
        """List definitions of reports.

        Returns one page of definitions of reports, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_REPORT_DEFINITIONS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_report_definitions_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportDefinitionList]:
        """Do as :meth:`list_report_definitions`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_REPORT_DEFINITIONS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_report_definitions(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ReportDefinition, ReportDefinitionList]:
        """Return the items of :meth:`list_report_definitions` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return Paginated(
            self.api_client,
            _LIST_REPORT_DEFINITIONS,
            _LIST_REPORT_DEFINITIONS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_report_sources(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportSourceList:
        """List sources of reports.

        Returns one page of sources of reports, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_REPORT_SOURCES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_report_sources_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportSourceList]:
        """Do as :meth:`list_report_sources`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_REPORT_SOURCES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_report_sources(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[ReportSource, ReportSourceList]:
        """Return the items of :meth:`list_report_sources` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_REPORT_SOURCES,
            _LIST_REPORT_SOURCES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_reports(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportList:
        """List reports.

        Returns one page of reports, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return self._call(
            _LIST_REPORTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def list_reports_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportList]:
        """Do as :meth:`list_reports`; return status, headers and the response too."""
        return self._call_with_http_info(
            _LIST_REPORTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_reports(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paginated[Report, ReportList]:
        """Return the items of :meth:`list_reports` one by one, page after page; ``.pages()`` gives the pages."""
        return Paginated(
            self.api_client,
            _LIST_REPORTS,
            _LIST_REPORTS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )


class AsyncInfrastructureApi(AsyncBaseApi):
    """Devices, appliances, sites, clouds, folders and reports."""

    async def get_ad_forest(
        self,
        ad_forest_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADForestResult:
        """Get a forest of Active Directory.

        Returns one forest of Active Directory.

        Args:
            ad_forest_ref: Reference of the forest of Active Directory (`<collection>/<number>`) or a name that only
                it has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_AD_FOREST, options, ad_forest_ref=ad_forest_ref, server=server, pretty=pretty)

    async def get_ad_forest_with_http_info(
        self,
        ad_forest_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADForestResult]:
        """Do as :meth:`get_ad_forest`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_AD_FOREST,
            options,
            ad_forest_ref=ad_forest_ref,
            server=server,
            pretty=pretty,
        )

    async def get_ad_site(
        self,
        ad_site_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADSiteResult:
        """Get a site of Active Directory.

        Returns one site of Active Directory.

        Args:
            ad_site_ref: Reference of the site of Active Directory (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_AD_SITE, options, ad_site_ref=ad_site_ref, server=server, pretty=pretty)

    async def get_ad_site_with_http_info(
        self,
        ad_site_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADSiteResult]:
        """Do as :meth:`get_ad_site`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_AD_SITE,
            options,
            ad_site_ref=ad_site_ref,
            server=server,
            pretty=pretty,
        )

    async def get_ad_site_link(
        self,
        ad_site_link_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADSiteLinkResult:
        """Get a link between sites.

        Returns one link between sites.

        Args:
            ad_site_link_ref: Reference of the link between sites (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_AD_SITE_LINK,
            options,
            ad_site_link_ref=ad_site_link_ref,
            server=server,
            pretty=pretty,
        )

    async def get_ad_site_link_with_http_info(
        self,
        ad_site_link_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADSiteLinkResult]:
        """Do as :meth:`get_ad_site_link`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_AD_SITE_LINK,
            options,
            ad_site_link_ref=ad_site_link_ref,
            server=server,
            pretty=pretty,
        )

    async def get_appliance(
        self,
        appliance_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApplianceResult:
        """Get an appliance.

        Returns one appliance.

        Args:
            appliance_ref: Reference of the appliance (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_APPLIANCE, options, appliance_ref=appliance_ref, server=server, pretty=pretty)

    async def get_appliance_with_http_info(
        self,
        appliance_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplianceResult]:
        """Do as :meth:`get_appliance`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_APPLIANCE,
            options,
            appliance_ref=appliance_ref,
            server=server,
            pretty=pretty,
        )

    async def get_change_request(
        self,
        change_request_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ChangeRequestResult:
        """Get a change request.

        Returns one change request.

        Args:
            change_request_ref: Reference of the change request (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_CHANGE_REQUEST,
            options,
            change_request_ref=change_request_ref,
            server=server,
            pretty=pretty,
        )

    async def get_change_request_with_http_info(
        self,
        change_request_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ChangeRequestResult]:
        """Do as :meth:`get_change_request`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_CHANGE_REQUEST,
            options,
            change_request_ref=change_request_ref,
            server=server,
            pretty=pretty,
        )

    async def get_cloud_network(
        self,
        cloud_network_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CloudNetworkResult:
        """Get a network of a cloud.

        Returns one network of a cloud.

        Args:
            cloud_network_ref: Reference of the network of a cloud (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_CLOUD_NETWORK,
            options,
            cloud_network_ref=cloud_network_ref,
            server=server,
            pretty=pretty,
        )

    async def get_cloud_network_with_http_info(
        self,
        cloud_network_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CloudNetworkResult]:
        """Do as :meth:`get_cloud_network`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_CLOUD_NETWORK,
            options,
            cloud_network_ref=cloud_network_ref,
            server=server,
            pretty=pretty,
        )

    async def get_cloud_service_account(
        self,
        cloud_service_account_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CloudServiceAccountResult:
        """Get an account with a cloud.

        Returns one account with a cloud.

        Args:
            cloud_service_account_ref: Reference of the account with a cloud (`<collection>/<number>`) or a name
                that only it has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_CLOUD_SERVICE_ACCOUNT,
            options,
            cloud_service_account_ref=cloud_service_account_ref,
            server=server,
            pretty=pretty,
        )

    async def get_cloud_service_account_with_http_info(
        self,
        cloud_service_account_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CloudServiceAccountResult]:
        """Do as :meth:`get_cloud_service_account`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_CLOUD_SERVICE_ACCOUNT,
            options,
            cloud_service_account_ref=cloud_service_account_ref,
            server=server,
            pretty=pretty,
        )

    async def get_device(
        self,
        device_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DeviceResult:
        """Get a device.

        Returns one device.

        Args:
            device_ref: Reference of the device (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_DEVICE, options, device_ref=device_ref, server=server, pretty=pretty)

    async def get_device_with_http_info(
        self,
        device_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DeviceResult]:
        """Do as :meth:`get_device`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DEVICE,
            options,
            device_ref=device_ref,
            server=server,
            pretty=pretty,
        )

    async def get_folder(
        self,
        folder_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderResult:
        """Get a folder.

        Returns one folder.

        Args:
            folder_ref: Reference of the folder (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_FOLDER, options, folder_ref=folder_ref, server=server, pretty=pretty)

    async def get_folder_with_http_info(
        self,
        folder_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FolderResult]:
        """Do as :meth:`get_folder`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_FOLDER,
            options,
            folder_ref=folder_ref,
            server=server,
            pretty=pretty,
        )

    async def get_interface(
        self,
        interface_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> InterfaceResult:
        """Get an interface.

        Returns one interface.

        Args:
            interface_ref: Reference of the interface (`<collection>/<number>`) or a name that only it has. Its
                slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_INTERFACE, options, interface_ref=interface_ref, server=server, pretty=pretty)

    async def get_interface_with_http_info(
        self,
        interface_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InterfaceResult]:
        """Do as :meth:`get_interface`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_INTERFACE,
            options,
            interface_ref=interface_ref,
            server=server,
            pretty=pretty,
        )

    async def get_metrics(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get measurements.

        Returns what the service measures of itself, by name.

        Args:
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_METRICS, options, server=server, pretty=pretty)

    async def get_metrics_with_http_info(
        self,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """Do as :meth:`get_metrics`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_METRICS, options, server=server, pretty=pretty)

    async def get_report(
        self,
        report_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportResult:
        """Get a report.

        Returns one report.

        Args:
            report_ref: Reference of the report (`<collection>/<number>`) or a name that only it has. Its slash is
                sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(_GET_REPORT, options, report_ref=report_ref, server=server, pretty=pretty)

    async def get_report_with_http_info(
        self,
        report_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportResult]:
        """Do as :meth:`get_report`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_REPORT,
            options,
            report_ref=report_ref,
            server=server,
            pretty=pretty,
        )

    async def get_report_definition(
        self,
        report_definition_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportDefinitionResult:
        """Get a definition of a report.

        Returns one definition of a report.

        Args:
            report_definition_ref: Reference of the definition of a report (`<collection>/<number>`) or a name that
                only it has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_REPORT_DEFINITION,
            options,
            report_definition_ref=report_definition_ref,
            server=server,
            pretty=pretty,
        )

    async def get_report_definition_with_http_info(
        self,
        report_definition_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportDefinitionResult]:
        """Do as :meth:`get_report_definition`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_REPORT_DEFINITION,
            options,
            report_definition_ref=report_definition_ref,
            server=server,
            pretty=pretty,
        )

    async def get_report_source(
        self,
        report_source_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportSourceResult:
        """Get a source of reports.

        Returns one source of reports.

        Args:
            report_source_ref: Reference of the source of reports (`<collection>/<number>`) or a name that only it
                has. Its slash is sent as it is.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _GET_REPORT_SOURCE,
            options,
            report_source_ref=report_source_ref,
            server=server,
            pretty=pretty,
        )

    async def get_report_source_with_http_info(
        self,
        report_source_ref: str,
        *,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportSourceResult]:
        """Do as :meth:`get_report_source`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_REPORT_SOURCE,
            options,
            report_source_ref=report_source_ref,
            server=server,
            pretty=pretty,
        )

    async def list_ad_forests(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADForestList:
        """List forests of Active Directory.

        Returns one page of forests of Active Directory, those that `filter` lets pass, and how many there are in
        all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_AD_FORESTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_ad_forests_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADForestList]:
        """Do as :meth:`list_ad_forests`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_AD_FORESTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ad_forests(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ADForest, ADForestList]:
        """Return the items of :meth:`list_ad_forests` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_AD_FORESTS,
            _LIST_AD_FORESTS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_ad_site_links(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADSiteLinkList:
        """List links between sites.

        Returns one page of links between sites, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_AD_SITE_LINKS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_ad_site_links_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADSiteLinkList]:
        """Do as :meth:`list_ad_site_links`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_AD_SITE_LINKS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ad_site_links(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ADSiteLink, ADSiteLinkList]:
        """Return the items of :meth:`list_ad_site_links` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_AD_SITE_LINKS,
            _LIST_AD_SITE_LINKS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_ad_sites(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ADSiteList:
        """List sites of Active Directory.

        Returns one page of sites of Active Directory, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_AD_SITES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_ad_sites_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ADSiteList]:
        """Do as :meth:`list_ad_sites`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_AD_SITES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_ad_sites(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ADSite, ADSiteList]:
        """Return the items of :meth:`list_ad_sites` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_AD_SITES,
            _LIST_AD_SITES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_appliances(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApplianceList:
        """List appliances.

        Returns one page of appliances, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_APPLIANCES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_appliances_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplianceList]:
        """Do as :meth:`list_appliances`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_APPLIANCES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_appliances(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Appliance, ApplianceList]:
        """Return the items of :meth:`list_appliances` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_APPLIANCES,
            _LIST_APPLIANCES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_change_requests(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ChangeRequestList:
        """List change requests.

        Returns one page of change requests, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_CHANGE_REQUESTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_change_requests_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ChangeRequestList]:
        """Do as :meth:`list_change_requests`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_CHANGE_REQUESTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_change_requests(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ChangeRequest, ChangeRequestList]:
        """Return the items of :meth:`list_change_requests` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_CHANGE_REQUESTS,
            _LIST_CHANGE_REQUESTS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_cloud_networks(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CloudNetworkList:
        """List networks of clouds.

        Returns one page of networks of clouds, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_CLOUD_NETWORKS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_cloud_networks_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CloudNetworkList]:
        """Do as :meth:`list_cloud_networks`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_CLOUD_NETWORKS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_cloud_networks(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[CloudNetwork, CloudNetworkList]:
        """Return the items of :meth:`list_cloud_networks` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_CLOUD_NETWORKS,
            _LIST_CLOUD_NETWORKS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_cloud_service_accounts(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CloudServiceAccountList:
        """List accounts with clouds.

        Returns one page of accounts with clouds, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_CLOUD_SERVICE_ACCOUNTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_cloud_service_accounts_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CloudServiceAccountList]:
        """Do as :meth:`list_cloud_service_accounts`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_CLOUD_SERVICE_ACCOUNTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_cloud_service_accounts(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[CloudServiceAccount, CloudServiceAccountList]:
        """Return the items of :meth:`list_cloud_service_accounts` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_CLOUD_SERVICE_ACCOUNTS,
            _LIST_CLOUD_SERVICE_ACCOUNTS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_devices(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DeviceList:
        """List devices.

        Returns one page of devices, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_DEVICES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_devices_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DeviceList]:
        """Do as :meth:`list_devices`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_DEVICES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_devices(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Device, DeviceList]:
        """Return the items of :meth:`list_devices` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_DEVICES,
            _LIST_DEVICES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_folders(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderList:
        """List folders.

        Returns one page of folders, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_FOLDERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_folders_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FolderList]:
        """Do as :meth:`list_folders`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_FOLDERS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_folders(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Folder, FolderList]:
        """Return the items of :meth:`list_folders` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_FOLDERS,
            _LIST_FOLDERS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_interfaces(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> InterfaceList:
        """List interfaces.

        Returns one page of interfaces, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_INTERFACES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_interfaces_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[InterfaceList]:
        """Do as :meth:`list_interfaces`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_INTERFACES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_interfaces(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Interface, InterfaceList]:
        """Return the items of :meth:`list_interfaces` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_INTERFACES,
            _LIST_INTERFACES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_report_definitions(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportDefinitionList:
        """List definitions of reports.

        Returns one page of definitions of reports, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_REPORT_DEFINITIONS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_report_definitions_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportDefinitionList]:
        """Do as :meth:`list_report_definitions`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_REPORT_DEFINITIONS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_report_definitions(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ReportDefinition, ReportDefinitionList]:
        """Return the items of :meth:`list_report_definitions` one by one, page after page; ``.pages()`` gives the
        pages.
        """
        return AsyncPaginated(
            self.api_client,
            _LIST_REPORT_DEFINITIONS,
            _LIST_REPORT_DEFINITIONS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_report_sources(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportSourceList:
        """List sources of reports.

        Returns one page of sources of reports, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_REPORT_SOURCES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_report_sources_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportSourceList]:
        """Do as :meth:`list_report_sources`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_REPORT_SOURCES,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_report_sources(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[ReportSource, ReportSourceList]:
        """Return the items of :meth:`list_report_sources` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_REPORT_SOURCES,
            _LIST_REPORT_SOURCES_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_reports(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReportList:
        """List reports.

        Returns one page of reports, those that `filter` lets pass, and how many there are in all.

        Args:
            filter: Which objects are wanted: a property, an operator and a value. `name=example.com.` is equality,
                `name=^ex` begins with, `name=$com.` ends with and `name=@am` contains; conditions are joined by `and`
                and `or`.
            offset: How many objects to leave out before the first.
            limit: How many objects to return at most.
            sort_by: Property to sort by.
            sort_order: Direction to sort in.
            server: Central server to ask, where the web server serves several.
            pretty: Whether the answer is laid out for people.
        """
        return await self._call(
            _LIST_REPORTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    async def list_reports_with_http_info(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReportList]:
        """Do as :meth:`list_reports`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _LIST_REPORTS,
            options,
            filter=filter,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )

    def iter_list_reports(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        sort_order: Literal["Ascending", "Descending"] | None = None,
        server: str | None = None,
        pretty: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginated[Report, ReportList]:
        """Return the items of :meth:`list_reports` one by one, page after page; ``.pages()`` gives the pages."""
        return AsyncPaginated(
            self.api_client,
            _LIST_REPORTS,
            _LIST_REPORTS_PAGES,
            options,
            filter=filter,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            server=server,
            pretty=pretty,
        )


_GET_AD_FOREST: Operation[ADForestResult] = Operation(
    "get_ad_forest",
    "GET",
    "/adForests/{adForestRef}",
    parameters=(Path("adForestRef", "ad_forest_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.ADForestResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_AD_SITE: Operation[ADSiteResult] = Operation(
    "get_ad_site",
    "GET",
    "/adSites/{adSiteRef}",
    parameters=(Path("adSiteRef", "ad_site_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.ADSiteResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_AD_SITE_LINK: Operation[ADSiteLinkResult] = Operation(
    "get_ad_site_link",
    "GET",
    "/adSiteLinks/{adSiteLinkRef}",
    parameters=(Path("adSiteLinkRef", "ad_site_link_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.ADSiteLinkResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_APPLIANCE: Operation[ApplianceResult] = Operation(
    "get_appliance",
    "GET",
    "/appliances/{applianceRef}",
    parameters=(Path("applianceRef", "appliance_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.ApplianceResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_CHANGE_REQUEST: Operation[ChangeRequestResult] = Operation(
    "get_change_request",
    "GET",
    "/changeRequests/{changeRequestRef}",
    parameters=(Path("changeRequestRef", "change_request_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.ChangeRequestResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_CLOUD_NETWORK: Operation[CloudNetworkResult] = Operation(
    "get_cloud_network",
    "GET",
    "/cloudNetworks/{cloudNetworkRef}",
    parameters=(Path("cloudNetworkRef", "cloud_network_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.CloudNetworkResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_CLOUD_SERVICE_ACCOUNT: Operation[CloudServiceAccountResult] = Operation(
    "get_cloud_service_account",
    "GET",
    "/cloudServiceAccounts/{cloudServiceAccountRef}",
    parameters=(
        Path("cloudServiceAccountRef", "cloud_service_account_ref", allow_reserved=True),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.CloudServiceAccountResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_DEVICE: Operation[DeviceResult] = Operation(
    "get_device",
    "GET",
    "/devices/{deviceRef}",
    parameters=(Path("deviceRef", "device_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.DeviceResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_FOLDER: Operation[FolderResult] = Operation(
    "get_folder",
    "GET",
    "/folders/{folderRef}",
    parameters=(Path("folderRef", "folder_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.FolderResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_INTERFACE: Operation[InterfaceResult] = Operation(
    "get_interface",
    "GET",
    "/interfaces/{interfaceRef}",
    parameters=(Path("interfaceRef", "interface_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.InterfaceResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_METRICS: Operation[dict[str, Any]] = Operation(
    "get_metrics",
    "GET",
    "/metrics",
    parameters=(Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: mapping(ANY), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_REPORT: Operation[ReportResult] = Operation(
    "get_report",
    "GET",
    "/reports/{reportRef}",
    parameters=(Path("reportRef", "report_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.ReportResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_REPORT_DEFINITION: Operation[ReportDefinitionResult] = Operation(
    "get_report_definition",
    "GET",
    "/reportDefinitions/{reportDefinitionRef}",
    parameters=(
        Path("reportDefinitionRef", "report_definition_ref", allow_reserved=True),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.ReportDefinitionResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_GET_REPORT_SOURCE: Operation[ReportSourceResult] = Operation(
    "get_report_source",
    "GET",
    "/reportSources/{reportSourceRef}",
    parameters=(Path("reportSourceRef", "report_source_ref", allow_reserved=True), Query("server"), Query("pretty")),
    returns={"200": enveloped_content(lambda: model(models.ReportSourceResult), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_AD_FORESTS: Operation[ADForestList] = Operation(
    "list_ad_forests",
    "GET",
    "/adForests",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.ADForestList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_AD_FORESTS_PAGES: OffsetPages[ADForest] = OffsetPages(
    "offset",
    items=("adForests",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_AD_SITE_LINKS: Operation[ADSiteLinkList] = Operation(
    "list_ad_site_links",
    "GET",
    "/adSiteLinks",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.ADSiteLinkList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_AD_SITE_LINKS_PAGES: OffsetPages[ADSiteLink] = OffsetPages(
    "offset",
    items=("adSiteLinks",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_AD_SITES: Operation[ADSiteList] = Operation(
    "list_ad_sites",
    "GET",
    "/adSites",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.ADSiteList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_AD_SITES_PAGES: OffsetPages[ADSite] = OffsetPages(
    "offset",
    items=("adSites",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_APPLIANCES: Operation[ApplianceList] = Operation(
    "list_appliances",
    "GET",
    "/appliances",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.ApplianceList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_APPLIANCES_PAGES: OffsetPages[Appliance] = OffsetPages(
    "offset",
    items=("appliances",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_CHANGE_REQUESTS: Operation[ChangeRequestList] = Operation(
    "list_change_requests",
    "GET",
    "/changeRequests",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.ChangeRequestList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_CHANGE_REQUESTS_PAGES: OffsetPages[ChangeRequest] = OffsetPages(
    "offset",
    items=("changeRequests",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_CLOUD_NETWORKS: Operation[CloudNetworkList] = Operation(
    "list_cloud_networks",
    "GET",
    "/cloudNetworks",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.CloudNetworkList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_CLOUD_NETWORKS_PAGES: OffsetPages[CloudNetwork] = OffsetPages(
    "offset",
    items=("cloudNetworks",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_CLOUD_SERVICE_ACCOUNTS: Operation[CloudServiceAccountList] = Operation(
    "list_cloud_service_accounts",
    "GET",
    "/cloudServiceAccounts",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.CloudServiceAccountList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_CLOUD_SERVICE_ACCOUNTS_PAGES: OffsetPages[CloudServiceAccount] = OffsetPages(
    "offset",
    items=("cloudServiceAccounts",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_DEVICES: Operation[DeviceList] = Operation(
    "list_devices",
    "GET",
    "/devices",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.DeviceList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_DEVICES_PAGES: OffsetPages[Device] = OffsetPages(
    "offset",
    items=("devices",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_FOLDERS: Operation[FolderList] = Operation(
    "list_folders",
    "GET",
    "/folders",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.FolderList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_FOLDERS_PAGES: OffsetPages[Folder] = OffsetPages(
    "offset",
    items=("folders",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_INTERFACES: Operation[InterfaceList] = Operation(
    "list_interfaces",
    "GET",
    "/interfaces",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.InterfaceList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_INTERFACES_PAGES: OffsetPages[Interface] = OffsetPages(
    "offset",
    items=("interfaces",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_REPORT_DEFINITIONS: Operation[ReportDefinitionList] = Operation(
    "list_report_definitions",
    "GET",
    "/reportDefinitions",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.ReportDefinitionList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_REPORT_DEFINITIONS_PAGES: OffsetPages[ReportDefinition] = OffsetPages(
    "offset",
    items=("reportDefinitions",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_REPORT_SOURCES: Operation[ReportSourceList] = Operation(
    "list_report_sources",
    "GET",
    "/reportSources",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.ReportSourceList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_REPORT_SOURCES_PAGES: OffsetPages[ReportSource] = OffsetPages(
    "offset",
    items=("reportSources",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)

_LIST_REPORTS: Operation[ReportList] = Operation(
    "list_reports",
    "GET",
    "/reports",
    parameters=(
        Query("filter"),
        Query("offset"),
        Query("limit"),
        Query("sortBy", "sort_by"),
        Query("sortOrder", "sort_order"),
        Query("server"),
        Query("pretty"),
    ),
    returns={"200": enveloped_content(lambda: model(models.ReportList), ("result",))},
    raises={"default": enveloped_content(lambda: model(models.Error), ("error",))},
    security=[{"basic": []}, {"session": []}, {"session_argument": []}],
)

_LIST_REPORTS_PAGES: OffsetPages[Report] = OffsetPages(
    "offset",
    items=("reports",),
    limit="limit",
    page_size=100,
    total=("totalResults",),
)
