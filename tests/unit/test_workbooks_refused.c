/*
 * Public workbooks that must be refused, and hostile ones: the code of each, in little time and
 * memory.
 */
#include "io/reader.h"
#include "unit/shared_corpus.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { HOSTILE_SECONDS = 2, HOSTILE_RSS_KIB = 128 << 10 };

/* Workbooks of the corpus that no reader may read: encrypted, damaged, or in a code page that
 * cannot be told. */
static const struct {
    const char *file;
    swc_issue_code code;
} unreadable[] = {
    {"cal_OOM_alloc3.xls", SWC_ISSUE_FILE_DAMAGED},
    {"sjs_biff5_password_2002_40_xor.xls", SWC_ISSUE_FILE_ENCRYPTED},
    {"sjs_password_2002_40_basecrypto.xls", SWC_ISSUE_FILE_ENCRYPTED},
    {"sjs_password_2002_40_xor.xls", SWC_ISSUE_FILE_ENCRYPTED},
    /* says Mac Roman, is Shift-JIS: only a font of another cell gives it away */
    {"sjs_biff5_phonetic_text.xls", SWC_ISSUE_FILE_FORMAT},
};

/* What each must come to; SWC_ISSUE_COUNT: its cells are read. */
static const struct {
    const char *file;
    swc_issue_code code;
} hostile[] = {
    {"00_control_ok.xlsx", SWC_ISSUE_COUNT},
    {"cr1_last_cell.xlsx", SWC_ISSUE_COUNT},
    {"cr4_rows_out_of_order.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"cr5_negative_ref.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"dm2_dimension_short.xlsx", SWC_ISSUE_COUNT},
    {"mut_cal_errors_0.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"mut_cal_errors_2.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"mut_cal_errors_3.xlsx", SWC_ISSUE_COUNT},
    {"mut_rxl_types_0.xlsx", SWC_ISSUE_COUNT},
    {"mut_rxl_vietnamese-utf8_2.xlsx", SWC_ISSUE_COUNT},
    {"mut_rxl_vietnamese-utf8_4.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"nm1_1e308_nan.xlsx", SWC_ISSUE_COUNT},
    {"pt2_rel_target_escape.xlsx", SWC_ISSUE_PART_MISSING},
    {"ss1_index_out_of_range.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"tx1_control_chars.xlsx", SWC_ISSUE_COUNT},
    {"tx4_deep_nesting.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"xb1_billion_laughs_sst.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"xb2_quadratic_sst.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"xx1_xxe_file.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"zb1_row_padding_300MB.xlsx", SWC_ISSUE_FILE_LIMIT},
    {"zb2_sst_200MB_one_string.xlsx", SWC_ISSUE_FILE_LIMIT},
    {"zb3_5M_rows.xlsx", SWC_ISSUE_FILE_LIMIT},
    {"zp2_truncated_tail.xlsx", SWC_ISSUE_FILE_DAMAGED},
    {"lx_xls2csv_ole_read_MSAT_body_637.xls", SWC_ISSUE_FILE_DAMAGED},
    {"mut_cal_merge_cells_0.xls", SWC_ISSUE_FILE_DAMAGED},
    {"mut_cal_merge_cells_3.xls", SWC_ISSUE_FILE_DAMAGED},
    {"mut_cal_merge_cells_4.xls", SWC_ISSUE_COUNT},
    {"mut_rxl_vietnamese-utf8_0.xls", SWC_ISSUE_FILE_DAMAGED},
    {"mut_rxl_vietnamese-utf8_1.xls", SWC_ISSUE_COUNT},
    {"mut_rxl_vietnamese-utf8_2.xls", SWC_ISSUE_COUNT},
    {"mut_rxl_vietnamese-utf8_3.xls", SWC_ISSUE_COUNT},
    {"mut_rxl_vietnamese-utf8_4.xls", SWC_ISSUE_FILE_FORMAT},
    {"mut_sjs_text_and_numbers_0.xls", SWC_ISSUE_COUNT},
    {"mut_sjs_text_and_numbers_2.xls", SWC_ISSUE_COUNT},
    {"mut_sjs_text_and_numbers_3.xls", SWC_ISSUE_COUNT},
    {"mut_sjs_text_and_numbers_4.xls", SWC_ISSUE_FILE_DAMAGED},
};

/* Reads every row and keeps none. @return the code, or SWC_ISSUE_COUNT */
static int drain(const char *path)
{
    swc_reader_options options = {0};
    swc_reader *reader = NULL;
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_status status = swc_reader_open(path, &options, &reader, &code, NULL);
    for (size_t i = 0; status == SWC_OK && i < swc_reader_sheet_count(reader); i++) {
        swc_row row;
        status = swc_reader_start(reader, i, &code, NULL);
        while (status == SWC_OK) {
            status = swc_reader_next(reader, &row, &code, NULL);
        }
        status = status == SWC_END ? SWC_OK : status;
    }
    swc_reader_close(reader);
    return status == SWC_OK ? SWC_ISSUE_COUNT : status == SWC_ERR_INPUT ? (int)code : 255;
}

/* In a process of its own, so that its time and memory can be told. */
static int drain_measured(const char *path, struct rusage *usage)
{
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        _exit(drain(path));
    }
    int status = 0;
    assert_int_equal(wait4(child, &status, 0, usage), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void assert_modest(const char *file, const struct rusage *usage)
{
#if !defined(__SANITIZE_ADDRESS__) /* which multiplies both */
    double seconds = (double)usage->ru_utime.tv_sec + (double)usage->ru_utime.tv_usec / 1e6 +
                     (double)usage->ru_stime.tv_sec + (double)usage->ru_stime.tv_usec / 1e6;
    if (seconds > HOSTILE_SECONDS || usage->ru_maxrss > HOSTILE_RSS_KIB) {
        fail_msg("%s took %.2f s and %ld KiB", file, seconds, usage->ru_maxrss);
    }
#else
    (void)file;
    (void)usage;
#endif
}

static void encrypted_and_unreadable_workbooks_are_refused_by_name(void **state)
{
    (void)state;
    const char *shared = shared_folder();
    for (size_t i = 0; i < sizeof unreadable / sizeof unreadable[0]; i++) {
        char path[PATH_BYTES];
        (void)snprintf(path, sizeof path, "%s/corpus/xls/%s", shared, unreadable[i].file);
        int code = drain(path);
        if (code != (int)unreadable[i].code) {
            fail_msg("%s: code %d, not %d", unreadable[i].file, code, (int)unreadable[i].code);
        }
    }
}

static void hostile_workbooks_are_refused_in_little_time_and_memory(void **state)
{
    (void)state;
    const char *shared = shared_folder();
    for (size_t i = 0; i < sizeof hostile / sizeof hostile[0]; i++) {
        char path[PATH_BYTES];
        struct rusage usage;
        (void)snprintf(path, sizeof path, "%s/corpus/hostile/%s", shared, hostile[i].file);
        int code = drain_measured(path, &usage);
        if (code != (int)hostile[i].code) {
            fail_msg("%s: code %d, not %d", hostile[i].file, code, (int)hostile[i].code);
        }
        assert_modest(hostile[i].file, &usage);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encrypted_and_unreadable_workbooks_are_refused_by_name),
        cmocka_unit_test(hostile_workbooks_are_refused_in_little_time_and_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
