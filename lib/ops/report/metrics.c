/* How wide a text is in Times New Roman, for row heights and column widths. An estimate that errs
 * towards too wide: a line too many is harmless, a cut word is not. */
#include "ops/report/layout.h"

#include "text/unicode.h"

#include <math.h>

/* Advance widths of Times Roman in 1/1000 em, characters 32 to 126. Source: Adobe Core 14 AFM
 * (Times-Roman), which Times New Roman and Liberation Serif share. */
static const uint16_t advance[95] = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};

/* Letters with marks are as wide as their base; capitals of Latin Extended Additional are even. */
static unsigned advance_of(uint32_t c)
{
    if (c >= 32 && c < 127) {
        return advance[c - 32];
    }
    if (c >= 0x300 && c < 0x370) {
        return 0;
    }
    if (c >= 0xC0 && c <= 0xFF) {
        return c < 0xDF ? 722 : 500;
    }
    if (c >= 0x100 && c < 0x250) {
        return (c & 1) == 0 && c != 0x1B0 ? 722 : 540;
    }
    if (c >= 0x1EA0 && c <= 0x1EF9) {
        return (c & 1) == 0 ? 722 : 500;
    }
    if (c >= 0x2018 && c <= 0x201F) {
        return 444;
    }
    return 1000;
}

double text_width_pt(swc_str text, double size_pt, bool bold)
{
    double sum = 0;
    for (size_t i = 0; i < text.length;) {
        sum += advance_of(swc_utf8_next(text, &i));
    }
    /* Times Bold is 2 to 11 % wider, by letter; 3 % more for the rounding of screens */
    return sum / 1000.0 * size_pt * (bold ? 1.08 : 1.03);
}

/* A cell leaves about 1 mm of its width empty on both sides together. */
static const double padding_mm = 1.6;

double longest_word_mm(swc_str text, double size_pt, bool bold)
{
    double longest = 0;
    size_t start = 0;
    for (size_t i = 0; i <= text.length; i++) {
        if (i < text.length && text.data[i] != ' ' && text.data[i] != '\n') {
            continue;
        }
        double width = text_width_pt((swc_str){text.data + start, i - start}, size_pt, bold);
        longest = width > longest ? width : longest;
        start = i + 1;
    }
    return longest * MM_PER_PT + padding_mm;
}

size_t text_lines(swc_str text, double width_mm, double size_pt, bool bold)
{
    double room = (width_mm - padding_mm) / MM_PER_PT;
    /* no letter is wider than one em */
    if (room < size_pt || (double)text.length * size_pt < room) {
        bool broken = false;
        for (size_t i = 0; i < text.length; i++) {
            broken = broken || text.data[i] == '\n';
        }
        if (!broken) {
            return 1;
        }
    }
    double space = text_width_pt(SWC_STR(" "), size_pt, bold);
    size_t lines = 1;
    double used = 0;
    size_t start = 0;
    for (size_t i = 0; i <= text.length; i++) {
        if (i < text.length && text.data[i] != ' ' && text.data[i] != '\n') {
            continue;
        }
        double width = text_width_pt((swc_str){text.data + start, i - start}, size_pt, bold);
        if (used > 0 && used + space + width > room) {
            lines++;
            used = 0;
        }
        used += (used > 0 ? space : 0) + width;
        if (used > room) { /* one word longer than the line */
            double more = ceil(used / room) - 1;
            lines += (size_t)more;
            used -= more * room;
        }
        if (i < text.length && text.data[i] == '\n') {
            lines++;
            used = 0;
        }
        start = i + 1;
    }
    return lines;
}

double lines_height_pt(size_t lines, double size_pt)
{
    /* line spacing of Times is 1.15 em; heights are multiples of a pixel, 0.75 pt */
    double height = (double)lines * size_pt * 1.19 + 3.0;
    return ceil(height / 0.75) * 0.75;
}
