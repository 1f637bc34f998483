"""XML elements as the JSON values that codecs read.

What the document does not declare is kept like undeclared properties: ``@name`` stands for an attribute, ``#text`` for
text beside elements, and an element that comes several times is a list.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .codecs import Codec
from .containers import ArrayCodec, MapCodec, TupleCodec
from .model_codec import ModelCodec
from .text_values import unwrapped, value_of_text
from .xml_forms import FieldForm, Forms, ModelForms, is_array
from .xml_names import PLAIN_XML, Xml
from .xml_text import Element


class XmlReader:
    """Reads elements by the codecs of one body."""

    __slots__ = ("_chosen", "_forms")

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._chosen: dict[tuple[int, int], Any] = {}
        """Values of unions, by element and codec: unions inside unions would be read over and over otherwise."""

    def read(self, element: Element, codec: Codec[Any], form: Xml = PLAIN_XML) -> Any:
        """Return the JSON value of an element."""
        codec = unwrapped(codec)
        if element.is_nil:
            return None
        match codec:
            case ModelCodec():
                return self._object(element, codec)
            case ArrayCodec() | TupleCodec():
                return self._array(_items(element, form.items or PLAIN_XML), codec, form.items or PLAIN_XML)
            case MapCodec():
                grouped = _grouped(element)
                return {key: self._repeated(found, codec.values, PLAIN_XML) for key, found in grouped.items()}
        variants = getattr(codec, "variants", None)
        if variants is not None:
            return self._variant(element, codec, variants)
        return _generic(element) if element.children else value_of_text(element.text, codec)

    def _object(self, element: Element, codec: ModelCodec[Any]) -> dict[str, Any]:
        forms = self._forms.of_model(codec)
        result: dict[str, Any] = {}
        for name, text in element.own_attributes():
            field = forms.attribute(name)
            result[field.name if field else f"@{name}"] = _flat_value(text, field.codec) if field else text
        result.update(self._children(element, forms))
        if forms.text is not None:
            result[forms.text.name] = _flat_value(element.text, forms.text.codec)
        elif element.text.strip():
            result["#text"] = element.text
        for field in forms.bare_arrays:
            result.setdefault(field.name, [])
        return result

    def _children(self, element: Element, forms: ModelForms) -> dict[str, Any]:
        known: dict[str, FieldForm] = {}
        grouped: dict[str, list[Element]] = {}
        for each in element.children:
            field = forms.element(each.name)
            if field is not None and field.name in grouped and not is_array(field.codec):
                # One more of it: of the next property that has the same name in XML, if there is one.
                field = next((other for other in forms.alike(field) if other.name not in grouped), field)
            name = each.name_within(element) if field is None else field.name
            grouped.setdefault(name, []).append(each)
            if field is not None:
                known[name] = field
        return {
            name: self._repeated(found, known[name].codec, known[name].form) if name in known else _all(found)
            for name, found in grouped.items()
        }

    def _repeated(self, found: list[Element], codec: Codec[Any], form: Xml) -> Any:
        """Return the value of all elements of one name in one place."""
        inner = unwrapped(codec)
        if not isinstance(inner, ArrayCodec | TupleCodec):
            return _several([self.read(each, codec, form) for each in found])
        if len(found) == 1 and found[0].is_nil:
            return None
        if len(found) == 1 and form.items is None and found[0].is_empty and self._must_be_filled(inner):
            return []  # how servers that wrap arrays write one without items
        if form.items is not None and not all(map(_is_leaf_with_text, found)):
            items = [item for each in found for item in _items(each, form.items)]
        elif form.items is None and self._is_wrapper(found, inner):
            items = found[0].children
        else:
            items = found
        return self._array(items, inner, form.items or PLAIN_XML)

    def _array(self, items: Iterable[Element], codec: ArrayCodec[Any] | TupleCodec, form: Xml) -> list[Any]:
        if isinstance(codec, ArrayCodec):
            return [self.read(each, codec.items, form) for each in items]
        pairs = codec.pairs(list(items))
        return [self.read(each, item, form) for each, item in pairs]

    def _is_wrapper(self, found: list[Element], codec: ArrayCodec[Any] | TupleCodec) -> bool:
        """Say whether an element that ought to be the one item of an array is an element around all items instead.

        It is if the item could not have such children. Servers wrap arrays that their documents do not call wrapped.
        """
        names = {each.local for each in found[0].children}
        if len(found) > 1 or len(names) != 1 or not isinstance(codec, ArrayCodec):
            return False
        item = unwrapped(codec.items)
        if isinstance(item, ModelCodec):
            return self._forms.of_model(item).element(names.pop()) is None
        return dict not in item.json_types and list not in item.json_types

    def _must_be_filled(self, codec: ArrayCodec[Any] | TupleCodec) -> bool:
        """Say whether no item of an array can be an empty element, for want of what it requires."""
        item = unwrapped(codec.items) if isinstance(codec, ArrayCodec) else None
        return isinstance(item, ModelCodec) and self._forms.of_model(item).must_be_filled

    def _variant(self, element: Element, codec: Any, variants: Iterable[Codec[Any]]) -> Any:
        """Return the value as the variant reads it that a union takes for it."""
        choose = getattr(codec, "variant_of", None)
        if choose is None:  # plain values, whose types say everything
            return _generic(element) if element.children else value_of_text(element.text, codec)
        key = (id(element), id(codec))
        if key not in self._chosen:
            values = [(self.read(element, variant), variant) for variant in variants]
            chosen = [(_strain(element, *each), each[0]) for each in values if choose(each[0]) is each[1]]
            self._chosen[key] = min(chosen, key=lambda pair: pair[0])[1] if chosen else _generic(element)
        return self._chosen[key]


def _strain(element: Element, value: Any, codec: Codec[Any]) -> int:
    """Return how badly an element suits a variant: what it has undeclared, and being an object of nothing but text."""
    codec = unwrapped(codec)
    if not isinstance(codec, ModelCodec) or not isinstance(value, dict):
        return 0
    return len(value.keys() - codec.shape.names) + (not element.children and not element.attributes)


def _flat_value(text: str, codec: Codec[Any]) -> Any:
    """Return the value of text that has no elements in it: of an array, the words."""
    codec = unwrapped(codec)
    return (
        [value_of_text(each, codec.items) for each in text.split()]
        if isinstance(codec, ArrayCodec)
        else value_of_text(text, codec)
    )


def _items(element: Element, form: Xml) -> list[Element]:
    """Return the elements inside one around an array: those of the right name, or all if no name is right."""
    named = [each for each in element.children if each.local == form.name]
    return named or element.children


def _is_leaf_with_text(element: Element) -> bool:
    return not element.children and bool(element.text.strip())


def _grouped(element: Element) -> dict[str, list[Element]]:
    grouped: dict[str, list[Element]] = {}
    for each in element.children:
        grouped.setdefault(each.name_within(element), []).append(each)
    return grouped


def _all(elements: list[Element]) -> Any:
    return _several([_generic(each) for each in elements])


def _several(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _generic(element: Element) -> Any:
    """Return an element that nothing is known of: its text, or an object of what is in it."""
    if element.is_nil:
        return None
    result: dict[str, Any] = {f"@{name}": value for name, value in element.own_attributes()}
    for name, found in _grouped(element).items():
        result[name] = _all(found)
    if not result:
        return element.text
    if element.text.strip():
        result["#text"] = element.text
    return result
