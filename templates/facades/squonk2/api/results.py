"""What methods return in place of raising: whether a call succeeded, and what the server said."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from ..attributes import with_attributes

if TYPE_CHECKING:
    from ..exceptions import ApiException


@dataclass
class ApiRv:
    """The result of a call. Raises AssertionError for a message that is no dictionary."""

    success: bool
    """Whether the server did what it was asked for."""
    msg: dict[str, Any]
    """The JSON of the answer, empty if it has none; after a failure, ``error`` says what happened."""
    http_status_code: int = 0
    """HTTP status; 0 if no answer came."""
    exception: ApiException | None = field(default=None, repr=False, compare=False)
    """After a failure, the exception with the request, header fields and body of the answer, if there was any."""

    _kinds: ClassVar[tuple[type, ...]] = (dict,)

    def __post_init__(self) -> None:
        fits = isinstance(self.msg, self._kinds)
        if not fits:
            raise AssertionError(f"msg is a dictionary, not {self.msg!r}")
        self.msg = deepcopy(self.msg)

    @cached_property
    def defaultmunch_msg(self) -> Any:
        """The message with attributes for members; one that is missing is :data:`~squonk2.attributes.UNDEFINED`."""
        return with_attributes(self.msg)


@dataclass
class _ServerRv(ApiRv):
    """A result whose message may be a list too, where the server answers with one; equality leaves out the status."""

    http_status_code: int = field(default=0, compare=False)

    _kinds: ClassVar[tuple[type, ...]] = (dict, list)


@dataclass
class DmApiRv(_ServerRv):
    """The result of a call of the Data Manager."""


@dataclass
class AsApiRv(_ServerRv):
    """The result of a call of the Account Server."""
