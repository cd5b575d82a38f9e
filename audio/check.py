"""Prove that the set is fit to ship: python3 check.py. Prints a table of sizes and levels; exits 1 when anything is wrong.

Measures the finished Ogg files, decoded by ffmpeg, and loudness by ffmpeg's own meter as well as ours.
"""
import re
import subprocess
import sys

import numpy as np

import dsp
import effects
import songs
from analyse import clashes, decode
from build import ASSETS, effect_path, music_path

MOST_BYTES = 2_500_000
problems, checks = [], 0


def need(ok, what):
    global checks
    checks += 1
    if not ok:
        problems.append(what)


def meter(path):
    """Integrated loudness and true peak by ffmpeg (EBU R128)."""
    text = subprocess.run(["ffmpeg", "-nostats", "-i", str(path), "-af", "ebur128=peak=true", "-f", "null", "-"], capture_output=True, text=True, check=True).stderr
    text = text[text.rindex("Summary"):]
    return float(re.search(r"I:\s+(-?[\d.]+|nan|-inf) LUFS", text)[1]), float(re.search(r"Peak:\s+(-?[\d.]+|-inf) dBFS", text)[1])


def stream(path):
    data = path.read_bytes()
    at = data.index(b"\x01vorbis")
    return data[at + 11], int.from_bytes(data[at + 12: at + 16], "little"), int.from_bytes(data[data.rindex(b"OggS") + 6: data.rindex(b"OggS") + 14], "little")


def seam(x):
    """How the step over the loop point compares with ordinary steps: (jump, bend, level step in dB). 1.0 = the 99.9th percentile of the file."""
    two = np.concatenate([x, x], axis=-1)
    n, out = x.shape[-1], []
    d1, d2 = np.abs(np.diff(two, axis=-1)), np.abs(np.diff(two, 2, axis=-1))
    w = int(0.001 * dsp.SR)
    for d in (d1, d2):
        out.append(max(d[c, n - w: n + w].max() / max(np.quantile(d[c], 0.999), 1e-6) for c in range(x.shape[0])))
    ms = int(0.02 * dsp.SR)
    a, b = (np.sqrt((x[:, -ms:] ** 2).mean()), np.sqrt((x[:, :ms] ** 2).mean()))
    out.append(dsp.to_db(a) - dsp.to_db(b))
    out.append(dsp.to_db(a))
    return out


def music(piece, rows):
    path = music_path(piece.name)
    need(path.exists(), f"{piece.name}: no file")
    if not path.exists():
        return
    x = decode(path)
    ch, sr, end = stream(path)
    loud, peak = meter(path)
    own = dsp.lufs(x)
    seconds, size = x.shape[1] / dsp.SR, path.stat().st_size
    want = int(round(piece.seconds * dsp.SR)) + (0 if piece.loop else int(1.6 * dsp.SR))
    need((ch, sr) == (2, 44100), f"{piece.name}: {ch} channels at {sr}")
    need(end == want and x.shape[1] == want, f"{piece.name}: {x.shape[1]} samples, last position {end}, wanted {want}")
    low, high = (24, 48) if not piece.name.startswith("celebration") else (10, 15.5) if piece.loop else (3, 9)
    need(low <= seconds <= high, f"{piece.name}: {seconds:.1f} s")
    if piece.loop:
        need(abs(loud + 18) <= 1 and abs(own + 18) <= 1, f"{piece.name}: {loud} LUFS (ours {own:.1f})")
    else:
        need(-19.5 <= loud <= -16, f"{piece.name}: {loud} LUFS")
    need(peak <= -1.5, f"{piece.name}: true peak {peak}")
    need(np.abs(x).max() < 0.999, f"{piece.name}: clipping")
    need(np.abs(x.mean(-1)).max() < 1e-3, f"{piece.name}: DC {x.mean(-1)}")
    quiet = dsp.momentary(x).min() if piece.loop else 0
    need(quiet > -42, f"{piece.name}: a hole of {quiet:.1f} LUFS")
    mono = dsp.lufs(np.stack([x.mean(0)] * 2))
    left, right = x
    corr = float((left * right).sum() / np.sqrt((left ** 2).sum() * (right ** 2).sum()))
    need(corr > 0.3 and own - mono < 2.0, f"{piece.name}: mono loses {own - mono:.1f} dB, correlation {corr:.2f}")
    need(abs(dsp.to_db(np.sqrt((left ** 2).mean())) - dsp.to_db(np.sqrt((right ** 2).mean()))) < 1.5, f"{piece.name}: leans to one side")
    rate = size * 8 / seconds / 1000
    need(38 <= rate <= 84, f"{piece.name}: {rate:.0f} kbit/s")
    if piece.loop:
        jump, bend, step, _ = seam(x)
        need(jump < 1.0 and bend < 1.0, f"{piece.name}: click at the loop point, jump {jump:.2f}, bend {bend:.2f}")
        need(abs(step) < 6, f"{piece.name}: level steps {step:.1f} dB at the loop point")
        tail = f"{jump:.2f}/{bend:.2f}"
    else:
        need(np.abs(x[:, -200:]).max() < 0.003, f"{piece.name}: does not fade out")
        tail = "one shot"
    need(len(clashes(piece)) <= 4, f"{piece.name}: {len(clashes(piece))} clashing notes in the score")
    need(songs_scale(piece), f"{piece.name}: C D E G A are not all in {piece.key}")
    rows.append((f"music/{piece.name}.ogg", seconds, size, loud, peak, f"{corr:.2f}", tail))


def songs_scale(piece):
    return {0, 2, 4, 7, 9} <= piece.scale


def effect(name, rows):
    kind = effects.EFFECTS[name][1]
    path = effect_path(name)
    need(path.exists(), f"{name}: no file")
    if not path.exists():
        return
    x = decode(path, 1)[0]
    ch, sr, _ = stream(path)
    need((ch, sr) == (1, 44100), f"{name}: {ch} channels at {sr}")
    seconds, size = x.size / dsp.SR, path.stat().st_size
    longest = {"ui": 1.0, "story": 1.8, "cheer": 2.4}[kind]
    need(0.04 <= seconds <= longest, f"{name}: {seconds:.2f} s")
    peak = dsp.to_db(dsp.oversampled_peaks(x).max())
    need(peak <= -1.5 and peak <= effects.PEAK[kind] + 1.5, f"{name}: peak {peak:.1f}")
    loud = dsp.momentary(np.concatenate([x, np.zeros(dsp.SR)])[None, :], size=0.1, hop=0.02).max()
    need(effects.LOUD[kind] - 9 <= loud <= effects.LOUD[kind] + 0.7, f"{name}: {loud:.1f} LUFS in its loudest 100 ms")
    need(abs(x.mean()) < 2e-3, f"{name}: DC {x.mean():.4f}")
    top = np.abs(x).max()
    heard = np.nonzero(np.abs(x) > top * dsp.db(-30))[0]
    need(heard[0] / dsp.SR < (0.13 if "whoosh" in name else 0.08), f"{name}: starts late, {heard[0] / dsp.SR:.3f} s")
    need((x.size - heard[-1]) / dsp.SR < (0.6 if kind == "cheer" else 0.45), f"{name}: {(x.size - heard[-1]) / dsp.SR:.2f} s of near silence at the end")
    need(np.abs(x[:20]).max() < 0.02 and np.abs(x[-200:]).max() < 0.01, f"{name}: begins or ends with a click")
    rows.append((f"effects/{name}.ogg", seconds, size, loud, peak, "mono", kind))


def main():
    rows = []
    for p in songs.all_pieces():
        music(p, rows)
    for n in effects.EFFECTS:
        effect(n, rows)
    need(len(effects.EFFECTS) >= 26, "fewer than 26 effects")
    names = {p.name for p in songs.all_pieces()}
    need(set(songs.KEYS.values()) <= names and {old for _, old in songs.PACK.values()} <= names, "a key without a piece")
    known = {ASSETS / r[0] for r in rows}
    for f in ASSETS.rglob("*.ogg"):
        need(f in known, f"a stray file: {f.relative_to(ASSETS)}")
    total = sum(r[2] for r in rows)
    need(total <= MOST_BYTES, f"{total} bytes, at most {MOST_BYTES}")
    table = ["| file | seconds | kB | kbit/s | LUFS (effects: loudest 100 ms) | true peak dBTP | left-right correlation | seam jump/bend, or kind |",
             "|---|--:|--:|--:|--:|--:|--:|---|"]
    for f, s, b, loud, peak, corr, tail in rows:
        table.append(f"| {f} | {s:.2f} | {b / 1000:.1f} | {b * 8 / s / 1000:.0f} | {loud:.1f} | {peak:.1f} | {corr} | {tail} |")
    table.append(f"| **{len(rows)} files** | {sum(r[1] for r in rows):.1f} | {total / 1000:.1f} | | | | | |")
    print("\n".join(table))
    for p in problems:
        print("WRONG", p)
    print(f"{checks - len(problems)} passed, {len(problems)} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
