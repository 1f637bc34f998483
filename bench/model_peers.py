"""Bytes to typed objects and back, with our models and with those of other generators, each in its own process.

Every process also times ``json.loads`` and ``json.dumps`` of the same bytes, turn by turn with its own work; what is
compared is the ratio to those, since it is the same whatever else the machine does. Users are from the repository;
repositories need GitHub's document, as ``github.json`` in the folder of documents. A generator that cannot be
installed, that fails or that takes longer than the limit has a row that says so.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from bench.environments import interpreter
from bench.measure import ROOT, median
from bench.process import clean_environment
from bench.records import answered
from bench.table import Cell, Table
from bench.workload import MODEL, RECORD

LIMIT = 300.0
"""Seconds that a generator may take."""
COUNT = 200
"""Objects in one text."""

_RUNNER = """
import json, sys, time
sys.path.insert(0, {folder!r})
data = open({data!r}, 'rb').read()
plain = json.loads(data)
{setup}
objects = decode(data)
def taken(action, value):
    started = time.process_time()
    action(value)
    return time.process_time() - started
rounds = [
    (taken(json.loads, data), taken(decode, data), taken(json.dumps, plain), taken(encode, objects))
    for _ in range({repeats})
]
try:
    kept = json.loads(encode(objects)) == plain
except Exception:
    kept = False
print(json.dumps([rounds, kept]))
"""
_OWN = """
from importlib import import_module as load
array, model = load('made._runtime.containers').array, load('made._runtime.model_codec').model
content = load('made._runtime.contents').json_content(lambda: array(model(load('made').{model})))
decode, encode = lambda data: content.decode(data, None), lambda objects: content.encode(objects).data
"""
_FROM_DICT = """
from made.models.{module} import {model} as Model
decode = lambda data: [Model.from_dict(each) for each in json.loads(data)]
"""


@frozen
class Way:
    """How one generator is asked for models, and how its models are used."""

    title: str
    environment: str
    command: str
    """With ``{document}``, and ``{output}``, a folder in which ``made`` is to be."""
    setup: str
    """Python that defines ``decode`` and ``encode``."""


_SPECMILL = "{python} -m specmill generate --quiet --spec {document} --package made --output {output}"
_DATAMODEL = "{bin}/datamodel-codegen --input {document} --input-file-type openapi --output {output}/made.py"
WAYS = (
    Way("specmill", "", _SPECMILL, _OWN),
    Way("specmill, swagger-codegen profile", "", f"{_SPECMILL} --compat swagger-codegen", _OWN),
    Way("specmill, orjson installed", "orjson", _SPECMILL, _OWN),
    Way(
        "openapi-python-client",
        "openapi-python-client",
        "{bin}/openapi-python-client generate --path {document} --meta none --output-path {output}/made "
        "--config {output}/opc.yaml",
        f"{_FROM_DICT}encode = lambda objects: json.dumps([each.to_dict() for each in objects])",
    ),
    Way(
        "OpenAPI Generator",
        "openapi-generator-cli",
        "{bin}/openapi-generator-cli generate -g python --skip-validate-spec -i {document} -o {output} "
        "--package-name made",
        f"{_FROM_DICT}encode = lambda objects: '[' + ','.join(each.to_json() for each in objects) + ']'",
    ),
    Way(
        "datamodel-code-generator, pydantic",
        "datamodel-codegen",
        f"{_DATAMODEL} --output-model-type pydantic_v2.BaseModel --strict-nullable",
        "import made, pydantic\n"
        "adapter = pydantic.TypeAdapter(list[made.{model}])\n"
        "decode = adapter.validate_json\n"
        "encode = lambda objects: adapter.dump_json(objects, by_alias=True, exclude_unset=True)",
    ),
    Way(
        "datamodel-code-generator, msgspec",
        "datamodel-codegen",
        f"{_DATAMODEL} --output-model-type msgspec.Struct --strict-nullable",
        "import made, msgspec\ndecode, encode = msgspec.json.Decoder(list[made.{model}]).decode, msgspec.json.encode",
    ),
)


@frozen
class Workload:
    """Records, and the model and document that describe them."""

    title: str
    document: Path
    model: str
    module: str
    record: Mapping[str, Any]


def workloads(folder: Path | None) -> Iterator[Workload]:
    """Yield users, and repositories where there is a document of them."""
    yield Workload("JumpCloud users", ROOT / "specs" / "jumpcloud" / "v1.yaml", MODEL, "systemuserreturn", RECORD)
    document = folder / "github.json" if folder is not None else None
    if document is not None and document.is_file():
        repository = answered(json.loads(document.read_bytes()), "repos/list-for-org")
        yield Workload("GitHub repositories", document.resolve(), "MinimalRepository", "minimal_repository", repository)


def model_peers(folder: Path | None, repeats: int) -> Table:
    """Return a row for every workload and way."""
    rows = [row for each in workloads(folder) for row in _rows(each, repeats)]
    columns = ("objects", "models", "decode us", "times json.loads", "encode us", "times json.dumps", "nothing lost")
    return Table("Models: bytes to typed objects and back, CPU us an object", columns, tuple(rows), decimals=2)


def _rows(load: Workload, repeats: int) -> Iterator[tuple[Cell, ...]]:
    for way in WAYS:
        with tempfile.TemporaryDirectory() as name:
            yield (load.title, way.title, *_measured(load, way, Path(name), repeats))


def _measured(load: Workload, way: Way, output: Path, repeats: int) -> tuple[Cell, ...]:
    """What one way takes, or why that is not known."""
    python = interpreter(way.environment) if way.environment else Path(sys.executable)
    if python is None:
        return ("not installed", "", "", "", "")
    (output / "opc.yaml").write_text("literal_enums: true\n", encoding="utf-8")
    parts = {"document": load.document, "output": output, "bin": python.parent, "python": sys.executable}
    try:
        _call([part.format(**parts) for part in way.command.split()], output)
        data = output / "data.json"
        data.write_text(json.dumps([load.record] * COUNT), encoding="utf-8")
        setup = way.setup.format(model=load.model, module=load.module)
        program = _RUNNER.format(folder=str(output), data=str(data), setup=setup, repeats=3 * repeats + 1)
        rounds, kept = json.loads(_call([str(python), "-c", program], output))
    except subprocess.TimeoutExpired:
        return (f"stopped after {LIMIT:.0f} s", "", "", "", "")
    except subprocess.CalledProcessError:
        return ("fails", "", "", "", "")
    return (*_figures(rounds[1:]), "yes" if kept else "no")


def _figures(rounds: list[list[float]]) -> Iterator[float]:
    """Yield microseconds of decoding and encoding an object, each before its ratio to the bare JSON."""
    for bare, own in ((0, 1), (2, 3)):
        yield median(each[own] for each in rounds) / COUNT * 1e6
        yield median(each[own] / each[bare] for each in rounds)


def _call(command: list[str], folder: Path) -> bytes:
    path = f"{Path(command[0]).parent}:/usr/local/bin:/usr/bin:/bin"
    environment = clean_environment({"PYTHONPATH": str(ROOT / "generator"), "PATH": path})
    done = subprocess.run(
        command, cwd=folder, env=environment, check=True, timeout=LIMIT, stdin=subprocess.DEVNULL, capture_output=True
    )
    return done.stdout
