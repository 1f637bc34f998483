"""What callers of a generated package can see of it: names, signatures, types."""
