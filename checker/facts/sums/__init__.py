"""What has to come out: totals of their parts, tables, balances, percentages."""
