"""What can be wrong with a set-up: each module examines one part of it and returns findings."""
