"""Targets for fuzzers: run by a coverage-guided one (``make fuzz``), and over a small corpus as ordinary tests."""
