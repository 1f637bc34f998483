"""Faults, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .fault import Fault

Faults: TypeAlias = "dict[str, Fault]"
"""An error. It has a single property, named after the kind of fault: `badRequest`, `unauthorized`, `forbidden`,
`itemNotFound`, `conflict`, `overLimit` and others.
"""
