"""Rule packs: found, loaded, merged and cached."""
