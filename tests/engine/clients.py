"""A document in two files, as the package that openapi-python-client makes of it with our layers, and as its own."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from sysconfig import get_path
from textwrap import dedent
from types import ModuleType

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.document.load import load
from specmill.engine.bundle import bundle
from specmill.engine.openapi_python_client import ENGINE
from specmill.pipeline import Generated, Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.stopwatch import Stopwatch

PETS = {
    "pets.yaml": """
        swagger: '2.0'
        info: {title: Pets, version: '1'}
        host: pets.example
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [pets]
              parameters: [{name: limit, in: query, type: integer}, {$ref: 'shared.yaml#/parameters/Trace'}]
              responses: {200: {description: ok, schema: {type: array, items: {$ref: 'shared.yaml#/schemas/Pet'}}}}
            post:
              operationId: addPet
              tags: [pets]
              parameters: [{name: body, in: body, required: true, schema: {$ref: 'shared.yaml#/schemas/Pet'}}]
              responses: {201: {description: ok, schema: {$ref: 'shared.yaml#/schemas/Pet'}}}
        """,
    "shared.yaml": """
        parameters:
          Trace: {name: X-Trace, in: header, type: string}
        schemas:
          Pet:
            type: object
            required: [name]
            properties:
              name: {type: string}
              born: {type: string, format: date}
              parent: {$ref: '#/schemas/Pet'}
        """,
}


def saved(folder: Path, files: Mapping[str, str]) -> Path:
    """Write the files of a document; the path of the first."""
    for name, text in files.items():
        (folder / name).write_text(dedent(text), encoding="utf-8")
    return folder / next(iter(files))


def by_engine(folder: Path, name: str, files: Mapping[str, str] = PETS) -> Generated:
    """Generate a package with the engine, and write it below the folder."""
    settings = PackageSettings(name, "1.2.3", engine=ENGINE)
    made = generate(Request(str(saved(folder, files)), settings, read_assets()), Diagnostics(), Stopwatch())
    write(made, folder / "out", Stopwatch())
    return made


def by_itself(folder: Path, name: str, files: Mapping[str, str] = PETS) -> None:
    """Run openapi-python-client alone over the document in one file."""
    document = bundle(load(str(saved(folder, files)), diagnostics=Diagnostics()))
    (folder / "document.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "config.json").write_text(json.dumps({"package_name_override": name, "project_name_override": name}))
    options = ["--path", "document.json", "--config", "config.json", "--output-path", "out", "--meta", "uv"]
    environment = {**os.environ, "PATH": get_path("scripts") + os.pathsep + os.environ["PATH"]}
    command = [sys.executable, "-m", "openapi_python_client", "generate", *options]
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True, timeout=120)


@contextmanager
def on_path(folder: Path, name: str) -> Iterator[ModuleType]:
    """Import a package from a folder, and forget it in the end."""
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
        for module in [each for each in sys.modules if each == name or each.startswith(f"{name}.")]:
            del sys.modules[module]
