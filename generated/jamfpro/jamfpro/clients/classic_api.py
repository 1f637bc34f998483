"""Curated methods of the Classic API.

Wherever a number is asked for, a record with an ``id`` will do. Records are sent as XML, and what they leave out stays
as it is.
"""

from __future__ import annotations

import secrets
import string
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .._runtime.model import Model
from ..models.classic.advanced_computer_searches import AdvancedComputerSearch
from ..models.classic.categories import Category
from ..models.classic.computer_groups import ComputerGroup
from ..models.classic.computers import Computer
from ..models.classic.packages import Package
from ..models.computer_general import ComputerGeneral
from ..models.computer_group_member import ComputerGroupMember
from ..models.computer_remote_management import ComputerRemoteManagement
from .bodies import xml_body
from .results import expected

if TYPE_CHECKING:
    from ..models.computer_basic import ComputerBasic
    from ..models.computer_group_reference import ComputerGroupReference
    from ..models.computer_reference import ComputerReference
    from ..models.reference import Reference
    from .client import JamfProClient

M = TypeVar("M", bound="Model")

NEW = 0
"""Number of a record that is yet to be created."""


def record_id(given: Any) -> int:
    """Return the number of a record: an integer, or that of a model. Raises TypeError for what has none."""
    found = given
    for name in ("general", "id"):
        found = getattr(found, name, None) if not isinstance(found, int) and hasattr(found, name) else found
    if isinstance(found, bool) or not isinstance(found, int):
        raise TypeError(f"neither a number nor a record with one: {given!r}")
    return found


def _as(kind: type[M], found: Model) -> M:
    return kind.from_dict(expected(found, Model).to_dict())


class ClassicApi:
    """Categories, computers, computer groups, advanced searches and packages."""

    def __init__(self, client: JamfProClient) -> None:
        self._client = client
        self._api = client.api

    # -- categories ----------------------------------------------------------------------------------------------------

    def create_category(self, data: Category | str) -> int:
        """Create a category and return its number."""
        return expected(self._api.classic_categories.create_category_by_id(NEW, body=_text(data)), Model).id

    def list_all_categories(self) -> list[Reference]:
        """Return all categories."""
        return list(expected(self._api.classic_categories.list_categories(), list))

    def get_category_by_id(self, category: Any) -> Category:
        """Return a category."""
        return _as(Category, self._api.classic_categories.get_category_by_id(record_id(category)))

    def update_category_by_id(self, category: Any, data: Category | str) -> None:
        """Change a category."""
        self._api.classic_categories.update_category_by_id(record_id(category), body=_text(data))

    def delete_category_by_id(self, category: Any) -> None:
        """Delete a category."""
        self._api.classic_categories.delete_category_by_id(record_id(category))

    # -- computers -----------------------------------------------------------------------------------------------------

    def list_all_computers(self, subsets: Iterable[str] | None = None) -> Sequence[ComputerReference | ComputerBasic]:
        """Return all computers, with their basic data if ``subsets`` is ``["basic"]``.

        Raises ValueError for another subset.
        """
        wanted = [each.lower() for each in subsets or ()]
        if not wanted:
            return expected(self._api.classic_computers.list_computers(), list)
        if wanted != ["basic"]:
            raise ValueError(f"the list has the subset 'basic' only, not {', '.join(wanted)}")
        return expected(self._api.classic_computers.list_computers_basic(), list)

    def get_computer_by_id(self, computer: Any, subsets: Iterable[str] | None = None) -> Computer:
        """Return a computer, or some of its sections."""
        number, wanted = record_id(computer), "&".join(subsets or ())
        if not wanted:
            return _as(Computer, self._api.classic_computers.get_computer_by_id(number))
        return _as(Computer, self._api.classic_computers.get_computer_subset_by_id(number, wanted))

    def get_computers(
        self, computers: Iterable[Any] | None = None, subsets: Iterable[str] | None = None
    ) -> Iterator[Computer]:
        """Yield computers, several being read at a time; all by default."""
        wanted = self.list_all_computers() if computers is None else computers
        sections = None if subsets is None else tuple(subsets)
        arguments = ({"computer": each, "subsets": sections} for each in wanted)
        return self._client.concurrent_api_requests(self.get_computer_by_id, arguments)

    def update_computer_by_id(self, computer: Any, data: Computer | str) -> None:
        """Change a computer."""
        self._api.classic_computers.update_computer_by_id(record_id(computer), body=_text(data))

    def delete_computer_by_id(self, computer: Any) -> None:
        """Delete a computer."""
        self._api.classic_computers.delete_computer_by_id(record_id(computer))

    def set_computer_unmanaged_by_id(self, computer: Any) -> None:
        """Let a computer be managed no more."""
        self._manage(computer, ComputerRemoteManagement(managed=False))

    def set_computer_managed_by_id(
        self, computer: Any, management_user: str = "admin", management_password: str | None = None
    ) -> None:
        """Let a computer be managed by an account, with a random password by default."""
        password = management_password or "".join(secrets.choice(_LETTERS) for _ in range(16))
        self._manage(
            computer,
            ComputerRemoteManagement(managed=True, management_username=management_user, management_password=password),
        )

    def _manage(self, computer: Any, management: ComputerRemoteManagement) -> None:
        self.update_computer_by_id(computer, Computer(general=ComputerGeneral(remote_management=management)))

    # -- computer groups -----------------------------------------------------------------------------------------------

    def create_computer_group(self, data: ComputerGroup | str) -> int:
        """Create a group and return its number."""
        return expected(self._api.classic_computer_groups.create_computer_group_by_id(NEW, body=_text(data)), Model).id

    def list_all_computer_groups(self) -> list[ComputerGroupReference]:
        """Return all groups."""
        return list(expected(self._api.classic_computer_groups.list_computer_groups(), list))

    def get_computer_group_by_id(self, computer_group: Any) -> ComputerGroup:
        """Return a group."""
        found = self._api.classic_computer_groups.get_computer_group_by_id(record_id(computer_group))
        return _as(ComputerGroup, found)

    def update_smart_computer_group_by_id(
        self, computer_group: Any, data: ComputerGroup | str, return_updated: bool = False
    ) -> ComputerGroup | None:
        """Change a smart group, and return it as it is then if asked to."""
        return self._change_group(computer_group, data, return_updated)

    def update_static_computer_group_membership_by_id(
        self,
        computer_group: Any,
        computers_to_add: Iterable[Any] | None = None,
        computers_to_remove: Iterable[Any] | None = None,
        return_updated: bool = False,
    ) -> ComputerGroup | None:
        """Add computers to a static group and take others out, and return it as it is then if asked to."""
        name = self.get_computer_group_by_id(computer_group).name
        data = ComputerGroup(
            name=name,
            computer_additions=[ComputerGroupMember(id=record_id(each)) for each in computers_to_add or ()],
            computer_deletions=[ComputerGroupMember(id=record_id(each)) for each in computers_to_remove or ()],
        )
        return self._change_group(computer_group, data, return_updated)

    def _change_group(self, group: Any, data: ComputerGroup | str, return_updated: bool) -> ComputerGroup | None:
        self._api.classic_computer_groups.update_computer_group_by_id(record_id(group), body=_text(data))
        return self.get_computer_group_by_id(group) if return_updated else None

    def delete_computer_group_by_id(self, computer_group: Any) -> None:
        """Delete a group; the computers in it stay."""
        self._api.classic_computer_groups.delete_computer_group_by_id(record_id(computer_group))

    # -- advanced searches ---------------------------------------------------------------------------------------------

    def create_advanced_computer_search(self, data: AdvancedComputerSearch | str) -> int:
        """Create a search and return its number."""
        searches = self._api.classic_advanced_computer_searches
        return expected(searches.create_advanced_computer_search_by_id(NEW, body=_text(data)), Model).id

    def list_all_advanced_computer_searches(self) -> list[Reference]:
        """Return all searches."""
        return list(expected(self._api.classic_advanced_computer_searches.list_advanced_computer_searches(), list))

    def get_advanced_computer_search_by_id(self, advanced_search: Any) -> AdvancedComputerSearch:
        """Return a search, and what it finds now."""
        searches = self._api.classic_advanced_computer_searches
        found = searches.get_advanced_computer_search_by_id(record_id(advanced_search))
        return _as(AdvancedComputerSearch, found)

    def update_advanced_computer_search_by_id(
        self, advanced_search: Any, data: AdvancedComputerSearch | str, return_updated: bool = False
    ) -> AdvancedComputerSearch | None:
        """Change a search, and return it as it is then if asked to."""
        searches = self._api.classic_advanced_computer_searches
        searches.update_advanced_computer_search_by_id(record_id(advanced_search), body=_text(data))
        return self.get_advanced_computer_search_by_id(advanced_search) if return_updated else None

    def delete_advanced_computer_search_by_id(self, advanced_search: Any) -> None:
        """Delete a search."""
        searches = self._api.classic_advanced_computer_searches
        searches.delete_advanced_computer_search_by_id(record_id(advanced_search))

    # -- packages ------------------------------------------------------------------------------------------------------

    def create_package(self, data: Package | str) -> int:
        """Create a package and return its number."""
        return expected(self._api.classic_packages.create_package_by_id(NEW, body=_text(data)), Model).id

    def list_all_packages(self) -> list[Reference]:
        """Return all packages."""
        return list(expected(self._api.classic_packages.list_packages(), list))

    def get_package_by_id(self, package: Any) -> Package:
        """Return a package."""
        return _as(Package, self._api.classic_packages.get_package_by_id(record_id(package)))

    def delete_package_by_id(self, package: Any) -> None:
        """Delete a package."""
        self._api.classic_packages.delete_package_by_id(record_id(package))


_LETTERS = string.ascii_letters + string.punctuation


def _text(data: Model | str) -> str:
    return xml_body(data).decode()
