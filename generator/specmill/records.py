"""Diagnostics as plain data, and what programs on code hosts make of them: GitHub's log and SARIF.

A record has the fields that ``--format json`` prints; records travel between processes, where diagnostics, which need
their document to be located, do not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from specmill import __version__
from specmill.catalogue import CATALOGUE
from specmill.visible import visible

Record: TypeAlias = Mapping[str, Any]
"""``code, severity, message, file, line, column, pointer, hint``; with ``accepted``, the reason, if it was."""

# -- GitHub ------------------------------------------------------------------------------------------------------------

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def github_text(records: Iterable[Record]) -> str:
    """A workflow command a line. Its message ends at the line, so line breaks and percent signs are encoded."""
    return "".join(_command(record) for record in records if "accepted" not in record)


def _command(record: Record) -> str:
    fields = {"file": "file", "title": "code", "line": "line", "col": "column"}
    properties = {name: record.get(key) for name, key in fields.items()}
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items() if value is not None)
    hint = record.get("hint")
    lines = [record["message"], *([f"hint: {hint}"] if hint else [])]
    data = "%0A".join(visible(line).replace("%", "%25") for line in lines)
    return f"::{_COMMANDS[record['severity']]} {listed}::{data}\n"


def _property(text: str) -> str:
    return visible(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")


# -- SARIF -------------------------------------------------------------------------------------------------------------


def sarif_text(records: Iterable[Record]) -> str:
    """A log in SARIF 2.1.0, in which an accepted warning is a result that is suppressed (section 3.35)."""
    found = list(records)
    codes = sorted({record["code"] for record in found})
    driver = {"name": "specmill", "version": __version__, "rules": [_rule(code) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(record, codes.index(record["code"])) for record in found],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    rule = CATALOGUE.get(code)
    if rule is None:
        return {"id": code}
    return {
        "id": code,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.explanation},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _result(record: Record, index: int) -> dict[str, Any]:
    hint = f" (hint: {record['hint']})" if record.get("hint") else ""
    result: dict[str, Any] = {
        "ruleId": record["code"],
        "ruleIndex": index,
        "level": record["severity"],
        "message": {"text": record["message"] + hint},
    }
    if record.get("file") is not None:
        result["locations"] = [{"physicalLocation": _location(record)}]
    if "accepted" in record:
        result["suppressions"] = [{"kind": "external", "justification": record["accepted"]}]
    return result


def _location(record: Record) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": record["file"].replace("\\", "/")}}
    if record.get("line") is not None:
        location["region"] = {"startLine": record["line"], "startColumn": record["column"]}
    return location
