"""What is said of datasets: metadata and schemas."""

from __future__ import annotations

from ..api.results import DmApiRv
from ..arguments import require, require_positive
from ..calls import CREATED, READ_S
from ..models.dataset_meta_post_body import DatasetMetaPostBody
from ..models.dataset_version_meta_post_body import DatasetVersionMetaPostBody
from .service import DmService


class MetadataCalls(DmService):
    """Methods about metadata. Properties, labels and annotations are JSON text."""

    @classmethod
    def get_dataset_metadata(cls, access_token: str, *, dataset_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Return the metadata of a dataset."""
        require(dataset_id=dataset_id)
        return cls._send(
            "get the metadata of the dataset", access_token, timeout_s,
            lambda api, options: api.data_manager_metadata.get_metadata_with_http_info(dataset_id, **options),
        )  # fmt: skip

    @classmethod
    def update_dataset_metadata(
        cls,
        access_token: str,
        *,
        dataset_id: str,
        meta_properties: str | None = None,
        labels: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Add to the metadata of a dataset; return all of it."""
        require(dataset_id=dataset_id)
        body = DatasetMetaPostBody(meta_properties=meta_properties or None, labels=labels or None)
        return cls._send(
            "update the metadata of the dataset", access_token, timeout_s,
            lambda api, options: api.data_manager_metadata.add_metadata_with_http_info(
                dataset_id, body=body, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def get_dataset_version_metadata(
        cls, access_token: str, *, dataset_id: str, dataset_version: int, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return the metadata of a version of a dataset."""
        require(dataset_id=dataset_id)
        require_positive(dataset_version=dataset_version)
        return cls._send(
            "get the metadata of the version", access_token, timeout_s,
            lambda api, options: api.data_manager_metadata.get_metadata_version_with_http_info(
                dataset_id, dataset_version, **options
            ),
        )  # fmt: skip

    @classmethod
    def update_dataset_version_metadata(
        cls,
        access_token: str,
        *,
        dataset_id: str,
        dataset_version: int,
        meta_properties: str | None = None,
        annotations: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Add to the metadata of a version of a dataset; return all of it."""
        require(dataset_id=dataset_id)
        require_positive(dataset_version=dataset_version)
        body = DatasetVersionMetaPostBody(meta_properties=meta_properties or None, annotations=annotations or None)
        return cls._send(
            "update the metadata of the version", access_token, timeout_s,
            lambda api, options: api.data_manager_metadata.add_metadata_version_with_http_info(
                dataset_id, dataset_version, body=body, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def get_dataset_schema(
        cls, access_token: str, *, dataset_id: str, dataset_version: int, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return the JSON Schema of what a version of a dataset holds."""
        require(dataset_id=dataset_id)
        require_positive(dataset_version=dataset_version)
        return cls._send(
            "get the schema of the dataset", access_token, timeout_s,
            lambda api, options: api.data_manager_dataset.get_schema_with_http_info(
                dataset_id, dataset_version, **options
            ),
        )  # fmt: skip
