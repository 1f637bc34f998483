"""The published JSON Schema: made from the same description, and telling the same as the checks."""

from __future__ import annotations

import ast
import importlib
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

import specmill
from specmill.cli.parser import PROFILES as OFFERED
from specmill.manifest.keys import PACKAGE, RETRY, Type
from specmill.manifest.schema import manifest_schema
from specmill.plan.profile import PROFILES
from specmill.resources import mixins_folder

jsonschema = importlib.import_module("jsonschema")
"""It comes without types."""

PUBLISHED = Path(specmill.__file__).parent / "manifest.schema.json"


def validator() -> Any:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def test_published_file_is_current() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == json.dumps(manifest_schema(), indent=2) + "\n"


def test_manifest_of_this_repository_is_valid() -> None:
    manifest = Path(specmill.__file__).parents[2] / "specmill.toml"
    validator().validate(tomllib.loads(manifest.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "text",
    [
        "[packages.p]\n",
        "[packages.p]\nspec = 1\n",
        "[packages.p]\nspec = 'a'\nspek = 'b'\n",
        "[packages.p]\nspec = 'a'\ncompat = 'other'\n",
        "[packages.p]\nspec = 'a'\noverlays = 'a'\n",
        "[packages.p]\nspec = 'a'\nretry.attempts = 0\n",
        "[packages.no-name]\nspec = 'a'\n",
        "other = 1\n",
        "[packages.p]\nspec = 'a'\napis.b = 'b'\n",
        "[packages.p]\napis.b = 1\n",
        "[packages.p.apis.b]\ninclude = ['a']\n",
    ],
)
def test_schema_refuses_what_the_checks_refuse(text: str) -> None:
    assert not validator().is_valid(tomllib.loads(text))


def test_every_supported_key_has_a_text() -> None:
    properties = manifest_schema()["properties"]["packages"]["additionalProperties"]["properties"]
    assert set(properties) == {key.name for key in PACKAGE}
    assert all(each["description"].endswith(".") or "default" in each["description"] for each in properties.values())


def test_profiles_are_those_of_the_planner() -> None:
    [compat] = [key for key in PACKAGE if key.name == "compat"]
    assert set(compat.choices) == set(PROFILES) == set(OFFERED)


def test_retry_keys_are_fields_of_the_policy() -> None:
    tree = ast.parse(Path(mixins_folder(), "retry_policy.py").read_text(encoding="utf-8"))
    [policy] = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "RetryPolicy"]
    fields = {
        node.target.id: ast.unparse(node.annotation)
        for node in policy.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    kinds = {"int": Type.INTEGER, "bool": Type.FLAG, "float": Type.NUMBER, "frozenset[int]": Type.STATUSES}
    assert {key.name: key.type for key in RETRY} == {
        name: kinds[annotation.removesuffix(" | None")] for name, annotation in fields.items()
    }
