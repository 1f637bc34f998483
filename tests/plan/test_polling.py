"""Which operations get a method that waits, by what was said of them and by rule, and what it looks like."""

from __future__ import annotations

import ast
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from specmill.diagnostics import Diagnostics
from specmill.pipeline import understand
from specmill.plan.polling.find import find_pollings
from specmill.plan.polling.polling import Polling
from specmill.stopwatch import Stopwatch
from tests.building import generated


def document(extension: str = "", task: str = "{id: {type: string}, status: {type: string}}") -> str:
    return f"""
    openapi: 3.1.0
    info: {{title: T, version: '1'}}
    paths:
      /jobs:
        post:
          operationId: start
          {extension}
          parameters: [{{name: zone, in: query, required: true, schema: {{type: string}}}}]
          responses: {{'202': {{description: ok, content: {{application/json: {{schema: &task
            {{type: object, properties: {task}}}}}}}}}}}
      /jobs/{{job}}:
        get:
          operationId: report
          parameters: [{{name: job, in: path, required: true, schema: {{type: string}}}}, &zone
            {{name: zone, in: query, required: true, schema: {{type: string}}}}]
          responses: {{'200': {{description: ok, content: {{application/json: {{schema: *task}}}}}}}}
      /nothing: {{get: {{operationId: nothing, responses: {{'204': {{description: ok}}}}}}}}
      /two/{{a}}/{{b}}:
        get:
          operationId: two
          parameters: [{{name: a, in: path, required: true, schema: {{type: string}}}},
            {{name: b, in: path, required: true, schema: {{type: string}}}}]
          responses: {{'200': {{description: ok, content: {{application/json: {{schema: *task}}}}}}}}
    """


def found(text: str, patterns: Any, folder: Path) -> tuple[Polling | None, list[str]]:
    """Return what becomes of the first operation, and the messages."""
    source = folder / "document.yaml"
    source.write_text(dedent(text), encoding="utf-8")
    diagnostics = Diagnostics()
    api = understand(str(source), diagnostics, Stopwatch()).api
    pollings = find_pollings(api, patterns, diagnostics)
    return next(iter(pollings.values()), None), [each.message for each in diagnostics]


def test_without_settings_nothing_is_guessed(tmp_path: Path) -> None:
    assert found(document(), {}, tmp_path) == (None, [])


def test_a_task_is_found_by_names(tmp_path: Path) -> None:
    polling, messages = found(document(), {"start": {"operation": "report"}}, tmp_path)
    assert messages == []
    assert polling is not None
    assert polling.report is not None
    assert (polling.report.operation.id, polling.report.parameter.name) == ("report", "job")
    assert [(own.name, before.name) for own, before in polling.report.passed] == [("zone", "zone")]
    assert (polling.task, polling.status) == (("id",), ("status",))


def test_the_manifest_goes_before_the_document(tmp_path: Path) -> None:
    text = document("x-polling: {operation: report, interval: 3}")
    by_document, _ = found(text, {}, tmp_path)
    by_manifest, _ = found(text, {"st*": {"interval": 4}}, tmp_path)
    assert by_document is not None
    assert by_manifest is not None
    assert (by_document.settings.interval, by_manifest.settings.interval) == (3, 4)
    assert by_manifest.report is None


@pytest.mark.parametrize(
    ("options", "final"),
    [
        ("", None),
        ("x-ms-long-running-operation-options: {final-state-via: original-uri}", "original"),
        ("x-ms-long-running-operation-options: {final-state-via: operation-location}", "report"),
        ("x-ms-long-running-operation-options: {final-state-via: location}", "location"),
        ("x-ms-long-running-operation-options: {final-state-via: [1]}", None),
        ("x-ms-long-running-operation-options: 7", None),
    ],
)
def test_the_rule(options: str, final: str | None, tmp_path: Path) -> None:
    extension = f"x-ms-long-running-operation: true\n          {options}"
    polling, messages = found(document(extension), {}, tmp_path)
    assert messages == []
    assert polling is not None
    assert polling.settings.final == final


def test_a_rule_that_is_off(tmp_path: Path) -> None:
    assert found(document("x-ms-long-running-operation: false"), {}, tmp_path) == (None, [])


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("true", "it is no object"),
        ("{operatoin: x}", "there is no key 'operatoin'"),
        ("{interval: 0}", "'interval' has to be a number of seconds above zero"),
        ("{deadline: true}", "'deadline' has to be a number of seconds above zero"),
        ("{success: done}", "'success' has to be an array of strings"),
        ("{failure: []}", "'failure' has to be an array of strings"),
        ("{status: ''}", "'status' has to be a string"),
        ("{final: nowhere}", "'final' is none of report, location, original"),
        ("{task: id}", "'task' has no meaning without 'operation'"),
        ("{operation: report, final: report}", "'final' has no meaning beside 'operation'"),
        ("{operation: nope}", "there is no operation 'nope'"),
        ("{fetch: nope}", "there is no operation 'nope'"),
        ("{operation: start}", "'start' is no GET, and asking must not change anything"),
        ("{operation: report, parameter: nope}", "'report' has no parameter 'nope'"),
        ("{operation: two}", "which parameters of 'two' take what is not to be told: it needs 'a', 'b'"),
        ("{operation: nothing}", "which parameters of 'nothing' take what is not to be told: it needs none of its own"),
        ("{operation: report, task: nope}", "the answer has no property 'nope'"),
        ("{operation: report, status: nope}", "a report has no property 'nope'"),
        ("{operation: report, result: nope}", "a report has no property 'nope'"),
    ],
)
def test_what_cannot_be_followed(settings: str, message: str, tmp_path: Path) -> None:
    polling, messages = found(document(f"x-polling: {settings}"), {}, tmp_path)
    assert (polling, messages) == (None, [f"what becomes of 'start' is not known: {message}"])


@pytest.mark.parametrize(
    ("task", "message"),
    [
        (
            "{status: {type: string}}",
            "'task' is missing, and the answer has no property that is called like the parameter, or 'id'",
        ),
        (
            "{id: {type: string}}",
            "'status' is missing, and a report has not exactly one of the properties 'status' and 'state'",
        ),
    ],
)
def test_what_names_do_not_tell(task: str, message: str, tmp_path: Path) -> None:
    _, messages = found(document("x-polling: {operation: report}", task), {}, tmp_path)
    assert messages == [f"what becomes of 'start' is not known: {message}"]


def test_a_pattern_that_means_nothing(tmp_path: Path) -> None:
    assert found(document(), {"nope*": {}}, tmp_path) == (None, ["no operation is called 'nope*'"])


def test_other_packages_have_none_of_it(tmp_path: Path) -> None:
    plain, _ = generated(document(), tmp_path)
    waiting, _ = generated(document("x-polling: {operation: report}"), tmp_path)
    for made, there in ((plain, False), (waiting, True)):
        name = made.name
        assert (f"{name}/_runtime/long_running.py" in made.tree.files) is there
        assert (b"LongRunningError" in made.tree.files[f"{name}/exceptions.py"]) is there
        assert (b"## Work that takes longer" in made.tree.files["README.md"]) is there


def test_operations_of_another_module_are_asked(tmp_path: Path) -> None:
    text = document("x-polling: {operation: report}").replace(
        "operationId: report", "tags: [other]\n          operationId: report"
    )
    made, _ = generated(text, tmp_path)
    source = made.tree.files[f"{made.name}/api/default_api.py"].decode()
    assert ast.parse(source)
    assert 'Asked(_REPORT_ASKED, "job", (("zone", "zone"),))' in source
    assert "-> Waiter[ReportResponse200]:" in source
