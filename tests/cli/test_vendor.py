"""``specmill vendor``: copies that hang together, a record of them, and a loud word about every change."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from attrs import define, field

from specmill.plan.editions import NEWEST
from tests.cli.conftest import PETS, Call, contents

SPLIT = PETS.replace("'#/components/schemas/Pet'", "'../schemas/pet.yaml#/Pet'")
PET = "Pet: {type: object, properties: {name: {$ref: 'name.yaml'}}}\n"
NAME = "{type: string}\n"


@define
class Site:
    """What the server has, and what it was asked."""

    address: str = ""
    files: dict[str, str] = field(factory=dict)
    redirects: dict[str, str] = field(factory=dict)
    asked: list[tuple[str, str | None]] = field(factory=list)


@pytest.fixture
def site() -> Iterator[Site]:
    found = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append((self.path, self.headers["If-None-Match"]))
            if self.path in found.redirects:
                self._answer(302, b"", Location=found.redirects[self.path])
            elif self.path not in found.files:
                self._answer(404, b"")
            else:
                body = found.files[self.path].encode()
                tag = f'"{sha256(body).hexdigest()[:8]}"'
                fresh = self.headers["If-None-Match"] != tag
                self._answer(200 if fresh else 304, body if fresh else b"", ETag=tag)

        def _answer(self, status: int, body: bytes, **headers: str) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found.address = f"http://127.0.0.1:{server.server_address[1]}"
        yield found
        server.shutdown()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def record(folder: Path) -> dict[str, dict[str, object]]:
    documents: dict[str, dict[str, object]] = json.loads((folder / "specs/specs.lock").read_text())["documents"]
    return documents


def test_document_from_a_url_is_recorded_with_its_hash_and_tag(specmill: Call, folder: Path, site: Site) -> None:
    site.files = {"/api/pets.yaml": PETS}
    result = specmill("vendor", "pets", f"{site.address}/api/pets.yaml", "--allow-http", "--add")
    assert (result.code, result.err) == (0, "")
    assert (folder / "specs/pets/pets.yaml").read_text() == PETS
    (entry,) = record(folder).values()
    assert entry["source"] == f"{site.address}/api/pets.yaml"
    digest = sha256(PETS.encode()).hexdigest()
    assert entry["files"] == {"pets.yaml": {"sha256": digest, "etag": f'"{digest[:8]}"'}}
    assert str(entry["retrieved"]).endswith("Z")
    assert (folder / "specmill.toml").read_text() == (
        f'[packages.pets]\nspec = "specs/pets/pets.yaml"\nedition = "{NEWEST}"\n'
    )
    assert specmill("generate").code == 0


def test_files_behind_relative_references_come_along_and_generate(specmill: Call, folder: Path, site: Site) -> None:
    site.files = {"/v1/api/pets.yaml": SPLIT, "/v1/schemas/pet.yaml": PET, "/v1/schemas/name.yaml": NAME}
    result = specmill("vendor", "pets", f"{site.address}/v1/api/pets.yaml", "--allow-http", "--add")
    assert (result.code, result.err) == (0, "")
    assert sorted(contents(folder / "specs/pets")) == ["api/pets.yaml", "schemas/name.yaml", "schemas/pet.yaml"]
    generated = specmill("generate")
    assert (generated.code, generated.err) == (0, "")
    assert "name: str | None" in (folder / "generated/pets/pets/models/pet.py").read_text()


def test_update_asks_with_the_tag_and_says_that_nothing_changed(specmill: Call, folder: Path, site: Site) -> None:
    site.files = {"/pets.yaml": PETS}
    specmill("vendor", "pets", f"{site.address}/pets.yaml", "--allow-http")
    before = contents(folder)
    result = specmill("vendor", "--update", "--allow-http")
    assert result.code == 0
    assert result.out.startswith("pets: unchanged since ")
    assert site.asked[-1] == ("/pets.yaml", f'"{sha256(PETS.encode()).hexdigest()[:8]}"')
    assert contents(folder) == before


def test_update_is_loud_about_what_changed(specmill: Call, folder: Path, site: Site) -> None:
    site.files = {"/a/pets.yaml": SPLIT, "/schemas/pet.yaml": PET, "/schemas/name.yaml": NAME}
    specmill("vendor", "pets", f"{site.address}/a/pets.yaml", "--allow-http")
    site.files["/schemas/pet.yaml"] = "Pet: {type: object}\n"
    checked = specmill("vendor", "--check", "--allow-http")
    assert checked.code == 1
    assert "pets: HAS CHANGED at " in checked.out
    assert (folder / "specs/pets/schemas/pet.yaml").read_text() == PET
    updated = specmill("vendor", "pets", "--update", "--allow-http")
    assert updated.code == 0
    assert "pets: CHANGED, fetched from " in updated.out
    assert "  removed: specs/pets/schemas/name.yaml\n  changed: specs/pets/schemas/pet.yaml\n" in updated.out
    assert sorted(contents(folder / "specs/pets")) == ["a/pets.yaml", "schemas/pet.yaml"]


def test_edited_copy_is_not_overwritten(specmill: Call, folder: Path, site: Site) -> None:
    site.files = {"/pets.yaml": PETS}
    specmill("vendor", "pets", f"{site.address}/pets.yaml", "--allow-http")
    copy = folder / "specs/pets/pets.yaml"
    copy.write_text("# mine\n" + PETS)
    refused = specmill("vendor", "--update", "--allow-http")
    assert refused.code == 1
    assert "edited here since it came: specs/pets/pets.yaml" in refused.err
    assert copy.read_text().startswith("# mine")
    assert specmill("vendor", "--update", "--allow-http", "--force").code == 0
    assert copy.read_text() == PETS


def test_file_that_was_not_vendored_is_not_overwritten(specmill: Call, folder: Path, site: Site) -> None:
    site.files = {"/pets.yaml": PETS}
    (folder / "specs/pets").mkdir(parents=True)
    (folder / "specs/pets/pets.yaml").write_text("mine")
    result = specmill("vendor", "pets", f"{site.address}/pets.yaml", "--allow-http")
    assert result.code == 1
    assert contents(folder) == {"specs/pets/pets.yaml": b"mine"}


def test_without_tls_it_has_to_be_allowed(specmill: Call, folder: Path, site: Site) -> None:
    result = specmill("vendor", "pets", f"{site.address}/pets.yaml")
    assert result.code == 1
    assert "is not HTTPS" in result.err and "--allow-http" in result.err
    assert site.asked == []
    assert contents(folder) == {}


@pytest.mark.parametrize(
    ("files", "redirects", "message"),
    [
        ({}, {}, "answers 404"),
        ({"/pets.yaml": "<html>Sign in</html>"}, {}, "this is not a description of an API"),
        ({}, {"/pets.yaml": "http://127.0.0.2:9/x.yaml"}, "redirects to another host: http://127.0.0.2:9/x.yaml"),
        ({}, {"/pets.yaml": "/pets.yaml"}, "redirects more than"),
    ],
)
def test_what_cannot_be_used_leaves_nothing_behind(
    specmill: Call, folder: Path, site: Site, files: dict[str, str], redirects: dict[str, str], message: str
) -> None:
    site.files, site.redirects = files, redirects
    result = specmill("vendor", "pets", f"{site.address}/pets.yaml", "--allow-http")
    assert result.code == 1
    assert message in result.err
    assert contents(folder) == {}


def test_references_that_cannot_be_copied_are_named(specmill: Call, folder: Path, site: Site) -> None:
    site.files = {"/pets.yaml": PETS.replace("'#/components/schemas/Pet'", "'https://other.example/pet.yaml'")}
    result = specmill("vendor", "pets", f"{site.address}/pets.yaml", "--allow-http")
    assert result.code == 0
    assert "not copied: https://other.example/pet.yaml: only relative references are copied" in result.err


def test_path_outside_the_folder_of_a_document_on_disk_needs_a_root(specmill: Call, folder: Path) -> None:
    (folder / "elsewhere/api").mkdir(parents=True)
    (folder / "elsewhere/schemas").mkdir()
    (folder / "elsewhere/api/pets.yaml").write_text(SPLIT)
    (folder / "elsewhere/schemas/pet.yaml").write_text("Pet: {type: object}\n")
    first = specmill("vendor", "pets", "elsewhere/api/pets.yaml")
    assert "not copied: ../schemas/pet.yaml#/Pet: it leaves" in first.err
    assert specmill("vendor", "pets", "elsewhere/api/pets.yaml", "--root", "elsewhere").err == ""
    assert sorted(contents(folder / "specs/pets")) == ["api/pets.yaml", "schemas/pet.yaml"]
    assert record(folder)["pets"]["source"] == "elsewhere/api/pets.yaml"
    (folder / "elsewhere/schemas/pet.yaml").write_text("Pet: {type: string}\n")
    assert "changed: specs/pets/schemas/pet.yaml" in specmill("vendor", "--update").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "say NAME and SOURCE"),
        (["../x", "https://host.example/a.yaml"], "is no name for a folder"),
        (["x", "https://user:secret@host.example/a.yaml"], "the URL holds credentials"),
        (["x", "--update"], "there is no vendored document 'x'"),
    ],
)
def test_wrong_calls(specmill: Call, folder: Path, arguments: list[str], message: str) -> None:
    result = specmill("vendor", *arguments)
    assert result.code == 2
    assert message in result.err


@pytest.mark.parametrize("text", ["{", '{"documents": {"../x": {}}}', '{"documents": {"x": {"files": {"../a": {}}}}}'])
def test_broken_record_is_refused(specmill: Call, folder: Path, text: str) -> None:
    (folder / "specs").mkdir()
    (folder / "specs/specs.lock").write_text(text)
    result = specmill("vendor", "--update")
    assert result.code == 1
    assert "specs/specs.lock: error[broken-lock]" in result.err
