"""A Squonk2 as far as its quickstart goes: a Keycloak, and behind its tokens projects and actions."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from tests.servers.keycloak import Keycloak
from tests.servers.loopback import Answer, Loopback, Recorded


@define
class Squonk2:
    """What the two servers know; they take the tokens that their Keycloak gave out."""

    keycloak: Keycloak = field(factory=Keycloak)
    projects: list[dict[str, Any]] = field(factory=list)
    actions: list[dict[str, Any]] = field(factory=list)

    def serve(self) -> Loopback:
        """Return one server for all three."""
        return Loopback(self.answer)

    def answer(self, request: Recorded) -> Answer:
        """Answer one request."""
        if request.path.startswith("/auth/"):
            return self.keycloak.answer(request)
        if request.headers.get("authorization", "").removeprefix("Bearer ") not in self.keycloak.given:
            return Answer(401, json={"error": "No authorization token provided"})
        match request.method, request.path:
            case "GET", "/data-manager-api/project":
                return Answer(json={"count": len(self.projects), "projects": self.projects})
            case "GET", "/account-server-api/action":
                return Answer(json={"count": len(self.actions), "actions": self.actions})
            case _:
                return Answer(404, json={"error": "No such thing"})

    def add_project(self, name: str, creator: str) -> None:
        """Add a project that only its creator is in."""
        project = {"project_id": f"project-{len(self.projects) + 1}", "name": name, "creator": creator}
        members = {"administrators": [creator], "editors": [creator], "observers": []}
        self.projects.append({**project, **members, "created": "2024-05-06T07:08:09Z", "private": False, "size": 0})
