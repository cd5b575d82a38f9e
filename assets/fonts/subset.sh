#!/bin/sh
# Makes the fonts of the game smaller: only the letters, marks and signs that its languages use. Those of Latin are made
# here, those of other scripts by scripts.sh.
# Needs the Debian packages fonts-sil-andika and fonts-noto-cjk, npm, and Python with `pip install fonttools==4.68.0 brotli`.
# "Andika" is a reserved font name, and a subset is a modified version: inside, it is called "Sango Reading".
set -eu
# The same day in every file that is made, so that the same sources give the same bytes.
export SOURCE_DATE_EPOCH=1767225600
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
andika=${ANDIKA:-/usr/share/fonts/truetype/andika/Andika-Regular.ttf}
andika_bold=${ANDIKA_BOLD:-/usr/share/fonts/truetype/andika/Andika-Bold.ttf}

# ASCII, Latin-1, Latin Extended-A and -B (with the hooked letters of Hausa), turned letters and modifiers in use,
# marks that combine, Latin Extended Additional (dots below of Yoruba, Igbo), quotes, dashes, primes, direction marks,
# naira, euro, trademark, minus, arrows, check mark.
letters='U+0020-007E,U+00A0-024F,U+0253,U+0257,U+0259,U+025B,U+0254,U+0272,U+02BB,U+02BC,U+02C6,U+02C7,U+02D8-02DD'
marks='U+0300-0304,U+0306-030C,U+0323-0328,U+0331,U+034F,U+25CC'
more='U+1E00-1EFF'
# Headings: of these only what the languages of Nigeria, Germany and Wales use.
some='U+1E20,U+1E21,U+1E3E,U+1E3F,U+1E44,U+1E45,U+1E62,U+1E63,U+1E9E,U+1EB8-1EBD,U+1EC8-1ECD,U+1EE4,U+1EE5,U+1E80-1E85,U+1EF2,U+1EF3'
signs='U+200B-2015,U+2018-2027,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+2060,U+2066-2069,U+20A6,U+20AC,U+2122,U+2190-2193,U+2212,U+2713'
features='ccmp,mark,mkmk,kern,locl'

subset() {
    pyftsubset "$1" --output-file="$2" --unicodes="$letters,$marks,$signs,$3" --layout-features="$features" \
        --no-hinting --desubroutinize --drop-tables+=DSIG,FFTM,Silf,Glat,Gloc,Feat,Sill,meta --name-IDs='0,1,2,3,4,5,6,13,14' --name-languages='0x409'
}

subset "$andika" "$work/andika.ttf" "$more"
# Titles in Yoruba, Igbo and Hausa: Baloo 2 has no hooked letters, and lays tone marks over capital letters with a dot below.
subset "$andika_bold" "$work/andika-bold.ttf" "$some"

(cd "$work" && npm pack --silent @fontsource/baloo-2@5.3.0 && tar xzf fontsource-baloo-2-*.tgz)
for part in latin latin-ext vietnamese; do
    fonttools ttLib.woff2 decompress -o "$work/$part.ttf" "$work/package/files/baloo-2-$part-700-normal.woff2"
done
fonttools merge --output-file="$work/baloo.ttf" "$work/latin.ttf" "$work/latin-ext.ttf" "$work/vietnamese.ttf"
subset "$work/baloo.ttf" "$work/baloo2.ttf" "$some"

# Names; and direction marks are invisible, also where the source draws or lacks them.
python3 finish.py "$work/andika.ttf" andika-regular.ttf 'Sango Reading' Regular \
    "$work/andika-bold.ttf" andika-bold.ttf 'Sango Reading' Bold "$work/baloo2.ttf" baloo2-bold.ttf 'Baloo 2' Bold

# The fonts of the other scripts.
./scripts.sh
