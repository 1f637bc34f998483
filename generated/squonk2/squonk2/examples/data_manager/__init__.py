"""Programs for the Data Manager."""
