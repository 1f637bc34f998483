"""Round trips and drift for random layouts of fields."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mixins.codecs import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Codec, literals, open_enum
from mixins.containers import array, mapping, nullable, tuple_of
from mixins.decimals import DECIMAL_NUMBER
from mixins.fields import field
from mixins.formats import BASE64, BASE64URL, DATE, DATE_TIME, DECIMAL, DURATION, TIME, UNIX_TIME, UUID_
from mixins.model import Model
from mixins.model_codec import model
from mixins.unions import union
from mixins.unset import UNSET

from .test_extras import HIDDEN
from .zoo import Colour, Level, Owner, Pet, Swap, Tree

quick = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

NAMES = st.one_of(st.text(max_size=5), st.sampled_from([*HIDDEN, "name", "pets", "kind", "born", "a", "b", "c"]))
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=8),
    st.sampled_from(["2024-01-02T03:04:05Z", "2024-01-02", "03:04:05Z", "P1D", "red", "cat", "AAAA", "1.50", 1, 2]),
)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=8
)
CODECS: list[Codec[Any]] = [
    *(STRING, INTEGER, NUMBER, BOOLEAN, ANY, literals("a", 1), open_enum(Colour), open_enum(Level)),
    *(DATE_TIME, DATE, TIME, DURATION, UUID_, DECIMAL, DECIMAL_NUMBER, BASE64, BASE64URL, UNIX_TIME),
    *(model(Pet), model(Owner), model(Swap), model(Tree), array(DATE), mapping(model(Tree)), nullable(DATE)),
    *(
        tuple_of(STRING, DATE),
        union(STRING, DATE_TIME, model(Owner), model(Tree)),
        array(union(model(Pet), model(Swap))),
    ),
]


@st.composite
def layouts(draw: st.DrawFn) -> type[Model]:
    """Draw a model: attributes, wire names that may be those of others, codecs and defaults."""
    attributes = draw(st.lists(st.sampled_from(["a", "b", "c", "d", "e", "f"]), min_size=1, unique=True))
    wires = draw(st.lists(NAMES, min_size=len(attributes), max_size=len(attributes), unique=True))
    space: dict[str, Any] = {"__annotations__": {}}
    for attribute, wire in zip(attributes, wires, strict=True):
        codec = draw(st.sampled_from(CODECS))
        default = draw(st.sampled_from([None, UNSET, 5, "x"]))
        space["__annotations__"][attribute] = "Any"
        space[attribute] = field(
            name=wire, codec=lambda codec=codec: codec, default=default, required=draw(st.booleans())
        )
    extra = draw(st.sampled_from([None, DATE, model(Tree)]))
    return type(Model)("Drawn", (Model,), space, extra=(lambda: extra) if extra else None)


@quick
@given(layouts(), st.data())
def test_whatever_comes_is_read_and_sent_back(layout: type[Model], data: st.DataObject) -> None:
    wires = [each.name for each in layout.__codec__.shape.fields]
    document = data.draw(st.dictionaries(st.sampled_from(wires) | NAMES, JSON, max_size=8))
    before = json.dumps(document)
    value = layout.from_dict(document)
    assert json.dumps(document) == before
    sent = value.to_dict()
    assert layout.from_dict(sent) == value
    assert layout.from_json(value.to_json()) == value
    assert layout.from_dict(sent).to_dict() == sent
    dropped = {name for name in document if document[name] is None and name in wires}
    assert document.keys() - dropped <= sent.keys() <= document.keys()
    list(layout.__codec__.check(document, "$"))
    assert isinstance(repr(value), str)


@quick
@given(st.dictionaries(NAMES, JSON, max_size=6))
def test_undeclared_properties_come_back_exactly(document: dict[str, Any]) -> None:
    class Free(Model):
        pass

    free = Free.from_dict(document)
    assert free.to_dict() == document
    assert dict(free.additional_properties) == document


@quick
@given(st.sampled_from(CODECS), JSON)
def test_no_codec_raises_or_changes_on_a_second_trip(codec: Codec[Any], value: Any) -> None:
    text = json.dumps(value)
    list(codec.check(value, "$"))
    codec.fits(value)
    assert json.dumps(value) == text
    sent = codec.encode(codec.decode(value), True)
    again = codec.encode(codec.decode(json.loads(json.dumps(sent))), True)
    assert again == sent


@quick
@given(st.permutations([model(Pet), model(Owner), model(Tree), mapping(DATE)]), JSON)
def test_the_order_of_variants_decides_ties_only(variants: list[Codec[Any]], value: Any) -> None:
    text = json.dumps(value)
    first = union(*variants)
    second = union(*reversed(variants))
    chosen, other = first.decode(json.loads(text)), second.decode(json.loads(text))
    assert type(chosen) is type(other)


@quick
@given(st.datetimes(timezones=st.timezones() | st.none()))
def test_date_times_keep_their_moment(value: Any) -> None:
    text = DATE_TIME.encode(value)
    assert list(DATE_TIME.check(text, "$")) == []
    aware = value if value.tzinfo else value.astimezone()
    # In UTC: Python calls a time in an hour that is skipped or repeated unequal to any of another zone.
    assert DATE_TIME.decode(text) == aware.astimezone(UTC)
    if 1 < value.year < 9999:
        assert UNIX_TIME.encode(UNIX_TIME.decode(UNIX_TIME.encode(value))) == UNIX_TIME.encode(value)


@quick
@given(st.timedeltas(), st.decimals(allow_nan=False, allow_infinity=False), st.binary(), st.uuids())
def test_other_formats_come_back_exactly(duration: Any, number: Any, data: bytes, identity: Any) -> None:
    assert DURATION.decode(DURATION.encode(duration)) == duration
    assert DECIMAL.decode(DECIMAL.encode(number)).compare_total(number) == 0
    assert BASE64.decode(BASE64.encode(data)) == BASE64URL.decode(BASE64URL.encode(data)) == data
    assert UUID_.decode(UUID_.encode(identity)) == identity


@quick
@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers())
def test_json_numbers_survive_as_decimals(number: float) -> None:
    assert DECIMAL_NUMBER.encode(DECIMAL_NUMBER.decode(number)) == number
