"""Look at the music with numbers, because a build machine has no ears: python3 analyse.py [name ...] [--stems] [--png].

Per piece: key profile, dissonance in the score, chord fit of the sound, onsets, brightness, loudness along the loop, stems.
"""
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np

import dsp
import songs
from build import music_path
from render import PREROLL, render

HERE = Path(__file__).resolve().parent
NAMES = "C C# D D# E F F# G G# A A# B".split()
MAJOR = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
MINOR = np.array([6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17])


def decode(path, channels=2):
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", str(path), "-f", "f32le", "-ac", str(channels), "-ar", "44100", "-"], capture_output=True, check=True).stdout
    return np.frombuffer(raw, "<f4").astype(float).reshape(-1, channels).T


def spectrogram(x, size=4096, hop=1024):
    frames = np.lib.stride_tricks.sliding_window_view(np.concatenate([x, x[:size]]), size)[::hop]
    return np.abs(np.fft.rfft(frames * np.hanning(size), axis=1))


def chroma(spec, size=4096):
    f = np.fft.rfftfreq(size, 1 / dsp.SR)
    use = (f > 120) & (f < 2500)
    pc = np.round(12 * np.log2(f[use] / 440) + 69).astype(int) % 12
    out = np.zeros((spec.shape[0], 12))
    for k in range(12):
        out[:, k] = (spec[:, use][:, pc == k] ** 2).sum(1)
    return out


def key_of(profile):
    best = max((np.corrcoef(np.roll(t, k), profile)[0, 1], NAMES[k] + " " + n) for t, n in ((MAJOR, "major"), (MINOR, "minor")) for k in range(12))
    return f"{best[1]} ({best[0]:.2f})"


def tuned(piece):
    return [s for s in piece.stems if not s.drums and s.synth in (None, "uke")]


def clashes(piece, least=0.5):
    """Minor seconds and ninths that sound together for `least` beats, unless the chord holds both notes; and long notes off the chord."""
    notes = [(b, b + l, p, s.name) for s in tuned(piece) for b, l, p, *_ in s.notes]
    notes.sort()
    found = []
    for i, (a, b, p, s) in enumerate(notes):
        for c, d, q, r in notes[i + 1:]:
            if c >= b:
                break
            both = min(b, d) - max(a, c)
            if both >= least and abs(p - q) % 12 in (1, 11) and abs(p - q) < 26:
                tones = piece.chord_at(max(a, c)).tones
                if not (p % 12 in tones and q % 12 in tones):
                    found.append((max(a, c), NAMES[p % 12] + str(p // 12 - 1), s, NAMES[q % 12] + str(q // 12 - 1), r, round(both, 2)))
    return found


def off_chord(piece):
    """Share of melody time (accompaniment left out) that sits on chord tones."""
    on = total = 0.0
    for s in tuned(piece)[:2]:
        for b, l, p, *_ in s.notes:
            total += l
            on += l * (p % 12 in piece.chord_at(b + 0.01).tones)
    return on / total


def report(piece, stems=False):
    x = decode(music_path(piece.name))
    mono = x.mean(0)
    spec = spectrogram(mono)
    f = np.fft.rfftfreq(4096, 1 / dsp.SR)
    power = spec ** 2
    centroid = (power * f).sum() / power.sum()
    bands = [power[:, (f >= a) & (f < b)].sum() for a, b in ((30, 150), (150, 500), (500, 2000), (2000, 6000), (6000, 15000))]
    ch = chroma(spec)
    flux = np.maximum(0, np.diff(np.log1p(spec * 20), axis=0)).sum(1)
    peaks = (flux[1:-1] > flux[:-2]) & (flux[1:-1] >= flux[2:]) & (flux[1:-1] > np.median(flux) * 1.4)
    fit, counted = 0.0, 0
    for i in range(spec.shape[0]):
        beat = (i * 1024 / dsp.SR - PREROLL) * piece.bpm / 60
        if beat < 0:
            continue
        tones = piece.chord_at(beat).tones
        if ch[i].sum() > 0:
            fit += ch[i][tones].sum() / ch[i].sum()
            counted += 1
    bar = piece.beats * 60 / piece.bpm
    weighted = (dsp.k_weight(x) ** 2).sum(0)
    line = []
    for k in range(piece.bars):
        a, b = int((PREROLL + k * bar) * dsp.SR), int((PREROLL + (k + 1) * bar) * dsp.SR)
        line.append(-0.691 + 10 * np.log10(max(weighted[a:b].mean(), 1e-12)))
    clash = clashes(piece)
    print(f"\n== {piece.name}  {piece.key} {piece.bpm} bpm {piece.bars} bars; key heard {key_of(ch.sum(0))}; chord fit {fit / counted:.2f}; "
          f"melody on chord {off_chord(piece):.2f}; onsets {peaks.sum() / (mono.size / dsp.SR):.1f}/s; centroid {centroid:.0f} Hz")
    print("   bands (30-150-500-2k-6k-15k) dB: " + " ".join(f"{10 * np.log10(b / sum(bands)):.1f}" for b in bands))
    print("   loudness by bar: " + " ".join(f"{v:.1f}" for v in line))
    print(f"   clashes: {len(clash)} " + "; ".join(f"bar {1 + c[0] / piece.beats:.2f} {c[1]} {c[2]} / {c[3]} {c[4]} {c[5]}" for c in clash[:14]))
    if stems:
        parts = []
        render(piece, parts)
        print("   stems: " + ", ".join(f"{n} {v:.1f}" for n, v, _ in parts))
        for n, _, y in parts[:-1]:
            w = (dsp.k_weight(y) ** 2).sum(0)
            cut = [int((PREROLL + k * bar) * dsp.SR) for k in range(piece.bars + 1)]
            levels = [-0.691 + 10 * np.log10(max(w[a:b].mean(), 1e-12)) for a, b in zip(cut, cut[1:])]
            print(f"     {n:16s} " + " ".join("  ." if v < -60 else f"{v:3.0f}" for v in levels))


def png(path, rgb):
    h, w, _ = rgb.shape
    rows = np.concatenate([np.zeros((h, 1), np.uint8), rgb.reshape(h, -1)], axis=1).tobytes()

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def picture(name):
    """Waveform (left, right), loudness along the loop, and a log-frequency spectrogram with bar lines."""
    piece = next(p for p in songs.all_pieces() if p.name == name)
    x = decode(music_path(name))
    w, img = 1200, []
    cols = np.array_split(np.arange(x.shape[1]), w)
    back, ink = np.array([250, 246, 236]), np.array([20, 120, 110])
    for ch in x:
        h = 110
        pane = np.tile(back, (h, w, 1))
        for i, c in enumerate(cols):
            lo, hi = ch[c].min(), ch[c].max()
            a, b = int((1 - hi) * h / 2), int((1 - lo) * h / 2) + 1
            pane[max(0, a):b, i] = ink
        img.append(pane)
    m = dsp.momentary(x, size=0.4, hop=0.05)
    h = 90
    pane = np.tile(back, (h, w, 1))
    for i in range(w):
        v = np.interp(i / w * m.size, np.arange(m.size), m)
        y = int(np.clip((-6 - v) / 34 * h, 0, h - 1))
        pane[y:, i] = [240, 180, 60]
    pane[int((-6 + 18) / 34 * h), ::3] = [200, 60, 60]
    img.append(pane)
    spec = spectrogram(x.mean(0), 8192, 512)
    f = np.geomspace(50, 14000, 340)[::-1]
    idx = np.clip(np.round(f / (dsp.SR / 8192)).astype(int), 1, 4096)
    t = np.clip((np.arange(w) / w * spec.shape[0]).astype(int), 0, spec.shape[0] - 1)
    s = np.clip((20 * np.log10(spec[t][:, idx].T + 1e-6) - 20 * np.log10(spec.max()) + 78) / 78, 0, 1)
    stops = np.array([[12, 10, 40], [60, 30, 120], [200, 60, 90], [250, 170, 60], [255, 250, 220]])
    pos = s * 4
    k = np.minimum(pos.astype(int), 3)
    heat = stops[k] + (stops[k + 1] - stops[k]) * (pos - k)[..., None]
    img.append(heat)
    out = np.concatenate([np.concatenate([p, np.full((4, w, 3), 90)]) for p in img]).astype(np.uint8)
    for b in range(piece.bars):
        i = int((PREROLL + b * piece.beats * 60 / piece.bpm) * dsp.SR / x.shape[1] * w)
        out[:, i] = out[:, i] // 2 + (np.array([200, 40, 40]) if b % 4 == 0 else np.array([90, 90, 90])) // 2
    (HERE / "pictures").mkdir(exist_ok=True)
    png(HERE / "pictures" / (name + ".png"), out)


if __name__ == "__main__":
    names = [a for a in sys.argv[1:] if not a.startswith("--")]
    for p in songs.all_pieces():
        if not names or p.name in names:
            report(p, "--stems" in sys.argv)
            if "--png" in sys.argv:
                picture(p.name)
