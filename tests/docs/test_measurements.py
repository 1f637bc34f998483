"""The page of measurements: every figure is one that is on record, and plots are the same for the same figures."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

from bench.bars import Group, bars
from bench.readme import RESULTS, TITLES
from docs.measurements_page import OWN, measurements

SVG = "{http://www.w3.org/2000/svg}"


def test_the_page_shows_what_is_on_record() -> None:
    made = measurements()
    page = made["measurements.md"]
    plots = set(re.findall(r"]\(([a-z-]+\.svg)\)", page))
    assert plots == made.keys() - {"measurements.md"}
    peers = json.loads(RESULTS.read_text("utf-8"))
    rows = [row for table in peers["tables"] for row in table["rows"] if row["document"] in TITLES]
    for row in rows:
        assert f"| {TITLES[row['document']]} | {row['generator']} | {row['CPU s']:.3g} |" in page
    for table in json.loads(OWN.read_text("utf-8"))["tables"]:
        assert table["title"] in page
        assert page.count(f"| {next(iter(table['rows'][0].values()))} |") >= 1
    assert measurements() == made


def test_bars_are_as_long_as_their_values_and_what_failed_has_none() -> None:
    chart = bars("Time", "s", [Group("big <one>", (("ours", 2.0), ("theirs", 8.0))), Group("b", (("theirs", None),))])
    root = ElementTree.fromstring(chart)
    fills = [each for each in root.iter(f"{SVG}rect") if each.get("fill") not in ("white", None)]
    widths = [float(each.attrib["width"]) for each in fills]
    assert widths[1] / widths[0] == 4
    texts = [each.text for each in root.iter(f"{SVG}text")]
    assert "big <one>" in texts and texts.count("fails") == 1
    assert texts[-2:] == ["ours", "theirs"]
