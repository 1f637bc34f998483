"""specmill: API documents in, Python client packages out."""

__version__ = "0.1.0"
