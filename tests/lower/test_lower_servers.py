"""Servers and their variables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specmill.ir import Docs, Server, ServerVariable

Lower = Callable[..., Any]
HEAD = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


def test_variables(lower_document: Lower) -> None:
    lowered = lower_document(f"""
{HEAD}
servers:
  - url: https://{{region}}.test/{{base}}
    description: main
    name: production
    variables:
      region: {{enum: [eu, us], default: us, description: where}}
      base: {{default: 1}}
      unused: {{default: x}}
""")
    region = ServerVariable("region", "us", ("eu", "us"), Docs(description="where"))
    assert lowered.api.servers == (
        Server(
            "https://{region}.test/{base}",
            (region, ServerVariable("base", "1")),
            Docs(description="main"),
            "production",
        ),
    )
    assert lowered.codes == []


def test_relative_servers_are_kept(lower_document: Lower) -> None:
    assert lower_document(f"{HEAD}servers: [{{url: /v1}}]").api.servers == (Server("/v1"),)


def test_none_is_none(lower_document: Lower) -> None:
    assert lower_document(HEAD).api.servers == ()


def test_faults_are_repaired_and_reported(lower_document: Lower) -> None:
    lowered = lower_document(f"""
{HEAD}
servers:
  - {{description: nowhere}}
  - text
  - {{url: 'https://{{a}}.{{b}}.test', variables: {{a: {{enum: [x, y]}}}}}}
""")
    (server,) = lowered.api.servers
    assert server.variables == (ServerVariable("a", "x", ("x", "y")), ServerVariable("b", ""))
    assert sorted(lowered.codes) == [
        "server-variable-without-default",
        "server-without-url",
        "undeclared-server-variable",
        "wrong-type",
    ]
