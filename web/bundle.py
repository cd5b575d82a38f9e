#!/usr/bin/env python3
"""Puts every text file of the content into one file, assets/content.bundle, because a browser cannot list folders.

A JSON object: path from the root of the content -> text. The files themselves are taken away: nothing fetches them.
"""
import json, pathlib, sys

site = pathlib.Path(sys.argv[1])
files = {}
for folder in ("levels", "locales", "assets/art", "assets/looks", "assets/audio", "assets/voice"):
    for path in sorted((site / folder).rglob("*")):
        # Only translators need the locks.
        if path.name == "lock.ron":
            path.unlink()
        elif path.suffix in (".ron", ".ftl", ".svg"):
            files[path.relative_to(site).as_posix()] = path.read_text(encoding="utf-8")
            path.unlink()
# Folders that are empty now, the deepest first.
for folder in sorted((path for path in site.rglob("*") if path.is_dir()), reverse=True):
    if not any(folder.iterdir()):
        folder.rmdir()
for path in [*site.rglob("README.md"), *site.rglob("*.sh")]:
    path.unlink()
(site / "assets").mkdir(exist_ok=True)
(site / "assets/content.bundle").write_text(json.dumps(files, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
print(f"{len(files)} text files in one bundle")
