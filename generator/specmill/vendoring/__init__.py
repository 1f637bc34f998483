"""Bringing documents of others into ``specs/``, and remembering where they came from."""
