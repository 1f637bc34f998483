"""The JSON values that codecs write as XML text.

Elements stand in the order of the document's properties, which is the order of a sequence in most schemas; undeclared
properties follow them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from .codecs import ANY, Codec
from .containers import ArrayCodec, MapCodec, TupleCodec
from .model_codec import ModelCodec
from .styles import text_of
from .text_values import unwrapped
from .xml_forms import Forms
from .xml_names import Xml
from .xml_text import SCHEMA_INSTANCE

_NAME: Final = re.compile(r"[^\W\d][\w.\-·]*")
"""A name without a colon (Namespaces in XML, production 4), as far as Python's classes of characters tell."""
_ILLEGAL: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TEXT: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ATTRIBUTE: Final = {**_TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
_XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"

Scope = Mapping[str, str]
"""Namespaces by their prefixes, as the elements around declare them; the empty prefix is the default."""


class XmlWriter:
    """Writes values by the codecs of one body."""

    __slots__ = ("_forms",)

    def __init__(self, forms: Forms) -> None:
        self._forms = forms

    def write(self, value: Any, codec: Codec[Any], form: Xml) -> str:
        """Return a document of one element.

        Raises ValueError for what XML cannot express: a control character, a name that is none.
        """
        scope = {"xml": _XML_NAMESPACE}
        text = "".join(self._element(form.name or "root", value, codec, form, scope))
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'

    def _element(self, name: str, value: Any, codec: Codec[Any], form: Xml, scope: Scope) -> Iterator[str]:
        tag = _Tag(name, form, scope)
        codec = unwrapped(codec)
        if value is None:
            tag.attribute("nil", "true", Xml(namespace=SCHEMA_INSTANCE, prefix="xsi"))
            yield tag.opened(empty=True)
            return
        content = list(self._content(value, codec, form, tag))
        yield tag.opened(empty=not content)
        if content:
            yield from content
            yield tag.closed()

    def _content(self, value: Any, codec: Codec[Any], form: Xml, tag: _Tag) -> Iterator[str]:
        choose = getattr(codec, "variant_of", None)
        if choose is not None:
            codec = unwrapped(choose(value) or ANY)
        match value:
            case dict() if isinstance(codec, ModelCodec):
                yield from self._object(value, codec, tag)
            case dict():
                inner = codec.values if isinstance(codec, MapCodec) else ANY
                yield from self._properties(value, inner, tag)
            case list():
                items = form.items or Xml(_ITEM)
                for item, each in _items(value, codec):
                    yield from self._element(items.name or _ITEM, item, each, items, tag.scope)
            case _:
                yield _escaped(text_of(value), _TEXT)

    def _object(self, value: dict[str, Any], codec: ModelCodec[Any], tag: _Tag) -> Iterator[str]:
        forms = self._forms.of_model(codec)
        present = [each for each in forms.fields if each.name in value]
        for field in present:
            if field.form.attribute and value[field.name] is not None:
                tag.attribute(field.element, _flat(value[field.name]), field.form)
        declared = {each.name for each in forms.fields}
        others = {key: item for key, item in value.items() if key not in declared}
        rest = list(self._properties(others, codec.shape.extra or ANY, tag))
        for field in present:
            item = value[field.name]
            if field.form.text and item is not None:
                yield _cdata(_flat(item)) if field.form.cdata else _escaped(_flat(item), _TEXT)
            elif not field.form.attribute and not field.form.text:
                yield from self._property(field.element, item, field.codec, field.form, tag.scope)
        yield from rest

    def _properties(self, values: dict[str, Any], codec: Codec[Any], tag: _Tag) -> Iterator[str]:
        """Yield undeclared properties, or the entries of a map."""
        for key in [key for key in values if key.startswith("@") and values[key] is not None]:
            namespace, name = _split(key[1:])
            tag.attribute(name, _flat(values[key]), Xml(namespace=namespace))
        for key, value in values.items():
            if key == "#text":
                yield _escaped(_flat(value), _TEXT)
            elif not key.startswith("@"):
                namespace, name = _split(key)
                yield from self._property(name, value, codec, Xml(namespace=namespace), tag.scope)

    def _property(self, name: str, value: Any, codec: Codec[Any], form: Xml, scope: Scope) -> Iterator[str]:
        """Yield the element of a property, or the elements of an array that has none of its own."""
        if isinstance(value, list) and form.items is None:
            for item, each in _items(value, unwrapped(codec)):
                yield from self._element(name, item, each, form, scope)
        else:
            yield from self._element(name, value, codec, form, scope)


_ITEM: Final = "item"
"""Name of the items of arrays inside arrays, to which no document gives one."""


class _Tag:
    """The start of an element: its name, its attributes, and the namespaces it declares."""

    __slots__ = ("_attributes", "_declared", "_name", "_outer")

    def __init__(self, name: str, form: Xml, scope: Scope) -> None:
        self._outer = scope
        self._declared: dict[str, str] = {}
        self._attributes: dict[str, str] = {}
        self._name = self._qualified(name, form, default="")

    @property
    def scope(self) -> Scope:
        """The namespaces of what stands inside."""
        return {**self._outer, **self._declared} if self._declared else self._outer

    def attribute(self, name: str, text: str, form: Xml) -> None:
        """Add an attribute. One in a namespace has a prefix always: the default is for elements."""
        known = (prefix for prefix, uri in self.scope.items() if prefix and uri == form.namespace)
        default = next(known, None) or f"ns{len(self.scope)}"
        self._attributes[self._qualified(name, form, default)] = _escaped(text, _ATTRIBUTE)

    def _qualified(self, name: str, form: Xml, default: str) -> str:
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} cannot be the name of an XML element or attribute")
        prefix = form.prefix or ""
        if form.namespace is not None:
            prefix = prefix or default
            if self.scope.get(prefix, "") != form.namespace:
                self._declared[prefix] = form.namespace
        return f"{prefix}:{name}" if prefix in self.scope and prefix else name

    def opened(self, *, empty: bool) -> str:
        """Return the start of the element."""
        names = ((f"xmlns:{prefix}" if prefix else "xmlns", uri) for prefix, uri in self._declared.items())
        declared = "".join(f' {name}="{_escaped(uri, _ATTRIBUTE)}"' for name, uri in names)
        attributes = "".join(f' {name}="{value}"' for name, value in self._attributes.items())
        return f"<{self._name}{declared}{attributes}{'/' if empty else ''}>"

    def closed(self) -> str:
        """Return its end."""
        return f"</{self._name}>"


def _items(value: list[Any], codec: Codec[Any]) -> Iterator[tuple[Any, Codec[Any]]]:
    match codec:
        case ArrayCodec():
            return ((item, codec.items) for item in value)
        case TupleCodec():
            return codec.pairs(value)
        case _:
            return ((item, ANY) for item in value)


def _split(name: str) -> tuple[str | None, str]:
    """Return namespace and local name of ``{namespace}name``."""
    namespace, brace, local = name.rpartition("}")
    return (namespace[1:], local) if brace and namespace.startswith("{") else (None, name)


def _flat(value: Any) -> str:
    """Return a value as one text; the items of an array stand side by side, as in a list of XML Schema."""
    return " ".join(map(text_of, value)) if isinstance(value, list) else text_of(value)


def _escaped(text: str, replaced: Mapping[str, str]) -> str:
    _check(text)
    return text.translate({ord(key): value for key, value in replaced.items()})


def _cdata(text: str) -> str:
    _check(text)
    whole = text.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    return f"<![CDATA[{whole}]]>"


def _check(text: str) -> None:
    found = _ILLEGAL.search(text)
    if found:
        raise ValueError(f"XML cannot express the character {found[0]!r}")
