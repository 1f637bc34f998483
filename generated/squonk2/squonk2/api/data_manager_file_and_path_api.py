"""Operations of squonk2: data_manager file-and-path."""

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
    from ..models.file_post_body import FilePostBody
    from ..models.file_post_response import FilePostResponse
    from ..models.files_get_response import FilesGetResponse
    from ..models.project_file_put_body import ProjectFilePutBody


class DataManagerFileAndPathApi(BaseApi):
    """Files and directories of projects."""

    def add_file_to_project(self, project_id: str, *, body: ProjectFilePutBody, **options: Unpack[CallOptions]) -> None:
        """Upload an unmanaged file.

        Unmanaged files live in the project alone and are no datasets.

        Args:
            project_id: Id of the project.
        """
        return self._call(_ADD_FILE_TO_PROJECT, options, project_id=project_id, body=body)

    def add_file_to_project_with_http_info(
        self,
        project_id: str,
        *,
        body: ProjectFilePutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_file_to_project`; return status, headers and the response too."""
        return self._call_with_http_info(_ADD_FILE_TO_PROJECT, options, project_id=project_id, body=body)

    def attach_file(self, *, body: FilePostBody, **options: Unpack[CallOptions]) -> FilePostResponse:
        """Put a version of a dataset into a project.

        The file appears in the project, converted to the given type if need be, when the task is done.
        """
        return self._call(_ATTACH_FILE, options, body=body)

    def attach_file_with_http_info(
        self,
        *,
        body: FilePostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FilePostResponse]:
        """Do as :meth:`attach_file`; return status, headers and the response too."""
        return self._call_with_http_info(_ATTACH_FILE, options, body=body)

    def create_path(self, *, project_id: str, path: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Create a directory in a project.

        Parents are created as needed.

        Args:
            project_id: Id of the project.
            path: Directory in the project, beginning with a slash.
        """
        return self._call(_CREATE_PATH, options, project_id=project_id, path=path)

    def create_path_with_http_info(
        self,
        *,
        project_id: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`create_path`; return status, headers and the response too."""
        return self._call_with_http_info(_CREATE_PATH, options, project_id=project_id, path=path)

    def delete_file(self, file_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a managed file.

        Takes the file out of its project. The dataset it came from stays.

        Args:
            file_id: Id of the file.
        """
        return self._call(_DELETE_FILE, options, file_id=file_id)

    def delete_file_with_http_info(self, file_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_file`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_FILE, options, file_id=file_id)

    def delete_path(self, *, project_id: str, path: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Delete a directory of a project.

        Everything in it is deleted as well.

        Args:
            project_id: Id of the project.
            path: Directory in the project, beginning with a slash.
        """
        return self._call(_DELETE_PATH, options, project_id=project_id, path=path)

    def delete_path_with_http_info(
        self,
        *,
        project_id: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_path`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_PATH, options, project_id=project_id, path=path)

    def delete_unmanaged_file(
        self,
        *,
        file: str,
        project_id: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an unmanaged file.

        Files of datasets are deleted by their id instead.

        Args:
            file: Name of the file; in an upload, its content.
            project_id: Id of the project.
            path: Directory in the project, beginning with a slash.
        """
        return self._call(_DELETE_UNMANAGED_FILE, options, file=file, project_id=project_id, path=path)

    def delete_unmanaged_file_with_http_info(
        self,
        *,
        file: str,
        project_id: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_unmanaged_file`; return status, headers and the response too."""
        return self._call_with_http_info(_DELETE_UNMANAGED_FILE, options, file=file, project_id=project_id, path=path)

    def download_file(self, file_id: str, **options: Unpack[CallOptions]) -> bytes:
        """Download a managed file.

        Gives the content of a file of a dataset that was put into a project.

        Args:
            file_id: Id of the file.
        """
        return self._call(_DOWNLOAD_FILE, options, file_id=file_id)

    def download_file_with_http_info(self, file_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Do as :meth:`download_file`; return status, headers and the response too."""
        return self._call_with_http_info(_DOWNLOAD_FILE, options, file_id=file_id)

    def stream_download_file(self, file_id: str, **options: Unpack[CallOptions]) -> StreamedResponse:
        """Do as :meth:`download_file` with the body unread, in a ``with`` block: read it in pieces, or save it."""
        return open_stream(self.api_client, _DOWNLOAD_FILE, options, file_id=file_id)

    def get_files(
        self,
        *,
        project_id: str,
        path: str | None = None,
        include_hidden: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FilesGetResponse:
        """List the files of a directory.

        Files that belong to datasets have an id; the rest are unmanaged.

        Args:
            project_id: Id of the project.
            path: Directory in the project, beginning with a slash.
            include_hidden: Whether files whose names begin with a dot are listed too.
        """
        return self._call(_GET_FILES, options, project_id=project_id, path=path, include_hidden=include_hidden)

    def get_files_with_http_info(
        self,
        *,
        project_id: str,
        path: str | None = None,
        include_hidden: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FilesGetResponse]:
        """Do as :meth:`get_files`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_FILES,
            options,
            project_id=project_id,
            path=path,
            include_hidden=include_hidden,
        )

    def get_project_file(
        self,
        project_id: str,
        *,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download an unmanaged file.

        Gives the content of any file in a project by its name and directory.

        Args:
            project_id: Id of the project.
            file: Name of the file; in an upload, its content.
            path: Directory in the project, beginning with a slash.
        """
        return self._call(_GET_PROJECT_FILE, options, project_id=project_id, file=file, path=path)

    def get_project_file_with_http_info(
        self,
        project_id: str,
        *,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Do as :meth:`get_project_file`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_PROJECT_FILE, options, project_id=project_id, file=file, path=path)

    def stream_get_project_file(
        self,
        project_id: str,
        *,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse:
        """Do as :meth:`get_project_file` with the body unread, in a ``with`` block: read it in pieces, or save it."""
        return open_stream(self.api_client, _GET_PROJECT_FILE, options, project_id=project_id, file=file, path=path)

    def get_project_file_with_token(
        self,
        project_id: str,
        *,
        token: str,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download an unmanaged file with a callback token.

        For programs that were called back by a job: the token stands for the user and needs no other.

        Args:
            project_id: Id of the project.
            token: What is sent to use it, in place of a user.
            file: Name of the file; in an upload, its content.
            path: Directory in the project, beginning with a slash.
        """
        return self._call(
            _GET_PROJECT_FILE_WITH_TOKEN,
            options,
            project_id=project_id,
            token=token,
            file=file,
            path=path,
        )

    def get_project_file_with_token_with_http_info(
        self,
        project_id: str,
        *,
        token: str,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Do as :meth:`get_project_file_with_token`; return status, headers and the response too."""
        return self._call_with_http_info(
            _GET_PROJECT_FILE_WITH_TOKEN,
            options,
            project_id=project_id,
            token=token,
            file=file,
            path=path,
        )

    def stream_get_project_file_with_token(
        self,
        project_id: str,
        *,
        token: str,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse:
        """Do as :meth:`get_project_file_with_token` with the body unread, in a ``with`` block: read it in pieces, or
        save it.
        """
        return open_stream(
            self.api_client,
            _GET_PROJECT_FILE_WITH_TOKEN,
            options,
            project_id=project_id,
            token=token,
            file=file,
            path=path,
        )

    def move_file_in_project(
        self,
        *,
        file: str,
        project_id: str,
        dst_file: str | None = None,
        src_path: str | None = None,
        dst_path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move an unmanaged file.

        Gives a file another name or another directory in its project.

        Args:
            file: Name of the file; in an upload, its content.
            project_id: Id of the project.
            dst_file: New name of the file.
            src_path: Directory to move from.
            dst_path: Directory to move to.
        """
        return self._call(
            _MOVE_FILE_IN_PROJECT,
            options,
            file=file,
            project_id=project_id,
            dst_file=dst_file,
            src_path=src_path,
            dst_path=dst_path,
        )

    def move_file_in_project_with_http_info(
        self,
        *,
        file: str,
        project_id: str,
        dst_file: str | None = None,
        src_path: str | None = None,
        dst_path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`move_file_in_project`; return status, headers and the response too."""
        return self._call_with_http_info(
            _MOVE_FILE_IN_PROJECT,
            options,
            file=file,
            project_id=project_id,
            dst_file=dst_file,
            src_path=src_path,
            dst_path=dst_path,
        )

    def move_path(
        self,
        *,
        project_id: str,
        src_path: str | None = None,
        dst_path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move a directory of a project.

        Renames it or puts it elsewhere in the same project.

        Args:
            project_id: Id of the project.
            src_path: Directory to move from.
            dst_path: Directory to move to.
        """
        return self._call(_MOVE_PATH, options, project_id=project_id, src_path=src_path, dst_path=dst_path)

    def move_path_with_http_info(
        self,
        *,
        project_id: str,
        src_path: str | None = None,
        dst_path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`move_path`; return status, headers and the response too."""
        return self._call_with_http_info(
            _MOVE_PATH,
            options,
            project_id=project_id,
            src_path=src_path,
            dst_path=dst_path,
        )


class AsyncDataManagerFileAndPathApi(AsyncBaseApi):
    """Files and directories of projects."""

    async def add_file_to_project(
        self,
        project_id: str,
        *,
        body: ProjectFilePutBody,
        **options: Unpack[CallOptions],
    ) -> None:
        """Upload an unmanaged file.

        Unmanaged files live in the project alone and are no datasets.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_ADD_FILE_TO_PROJECT, options, project_id=project_id, body=body)

    async def add_file_to_project_with_http_info(
        self,
        project_id: str,
        *,
        body: ProjectFilePutBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`add_file_to_project`; return status, headers and the response too."""
        return await self._call_with_http_info(_ADD_FILE_TO_PROJECT, options, project_id=project_id, body=body)

    async def attach_file(self, *, body: FilePostBody, **options: Unpack[CallOptions]) -> FilePostResponse:
        """Put a version of a dataset into a project.

        The file appears in the project, converted to the given type if need be, when the task is done.
        """
        return await self._call(_ATTACH_FILE, options, body=body)

    async def attach_file_with_http_info(
        self,
        *,
        body: FilePostBody,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FilePostResponse]:
        """Do as :meth:`attach_file`; return status, headers and the response too."""
        return await self._call_with_http_info(_ATTACH_FILE, options, body=body)

    async def create_path(self, *, project_id: str, path: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Create a directory in a project.

        Parents are created as needed.

        Args:
            project_id: Id of the project.
            path: Directory in the project, beginning with a slash.
        """
        return await self._call(_CREATE_PATH, options, project_id=project_id, path=path)

    async def create_path_with_http_info(
        self,
        *,
        project_id: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`create_path`; return status, headers and the response too."""
        return await self._call_with_http_info(_CREATE_PATH, options, project_id=project_id, path=path)

    async def delete_file(self, file_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a managed file.

        Takes the file out of its project. The dataset it came from stays.

        Args:
            file_id: Id of the file.
        """
        return await self._call(_DELETE_FILE, options, file_id=file_id)

    async def delete_file_with_http_info(self, file_id: str, **options: Unpack[CallOptions]) -> ApiResponse[None]:
        """Do as :meth:`delete_file`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_FILE, options, file_id=file_id)

    async def delete_path(self, *, project_id: str, path: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Delete a directory of a project.

        Everything in it is deleted as well.

        Args:
            project_id: Id of the project.
            path: Directory in the project, beginning with a slash.
        """
        return await self._call(_DELETE_PATH, options, project_id=project_id, path=path)

    async def delete_path_with_http_info(
        self,
        *,
        project_id: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_path`; return status, headers and the response too."""
        return await self._call_with_http_info(_DELETE_PATH, options, project_id=project_id, path=path)

    async def delete_unmanaged_file(
        self,
        *,
        file: str,
        project_id: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an unmanaged file.

        Files of datasets are deleted by their id instead.

        Args:
            file: Name of the file; in an upload, its content.
            project_id: Id of the project.
            path: Directory in the project, beginning with a slash.
        """
        return await self._call(_DELETE_UNMANAGED_FILE, options, file=file, project_id=project_id, path=path)

    async def delete_unmanaged_file_with_http_info(
        self,
        *,
        file: str,
        project_id: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`delete_unmanaged_file`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _DELETE_UNMANAGED_FILE,
            options,
            file=file,
            project_id=project_id,
            path=path,
        )

    async def download_file(self, file_id: str, **options: Unpack[CallOptions]) -> bytes:
        """Download a managed file.

        Gives the content of a file of a dataset that was put into a project.

        Args:
            file_id: Id of the file.
        """
        return await self._call(_DOWNLOAD_FILE, options, file_id=file_id)

    async def download_file_with_http_info(self, file_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Do as :meth:`download_file`; return status, headers and the response too."""
        return await self._call_with_http_info(_DOWNLOAD_FILE, options, file_id=file_id)

    def stream_download_file(self, file_id: str, **options: Unpack[CallOptions]) -> AsyncOpening:
        """Do as :meth:`download_file` with the body unread, in a ``with`` block: read it in pieces, or save it."""
        return AsyncOpening(self.api_client, _DOWNLOAD_FILE, options, file_id=file_id)

    async def get_files(
        self,
        *,
        project_id: str,
        path: str | None = None,
        include_hidden: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FilesGetResponse:
        """List the files of a directory.

        Files that belong to datasets have an id; the rest are unmanaged.

        Args:
            project_id: Id of the project.
            path: Directory in the project, beginning with a slash.
            include_hidden: Whether files whose names begin with a dot are listed too.
        """
        return await self._call(_GET_FILES, options, project_id=project_id, path=path, include_hidden=include_hidden)

    async def get_files_with_http_info(
        self,
        *,
        project_id: str,
        path: str | None = None,
        include_hidden: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[FilesGetResponse]:
        """Do as :meth:`get_files`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_FILES,
            options,
            project_id=project_id,
            path=path,
            include_hidden=include_hidden,
        )

    async def get_project_file(
        self,
        project_id: str,
        *,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download an unmanaged file.

        Gives the content of any file in a project by its name and directory.

        Args:
            project_id: Id of the project.
            file: Name of the file; in an upload, its content.
            path: Directory in the project, beginning with a slash.
        """
        return await self._call(_GET_PROJECT_FILE, options, project_id=project_id, file=file, path=path)

    async def get_project_file_with_http_info(
        self,
        project_id: str,
        *,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Do as :meth:`get_project_file`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_PROJECT_FILE, options, project_id=project_id, file=file, path=path)

    def stream_get_project_file(
        self,
        project_id: str,
        *,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncOpening:
        """Do as :meth:`get_project_file` with the body unread, in a ``with`` block: read it in pieces, or save it."""
        return AsyncOpening(self.api_client, _GET_PROJECT_FILE, options, project_id=project_id, file=file, path=path)

    async def get_project_file_with_token(
        self,
        project_id: str,
        *,
        token: str,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download an unmanaged file with a callback token.

        For programs that were called back by a job: the token stands for the user and needs no other.

        Args:
            project_id: Id of the project.
            token: What is sent to use it, in place of a user.
            file: Name of the file; in an upload, its content.
            path: Directory in the project, beginning with a slash.
        """
        return await self._call(
            _GET_PROJECT_FILE_WITH_TOKEN,
            options,
            project_id=project_id,
            token=token,
            file=file,
            path=path,
        )

    async def get_project_file_with_token_with_http_info(
        self,
        project_id: str,
        *,
        token: str,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Do as :meth:`get_project_file_with_token`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _GET_PROJECT_FILE_WITH_TOKEN,
            options,
            project_id=project_id,
            token=token,
            file=file,
            path=path,
        )

    def stream_get_project_file_with_token(
        self,
        project_id: str,
        *,
        token: str,
        file: str,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncOpening:
        """Do as :meth:`get_project_file_with_token` with the body unread, in a ``with`` block: read it in pieces, or
        save it.
        """
        return AsyncOpening(
            self.api_client,
            _GET_PROJECT_FILE_WITH_TOKEN,
            options,
            project_id=project_id,
            token=token,
            file=file,
            path=path,
        )

    async def move_file_in_project(
        self,
        *,
        file: str,
        project_id: str,
        dst_file: str | None = None,
        src_path: str | None = None,
        dst_path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move an unmanaged file.

        Gives a file another name or another directory in its project.

        Args:
            file: Name of the file; in an upload, its content.
            project_id: Id of the project.
            dst_file: New name of the file.
            src_path: Directory to move from.
            dst_path: Directory to move to.
        """
        return await self._call(
            _MOVE_FILE_IN_PROJECT,
            options,
            file=file,
            project_id=project_id,
            dst_file=dst_file,
            src_path=src_path,
            dst_path=dst_path,
        )

    async def move_file_in_project_with_http_info(
        self,
        *,
        file: str,
        project_id: str,
        dst_file: str | None = None,
        src_path: str | None = None,
        dst_path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`move_file_in_project`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _MOVE_FILE_IN_PROJECT,
            options,
            file=file,
            project_id=project_id,
            dst_file=dst_file,
            src_path=src_path,
            dst_path=dst_path,
        )

    async def move_path(
        self,
        *,
        project_id: str,
        src_path: str | None = None,
        dst_path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Move a directory of a project.

        Renames it or puts it elsewhere in the same project.

        Args:
            project_id: Id of the project.
            src_path: Directory to move from.
            dst_path: Directory to move to.
        """
        return await self._call(_MOVE_PATH, options, project_id=project_id, src_path=src_path, dst_path=dst_path)

    async def move_path_with_http_info(
        self,
        *,
        project_id: str,
        src_path: str | None = None,
        dst_path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """Do as :meth:`move_path`; return status, headers and the response too."""
        return await self._call_with_http_info(
            _MOVE_PATH,
            options,
            project_id=project_id,
            src_path=src_path,
            dst_path=dst_path,
        )


_ADD_FILE_TO_PROJECT: Operation[None] = Operation(
    "add_file_to_project",
    "PUT",
    "/project/{project_id}/file",
    parameters=(Path("project_id"),),
    body=multipart_content(lambda: model(models.ProjectFilePutBody)),
    body_required=True,
    returns={"201": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_ATTACH_FILE: Operation[FilePostResponse] = Operation(
    "attach_file",
    "POST",
    "/file",
    body=form_content(lambda: model(models.FilePostBody)),
    body_required=True,
    returns={"201": json_content(lambda: model(models.FilePostResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
        "422": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_CREATE_PATH: Operation[None] = Operation(
    "create_path",
    "PUT",
    "/path",
    parameters=(Query("project_id", required=True), Query("path")),
    returns={"200": NO_CONTENT, "201": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_DELETE_FILE: Operation[None] = Operation(
    "delete_file",
    "DELETE",
    "/file/{file_id}",
    parameters=(Path("file_id"),),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_DELETE_PATH: Operation[None] = Operation(
    "delete_path",
    "DELETE",
    "/path",
    parameters=(Query("project_id", required=True), Query("path")),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_DELETE_UNMANAGED_FILE: Operation[None] = Operation(
    "delete_unmanaged_file",
    "DELETE",
    "/file",
    parameters=(Query("file", required=True), Query("project_id", required=True), Query("path")),
    returns={"204": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
        "405": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_DOWNLOAD_FILE: Operation[bytes] = Operation(
    "download_file",
    "GET",
    "/file/{file_id}",
    parameters=(Path("file_id"),),
    returns={"200": binary_content("application/octet-stream")},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_FILES: Operation[FilesGetResponse] = Operation(
    "get_files",
    "GET",
    "/file",
    parameters=(Query("project_id", required=True), Query("path"), Query("include_hidden")),
    returns={"200": json_content(lambda: model(models.FilesGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_PROJECT_FILE: Operation[bytes] = Operation(
    "get_project_file",
    "GET",
    "/project/{project_id}/file",
    parameters=(Path("project_id"), Query("file", required=True), Query("path")),
    returns={"200": binary_content("application/octet-stream")},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_GET_PROJECT_FILE_WITH_TOKEN: Operation[bytes] = Operation(
    "get_project_file_with_token",
    "GET",
    "/project/{project_id}/file-with-token",
    parameters=(Path("project_id"), Query("token", required=True), Query("file", required=True), Query("path")),
    returns={"200": binary_content("application/octet-stream")},
    raises={"403": json_content(lambda: model(models.DmError)), "404": json_content(lambda: model(models.DmError))},
    api="data_manager",
)

_MOVE_FILE_IN_PROJECT: Operation[None] = Operation(
    "move_file_in_project",
    "PUT",
    "/file/move",
    parameters=(
        Query("file", required=True),
        Query("project_id", required=True),
        Query("dst_file"),
        Query("src_path"),
        Query("dst_path"),
    ),
    returns={"200": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)

_MOVE_PATH: Operation[None] = Operation(
    "move_path",
    "PUT",
    "/path/move",
    parameters=(Query("project_id", required=True), Query("src_path"), Query("dst_path")),
    returns={"200": NO_CONTENT},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)
