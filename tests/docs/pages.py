"""A page of the documentation as something to run: its blocks in order, in one folder, as a reader would.

A block with a title is a file of that name. Shell blocks run one after the other as in one session; a block of text
after one is what it prints (numbers aside). Python blocks are programs. Settings without a title are read. A page says
``<!-- begins with: shop -->`` if its reader has the project and the server of the tutorial; ``<!-- not run: why -->``
exempts the block that follows.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import yaml
from attrs import define, field, frozen

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
_BLOCK = re.compile(
    r'(?:^<!-- not run: (?P<why>.+?) -->\n)?^```(?P<language>\w+)(?: title="(?P<title>.+?)")?\n(?P<text>.*?)^```$',
    re.MULTILINE | re.DOTALL,
)


@frozen
class Block:
    """One fenced block."""

    language: str
    title: str | None
    text: str
    line: int
    exempt: str | None
    """Why it is not run."""


def blocks(page: Path) -> list[Block]:
    """The blocks of a page."""
    text = page.read_text("utf-8")
    found = [
        Block(each["language"], each["title"], each["text"], text.count("\n", 0, each.start()) + 1, each["why"])
        for each in _BLOCK.finditer(text)
    ]
    assert len(found) == len(re.findall(r"^```\w", text, re.M)), f"{page} has a block that is not understood"
    return found


def free_port() -> int:
    """A port that nobody has at the moment."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@define
class Reader:
    """Somebody who does what a page says."""

    folder: Path
    """Where they are; changes with ``cd``."""
    environment: dict[str, str]
    home: Path
    """For what the reader does not see."""
    port: int = field(factory=free_port)
    groups: list[int] = field(factory=list)
    printed: str = ""
    """By the last block that ran."""

    def read(self, page: Path) -> None:
        """Do all of a page. Raises AssertionError at the line of the block that does not do what it says."""
        try:
            if "<!-- begins with: shop -->" in page.read_text("utf-8"):
                self._begin_with_shop()
            for block in blocks(page):
                if block.exempt is None:
                    self._do(block, f"{page.name}:{block.line}")
        finally:
            for group in self.groups:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(group, signal.SIGKILL)

    def _begin_with_shop(self) -> None:
        self._shell("specmill init .", "start")
        self._point_to_port(self.folder / "specs/bookshop/openapi.yaml")
        server = next(each for each in blocks(DOCS / "tutorial.md") if each.title == "server.py")
        self._file(server)
        self._shell("specmill generate && (python server.py &)", "start")
        self._wait()

    def _point_to_port(self, path: Path) -> None:
        path.write_text(path.read_text("utf-8").replace("8080", str(self.port)), "utf-8")

    def _wait(self) -> None:
        """Wait for the server, each look a little later than the one before."""
        for attempt in range(50):
            with contextlib.suppress(OSError):
                request = urllib.request.Request(f"http://127.0.0.1:{self.port}/books", headers={"X-Api-Key": "secret"})
                with urllib.request.urlopen(request, timeout=5):
                    return
            signal.sigtimedwait([], 0.02 * (attempt + 1))
        raise AssertionError("the server of the tutorial does not answer")

    def _do(self, block: Block, at: str) -> None:
        match block.language:
            case _ if block.title is not None:
                self._file(block)
            case "shell":
                self._shell(block.text, at)
            case "python":
                self._shell(f"python - <<'END_OF_BLOCK'\n{block.text}\nEND_OF_BLOCK", at)
            case "text":
                self._compare(block.text, at)
            case "toml":
                tomllib.loads(block.text)
            case "yaml":
                yaml.safe_load(block.text)
            case "json":
                json.loads(block.text)
            case other:
                raise AssertionError(f"{at}: nobody knows what to do with {other}")

    def _file(self, block: Block) -> None:
        path = self.folder / str(block.title)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text.replace("8080", str(self.port)), "utf-8")

    def _shell(self, text: str, at: str) -> None:
        """Run as in one session: folder and variables carry over to the next block."""
        state, where, output = (self.home / name for name in ("state", "where", "output"))
        script = f"[ ! -e {state} ] || . {state}\nset -e\n{text}\nexport -p > {state}; pwd > {where}\n"
        with output.open("wb") as stream:
            process = subprocess.Popen(
                ["bash", "-c", script],
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            self.groups.append(process.pid)
            code = process.wait(timeout=300)
        self.printed = output.read_text("utf-8", "replace")
        assert code == 0, f"{at} ends with {code}:\n{self.printed}"
        self.folder = Path(where.read_text().strip())
        if (self.folder / "specs/bookshop/openapi.yaml").exists():
            self._point_to_port(self.folder / "specs/bookshop/openapi.yaml")

    def _compare(self, text: str, at: str) -> None:
        """Each line that is shown is printed, numbers aside; a line may be longer than what is shown of it."""
        printed = _without_numbers(self.printed)
        for line in filter(None, text.splitlines()):
            assert _without_numbers(line) in printed, f"{at}: not printed: {line}\n{self.printed}"


def _without_numbers(text: str) -> str:
    return re.sub(r"\d+(?:\.\d+)?", "N", text)


@contextlib.contextmanager
def reader(home: Path) -> Iterator[Reader]:
    """Somebody in an empty folder, with specmill on the path and generated packages where Python finds them."""
    commands, folder = home / "bin", home / "here"
    commands.mkdir()
    folder.mkdir()
    (commands / "python").symlink_to(sys.executable)
    script = commands / "specmill"
    script.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT}/generator exec {sys.executable} -m specmill "$@"\n')
    script.chmod(0o755)
    packages = ("bookshop", "bookshop_client", "books", "book_client", "theirs")
    paths = os.pathsep.join(str(folder / "generated" / name) for name in packages)
    site = next(path for path in map(Path, sys.path) if (path / "httpx").is_dir())
    environment = {
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": f"{paths}{os.pathsep}{site}",
        "HOME": str(home),
        "LANG": "C.UTF-8",
    }
    yield Reader(folder, environment, home)


def new_user(home: Path, wheels: Path) -> Reader:
    """Somebody with an empty folder, a Python, and a place to install from that has our wheel."""
    folder = home / "here"
    folder.mkdir()
    commands = home / "bin"
    commands.mkdir()
    (commands / "python").symlink_to(shutil.which(sys.executable) or sys.executable)
    kept = ("HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy", "SSL_CERT_FILE")
    pip = {name: value for name, value in os.environ.items() if name.startswith("PIP_") or name in kept}
    environment = pip | {
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "HOME": os.environ.get("HOME", str(home)),
        "LANG": "C.UTF-8",
        "PIP_FIND_LINKS": str(wheels),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    return Reader(folder, environment, home)
