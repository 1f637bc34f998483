"""Operations of jamfpro: classic computer groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import text_content
from .._runtime.envelopes import enveloped_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path
from .._runtime.xml_contents import xml_content
from .._runtime.xml_names import Xml

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.computer_group import ComputerGroup
    from ..models.computer_group_created import ComputerGroupCreated
    from ..models.computer_group_reference import ComputerGroupReference


class ClassicComputerGroupsApi(BaseApi):
    """Computers that belong together, by a list or by criteria."""

    def create_computer_group_by_id(
        self,
        id: int,
        *,
        body: ComputerGroup | str,
        **options: Unpack[CallOptions],
    ) -> ComputerGroupCreated:
        """Create a computer group.

        Store a group: a smart one with criteria, or a static one with its computers. With 0 as its number the server
        chooses one, and answers with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_CREATE_COMPUTER_GROUP_BY_ID, options, id=id, body=body)

    def create_computer_group_by_id_with_http_info(
        self,
        id: int,
        *,
        body: ComputerGroup | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerGroupCreated]:
        """Do as :meth:`create_computer_group_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_COMPUTER_GROUP_BY_ID, options, id=id, body=body)

    def delete_computer_group_by_id(self, id: int, **options: Unpack[CallOptions]) -> ComputerGroupCreated:
        """Delete a computer group.

        The computers that were in it are not touched.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_DELETE_COMPUTER_GROUP_BY_ID, options, id=id)

    def delete_computer_group_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerGroupCreated]:
        """Do as :meth:`delete_computer_group_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_COMPUTER_GROUP_BY_ID, options, id=id)

    def get_computer_group_by_id(self, id: int, **options: Unpack[CallOptions]) -> ComputerGroup:
        """Get a computer group.

        A group with its members, and with its criteria if it is a smart one.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_GET_COMPUTER_GROUP_BY_ID, options, id=id)

    def get_computer_group_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerGroup]:
        """Do as :meth:`get_computer_group_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_COMPUTER_GROUP_BY_ID, options, id=id)

    def list_computer_groups(self, **options: Unpack[CallOptions]) -> list[ComputerGroupReference]:
        """List computer groups.

        Smart and static groups alike; `is_smart` tells them apart.
        """
        return self._call(_LIST_COMPUTER_GROUPS, options)

    def list_computer_groups_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[ComputerGroupReference]]:
        """Do as :meth:`list_computer_groups`; return status, headers and the response too."""
        return self._call_with_http_info(_LIST_COMPUTER_GROUPS, options)

    def update_computer_group_by_id(
        self,
        id: int,
        *,
        body: ComputerGroup | str,
        **options: Unpack[CallOptions],
    ) -> ComputerGroupCreated:
        """Change a computer group.

        Change what is sent. A static group takes `computer_additions` and `computer_deletions` besides a whole list.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_UPDATE_COMPUTER_GROUP_BY_ID, options, id=id, body=body)

    def update_computer_group_by_id_with_http_info(
        self,
        id: int,
        *,
        body: ComputerGroup | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerGroupCreated]:
        """Do as :meth:`update_computer_group_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_COMPUTER_GROUP_BY_ID, options, id=id, body=body)


class AsyncClassicComputerGroupsApi(AsyncBaseApi):
    """Computers that belong together, by a list or by criteria."""

    async def create_computer_group_by_id(
        self,
        id: int,
        *,
        body: ComputerGroup | str,
        **options: Unpack[CallOptions],
    ) -> ComputerGroupCreated:
        """Create a computer group.

        Store a group: a smart one with criteria, or a static one with its computers. With 0 as its number the server
        chooses one, and answers with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_CREATE_COMPUTER_GROUP_BY_ID, options, id=id, body=body)

    async def create_computer_group_by_id_with_http_info(
        self,
        id: int,
        *,
        body: ComputerGroup | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerGroupCreated]:
        """Do as :meth:`create_computer_group_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_COMPUTER_GROUP_BY_ID, options, id=id, body=body)

    async def delete_computer_group_by_id(self, id: int, **options: Unpack[CallOptions]) -> ComputerGroupCreated:
        """Delete a computer group.

        The computers that were in it are not touched.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_DELETE_COMPUTER_GROUP_BY_ID, options, id=id)

    async def delete_computer_group_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerGroupCreated]:
        """Do as :meth:`delete_computer_group_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_COMPUTER_GROUP_BY_ID, options, id=id)

    async def get_computer_group_by_id(self, id: int, **options: Unpack[CallOptions]) -> ComputerGroup:
        """Get a computer group.

        A group with its members, and with its criteria if it is a smart one.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_GET_COMPUTER_GROUP_BY_ID, options, id=id)

    async def get_computer_group_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerGroup]:
        """Do as :meth:`get_computer_group_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_COMPUTER_GROUP_BY_ID, options, id=id)

    async def list_computer_groups(self, **options: Unpack[CallOptions]) -> list[ComputerGroupReference]:
        """List computer groups.

        Smart and static groups alike; `is_smart` tells them apart.
        """
        return await self._call(_LIST_COMPUTER_GROUPS, options)

    async def list_computer_groups_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[ComputerGroupReference]]:
        """Do as :meth:`list_computer_groups`; return status, headers and the response too."""
        return await self._call_with_http_info(_LIST_COMPUTER_GROUPS, options)

    async def update_computer_group_by_id(
        self,
        id: int,
        *,
        body: ComputerGroup | str,
        **options: Unpack[CallOptions],
    ) -> ComputerGroupCreated:
        """Change a computer group.

        Change what is sent. A static group takes `computer_additions` and `computer_deletions` besides a whole list.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_UPDATE_COMPUTER_GROUP_BY_ID, options, id=id, body=body)

    async def update_computer_group_by_id_with_http_info(
        self,
        id: int,
        *,
        body: ComputerGroup | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ComputerGroupCreated]:
        """Do as :meth:`update_computer_group_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_COMPUTER_GROUP_BY_ID, options, id=id, body=body)


_CREATE_COMPUTER_GROUP_BY_ID: Operation[ComputerGroupCreated] = Operation(
    "create_computer_group_by_id",
    "POST",
    "/computergroups/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(lambda: model(models.ComputerGroup), Xml("computer_group"), media_type="text/xml"),
    body_required=True,
    returns={
        "201": xml_content(lambda: model(models.ComputerGroupCreated), Xml("computer_group"), media_type="text/xml"),
    },
    raises={"401": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_DELETE_COMPUTER_GROUP_BY_ID: Operation[ComputerGroupCreated] = Operation(
    "delete_computer_group_by_id",
    "DELETE",
    "/computergroups/id/{id}",
    parameters=(Path("id"),),
    returns={
        "200": xml_content(lambda: model(models.ComputerGroupCreated), Xml("computer_group"), media_type="text/xml"),
    },
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_GET_COMPUTER_GROUP_BY_ID: Operation[ComputerGroup] = Operation(
    "get_computer_group_by_id",
    "GET",
    "/computergroups/id/{id}",
    parameters=(Path("id"),),
    returns={"200": enveloped_content(lambda: model(models.ComputerGroup), ("computer_group",))},
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_LIST_COMPUTER_GROUPS: Operation[list[ComputerGroupReference]] = Operation(
    "list_computer_groups",
    "GET",
    "/computergroups",
    returns={"200": enveloped_content(lambda: array(model(models.ComputerGroupReference)), ("computer_groups",))},
    raises={"401": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_UPDATE_COMPUTER_GROUP_BY_ID: Operation[ComputerGroupCreated] = Operation(
    "update_computer_group_by_id",
    "PUT",
    "/computergroups/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(lambda: model(models.ComputerGroup), Xml("computer_group"), media_type="text/xml"),
    body_required=True,
    returns={
        "201": xml_content(lambda: model(models.ComputerGroupCreated), Xml("computer_group"), media_type="text/xml"),
    },
    raises={"401": text_content("text/html"), "404": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)
