/* FORM public: the list of receipt codes with outcome, item and rank (FORMS 7). It stands on a page
 * and in a file of its own, never inside the main page. */
#include "ops/report/public/public.h"

#include <stdlib.h>
#include <string.h>

static const column_spec receipt_columns[] = {
    COLUMN("receipt_code", 'C', NO_GROUP, "Mã biên nhận", "Receipt code", 0, 0),
    CSV_COLUMN("outcome"),
    CSV_COLUMN("item"),
    COLUMN("result", 'T', NO_GROUP, "Kết quả", "Outcome", COLUMN_PRINT_ONLY, 50),
    COLUMN("received", 'T', NO_GROUP, "Được nhận", "Item", COLUMN_PRINT_ONLY, 50),
    PUBLIC_NUMBER("rank", "Thứ hạng", "Rank"),
};
enum { CODE, OUTCOME, ITEM, RESULT, RECEIVED, RANK };
PUBLIC_TABLE(public_receipt_table, "receipts", "Mã biên nhận", "Receipts",
             "Kết quả theo mã biên nhận", "Results by receipt code", NULL, NULL, receipt_columns);

typedef struct receipt {
    char code[15];
    uint32_t row;
    int64_t rank; /* INT64_MAX: none */
} receipt;

static int compare_receipts(const void *left, const void *right)
{
    const receipt *a = left;
    const receipt *b = right;
    int order = strcmp(a->code, b->code);
    return order != 0 ? order : (a->rank > b->rank) - (a->rank < b->rank);
}

static bool one_held_group(const report_form *form, uint32_t a, uint32_t b)
{
    swc_str x = report_get(form->report, SWC_INPUT_PLAN, a, PLAN_duplicate_group);
    swc_str y = report_get(form->report, SWC_INPUT_PLAN, b, PLAN_duplicate_group);
    return x.length > 0 && swc_str_equal(x, y);
}

/* How many lines share an outcome and an item. */
static bool count_pairs(report_form *form, const receipt *list, size_t count, swc_keymap *pairs,
                        swc_str *keys)
{
    for (size_t i = 0; i < count; i++) {
        swc_str outcome = report_get(form->report, SWC_INPUT_PLAN, list[i].row, PLAN_outcome);
        swc_str item = report_get(form->report, SWC_INPUT_PLAN, list[i].row, PLAN_item);
        size_t *value;
        bool found;
        keys[i] = form_text(form, "%.*s|%.*s", (int)outcome.length, outcome.data, (int)item.length,
                            item.data != NULL ? item.data : "");
        if (form->status != SWC_OK || !swc_keymap_put(pairs, keys[i], &value, &found)) {
            return false;
        }
        ++*value;
    }
    return true;
}

static swc_str item_label(const report_form *form, swc_str item)
{
    static const char *const device[2] = {"Thiết bị", "Device"};
    static const char *const cash[2] = {"Tiền", "Cash"};
    swc_device_type type = swc_device_type_of(item);
    const swc_word *word = &swc_device_types()[type];
    if (item.length == 0 || swc_str_is(item, "device")) {
        return item.length == 0 ? item : swc_str_of(form_word(form, device));
    }
    return swc_str_of(type == SWC_CASH       ? form_word(form, cash)
                      : form->lang == SWC_VI ? word->vi
                                             : word->en);
}

static void receipt_rows(report_form *form, const receipt *list, size_t count,
                         const swc_keymap *pairs, const swc_str *keys)
{
    form_table *table = form_add_table(form, &public_receipt_table);
    for (size_t i = 0; i < count; i++) {
        form_cell *cells = form_add_row(form, table, ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        swc_str outcome = report_get(form->report, SWC_INPUT_PLAN, list[i].row, PLAN_outcome);
        swc_str item = report_get(form->report, SWC_INPUT_PLAN, list[i].row, PLAN_item);
        const size_t *same = swc_keymap_get(pairs, keys[i]);
        bool small = same != NULL && (int64_t)*same < public_threshold(form);
        item = small && item.length > 0 ? SWC_STR("device") : item;
        cells[CODE] = cell_text(form_text(form, "%s", list[i].code));
        cells[OUTCOME] = cell_text(outcome);
        cells[ITEM] = cell_text(item);
        cells[RESULT] = cell_text(report_outcome_label(outcome, form->lang));
        cells[RECEIVED] = cell_text(item_label(form, item));
        cells[RANK] =
            list[i].rank == INT64_MAX ? (form_cell){.kind = CELL_EMPTY} : cell_int(list[i].rank);
    }
    form_finish_table(form, table);
}

swc_status public_add_receipts(report_form *form)
{
    const swc_report *report = form->report;
    size_t rows = report_rows(report, SWC_INPUT_PLAN);
    receipt *list = swc_arena_take(&form->arena, (rows + 1) * sizeof *list);
    swc_str *keys = swc_arena_take(&form->arena, (rows + 1) * sizeof *keys);
    swc_keymap pairs = {0};
    swc_status status = list == NULL || keys == NULL ? swc_fail_memory(form->error) : SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < rows; row++) {
        swc_str rank = report_get(report, SWC_INPUT_PLAN, row, PLAN_rank);
        list[row].row = (uint32_t)row;
        list[row].rank = rank.length > 0 ? report_integer(rank) : INT64_MAX;
        status =
            report_receipt_code(report, report->plan_children[row], list[row].code, form->error);
    }
    if (status != SWC_OK) {
        return status;
    }
    qsort(list, rows, sizeof *list, compare_receipts);
    size_t count = 0;
    for (size_t i = 0; i < rows; i++) {
        if (count > 0 && strcmp(list[count - 1].code, list[i].code) == 0) {
            if (!one_held_group(form, list[count - 1].row, list[i].row)) {
                return swc_fail(form->error, SWC_ERR_INPUT,
                                "hai em khác nhau có cùng mã biên nhận (dòng phương án %u và %u); "
                                "dùng khóa khác cho --receipt-key",
                                "two different children have one receipt code (plan rows %u and "
                                "%u); use another --receipt-key",
                                list[count - 1].row + 1, list[i].row + 1);
            }
            continue;
        }
        list[count++] = list[i];
    }
    if (count_pairs(form, list, count, &pairs, keys)) {
        receipt_rows(form, list, count, &pairs, keys);
    } else {
        status = swc_fail_memory(form->error);
    }
    swc_keymap_free(&pairs);
    return status;
}
