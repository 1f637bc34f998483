"""What every method of the Account Server stands on: its address, and the way to it."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from ..addresses import Addressed
from ..api.results import AsApiRv
from ..calls import GOT, Errand, Send, answered
from ..connections import Connection


class AsService(Addressed):
    """The address of the Account Server: ``SQUONK2_ASAPI_URL`` when this module is imported, unless another is set."""

    _connection: ClassVar[Connection] = Connection("account_server", "SQUONK2_ASAPI")

    @classmethod
    def _send(
        cls, purpose: str, access_token: str | None, timeout_s: float, send: Send, expected: Collection[int] = GOT
    ) -> AsApiRv:
        return answered(cls._connection, AsApiRv, Errand(purpose, access_token, timeout_s), send, expected)
