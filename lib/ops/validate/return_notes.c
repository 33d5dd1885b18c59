/* What is said of each file, kept until its workbook is written. */
#include "ops/validate/returns.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { RETURNS_BYTES = 1 << 28 };

swc_status swc_validate_returns_new(swc_validate *run, const char *folder, swc_error *error)
{
    returns *back = calloc(1, sizeof *back);
    if (back == NULL) {
        return swc_fail_memory(error);
    }
    run->returns = back;
    back->folder = folder;
    swc_arena_init(&back->arena, RETURNS_BYTES);
    if (mkdir(folder, 0700) != 0 && errno != EEXIST) {
        return swc_fail(error, SWC_ERR_OUTPUT, "không tạo được thư mục %s: %s",
                        "cannot make the folder %s: %s", folder, strerror(errno));
    }
    return SWC_OK;
}

swc_status swc_validate_returns_note(swc_validate *run, const issue_place *place,
                                     swc_issue_code code, const issue_details *details,
                                     swc_error *error)
{
    returns *back = run->returns;
    swc_lang lang = run->options.result_lang;
    swc_str none[2] = {{NULL, 0}, {NULL, 0}};
    swc_buf message = {0};
    void *issues = back->issues;
    bool added =
        swc_issue_message_add(&message, code, details == NULL ? none : details->text[lang], lang) &&
        swc_grow(&issues, &back->capacity, back->count + 1, sizeof *back->issues);
    if (added) {
        back->issues = issues;
        kept_issue *kept = &back->issues[back->count];
        *kept = (kept_issue){.file = place->file,
                             .sheet = place->sheet,
                             .row = place->row,
                             .column = place->column,
                             .code = code,
                             .message = swc_arena_copy(&back->arena, swc_buf_str(&message)),
                             .heading = swc_arena_copy(&back->arena, place->heading)};
        added = kept->message.data != NULL && kept->heading.data != NULL;
        back->count += added;
    }
    swc_buf_free(&message);
    return added ? SWC_OK : swc_fail_memory(error);
}

void swc_validate_returns_free(returns *back)
{
    if (back == NULL) {
        return;
    }
    free(back->issues);
    swc_arena_free(&back->arena);
    free(back);
}
