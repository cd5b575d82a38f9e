#!/usr/bin/env python3
"""Finishes the browser build: packs every file that gains by it, lists all in files.json, and holds the size to its budget."""

import gzip
import hashlib
import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PACKED = {".bundle", ".css", ".ftl", ".html", ".js", ".json", ".md", ".ron", ".svg", ".ttf", ".txt", ".wasm", ".webmanifest"}
NOT_FETCHED = {".br", ".gz", ".md", ".txt"}
# What the page and the worker find by other means, or must not keep.
NOT_LISTED = {"files.json", "sw.js"}
MEGABYTE = 1_000_000
BUDGETS = {"wasm": 4.5 * MEGABYTE, "first episode": 6.0 * MEGABYTE}
# In it each language writes its own name, on the page where a child picks one.
NAMES_FONT = "assets/fonts/names.ttf"
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


def read(path):
    return Path(path).read_text(encoding="utf-8")


def pieces(*episodes):
    """The music files of some episodes, and what every visit hears: the title and the badge."""
    files = dict(re.findall(r'"([\w-]+)": "(audio/music/[\w-]+\.ogg)"', read("assets/audio/catalogue.ron")))
    keys = {"title", "celebration-sting", "celebration"}
    for episode in episodes:
        keys.update(re.findall(r'music: "([\w-]+)"', read(f"levels/season-one/{episode}.ron")))
    return {f"assets/{files[key]}" for key in keys}


def fonts():
    """The fonts that each locale names itself, as files of the site; the one for names comes with every locale."""
    index = read("locales/index.ron")
    named = {}
    for tag in re.findall(r'tag: "([\w-]+)"', index):
        found = re.search(r'fonts: \(text: "(.+?)", display: "(.+?)"\)', read(f"locales/{tag}/locale.ron"))
        if found:
            named[tag] = {f"assets/{font}" for font in found.groups()}
    return re.search(r'reference: "([\w-]+)"', index)[1], named


def kind_of(path):
    if path.startswith("sango_bg.wasm"):
        return "wasm"
    parts = path.split("/")
    return "page" if len(parts) == 1 else "/".join(parts[1:-1]) or parts[1]


def table(files):
    """Prints what a first visit to the first episode fetches, by kind, and what the rest adds. Gives the sums that have a budget."""
    size = {file["path"]: file["brotli"] for file in files}
    episodes = re.findall(r'"([\w-]+)"', re.search(r"episodes: \[(.*?)\]", read("levels/season-one/season.ron"), re.S)[1])
    reference, named = fonts()
    music = pieces(episodes[0])
    # All effects are counted: which ones a child hears is the child's choice.
    first = lambda path: path in music if path.startswith("assets/audio/music/") else (
        path in named[reference] or path == NAMES_FONT if path.startswith("assets/fonts/") else True)
    groups = {}
    for file in filter(lambda file: first(file["path"]), files):
        sums = groups.setdefault(kind_of(file["path"]), [0, 0, 0, 0])
        for place, amount in enumerate((1, file["bytes"], file["gzip"], file["brotli"])):
            sums[place] += amount
    whole = [sum(sums[place] for sums in groups.values()) for place in range(4)]
    print(f"{'The first episode':20}{'files':>7}{'raw kB':>10}{'gzip kB':>10}{'brotli kB':>11}")
    for kind, sums in [*sorted(groups.items(), key=lambda item: -item[1][3]), ("all", whole)]:
        print(f"{kind:20}{sums[0]:7}" + "".join(f"{amount / 1000:{width}.1f}" for amount, width in zip(sums[1:], (10, 10, 11))))
    sums = {"wasm": groups.get("wasm", [0] * 4)[3], "first episode": whole[3]}
    for episode in episodes[1:]:
        sums[f"{episode} adds"] = sum(size[path] for path in pieces(episode) - music)
    for tag, its in named.items():
        if tag != reference:
            sums[f"{tag} adds"] = sum(size[path] for path in its - named[reference])
    return sums


def budget_of(name):
    if name in BUDGETS:
        return BUDGETS[name]
    if name.startswith("zh"):
        return 0.7 * MEGABYTE
    return 0.6 * MEGABYTE if Path(f"levels/season-one/{name.split()[0]}.ron").exists() else 0.12 * MEGABYTE


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
    print()
    for name, amount in sums.items():
        budget = budget_of(name)
        verdict = "within" if amount <= budget else "over, but by less than a tenth of" if amount <= budget * TOLERANCE else "BREAKS"
        broken |= verdict == "BREAKS"
        print(f"{name:24}{amount / 1000:9.0f} kB as brotli, {verdict} its budget of {budget / 1000:.0f} kB")
    if broken and not check_budget:
        print("A quick build: the budget is only held for the real one.")
    return 1 if broken and check_budget else 0


if __name__ == "__main__":
    sys.exit(main())
