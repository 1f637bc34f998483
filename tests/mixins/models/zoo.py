"""Models as a generator would write them, for the tests of this folder."""

from __future__ import annotations

from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import Any, Literal

from mixins.codecs import INTEGER, open_enum
from mixins.containers import array, mapping
from mixins.fields import field
from mixins.formats import DATE, DATE_TIME
from mixins.model import Model
from mixins.model_codec import model
from mixins.unset import UNSET, Unset


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Owner(Model):
    name: str
    key: str = field(name="_id", read_only=True, required=True, default=None)
    pets: list[Pet] | None = field(codec=lambda: array(model(Pet)), default=None)


class Pet(Model):
    id: str = field(name="_id")
    name: str
    kind: Literal["cat"] | str = field(default="cat", const=True)
    status: Literal["in", "out"] | str | None = None
    colour: Colour | str | None = field(codec=lambda: open_enum(Colour), default=None)
    born: datetime | None = field(codec=lambda: DATE_TIME, default=None)
    owner: Owner | None = field(codec=lambda: model(Owner), default=None)
    owners: dict[str, Owner] | None = field(codec=lambda: mapping(model(Owner)), default=None)
    weight: float | None = 3.5
    note: str | None | Unset = UNSET
    tags: list[str] | None = field(factory=lambda: ["new"])
    seen: datetime | None = field(name="lastSeen", codec=lambda: DATE_TIME, read_only=True, default=None)
    password: str | None = field(write_only=True, secret=True, default=None)
    anything: Any = None


class Swap(Model):
    a: str | None = field(name="b", default=None)
    b: str | None = field(name="c", default=None)
    c: str | None = field(name="a", default=None)


class Closed(Model, closed=True):
    name: str


class Prices(Model, extra=lambda: INTEGER):
    currency: str


class Diary(Model, extra=lambda: DATE):
    title: str | None = None


class Tree(Model):
    label: str | None = None
    left: Tree | None = field(name="Left", codec=lambda: model(Tree), default=None)
    children: list[Tree] | None = field(codec=lambda: array(model(Tree)), default=None)


BIRTHDAY = date(2024, 2, 29)
