"""Schemas: from JSON Schema, where anything may be combined with anything, to the closed sum of :mod:`specmill.ir`.

A schema is first flattened to its *parts*: the objects whose keywords all hold, ``allOf`` and ``$ref`` followed. What
the parts say together decides the shape, and :mod:`~specmill.lower.schemas.dispatch` calls one module for each shape.
"""
