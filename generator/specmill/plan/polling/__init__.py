"""Which operations go on after their answer, how one asks for what comes of them, and how that is printed."""
