"""A rule-based compliance checker for Chinese government reports."""

__version__ = "0.1.0"
