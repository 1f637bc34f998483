"""One operation as it passes through the stages: the best documentation of the generator there is."""
