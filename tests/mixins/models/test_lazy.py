"""Lazy packages behave as if they had imported everything."""

from __future__ import annotations

import importlib
import itertools
import pickle
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from unittest import mock

import pytest

from mixins.lazy import attach_over

NUMBERS = itertools.count()

FILES = {
    "__init__.py": """
        from mixins.lazy import attach
        __getattr__, __dir__, __all__ = attach(
            __name__, {"Pet": "models.pet", "PetsApi": "api.pets_api", "make": "client"}
        )
    """,
    "client.py": "def make(): return 'client'",
    "api/__init__.py": """
        from mixins.lazy import attach
        __getattr__, __dir__, __all__ = attach(__name__, {"PetsApi": "pets_api"})
    """,
    "api/pets_api.py": """
        class PetsApi:
            def pets_get(self): return 'pet'
    """,
    "models/__init__.py": """
        from mixins.lazy import attach
        __getattr__, __dir__, __all__ = attach(
            __name__, {"Pet": "pet", "Tree": "tree", "tree_codec": "tree_codec", "owner": "owner", "Owner": "owner"}
        )
    """,
    "models/pet.py": """
        from .. import models
        LOADED = []
        class Pet:
            def owner(self): return models.Owner
    """,
    "models/tree.py": "class Tree: pass",
    "models/tree_codec.py": "tree_codec = 'the codec'",
    "models/owner.py": """
        from . import pet
        class Owner: pass
        owner = 'the codec of owners'
    """,
}


@pytest.fixture
def zoo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    name = f"zoo{next(NUMBERS)}"
    for path, text in FILES.items():
        target = tmp_path / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(textwrap.dedent(text))
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module(name)
    for module in [each for each in sys.modules if each.partition(".")[0] == name]:
        del sys.modules[module]


def loaded(zoo: ModuleType) -> set[str]:
    return {name.partition(".")[2] for name in sys.modules if name.startswith(zoo.__name__ + ".")}


def test_importing_the_package_imports_nothing_else(zoo: ModuleType) -> None:
    assert loaded(zoo) == set()


def test_a_name_is_imported_at_first_use_and_then_stays(zoo: ModuleType) -> None:
    assert "Pet" not in vars(zoo)
    assert zoo.Pet.__module__ == f"{zoo.__name__}.models.pet"
    assert loaded(zoo) == {"models", "models.pet"}
    assert vars(zoo)["Pet"] is zoo.models.Pet is zoo.models.pet.Pet


def test_submodules_are_attributes(zoo: ModuleType) -> None:
    assert zoo.client.make() == "client"
    assert zoo.api.pets_api.PetsApi is zoo.PetsApi


def test_an_unknown_name_is_an_attribute_error(zoo: ModuleType) -> None:
    with pytest.raises(AttributeError, match=f"module '{zoo.__name__}' has no attribute 'Dog'") as caught:
        _ = zoo.Dog
    assert (caught.value.name, caught.value.obj) == ("Dog", zoo)
    assert not hasattr(zoo, "__wrapped__")
    with pytest.raises(ImportError, match="cannot import name 'Dog'"):
        exec(f"from {zoo.__name__} import Dog")


def test_from_import_and_star_import(zoo: ModuleType) -> None:
    space: dict[str, object] = {}
    exec(f"from {zoo.__name__} import *\nfrom {zoo.__name__}.models import Tree, tree_codec", space)
    assert {"Pet", "PetsApi", "make", "Tree"} <= space.keys()
    assert space["tree_codec"] == "the codec"


def test_dir_lists_names_and_submodules_without_importing(zoo: ModuleType) -> None:
    assert {"Pet", "PetsApi", "make", "models", "api", "client", "__name__"} <= set(dir(zoo))
    assert zoo.__all__ == ["Pet", "PetsApi", "make"]
    assert loaded(zoo) == set()


@pytest.mark.parametrize("first", ["", ".models.tree_codec", ".models.owner"])
def test_a_name_wins_over_the_submodule_that_is_called_the_same(zoo: ModuleType, first: str) -> None:
    importlib.import_module(zoo.__name__ + first)
    assert zoo.models.tree_codec == "the codec"
    assert zoo.models.owner == "the codec of owners"
    assert zoo.models.Owner.__name__ == "Owner"
    importlib.import_module(f"{zoo.__name__}.models.tree_codec")
    assert zoo.models.tree_codec == "the codec"
    assert sys.modules[f"{zoo.__name__}.models.tree_codec"].tree_codec == "the codec"


def test_modules_that_need_each_other(zoo: ModuleType) -> None:
    assert zoo.Pet().owner() is zoo.models.Owner


def test_instances_can_be_pickled(zoo: ModuleType) -> None:
    assert type(pickle.loads(pickle.dumps(zoo.Pet()))) is zoo.Pet


def test_dotted_paths_can_be_patched(zoo: ModuleType) -> None:
    with mock.patch(f"{zoo.__name__}.api.pets_api.PetsApi.pets_get", return_value="mocked"):
        assert zoo.PetsApi().pets_get() == "mocked"
    assert zoo.PetsApi().pets_get() == "pet"


def test_a_name_of_the_package_can_be_patched(zoo: ModuleType) -> None:
    with mock.patch(f"{zoo.__name__}.Pet") as fake:
        assert zoo.Pet is fake
    assert zoo.Pet.__name__ == "Pet"


def test_threads_that_ask_at_once_get_the_same(zoo: ModuleType) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda number: zoo.Pet if number % 2 else zoo.models.Owner, range(64)))
    assert found == {zoo.Pet, zoo.models.Owner}


def test_an_error_in_a_module_is_not_hidden(zoo: ModuleType, tmp_path: Path) -> None:
    (tmp_path / zoo.__name__ / "client.py").write_text("import nothing_of_this_name")
    with pytest.raises(ModuleNotFoundError, match="nothing_of_this_name"):
        _ = zoo.make


def test_a_package_may_export_nothing(zoo: ModuleType) -> None:
    from mixins.lazy import attach

    resolve, names, exported = attach(zoo.__name__, {})
    assert exported == []
    assert "__name__" in names()
    with pytest.raises(AttributeError):
        resolve("Pet")


def test_the_runtime_of_models_imports_nothing_heavy() -> None:
    code = (
        "import sys; import mixins.model, mixins.formats, mixins.unions, mixins.deferred\n"
        "print(*{'inspect', 'ast', 'difflib', 'decimal', 'uuid', 'attrs', 'attr', 'dataclasses'} & sys.modules.keys())"
    )
    path = Path(__file__).parents[3] / "templates"
    result = subprocess.run(
        [sys.executable, "-S", "-c", code], env={"PYTHONPATH": str(path)}, capture_output=True, text=True
    )
    assert (result.returncode, result.stdout.strip()) == (0, ""), result.stderr


@pytest.fixture
def over(zoo: ModuleType, tmp_path: Path) -> ModuleType:
    """The same package, of which the names of models stand in one table alone."""
    table = {"PetsApi": "api.pets_api", "Owner": "client"}
    (tmp_path / zoo.__name__ / "client.py").write_text("Owner = 'of the client'")
    del vars(zoo)["__all__"]
    vars(zoo).update(
        zip(("__getattr__", "__dir__"), attach_over(zoo.__name__, table, "models", {"tree_codec"}), strict=True)
    )
    return zoo


def test_a_package_exports_what_the_one_below_it_exports(over: ModuleType) -> None:
    assert over.PetsApi().pets_get() == "pet"
    assert loaded(over) == {"api", "api.pets_api"}, "the table of models was read"
    assert over.Pet is importlib.import_module(f"{over.__name__}.models.pet").Pet
    assert over.Pet is over.models.Pet and "Pet" in vars(over)
    assert {*over.__all__} == {"PetsApi", "Pet", "Tree", "owner", "Owner"}
    assert {*over.__all__, "api", "models"} <= {*dir(over)}
    namespace: dict[str, object] = {}
    exec(f"from {over.__name__} import *", namespace)  # the one way to have a star at run time
    assert namespace["Tree"] is over.models.Tree


def test_a_name_of_both_is_the_upper_one_and_unknown_ones_are_refused(over: ModuleType) -> None:
    assert over.Owner == "of the client" != over.models.Owner
    for name in ("Nothing", "__path_hooks__", "tree_codec"):
        assert not hasattr(over, name)
