"""Files that a project has for itself, which the server calls unmanaged: those of no dataset."""

from __future__ import annotations

import os
from pathlib import Path

from .._runtime.downloads import Download
from ..api.results import DmApiRv
from ..arguments import require, require_path, with_flags
from ..calls import CREATED, GONE, LONG_READ_S, READ_S, UPLOAD_S
from ..models.project_file_put_body import ProjectFilePutBody
from .service import DmService


class FileCalls(DmService):
    """Methods about such files. ``project_path`` is a directory in the project and begins with a slash."""

    @classmethod
    def put_unmanaged_project_files(
        cls,
        access_token: str,
        *,
        project_id: str,
        project_files: str | list[str],
        project_path: str = "/",
        force: bool = False,
        timeout_per_file_s: float = UPLOAD_S,
    ) -> DmApiRv:
        """Send files of this machine to a project, one after the other; the first failure ends it.

        Args:
            access_token: A token.
            project_id: Id of the project.
            project_files: A file, or several.
            project_path: Where they go.
            force: Whether a file replaces one of its name. Without it, the directory is listed first and files that
                are there already are left as they are.
            timeout_per_file_s: Seconds to wait for each file.
        """
        require(project_id=project_id, project_files=project_files)
        require_path(project_path=project_path)
        there: frozenset[str] = frozenset()
        if not force:
            listed = cls._names(access_token, project_id, project_path)
            if isinstance(listed, DmApiRv):
                return listed
            there = listed
        for name in _several(project_files):
            if not os.path.isfile(name):
                return DmApiRv(False, {"error": f"No such file ({name})"})
            if os.path.basename(name) not in there:
                result = cls._put(access_token, project_id, name, project_path, timeout_per_file_s)
                if not result.success:
                    return result
        return DmApiRv(True, {})

    @classmethod
    def _names(cls, access_token: str, project_id: str, path: str) -> frozenset[str] | DmApiRv:
        """Return the names of the files in a directory, none if it does not exist; or the result of a failure."""
        result = cls.list_project_files(access_token, project_id=project_id, project_path=path)
        if result.http_status_code == 404:
            return frozenset()
        if not result.success:
            return result
        return frozenset(each["file_name"] for each in result.msg.get("files", []))

    @classmethod
    def _put(cls, access_token: str, project_id: str, name: str, path: str, timeout_s: float) -> DmApiRv:
        body = ProjectFilePutBody(file=Path(name), path=path)
        return cls._send(
            f"put the file {name} to {path}", access_token, timeout_s,
            lambda api, options: api.data_manager_file_and_path.add_file_to_project_with_http_info(
                project_id, body=body, **options
            ),
            CREATED,
        )  # fmt: skip

    @classmethod
    def delete_unmanaged_project_files(
        cls,
        access_token: str,
        *,
        project_id: str,
        project_files: str | list[str],
        project_path: str = "/",
        timeout_s: float = READ_S,
    ) -> DmApiRv:
        """Delete a file of a project, or several, one after the other; the first failure ends it."""
        require(project_id=project_id, project_files=project_files)
        require_path(project_path=project_path)
        for name in _several(project_files):
            result = cls._delete(access_token, project_id, name, project_path, timeout_s)
            if not result.success:
                return result
        return DmApiRv(True, {})

    @classmethod
    def _delete(cls, access_token: str, project_id: str, name: str, path: str, timeout_s: float) -> DmApiRv:
        return cls._send(
            f"delete the file {name}", access_token, timeout_s,
            lambda api, options: api.data_manager_file_and_path.delete_unmanaged_file_with_http_info(
                file=name, project_id=project_id, path=path, **options
            ),
            GONE,
        )  # fmt: skip

    @classmethod
    def list_project_files(
        cls,
        access_token: str,
        *,
        project_id: str,
        project_path: str = "/",
        include_hidden: bool = False,
        timeout_s: float = LONG_READ_S,
    ) -> DmApiRv:
        """Return the files and directories of a directory of a project."""
        require(project_id=project_id)
        require_path(project_path=project_path)
        return cls._send(
            "list the files of the project", access_token, timeout_s,
            lambda api, options: api.data_manager_file_and_path.get_files_with_http_info(
                project_id=project_id, path=project_path, **with_flags(options, include_hidden=include_hidden)
            ),
        )  # fmt: skip

    @classmethod
    def get_unmanaged_project_file(
        cls,
        access_token: str,
        *,
        project_id: str,
        project_file: str,
        local_file: str,
        project_path: str = "/",
        timeout_s: float = LONG_READ_S,
    ) -> DmApiRv:
        """Write a file of a project to a file of this machine, which is there once it is whole."""
        require(project_id=project_id, project_file=project_file, local_file=local_file)
        require_path(project_path=project_path)
        return cls._save(
            "get the file", access_token, timeout_s, local_file,
            lambda api, options: Download(
                api.data_manager_file_and_path.stream_get_project_file,
                project_id, file=project_file, path=project_path, **options,
            ),
        )  # fmt: skip

    @classmethod
    def get_unmanaged_project_file_with_token(
        cls,
        *,
        token: str,
        project_id: str,
        project_file: str,
        local_file: str,
        project_path: str = "/",
        timeout_s: float = LONG_READ_S,
    ) -> DmApiRv:
        """Do as :meth:`get_unmanaged_project_file` with the callback token of an instance, and no other."""
        require(token=token, project_id=project_id, project_file=project_file, local_file=local_file)
        require_path(project_path=project_path)
        return cls._save(
            "get the file", None, timeout_s, local_file,
            lambda api, options: Download(
                api.data_manager_file_and_path.stream_get_project_file_with_token,
                project_id, token=token, file=project_file, path=project_path, **options,
            ),
        )  # fmt: skip


def _several(names: str | list[str]) -> list[str]:
    return [names] if isinstance(names, str) else names
