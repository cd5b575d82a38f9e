"""Gives each subset its names, and makes direction marks invisible: `finish.py (SOURCE TARGET FAMILY STYLE)…`."""

import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph

INVISIBLE = [0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069]


def to_truetype(font):
    """Turns cubic outlines into quadratic ones: all fonts of the game are then of one kind."""
    order, drawings, glyphs = font.getGlyphOrder(), font.getGlyphSet(), {}
    for name in order:
        pen = TTGlyphPen(None)
        drawings[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, glyphs
    del font["CFF "]
    for table in ("VORG", "vhea", "vmtx", "BASE"):
        if table in font:
            del font[table]
    font["maxp"].tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements"):
        setattr(font["maxp"], field, 0)
    font["maxp"].maxZones = 1
    font["post"].formatType = 3.0
    font["head"].glyphDataFormat = 0
    for name, glyph in glyphs.items():
        glyph.recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))
    font.sfntVersion = "\000\001\000\000"


arguments = iter(sys.argv[1:])
for source, target, family, style in zip(arguments, arguments, arguments, arguments):
    font = TTFont(source, recalcTimestamp=False)
    if "CFF " in font:
        to_truetype(font)
    invisible = "invisible"
    font["glyf"][invisible] = Glyph()
    font["hmtx"][invisible] = (0, 0)
    font.setGlyphOrder(font["glyf"].glyphOrder)
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format != 14:
            table.cmap.update({point: invisible for point in INVISIBLE})
    if "GDEF" in font and font["GDEF"].table.GlyphClassDef:
        font["GDEF"].table.GlyphClassDef.classDefs[invisible] = 1
    whole = f"{family} {style}"
    for number, text in [(1, family), (2, style), (3, f"{whole} (Sango)"), (4, whole), (6, whole.replace(" ", ""))]:
        font["name"].setName(text, number, 3, 1, 0x409)
    for number in (5, 7, 16, 17, 21, 22):
        font["name"].removeNames(nameID=number)
    font.save(target)
    print(target, len(open(target, "rb").read()), "bytes,", len(font.getBestCmap()), "characters")
