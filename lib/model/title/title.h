/*
 * Lines of a form that are no data: titles above the table, totals, signatures, sub-headings.
 *
 * Ownership: swc_title_facts holds its texts inside itself. Rows are borrowed for the call.
 * Looks at one row at a time; what a row means at its place in the file is the caller's question.
 */
#ifndef SWC_MODEL_TITLE_TITLE_H
#define SWC_MODEL_TITLE_TITLE_H

#include "io/reader.h"
#include "model/units/units.h"

/** What the lines above a table say; empty texts when they do not. */
typedef struct swc_title_facts {
    char school[256]; /**< as written: "TRƯỜNG TH NGUYỄN HUỆ" */
    char list_school[256]; /**< of "DANH SÁCH HỌC SINH TRƯỜNG TH KIM ĐỒNG ...", until finished */
    char district[64];       /**< as the toolkit writes it */
    bool district_of_office; /**< "PHÒNG GD&ĐT HUYỆN LẮK": it holds for every school below */
    char commune[96];        /**< as the toolkit writes it, or as written when it is not known */
    swc_unit province;       /**< SWC_UNIT_NONE */
    const char *category; /**< word, from "DANH SÁCH HỌC SINH HỘ NGHÈO"; NULL: none or several */
    bool category_several; /**< two categories were named: none is taken */
    char class_name[32];   /**< "Lớp: 7A2"; empty: none or several */
    bool class_several;
    int grade; /**< "HỌC SINH KHỐI 9": 9; 0: none or several */
    bool grade_several;
    bool school_of_sheet; /**< the sheet is called by the school, its title names none */
    const char *entry; /**< word, from "DANH SÁCH ĐĂNG KÝ ỦNG HỘ", "BẢNG KÊ CHI TIỀN"; NULL: none */
    bool entry_several; /**< "SỔ THU CHI": rows of both are below */
    int school_year;    /**< "Năm học 2021-2022": 2021; 0: none. Dates nothing but ages */
    char survey_date[11]; /**< "Thời điểm/Ngày khảo sát", "Ngày lập", "..., ngày 15 tháng 11 ..." */
    char handover_date[11]; /**< "Hôm nay, ngày 20 tháng 10 năm 2021", "Ngày bàn giao: ..." */
    char bare_date[11];     /**< "Ngày 20/10/2021", or a day at either end of a title */
    char lone_date[11];     /**< the first of those that stand alone in their cells */
    char minute_no[49];     /**< "Số: 07/BB-SGDĐT": of minutes that carry a number */
    char round[33];         /**< "Đợt 1", "Đợt: 2021-1" */
    char donor[128];        /**< of "Đơn vị ủng hộ: ..."; empty: none or several */
    bool donor_several;
    char gift_date[11];     /**< "Ngày đăng ký: ...", "Ngày tiếp nhận: ..." of a ledger */
    char received_date[11]; /**< "Ngày nhập kho: ...", "Ngày tiếp nhận: ..." of a stock list */
    char place_date[11]; /**< "Lắk, ngày 24 tháng 12 năm 2021": that of minutes without another */
    bool minutes;        /**< "BIÊN BẢN BÀN GIAO ...", and no list */
    const char *handover_status; /**< word, from "BIÊN BẢN BÀN GIAO ..."; NULL: none or several */
    bool handover_several;
    bool minutes_head; /**< "BIÊN BẢN" and nothing else: what they are about stands below */
    bool of_receivers; /**< "DANH SÁCH HỌC SINH NHẬN MÁY ...": who signed has received */
    bool is_register;  /**< "SỔ CẤP PHÁT", "DANH SÁCH KÝ NHẬN": whoever stands in it has */
    bool is_planned;   /**< "(Dự kiến)": but nobody has yet */
    const char *point_status; /**< "covered", from "ĐIỂM ... ĐÃ ĐƯỢC PHỦ SÓNG"; NULL: none */
    const char *stock_condition, *stock_status; /**< of "THIẾT BỊ HỎNG", "... ĐÃ BÀN GIAO" */
    bool stock_left;  /**< "PHIẾU XUẤT KHO": of ours, or of who gave it to us */
    bool no_internet; /**< "TRƯỜNG CHƯA CÓ INTERNET" */
    const char *thing; /**< a device type, from "DANH MỤC MÁY TÍNH BẢNG"; NULL: none or several */
    bool thing_several;
    bool names_things; /* "... TIỀN, HIỆN VẬT", "... THIẾT BỊ": the rows below may be no money */
    char taker_school[256]; /**< "Bên nhận: Trường ...", until finished */
    bool taker_several;
    char minutes_district[64]; /**< of the school of minutes, until finished */
    char place_school[256];    /**< "Hôm nay, ..., tại Trường ...", until finished */
    int64_t unit;              /**< "Đơn vị tính: nghìn đồng": 1000; 0: none */
    bool unit_several;         /**< two different units: unit-ambiguous */
} swc_title_facts;

static inline void swc_title_init(swc_title_facts *facts)
{
    *facts = (swc_title_facts){.province = SWC_UNIT_NONE};
}
/**
 * Add what one row above the table says (a label and its value may stand in two cells). What was
 * found first stays, except that a commune or a school nearer to the table wins over none.
 */
swc_status swc_title_add(swc_title_facts *facts, swc_units *units, const swc_row *row,
                         swc_error *error);
/**
 * A later sheet of the same workbook without a place of its own (or with the same school again)
 * goes on from the sheet before: place, dates, round and unit. Never category and class, which
 * change from sheet to sheet. @return whether it does
 */
bool swc_title_continues(swc_title_facts *facts, const swc_title_facts *before);
/**
 * All rows above the table were added: what only running text said stands, if nothing better did,
 * and the district that a centre or a boarding school is named for.
 */
swc_status swc_title_finish(swc_title_facts *facts, swc_units *units, swc_error *error);

typedef enum swc_line_kind {
    SWC_LINE_DATA = 0, /**< nothing of the below: a data row or a title */
    SWC_LINE_TOTAL,    /**< "Tổng cộng", "Cộng: 10 học sinh", "Tổng số" */
    SWC_LINE_SUBTOTAL, /**< "Cộng lớp 6A1: 3 học sinh", "Cộng trang", "Lũy kế" */
    SWC_LINE_IN_WORDS, /**< "Bằng chữ: ...", "Số tiền viết bằng chữ" */
    SWC_LINE_SIGNATURE, /**< "Người lập biểu", "HIỆU TRƯỞNG", "(Ký, ghi rõ họ tên)" */
    SWC_LINE_PLACE_DATE,     /**< "Đắk Lắk, ngày 15 tháng 9 năm 2022" */
    SWC_LINE_COLUMN_NUMBERS, /**< (1) (2) (3) ..., 1 2 3 ..., A B C 1 2 */
    SWC_LINE_SUBHEADING,     /**< "Lớp 6A", "I. Hộ nghèo", "Khối 5": one text in the row */
    SWC_LINE_EXAMPLE,        /**< "Ví dụ", "VD:", "Mẫu" or a name like "Nguyễn Văn A" */
    SWC_LINE_NOTE,           /**< "Ghi chú: ...", "Lưu ý: ...", "Nơi nhận:" */
    SWC_LINE_PAGE,           /**< "Trang 1/3", "- 2 -" */
} swc_line_kind;

typedef struct swc_line {
    swc_line_kind kind;
    char class_name[32];  /**< SUBHEADING: "6A" of "Lớp 6A"; else empty */
    const char *category; /**< SUBHEADING: "II. Hộ cận nghèo"; else NULL */
    char school[256];     /**< SUBHEADING: "Trường TH Kim Đồng" as written; else empty */
    char district[96]; /**< SUBHEADING: "I. Huyện Lắk", as written with its kind; else empty */
    char commune[96];  /**< SUBHEADING: "Xã Ea Tul", as written with its kind; else empty */
    char round[33];    /**< SUBHEADING: "2" of "II. Đợt 2"; else empty */
    char place;        /**< SUBHEADING: 'd' or 'c' when it names a district or commune; else 0 */
    char numbering;    /**< SUBHEADING: 'I', '1' or 'A' as it is numbered; 0: it is not */
    int grade;         /**< SUBHEADING: 7 of "Khối 7"; 0: none or several */
    char survey_date[11]; /**< SUBHEADING: of "Ngày lập: 15/11/2021"; else empty */
    bool left_day;        /**< SUBHEADING: of "Ngày 22/9": the day above no longer holds */
    char day[11];         /**< SUBHEADING: of "Ngày 20/9/2021" and nothing else; else empty */
    bool is_list; /**< SUBHEADING: "II. DANH SÁCH HỌC SINH HỘ CẬN NGHÈO": a table of its own */
    bool continues;    /**< SUBHEADING: "DANH SÁCH ... (tiếp theo)": the list before goes on */
    const char *entry; /**< SUBHEADING: "II. Đăng ký ủng hộ": pledge; else NULL */
    bool is_part;      /**< SUBHEADING: "Khối 7", "Nhóm 2": a part of the group above it */
    const char *status; /**< SUBHEADING: "II. Học sinh trả lại máy": returned; "": not done; NULL */
    const char *thing; /**< SUBHEADING: a device type, of "II. Điện thoại"; else NULL */
    const char *point; /**< SUBHEADING: a state, of "II. Chưa phủ sóng": uncovered; else NULL */
    const char *condition, *stock_status; /**< SUBHEADING: of "II. Máy hỏng"; else NULL */
    const char *level; /**< SUBHEADING: a school's level, of "Khối Tiểu học"; else NULL */
    char donors[96]; /**< SUBHEADING: "Doanh nghiệp", "CÔNG TY FPT"; empty if it says another thing
                      */
    bool is_donor;   /**< SUBHEADING: `donors` is one giver's name */
    bool names_things; /**< SUBHEADING: "B. Ủng hộ bằng hiện vật", several devices */
    bool other_things; /**< SUBHEADING: "II. Thiết bị khác", "Laptop, điện thoại" */
    bool is_carried;   /**< SUBTOTAL: "Lũy kế", which counts what stands elsewhere too */
    bool is_balance;   /**< SUBTOTAL, carried: "Số dư đầu kỳ", of a cash book */
    bool is_counted;   /**< SUBHEADING: "I" | "Hộ nghèo" | "12 em", the count in its own cell */
    bool is_grand;     /**< TOTAL: "Tổng cộng", not "Cộng trong tỉnh" or "Tổng" */
    bool is_marked;    /**< EXAMPLE: "Ví dụ: Lê Văn B", which is no name */
    int64_t count;     /**< TOTAL, SUBTOTAL: 10 of "Cộng: 10 học sinh"; -1: none stated */
    uint32_t column;   /**< TOTAL, SUBTOTAL, EXAMPLE: the cell that says so */
} swc_line;

/** @param name_column  0-based column of the person's name, SWC_NO_COLUMN when there is none */
swc_line swc_line_classify(const swc_row *row, uint32_t name_column);

/** The district of an address that names it by its kind: "huyện Ea Kar" of "Thôn 3, xã Ea Ô, huyện
 *  Ea Kar, Đắk Lắk"; empty when it does not, or not surely. */
swc_str swc_address_district(swc_str address);
/** Whether a place begins with a district's kind: "huyện Lắk", "TP. Buôn Ma Thuột". */
bool swc_address_is_district(swc_str place);
/** From the commune on: "xã Ea Ô, tỉnh Đắk Lắk" of "Thôn 3, xã Ea Ô, tỉnh Đắk Lắk", the address of
 *  the two-tier system; empty when no part begins with a commune's kind. */
swc_str swc_address_commune(swc_str address);
/** "Chi mua 2 máy", "Phiếu chi số 3", "Đã chi ...": the details of a spend. */
bool swc_title_tells_spend(swc_str text);
/** "Chưa nhận", "Vắng", "Trả lại": a handover that was not, or is no more. */
bool swc_title_tells_undone(swc_str text);
/** "Cam kết ...", "Đăng ký ...", "Chưa chuyển": the details of a promise. */
bool swc_title_tells_promise(swc_str text);

#endif
