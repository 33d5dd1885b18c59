/* swc-dedupe: finds rows of one child; removes, holds and reports. The work is in libswc. */
#include "common.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN_PER_CODE = 20, CODES = 4 };

typedef struct dedupe_command {
    struct front front;
    const char *removed, *review, *decisions, *against;
    const char *threshold, *review_threshold;
    struct {
        const char *code;
        size_t count;
    } shown[CODES];
} dedupe_command;

static swc_status show_remark(void *context, const swc_dedupe_remark *remark, swc_error *error)
{
    dedupe_command *command = context;
    size_t kind = 0;
    (void)error;
    while (kind + 1 < CODES && command->shown[kind].code != NULL &&
           strcmp(command->shown[kind].code, remark->code) != 0) {
        kind++;
    }
    command->shown[kind].code = remark->code;
    if (command->shown[kind].count++ < SHOWN_PER_CODE && !command->front.quiet) {
        fprintf(stderr, "%.*s: %s: %s: %s\n", (int)remark->origin.length, remark->origin.data,
                remark->query ? "query" : "warning", remark->code,
                remark->text[command->front.message_lang]);
    }
    return SWC_OK;
}

static void show_totals(dedupe_command *command, const swc_dedupe_counts *counts)
{
    struct front *front = &command->front;
    for (size_t kind = 0; kind < CODES; kind++) {
        if (command->shown[kind].count > SHOWN_PER_CODE) {
            front_say(front, "%s: tất cả %zu, chỉ hiện %d dòng đầu",
                      "%s: %zu in all, the first %d are shown", command->shown[kind].code,
                      command->shown[kind].count, SHOWN_PER_CODE);
        }
    }
    front_say(
        front, "đọc %zu dòng, giữ %zu, bỏ %zu dòng trùng, tạm giữ %zu dòng chờ xem (%zu cặp)",
        "%zu rows read, %zu kept, %zu duplicates removed, %zu rows held (%zu pairs to review)",
        counts->in, counts->out, counts->removed, counts->held, counts->pairs);
    if (counts->shared_ids > 0) {
        front_say(front, "%zu số định danh có quá nhiều tên (%zu dòng): không dùng làm chứng cứ",
                  "%zu personal IDs carry too many names (%zu rows): not taken as evidence",
                  counts->shared_ids, counts->shared_id_rows);
    }
    if (counts->shared_phones > 0) {
        front_say(front, "%zu số điện thoại có quá nhiều tên (%zu dòng): không dùng làm chứng cứ",
                  "%zu phones carry too many names (%zu rows): not taken as evidence",
                  counts->shared_phones, counts->shared_phone_rows);
    }
    if (counts->cut_blocks > 0 && front->verbose) {
        front_say(front, "%zu nhóm ứng viên quá lớn, đã chia nhỏ",
                  "%zu blocks of candidates were too large and were cut finer", counts->cut_blocks);
    }
    if (command->against != NULL) {
        front_say(front, "%zu dòng đã có trong %s, %zu dòng chưa chắc",
                  "%zu rows are already in %s, %zu perhaps", counts->against_matches,
                  command->against, counts->against_uncertain);
    }
    if (counts->unknown_decisions > 0) {
        front_say(front, "%zu trên %zu quyết định nói về cặp không có trong danh sách này: %s",
                  "%zu of %zu decisions speak of pairs that are not in this list: %s",
                  counts->unknown_decisions, counts->decided, counts->unknown_ids);
    }
    if (counts->contradicted_decisions > 0) {
        front_say(front, "%zu quyết định mâu thuẫn với liên kết khác nên không làm theo được: %s",
                  "%zu decisions contradict other links and could not be followed: %s",
                  counts->contradicted_decisions, counts->contradicted_ids);
    }
}

static bool read_threshold(struct front *front, const char *text, const char *option, int *out)
{
    char *end = NULL;
    if (text == NULL) {
        return true;
    }
    long value = strtol(text, &end, 10);
    if (end == text || *end != '\0' || value < -100000 || value > 100000) {
        return front_usage(front, "%s cần một số nguyên, phần trăm của bit, ví dụ 1000",
                           "%s takes an integer, hundredths of a bit, for example 1000", option);
    }
    *out = (int)value;
    return true;
}

static swc_status write_all(dedupe_command *command, swc_dedupe *dedupe, swc_error *error)
{
    struct front *front = &command->front;
    swc_status status = SWC_OK;
    swc_output *output = NULL;
    swc_stream_writer *writer = NULL;
    if (command->removed != NULL) {
        status = swc_dedupe_write_removed(dedupe, command->removed, front->bom, error);
    }
    if (status == SWC_OK && command->review != NULL) {
        status = swc_dedupe_write_review(dedupe, command->review, front->bom, error);
    }
    if (status == SWC_OK) {
        status =
            swc_output_open(front->output, (swc_output_options){.personal = true}, &output, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    status = swc_stream_writer_new(output, front_style(front), &writer, error);
    if (status == SWC_OK) {
        status = swc_dedupe_write(dedupe, writer, error);
    }
    if (status == SWC_OK) {
        status = swc_stream_write_end(writer, error);
    } else if (writer != NULL) {
        swc_stream_write_fail(writer, swc_status_exit(status));
    }
    swc_stream_writer_free(writer);
    if (status == SWC_OK) {
        return swc_output_commit(output, error);
    }
    swc_output_discard(output);
    return status;
}

/* A review written over the decisions would lose what the clerk filled in. */
static bool files_are_apart(dedupe_command *command)
{
    const front_file files[] = {{"--removed", command->removed},
                                {"--review", command->review},
                                {"-o", command->front.output},
                                {"--decisions", command->decisions},
                                {"--against", command->against}};
    return front_files_apart(&command->front, files, sizeof files / sizeof files[0], 3);
}

static void work(dedupe_command *command)
{
    struct front *front = &command->front;
    swc_dedupe_options options = swc_dedupe_defaults();
    swc_dedupe *dedupe = NULL;
    swc_table students = {0};
    swc_table against = {0};
    swc_error error = {0};
    options.lang = front->result_lang;
    options.decisions = command->decisions;
    if (front->file_count > 1) {
        (void)front_usage(front, "chỉ nhận một luồng; gộp các tệp bằng swc-validate",
                          "takes one stream; put files together with swc-validate");
        return;
    }
    if (!files_are_apart(command) ||
        !read_threshold(front, command->threshold, "--threshold", &options.automatic_centibits) ||
        !read_threshold(front, command->review_threshold, "--review-threshold",
                        &options.review_centibits) ||
        !front_read(front, front->file_count == 1 ? front->files[0] : NULL, "students", NULL,
                    &students)) {
        return;
    }
    if (command->against != NULL) {
        if (!front_read(front, command->against, "students", NULL, &against)) {
            swc_table_free(&students);
            return;
        }
        options.against = &against;
    }
    swc_status status = swc_dedupe_new(&students, &options, &dedupe, &error);
    if (status == SWC_OK) {
        status = swc_dedupe_remarks(dedupe, show_remark, command, &error);
    }
    if (status == SWC_OK) {
        status = write_all(command, dedupe, &error);
    }
    if (status == SWC_OK) {
        show_totals(command, swc_dedupe_totals(dedupe));
    } else {
        front_error(front, &error);
    }
    swc_dedupe_free(dedupe);
    swc_table_free(&students);
    swc_table_free(&against);
}

int main(int argc, char **argv)
{
    dedupe_command command = {0};
    const option_spec options[] = {
        {0, "removed", OPTION_TEXT, &command.removed, "FILE",
         "ghi các dòng bị bỏ, với lý do, vào FILE (.csv hoặc .xlsx)",
         "write the removed rows, with the reason, to FILE (.csv or .xlsx)", NULL},
        {0, "review", OPTION_TEXT, &command.review, "FILE",
         "ghi các cặp chưa chắc vào FILE (.csv hoặc .xlsx) để người xem quyết định",
         "write the uncertain pairs to FILE (.csv or .xlsx) for a person to decide", NULL},
        {0, "decisions", OPTION_TEXT, &command.decisions, "FILE",
         "làm theo quyết định trong FILE: tệp --review đã điền cột decision",
         "follow the decisions in FILE: a --review file with its column decision filled in", NULL},
        {0, "against", OPTION_TEXT, &command.against, "FILE",
         "đánh dấu em đã có trong FILE (luồng học sinh của đợt trước, huyện khác), không bỏ dòng "
         "nào",
         "mark children who are in FILE (a students stream of an earlier round or another "
         "district); "
         "removes nothing",
         NULL},
        {0, "threshold", OPTION_TEXT, &command.threshold, "N",
         "điểm để tự gộp, phần trăm của bit (mặc định 500)",
         "score from which rows are put together, hundredths of a bit (default 500)", NULL},
        {0, "review-threshold", OPTION_TEXT, &command.review_threshold, "N",
         "điểm để đưa ra xem, phần trăm của bit (mặc định -150)",
         "score from which a pair is reviewed, hundredths of a bit (default -150)", NULL},
        {0},
    };
    const front_about about = {
        .name = "swc-dedupe",
        .usage = "[OPTION...] [STUDENTS]",
        .about_vi = "Tìm những dòng cùng một em trong luồng học sinh: bỏ dòng trùng, tạm giữ dòng "
                    "chưa chắc.",
        .about_en = "Finds rows of one child in a students stream: removes duplicates, holds what "
                    "is uncertain.",
        .streams = true,
        .reads_streams = true,
    };
    if (front_begin(&command.front, &about, options, argc, argv)) {
        work(&command);
    }
    return front_end(&command.front);
}
