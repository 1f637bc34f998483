"""Changes of schemas, each for requests and for responses: what widens for one side narrows for the other."""

from __future__ import annotations

from collections.abc import Iterator

from specmill.diff.levels import Level, Rule

_B, _C, _T = Level.BREAKING, Level.COMPATIBLE, Level.COSMETIC

_SENT_OTHERWISE = "What clients of the earlier document send is not what the API takes any more."
_COMES_OTHERWISE = "What comes is not what code written for the earlier document expects."
_REFUSED = "The API refuses what it took before."
_MORE_TAKEN = "The API takes what it took before, and more."
_LESS_COMES = "Nothing comes that could not come before."
_MORE_COMES = "Something may come that code written for the earlier document does not expect."


def _rules() -> Iterator[Rule]:
    yield from _both("type-changed", "A value has another type", _B, _SENT_OTHERWISE, _B, _COMES_OTHERWISE)
    yield from _both("type-widened", "A value may be of more types", _C, _MORE_TAKEN, _B, _MORE_COMES)
    yield from _both("type-narrowed", "A value may be of fewer types", _B, _REFUSED, _C, _LESS_COMES)
    yield from _both("format-changed", "A value has another format", _B, _SENT_OTHERWISE, _B, _COMES_OTHERWISE)
    yield from _both(
        "format-note-changed",
        "A format that changes no Python type is another",
        _C,
        "Values are written as before.",
        _C,
        "Values are read as before.",
    )
    yield from _both("became-nullable", "A value may be null", _C, _MORE_TAKEN, _B, "Code that uses it may find None.")
    yield from _both("not-nullable", "A value may not be null any more", _B, "A null is refused.", _C, _LESS_COMES)
    yield from _enumerations()
    yield from _properties()
    yield from _composition()
    for keyword, what in _LIMITS:
        yield from _limit(keyword, what)


def _both(tail: str, title: str, request: Level, why: str, response: Level, why_response: str) -> Iterator[Rule]:
    yield Rule(f"request-{tail}", request, f"{title}, in a request", why)
    yield Rule(f"response-{tail}", response, f"{title}, in a response", why_response)


def _enumerations() -> Iterator[Rule]:
    yield from _both(
        "enum-value-removed", "A value is no longer listed", _B, "The API refuses it.", _C, "It does not come any more."
    )
    yield from _both(
        "enum-value-added",
        "One more value is listed",
        _C,
        _MORE_TAKEN,
        _C,
        "Lists of values are open in generated clients: one that is not listed is read as it is, and types say so.",
    )
    yield from _both(
        "enum-added", "Values are listed where any would do", _B, "The API refuses others.", _C, _LESS_COMES
    )
    yield from _both(
        "enum-removed",
        "Values are no longer listed",
        _C,
        _MORE_TAKEN,
        _C,
        "Lists of values are open in generated clients: any other was read as it is.",
    )


def _properties() -> Iterator[Rule]:
    yield from _both(
        "property-removed",
        "A property is gone",
        _B,
        "The API ignores or refuses it, and the model does not have it any more.",
        _B,
        "Code that reads it finds nothing.",
    )
    yield Rule(
        "request-required-property-added",
        _B,
        "There is a new property that is required, in a request",
        "Bodies without it are refused.",
    )
    yield Rule(
        "request-optional-property-added",
        _C,
        "There is a new property that is optional, in a request",
        "Bodies without it are the same.",
    )
    yield Rule("response-property-added", _C, "There is a new property, in a response", "Nobody reads it yet.")
    yield from _both(
        "property-became-required",
        "A property became required",
        _B,
        "Bodies without it are refused.",
        _C,
        "It is only surer.",
    )
    yield from _both(
        "property-became-optional",
        "A property became optional",
        _C,
        "Bodies with it are the same.",
        _B,
        "Code that reads it may find nothing.",
    )
    yield Rule("property-became-read-only", _B, "A property can no longer be written", "The API ignores or refuses it.")
    yield Rule("property-became-writable", _C, "A property can be written now", "Bodies without it are the same.")
    yield Rule("property-became-write-only", _B, "A property no longer comes back", "Code that reads it finds nothing.")
    yield Rule("property-became-readable", _C, "A property comes back now", "Nobody reads it yet.")
    yield Rule(
        "property-default-changed",
        _C,
        "The default of a property changed",
        "The Python surface says what that changes for a model.",
    )
    yield Rule("property-deprecated", _C, "A property was marked as deprecated", "It is there, and is going to go.")
    yield Rule("property-undeprecated", _C, "A property is no longer deprecated", "It is there to stay.")
    yield Rule("schema-text-changed", _T, "The description of a schema or property changed", "Readers alone notice.")
    yield from _both(
        "xml-changed", "A value has another form in XML", _B, _SENT_OTHERWISE, _B, "Code that reads it finds nothing."
    )
    yield from _both(
        "additional-forbidden", "Undeclared properties are forbidden", _B, "The API refuses them.", _C, _LESS_COMES
    )
    yield from _both(
        "additional-allowed",
        "Undeclared properties are allowed",
        _C,
        _MORE_TAKEN,
        _C,
        "They are kept beside the declared ones.",
    )


def _composition() -> Iterator[Rule]:
    yield from _both("variant-removed", "A value may not be one of its kinds any more", _B, _REFUSED, _C, _LESS_COMES)
    yield from _both("variant-added", "A value may be of one more kind", _C, _MORE_TAKEN, _B, _MORE_COMES)
    yield from _both(
        "discriminator-changed",
        "Another property tells kinds apart",
        _B,
        _SENT_OTHERWISE,
        _B,
        "Clients of the earlier document cannot tell what came.",
    )
    yield from _both("discriminator-value-removed", "A kind has lost one of its marks", _B, _REFUSED, _C, _LESS_COMES)
    yield from _both(
        "discriminator-value-added",
        "A kind has one more mark",
        _C,
        _MORE_TAKEN,
        _B,
        "Clients of the earlier document cannot tell what came.",
    )
    yield from _both(
        "discriminator-value-changed", "A mark stands for another kind", _B, _SENT_OTHERWISE, _B, _COMES_OTHERWISE
    )
    yield from _both("item-changed", "Positions of an array changed", _B, _SENT_OTHERWISE, _B, _COMES_OTHERWISE)


_LIMITS = (
    ("minimum", "The least value"),
    ("maximum", "The greatest value"),
    ("exclusive-minimum", "The bound that values are above"),
    ("exclusive-maximum", "The bound that values are below"),
    ("multiple-of", "The number that values are multiples of"),
    ("min-length", "The least length of a text"),
    ("max-length", "The greatest length of a text"),
    ("pattern", "The pattern of a text"),
    ("min-items", "The least number of items"),
    ("max-items", "The greatest number of items"),
    ("unique-items", "Whether items have to differ"),
    ("min-properties", "The least number of properties"),
    ("max-properties", "The greatest number of properties"),
)


def _limit(keyword: str, what: str) -> Iterator[Rule]:
    yield Rule(f"request-{keyword}-tightened", _B, f"{what} is stricter, in a request", _REFUSED)
    yield Rule(f"request-{keyword}-loosened", _C, f"{what} is less strict, in a request", _MORE_TAKEN)
    yield Rule(
        f"response-{keyword}-changed",
        _C,
        f"{what} is another, in a response",
        "Clients do not check what comes against limits.",
    )


SCHEMA_RULES: tuple[Rule, ...] = tuple(_rules())
