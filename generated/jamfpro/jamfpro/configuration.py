"""Settings of the clients of jamfpro."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from ._runtime.retry_policy import RetryPolicy
from ._runtime.security_schemes import HttpBasic, HttpBearer, SecurityScheme
from ._runtime.servers import Server
from ._runtime.several_apis import SeveralApisConfiguration


class Configuration(SeveralApisConfiguration):
    """Where Jamf Pro Classic API and Jamf Pro API is, who calls it, and how."""

    _apis: ClassVar[Mapping[str, Sequence[Server]]] = {
        "classic": (
            Server(
                "https://{server}/JSSResource",
                variables={"server": ("example.jamfcloud.com", ())},
                description="A Jamf Pro server, on premises or in the cloud.",
            ),
        ),
        "pro": (
            Server(
                "https://{server}/api",
                variables={"server": ("example.jamfcloud.com", ())},
                description="A Jamf Pro server, on premises or in the cloud.",
            ),
        ),
    }
    _security_schemes: ClassVar[Mapping[str, SecurityScheme]] = {"jamfToken": HttpBearer(), "userPassword": HttpBasic()}
    _user_agent = "jamfpro/0.1.0.dev0"
    retries = RetryPolicy(attempts=4)
