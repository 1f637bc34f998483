"""What is counted of the work of generators, and that it is what is there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bench.fidelity import READINGS, declared, operations_in, package_in
from bench.measure import ROOT
from bench.peers import OWN
from bench.readme import MADE, MADE_BEGIN, MADE_END, MADE_OF, README, with_fidelity

OPC, OAG = "openapi-python-client", "OpenAPI Generator"
CLIENTS = {
    OPC: '_kwargs = {\n    "method": "get",\n    "url": "/pets/{pet_id}".format(pet_id=pet_id),\n}\n',
    OAG: "_param = self._serialize(\n    method='GET',\n    resource_path='/pets/{petId}',\n)",
}
SAID = {
    OWN: ["a.yaml:3:4: warning[wrong-type]: odd", "a.yaml:3:4: note[x]: y", "a.yaml:9:9: error[no-schema]: y"],
    OPC: ["Generating made", "WARNING parsing GET /pets within default. Odd.", "WARNING parsing POST /pets."],
    OAG: ["[main] INFO  x", "[main] WARN  o.o.c.l.AbstractPythonCodegen - odd", "[main] ERROR o.o.c.D - odd"],
}


def test_every_operation_of_our_packages_is_found() -> None:
    package = package_in(ROOT / "generated" / "jcapiv2")
    assert package is not None
    wanted = declared(next((ROOT / "specs").rglob("v2.yaml")))
    assert wanted.total() > 200
    assert not wanted - type(wanted)(operations_in(package, READINGS[OWN]))


@pytest.mark.parametrize("name", CLIENTS)
def test_operations_of_other_clients_are_found(tmp_path: Path, name: str) -> None:
    (tmp_path / "pets.py").write_text(CLIENTS[name])
    assert list(operations_in(tmp_path, READINGS[name])) == [("GET", "/pets/{}")]


@pytest.mark.parametrize("name", SAID)
def test_warnings_and_errors_are_counted_and_nothing_else(name: str) -> None:
    assert len(READINGS[name].words.findall("\n".join(SAID[name]))) == 2


def test_declared_operations_are_those_of_methods(tmp_path: Path) -> None:
    paths = {"/a/{b}#c": {"get": {}, "parameters": [], "x-y": {}}, "/a/{d}": {"get": {}, "post": {}}}
    (tmp_path / "a.json").write_text(json.dumps({"paths": paths}))
    assert declared(tmp_path / "a.json") == {("GET", "/a/{}"): 2, ("POST", "/a/{}"): 1}


def test_modules_that_cannot_be_imported_are_told_from_the_others(tmp_path: Path) -> None:
    for name, text in {"__init__": "", "good": "print('hello')", "bad": "1 / 0", "out": "raise SystemExit"}.items():
        (tmp_path / "made").mkdir(exist_ok=True)
        (tmp_path / "made" / f"{name}.py").write_text(text)
    names = "made\nmade.good\nmade.bad\nmade.out\nmade.none"
    command = [sys.executable, "-I", "-B", str(ROOT / "bench" / "importing.py"), str(tmp_path)]
    done = subprocess.run(command, input=names, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["made", "made.good"]


def test_the_table_says_how_much_is_there() -> None:
    row: dict[str, Any] = {"document": "box.json", "generator": OWN, "declared": 9, "operations": 9, "modules": 7}
    rest = {"generator": "Other", "operations": 8, "not importable": 7, "warnings and errors": 3}
    rows = [{**row, "not importable": 0, "warnings and errors": 0}, {**row, **rest}, {**row, "operations": "fails"}]
    page = with_fidelity(f"a\n{MADE_BEGIN}\nold\n{MADE_END}\nb\n", {"tables": [{"rows": rows}]})
    assert "| Box | specmill | all 9 | all 7 | 0 |" in page
    assert "| Box | Other | 8 of 9 | 0 of 7 | 3 |" in page
    assert "| Box | specmill | none of 9: no package | | |" in page
    assert "old" not in page


def test_readme_says_what_was_counted() -> None:
    page = README.read_text("utf-8")
    assert with_fidelity(page, json.loads(MADE.read_text("utf-8"))) == page, "run make bench-readme"
    assert all(title in page for title in MADE_OF.values())
