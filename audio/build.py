"""Rebuild everything: python3 build.py [name ...]. Writes the music and effects of assets/audio, and midi/ beside this file."""
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import effects
import songs
from render import encode, render
from score import midi

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parent / "assets" / "audio"
#: sparse pieces need few bits, so they may have better quality
QUALITY = {"celebration-sting": 0.5, "calm-place": 0.1, "worried-but-safe": 0.1, "thinking": 0.1}
MUSIC_QUALITY = -0.2


def music_path(name):
    return ASSETS / "music" / f"{name}.ogg"


def effect_path(name):
    return ASSETS / "effects" / f"{name}.ogg"


def make(name):
    piece = next(p for p in songs.all_pieces() if p.name == name)
    (HERE / "midi").mkdir(exist_ok=True)
    (HERE / "midi" / (name + ".mid")).write_bytes(midi(piece))
    encode(music_path(name), render(piece), QUALITY.get(name, MUSIC_QUALITY), piece.loop)
    return name


def main(names):
    wanted = [p.name for p in songs.all_pieces() if not names or p.name in names]
    with ProcessPoolExecutor(2) as pool:
        for name in pool.map(make, wanted):
            print("made", name, flush=True)
    for name in effects.EFFECTS:
        if not names or name in names or "effects" in names:
            encode(effect_path(name), effects.make(name), 0.5)


if __name__ == "__main__":
    main(sys.argv[1:])
