"""Versions of packages: what changed since the last generation, which version that calls for, and what callers read."""
