"""A Squonk2 on loopback: a Keycloak, and behind its tokens a Data Manager and an Account Server that remember.

Written from the facts about the APIs alone; it knows nothing of the client, and shares no code with it.
"""

from __future__ import annotations

import re

from attrs import define, field

from tests.servers.keycloak import Keycloak
from tests.servers.loopback import Answer, Loopback, Recorded
from tests.servers.squonk2.account_server import AccountServer
from tests.servers.squonk2.data_manager import DataManager
from tests.servers.squonk2.routes import Fault, Visit

DM, AS = "/data-manager-api", "/account-server-api"
_OPEN = re.compile("/version|/mode|/event-stream/version|/project/[^/]+/file-with-token|/instance/[^/]+/token/[^/]+")
"""Paths that need no token of Keycloak."""


@define
class Squonk2:
    """The three servers; the two take the tokens that their Keycloak gave out."""

    keycloak: Keycloak = field(factory=Keycloak)
    data_manager: DataManager = field(factory=DataManager)
    account_server: AccountServer = field(factory=AccountServer)

    def serve(self) -> Loopback:
        """Return one server for all three."""
        return Loopback(self.answer)

    def answer(self, request: Recorded) -> Answer:
        """Answer one request."""
        if request.path.startswith("/auth/"):
            return self.keycloak.answer(request)
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        user = self.keycloak.owners.get(token, "me") if token in self.keycloak.given else None
        api = DM if request.path.startswith(DM) else AS
        visit = Visit(request, request.path.removeprefix(api), user)
        try:
            if user is None and not _OPEN.fullmatch(visit.path):
                raise Fault(401, "No authorization token provided")
            return self.data_manager.answer(visit) if api == DM else self.account_server.answer(visit)
        except Fault as fault:
            return Answer(fault.status, json={"error": str(fault)})

    def add_project(self, name: str, creator: str) -> str:
        """Add a project that only its creator is in; return its id."""
        return self.data_manager.add_project(name, creator)
