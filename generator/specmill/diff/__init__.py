"""What changed between two versions of an API: on the wire, and for the Python code that calls its client."""
