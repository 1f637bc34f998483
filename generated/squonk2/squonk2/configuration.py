"""Settings of the clients of squonk2."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from ._runtime.security_schemes import HttpBearer, SecurityScheme
from ._runtime.servers import Server
from ._runtime.several_apis import SeveralApisConfiguration


class Configuration(SeveralApisConfiguration):
    """Where Squonk2 Data Manager API and Squonk2 Account Server API is, who calls it, and how."""

    _apis: ClassVar[Mapping[str, Sequence[Server]]] = {
        "data_manager": (
            Server(
                "https://{host}/data-manager-api",
                variables={"host": ("squonk.example.com", ())},
                description="A Data Manager.",
            ),
        ),
        "account_server": (
            Server(
                "https://{host}/account-server-api",
                variables={"host": ("squonk.example.com", ())},
                description="An Account Server.",
            ),
        ),
    }
    _security_schemes: ClassVar[Mapping[str, SecurityScheme]] = {"keycloak": HttpBearer()}
    _user_agent = "squonk2/0.1.0.dev0"
