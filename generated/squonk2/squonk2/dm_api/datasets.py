"""Datasets: files with versions, kept outside projects."""

from __future__ import annotations

from pathlib import Path

from .._runtime.downloads import Download
from ..api.results import DmApiRv
from ..arguments import require, require_positive, spelled, with_flags
from ..calls import CREATED, GONE, LONG_READ_S, READ_S
from ..models.dataset_post_body import DatasetPostBody
from ..models.dataset_put_body import DatasetPutBody
from .service import DmService


class DatasetCalls(DmService):
    """Methods about datasets."""

    @classmethod
    def create_dataset_from_project_file(
        cls,
        access_token: str,
        *,
        project_id: str,
        path: str,
        file_name: str,
        dataset_type: str,
        format_extra_variables: str | None = None,
        skip_molecule_load: bool = False,
        dataset_id: str | None = None,
        unit_id: str | None = None,
        timeout_s: float = LONG_READ_S,
    ) -> DmApiRv:
        """Make a dataset, or a version of one, of a file of a project; return ids of the dataset and of a task.

        Args:
            access_token: A token.
            project_id: Id of the project.
            path: Directory of the file.
            file_name: Its name.
            dataset_type: Its media type.
            format_extra_variables: JSON text with values for the formatter.
            skip_molecule_load: Whether molecules are not loaded.
            dataset_id: The dataset of which this is another version.
            unit_id: The unit that a new dataset belongs to.
            timeout_s: Seconds to wait.
        """
        require(project_id=project_id, path=path, file_name=file_name, dataset_type=dataset_type)
        body = DatasetPutBody(
            project_id=project_id, path=path, file_name=file_name, dataset_type=dataset_type,
            format_extra_variables=format_extra_variables or None, skip_molecule_load=skip_molecule_load or None,
            dataset_id=dataset_id or None, unit_id=unit_id or None,
        )  # fmt: skip
        return cls._send(
            "create the dataset", access_token, timeout_s,
            lambda api, options: api.data_manager_dataset.create_dataset_from_file_with_http_info(
                body=spelled(body), **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def upload_dataset(
        cls,
        access_token: str,
        *,
        dataset_file: str,
        dataset_type: str,
        unit_id: str,
        format_extra_variables: str | None = None,
        skip_molecule_load: bool = False,
        as_filename: str | None = None,
        dataset_id: str | None = None,
        timeout_s: float = LONG_READ_S,
    ) -> DmApiRv:
        """Make a dataset, or a version of one, of a file of this machine; the rest is as of a project's file.

        ``as_filename`` is the name that it gets, if it is another one.
        """
        require(dataset_file=dataset_file, dataset_type=dataset_type, unit_id=unit_id)
        body = DatasetPostBody(
            dataset_file=Path(dataset_file), dataset_type=dataset_type, unit_id=unit_id,
            format_extra_variables=format_extra_variables or None, skip_molecule_load=skip_molecule_load or None,
            as_filename=as_filename or None, dataset_id=dataset_id or None,
        )  # fmt: skip
        return cls._send(
            "upload the dataset", access_token, timeout_s,
            lambda api, options: api.data_manager_dataset.upload_dataset_with_http_info(
                body=spelled(body), **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def get_available_datasets(
        cls,
        access_token: str,
        *,
        include_deleted: bool | None = None,
        username: str | None = None,
        dataset_mime_type: str | None = None,
        owners: str | None = None,
        editors: str | None = None,
        labels: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Return the datasets that the user may see, or those of them that meet every condition."""
        return cls._send(
            "get the datasets", access_token, timeout_s,
            lambda api, options: api.data_manager_dataset.get_datasets_with_http_info(
                username=username, dataset_mime_type=dataset_mime_type, owners=owners, editors=editors, labels=labels,
                **with_flags(options, include_deleted=include_deleted),
            ),
        )  # fmt: skip

    @classmethod
    def get_dataset_versions(
        cls, access_token: str, *, dataset_id: str, include_deleted: bool = False, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Return the versions of a dataset."""
        require(dataset_id=dataset_id)
        return cls._send(
            "get the versions of the dataset", access_token, timeout_s,
            lambda api, options: api.data_manager_dataset.get_versions_with_http_info(
                dataset_id, **with_flags(options, include_deleted=include_deleted or None)
            ),
        )  # fmt: skip

    @classmethod
    def get_dataset(
        cls,
        access_token: str,
        *,
        dataset_id: str,
        dataset_version: int,
        local_file: str,
        timeout_s: float = LONG_READ_S,
    ) -> DmApiRv:
        """Write a version of a dataset to a file of this machine, which is there once it is whole."""
        require(dataset_id=dataset_id, local_file=local_file)
        require_positive(dataset_version=dataset_version)
        return cls._save(
            "get the dataset", access_token, timeout_s, local_file,
            lambda api, options: Download(
                api.data_manager_dataset.stream_download_dataset, dataset_id, dataset_version, **options
            ),
        )  # fmt: skip

    @classmethod
    def delete_dataset(
        cls,
        access_token: str,
        *,
        dataset_id: str,
        dataset_version: int,
        keep_project_files: bool = False,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Delete a version of a dataset, and its files in projects unless they are kept; return a ``task_id``."""
        require(dataset_id=dataset_id)
        require_positive(dataset_version=dataset_version)
        return cls._send(
            "delete the dataset", access_token, timeout_s,
            lambda api, options: api.data_manager_dataset.delete_dataset_with_http_info(
                dataset_id, dataset_version, **with_flags(options, keep_project_files=keep_project_files or None)
            ),
        )  # fmt: skip

    @classmethod
    def get_dataset_for_digest(cls, access_token: str, *, digest: str, timeout_s: float = READ_S) -> DmApiRv:
        """Return the dataset, and its version, whose content has a digest."""
        require(digest=digest)
        return cls._send(
            "get the dataset of the digest", access_token, timeout_s,
            lambda api, options: api.data_manager_digest.get_dataset_digest_with_http_info(digest, **options),
        )  # fmt: skip

    @classmethod
    def add_dataset_editor(
        cls, access_token: str, *, dataset_id: str, editor: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Make a user an editor of a dataset."""
        require(dataset_id=dataset_id, editor=editor)
        return cls._send(
            "add the editor to the dataset", access_token, timeout_s,
            lambda api, options: api.data_manager_dataset.add_editor_to_dataset_with_http_info(
                dataset_id, editor, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def remove_dataset_editor(
        cls, access_token: str, *, dataset_id: str, editor: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Make a user no longer an editor of a dataset."""
        require(dataset_id=dataset_id, editor=editor)
        return cls._send(
            "remove the editor from the dataset", access_token, timeout_s,
            lambda api, options: api.data_manager_dataset.remove_editor_from_dataset_with_http_info(
                dataset_id, editor, **options
            ),
            GONE,
        )  # fmt: skip
