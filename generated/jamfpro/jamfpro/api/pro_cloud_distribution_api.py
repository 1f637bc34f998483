"""Operations of jamfpro: pro cloud distribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.containers import array
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.jcds_download import JcdsDownload
    from ..models.jcds_file import JcdsFile
    from ..models.jcds_upload import JcdsUpload


class ProCloudDistributionApi(BaseApi):
    """Files in the Jamf Cloud Distribution Service (JCDS)."""

    def create_jcds_file_v1(self, **options: Unpack[CallOptions]) -> JcdsUpload:
        """Get leave to upload a file.

        The answer names a bucket of Amazon S3, and has credentials for it that soon end.
        """
        return self._call(_CREATE_JCDS_FILE_V1, options)

    def create_jcds_file_v1_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[JcdsUpload]:
        """Do as :meth:`create_jcds_file_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_JCDS_FILE_V1, options)

    def delete_jcds_file_v1(self, file_name: str, **options: Unpack[CallOptions]) -> None:
        """Delete a file.

        Packages that refer to it stay, and can no longer be installed.

        Args:
            file_name: Name of the file.
        """
        return self._call(_DELETE_JCDS_FILE_V1, options, file_name=file_name)

    def delete_jcds_file_v1_with_http_info(self, file_name: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_jcds_file_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_JCDS_FILE_V1, options, file_name=file_name)

    def get_jcds_file_v1(self, file_name: str, **options: Unpack[CallOptions]) -> JcdsDownload:
        """Get the address of a file.

        The address is good for a short time, and needs no token.

        Args:
            file_name: Name of the file.
        """
        return self._call(_GET_JCDS_FILE_V1, options, file_name=file_name)

    def get_jcds_file_v1_with_http_info(
        self,
        file_name: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[JcdsDownload]:
        """Do as :meth:`get_jcds_file_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_JCDS_FILE_V1, options, file_name=file_name)

    def list_jcds_files_v1(self, **options: Unpack[CallOptions]) -> list[JcdsFile]:
        """List the files of the distribution service.

        The list is not in pages: it has all files.
        """
        return self._call(_LIST_JCDS_FILES_V1, options)

    def list_jcds_files_v1_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[JcdsFile]]:
        """Do as :meth:`list_jcds_files_v1`; return status, headers and the response too."""
        return self._call_with_http_info(_LIST_JCDS_FILES_V1, options)


class AsyncProCloudDistributionApi(AsyncBaseApi):
    """Files in the Jamf Cloud Distribution Service (JCDS)."""

    async def create_jcds_file_v1(self, **options: Unpack[CallOptions]) -> JcdsUpload:
        """Get leave to upload a file.

        The answer names a bucket of Amazon S3, and has credentials for it that soon end.
        """
        return await self._call(_CREATE_JCDS_FILE_V1, options)

    async def create_jcds_file_v1_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[JcdsUpload]:
        """Do as :meth:`create_jcds_file_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_JCDS_FILE_V1, options)

    async def delete_jcds_file_v1(self, file_name: str, **options: Unpack[CallOptions]) -> None:
        """Delete a file.

        Packages that refer to it stay, and can no longer be installed.

        Args:
            file_name: Name of the file.
        """
        return await self._call(_DELETE_JCDS_FILE_V1, options, file_name=file_name)

    async def delete_jcds_file_v1_with_http_info(
        self,
        file_name: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_jcds_file_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_JCDS_FILE_V1, options, file_name=file_name)

    async def get_jcds_file_v1(self, file_name: str, **options: Unpack[CallOptions]) -> JcdsDownload:
        """Get the address of a file.

        The address is good for a short time, and needs no token.

        Args:
            file_name: Name of the file.
        """
        return await self._call(_GET_JCDS_FILE_V1, options, file_name=file_name)

    async def get_jcds_file_v1_with_http_info(
        self,
        file_name: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[JcdsDownload]:
        """Do as :meth:`get_jcds_file_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_JCDS_FILE_V1, options, file_name=file_name)

    async def list_jcds_files_v1(self, **options: Unpack[CallOptions]) -> list[JcdsFile]:
        """List the files of the distribution service.

        The list is not in pages: it has all files.
        """
        return await self._call(_LIST_JCDS_FILES_V1, options)

    async def list_jcds_files_v1_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[list[JcdsFile]]:
        """Do as :meth:`list_jcds_files_v1`; return status, headers and the response too."""
        return await self._call_with_http_info(_LIST_JCDS_FILES_V1, options)


_CREATE_JCDS_FILE_V1: Operation[JcdsUpload] = Operation(
    "create_jcds_file_v1",
    "POST",
    "/v1/jcds/files",
    returns={"201": json_content(lambda: model(models.JcdsUpload))},
    raises={"401": json_content(lambda: model(models.ApiError)), "403": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)

_DELETE_JCDS_FILE_V1: Operation[None] = Operation(
    "delete_jcds_file_v1",
    "DELETE",
    "/v1/jcds/files/{fileName}",
    parameters=(Path("fileName", "file_name"),),
    returns={"204": NO_CONTENT},
    raises={"401": json_content(lambda: model(models.ApiError)), "404": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)

_GET_JCDS_FILE_V1: Operation[JcdsDownload] = Operation(
    "get_jcds_file_v1",
    "GET",
    "/v1/jcds/files/{fileName}",
    parameters=(Path("fileName", "file_name"),),
    returns={"200": json_content(lambda: model(models.JcdsDownload))},
    raises={"401": json_content(lambda: model(models.ApiError)), "404": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)

_LIST_JCDS_FILES_V1: Operation[list[JcdsFile]] = Operation(
    "list_jcds_files_v1",
    "GET",
    "/v1/jcds/files",
    returns={"200": json_content(lambda: array(model(models.JcdsFile)))},
    raises={"401": json_content(lambda: model(models.ApiError)), "404": json_content(lambda: model(models.ApiError))},
    security=[{"jamfToken": []}],
    api="pro",
)
