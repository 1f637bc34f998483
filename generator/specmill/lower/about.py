"""Title, version and tags of a document."""

from __future__ import annotations

from specmill.ir import Info, Tag
from specmill.lower.context import Context
from specmill.lower.docs import docs_of
from specmill.lower.nodes import Object, child_id


def lower_info(ctx: Context, root: Object) -> Info:
    """The ``info`` object; title and version are empty where the document has none."""
    info = ctx.object_at(root, "info")
    title, version = ctx.text_at(info, "title"), ctx.text_at(info, "version")
    for name, value in (("title", title), ("version", version)):
        if not value:
            ctx.report("incomplete-info", f"the document has no {name}", info.id)
    contact, licence = ctx.object_at(info, "contact"), ctx.object_at(info, "license")
    reachable = (ctx.text_at(contact, key) for key in ("email", "url", "name"))
    return Info(
        title or "",
        version or "",
        docs_of(info.value),
        contact=next((found for found in reachable if found), None),
        license=ctx.text_at(licence, "identifier") or ctx.text_at(licence, "name"),
    )


def lower_tags(ctx: Context, root: Object) -> tuple[Tag, ...]:
    """The tags a document describes, each once."""
    found: dict[str, Tag] = {}
    parents: list[tuple[Tag, Object]] = []
    for item in ctx.list_at(root, "tags"):
        tag = ctx.follow(item)
        name = ctx.text_at(tag, "name") if tag is not None else None
        if tag is None or name is None:
            ctx.report("tag-without-name", "this tag has no name; it is left out", item.id)
        elif name in found:
            ctx.report("duplicate-tag", f"the tag {name!r} is described twice; the first is used", item.id)
        else:
            found[name] = Tag(name, docs_of(tag.value), ctx.text_at(tag, "parent"), ctx.text_at(tag, "kind") or "nav")
            parents.append((found[name], tag))
    for described, tag in parents:
        if described.parent is not None and described.parent not in found:
            message = f"the parent {described.parent!r} of the tag {described.name!r} is no tag of the document"
            ctx.report("unknown-parent-tag", message, child_id(tag.id, "parent"))
    return tuple(found.values())
