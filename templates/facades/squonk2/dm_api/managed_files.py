"""Files of datasets in projects, and the directories of projects."""

from __future__ import annotations

from .._runtime.downloads import Download
from ..api.results import DmApiRv
from ..arguments import require, require_positive, spelled
from ..calls import ANY, CREATED, GONE, LONG_READ_S, READ_S
from ..models.file_post_body import FilePostBody
from .service import DmService


class ManagedFileCalls(DmService):
    """Methods about such files and directories. A path that does not begin with a slash is given one."""

    @classmethod
    def attach_dataset_to_project(
        cls,
        access_token: str,
        *,
        dataset_id: str,
        dataset_version: int,
        project_id: str,
        as_type: str,
        path: str = "/",
        compress: bool = False,
        immutable: bool = False,
        timeout_s: float = LONG_READ_S,
    ) -> DmApiRv:
        """Put a version of a dataset into a project as a file; return its ``file_id`` and a ``task_id``.

        Args:
            access_token: A token.
            dataset_id: Id of the dataset.
            dataset_version: Number of the version.
            project_id: Id of the project.
            as_type: Media type that the file shall have.
            path: Where it goes.
            compress: Whether it is compressed.
            immutable: Whether it may not be changed.
            timeout_s: Seconds to wait.
        """
        require(dataset_id=dataset_id, project_id=project_id, as_type=as_type)
        require_positive(dataset_version=dataset_version)
        body = FilePostBody(
            dataset_id=dataset_id, dataset_version=dataset_version, project_id=project_id, as_type=as_type, path=path,
            compress=compress or None, immutable=immutable or None,
        )  # fmt: skip
        return cls._send(
            "attach the dataset to the project", access_token, timeout_s,
            lambda api, options: api.data_manager_file_and_path.attach_file_with_http_info(
                body=spelled(body), **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def get_project_file(
        cls, access_token: str, *, file_id: str, local_file: str, timeout_s: float = LONG_READ_S
    ) -> DmApiRv:
        """Write such a file to a file of this machine, which is there once it is whole."""
        require(file_id=file_id, local_file=local_file)
        return cls._save(
            "get the file", access_token, timeout_s, local_file,
            lambda api, options: Download(
                api.data_manager_file_and_path.stream_download_file, file_id, **options
            ),
        )  # fmt: skip

    @classmethod
    def delete_project_file(cls, access_token: str, *, file_id: str, timeout_s: float = READ_S) -> DmApiRv:
        """Take such a file out of its project; the dataset stays."""
        require(file_id=file_id)
        return cls._send(
            "delete the file", access_token, timeout_s,
            lambda api, options: api.data_manager_file_and_path.delete_file_with_http_info(file_id, **options),
            GONE,
        )  # fmt: skip

    @classmethod
    def move_project_file(
        cls,
        access_token: str,
        *,
        project_id: str,
        file: str,
        dst_file: str | None = None,
        src_path: str | None = None,
        dst_path: str | None = None,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Move a file of a project to another directory of it, or give it another name."""
        require(project_id=project_id, file=file)
        return cls._send(
            "move the file", access_token, timeout_s,
            lambda api, options: api.data_manager_file_and_path.move_file_in_project_with_http_info(
                file=file, project_id=project_id, dst_file=dst_file or None, src_path=src_path or None,
                dst_path=dst_path or None, **options,
            ),
        )  # fmt: skip

    @classmethod
    def create_project_path(
        cls, access_token: str, *, project_id: str, project_path: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Create a directory, and those above it that are missing."""
        require(project_id=project_id)
        return cls._send(
            "create the path", access_token, timeout_s,
            lambda api, options: api.data_manager_file_and_path.create_path_with_http_info(
                project_id=project_id, path=_absolute(project_path), **options
            ),
            ANY,
        )  # fmt: skip

    @classmethod
    def delete_project_path(
        cls, access_token: str, *, project_id: str, project_path: str, timeout_s: float = READ_S
    ) -> DmApiRv:
        """Delete a directory with everything in it."""
        require(project_id=project_id)
        return cls._send(
            "delete the path", access_token, timeout_s,
            lambda api, options: api.data_manager_file_and_path.delete_path_with_http_info(
                project_id=project_id, path=_absolute(project_path), **options
            ),
            ANY,
        )  # fmt: skip

    @classmethod
    def move_project_path(
        cls,
        access_token: str,
        *,
        project_id: str,
        project_src_path: str,
        project_dst_path: str,
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Move a directory, or give it another name."""
        require(project_id=project_id)
        return cls._send(
            "move the path", access_token, timeout_s,
            lambda api, options: api.data_manager_file_and_path.move_path_with_http_info(
                project_id=project_id, src_path=_absolute(project_src_path), dst_path=_absolute(project_dst_path),
                **options,
            ),
        )  # fmt: skip


def _absolute(path: str) -> str:
    return path if path.startswith("/") else f"/{path}"
