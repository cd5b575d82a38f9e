#!/bin/sh
# Makes the fonts of the other scripts: Cyrillic, Arabic, Chinese. Called by subset.sh; may be called alone.
# Needs the Debian packages fonts-sil-andika and fonts-noto-cjk, npm, and Python with `pip install fonttools==4.68.0 brotli`.
# Each font also has the Latin letters of English, because what is not translated yet is shown in English.
# To be run again after every change of the Chinese words: of its thousands of signs only those in use are kept.
set -eu
# The same day in every file that is made, so that the same sources give the same bytes.
export SOURCE_DATE_EPOCH=1767225600
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
andika=${ANDIKA:-/usr/share/fonts/truetype/andika/Andika-Regular.ttf}
noto=${NOTO_CJK:-/usr/share/fonts/opentype/noto}

latin='U+0020-007E,U+00A0-00FF'
signs='U+200B-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2039,U+203A,U+2060,U+2066-2069,U+20AC,U+2190-2193,U+2212,U+2713'
# Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, and the languages of Russia and Central Asia.
cyrillic='U+0300,U+0301,U+0306,U+0308,U+0400-045F,U+0462,U+0463,U+0472-0475,U+0490-04F9,U+20B4,U+20B8,U+20BD,U+2116'
# Arabic, its vowel marks, both rows of digits, and the letters for foreign sounds (also those of Morocco).
arabic='U+060C,U+061B,U+061C,U+061F,U+0620-0656,U+0660-066D,U+0670,U+0671,U+067E,U+0686,U+0698,U+06A4,U+06A5,U+06A8,U+06A9,U+06AD,U+06AF,U+06CC,U+06D4,U+06F0-06F9,U+0763,U+FD3E,U+FD3F'
features='ccmp,mark,mkmk,kern,locl,init,medi,fina,isol,rlig,calt'

# A slice of a package holds few letters: all that are wanted are put together first.
slices() {
    (cd "$work" && npm pack --silent "@fontsource/$1@5.3.0" >/dev/null && mkdir "$1" && tar xzf "fontsource-$1-5.3.0.tgz" -C "$1")
    slices=''
    for part in $3; do
        fonttools ttLib.woff2 decompress -o "$work/$1-$part.ttf" "$work/$1/package/files/$1-$part-$2-normal.woff2"
        slices="$slices $work/$1-$part.ttf"
    done
    # shellcheck disable=SC2086
    fonttools merge --output-file="$work/$1.ttf" $slices
}

subset() {
    source=$1 target=$2
    shift 2
    pyftsubset "$source" --output-file="$target" --layout-features="$features" --no-hinting --desubroutinize \
        --drop-tables+=DSIG,FFTM,Silf,Glat,Gloc,Feat,Sill,meta --name-IDs='0,1,2,3,4,5,6,13,14' --name-languages='0x409' "$@"
}

subset "$andika" "$work/andika-cyrillic.ttf" --unicodes="$latin,$signs,$cyrillic"
slices nunito 800 'latin latin-ext cyrillic cyrillic-ext'
subset "$work/nunito.ttf" "$work/nunito-cyrillic.ttf" --unicodes="$latin,$signs,$cyrillic"

slices noto-naskh-arabic 400 'arabic latin symbols'
subset "$work/noto-naskh-arabic.ttf" "$work/naskh.ttf" --unicodes="$latin,$signs,$arabic"
slices baloo-bhaijaan-2 700 'arabic latin latin-ext'
subset "$work/baloo-bhaijaan-2.ttf" "$work/bhaijaan.ttf" --unicodes="$latin,$signs,$arabic"

# Every sign of the Chinese words, of what the locale calls itself, and of the help lines there; and the usual punctuation.
cat ../../locales/zh-Hans/*.ftl ../../locales/zh-Hans/locale.ron ../../locales/help-lines/CN.ron >"$work/words.txt"
punctuation='U+00B7,U+2014,U+2018-201D,U+2026,U+3000-3002,U+3008-3011,U+FF01,U+FF08,U+FF09,U+FF0C,U+FF0E,U+FF1A,U+FF1B,U+FF1F,U+FF5E,U+FFE5'
for weight in Regular Bold; do
    # The third font of the collection is the one for simplified Chinese; the forms of other countries are left out.
    features='kern' subset "$noto/NotoSansCJK-$weight.ttc" "$work/sc-$weight.otf" --font-number=2 --text-file="$work/words.txt" \
        --unicodes="U+0020-007E,U+00A0,U+00B7,U+00D7,U+20AC,U+2190-2193,U+2713,$punctuation"
done

python3 finish.py "$work/andika-cyrillic.ttf" andika-cyrillic.ttf 'Sango Reading Cyrillic' Regular \
    "$work/nunito-cyrillic.ttf" nunito-cyrillic-extrabold.ttf 'Nunito Cyrillic' ExtraBold \
    "$work/naskh.ttf" noto-naskh-arabic-regular.ttf 'Noto Naskh Arabic' Regular \
    "$work/bhaijaan.ttf" baloo-bhaijaan2-bold.ttf 'Baloo Bhaijaan 2' Bold \
    "$work/sc-Regular.otf" noto-sans-sc-regular.ttf 'Noto Sans SC' Regular \
    "$work/sc-Bold.otf" noto-sans-sc-bold.ttf 'Noto Sans SC' Bold

# Names are shown in their own script in every language: what languages call themselves and say for a greeting, and the help lines.
# One small font has all their letters, so that no page waits for the fonts of other languages.
cat ../../locales/*/locale.ron ../../locales/help-lines/*.ron | grep -v '^ *//' >"$work/names.txt"
python3 names.py "$work/names.txt" names.ttf andika-bold.ttf nunito-cyrillic-extrabold.ttf baloo-bhaijaan2-bold.ttf noto-sans-sc-bold.ttf
