"""Mutation testing (``make mutation``): code is broken in one place at a time, and tests have to notice.

The known tools do not fit: one leaves out whatever is decorated and all tables of modules, where much of our escaping
is; the other starts an interpreter for each mutant. This is a few operators over ``ast``, and a fork for each mutant.
"""
