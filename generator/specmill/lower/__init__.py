"""Lowering: a document in the shape of OpenAPI 3.1 becomes an :class:`specmill.ir.Api`.

What a document may say in ten ways is said here in one. No Python name is chosen, nothing is read or written, and
whatever is repaired, not honoured or dropped is a diagnostic; :func:`lower` never raises for what a document says.
"""

from specmill.lower.api import lower

__all__ = ["lower"]
