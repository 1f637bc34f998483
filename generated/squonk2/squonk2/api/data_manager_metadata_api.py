"""Operations of squonk2: data_manager metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.dataset_meta_get_response import DatasetMetaGetResponse
    from ..models.dataset_meta_post_body import DatasetMetaPostBody
    from ..models.dataset_version_meta_post_body import DatasetVersionMetaPostBody


class DataManagerMetadataApi(BaseApi):
    """What is said of datasets."""

    def add_metadata(
        self,
        dataset_id: str,
        *,
        body: DatasetMetaPostBody | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetMetaGetResponse:
        """Add metadata to a dataset.

        Labels and properties hold for all versions.

        Args:
            dataset_id: Id of the dataset.
        """
        return self._call(_ADD_METADATA, options, dataset_id=dataset_id, body=body)

    def add_metadata_with_http_info(
        self,
        dataset_id: str,
        *,
        body: DatasetMetaPostBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetMetaGetResponse]:
        """Do as :meth:`add_metadata`; return status, headers and the response too."""
        return self._call_with_http_info(_ADD_METADATA, options, dataset_id=dataset_id, body=body)

    def add_metadata_version(
        self,
        dataset_id: str,
        dataset_version: int,
        *,
        body: DatasetVersionMetaPostBody | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetMetaGetResponse:
        """Add metadata to a version of a dataset.

        Annotations say something of this version alone.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
        """
        return self._call(
            _ADD_METADATA_VERSION,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
            body=body,
        )

    def add_metadata_version_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        *,
        body: DatasetVersionMetaPostBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetMetaGetResponse]:
        """Do as :meth:`add_metadata_version`; return status, headers and the response too."""
        return self._call_with_http_info(
            _ADD_METADATA_VERSION,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
            body=body,
        )

    def get_metadata(self, dataset_id: str, **options: Unpack[CallOptions]) -> DatasetMetaGetResponse:
        """Get the metadata of a dataset.

        What was said of the dataset as a whole.

        Args:
            dataset_id: Id of the dataset.
        """
        return self._call(_GET_METADATA, options, dataset_id=dataset_id)

    def get_metadata_with_http_info(
        self,
        dataset_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetMetaGetResponse]:
        """Do as :meth:`get_metadata`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_METADATA, options, dataset_id=dataset_id)

    def get_metadata_version(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> DatasetMetaGetResponse:
        """Get the metadata of a version of a dataset.

        What was said of the dataset, and of this version.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
        """
        return self._call(_GET_METADATA_VERSION, options, dataset_id=dataset_id, dataset_version=dataset_version)

    def get_metadata_version_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetMetaGetResponse]:
        """Do as :meth:`get_metadata_version`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_METADATA_VERSION,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
        )


class AsyncDataManagerMetadataApi(AsyncBaseApi):
    """What is said of datasets."""

    async def add_metadata(
        self,
        dataset_id: str,
        *,
        body: DatasetMetaPostBody | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetMetaGetResponse:
        """Add metadata to a dataset.

        Labels and properties hold for all versions.

        Args:
            dataset_id: Id of the dataset.
        """
        return await self._call(_ADD_METADATA, options, dataset_id=dataset_id, body=body)

    async def add_metadata_with_http_info(
        self,
        dataset_id: str,
        *,
        body: DatasetMetaPostBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetMetaGetResponse]:
        """Do as :meth:`add_metadata`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADD_METADATA, options, dataset_id=dataset_id, body=body)

    async def add_metadata_version(
        self,
        dataset_id: str,
        dataset_version: int,
        *,
        body: DatasetVersionMetaPostBody | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetMetaGetResponse:
        """Add metadata to a version of a dataset.

        Annotations say something of this version alone.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
        """
        return await self._call(
            _ADD_METADATA_VERSION,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
            body=body,
        )

    async def add_metadata_version_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        *,
        body: DatasetVersionMetaPostBody | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetMetaGetResponse]:
        """Do as :meth:`add_metadata_version`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _ADD_METADATA_VERSION,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
            body=body,
        )

    async def get_metadata(self, dataset_id: str, **options: Unpack[CallOptions]) -> DatasetMetaGetResponse:
        """Get the metadata of a dataset.

        What was said of the dataset as a whole.

        Args:
            dataset_id: Id of the dataset.
        """
        return await self._call(_GET_METADATA, options, dataset_id=dataset_id)

    async def get_metadata_with_http_info(
        self,
        dataset_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetMetaGetResponse]:
        """Do as :meth:`get_metadata`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_METADATA, options, dataset_id=dataset_id)

    async def get_metadata_version(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> DatasetMetaGetResponse:
        """Get the metadata of a version of a dataset.

        What was said of the dataset, and of this version.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
        """
        return await self._call(_GET_METADATA_VERSION, options, dataset_id=dataset_id, dataset_version=dataset_version)

    async def get_metadata_version_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetMetaGetResponse]:
        """Do as :meth:`get_metadata_version`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_METADATA_VERSION,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
        )


_ADD_METADATA: Operation[DatasetMetaGetResponse] = Operation(
    "add_metadata",
    "POST",
    "/dataset/{dataset_id}/meta",
    parameters=(Path("dataset_id"),),
    body=form_content(lambda: model(models.DatasetMetaPostBody)),
    returns={"201": json_content(lambda: model(models.DatasetMetaGetResponse))},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ADD_METADATA_VERSION: Operation[DatasetMetaGetResponse] = Operation(
    "add_metadata_version",
    "POST",
    "/dataset/{dataset_id}/meta/{dataset_version}",
    parameters=(Path("dataset_id"), Path("dataset_version")),
    body=form_content(lambda: model(models.DatasetVersionMetaPostBody)),
    returns={"201": json_content(lambda: model(models.DatasetMetaGetResponse))},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_METADATA: Operation[DatasetMetaGetResponse] = Operation(
    "get_metadata",
    "GET",
    "/dataset/{dataset_id}/meta",
    parameters=(Path("dataset_id"),),
    returns={"200": json_content(lambda: model(models.DatasetMetaGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_METADATA_VERSION: Operation[DatasetMetaGetResponse] = Operation(
    "get_metadata_version",
    "GET",
    "/dataset/{dataset_id}/meta/{dataset_version}",
    parameters=(Path("dataset_id"), Path("dataset_version")),
    returns={"200": json_content(lambda: model(models.DatasetMetaGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)
