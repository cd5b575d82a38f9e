"""Puts the letters of some words from several fonts into one: `names.py WORDS TARGET FONT…`. The first font that has a letter gives it."""

import os
import sys
import tempfile

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

words, target, *sources = sys.argv[1:]
with open(words, encoding="utf-8") as file:
    wanted = {ord(letter) for letter in file.read() if letter.isprintable()}
# A new language that is written in Latin letters finds its name's letters here already.
latin = {*range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x300, 0x329), *range(0x1E00, 0x1F00), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D}
parts, known = [], set()
with tempfile.TemporaryDirectory() as folder:
    for source in sources:
        font = TTFont(source, recalcTimestamp=False)
        here = ((wanted if parts else wanted | latin) - known) & set(font.getBestCmap())
        if not here:
            continue
        known |= here
        options = subset.Options(hinting=False, notdef_outline=True, glyph_names=False)
        options.layout_features = ["ccmp", "mark", "mkmk", "init", "medi", "fina", "isol", "rlig"]
        options.drop_tables += ["GDEF"] if parts else []
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=here)
        subsetter.subset(font)
        scale_upem(font, 1000)
        part = os.path.join(folder, f"{len(parts)}.ttf")
        font.save(part)
        parts.append(part)
    merged = Merger().merge(parts)
for number, text in [(1, "Sango Names"), (2, "Bold"), (3, "Sango Names Bold (Sango)"), (4, "Sango Names Bold"), (6, "SangoNamesBold")]:
    merged["name"].setName(text, number, 3, 1, 0x409)
for number in (5, 7, 16, 17, 21, 22):
    merged["name"].removeNames(nameID=number)
merged.save(target)
print(target, os.path.getsize(target), "bytes,", len(known), "characters; missing:", "".join(map(chr, sorted(wanted - known))))
