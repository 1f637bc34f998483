"""The Account Server for those who know ``squonk2.as_api``: class methods, results in place of exceptions.

Every call goes through the generated Api classes of this package, so the same connections and checks stand behind both.
"""

from __future__ import annotations

from ..api.results import ApiRv, AsApiRv
from .assets import AssetCalls
from .charges import ChargeCalls
from .events import EventCalls
from .organisations import OrganisationCalls
from .products import ProductCalls
from .server import ServerCalls
from .units import UnitCalls

__all__ = ["ApiRv", "AsApi", "AsApiRv"]


class AsApi(ServerCalls, EventCalls, OrganisationCalls, UnitCalls, ProductCalls, ChargeCalls, AssetCalls):
    """The Account Server. There is nothing to construct: every method is one of the class, and threads may share it.

    Methods take an access token first (see :class:`~squonk2.auth.Auth`), the rest by keyword. ``timeout_s`` is the
    seconds to wait for a connection and for each piece of the answer. They return an :class:`~squonk2.AsApiRv`,
    whatever happens on the way; only an argument that cannot be meant, such as an empty id, raises AssertionError.
    """
