/*
 * Private to the files of header/: headings of a students form that ask for a mark, without a group
 * above them
 * ("Có máy tính", "Chưa có thiết bị", "Không có Internet", "Cần hỗ trợ sim").
 *
 * Ownership: static text.
 */
#ifndef SWC_MODEL_HEADER_MARKS_H
#define SWC_MODEL_HEADER_MARKS_H

#include <stdbool.h>

typedef struct swc_mark_heading {
    const char *column; /* devices_owned, internet_home or needs */
    const char *word;   /* what a mark below it means */
} swc_mark_heading;

/** @param key  a heading in key form, without brackets. false: it is no such heading */
bool swc_heading_mark(const char *key, swc_mark_heading *mark_out);

#endif
