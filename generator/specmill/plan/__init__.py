"""Planning: every Python name, annotation and statement of a package is decided here, and nowhere else."""
