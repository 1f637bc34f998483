"""Curated methods of the Jamf Pro API."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .._runtime.model import Model
from ..models.computer_inventory import ComputerInventory
from ..models.computer_section_v1 import ComputerSectionV1
from ..models.computer_section_v3 import ComputerSectionV3
from ..models.mdm_client import MdmClient
from ..models.mdm_command import MdmCommand
from ..models.mdm_command_data import MdmCommandData
from ..models.mdm_command_request import MdmCommandRequest
from ..models.mobile_device_inventory import MobileDeviceInventory
from ..models.mobile_device_section import MobileDeviceSection
from ..models.pro_package import ProPackage
from ..models.udids import Udids
from .pagination import Page, Paginator

if TYPE_CHECKING:
    from enum import StrEnum
    from os import PathLike

    from ..models.computer_inventory_update import ComputerInventoryUpdate
    from ..models.href import Href
    from ..models.jcds_download import JcdsDownload
    from ..models.jcds_file import JcdsFile
    from ..models.jcds_upload import JcdsUpload
    from ..models.renewed_profiles import RenewedProfiles
    from .client import JamfProClient
    from .filters import FilterExpression, SortExpression

M = TypeVar("M", bound=Model)

EVERY = "ALL"
"""In place of sections: all of them."""

COMPUTER_SORTS = frozenset({
    "id", "udid", "general.name", "general.assetTag", "general.barcode1", "general.barcode2", "general.reportDate",
    "general.lastContactTime", "general.lastEnrolledDate", "general.lastIpAddress", "general.platform",
    "hardware.make", "hardware.model", "hardware.modelIdentifier", "hardware.serialNumber", "hardware.macAddress",
    "operatingSystem.name", "operatingSystem.version", "operatingSystem.build", "userAndLocation.username",
    "userAndLocation.realname", "userAndLocation.email", "userAndLocation.room", "userAndLocation.buildingId",
    "userAndLocation.departmentId", "purchasing.poNumber", "purchasing.vendor", "purchasing.warrantyDate",
})  # fmt: skip
COMPUTER_FILTERS = COMPUTER_SORTS | {
    "general.remoteManagement.managed", "general.supervised", "general.userApprovedMdm", "general.managementId",
    "general.mdmCapable.capable", "diskEncryption.fileVault2Enabled", "security.firewallEnabled",
    "groupMemberships.groupId", "groupMemberships.groupName",
}  # fmt: skip
PACKAGE_FIELDS = frozenset({
    "id", "packageName", "fileName", "categoryId", "info", "notes", "manifestFileName", "cloudTransferStatus",
})  # fmt: skip
COMMAND_SORTS = frozenset({"uuid", "clientManagementId", "commandType", "dateSent", "dateCompleted", "status"})
COMMAND_FILTERS = frozenset({
    "uuid", "clientManagementId", "command", "status", "clientType", "dateSent", "validAfter", "dateCompleted",
    "profileId", "profileIdentifier", "active",
})  # fmt: skip
DEVICE_FIELDS = frozenset({
    "mobileDeviceId", "udid", "displayName", "assetTag", "serialNumber", "osVersion", "osBuild", "model",
    "modelIdentifier", "username", "fullName", "emailAddress", "buildingId", "departmentId", "room", "managed",
    "supervised", "lastInventoryUpdateDate", "lastEnrolledDate", "managementId",
})  # fmt: skip


class ProApi:
    """Inventory, packages, files and commands.

    Lists are returned as they are, or with ``return_generator`` as an iterator of pages. Fields of expressions and
    names of sections are looked at before anything is sent; ValueError is raised for one that does not exist.
    """

    def __init__(self, client: JamfProClient) -> None:
        self._client = client
        self._api = client.api

    # -- computers -----------------------------------------------------------------------------------------------------

    def get_computer_inventory_v1(
        self,
        sections: Iterable[str] | None = None,
        start_page: int = 0,
        end_page: int | None = None,
        page_size: int = 100,
        sort_expression: SortExpression | None = None,
        filter_expression: FilterExpression | None = None,
        return_generator: bool = False,
    ) -> list[ComputerInventory] | Iterator[Page[ComputerInventory]]:
        """Return computers. :meth:`get_computer_inventory_v3` takes its place."""
        warnings.warn("use get_computer_inventory_v3", DeprecationWarning, stacklevel=2)
        _check(sort_expression, COMPUTER_SORTS, filter_expression, COMPUTER_FILTERS)
        chosen = {"section": _sections(sections, ComputerSectionV1)}
        pages = Paginator(
            self._client, "v1/computers-inventory", ComputerInventory, start_page, end_page, page_size,
            sort_expression, filter_expression, chosen,
        )  # fmt: skip
        return pages(return_generator)

    def get_computer_inventory_v3(
        self,
        sections: Iterable[str] | None = None,
        start_page: int = 0,
        end_page: int | None = None,
        page_size: int = 100,
        sort_expression: SortExpression | None = None,
        filter_expression: FilterExpression | None = None,
        return_generator: bool = False,
    ) -> list[ComputerInventory] | Iterator[Page[ComputerInventory]]:
        """Return computers, with the general section unless others are named; ``ALL`` names all of them."""
        _check(sort_expression, COMPUTER_SORTS, filter_expression, COMPUTER_FILTERS)
        chosen = {"section": _sections(sections, ComputerSectionV3)}
        pages = Paginator(
            self._client, "v3/computers-inventory", ComputerInventory, start_page, end_page, page_size,
            sort_expression, filter_expression, chosen,
        )  # fmt: skip
        return pages(return_generator)

    def get_computer_inventory_detail_v3(self, computer_id: int | str) -> ComputerInventory:
        """Return a computer with every section."""
        return self._api.pro_computer_inventory.get_computer_inventory_detail_v3(str(computer_id))

    def get_computer_v3(self, computer_id: int | str, sections: Iterable[str] | None = None) -> ComputerInventory:
        """Return a computer, with the general section unless others are named."""
        chosen = _sections(sections, ComputerSectionV3)
        return self._api.pro_computer_inventory.get_computer_inventory_v3(str(computer_id), section=chosen)

    def update_computer_v3(self, computer_id: int | str, data: ComputerInventoryUpdate) -> ComputerInventory | None:
        """Change a computer, and return it if the server does."""
        return self._api.pro_computer_inventory.update_computer_inventory_detail_v3(str(computer_id), body=data)

    def delete_computer_v3(self, computer_id: int | str) -> None:
        """Delete a computer."""
        self._api.pro_computer_inventory.delete_computer_inventory_v3(str(computer_id))

    # -- mobile devices ------------------------------------------------------------------------------------------------

    def get_mobile_device_inventory_v2(
        self,
        sections: Iterable[str] | None = None,
        start_page: int = 0,
        end_page: int | None = None,
        page_size: int = 100,
        sort_expression: SortExpression | None = None,
        filter_expression: FilterExpression | None = None,
        return_generator: bool = False,
    ) -> list[MobileDeviceInventory] | Iterator[Page[MobileDeviceInventory]]:
        """Return mobile devices, with the general section unless others are named."""
        _check(sort_expression, DEVICE_FIELDS, filter_expression, DEVICE_FIELDS)
        chosen = {"section": _sections(sections, MobileDeviceSection)}
        pages = Paginator(
            self._client, "v2/mobile-devices/detail", MobileDeviceInventory, start_page, end_page, page_size,
            sort_expression, filter_expression, chosen,
        )  # fmt: skip
        return pages(return_generator)

    # -- packages ------------------------------------------------------------------------------------------------------

    def get_packages_v1(
        self,
        start_page: int = 0,
        end_page: int | None = None,
        page_size: int = 100,
        sort_expression: SortExpression | None = None,
        filter_expression: FilterExpression | None = None,
        return_generator: bool = False,
    ) -> list[ProPackage] | Iterator[Page[ProPackage]]:
        """Return packages."""
        _check(sort_expression, PACKAGE_FIELDS, filter_expression, PACKAGE_FIELDS)
        pages = Paginator(
            self._client, "v1/packages", ProPackage, start_page, end_page, page_size, sort_expression, filter_expression
        )
        return pages(return_generator)

    def upload_package_v1(self, package_id: int | str, path: str | PathLike[str]) -> Href:
        """Upload the file of a package, in pieces as it is read."""
        from pathlib import Path

        from ..models.upload_package_v1_body import UploadPackageV1Body

        return self._api.pro_packages.upload_package_v1(str(package_id), body=UploadPackageV1Body(file=Path(path)))

    # -- the distribution service --------------------------------------------------------------------------------------

    def get_jcds_files_v1(self) -> list[JcdsFile]:
        """Return all files."""
        return list(self._api.pro_cloud_distribution.list_jcds_files_v1())

    def create_jcds_file_v1(self) -> JcdsUpload:
        """Return where a file may be uploaded, and with which credentials."""
        return self._api.pro_cloud_distribution.create_jcds_file_v1()

    def get_jcds_file_v1(self, file_name: str) -> JcdsDownload:
        """Return where a file may be downloaded."""
        return self._api.pro_cloud_distribution.get_jcds_file_v1(file_name)

    def delete_jcds_file_v1(self, file_name: str) -> None:
        """Delete a file."""
        self._api.pro_cloud_distribution.delete_jcds_file_v1(file_name)

    # -- management of devices -----------------------------------------------------------------------------------------

    def renew_mdm_profile_v1(self, udids: Sequence[str]) -> RenewedProfiles:
        """Renew the management profile of devices; the answer lists those that are left out."""
        return self._api.pro_device_management.renew_mdm_profile_v1(body=Udids(udids=list(udids)))

    def send_mdm_command_preview(self, management_ids: Iterable[str], command: MdmCommandData) -> list[Href]:
        """Send a command to devices. :meth:`send_mdm_command_v2` takes its place."""
        return list(self._api.pro_device_management.send_mdm_command_preview(body=_command(management_ids, command)))

    def send_mdm_command_v2(self, management_ids: Iterable[str], command: MdmCommandData) -> list[Href]:
        """Send a command to devices, and return the command of each."""
        return list(self._api.pro_device_management.send_mdm_command_v2(body=_command(management_ids, command)))

    def get_mdm_commands_v2(
        self,
        filter_expression: FilterExpression,
        start_page: int = 0,
        end_page: int | None = None,
        page_size: int = 100,
        sort_expression: SortExpression | None = None,
        return_generator: bool = False,
    ) -> list[MdmCommand] | Iterator[Page[MdmCommand]]:
        """Return commands that were sent; the server wants a filter."""
        _check(sort_expression, COMMAND_SORTS, filter_expression, COMMAND_FILTERS)
        pages = Paginator(
            self._client, "v2/mdm/commands", MdmCommand, start_page, end_page, page_size, sort_expression,
            filter_expression,
        )  # fmt: skip
        return pages(return_generator)


def _command(management_ids: Iterable[str], command: MdmCommandData) -> MdmCommandRequest:
    devices = [MdmClient(management_id=each) for each in management_ids]
    return MdmCommandRequest(client_data=devices, command_data=command)


def _sections(given: Iterable[str] | None, known: type[StrEnum]) -> list[Any]:
    """Return names of sections in capitals. Raises ValueError for one that does not exist."""
    names = [given] if isinstance(given, str) else list(given or ["GENERAL"])
    wanted = [str(each).upper() for each in names]
    if EVERY in wanted:
        return list(known)
    values = {each.value for each in known}
    unknown = [each for each in wanted if each not in values]
    if unknown:
        raise ValueError(f"no such section: {', '.join(unknown)}; there are {', '.join(values)}")
    return [known(each) for each in wanted]


def _check(
    sort: SortExpression | None, sorts: Iterable[str], chosen: FilterExpression | None, filters: Iterable[str]
) -> None:
    if sort is not None:
        sort.validate(frozenset(sorts))
    if chosen is not None:
        chosen.validate(frozenset(filters))
