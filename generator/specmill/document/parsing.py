"""A text to plain data, whichever of the two languages it is in."""

from __future__ import annotations

from specmill.diagnostics import InputError
from specmill.document.json_text import parse_json
from specmill.document.texts import Format, Text
from specmill.ir import Json


def parse_yaml(text: Text) -> Json:
    """The value of a YAML text. Raises :class:`InputError`."""
    # Not at the top of the module: importing PyYAML takes as long as parsing a middling document of JSON.
    from specmill.document import yaml_text

    return yaml_text.parse_yaml(text)


def parse(text: Text) -> tuple[Text, Json]:
    """The value of a text, and the text under the format it turned out to have. Raises :class:`InputError`.

    A text that begins with a brace and is not JSON may still be YAML in flow style, unless its name says JSON.
    """
    if text.format is Format.YAML:
        return text, parse_yaml(text)
    try:
        return text, parse_json(text)
    except InputError as error:
        if text.file.lower().endswith(".json") or error.diagnostics[0].code != "json-syntax":
            raise
        return _parse_flow_yaml(Text(text.file, text.content, Format.YAML, text.digest), error)


def _parse_flow_yaml(text: Text, not_json: InputError) -> tuple[Text, Json]:
    try:
        return text, parse_yaml(text)
    except InputError as error:
        raise error if text.file.lower().endswith((".yaml", ".yml")) else not_json from None
