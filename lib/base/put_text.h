/*
 * A copy of a text in room that the caller has taken.
 *
 * Ownership: the slice borrows from the room.
 */
#ifndef SWC_BASE_PUT_TEXT_H
#define SWC_BASE_PUT_TEXT_H

#include "swc/status.h"

#include <string.h>

/** Copy into room of one byte more, for a NUL. @param room  NULL gives no text (memory ended) */
static inline swc_str swc_put_text(char *room, swc_str text)
{
    if (room == NULL) {
        return (swc_str){NULL, 0};
    }
    if (text.length > 0) {
        memcpy(room, text.data, text.length);
    }
    room[text.length] = '\0';
    return (swc_str){room, text.length};
}

#endif
