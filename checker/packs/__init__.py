"""Rule packs: found, loaded, merged, cached and proved."""
