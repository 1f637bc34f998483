"""Bodies of answers as types that are named: ``list[Foo]``, ``dict(str, datetime)``, ``file``."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .errors import ApiException
from .json_text import loads

if TYPE_CHECKING:
    from .configuration import BaseConfiguration

Read = Callable[[Any], Any]


def deserialize(client_type: type, configuration: BaseConfiguration, response: Any, response_type: Any) -> Any:
    """Return the body of a response as a type.

    Args:
        client_type: Class of the client; its package has the models.
        configuration: Says where files go.
        response: Anything with ``data`` and ``getheader``.
        response_type: Name of a type, or a class. ``file`` writes the body to a file and gives its path.

    A body that is not JSON is taken as text. Raises ApiException for text that is no date where one is asked for,
    ValueError for a type that does not exist.
    """
    if response_type == "file":
        from .swagger_codegen_files import save_download

        return save_download(response, configuration.temp_folder_path)
    try:
        data = loads(response.data)
    except ValueError:
        data = response.data
    return _reader(response_type, client_type)(data)


def _reader(kind: Any, client_type: type) -> Read:
    if isinstance(kind, str):
        items = re.fullmatch(r"list\[(.*)\]", kind)
        if items:
            return _list_reader(_reader(items[1], client_type))
        values = re.fullmatch(r"dict\([^,]*, *(.*)\)", kind)
        if values:
            return _dict_reader(_reader(values[1], client_type))
        kind = _class_of(kind, client_type)
    return _class_reader(kind)


def _class_of(name: str, client_type: type) -> Any:
    """Return the class of a name. Raises ValueError if there is none."""
    from .swagger_codegen_direct import DirectCalls

    native = DirectCalls.NATIVE_TYPES_MAPPING
    if name in native:
        return native[name]
    found = getattr(import_module(f"{_package_of(client_type)}.models"), name, None)
    if isinstance(found, type):
        return found
    raise ValueError(f"there is no type {name!r} to read a body as")


def _package_of(client_type: type) -> str:
    """Return the package of a generated client, also for a class that a user derived from it."""
    runtime = __name__.rpartition(".")[0]
    generated = [kind.__module__ for kind in reversed(client_type.__mro__) if kind is not object]
    return next(module for module in generated if module.rpartition(".")[0] != runtime).rpartition(".")[0]


def _class_reader(kind: Any) -> Read:
    if hasattr(kind, "__codec__"):
        return _unless_none(kind.__codec__.decode)
    if kind is object:
        return _as_it_is
    if kind is date or kind is datetime:
        return _unless_none(_date_reader(kind))
    return _unless_none(_converter(kind))


def _list_reader(read: Read) -> Read:
    return _unless_none(lambda data: [read(item) for item in data] if isinstance(data, list) else data)


def _dict_reader(read: Read) -> Read:
    return _unless_none(
        lambda data: {key: read(item) for key, item in data.items()} if isinstance(data, dict) else data
    )


def _unless_none(read: Read) -> Read:
    return lambda data: None if data is None else read(data)


def _as_it_is(data: Any) -> Any:
    return data


def _converter(kind: type) -> Read:
    """Return what makes a value one of a primitive type; one that cannot be made so stays as it came."""

    def convert(data: Any) -> Any:
        try:
            return kind(data)
        except (TypeError, ValueError):
            return data

    return convert


def _date_reader(kind: type) -> Read:
    from .times import parse_date, parse_date_time

    def read(text: Any) -> Any:
        try:
            return parse_date_time(text) if kind is datetime else _date_part(text, parse_date)
        except (TypeError, ValueError, IndexError):
            what = "date object" if kind is date else "datetime object"
            raise ApiException(0, f"Failed to parse `{text}` as {what}") from None

    return read


def _date_part(text: str, parse: Callable[[str], date]) -> date:
    return parse(text[:10] if text[10:11] in ("T", " ") else text)
