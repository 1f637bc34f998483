"""What every method of the Data Manager stands on: its address, and the way to it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, ClassVar

from ..addresses import Addressed
from ..api.results import DmApiRv
from ..calls import GOT, Errand, Send, answered, downloaded
from ..connections import Connection

if TYPE_CHECKING:
    from .._runtime.downloads import Download
    from .._runtime.options import CallOptions
    from ..client import ApiClient


class DmService(Addressed):
    """The address of the Data Manager: ``SQUONK2_DMAPI_URL`` when this module is imported, unless another is set."""

    _connection: ClassVar[Connection] = Connection("data_manager", "SQUONK2_DMAPI")

    @classmethod
    def _send(
        cls,
        purpose: str,
        access_token: str | None,
        timeout_s: float,
        send: Send,
        expected: Collection[int] = GOT,
        secret: str = "",
    ) -> DmApiRv:
        return answered(cls._connection, DmApiRv, Errand(purpose, access_token, timeout_s, secret), send, expected)

    @classmethod
    def _save(
        cls,
        purpose: str,
        access_token: str | None,
        timeout_s: float,
        local_file: str,
        begin: Callable[[ApiClient, CallOptions], Download[...]],
    ) -> DmApiRv:
        return downloaded(cls._connection, DmApiRv, Errand(purpose, access_token, timeout_s), local_file, begin)
