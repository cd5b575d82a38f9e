#!/usr/bin/env python3
"""Finishes the browser build: packs every file that gains by it, lists all in files.json, and holds the size to its budget."""

import gzip
import hashlib
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PACKED = {".bundle", ".css", ".ftl", ".html", ".js", ".json", ".md", ".ron", ".svg", ".ttf", ".txt", ".wasm", ".webmanifest"}
NOT_FETCHED = {".br", ".gz", ".md", ".txt"}
# What the page and the worker find by other means, or must not keep.
NOT_LISTED = {"files.json", "sw.js"}
MEGABYTE = 1_000_000
BUDGETS = {"wasm": 4.5 * MEGABYTE, "all": 6.0 * MEGABYTE}
TOLERANCE = 1.1


def pack(file, brotli_quality):
    """Writes the .br and .gz twins of a file, unless they are there and newer. Gives both sizes."""
    twins = [file.with_name(file.name + ending) for ending in (".br", ".gz")]
    if file.suffix not in PACKED:
        return file.stat().st_size, file.stat().st_size
    if not all(twin.exists() and twin.stat().st_mtime >= file.stat().st_mtime for twin in twins):
        subprocess.run(["brotli", "-f", "-q", brotli_quality, "-o", twins[0], file], check=True)
        # No time in the header: the same input gives the same bytes.
        twins[1].write_bytes(gzip.compress(file.read_bytes(), 9, mtime=0))
    return twins[0].stat().st_size, twins[1].stat().st_size


def described(root, file, brotli_quality):
    brotli, packed_gzip = pack(file, brotli_quality)
    return {
        "path": file.relative_to(root).as_posix(),
        "bytes": file.stat().st_size,
        "brotli": brotli,
        "gzip": packed_gzip,
        "hash": hashlib.sha256(file.read_bytes()).hexdigest()[:16],
    }


def version_of(files):
    return hashlib.sha256("".join(f"{file['path']} {file['hash']}\n" for file in files).encode()).hexdigest()[:12]


def table(files):
    """Prints what a first visit costs, by kind, and gives the two sums that have a budget."""
    groups = {}
    for file in files:
        path = file["path"]
        kind = "wasm" if path.startswith("sango_bg.wasm") else path.split("/")[0] if "/" in path else "page"
        kind = "/".join(path.split("/")[:2]) if kind == "assets" else kind
        sums = groups.setdefault(kind, [0, 0, 0, 0])
        for place, amount in enumerate((1, file["bytes"], file["gzip"], file["brotli"])):
            sums[place] += amount
    whole = [sum(sums[place] for sums in groups.values()) for place in range(4)]
    print(f"{'':20}{'files':>7}{'raw kB':>10}{'gzip kB':>10}{'brotli kB':>11}")
    for kind, sums in [*sorted(groups.items(), key=lambda item: -item[1][3]), ("all", whole)]:
        print(f"{kind:20}{sums[0]:7}" + "".join(f"{amount / 1000:{width}.1f}" for amount, width in zip(sums[1:], (10, 10, 11))))
    return {"wasm": groups.get("wasm", [0] * 4)[3], "all": whole[3]}


def main():
    root, check_budget = Path(sys.argv[1]), "--no-budget" not in sys.argv
    quality = "11" if check_budget else "5"
    # The worker's text depends on the version, so it is written last and counted by nobody.
    found = sorted(f for f in root.rglob("*") if f.is_file() and f.suffix not in NOT_FETCHED and f.relative_to(root).as_posix() not in NOT_LISTED)
    with ThreadPoolExecutor() as pool:
        files = list(pool.map(lambda file: described(root, file, quality), found))
    for file in files:
        # A host may let browsers keep these two for long; a new build must still be fetched as one piece.
        if file["path"] in ("sango.js", "sango_bg.wasm"):
            file["path"] += f"?v={file['hash']}"
    version = version_of(files)
    (root / "files.json").write_text(json.dumps({"version": version, "files": files}, indent=1) + "\n")
    worker = root / "sw.js"
    worker.write_text(worker.read_text().replace("const VERSION = 'development';", f"const VERSION = '{version}';"))
    for file in (root / "files.json", worker):
        pack(file, quality)

    sums = table(files)
    broken = False
    for name, budget in BUDGETS.items():
        verdict = "within" if sums[name] <= budget else "over, but by less than a tenth of" if sums[name] <= budget * TOLERANCE else "BREAKS"
        broken |= verdict == "BREAKS"
        print(f"{name}: {sums[name] / MEGABYTE:.2f} MB as brotli, {verdict} its budget of {budget / MEGABYTE:.1f} MB")
    if broken and not check_budget:
        print("A quick build: the budget is only held for the real one.")
    return 1 if broken and check_budget else 0


if __name__ == "__main__":
    sys.exit(main())
