"""What a type checker makes of generated code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

GOOD = """
from __future__ import annotations

import datetime
from collections.abc import Callable
from enum import Enum, IntEnum, StrEnum
from typing import Any, Literal, TypeAlias, assert_type, dataclass_transform

from mixins.codecs import INTEGER, STRING, Codec, literals, open_enum
from mixins.containers import array, mapping, nullable
from mixins.deferred import deferred
from mixins.fields import field
from mixins.formats import DATE, DATE_TIME, DECIMAL, UUID_
from mixins.model import Model
from mixins.model_codec import model
from mixins.unions import union
from mixins.unset import UNSET, Unset


class Colour(str, Enum):
    RED = "red"


class Size(StrEnum):
    BIG = "big"


class Level(IntEnum):
    LOW = 1


class Mixed(Enum):
    ONE = 1
    TWO = "two"


class Cat(Model):
    id: str = field(name="_id", read_only=True, required=True, default=None)
    kind: Literal["cat"] | str = field(default="cat", const=True)
    name: str
    colour: Colour | str | None = field(codec=lambda: open_enum(Colour), default=None)
    note: str | None | Unset = UNSET
    tags: list[str] | None = field(factory=lambda: ["a"])
    friends: list[Cat | Dog] | None = field(codec=lambda: array(union(model(Cat), model(Dog))), default=None)


class Dog(Model, closed=True):
    name: str


class Prices(Model, extra=lambda: INTEGER):
    currency: str


@dataclass_transform(kw_only_default=False, field_specifiers=(field,))
class PositionalModel(Model):
    pass


class Point(PositionalModel):
    x: int
    y: int = 0


Tree: TypeAlias = "str | list[Tree]"
tree_codec: Codec[Tree] = union(STRING, array(deferred(lambda: tree_codec)))
pets: Codec[Cat | Dog] = union(model(Cat), model(Dog))
late: Codec[Cat | Dog] = union(
    lambda: model(Cat), lambda: model(Dog), discriminator="kind", mapping={"cat": lambda: model(Cat), "dog": model(Dog)}
)
lists: Codec[list[Cat | Dog]] = array(union(model(Cat), model(Dog)))
maps: Codec[dict[str, Cat | None]] = mapping(nullable(model(Cat)))
maybe: Codec[Cat | str | None] = nullable(union(model(Cat), STRING))
five: Codec[str | int | Cat | Dog | Prices] = union(STRING, INTEGER, model(Cat), model(Dog), model(Prices))
seven: Codec[Any] = union(STRING, INTEGER, model(Cat), model(Dog), model(Prices), DATE, UUID_)
fields_of_one: Codec[Cat] = union(model(Cat))
colours: Codec[Colour | str] = open_enum(Colour)
sizes: Codec[Size | str] = open_enum(Size)
levels: Codec[Level | int] = open_enum(Level)
mixed: Codec[Mixed | str | int | float | bool] = open_enum(Mixed)
inline: Codec[Literal["a", "b"] | str] = literals("a", "b")
make: Callable[[], Codec[Any]] = lambda: model(Cat)

cat = Cat(name="Tom", note=None)
assert_type(cat.name, str)
assert_type(cat.tags, list[str] | None)
assert_type(Cat.from_dict({}), Cat)
assert_type(pets.decode({}), Cat | Dog)
assert_type(DATE_TIME.decode(""), datetime.datetime)
cat.name = "Tim"
cat.additional_properties["x"] = 1
point = Point(1, 2)
assert_type(point.x, int)
DECIMAL.decode("1").quantize(DECIMAL.decode("0.1"))
"""

IMPORTS = [
    "from mixins.codecs import Codec",
    "from mixins.model_codec import model",
    "from mixins.unions import union",
    "from good import Cat, Dog",
]
BAD = {
    "missing": "Cat()",
    "unknown": 'Cat(name="x", nme="y")',
    "positional": 'Cat("x")',
    "type": "Cat(name=1)",
    "attribute": 'Cat(name="x").nme',
    "assignment": 'Cat(name="x").name = 5',
    "optional": 'Cat(name="x").colour.upper()',
    "wrong union": "bad: Codec[Dog] = union(model(Cat), model(Dog))",
}


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("typing")
    (folder / "good.py").write_text(GOOD)
    (folder / "bad.py").write_text("\n".join([*IMPORTS, *BAD.values()]) + "\n")
    return folder


def mypy(folder: Path) -> list[str]:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--hide-error-context",
        "good.py",
        "bad.py",
    ]
    environment = {"MYPYPATH": str(ROOT / "templates"), "PATH": ""}
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert result.stderr == ""
    return result.stdout.splitlines()


@pytest.fixture(scope="session")
def report(project: Path) -> list[str]:
    return mypy(project)


def test_generated_code_type_checks(report: list[str]) -> None:
    assert [line for line in report if not line.startswith("bad.py")] == []


@pytest.mark.parametrize("what", BAD)
def test_mistakes_are_found(report: list[str], what: str) -> None:
    line = list(BAD).index(what) + len(IMPORTS) + 1
    assert any(each.startswith(f"bad.py:{line}: error") for each in report), report


def test_every_written_module_of_the_runtime_is_free_of_suppressions() -> None:
    texts = {path.name: path.read_text() for path in (ROOT / "templates" / "mixins").glob("*.py")}
    marks = ("type:" + " ignore", "no" + "qa", "pragma:" + " no cover")
    assert [(name, mark) for name, text in texts.items() for mark in marks if mark in text] == []
