"""Files of the Jamf Cloud Distribution Service: up through a bucket of Amazon S3, down in pieces."""

from __future__ import annotations

import os
import warnings
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._runtime.errors import ApiException, NotFoundException
from ..jamf_errors import JCDS2FileExistsError, JCDS2FileNotFoundError
from .filters import FilterField

if TYPE_CHECKING:
    from os import PathLike

    from ..models.jcds_upload import JcdsUpload
    from .client import JamfProClient

MIB = 1024 * 1024
PIECE = 20 * MIB
"""Bytes of a part of an upload, and of a range of a download."""
SINGLE = 1024 * MIB
"""Bytes from which on an upload goes in parts."""
AT_ONCE = 5


class JCDS2:
    """Uploads and downloads."""

    def __init__(self, client: JamfProClient) -> None:
        self._client = client

    def upload_file(self, file_path: str | PathLike[str]) -> None:
        """Upload a file, in parts if it is large. ``ProApi.upload_package_v1`` takes its place.

        Raises ImportError without boto3, FileNotFoundError, JCDS2FileExistsError if a package has a file of this name.
        """
        warnings.warn("use ProApi.upload_package_v1", DeprecationWarning, stacklevel=2)
        path = Path(file_path)
        if not path.is_file():
            raise FileNotFoundError(f"there is no file {path}")
        boto3 = _optional("boto3")
        if self._client.pro_api.get_packages_v1(filter_expression=FilterField("fileName").eq(path.name)):
            raise JCDS2FileExistsError(f"a package has the file {path.name!r} already")
        given = self._client.pro_api.create_jcds_file_v1()
        config = _optional("boto3.s3.transfer").TransferConfig(
            multipart_threshold=SINGLE, multipart_chunksize=PIECE, max_concurrency=AT_ONCE
        )
        bucket = boto3.client("s3", **_credentials(given))
        bucket.upload_file(str(path), given.bucket_name, f"{given.path or ''}{path.name}", Config=config)

    def download_file(self, file_name: str, download_path: str | PathLike[str]) -> Path:
        """Download a file into a folder or under a name, and return its path.

        Nothing is left behind of a download that fails. Raises FileExistsError, JCDS2FileNotFoundError.
        """
        path = Path(download_path)
        path = path / file_name if path.is_dir() else path
        if path.exists():
            raise FileExistsError(f"there is a file {path} already")
        uri = self._address(file_name)
        size = int(self._get("HEAD", uri, {}).headers.get("content-length", 0))
        partial = path.with_name(f"{path.name}.part")
        try:
            self._fetch(uri, size, partial)
            os.replace(partial, path)
        finally:
            partial.unlink(missing_ok=True)
        return path

    def _address(self, file_name: str) -> str:
        try:
            uri = self._client.pro_api.get_jcds_file_v1(file_name).uri
        except NotFoundException:
            raise JCDS2FileNotFoundError(f"the distribution service has no file {file_name!r}") from None
        return uri

    def _fetch(self, uri: str, size: int, path: Path) -> None:
        def piece(start: int) -> None:
            wanted = f"bytes={start}-{min(start + PIECE, size) - 1}"
            answer = self._get("GET", uri, {"Range": wanted})
            with path.open("r+b") as file:
                file.seek(start)
                file.write(answer.content)

        path.write_bytes(b"")
        for result in self._client.concurrent_api_requests(piece, range(0, size, PIECE), return_exceptions=True):
            if isinstance(result, Exception):
                raise result

    def _get(self, method: str, uri: str, headers: dict[str, str]) -> Any:
        try:
            return self._client.api.request(
                method, uri, headers=headers, _api="pro", _request_auth=False, _retry=3
            ).reply
        except ApiException as error:
            if error.status == 404:
                raise JCDS2FileNotFoundError(f"there is nothing at the address of the file: {error.reason}") from None
            raise


def _credentials(given: JcdsUpload) -> dict[str, Any]:
    return {
        "aws_access_key_id": given.access_key_id,
        "aws_secret_access_key": given.secret_access_key,
        "aws_session_token": given.session_token,
        "region_name": given.region,
    }


def _optional(module: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        raise ImportError("this needs the package boto3 (extra aws)") from error
