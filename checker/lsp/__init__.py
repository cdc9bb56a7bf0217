"""An editor's language server: packs and drafts are judged while they are typed.

All but ``server`` works on text and offsets, and knows nothing of the protocol.
"""
