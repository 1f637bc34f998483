"""Bodies of requests: what is set in a model, and nothing that is empty.

An element that is there and empty clears what it names, so a section that was looked at and not filled must not be
sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.json_text import dumps
from .._runtime.model import Model
from .._runtime.model_codec import model
from .._runtime.multipart_contents import multipart_content
from .._runtime.xml_forms import Forms
from .._runtime.xml_names import Xml
from .._runtime.xml_writing import XmlWriter

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOTS: Mapping[str, str] = {
    "Computer": "computer",
    "ComputerGroup": "computer_group",
    "AdvancedComputerSearch": "advanced_computer_search",
    "Package": "package",
    "ClassicPackage": "package",
    "Category": "category",
}
"""Root elements by the name of the model."""


def xml_text(data: Model, *, exclude_none: bool = True, exclude_read_only: bool = False) -> str:
    """Return a model of the Classic API as XML.

    Args:
        data: The model.
        exclude_none: Leave out what is None, and sections and lists that are empty.
        exclude_read_only: Leave out what the server does not take.

    Raises ValueError for a model that is no whole record, TypeError for a datetime without a time zone.
    """
    root = next((ROOTS[each.__name__] for each in type(data).__mro__ if each.__name__ in ROOTS), None)
    if root is None:
        raise ValueError(f"a {type(data).__name__} is no record of the Classic API")
    codec = model(type(data))
    plain = codec.encode(data) if exclude_read_only else data.to_dict()
    return XmlWriter(Forms()).write(filled(plain) if exclude_none else plain, codec, Xml(root))


def filled(value: Any) -> Any:
    """Return a JSON value without anything that is null or empty, whatever depth it is at."""
    if isinstance(value, dict):
        found = {name: filled(each) for name, each in value.items()}
        return {name: each for name, each in found.items() if each is not None and each not in ({}, [])}
    return [filled(each) for each in value] if isinstance(value, list) else value


def xml_body(data: Any) -> bytes:
    """Return XML as it is, or a model as XML. Raises ValueError for anything else."""
    match data:
        case str():
            return data.encode()
        case bytes():
            return data
        case Model():
            return xml_text(data, exclude_read_only=True).encode()
        case _:
            raise ValueError(f"a body is XML or a model, not a {type(data).__name__}")


def json_body(data: Any) -> bytes:
    """Return a dict as it is or a model as JSON. Raises ValueError for anything else."""
    match data:
        case Model():
            return dumps(data.to_dict())
        case dict():
            return dumps(data)
        case _:
            raise ValueError(f"a body is a dict or a model, not a {type(data).__name__}")


def multipart_body(files: Mapping[str, Any]) -> tuple[bytes, str]:
    """Return files by field as a multipart body, with its media type."""
    payload = multipart_content().encode(files)
    chunks: Any = payload.open() if payload.open is not None else (payload.data or b"",)
    return b"".join(chunks), payload.content_type or "multipart/form-data"
