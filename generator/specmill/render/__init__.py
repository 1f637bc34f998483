"""Rendering: templates print a plan into a tree of files, in memory. They decide nothing."""
