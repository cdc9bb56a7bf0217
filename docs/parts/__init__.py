"""The generated parts of the manual: one module for each kind of page they stand in."""
