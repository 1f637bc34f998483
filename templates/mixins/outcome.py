"""Results that say themselves whether a call succeeded, for those who test a flag in place of catching exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .api import AsyncBaseApi, BaseApi, warn_deprecated
from .errors import ApiException

if TYPE_CHECKING:
    from .operation import Operation
    from .options import CallOptions

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Outcome(Generic[T_co]):
    """What came of a call. True where it succeeded.

    What the caller did wrong (an argument that is missing, a closed client) raises all the same.
    """

    __slots__ = ("_value", "error")

    def __init__(self, value: T_co | None = None, error: ApiException | None = None) -> None:
        self._value = value
        self.error = error
        """Why the call failed, with status and body; None if it succeeded."""

    @property
    def success(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None

    @property
    def value(self) -> T_co | None:
        """What the server returned; None if the call failed."""
        return self._value

    @property
    def status_code(self) -> int | None:
        """HTTP status of a failure; 0 if no answer came."""
        return None if self.error is None else self.error.status

    def unwrap(self) -> T_co:
        """Return the value. Raises the ApiException of a call that failed."""
        if self.error is not None:
            raise self.error
        value: Any = self._value
        result: T_co = value
        return result

    def __bool__(self) -> bool:
        return self.error is None

    def __repr__(self) -> str:
        return f"Outcome({self._value!r})" if self.error is None else f"Outcome(error={self.error!r})"


class OutcomeApi(BaseApi):
    """Operations that belong together, blocking; their methods return an :class:`Outcome`."""

    def _outcome(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> Outcome[T]:
        if operation.deprecated:
            warn_deprecated(operation)
        try:
            return Outcome(self.api_client.call_for_data(operation, arguments, options))
        except ApiException as error:
            return Outcome(error=error)


class AsyncOutcomeApi(AsyncBaseApi):
    """Operations that belong together, for an event loop; their methods return an :class:`Outcome`."""

    async def _outcome(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> Outcome[T]:
        if operation.deprecated:
            warn_deprecated(operation)
        try:
            value: T = await self.api_client.call_for_data(operation, arguments, options)
            return Outcome(value)
        except ApiException as error:
            return Outcome(error=error)
