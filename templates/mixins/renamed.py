"""Methods under their old names, which warn whoever calls them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from warnings import warn

Function = TypeVar("Function", bound=Callable[..., object])


def renamed(function: Function, name: str) -> Function:
    """Return a method for a call by its old name, with a DeprecationWarning at the line of that call."""
    # The call is in the method of the old name, and that is called by whoever has to change something.
    warn(f"{name} is deprecated: call {function.__name__}", DeprecationWarning, stacklevel=3)
    return function
