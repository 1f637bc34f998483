"""Event, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from .event_type import EventType
    from .object_type import ObjectType


class Event(Model):
    """A line of the history."""

    id: int
    """Number of the event."""
    event_type: EventType | str = field(name="eventType", codec=lambda: open_enum(models.EventType))
    obj_type: ObjectType | str = field(name="objType", codec=lambda: open_enum(models.ObjectType))
    obj_ref: str = field(name="objRef")
    """Reference of the object, `<collection>/<number>`."""
    obj_name: str = field(name="objName")
    """Name of the object."""
    timestamp: str
    """When it happened. It is text such as `May 19, 2023 13:29:15`, in the time zone of the server."""
    username: str
    """Who did it."""
    user_client: str = field(name="userClient")
    """Program that it was done with."""
    user_address: str = field(name="userAddress")
    """Address that it was done from."""
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment of the user."""
    event_text: str = field(name="eventText")
    """What was done, in words."""
    undoable: bool | None = None
    """Whether it can be taken back."""
