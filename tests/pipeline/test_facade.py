"""Hand-written modules beside generated ones: what they bring into the package, and what is refused."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from attrs import evolve

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Generated, Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.refusal import Refused
from specmill.stopwatch import Stopwatch

DOCUMENT = """\
openapi: 3.1.0
info: {title: Zoo, version: '1'}
paths:
  /pets: {get: {operationId: listPets, responses: {'204': {description: ok}}}}
"""
FACADE = {
    "__init__.py": b'''"""Easy ways."""

from __future__ import annotations

from .deep.easier import Easier
from .easy import Configuration, Easy, double

__all__ = ["Configuration", "Easier", "Easy", "double"]
EXTRAS = {"cloud": ("boto3>=1.26",)}
''',
    "easy.py": b'''"""Hand-written."""

from __future__ import annotations

from . import ApiClient
from ._runtime.multipart_contents import multipart_content as double


class Configuration:
    """Hides the generated one."""


class Easy:
    """Uses the generated client."""

    client: ApiClient
''',
    "deep/__init__.py": b"",
    "deep/easier.py": b"from .._runtime.raw import raw_call as Easier\n",
    "README.md": b"Start here:\n\n```python\nfrom zoo import Easy\n```\n",
}


def made(folder: Path, facade: Mapping[str, bytes]) -> Generated:
    (folder / "zoo.yaml").write_text(DOCUMENT, encoding="utf-8")
    assets = evolve(read_assets(), facade=facade)
    return generate(
        Request(str(folder / "zoo.yaml"), PackageSettings("zoo", "1.0"), assets), Diagnostics(), Stopwatch()
    )


def test_a_facade_is_part_of_the_package(tmp_path: Path) -> None:
    generated = made(tmp_path, FACADE)
    assert generated.handwritten == {"zoo/easy.py", "zoo/deep/__init__.py", "zoo/deep/easier.py"}
    write(generated, tmp_path / "out", Stopwatch())
    program = "import zoo; print(zoo.Easy, zoo.Easier.__name__, zoo.Configuration, zoo.double.__name__)"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path / "out", capture_output=True, text=True)
    assert done.stdout == "<class 'zoo.easy.Easy'> raw_call <class 'zoo.easy.Configuration'> multipart_content\n", done


def test_its_modules_of_the_runtime_come_with_it(tmp_path: Path) -> None:
    assert {"multipart_contents", "raw"} <= set(made(tmp_path, FACADE).plan.runtime)
    assert "multipart_contents" not in made(tmp_path, {}).plan.runtime


def test_readme_and_extras(tmp_path: Path) -> None:
    files = made(tmp_path, FACADE).tree.files
    readme = files["README.md"].decode()
    assert "## Use\n\nStart here:\n\n```python\nfrom zoo import Easy\n```\n" in readme
    assert "client.default.list_pets()" in readme
    project = tomllib.loads(files["pyproject.toml"].decode())["project"]
    assert project["optional-dependencies"]["cloud"] == ["boto3>=1.26"]


def test_type_checkers_see_what_a_facade_exports(tmp_path: Path) -> None:
    text = made(tmp_path, FACADE).tree.files["zoo/__init__.py"].decode()
    assert "    from .easy import Easy as Easy\n" in text
    assert '"Easy": "easy",' in text


def test_folders_of_generated_code_export_what_a_facade_says(tmp_path: Path) -> None:
    facade = {
        "api/__init__.py": b"from .results import Result\n__all__ = ['Result']\n",
        "api/results.py": b"class Result: pass\n",
        "models/__init__.py": b"from .deep import Deep\n",
        "models/deep/__init__.py": b"class Deep: pass\n",
    }
    generated = made(tmp_path, facade)
    assert generated.handwritten == {"zoo/api/results.py", "zoo/models/deep/__init__.py"}
    write(generated, tmp_path / "out", Stopwatch())
    program = "import zoo.api, zoo.models; print(zoo.api.Result, zoo.models.Deep, zoo.api.DefaultApi.__name__)"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path / "out", capture_output=True, text=True)
    assert done.stdout == "<class 'zoo.api.results.Result'> <class 'zoo.models.deep.Deep'> DefaultApi\n", done


@pytest.mark.parametrize(
    ("facade", "message"),
    [
        ({"__init__.py": b"from .easy import *\n", "easy.py": b""}, "line 1 gives no names"),
        ({"__init__.py": b"from .easy import A as B\n", "easy.py": b""}, "line 1 gives no names"),
        ({"__init__.py": b"import os\n"}, "line 1 is no import such as"),
        ({"__init__.py": b"from .none import A\n"}, "it imports from 'none', which is no module of the facade"),
        ({"api/__init__.py": b"from .easy import A\n", "easy.py": b""}, "api/__init__.py cannot be used"),
        ({"models/__init__.py": b"EXTRAS = {}\n"}, "line 1 is no import such as"),
        ({"__init__.py": b"EXTRAS = {'a': [1]}\n"}, "EXTRAS is a dictionary"),
        ({"__init__.py": b"EXTRAS = made()\n"}, "EXTRAS is a dictionary"),
        ({"easy.py": b"def\n"}, "it is not Python: invalid syntax, line 1"),
        ({"easy.py": b"\0"}, "it is not Python"),
        ({"easy.py": b"from ._runtime.nothing import A\n"}, "there is no 'nothing' in the runtime"),
        ({"a/easy.py": b"from .._runtime import retries\n"}, "there is no 'retries' in the runtime"),
        ({"README.md": b"\xff"}, "it is not UTF-8"),
    ],
)
def test_what_cannot_be_used_is_refused(tmp_path: Path, facade: dict[str, bytes], message: str) -> None:
    with pytest.raises(Refused) as refused:
        made(tmp_path, facade)
    [fault] = refused.value.diagnostics
    assert fault.code == "facade-unreadable"
    assert message in fault.message
