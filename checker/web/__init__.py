"""The web page: a draft comes in, its scorecard goes out, and nothing of it is kept.

Requests pass ``guard.py`` and reach ``app.py``; ``drafts.py`` takes a draft in and hands it to
``crew.py``, one of whose processes does what ``work.py`` says. ``server.py`` alone knows uvicorn.
"""
