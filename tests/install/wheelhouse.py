"""Wheels of what the tests' own environment has, so that pip installs as it would from an index, and none is asked.

What a package needs to be built and to run is installed here already. Packed up again, pip resolves it, builds in
isolation and installs into empty environments, with the network or without.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from importlib.metadata import Distribution, PackagePath, distribution
from pathlib import Path

from packaging.requirements import Requirement

_LEFT_BY_PIP = {"INSTALLER", "RECORD", "REQUESTED", "direct_url.json"}
"""Files that an installation adds to the metadata, and the list of files, which is written anew."""


def wheelhouse(folder: Path, names: Iterable[str]) -> Path:
    """Make wheels of distributions and of all that they need, and return the folder."""
    folder.mkdir()
    for each in _closure(names):
        _pack(each, folder)
    return folder


def _closure(names: Iterable[str]) -> list[Distribution]:
    found: dict[str, Distribution] = {}
    left = list(names)
    while left:
        name = left.pop()
        if name in found:
            continue
        found[name] = distribution(name)
        needed = [Requirement(each) for each in found[name].requires or ()]
        left += [each.name for each in needed if each.marker is None or each.marker.evaluate({"extra": ""})]
    return list(found.values())


def _pack(installed: Distribution, folder: Path) -> None:
    name = re.sub(r"[-_.]+", "_", installed.name)
    tags = re.findall(r"^Tag: (\S+)-(\S+)-(\S+)$", installed.read_text("WHEEL") or "", re.M)
    tag = "-".join(".".join(dict.fromkeys(part)) for part in zip(*tags, strict=True))
    files = [each for each in installed.files or () if _is_content(each)]
    metadata = next(each.parent for each in files if each.name == "WHEEL")
    with zipfile.ZipFile(folder / f"{name}-{installed.version}-{tag}.whl", "w") as wheel:
        for each in files:
            wheel.writestr(str(each), each.read_binary())
        wheel.writestr(f"{metadata}/RECORD", "".join(_row(each) for each in files) + f"{metadata}/RECORD,,\n")


def _is_content(file: PackagePath) -> bool:
    """Say whether a file came with the distribution: scripts are made by pip, and so is what Python compiled."""
    in_metadata = file.parent.name.endswith(".dist-info")
    return file.parts[0] != ".." and file.suffix != ".pyc" and not (in_metadata and file.name in _LEFT_BY_PIP)


def _row(file: PackagePath) -> str:
    checksum = f"{file.hash.mode}={file.hash.value}" if file.hash else ""
    return f"{file},{checksum},{file.size or ''}\n"
