"""Made-up data for models of webhooks: what a property is called says what it looks like, else its type does."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator, Mapping
from random import Random
from time import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

from .._runtime.codecs import Codec, Literals
from .._runtime.containers import ArrayCodec, NullableCodec
from .._runtime.model import Model
from .._runtime.model_codec import ModelCodec

if TYPE_CHECKING:
    from .._runtime.shape import ModelField

M = TypeVar("M", bound=Model)

_ANY = Random()
_FIRST_NAMES = ("Ada", "Alan", "Barbara", "Edsger", "Frances", "Grace", "Hedy", "Ken", "Radia", "Tim")
_LAST_NAMES = ("Allen", "Dijkstra", "Hopper", "Lamarr", "Liskov", "Lovelace", "Perlman", "Thompson", "Turing")
_MODELS = ("MacBook Air (13-inch, M3)", "MacBook Pro (14-inch, M4)", "Mac mini (M4)", "iMac (24-inch, M4)")
_WORDS = ("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "indigo", "juniper")
_LETTERS = string.ascii_uppercase + string.digits


def epoch(random: Random = _ANY) -> int:
    """Return the time in milliseconds since 1970, as servers write it."""
    return int(time() * 1000)


def mac_address(random: Random = _ANY) -> str:
    """Return a MAC address that no maker gave out: its bit for local administration is set."""
    first, *rest = (random.randrange(256) for _ in range(6))
    return ":".join(f"{byte:02X}" for byte in (first & 0xFC | 0x02, *rest))


def serial_number(random: Random = _ANY) -> str:
    """Return ten letters and digits, as Apple writes serial numbers."""
    return "".join(random.choices(_LETTERS, k=10))


def udid(random: Random = _ANY) -> str:
    """Return a UUID in capital letters."""
    return str(UUID(int=random.getrandbits(128), version=4)).upper()


def _ip_address(random: Random) -> str:
    return ".".join(str(each) for each in (10, *(random.randrange(1, 255) for _ in range(3))))


def _digits(count: int) -> Callable[[Random], str]:
    return lambda random: "".join(random.choices(string.digits, k=count))


def _version(random: Random) -> str:
    return f"{random.randint(13, 15)}.{random.randint(0, 7)}"


def _build(random: Random) -> str:
    return f"{random.randint(22, 24)}{random.choice('ABCDEFG')}{random.randint(10, 999)}"


_MADE: Mapping[str, Callable[[Random], Any]] = {
    "MobileDeviceEvent.model": lambda random: f"iPad{random.randint(11, 16)},{random.randint(1, 8)}",
    "MobileDeviceEvent.modelDisplay": lambda random: f"iPad Pro ({random.choice(('11', '13'))}-inch)",
    "alternateMacAddress": mac_address,
    "bluetoothMacAddress": mac_address,
    "deviceAssignedDate": epoch,
    "eventTimestamp": epoch,
    "hostAddress": _ip_address,
    "icciID": _digits(20),
    "imei": _digits(15),
    "ipAddress": _ip_address,
    "jssUrl": lambda random: f"https://{random.choice(_WORDS)}.example.com/",
    "macAddress": mac_address,
    "managementId": lambda random: udid(random).lower(),
    "model": lambda random: random.choice(_MODELS),
    "osBuild": _build,
    "osVersion": _version,
    "reportedIpAddress": _ip_address,
    "restAPIOperationType": lambda random: random.choice(("GET", "POST", "PUT", "DELETE")),
    "serialNumber": serial_number,
    "trigger": lambda random: random.choice(("CLIENT_CHECKIN", "LOGIN", "LOGOUT", "STARTUP")),
    "udid": udid,
    "userDirectoryID": lambda random: "-1",
    "version": _version,
    "wifiMacAddress": mac_address,
}
"""What makes a value for a property of this name, of one model or of all."""


class WebhookGenerator(Generic[M]):
    """Makes models of one class, with all of their properties.

    Args:
        model: The class.
        values: What properties are to be, by the names of the attributes; a function is called for each model.
        seed: Makes the data the same each time.
    """

    def __init__(self, model: type[M], values: Mapping[str, Any] | None = None, seed: int | None = None) -> None:
        self.model = model
        self._values = dict(values or {})
        self._random = Random(seed)

    def build(self, **values: Any) -> M:
        """Return a model. Values that are given, by the names of the attributes, are not made up."""
        given = {name: each() if callable(each) else each for name, each in {**self._values, **values}.items()}
        made: M = self._built(self.model, given)
        return made

    def batch(self, count: int) -> Iterator[M]:
        """Yield that many models."""
        return (self.build() for _ in range(count))

    def _built(self, model: type[Any], given: Mapping[str, Any]) -> Any:
        person = _person(self._random)
        made = {
            each.attribute: person[each.name] if each.name in person else self._value(model.__name__, each)
            for each in model.__codec__.shape.fields
            if each.attribute not in given and not each.info.const
        }
        return model(**made, **given)

    def _value(self, owner: str, field: ModelField) -> Any:
        maker = _MADE.get(f"{owner}.{field.name}") or _MADE.get(field.name)
        if maker is not None:
            return maker(self._random)
        return self._of_annotation(field.annotation) if field.codec is None else self._of_codec(field.codec)

    def _of_codec(self, codec: Codec[Any]) -> Any:
        match codec:
            case NullableCodec():
                return self._of_codec(codec.inner)
            case ModelCodec():
                return self._built(codec.model, {})
            case ArrayCodec():
                return [self._of_codec(codec.items) for _ in range(self._random.randint(1, 3))]
            case Literals():
                return self._random.choice(codec.values)
            case _:
                return self._of_annotation(codec.json_types[0].__name__)

    def _of_annotation(self, annotation: str) -> Any:
        kind = annotation.partition(" | ")[0]
        match kind:
            case "int" | "float":
                return self._random.randint(1, 9999)
            case "bool":
                return self._random.random() < 0.5
            case "str":
                return self._random.choice(_WORDS)
            case _ if kind.startswith("list["):
                return [self._of_annotation(kind[5:-1]) for _ in range(self._random.randint(1, 3))]
            case _:
                return None


def _person(random: Random) -> dict[str, str]:
    """Return what is said of one user, so that name, account and address belong together."""
    first, last = random.choice(_FIRST_NAMES), random.choice(_LAST_NAMES)
    account = f"{first}.{last}".lower()
    return {
        "authorizedUsername": account,
        "emailAddress": f"{account}@example.com",
        "phone": f"555-01{random.randrange(100):02}",
        "realName": f"{first} {last}",
        "username": account,
    }


def get_webhook_generator(model: type[M], **values: Any) -> WebhookGenerator[M]:
    """Return what makes models of a class.

    ``values`` are what properties are to be, as :class:`WebhookGenerator` takes them.
    """
    return WebhookGenerator(model, values)
