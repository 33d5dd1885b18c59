/* How wide a text is in Times New Roman, for row heights and column widths. An estimate that errs
 * towards too wide: a line too many is harmless, a cut word is not. */
#include "ops/report/layout.h"

#include "text/unicode.h"

#include <math.h>
#include <string.h>

/* Advance widths in 1/1000 em, characters 32 to 126, of Times Roman and of Times Bold. Source:
 * Adobe Core 14 AFM, which Times New Roman and Liberation Serif share. */
static const uint16_t advance[2][95] = {
    {250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
     500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
     556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
     722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
     278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541},
    {250, 333, 555, 500, 500, 1000, 833, 278,  333, 333, 500, 570, 250, 333, 250, 278,
     500, 500, 500, 500, 500, 500,  500, 500,  500, 500, 333, 333, 570, 570, 570, 500,
     930, 722, 667, 722, 722, 667,  611, 778,  778, 389, 500, 778, 667, 944, 722, 778,
     611, 778, 722, 556, 667, 722,  722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
     333, 500, 556, 444, 556, 444,  333, 500,  556, 278, 333, 556, 278, 833, 556, 500,
     556, 556, 444, 389, 333, 556,  500, 722,  500, 500, 444, 394, 220, 394, 520}};

/* Vietnamese letters beyond ASCII, by the letter under their marks; a horn adds to its width. */
static const struct {
    uint16_t first, last;
    char base;
    uint8_t more; /* 1/1000 em */
} marked[] = {
    {0xC0, 0xC3, 'A', 0},      {0xC8, 0xCA, 'E', 0},      {0xCC, 0xCD, 'I', 0},
    {0xD2, 0xD5, 'O', 0},      {0xD9, 0xDA, 'U', 0},      {0xDD, 0xDD, 'Y', 0},
    {0xE0, 0xE3, 'a', 0},      {0xE8, 0xEA, 'e', 0},      {0xEC, 0xED, 'i', 0},
    {0xF2, 0xF5, 'o', 0},      {0xF9, 0xFA, 'u', 0},      {0xFD, 0xFD, 'y', 0},
    {0x1EA0, 0x1EB7, 'a', 0},  {0x1EB8, 0x1EC7, 'e', 0},  {0x1EC8, 0x1ECB, 'i', 0},
    {0x1ECC, 0x1ED9, 'o', 0},  {0x1EDA, 0x1EE3, 'o', 60}, {0x1EE4, 0x1EE7, 'u', 0},
    {0x1EE8, 0x1EF1, 'u', 60}, {0x1EF2, 0x1EF9, 'y', 0},  {0x102, 0x103, 'a', 0},
    {0x110, 0x111, 'd', 0},    {0x128, 0x129, 'i', 0},    {0x168, 0x169, 'u', 0},
    {0x1A0, 0x1A1, 'o', 60},   {0x1AF, 0x1B0, 'u', 60},
};

static bool is_capital(uint32_t c)
{
    bool odd = (c & 1) != 0;
    return c < 0x100 ? c < 0xE0 : c == 0x1AF ? true : c == 0x1B0 ? false : !odd;
}

static unsigned advance_of(uint32_t c, bool bold)
{
    if (c >= 32 && c < 127) {
        return advance[bold][c - 32];
    }
    if (c >= 0x300 && c < 0x370) {
        return 0;
    }
    for (size_t i = 0; i < sizeof marked / sizeof marked[0]; i++) {
        if (c >= marked[i].first && c <= marked[i].last) {
            unsigned base = (unsigned)(unsigned char)marked[i].base;
            bool raise = base >= 'a' && is_capital(c);
            return advance[bold][base - (raise ? 32 : 0) - 32] + marked[i].more;
        }
    }
    if (c < 0x250) {
        return 778;
    }
    if (c >= 0x2013 && c <= 0x201F) {
        return c == 0x2014 ? 1000 : 500;
    }
    return 1000;
}

double text_width_pt(swc_str text, double size_pt, bool bold)
{
    unsigned sum = 0;
    for (size_t i = 0; i < text.length;) {
        unsigned char byte = (unsigned char)text.data[i];
        if (byte >= 32 && byte < 127) {
            sum += advance[bold][byte - 32];
            i++;
        } else {
            sum += advance_of(swc_utf8_next(text, &i), bold);
        }
    }
    return (double)sum / 1000.0 * size_pt * 1.03; /* 3 % for the rounding of screens */
}

/* A cell leaves about 1 mm of its width empty on both sides together. */
static const double padding_mm = 1.6;

/* Where the piece that begins at `start` ends: no line breaks inside it. Lines break at spaces and
 * behind a hyphen between letters ("GDNN-GDTX", but not "29e9-0217"). */
static size_t piece_end(swc_str text, size_t start)
{
    size_t i = start;
    while (i < text.length && text.data[i] != ' ' && text.data[i] != '\n') {
        bool hyphen = text.data[i] == '-' && i > start && i + 1 < text.length;
        unsigned char next = hyphen ? (unsigned char)text.data[i + 1] : ' ';
        bool letter = next >= 0x80 || ((next | 32) >= 'a' && (next | 32) <= 'z');
        i++;
        if (hyphen && letter) {
            break;
        }
    }
    return i;
}

double longest_word_em(swc_str text, bool bold)
{
    double longest = 0;
    for (size_t start = 0; start < text.length;) {
        size_t end = piece_end(text, start);
        double width = text_width_pt((swc_str){text.data + start, end - start}, 1.0, bold);
        longest = width > longest ? width : longest;
        start = end + (end < text.length && text.data[end] <= ' ' ? 1 : 0);
    }
    return longest;
}

size_t text_lines(swc_str text, double width_mm, double size_pt, bool bold)
{
    double room = (width_mm - padding_mm) / MM_PER_PT;
    if (text.length == 0) {
        return 1;
    }
    bool one_line = room < size_pt || text_width_pt(text, size_pt, bold) <= room;
    if (one_line && memchr(text.data, '\n', text.length) == NULL) {
        return 1;
    }
    double space = text_width_pt(SWC_STR(" "), size_pt, bold);
    size_t lines = 1;
    double used = 0;
    bool spaced = false; /* the piece before ended at a space */
    for (size_t start = 0; start < text.length;) {
        size_t end = piece_end(text, start);
        double width = text_width_pt((swc_str){text.data + start, end - start}, size_pt, bold);
        double gap = used > 0 && spaced ? space : 0;
        if (used > 0 && used + gap + width > room) {
            lines++;
            used = 0;
            gap = 0;
        }
        used += gap + width;
        if (used > room) { /* one word longer than the line */
            double more = ceil(used / room) - 1;
            lines += (size_t)more;
            used -= more * room;
        }
        if (end < text.length && text.data[end] == '\n') {
            lines++;
            used = 0;
        }
        spaced = end < text.length && text.data[end] == ' ';
        start = end + (end < text.length && text.data[end] <= ' ' ? 1 : 0);
    }
    return lines;
}

double lines_height_pt(size_t lines, double size_pt)
{
    /* line spacing of Times is 1.15 em; heights are multiples of a pixel, 0.75 pt */
    double height = (double)lines * size_pt * 1.19 + 3.0;
    return ceil(height / 0.75) * 0.75;
}
