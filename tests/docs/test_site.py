"""The site in a real browser, at the width of a phone: nothing is fetched, nothing complains, nothing sticks out."""

from __future__ import annotations

import functools
import html
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from docs.site import main
from tests.docs.pages import ROOT

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
SITE = ROOT / "build" / "site"
PHONE = 390
PHONE_PAGE = """<!doctype html><title>waiting</title>
<iframe style="width: WIDTHpx; height: 800px; border: 0"></iframe><script>
const frame = document.querySelector("iframe");
frame.addEventListener("load", () => {
  const seen = frame.contentDocument;
  const names = frame.contentWindow.performance.getEntriesByType("resource").map((each) => each.name);
  document.title = "seen " + JSON.stringify({
    width: seen.documentElement.scrollWidth,
    text: seen.querySelector("article").innerText.length,
    foreign: names.filter((name) => !name.startsWith(location.origin)),
  });
});
frame.src = location.pathname;
</script>"""
"""A window cannot be as narrow as a phone, but a frame can."""


class Phone(SimpleHTTPRequestHandler):
    """Serves the site; with ``?phone``, a page in a frame of the width of a phone."""

    def do_GET(self) -> None:
        if not self.path.endswith("?phone"):
            super().do_GET()
            return
        body = PHONE_PAGE.replace("WIDTH", str(PHONE)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Links(HTMLParser):
    """Targets of a page, and what can be linked to in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note links, sources and ids."""
        given = dict(attrs)
        self.anchors.update(value for name, value in attrs if name == "id" and value)
        self.targets += [value for name in ("href", "src") if (value := given.get(name))]


@pytest.fixture(scope="module")
def pages() -> list[Path]:
    """Build the site, and return its pages."""
    assert main() == 0
    return sorted(path for path in SITE.rglob("*.html") if path.name != "404.html")


@pytest.fixture(scope="module")
def address(pages: list[Path]) -> Iterator[str]:
    """Serve the site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Phone, directory=str(SITE))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.mark.slow
def test_every_link_leads_somewhere(pages: list[Path]) -> None:
    read = {path: Links(path.read_text("utf-8")) for path in pages}
    broken = []
    for path, links in read.items():
        for target in links.targets:
            name, anchor = urldefrag(target)
            if re.match(r"[a-z]+:", target):
                continue
            at = (path.parent / unquote(name)).resolve() if name else path
            at = at / "index.html" if at.is_dir() else at
            if not at.exists() or (anchor and at in read and unquote(anchor) not in read[at].anchors | {"__top"}):
                broken.append(f"{path.relative_to(SITE)}: {target}")
    assert broken == []
    assert sum(len(links.targets) for links in read.values()) > 500


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium")
def test_pages_on_a_phone(address: str, pages: list[Path], tmp_path: Path) -> None:
    command = [str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"]
    command += [f"--user-data-dir={tmp_path}", "--virtual-time-budget=2000", "--dump-dom"]
    for page in pages:
        name = page.relative_to(SITE).as_posix()
        run = subprocess.run(
            [*command, f"{address}/{name}?phone"], capture_output=True, text=True, timeout=60, check=True
        )
        title = re.search(r"<title>seen (.+?)</title>", run.stdout)
        assert title is not None, f"{name}: {run.stdout[:300]}"
        seen = json.loads(html.unescape(title[1]))
        assert seen["width"] <= PHONE, f"{name} is {seen['width']} wide"
        assert seen["text"] > 200, f"{name} is empty"
        assert seen["foreign"] == [], name
        assert [line for line in run.stderr.splitlines() if "CONSOLE" in line] == [], name
