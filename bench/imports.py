"""What an import costs: the package, its clients, its first use."""

from __future__ import annotations

from bench.measure import ROOT, cpu_of_python
from bench.packages import manifest
from bench.table import Cell, Table


def imports(repeats: int) -> Table:
    """Return a row a package; all columns are CPU milliseconds on top of a bare interpreter."""
    bare = cpu_of_python(["-c", "pass"], repeats)
    httpx = 1000 * (cpu_of_python(["-c", "import httpx"], repeats) - bare)
    return Table(
        "Import, CPU ms on top of Python itself",
        ("package", "import", "with ApiClient()", "with every module", "httpx alone"),
        tuple((*_package(name, repeats, bare), httpx) for name in manifest()),
        decimals=1,
    )


def _package(name: str, repeats: int, bare: float) -> tuple[Cell, ...]:
    programs = (
        f"import {name}",
        f"import {name}; {name}.ApiClient()",
        f"import {name}\nfor name in {name}.__all__: getattr({name}, name)",
    )
    folder = ROOT / "generated" / name
    return (name, *(1000 * (cpu_of_python(["-c", text], repeats, folder) - bare) for text in programs))
