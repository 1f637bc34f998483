"""Operations of squonk2: data_manager dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.binary_contents import binary_content
from .._runtime.contents import NO_CONTENT, json_content
from .._runtime.form_contents import form_content
from .._runtime.model_codec import model
from .._runtime.multipart_contents import multipart_content
from .._runtime.operation import Operation
from .._runtime.parameters import Path, Query
from .._runtime.streaming import AsyncOpening, open_stream

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from .._runtime.streams import StreamedResponse
    from ..models.dataset_detail import DatasetDetail
    from ..models.dataset_post_body import DatasetPostBody
    from ..models.dataset_put_body import DatasetPutBody
    from ..models.dataset_put_post_response import DatasetPutPostResponse
    from ..models.dataset_schema_get_response import DatasetSchemaGetResponse
    from ..models.datasets_get_response import DatasetsGetResponse
    from ..models.task_identity import TaskIdentity


class DataManagerDatasetApi(BaseApi):
    """Files with versions, kept outside projects."""

    def add_editor_to_dataset(self, dataset_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Add an editor to a dataset.

        Lets another user add versions and metadata.

        Args:
            dataset_id: Id of the dataset.
            user_id: Id of the user.
        """
        return self._call(_ADD_EDITOR_TO_DATASET, options, dataset_id=dataset_id, user_id=user_id)

    def add_editor_to_dataset_with_http_info(
        self,
        dataset_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_editor_to_dataset`; return status, headers and the response too."""
        return self._call_with_http_info(_ADD_EDITOR_TO_DATASET, options, dataset_id=dataset_id, user_id=user_id)

    def create_dataset_from_file(
        self,
        *,
        body: DatasetPutBody,
        **options: Unpack[CallOptions],
    ) -> DatasetPutPostResponse:
        """Make a dataset of a file in a project.

        The file stays where it is. A dataset id makes it a further version of that dataset.
        """
        return self._call(_CREATE_DATASET_FROM_FILE, options, body=body)

    def create_dataset_from_file_with_http_info(
        self,
        *,
        body: DatasetPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetPutPostResponse]:
        """Do as :meth:`create_dataset_from_file`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_DATASET_FROM_FILE, options, body=body)

    def delete_dataset(
        self,
        dataset_id: str,
        dataset_version: int,
        *,
        keep_project_files: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskIdentity:
        """Delete a version of a dataset.

        Done in the background, by the task returned. Copies of the file in projects go too unless they are kept.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
            keep_project_files: Whether copies in projects are kept.
        """
        return self._call(
            _DELETE_DATASET,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
            keep_project_files=keep_project_files,
        )

    def delete_dataset_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        *,
        keep_project_files: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TaskIdentity]:
        """Do as :meth:`delete_dataset`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DELETE_DATASET,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
            keep_project_files=keep_project_files,
        )

    def download_dataset(self, dataset_id: str, dataset_version: int, **options: Unpack[CallOptions]) -> bytes:
        """Download a version of a dataset.

        The file as it was stored, which may be compressed.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
        """
        return self._call(_DOWNLOAD_DATASET, options, dataset_id=dataset_id, dataset_version=dataset_version)

    def download_dataset_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Do as :meth:`download_dataset`; return status, headers and the response too."""
        return self._call_with_http_info(
            _DOWNLOAD_DATASET,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
        )

    def stream_download_dataset(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse:
        """Do as :meth:`download_dataset` with the body unread, in a ``with`` block: read it in pieces, or save it."""
        return open_stream(
            self.api_client,
            _DOWNLOAD_DATASET,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
        )

    def get_datasets(
        self,
        *,
        include_deleted: bool | None = None,
        username: str | None = None,
        dataset_mime_type: str | None = None,
        owners: str | None = None,
        editors: str | None = None,
        labels: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetsGetResponse:
        """List datasets.

        Datasets that the caller may see, with a summary of each version.

        Args:
            include_deleted: Whether deleted versions are listed too.
            username: Name of the user.
            dataset_mime_type: MIME type that datasets must have.
            owners: Users that datasets must belong to, with commas between them.
            editors: Users who may change it.
            labels: Labels by name, as JSON.
        """
        return self._call(
            _GET_DATASETS,
            options,
            include_deleted=include_deleted,
            username=username,
            dataset_mime_type=dataset_mime_type,
            owners=owners,
            editors=editors,
            labels=labels,
        )

    def get_datasets_with_http_info(
        self,
        *,
        include_deleted: bool | None = None,
        username: str | None = None,
        dataset_mime_type: str | None = None,
        owners: str | None = None,
        editors: str | None = None,
        labels: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetsGetResponse]:
        """Do as :meth:`get_datasets`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_DATASETS,
            options,
            include_deleted=include_deleted,
            username=username,
            dataset_mime_type=dataset_mime_type,
            owners=owners,
            editors=editors,
            labels=labels,
        )

    def get_schema(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> DatasetSchemaGetResponse:
        """Get the schema of a version of a dataset.

        Which properties its records have, as a JSON schema.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
        """
        return self._call(_GET_SCHEMA, options, dataset_id=dataset_id, dataset_version=dataset_version)

    def get_schema_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetSchemaGetResponse]:
        """Do as :meth:`get_schema`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_SCHEMA, options, dataset_id=dataset_id, dataset_version=dataset_version)

    def get_versions(
        self,
        dataset_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetDetail:
        """List the versions of a dataset.

        Versions count from 1 and are not used again after they were deleted.

        Args:
            dataset_id: Id of the dataset.
            include_deleted: Whether deleted versions are listed too.
        """
        return self._call(_GET_VERSIONS, options, dataset_id=dataset_id, include_deleted=include_deleted)

    def get_versions_with_http_info(
        self,
        dataset_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetDetail]:
        """Do as :meth:`get_versions`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_VERSIONS, options, dataset_id=dataset_id, include_deleted=include_deleted)

    def remove_editor_from_dataset(self, dataset_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove an editor from a dataset.

        The user can no longer add versions or metadata. Owners cannot be removed.

        Args:
            dataset_id: Id of the dataset.
            user_id: Id of the user.
        """
        return self._call(_REMOVE_EDITOR_FROM_DATASET, options, dataset_id=dataset_id, user_id=user_id)

    def remove_editor_from_dataset_with_http_info(
        self,
        dataset_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`remove_editor_from_dataset`; return status, headers and the response too."""
        return self._call_with_http_info(_REMOVE_EDITOR_FROM_DATASET, options, dataset_id=dataset_id, user_id=user_id)

    def upload_dataset(self, *, body: DatasetPostBody, **options: Unpack[CallOptions]) -> DatasetPutPostResponse:
        """Upload a dataset.

        The content is formatted and stored in the background; follow the task to see when it is ready.
        """
        return self._call(_UPLOAD_DATASET, options, body=body)

    def upload_dataset_with_http_info(
        self,
        *,
        body: DatasetPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetPutPostResponse]:
        """Do as :meth:`upload_dataset`; return status, headers and the response too."""
        return self._call_with_http_info(_UPLOAD_DATASET, options, body=body)


class AsyncDataManagerDatasetApi(AsyncBaseApi):
    """Files with versions, kept outside projects."""

    async def add_editor_to_dataset(self, dataset_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Add an editor to a dataset.

        Lets another user add versions and metadata.

        Args:
            dataset_id: Id of the dataset.
            user_id: Id of the user.
        """
        return await self._call(_ADD_EDITOR_TO_DATASET, options, dataset_id=dataset_id, user_id=user_id)

    async def add_editor_to_dataset_with_http_info(
        self,
        dataset_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_editor_to_dataset`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADD_EDITOR_TO_DATASET, options, dataset_id=dataset_id, user_id=user_id)

    async def create_dataset_from_file(
        self,
        *,
        body: DatasetPutBody,
        **options: Unpack[CallOptions],
    ) -> DatasetPutPostResponse:
        """Make a dataset of a file in a project.

        The file stays where it is. A dataset id makes it a further version of that dataset.
        """
        return await self._call(_CREATE_DATASET_FROM_FILE, options, body=body)

    async def create_dataset_from_file_with_http_info(
        self,
        *,
        body: DatasetPutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetPutPostResponse]:
        """Do as :meth:`create_dataset_from_file`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_DATASET_FROM_FILE, options, body=body)

    async def delete_dataset(
        self,
        dataset_id: str,
        dataset_version: int,
        *,
        keep_project_files: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TaskIdentity:
        """Delete a version of a dataset.

        Done in the background, by the task returned. Copies of the file in projects go too unless they are kept.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
            keep_project_files: Whether copies in projects are kept.
        """
        return await self._call(
            _DELETE_DATASET,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
            keep_project_files=keep_project_files,
        )

    async def delete_dataset_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        *,
        keep_project_files: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[TaskIdentity]:
        """Do as :meth:`delete_dataset`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_DATASET,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
            keep_project_files=keep_project_files,
        )

    async def download_dataset(self, dataset_id: str, dataset_version: int, **options: Unpack[CallOptions]) -> bytes:
        """Download a version of a dataset.

        The file as it was stored, which may be compressed.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
        """
        return await self._call(_DOWNLOAD_DATASET, options, dataset_id=dataset_id, dataset_version=dataset_version)

    async def download_dataset_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Do as :meth:`download_dataset`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DOWNLOAD_DATASET,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
        )

    def stream_download_dataset(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> AsyncOpening:
        """Do as :meth:`download_dataset` with the body unread, in a ``with`` block: read it in pieces, or save it."""
        return AsyncOpening(
            self.api_client,
            _DOWNLOAD_DATASET,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
        )

    async def get_datasets(
        self,
        *,
        include_deleted: bool | None = None,
        username: str | None = None,
        dataset_mime_type: str | None = None,
        owners: str | None = None,
        editors: str | None = None,
        labels: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetsGetResponse:
        """List datasets.

        Datasets that the caller may see, with a summary of each version.

        Args:
            include_deleted: Whether deleted versions are listed too.
            username: Name of the user.
            dataset_mime_type: MIME type that datasets must have.
            owners: Users that datasets must belong to, with commas between them.
            editors: Users who may change it.
            labels: Labels by name, as JSON.
        """
        return await self._call(
            _GET_DATASETS,
            options,
            include_deleted=include_deleted,
            username=username,
            dataset_mime_type=dataset_mime_type,
            owners=owners,
            editors=editors,
            labels=labels,
        )

    async def get_datasets_with_http_info(
        self,
        *,
        include_deleted: bool | None = None,
        username: str | None = None,
        dataset_mime_type: str | None = None,
        owners: str | None = None,
        editors: str | None = None,
        labels: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetsGetResponse]:
        """Do as :meth:`get_datasets`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_DATASETS,
            options,
            include_deleted=include_deleted,
            username=username,
            dataset_mime_type=dataset_mime_type,
            owners=owners,
            editors=editors,
            labels=labels,
        )

    async def get_schema(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> DatasetSchemaGetResponse:
        """Get the schema of a version of a dataset.

        Which properties its records have, as a JSON schema.

        Args:
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
        """
        return await self._call(_GET_SCHEMA, options, dataset_id=dataset_id, dataset_version=dataset_version)

    async def get_schema_with_http_info(
        self,
        dataset_id: str,
        dataset_version: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetSchemaGetResponse]:
        """Do as :meth:`get_schema`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_SCHEMA,
            options,
            dataset_id=dataset_id,
            dataset_version=dataset_version,
        )

    async def get_versions(
        self,
        dataset_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DatasetDetail:
        """List the versions of a dataset.

        Versions count from 1 and are not used again after they were deleted.

        Args:
            dataset_id: Id of the dataset.
            include_deleted: Whether deleted versions are listed too.
        """
        return await self._call(_GET_VERSIONS, options, dataset_id=dataset_id, include_deleted=include_deleted)

    async def get_versions_with_http_info(
        self,
        dataset_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetDetail]:
        """Do as :meth:`get_versions`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_VERSIONS,
            options,
            dataset_id=dataset_id,
            include_deleted=include_deleted,
        )

    async def remove_editor_from_dataset(self, dataset_id: str, user_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove an editor from a dataset.

        The user can no longer add versions or metadata. Owners cannot be removed.

        Args:
            dataset_id: Id of the dataset.
            user_id: Id of the user.
        """
        return await self._call(_REMOVE_EDITOR_FROM_DATASET, options, dataset_id=dataset_id, user_id=user_id)

    async def remove_editor_from_dataset_with_http_info(
        self,
        dataset_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`remove_editor_from_dataset`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _REMOVE_EDITOR_FROM_DATASET,
            options,
            dataset_id=dataset_id,
            user_id=user_id,
        )

    async def upload_dataset(self, *, body: DatasetPostBody, **options: Unpack[CallOptions]) -> DatasetPutPostResponse:
        """Upload a dataset.

        The content is formatted and stored in the background; follow the task to see when it is ready.
        """
        return await self._call(_UPLOAD_DATASET, options, body=body)

    async def upload_dataset_with_http_info(
        self,
        *,
        body: DatasetPostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetPutPostResponse]:
        """Do as :meth:`upload_dataset`; return status, headers and the response too."""
        return await self._call_with_http_info(_UPLOAD_DATASET, options, body=body)


_ADD_EDITOR_TO_DATASET: Operation[None] = Operation(
    "add_editor_to_dataset",
    "PUT",
    "/dataset/{dataset_id}/editor/{user_id}",
    parameters=(Path("dataset_id"), Path("user_id")),
    returns={"201": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_CREATE_DATASET_FROM_FILE: Operation[DatasetPutPostResponse] = Operation(
    "create_dataset_from_file",
    "PUT",
    "/dataset",
    body=form_content(lambda: model(models.DatasetPutBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.DatasetPutPostResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "415": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_DELETE_DATASET: Operation[TaskIdentity] = Operation(
    "delete_dataset",
    "DELETE",
    "/dataset/{dataset_id}/{dataset_version}",
    parameters=(Path("dataset_id"), Path("dataset_version"), Query("keep_project_files")),
    returns={"200": json_content(lambda: model(models.TaskIdentity))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_DOWNLOAD_DATASET: Operation[bytes] = Operation(
    "download_dataset",
    "GET",
    "/dataset/{dataset_id}/{dataset_version}",
    parameters=(Path("dataset_id"), Path("dataset_version")),
    returns={"200": binary_content("application/octet-stream")},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_DATASETS: Operation[DatasetsGetResponse] = Operation(
    "get_datasets",
    "GET",
    "/dataset",
    parameters=(
        Query("include_deleted"),
        Query("username"),
        Query("dataset_mime_type"),
        Query("owners"),
        Query("editors"),
        Query("labels"),
    ),
    returns={"200": json_content(lambda: model(models.DatasetsGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_SCHEMA: Operation[DatasetSchemaGetResponse] = Operation(
    "get_schema",
    "GET",
    "/dataset/{dataset_id}/schema/{dataset_version}",
    parameters=(Path("dataset_id"), Path("dataset_version")),
    returns={"200": json_content(lambda: model(models.DatasetSchemaGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_VERSIONS: Operation[DatasetDetail] = Operation(
    "get_versions",
    "GET",
    "/dataset/{dataset_id}/versions",
    parameters=(Path("dataset_id"), Query("include_deleted")),
    returns={"200": json_content(lambda: model(models.DatasetDetail))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_REMOVE_EDITOR_FROM_DATASET: Operation[None] = Operation(
    "remove_editor_from_dataset",
    "DELETE",
    "/dataset/{dataset_id}/editor/{user_id}",
    parameters=(Path("dataset_id"), Path("user_id")),
    returns={"204": NO_CONTENT},
    raises={
        "400": json_content(lambda: model(models.DmError)),
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_UPLOAD_DATASET: Operation[DatasetPutPostResponse] = Operation(
    "upload_dataset",
    "POST",
    "/dataset",
    body=multipart_content(lambda: model(models.DatasetPostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.DatasetPutPostResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "415": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)
