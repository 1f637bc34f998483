"""What the last generation was made from, and the names it gave."""
