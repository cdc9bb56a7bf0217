"""Many reports judged as one job: every report once, then what only many of them show."""
