"""What the packages export, and where it lives (JCX-27)."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.contract.packages import package
from tests.facts.surface import NAMES, surface


@pytest.mark.parametrize("name", NAMES)
def test_every_recorded_name_is_exported(name: str) -> None:
    module = package(name).load()
    missing = [each for each in surface(name).exports if not hasattr(module, each)]
    assert missing == []
    assert set(surface(name).exports) <= set(dir(module))


@pytest.mark.parametrize("name", NAMES)
def test_exports_are_the_classes_of_their_modules(name: str) -> None:
    module = package(name).load()
    places = {method.api: method.module for method in surface(name).methods}
    places |= {model.name: model.module for model in surface(name).models}
    wrong = [each for each, place in places.items() if getattr(module, each).__module__ != place]
    assert wrong == []
    assert set(surface(name).exports) == {*places, "ApiClient", "Configuration"}


@pytest.mark.parametrize("name", NAMES)
def test_a_star_import_gives_every_recorded_name(name: str) -> None:
    names: dict[str, object] = {}
    package(name).load()
    exec(f"from {name} import *", names)
    assert set(surface(name).exports) <= names.keys()


@pytest.mark.parametrize("name", NAMES)
def test_modules_are_attributes_after_a_plain_import(name: str) -> None:
    """In a fresh interpreter, where nothing else has imported them."""
    modules = ["rest", "api_client", "configuration", "api", "models"]
    modules += sorted({method.module.removeprefix(f"{name}.") for method in surface(name).methods})
    modules += sorted({model.module.removeprefix(f"{name}.") for model in surface(name).models})
    program = (
        "import json, operator, sys\n"
        f"import {name}\n"
        f"names = [(each, operator.attrgetter(each)({name}).__name__) for each in json.loads(sys.argv[1])]\n"
        f"print([each for each, found in names if found != '{name}.' + each])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(modules)],
        cwd=package(name).folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize("name", NAMES)
def test_there_is_no_version_attribute(name: str) -> None:
    assert not hasattr(package(name).load(), "__version__")
