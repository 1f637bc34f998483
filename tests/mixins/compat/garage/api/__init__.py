"""The operations of garage."""
