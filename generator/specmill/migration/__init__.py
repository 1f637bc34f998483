"""From the configuration of another generator to a manifest of ours."""
