"""Names of the plain profile: what a Python programmer would write."""

from __future__ import annotations

from specmill import ir
from specmill.plan.scope import legal
from specmill.plan.words import constant, fingerprint, pascal, snake, words


def model_class(name: str) -> str:
    """Return the class of a component."""
    return shortened(lettered(pascal(name), "Model")) or "Model"


def inline_class(parent: str, path: tuple[str, ...]) -> str:
    """Return the class of an inline schema: its parent's name and the words that lead to it."""
    return shortened(lettered(parent + "".join(pascal(word) for word in path), "Model")) or "Model"


def lettered(name: str, word: str) -> str:
    """Return a name that begins with a letter: an underscore in front of a digit would make it look private."""
    return word + name if name[:1].isdigit() else name


LONGEST = 64
"""Letters of a class name made from others; more would make file paths that some systems refuse."""


def shortened(name: str) -> str:
    """Return a name that is not too long: its beginning, and a fingerprint of the whole."""
    if len(name) <= LONGEST:
        return name
    return f"{name[: LONGEST - 7]}_{fingerprint(name, 6)}"


def model_module(class_name: str) -> str:
    """Return the module of a class."""
    return shortened(snake(class_name)) or "model"


def api_class(tag: str) -> str:
    """Return the Api class of a tag; no tag gives ``DefaultApi``."""
    return (shortened(lettered(pascal(tag), "Tag")) or "Default") + "Api"


def api_module(tag: str) -> str:
    """Return the module of a tag's Api class."""
    return (shortened(lettered(snake(tag), "tag_")) or "default") + "_api"


def method(operation_id: str) -> str:
    """Return the method of an operation."""
    return shortened(lettered(snake(operation_id), "call_"))


def unnamed(verb: str, path: str) -> str:
    """Return the method of an operation without an operationId."""
    return snake(f"{verb.lower()} {path.replace('{', 'by ').replace('}', ' ')}")


def body(body: ir.Body, operation_id: str) -> str:
    """Return the argument for a body."""
    return "body"


def whole(operation_id: str, tag: str) -> str:
    """Return an operationId as it is, whatever tag it is under."""
    return operation_id


def within(operation_id: str, tag: str) -> str:
    """Return an operationId without the tag in front, and the word ``Controller`` that some frameworks put behind it.

    It stays whole where nothing would be left of it that can be a name.
    """
    own, around = words(operation_id), words(tag)
    if not around or [each.lower() for each in own[: len(around)]] != [each.lower() for each in around]:
        return operation_id
    rest = own[len(around) :]
    rest = rest[1:] if rest and rest[0].lower() == "controller" else rest
    name = "_".join(rest)
    return name if legal(snake(name)) else operation_id


def attribute(name: str) -> str:
    """Return the attribute of a property, or the argument of a parameter."""
    return snake(name) or "value"


def enum_members(values: tuple[str | int | float | bool, ...]) -> tuple[str, ...]:
    """Return a member name for each value of an enumeration; clashes are left to the caller."""
    return tuple(_member(value) for value in values)


def _member(value: str | int | float | bool) -> str:
    match value:
        case bool():
            return str(value).upper() + "_"
        case int() | float():
            sign = "MINUS_" if value < 0 else "VALUE_"
            return sign + str(abs(value)).replace(".", "_").replace("+", "").replace("-", "_")
        case str():
            name = constant(value)
            return name if name[:1].isidentifier() else f"VALUE_{name}" if name else "EMPTY"
