/* The styles of a .xls workbook, looked up by the indexes that cells and runs of text carry. */
#include "io/xls/book.h"

enum { FONT_GAP = 4 }; /* font index 4 is never used: MS-XLS 2.5.129 */

/*
 * Character sets of fonts that settle the code page of their text (Windows GDI). ANSI (0), default
 * (1), symbol (2) and OEM (255) leave it to the workbook.
 */
static const struct {
    uint8_t charset;
    uint16_t page;
} charset_pages[] = {
    {77, 10000}, {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255},
    {178, 1256}, {186, 1257}, {204, 1251}, {222, 874},  {238, 1250},
};

const swc_cell_format *swc_xls_format(const swc_xls_book *book, uint16_t xf)
{
    return xf < book->format_count ? &book->formats[xf] : NULL;
}

swc_xls_font swc_xls_font_of(const swc_xls_book *book, uint16_t font)
{
    size_t index = font > FONT_GAP ? font - 1U : font;
    return index < book->font_count ? book->fonts[index] : (swc_xls_font){0};
}

uint16_t swc_xls_font_page(const swc_xls_book *book, uint16_t font)
{
    uint8_t charset = swc_xls_font_of(book, font).charset;
    for (size_t i = 0; i < sizeof charset_pages / sizeof charset_pages[0]; i++) {
        if (charset_pages[i].charset == charset) {
            return charset_pages[i].page;
        }
    }
    return book->codepage;
}

uint16_t swc_xls_xf_font(const swc_xls_book *book, uint16_t xf)
{
    return xf < book->format_count ? book->xf_fonts[xf] : 0;
}
