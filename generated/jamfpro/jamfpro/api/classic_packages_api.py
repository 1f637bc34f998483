"""Operations of jamfpro: classic packages."""

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
    from ..models.classic_package import ClassicPackage
    from ..models.package_created import PackageCreated
    from ..models.reference import Reference


class ClassicPackagesApi(BaseApi):
    """Installers and what has to be known to deploy them."""

    def create_package_by_id(
        self,
        id: int,
        *,
        body: ClassicPackage | str,
        **options: Unpack[CallOptions],
    ) -> PackageCreated:
        """Create a package.

        Describe a package. The file itself is uploaded elsewhere. With 0 as its number the server chooses one, and
        answers with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_CREATE_PACKAGE_BY_ID, options, id=id, body=body)

    def create_package_by_id_with_http_info(
        self,
        id: int,
        *,
        body: ClassicPackage | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PackageCreated]:
        """Do as :meth:`create_package_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_PACKAGE_BY_ID, options, id=id, body=body)

    def delete_package_by_id(self, id: int, **options: Unpack[CallOptions]) -> PackageCreated:
        """Delete a package.

        Take a package off the server. Policies that install it lose it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_DELETE_PACKAGE_BY_ID, options, id=id)

    def delete_package_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PackageCreated]:
        """Do as :meth:`delete_package_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_PACKAGE_BY_ID, options, id=id)

    def get_package_by_id(self, id: int, **options: Unpack[CallOptions]) -> ClassicPackage:
        """Get a package.

        How an installer is deployed. The file itself is in a distribution point.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_GET_PACKAGE_BY_ID, options, id=id)

    def get_package_by_id_with_http_info(self, id: int, **options: Unpack[CallOptions]) -> ApiResponse[ClassicPackage]:
        """Do as :meth:`get_package_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PACKAGE_BY_ID, options, id=id)

    def list_packages(self, **options: Unpack[CallOptions]) -> list[Reference]:
        """List packages.

        Numbers and names; everything else is part of a single package.
        """
        return self._call(_LIST_PACKAGES, options)

    def list_packages_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[Reference]]:
        """Do as :meth:`list_packages`; return status, headers and the response too."""
        return self._call_with_http_info(_LIST_PACKAGES, options)

    def update_package_by_id(
        self,
        id: int,
        *,
        body: ClassicPackage | str,
        **options: Unpack[CallOptions],
    ) -> PackageCreated:
        """Change a package.

        Change what is sent.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return self._call(_UPDATE_PACKAGE_BY_ID, options, id=id, body=body)

    def update_package_by_id_with_http_info(
        self,
        id: int,
        *,
        body: ClassicPackage | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PackageCreated]:
        """Do as :meth:`update_package_by_id`; return status, headers and the response too."""
        return self._call_with_http_info(_UPDATE_PACKAGE_BY_ID, options, id=id, body=body)


class AsyncClassicPackagesApi(AsyncBaseApi):
    """Installers and what has to be known to deploy them."""

    async def create_package_by_id(
        self,
        id: int,
        *,
        body: ClassicPackage | str,
        **options: Unpack[CallOptions],
    ) -> PackageCreated:
        """Create a package.

        Describe a package. The file itself is uploaded elsewhere. With 0 as its number the server chooses one, and
        answers with it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_CREATE_PACKAGE_BY_ID, options, id=id, body=body)

    async def create_package_by_id_with_http_info(
        self,
        id: int,
        *,
        body: ClassicPackage | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PackageCreated]:
        """Do as :meth:`create_package_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_PACKAGE_BY_ID, options, id=id, body=body)

    async def delete_package_by_id(self, id: int, **options: Unpack[CallOptions]) -> PackageCreated:
        """Delete a package.

        Take a package off the server. Policies that install it lose it.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_DELETE_PACKAGE_BY_ID, options, id=id)

    async def delete_package_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PackageCreated]:
        """Do as :meth:`delete_package_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_PACKAGE_BY_ID, options, id=id)

    async def get_package_by_id(self, id: int, **options: Unpack[CallOptions]) -> ClassicPackage:
        """Get a package.

        How an installer is deployed. The file itself is in a distribution point.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_GET_PACKAGE_BY_ID, options, id=id)

    async def get_package_by_id_with_http_info(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ClassicPackage]:
        """Do as :meth:`get_package_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PACKAGE_BY_ID, options, id=id)

    async def list_packages(self, **options: Unpack[CallOptions]) -> list[Reference]:
        """List packages.

        Numbers and names; everything else is part of a single package.
        """
        return await self._call(_LIST_PACKAGES, options)

    async def list_packages_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[Reference]]:
        """Do as :meth:`list_packages`; return status, headers and the response too."""
        return await self._call_with_http_info(_LIST_PACKAGES, options)

    async def update_package_by_id(
        self,
        id: int,
        *,
        body: ClassicPackage | str,
        **options: Unpack[CallOptions],
    ) -> PackageCreated:
        """Change a package.

        Change what is sent.

        Args:
            id: Number of the record; 0 for one that is yet to be created.
        """
        return await self._call(_UPDATE_PACKAGE_BY_ID, options, id=id, body=body)

    async def update_package_by_id_with_http_info(
        self,
        id: int,
        *,
        body: ClassicPackage | str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PackageCreated]:
        """Do as :meth:`update_package_by_id`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPDATE_PACKAGE_BY_ID, options, id=id, body=body)


_CREATE_PACKAGE_BY_ID: Operation[PackageCreated] = Operation(
    "create_package_by_id",
    "POST",
    "/packages/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(lambda: model(models.ClassicPackage), Xml("package"), media_type="text/xml"),
    body_required=True,
    returns={"201": xml_content(lambda: model(models.PackageCreated), Xml("package"), media_type="text/xml")},
    raises={"401": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_DELETE_PACKAGE_BY_ID: Operation[PackageCreated] = Operation(
    "delete_package_by_id",
    "DELETE",
    "/packages/id/{id}",
    parameters=(Path("id"),),
    returns={"200": xml_content(lambda: model(models.PackageCreated), Xml("package"), media_type="text/xml")},
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_GET_PACKAGE_BY_ID: Operation[ClassicPackage] = Operation(
    "get_package_by_id",
    "GET",
    "/packages/id/{id}",
    parameters=(Path("id"),),
    returns={"200": enveloped_content(lambda: model(models.ClassicPackage), ("package",))},
    raises={"401": text_content("text/html"), "404": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_LIST_PACKAGES: Operation[list[Reference]] = Operation(
    "list_packages",
    "GET",
    "/packages",
    returns={"200": enveloped_content(lambda: array(model(models.Reference)), ("packages",))},
    raises={"401": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)

_UPDATE_PACKAGE_BY_ID: Operation[PackageCreated] = Operation(
    "update_package_by_id",
    "PUT",
    "/packages/id/{id}",
    parameters=(Path("id"),),
    body=xml_content(lambda: model(models.ClassicPackage), Xml("package"), media_type="text/xml"),
    body_required=True,
    returns={"201": xml_content(lambda: model(models.PackageCreated), Xml("package"), media_type="text/xml")},
    raises={"401": text_content("text/html"), "404": text_content("text/html"), "409": text_content("text/html")},
    security=[{"jamfToken": []}],
    api="classic",
)
