"""Fetching a document: from its own origin, and from nowhere else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from specmill.cli.faults import CallFault
from specmill.cli.network import fetch, network_for
from tests.cli.conftest import PETS, Call


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        host = self.headers["Host"]
        targets = {"/near": f"http://{host}/pets.yaml", "/far": "http://other.example/pets.yaml", "/loop": "/loop"}
        if self.path in targets:
            self.send_response(302)
            self.send_header("Location", targets[self.path])
            self.end_headers()
            return
        known = self.path == "/pets.yaml"
        self.send_response(200 if known else 404)
        self.end_headers()
        self.wfile.write(PETS.encode() if known else b"")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as found:
        threading.Thread(target=found.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{found.server_address[1]}"
        found.shutdown()


def test_document_is_generated_from_an_address(specmill: Call, server: str, tmp_path: Path) -> None:
    url = server.replace("http://", "http://me:secret@") + "/pets.yaml"
    result = specmill("generate", "--spec", url, "--output", tmp_path / "out", "--allow-network")
    assert result.code == 0
    readme = (tmp_path / "out/README.md").read_text()
    assert f"{server}/pets.yaml" in readme
    assert "secret" not in readme


def test_redirect_within_the_origin_is_followed(server: str) -> None:
    assert fetch(f"{server}/near") == PETS.encode()


@pytest.mark.parametrize(
    ("path", "message"), [("/far", "another origin"), ("/loop", "more than 5 redirects"), ("/absent", "404")]
)
def test_what_cannot_be_fetched_is_an_error(server: str, path: str, message: str) -> None:
    with pytest.raises(OSError, match=message):
        fetch(server + path)


def test_address_that_fails_is_told(specmill: Call, server: str, tmp_path: Path) -> None:
    result = specmill("generate", "--spec", f"{server}/absent", "--output", tmp_path / "out", "--allow-network")
    assert result.code == 1
    assert "error[unreadable-file]" in result.err


def test_origins_are_taken_without_a_path() -> None:
    assert network_for(["HTTPS://Example.com:443/path"]).origins == {"https://example.com"}
    with pytest.raises(CallFault, match=r"'example\.com' is not an origin"):
        network_for(["example.com"])
