"""Values that a document does not allow, refused before they are sent and in swagger-codegen's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .limits import Limits
    from .operation import Operation


class AttributeCheck(NamedTuple):
    """What the attribute of a model may hold."""

    required: bool = False
    allowed: Sequence[Any] = ()
    """The values of an inline enumeration; empty for no restriction."""
    each_allowed: Sequence[Any] = ()
    """Those of an array's items."""
    limits: Limits | None = None


def check_attribute(name: str, value: Any, check: AttributeCheck) -> None:
    """Raise ValueError for a value that an attribute may not be set to. None clears an attribute that is optional."""
    if value is None:
        if check.required:
            raise ValueError(f"Invalid value for `{name}`, must not be `None`")
        return
    if check.limits is not None:
        check_limits(f"`{name}`", value, check.limits)
    if check.allowed and value not in check.allowed:
        raise ValueError(f"Invalid value for `{name}` ({value}), must be one of {list(check.allowed)}")
    if check.each_allowed and isinstance(value, list | tuple):
        wrong = [str(each) for each in value if each not in check.each_allowed]
        if wrong:
            choices = ", ".join(map(str, check.each_allowed))
            raise ValueError(f"Invalid values for `{name}` [{', '.join(wrong)}], must be a subset of [{choices}]")


def check_arguments(operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
    """Raise ValueError for an argument of a call that is out of bounds."""
    for parameter in operation.parameters:
        if parameter.limits is not None:
            value = arguments.get(parameter.argument)
            if value is not None:
                check_limits(
                    f"parameter `{parameter.argument}` when calling `{operation.name}`", value, parameter.limits
                )


def check_limits(subject: str, value: Any, limits: Limits) -> None:
    """Raise ValueError for a number or text that is out of bounds; a value of another type has none."""
    number = isinstance(value, int | float)
    if number and limits.maximum is not None and value > limits.maximum:
        raise _out_of_bounds(subject, "must be a value less than", limits.maximum)
    if number and limits.minimum is not None and value < limits.minimum:
        raise _out_of_bounds(subject, "must be a value greater than", limits.minimum)
    text = isinstance(value, str)
    if text and limits.max_length is not None and len(value) > limits.max_length:
        raise _out_of_bounds(subject, "length must be less than", limits.max_length)
    if text and limits.min_length is not None and len(value) < limits.min_length:
        raise _out_of_bounds(subject, "length must be greater than", limits.min_length)


def _out_of_bounds(subject: str, demand: str, bound: float) -> ValueError:
    return ValueError(f"Invalid value for {subject}, {demand} or equal to `{bound}`")
