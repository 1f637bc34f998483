"""Clients that differ in some settings and share the rest."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, TypeVar

from .configuration import timeouts_of
from .headers import check_header, merge_headers
from .retry_policy import policy_of
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .client_core import ClientCore

C = TypeVar("C", bound="ClientCore")


def copied(client: C, timeout: Any, retries: Any, headers: Mapping[str, str]) -> C:
    """Return a copy of a client that sends by way of it. Raises TypeError or ValueError for a setting that is none."""
    for name, value in headers.items():
        check_header(name, value)
    configuration = client.configuration.copy()
    if timeout is not UNSET:
        timeouts_of(timeout)
        configuration.timeout = timeout
    if retries is not UNSET:
        policy_of(retries)
        configuration.retries = retries
    twin = copy.copy(client)
    for name, value in list(vars(twin).items()):
        if getattr(value, "api_client", None) is client:  # an Api object that was made for the client itself
            del vars(twin)[name]
    twin.configuration = configuration
    twin.default_headers = merge_headers(client.default_headers, headers)
    twin._parent = client
    return twin
