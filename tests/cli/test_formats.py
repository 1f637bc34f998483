"""Every command prints JSON for programs, and nothing but one value of it."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from specmill.cli.parser import parser
from tests.cli.conftest import PETS, Call

WITHOUT = {
    "completion": "what it prints is a script",
    "watch": "it never ends; generate --format json is what it runs each time",
}


def commands() -> dict[str, argparse.ArgumentParser]:
    found: dict[str, argparse.ArgumentParser] = {}
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= action.choices
    return found


CALLS: dict[str, tuple[str, ...]] = {
    "generate": (),
    "check": (),
    "lint": ("specs/pets.yaml", "--no-second-opinion"),
    "diff": ("specs/pets.yaml", "newer.yaml"),
    "edition": (),
    "explain": ("getPet",),
    "init": ("elsewhere",),
    "vendor": ("theirs", "newer.yaml"),
    "doctor": (),
    "migrate": ("old", "--spec", "newer.yaml", "--dry-run"),
}


def test_every_command_is_called_here() -> None:
    assert CALLS.keys() | WITHOUT.keys() == commands().keys()


@pytest.mark.parametrize("command", CALLS)
def test_json_is_one_value_and_all_there_is(specmill: Call, project: Path, command: str) -> None:
    (project / "newer.yaml").write_text(PETS.replace("Pet Store", "Pet Shop"), encoding="utf-8")
    (project / "old").mkdir()
    (project / "old/config.json").write_text('{"packageName": "shop"}', encoding="utf-8")
    assert specmill("generate").code == 0
    result = specmill(command, *CALLS[command], "--format", "json")
    assert result.code == 0, result.err
    assert isinstance(json.loads(result.out), dict | list)
    assert result.err == ""


def test_explain_gives_the_stages_as_data(specmill: Call, project: Path) -> None:
    (operation,) = json.loads(specmill("explain", "getPet", "--format", "json").out)["operations"]
    document, api, plan = operation["document"], operation["api"], operation["plan"]
    assert (document["file"], document["pointer"], document["line"]) == (
        "specs/pets.yaml",
        "/paths/~1pets~1{id}/get",
        5,
    )
    assert document["node"]["operationId"] == "getPet"
    assert (api["is"], api["method"], api["path"]) == ("Operation", "GET", "/pets/{id}")
    assert api["parameters"][0]["where"] == "PATH"
    assert (plan["module"], plan["method"], plan["returns"]) == ("pets.api.pets_api", "get_pet", "Pet")
    assert plan["arguments"] == [{"name": "id", "type": "str", "required": True, "positional": True}]
    assert operation["text"]["file"] == "pets/api/pets_api.py" and "def get_pet(" in operation["text"]["text"]
