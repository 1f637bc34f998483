"""Status codes of responses in the one spelling of the standard: ``2XX``, not ``2xx``."""

from __future__ import annotations

import re

from specmill.document.upgrade.walk import Link, Walk, pointer_of
from specmill.ir import Json

_RANGE = re.compile(r"[1-5][xX]{2}")


def normalise_statuses(walk: Walk, responses: dict[str, Json], link: Link) -> None:
    """Rename ranges in place, keeping the order. A range that is there in both spellings is left alone."""
    renamed = {key: key.upper() for key in responses if _RANGE.fullmatch(key) and key != key.upper()}
    if not renamed or any(new in responses for new in renamed.values()):
        return
    written = pointer_of(link)
    normal = walk.origins.normal(written)
    items = [(renamed.get(key, key), value) for key, value in responses.items()]
    responses.clear()
    responses.update(items)
    for old, new in renamed.items():
        walk.origins.moved(f"{written}/{old}", f"{normal}/{new}")
