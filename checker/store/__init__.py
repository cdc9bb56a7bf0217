"""Outcomes kept between runs: a report that has not changed is not judged again."""
