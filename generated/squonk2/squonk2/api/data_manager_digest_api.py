"""Operations of squonk2: data_manager digest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import AsyncBaseApi, BaseApi
from .._runtime.contents import json_content
from .._runtime.model_codec import model
from .._runtime.operation import Operation
from .._runtime.parameters import Path

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import CallOptions
    from .._runtime.response import ApiResponse
    from ..models.dataset_digest_get_response import DatasetDigestGetResponse


class DataManagerDigestApi(BaseApi):
    """Datasets by what they contain."""

    def get_dataset_digest(self, dataset_digest: str, **options: Unpack[CallOptions]) -> DatasetDigestGetResponse:
        """Find a dataset by its digest.

        Says whether content with this SHA-256 digest is already stored, and as what.

        Args:
            dataset_digest: SHA-256 of the contents, in hexadecimal digits.
        """
        return self._call(_GET_DATASET_DIGEST, options, dataset_digest=dataset_digest)

    def get_dataset_digest_with_http_info(
        self,
        dataset_digest: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetDigestGetResponse]:
        """Do as :meth:`get_dataset_digest`; return status, headers and the response too."""
        return self._call_with_http_info(_GET_DATASET_DIGEST, options, dataset_digest=dataset_digest)


class AsyncDataManagerDigestApi(AsyncBaseApi):
    """Datasets by what they contain."""

    async def get_dataset_digest(self, dataset_digest: str, **options: Unpack[CallOptions]) -> DatasetDigestGetResponse:
        """Find a dataset by its digest.

        Says whether content with this SHA-256 digest is already stored, and as what.

        Args:
            dataset_digest: SHA-256 of the contents, in hexadecimal digits.
        """
        return await self._call(_GET_DATASET_DIGEST, options, dataset_digest=dataset_digest)

    async def get_dataset_digest_with_http_info(
        self,
        dataset_digest: str,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[DatasetDigestGetResponse]:
        """Do as :meth:`get_dataset_digest`; return status, headers and the response too."""
        return await self._call_with_http_info(_GET_DATASET_DIGEST, options, dataset_digest=dataset_digest)


_GET_DATASET_DIGEST: Operation[DatasetDigestGetResponse] = Operation(
    "get_dataset_digest",
    "GET",
    "/digest/dataset/{dataset_digest}",
    parameters=(Path("dataset_digest"),),
    returns={"200": json_content(lambda: model(models.DatasetDigestGetResponse))},
    raises={
        "401": json_content(lambda: model(models.DmError)),
        "403": json_content(lambda: model(models.DmError)),
        "404": json_content(lambda: model(models.DmError)),
    },
    security=[{"keycloak": []}],
    api="data_manager",
)
