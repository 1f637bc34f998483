"""Servers: with variables, relative, and none at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.building import imported
from tests.traps.exchange import Exchange, client_of

PATHS = """
    openapi: 3.1.0
    info: {title: Servers, version: '1'}
    paths: {/x: {get: {operationId: getX, responses: {'204': {description: done}}}}}
"""

VARIABLES = (
    PATHS
    + """
    servers:
    - url: https://{region}.api.example:{port}/{base}
      variables:
        region: {default: eu, enum: [eu, us]}
        port: {default: '443'}
        base: {default: v1}
    - {url: 'https://staging.example/'}
"""
)


def url(package: Any, **settings: Any) -> str:
    exchange = Exchange()
    package.DefaultApi(client_of(package, exchange, **settings)).get_x()
    return str(exchange.request.url)


def test_trap_73_variables_have_their_defaults_and_take_values(tmp_path: Path) -> None:
    with imported(VARIABLES, tmp_path) as package:
        assert url(package) == "https://eu.api.example/v1/x"
        assert url(package, server_variables={"region": "us", "port": "8443"}) == "https://us.api.example:8443/v1/x"
        assert url(package, server_index=1) == "https://staging.example/x"
        assert url(package, host="https://own.example/base/") == "https://own.example/base/x"


def test_trap_73_a_value_outside_of_the_choices_is_refused(tmp_path: Path) -> None:
    with imported(VARIABLES, tmp_path) as package, pytest.raises(ValueError, match="region"):
        url(package, server_variables={"region": "evil.example/"})


@pytest.mark.parametrize("servers", ["", "\n    servers: [{url: /api/v2}]\n"])
def test_trap_73_a_server_that_is_no_url_asks_for_a_host(tmp_path: Path, servers: str) -> None:
    with imported(PATHS + servers, tmp_path) as package:
        with pytest.raises(ValueError, match="host"):
            url(package)
        assert url(package, host="http://127.0.0.1:81/api") == "http://127.0.0.1:81/api/x"
