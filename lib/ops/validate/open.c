/* Opens a file for either reading, and passes the reader's remarks on, once. */
#include "ops/validate/report.h"
#include "ops/validate/scan.h"

#include <string.h>

enum { KEPT_FILES = 8 };

static void tell(notice_box *box, const held_notice *notice)
{
    issue_place place = {.file = box->file, .row = notice->row, .column = notice->column};
    issue_details details = swc_validate_details_same(notice->detail);
    if (box->status == SWC_OK) {
        box->status = swc_validate_run_issue(box->run, notice->code, &place, &details, &box->error);
    }
}

static void hold(notice_box *box, const held_notice *notice)
{
    held_notice *held = swc_arena_take(&box->run->arena, sizeof *held);
    held_notice **end = &box->held;
    if (held == NULL) {
        box->status = swc_fail_memory(&box->error);
        return;
    }
    *held = *notice;
    held->detail = swc_arena_copy(&box->run->arena, notice->detail);
    while (*end != NULL) {
        end = &(*end)->next;
    }
    *end = held;
}

/* The reader's remarks become issues of the file; a callback cannot fail, so it keeps the first
 * failure for later. */
static void take_notice(void *context, swc_issue_code code, uint64_t row, uint32_t column,
                        const char *detail)
{
    notice_box *box = context;
    held_notice notice = {.code = code, .row = row, .column = column, .detail = swc_str_of(detail)};
    if (box->holding) {
        hold(box, &notice);
    } else if (box->on) {
        tell(box, &notice);
    }
}

swc_status swc_validate_still_same(const file_plan *file, const swc_reader *reader,
                                   swc_error *error)
{
    swc_source_stamp now;
    swc_status status = swc_reader_stamp(reader, &now, error);
    if (status != SWC_OK) {
        return status;
    }
    const swc_source_stamp *then = &file->stamp;
    bool same = now.device == then->device && now.inode == then->inode &&
                now.bytes == then->bytes && now.seconds == then->seconds &&
                now.nanoseconds == then->nanoseconds;
    return same ? SWC_OK
                : swc_fail(error, SWC_ERR_INPUT,
                           "%s đã bị thay đổi trong khi đang được đọc; đợi ghi xong rồi chạy lại",
                           "%s was changed while it was being read; wait until it is complete and "
                           "run again",
                           file->path);
}

swc_status swc_validate_open_file(swc_validate *run, file_plan *file, bool notices,
                                  swc_reader **out, swc_issue_code *code_out, swc_error *error)
{
    file->notices.run = run;
    file->notices.file = file;
    file->notices.on = notices;
    *code_out = SWC_ISSUE_COUNT;
    if (file->kept != NULL) {
        for (const held_notice *held = file->notices.held; notices && held != NULL;
             held = held->next) {
            tell(&file->notices, held);
        }
        *out = file->kept;
        return SWC_OK;
    }
    swc_reader_options options = {
        .encoding = run->options.encoding, .notice = take_notice, .context = &file->notices};
    swc_status status = swc_reader_open(file->path, &options, out, code_out, error);
    if (status == SWC_OK && !file->stamped) {
        status = swc_reader_stamp(*out, &file->stamp, error);
        file->stamped = true;
    }
    /* standard input can be opened once only; a few texts stay open, which saves judging their
     * encoding again; so does a single workbook, which saves parsing it again (several would keep
     * their strings in memory together) */
    bool is_text = status == SWC_OK && swc_reader_delimiter(*out) != '\0';
    bool is_kept = run->options.file_count <= (is_text ? KEPT_FILES : 1);
    if (status == SWC_OK && (is_kept || strcmp(file->path, "-") == 0)) {
        file->kept = *out;
    }
    return status;
}

void swc_validate_close_file(file_plan *file, swc_reader *reader)
{
    if (reader != file->kept) {
        swc_reader_close(reader);
    }
}
