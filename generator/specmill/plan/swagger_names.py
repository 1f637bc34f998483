"""Names as swagger-codegen 2.4 gave them to Python clients, so that code written for those keeps running.

The rules were worked out from the published surface of clients made by that generator, and are checked against the
whole of it.
"""

from __future__ import annotations

import keyword
import re

from specmill import ir

_RESERVED = frozenset(
    {
        *keyword.kwlist,
        *("self", "nonlocal", "print", "exec", "property"),
        *("all_params", "resource_path", "path_params", "query_params", "header_params", "form_params"),
        *("local_var_files", "body_params", "auth_settings"),
        *("float", "int", "str", "date", "datetime"),
    },
)


def sanitize(name: str) -> str:
    """Return a name with punctuation turned into underscores or dropped, letters of other scripts dropped."""
    text = name.replace("[]", "").replace("[", "_").replace("]", "").replace("(", "_").replace(")", "")
    text = re.sub(r"[.\-| /\\]", "_", text)
    return re.sub(r"[^0-9A-Za-z_]", "", text)


def camelize(word: str) -> str:
    """Return a name with its first letter, and every letter after an underscore, in upper case."""
    text = word[:1].upper() + word[1:]
    while match := re.search(r"_(.)", text):
        text = text[: match.start()] + match[1].upper() + text[match.end() :]
    return text


def underscore(word: str) -> str:
    """Return a name in lower case with an underscore before each capital that begins a word."""
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", word)
    text = re.sub(r"([a-z\d])([A-Z])", r"\1_\2", text)
    return text.replace("-", "_").replace(" ", "_").lower()


def model_class(name: str) -> str:
    """Return the class of a definition."""
    class_name = camelize(sanitize(name))
    return f"Model{class_name}" if not class_name or class_name[0].isdigit() or class_name in _RESERVED else class_name


def inline_class(parent: str, path: tuple[str, ...]) -> str:
    """Return the class of an inline schema: the parent's name without hyphens, then the way there."""
    words = "_".join("inner" if word == "item" else word for word in path)
    return model_class(f"{parent}_{words}" if parent else words)


def api_class(tag: str) -> str:
    """Return the Api class of a tag; no tag gives ``DefaultApi``."""
    return camelize(sanitize(tag) or "default") + "Api"


def api_module(tag: str) -> str:
    """Return the module of a tag's Api class."""
    return underscore(sanitize(tag) or "default") + "_api"


def method(operation_id: str) -> str:
    """Return the method of an operation."""
    name = underscore(sanitize(operation_id))
    return f"call_{name}" if name in _RESERVED else name


def variable(name: str) -> str:
    """Return the attribute of a property, or the argument of a parameter."""
    text = variable_text(name)
    return f"_{text}" if not text or text in _RESERVED or text[0].isdigit() else text


def variable_text(name: str) -> str:
    """Return a name as the words of a variable, which may be empty, reserved, or begin with a digit."""
    text = sanitize(name)
    if re.fullmatch(r"[A-Z_]*", text):
        text = text.lower()
    return underscore(text).lstrip("_")


def body(body: ir.Body, operation_id: str) -> str:
    """Return the argument for a body: Swagger 2.0 gave it a name."""
    return variable(body.name) if body.name else "body"


def enum_members(values: tuple[str | int | float | bool, ...]) -> tuple[str, ...]:
    """Return the constants of an enumeration, their common prefix of whole words cut off."""
    texts = [str(value) for value in values]
    cut = _common_prefix(texts).rfind("_") + 1 if len(texts) > 1 else 0
    return tuple(underscore(sanitize(text[cut:].upper())).upper() or "EMPTY" for text in texts)


def _common_prefix(texts: list[str]) -> str:
    first, last = min(texts), max(texts)
    length = next((index for index, letter in enumerate(first) if last[index : index + 1] != letter), len(first))
    return first[:length]
