/* FORM public: commitment, draws, seed and the plan's mark out of the manifest, with the line by
 * which anybody works the seed out again. What the page says must hold: a seed that does not follow
 * from commitment and draws, or the mark of another plan than the given one, is refused. */
#include "ops/report/public/public.h"

#include <string.h>

static const column_spec lottery_columns[] = {
    WORDS_COLUMN("name", "Nội dung", "What", 50),
    WORDS_COLUMN("value", "Giá trị", "Value", 110),
};
PUBLIC_TABLE(public_lottery_table, "lottery", "Bốc thăm", "Lottery", "Cam kết và bốc thăm",
             "Commitment and draw", NULL, NULL, lottery_columns);

static swc_str field_of(swc_str line, size_t wanted)
{
    size_t start = 0;
    size_t field = 0;
    for (size_t i = 0; i <= line.length; i++) {
        if (i == line.length || line.data[i] == '\t') {
            if (field++ == wanted) {
                return (swc_str){line.data + start, i - start};
            }
            start = i + 1;
        }
    }
    return (swc_str){NULL, 0};
}

/* The line at *at of the manifest without its LF; moves behind it. */
static bool next_line(swc_str text, size_t *at, swc_str *line)
{
    if (*at >= text.length) {
        return false;
    }
    size_t end = *at;
    while (end < text.length && text.data[end] != '\n') {
        end++;
    }
    *line = (swc_str){text.data + *at, end - *at};
    *at = end + 1;
    return true;
}

static void lottery_line(report_form *form, form_table *table, const char *vi, const char *en,
                         swc_str value)
{
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells != NULL) {
        cells[0] = cell_text(swc_str_of(form->lang == SWC_VI ? vi : en));
        cells[1] = cell_text(value);
    }
}

static void write_line(report_form *form, form_table *table, swc_str line)
{
    swc_str key = field_of(line, 0);
    swc_str value = field_of(line, 1);
    if (swc_str_is(key, "round")) {
        lottery_line(form, table, "Đợt", "Round", value);
    } else if (swc_str_is(key, "commit")) {
        lottery_line(form, table, "Cam kết (SHA-256)", "Commitment (SHA-256)", value);
    } else if (swc_str_is(key, "draw")) {
        lottery_line(form, table, "Kết quả bốc thăm", "Draw", value);
    } else if (swc_str_is(key, "seed") && form->report->manifest.rehearsal) {
        lottery_line(form, table, "Hạt giống thử nghiệm", "Rehearsal seed", value);
    } else if (swc_str_is(key, "seed")) {
        lottery_line(form, table, "Hạt giống", "Seed", value);
    } else if (swc_str_is(key, "out") && swc_str_is(value, "plan")) {
        lottery_line(form, table, "Phương án (SHA-256)", "Plan (SHA-256)", field_of(line, 4));
    }
}

/* ---- what is printed must hold ---- */

/* @return the draws of the manifest, each ended by NUL; NULL: out of memory */
static const char **draws_of(report_form *form, size_t *count)
{
    swc_str text = swc_buf_str(&form->report->manifest.bytes);
    swc_str line;
    const char **draws = swc_arena_take(&form->arena, (text.length / 5 + 1) * sizeof *draws);
    *count = 0;
    for (size_t at = 0; draws != NULL && next_line(text, &at, &line);) {
        if (swc_str_is(field_of(line, 0), "draw")) {
            swc_str draw = field_of(line, 1);
            draw = form_text(form, "%.*s", (int)draw.length, draw.length > 0 ? draw.data : "");
            draws[(*count)++] = draw.data != NULL ? draw.data : "";
        }
    }
    return draws;
}

static swc_status check_seed(report_form *form, const char *const *draws, size_t count)
{
    const swc_manifest *manifest = &form->report->manifest;
    char seed[SWC_SHA256_HEX + 1];
    if (manifest->seed[0] == '\0' || manifest->rehearsal) {
        return SWC_OK;
    }
    swc_status status = swc_manifest_seed(manifest->commit, draws, count, seed, form->error);
    if (status == SWC_OK && strcmp(seed, manifest->seed) != 0) {
        form_refuse(form,
                    "XF-lottery-seed: hạt giống trong bản kê = %s, tính từ cam kết và kết quả bốc "
                    "thăm = %s; hãy lấy lại tệp do swc-allocate ghi, không sửa tay",
                    "XF-lottery-seed: the manifest's seed = %s, out of commitment and draws = %s; "
                    "take the file that swc-allocate wrote, unedited",
                    manifest->seed, seed);
    }
    return status;
}

/* An `out` line against the stream of that kind, when it is given. */
static void check_result(report_form *form, swc_str line)
{
    static const struct {
        const char *kind;
        swc_report_input input;
    } results[] = {{"plan", SWC_INPUT_PLAN}, {"cutoffs", SWC_INPUT_CUTOFFS}};
    swc_str mark = field_of(line, 4);
    for (size_t i = 0; i < sizeof results / sizeof results[0]; i++) {
        const char *given = form->report->inputs[results[i].input].table.sha256;
        if (swc_str_is(field_of(line, 0), "out") &&
            swc_str_is(field_of(line, 1), results[i].kind) &&
            report_has(form->report, results[i].input) && !swc_str_is(mark, given)) {
            form_refuse(form,
                        "XF-lottery-%s: SHA-256 trong bản kê = %.*s, của tệp đã cho = %s; hãy cho "
                        "bản kê và tệp của cùng một lần phân bổ",
                        "XF-lottery-%s: SHA-256 in the manifest = %.*s, of the given file = %s; "
                        "give manifest and file of one allocation",
                        results[i].kind, (int)mark.length, mark.length > 0 ? mark.data : "", given);
        }
    }
}

/* ---- in words ---- */

/* A word of a shell command between single quotes. */
static bool add_quoted(swc_buf *buf, const char *text)
{
    bool good = swc_buf_add_text(buf, " '");
    for (; good && *text != '\0'; text++) {
        good = *text == '\'' ? swc_buf_add_text(buf, "'\\''") : swc_buf_add_char(buf, *text);
    }
    return good && swc_buf_add_char(buf, '\'');
}

/* The seed by sha256sum alone, from what stands in the table. */
static void note_command(report_form *form, const char *const *draws, size_t count)
{
    swc_buf line = {0};
    bool good =
        swc_buf_printf(&line, "printf '%%s\\n' swc-seed-1 %s", form->report->manifest.commit);
    for (size_t i = 0; good && i < count; i++) {
        good = add_quoted(&line, draws[i]);
    }
    good = good && swc_buf_add_text(&line, " | sha256sum");
    swc_str command = form_copy(form, &line);
    swc_buf_free(&line);
    if (!good) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    form_note(form,
              "Ai cũng tính lại được hạt giống bằng một dòng lệnh (Linux), và phải ra đúng như "
              "trên: %.*s",
              "Anybody can work the seed out again by one command (Linux), which must give the one "
              "above: %.*s",
              (int)command.length, command.data != NULL ? command.data : "");
}

static void note_draw(report_form *form, const char *const *draws, size_t count)
{
    const swc_manifest *manifest = &form->report->manifest;
    if (manifest->seed[0] == '\0') {
        form_note(form,
                  "Chưa bốc thăm: hạt giống sẽ được tính từ cam kết này và kết quả bốc thăm công "
                  "khai.",
                  "Not drawn yet: the seed will be worked out from this commitment and the public "
                  "draw.");
    } else if (manifest->rehearsal) {
        form_note(form,
                  "Hạt giống này do người lập đặt để chạy thử, không từ bốc thăm công khai: kết "
                  "quả chưa phải chính thức.",
                  "This seed was set by hand for a rehearsal, not by a public draw: the results "
                  "are not final.");
    } else {
        form_note(form,
                  "Kết quả bốc thăm là số của cuộc quay công khai mà chưa ai biết khi cam kết được "
                  "công bố. Hạt giống tính từ cam kết và kết quả ấy; nó xếp thứ tự các em ngang "
                  "nhau.",
                  "The draw is a public number that nobody knew when the commitment was published. "
                  "The seed comes from commitment and draw; it puts children who are otherwise "
                  "equal in order.");
        note_command(form, draws, count);
    }
}

swc_status public_add_lottery(report_form *form)
{
    size_t count;
    const char **draws = draws_of(form, &count);
    form_table *table = form_add_table(form, &public_lottery_table);
    swc_str text = swc_buf_str(&form->report->manifest.bytes);
    swc_str line;
    if (draws == NULL) {
        return swc_fail_memory(form->error);
    }
    for (size_t at = 0; next_line(text, &at, &line);) {
        check_result(form, line);
        write_line(form, table, line);
    }
    swc_status status = check_seed(form, draws, count);
    form_finish_table(form, table);
    form->notes_about = table;
    form_note(
        form,
        "Cam kết là dấu SHA-256 của danh sách, kho thiết bị và quy tắc, công bố trước khi bốc "
        "thăm; sau đó không tệp nào đổi được mà không lộ.",
        "The commitment is the SHA-256 mark of list, devices and rules, published before the "
        "draw; no file can be changed afterwards without showing.");
    note_draw(form, draws, count);
    if (form->report->manifest.seed[0] != '\0') {
        form_note(form,
                  "Dấu của phương án giữ nguyên bảng kết quả; bảng ấy có tên các em nên không công "
                  "bố. Ai được trao các tệp thì so dấu bằng sha256sum và tính lại phương án bằng "
                  "swc-audit.",
                  "The plan's mark fixes the table of results, which is not published because it "
                  "has the children's names. Whoever is given the files compares marks by "
                  "sha256sum and works the plan out again with swc-audit.");
    }
    form->notes_about = NULL;
    return status;
}
