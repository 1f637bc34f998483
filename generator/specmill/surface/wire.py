"""How a package speaks, as far as its surface does not show it: a fingerprint for each method and model.

Where a parameter goes, how a list is joined, which media type is sent: code that calls a package sees none of it, and a
package that does it otherwise needs another state of the server all the same. The next generation has no document of
the last one to compare with, so what is said on the wire is kept as a fingerprint. Texts, names of schemas, the order
of properties and bounds (see :mod:`.bounds`) are no part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from specmill import ir
from specmill.plan.words import fingerprint

_LETTERS = 8
"""Of a fingerprint: two of one method alike by chance are one in four thousand million."""


def spoken(api: ir.Api, classes: Mapping[ir.SchemaId, str]) -> Iterator[tuple[str, str]]:
    """Yield a fingerprint for each schema that has a class of its own, and for ``""``: what all calls share."""
    expand = partial(_schema, api)
    for key, name in classes.items():
        named = api.schemas[key]
        if isinstance(named.schema, ir.Record | ir.Enumeration):
            yield name, _short(f"{expand(named.schema, ())}{named.tag or ''}")
    yield "", _short(f"{_servers(api.servers)}{[_servers(each.servers) for each in api.parts]}{_schemes(api)}")


def spoken_by(operation: ir.Operation, api: ir.Api) -> str:
    """Return the fingerprint of an operation; its method and path are known otherwise."""
    parts = [
        *sorted(_parameter(each, api) for each in operation.parameters),
        *([] if operation.body is None else [f"body {operation.body.required}"]),
        *(_content(each, api) for each in (operation.body.contents if operation.body else ())),
        *(_response(each, api) for each in operation.responses),
        repr([each.schemes for each in operation.security]),
        _servers(operation.servers),
    ]
    return _short("\n".join(parts))


def _short(text: str) -> str:
    return fingerprint(text, _LETTERS)


def _parameter(each: ir.Parameter, api: ir.Api) -> str:
    form = f"{each.style.value} {each.explode} {each.allow_reserved} {each.allow_empty} {each.media_type}"
    return f"{each.where.value} {each.name} {each.required} {form} {_schema(api, each.schema, ())}"


def _content(each: ir.Content, api: ir.Api) -> str:
    schemas = [_schema(api, schema, ()) for schema in (each.schema, each.item_schema) if schema is not None]
    encodings = [
        (part.property, part.content_type, part.style, part.explode, part.allow_reserved) for part in each.encodings
    ]
    return f"{each.media_type} {schemas} {encodings or ''} {each.xml or ''}"


def _response(each: ir.Response, api: ir.Api) -> str:
    headers = sorted(f"{field.name} {_schema(api, field.schema, ())}" for field in each.headers)
    return f"{each.status} {[_content(content, api) for content in each.contents]} {headers}"


def _servers(servers: Iterable[ir.Server]) -> str:
    return repr([(each.url, [(one.name, one.default, one.choices) for one in each.variables]) for each in servers])


def _schemes(api: ir.Api) -> list[str]:
    return sorted(f"{each.id} {_flows(each)} {each.openid_url}" for each in api.security_schemes)


def _flows(scheme: ir.SecurityScheme) -> list[tuple[str, str | None, str | None, str | None]]:
    return [(each.kind, each.authorization_url, each.token_url, each.refresh_url) for each in scheme.flows]


# -- schemas -----------------------------------------------------------------------------------------------------------


def _schema(api: ir.Api, schema: ir.Schema, seen: tuple[ir.SchemaId, ...]) -> str:
    """Return what is said of a value. A class stands for itself: it has a fingerprint of its own."""
    inner = partial(_schema, api, seen=seen)
    match schema:
        case ir.Reference(target=target):
            found = api.schemas[target].schema
            own = isinstance(found, ir.Record | ir.Enumeration) or target in seen
            return "@" if own else _schema(api, found, (*seen, target))
        case ir.Scalar(kind=kind, format=form):
            return f"{kind.value} {form}"
        case ir.Enumeration(values=values):
            return f"one of {sorted(map(repr, values))}"
        case ir.Array(items=items, prefix=prefix):
            forms = f"{_xml(schema.xml)}{_xml(schema.item_xml)}"
            return f"[{inner(items)} {[inner(each) for each in prefix]}{forms}]"
        case ir.Map(values=held):
            return f"{{{inner(held)}}}"
        case ir.Record():
            fields = sorted(_field(each, inner(each.schema)) for each in schema.fields)
            return f"{fields} {inner(schema.additional)}{_xml(schema.xml)}"
        case ir.Union(variants=variants, discriminator=mark):
            return f"{sorted(map(inner, variants))} {'' if mark is None else (mark.property, sorted(mark.mapping))}"
        case ir.Nullable(inner=only):
            return f"{inner(only)}?"
        case _:
            return type(schema).__name__


def _field(each: ir.Field, text: str) -> str:
    return f"{each.name} {each.required} {each.read_only} {each.write_only}{_xml(each.xml)} {text}"


def _xml(xml: ir.Xml | None) -> str:
    return "" if xml is None else repr(xml)
