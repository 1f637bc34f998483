"""Two surfaces held against each other: what code that calls a package notices."""
