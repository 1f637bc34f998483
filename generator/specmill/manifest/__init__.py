"""``specmill.toml``: which document becomes which package, and how."""
