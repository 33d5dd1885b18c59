/*
 * Column headings: which canonical column a heading means, for all seven kinds.
 *
 * Ownership: swc_headers owns its index and the synonyms added from --columns files. A match
 * borrows static text.
 *
 * Headings are compared without diacritics, case, punctuation, numbering, underscores and line
 * breaks, after "(...)" remarks were looked at for a unit of money. Knows nothing of rows.
 */
#ifndef SWC_MODEL_HEADER_HEADER_H
#define SWC_MODEL_HEADER_HEADER_H

#include "swc/kind.h"

typedef enum swc_header_role {
    SWC_HEADER_UNKNOWN = 0,
    SWC_HEADER_COLUMN,      /**< holds `column` */
    SWC_HEADER_TICK,        /**< a mark in it means `word` of `column` (category, sex, ...) */
    SWC_HEADER_NAME_FRONT,  /**< "Họ và tên đệm": the front part of `column` */
    SWC_HEADER_NAME_MIDDLE, /**< "Tên đệm" between "Họ" and "Tên" */
    SWC_HEADER_NAME_BACK,   /**< "Tên": the last part; the whole when there is no front part */
    SWC_HEADER_DAY,         /**< parts of `column`, a date in three columns */
    SWC_HEADER_MONTH,
    SWC_HEADER_YEAR,        /**< without day and month beside it: `column` as a year */
    SWC_HEADER_DATE_OF_SEX, /**< "Ngày sinh" over "Nam" | "Nữ": birth date, and sex is `word` */
    SWC_HEADER_IN,          /**< "Thu" of a cash book: `column` of a receipt, `word` is the entry */
    SWC_HEADER_OUT,         /**< "Chi": `column` of a spend */
    SWC_HEADER_UNIT,        /**< "ĐVT": what the figures of each row are counted in */
    SWC_HEADER_SPAN,        /**< "Thời gian áp dụng": first and last day in one text */
    SWC_HEADER_SPECS,       /**< "Cấu hình": processor, memory, disk and screen in one text */
    SWC_HEADER_ANY_ID,      /**< "Mã định danh": student_id or personal_id by its values */
    SWC_HEADER_OWN_ID, /**< "Mã sinh viên": student_id if its values are such codes, else none */
    SWC_HEADER_PROVINCE,  /**< "Tỉnh": helps to recognise districts and communes */
    SWC_HEADER_NUMBERING, /**< "STT": dropped */
    SWC_HEADER_IGNORED,   /**< "Ký nhận" and the like: dropped when all its cells are blank */
} swc_header_role;

/** Ranks that decide more than who goes first. */
enum {
    SWC_HEADER_RANK_OTHER = 4, /**< "Đối tượng khác": words for what the marks beside it leave */
    SWC_HEADER_RANK_TRANSFER = 4, /**< "Chuyển khoản": money beside "Tiền mặt" */
    SWC_HEADER_RANK_WORDS = 9,    /**< known by its words alone */
};

typedef struct swc_header_match {
    swc_header_role role;
    size_t column;    /**< index in the kind; SIZE_MAX for roles without one */
    size_t second;    /**< the column it means when another heading of lower or equal rank holds
                           `column` ("Tên thiết bị" beside "Loại": model); or SIZE_MAX */
    const char *word; /**< TICK, DATE_OF_SEX, IN, OUT: the enum word */
    bool by_marks;    /**< TICK if marks stand below it; else `second`, or nothing if SIZE_MAX */
    bool by_words; /**< COLUMN if most cells say such a word; else nothing ("Hộ": nghèo, or 3) */
    bool certifies; /**< TICK: the number of a paper stands there as often as a mark: "Số sổ" over
                         "Hộ nghèo" */
    bool odd_unit; /**< money in a unit that is not understood: "(USD)" */
    int64_t unit;  /**< of money, from the heading: 1, 1000, 1000000, ...; 0: none stated */
    /** 0: the canonical name; 1: a usual heading; 2 to 8: weaker ones, used for this column only
     *  when nothing of lower rank is there ("Họ tên cha" is weaker than "Họ tên cha/mẹ"); 9: known
     *  by its words alone; 10: a last resort. Two of one rank are header-duplicate; the weaker ones
     * pass through as unknown columns. */
    int rank;
} swc_header_match;

typedef struct swc_headers swc_headers;

swc_status swc_headers_new(swc_headers **out, swc_error *error);
void swc_headers_free(swc_headers *headers);
/** One more synonym. SWC_ERR_USAGE names an unknown column. */
swc_status swc_headers_add(swc_headers *headers, swc_kind kind, swc_str column, swc_str synonym,
                           swc_error *error);
/**
 * The synonyms of a --columns file: sections are kinds, keys are columns, values are headings
 * separated by '|'. SWC_ERR_USAGE names file and line.
 */
swc_status swc_headers_load(swc_headers *headers, const char *path, swc_error *error);
/**
 * @param parent  heading above it in a two-row header ("Thuộc đối tượng"), or empty
 */
void swc_headers_match(swc_headers *headers, swc_kind kind, swc_str parent, swc_str text,
                       swc_header_match *match_out);
/** "poor" or "near_poor" when a heading names exactly one of them ("Số sổ hộ nghèo"); else NULL. */
const char *swc_heading_poverty(swc_str heading);
/** "Nhu cầu: 1 - sim, 2 - máy": the list of answers behind the colon; the whole where there is
 * none. */
swc_str swc_heading_answers(swc_str text);
/** Whether a heading speaks of poverty, orphans or the pandemic, in whatever words. */
bool swc_heading_names_hardship(swc_str heading);
/** Whether a heading is a device and nothing else: whether the child has it or asks for it, it does
 *  not say. */
bool swc_heading_names_device(swc_str heading);
/** The type that a child owns who has what such a heading names; NULL: no single one. */
const char *swc_heading_device_word(swc_str heading);
/** Whether a heading is no more than the unit of the one above it: "(GB)", "nghìn đồng". */
bool swc_headers_is_unit(swc_str text);
/** A heading that may stand over two or more others ("Cấu hình", "Thuộc đối tượng"). */
bool swc_headers_is_group(swc_str text);
/** Whether a cell is the tick or the ticked box of the font Wingdings alone: "ü", "þ". */
bool swc_is_symbol_tick(swc_str cell);

/** Whether a cell of a tick column is marked. @return 1 marked, 0 not, -1 neither ("?") */
int swc_tick_read(swc_str cell);

#endif
