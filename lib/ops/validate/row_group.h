/*
 * What the sub-headings above a row say, so far: "II. Hộ cận nghèo", "Lớp 6A", "Trường TH Kim
 * Đồng". A name holds until a sub-heading of its own rank names another, or nothing.
 *
 * Ownership: words are of the tables of the model.
 */
#ifndef SWC_OPS_VALIDATE_ROW_GROUP_H
#define SWC_OPS_VALIDATE_ROW_GROUP_H

#include "ops/validate/plan.h"

typedef struct row_group {
    char class_name[32];  /* of the last "Lớp 6A" */
    char survey_date[11]; /* of the last "Ngày lập: 15/11/2021" between the rows */
    char day[11];         /* of the last "Ngày 20/9/2021" */
    bool left_day;        /* that of "Ngày 22/9" nobody knows */
    int grade;            /* of the last "Khối 7" */
    const char *category; /* of the last "II. Hộ cận nghèo" */
    bool left_grade;      /* a sub-heading spoke of the grade: the title's no longer holds */
    bool left_category; /* a list began that names no category: the title's is of the one before */
    char category_numbering; /* 'I' of that one: "III. Khác" ends it, "1. Lớp 6A" does not */
    char round[33];          /* of the last "II. Đợt 2" */
    char school[256];        /* of the last "Trường TH Kim Đồng" between the rows */
    char district[96], commune[96];             /* of the last "I. Huyện Lắk", "Xã Ea Tul" */
    char district_numbering, commune_numbering; /* of those two */
    bool place_of_school;                       /* these stood behind the school's name */
    const char *entry;                          /* of the last "II. Đăng ký ủng hộ" */
    char entry_numbering;                       /* of that one */
    const char *point, *level;            /* of "II. Chưa phủ sóng", "Khối Tiểu học" */
    const char *condition, *stock_status; /* of "II. Máy hỏng" */
    char point_numbering;                 /* of that one */
    bool left_point;                      /* a group of the same rank began that says neither */
    const char *status, *thing; /* of "II. Học sinh trả lại máy", "II. Điện thoại" */
    char thing_numbering;       /* of that one */
    bool left_thing, of_things; /* a group of other things; of things and no money */
    char donors[96];            /* of "II. Doanh nghiệp", "II. CÔNG TY FPT" */
    char donor_numbering;       /* of that one */
    bool is_donor;              /* it is one giver's name */
    bool left_class;
    bool left_entry;                  /* a group of a ledger began that does not say it */
    bool left_commune, left_district; /* a sub-heading named another place than the title */
} row_group;

/**
 * A sub-heading opens a group of rows: what it names holds for them, and what the groups before it
 * named no longer does.
 * @param title  what stands above the table
 * @return whether it names whom or where, so that rows follow even below a total
 */
bool swc_validate_row_group_open(row_group *group, const swc_title_facts *title,
                                 const swc_line *line);

#endif
