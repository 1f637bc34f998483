"""The XML forms of a body's models, worked out from their fields at first use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from .annotations import codec_of_annotation
from .codecs import Codec
from .containers import ArrayCodec, TupleCodec
from .model_codec import ModelCodec
from .shape import ModelField
from .text_values import unwrapped
from .xml_names import PLAIN_XML, Xml
from .xml_text import local_name


class FieldForm(NamedTuple):
    """One field of a model, as XML has it."""

    name: str
    """Name of the property."""
    codec: Codec[Any]
    form: Xml
    required: bool

    @property
    def element(self) -> str:
        """Local name of the element or attribute."""
        return self.form.name or self.name


class ModelForms:
    """The fields of one model, by their names in XML."""

    __slots__ = ("_attributes", "_elements", "_properties", "bare_arrays", "fields", "must_be_filled", "text")

    def __init__(self, fields: list[FieldForm]) -> None:
        self.fields = fields
        """In the order of the document, which is that of a sequence of elements."""
        self.text = next((each for each in fields if each.form.text), None)
        """The field that the text of the element is."""
        self._attributes = _by_name(each for each in fields if each.form.attribute)
        self._elements = _by_name(each for each in fields if not each.form.attribute and not each.form.text)
        self._properties = {each.name: each for each in fields}
        self.bare_arrays = [each for each in fields if each.required and _is_bare_array(each)]
        """Required arrays that no element stands for when they are empty."""
        self.must_be_filled = any(each.required and each not in self.bare_arrays for each in fields)
        """Whether an empty element cannot be of this model."""

    def element(self, name: str) -> FieldForm | None:
        """Return the field that a child element is.

        Servers that know nothing of ``xml`` objects leave namespaces out, send elements for attributes, and call them
        like the properties: all of that is understood.
        """
        return _named(self._elements, name) or _named(self._attributes, name) or self._properties.get(name)

    def alike(self, field: FieldForm) -> list[FieldForm]:
        """Return the fields that cannot be told from one, itself included, as the document has them."""
        return [each for each in self._elements.get(field.element, ()) if each.form.namespace == field.form.namespace]

    def attribute(self, name: str) -> FieldForm | None:
        """Return the field that an attribute is, with the same indulgence."""
        return _named(self._attributes, name) or _named(self._elements, name) or self._properties.get(name)


class Forms:
    """The forms of all models of a body."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: dict[ModelCodec[Any], ModelForms] = {}

    def of_model(self, codec: ModelCodec[Any]) -> ModelForms:
        """Return the fields of a model."""
        forms = self._known.get(codec)
        if forms is None:
            named: Mapping[str, Xml] = getattr(codec.model, "__xml__", {})
            forms = ModelForms([_field(each, named.get(each.attribute, PLAIN_XML)) for each in codec.shape.fields])
            self._known[codec] = forms
        return forms


def is_array(codec: Codec[Any]) -> bool:
    """Say whether values are arrays."""
    return isinstance(unwrapped(codec), ArrayCodec | TupleCodec)


def _field(field: ModelField, form: Xml) -> FieldForm:
    return FieldForm(field.name, field.codec or codec_of_annotation(field.annotation), form, field.required)


def _is_bare_array(field: FieldForm) -> bool:
    form = field.form
    return not form.attribute and not form.text and _takes_many(field)


def _by_name(fields: Iterable[FieldForm]) -> dict[str, list[FieldForm]]:
    found: dict[str, list[FieldForm]] = {}
    for each in fields:
        found.setdefault(each.element, []).append(each)
    return found


def _named(fields: Mapping[str, list[FieldForm]], name: str) -> FieldForm | None:
    """Return the field of a name: of several, the one in the same namespace."""
    found = fields.get(local_name(name))
    if not found:
        return None
    namespace = name[1:].rpartition("}")[0] or None
    fitting = [each for each in found if each.form.namespace == namespace] or found
    return next((each for each in fitting if _takes_many(each)), fitting[0])


def _takes_many(field: FieldForm) -> bool:
    """Say whether a field is an array without an element around it: of several of one name, it takes what comes."""
    return field.form.items is None and is_array(field.codec)
