/* Cell records of Excel 2 in the form of later ones. Gives no cell itself. */
#include "io/xls/old.h"

#include <string.h>

/* Row, column, then XF (6 bits), format (6 bits), alignment. */
enum { STYLE_AT = 4, VALUE_AT = 7, STYLE_BITS = 0x3F, ELSEWHERE = 0x3F };

bool swc_xls_is_old(const swc_xls_book *book, uint16_t id)
{
    return book->version == 2 &&
           (id == SWC_BIFF_FORMULA || id == SWC_BIFF_INTEGER_OLD || id == SWC_BIFF_NUMBER_OLD ||
            id == SWC_BIFF_LABEL_OLD || id == SWC_BIFF_BOOLERR_OLD);
}

uint16_t swc_xls_old_style(const swc_xls_book *book, const swc_biff_record *record, uint16_t ixfe)
{
    if (record->length < VALUE_AT) {
        return 0; /* the cell will be refused */
    }
    if (!book->has_xf) {
        return record->data[STYLE_AT + 1] & STYLE_BITS;
    }
    uint16_t style = record->data[STYLE_AT] & STYLE_BITS;
    return style == ELSEWHERE ? ixfe : style;
}

static void put_u16(uint8_t *bytes, unsigned value)
{
    bytes[0] = (uint8_t)value;
    bytes[1] = (uint8_t)(value >> 8);
}

/* Whole numbers up to 65,535 as a double: MS-XLS 2.5.342 Xnum. */
static void put_integer(uint8_t *bytes, unsigned value)
{
    double number = value;
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    for (size_t i = 0; i < sizeof bits; i++) {
        bytes[i] = (uint8_t)(bits >> (8 * i));
    }
}

bool swc_xls_old_cell(const swc_biff_record *record, uint16_t style,
                      uint8_t bytes[SWC_XLS_OLD_BYTES], swc_biff_record *out)
{
    const uint8_t *value = record->data + VALUE_AT;
    uint8_t *to = bytes + SWC_XLS_CELL_HEAD;
    size_t left = record->length < VALUE_AT ? 0 : record->length - VALUE_AT;
    *out = *record;
    out->data = bytes;
    size_t length = 8; /* of what stands in the place of the value */
    switch (record->id) {
    case SWC_BIFF_INTEGER_OLD:
        out->id = SWC_BIFF_NUMBER;
        if (left < 2) {
            return false;
        }
        put_integer(to, swc_biff_u16(value));
        break;
    case SWC_BIFF_LABEL_OLD:
        out->id = SWC_BIFF_LABEL;
        if (left < 1 || left - 1 < value[0]) {
            return false;
        }
        length = 2 + (size_t)value[0];
        put_u16(to, value[0]);
        memcpy(to + 2, value + 1, value[0]);
        break;
    case SWC_BIFF_BOOLERR_OLD:
        out->id = SWC_BIFF_BOOLERR;
        length = 2;
        break;
    case SWC_BIFF_NUMBER_OLD:
        out->id = SWC_BIFF_NUMBER;
        break;
    default:
        break;
    }
    if (record->id == SWC_BIFF_BOOLERR_OLD || record->id == SWC_BIFF_NUMBER_OLD ||
        record->id == SWC_BIFF_FORMULA) {
        if (left < length) {
            return false;
        }
        memcpy(to, value, length);
    }
    memcpy(bytes, record->data, STYLE_AT);
    put_u16(bytes + STYLE_AT, style);
    out->length = SWC_XLS_CELL_HEAD + length;
    return true;
}
