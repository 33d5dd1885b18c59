/* FORM public: children in need by district, with small counts suppressed. Takes from the roster
 * only district, priority and class (FORMS 2.2). */
#include "ops/report/public/public.h"
#include "ops/report/suppress.h"

#include <stdlib.h>
#include <string.h>

#define NEED                                                                                       \
    {                                                                                              \
        "Nhu cầu", "Need"                                                                          \
    }
#define SERVED                                                                                     \
    {                                                                                              \
        "Đã được hỗ trợ", "Served"                                                                 \
    }
#define REMAINING                                                                                  \
    {                                                                                              \
        "Còn thiếu", "Remaining"                                                                   \
    }
#define FIGURE(name, group, vi, en)                                                                \
    {                                                                                              \
        name, 'I', group, {vi, en}, NULL, NULL, COLUMN_NO_SUM, 0                                   \
    }
static const column_spec district_columns[] = {
    WORDS_COLUMN("place", "Địa phương", "District", 40),
    FIGURE("need", NEED, "Tổng", "Total"),
    FIGURE("need_p1", NEED, "ƯT1", "P1"),
    FIGURE("need_p2", NEED, "ƯT2", "P2"),
    FIGURE("need_p3", NEED, "ƯT3", "P3"),
    FIGURE("served", SERVED, "Tổng", "Total"),
    FIGURE("served_p1", SERVED, "ƯT1", "P1"),
    FIGURE("served_p2", SERVED, "ƯT2", "P2"),
    FIGURE("served_p3", SERVED, "ƯT3", "P3"),
    FIGURE("remaining", REMAINING, "Tổng", "Total"),
    FIGURE("remaining_p1", REMAINING, "ƯT1", "P1"),
    FIGURE("remaining_p2", REMAINING, "ƯT2", "P2"),
    FIGURE("remaining_p3", REMAINING, "ƯT3", "P3"),
};
enum { C_NEED = 1, C_SERVED = 5, C_REMAINING = 9 };
static const size_t columns_a[SUPPRESS_A] = {C_SERVED, C_REMAINING};
static const size_t columns_b[SUPPRESS_B] = {2, 3, 4, 6, 7, 8, 10, 11, 12};
PUBLIC_TABLE(public_district_table, "by_district", "Theo huyện", "Districts",
             "Nhu cầu và kết quả theo huyện", "Need and results by district",
             "Đơn vị tính: học sinh", "Unit: children", district_columns);

typedef struct district_sum {
    uint32_t district;
    suppress_row figures;
} district_sum;

static int compare_sums(const void *left, const void *right, void *context)
{
    const district_sum *a = left;
    const district_sum *b = right;
    const swc_report *report = context;
    return report_compare_places(&report->districts, a->district, b->district);
}

static void count_child(const swc_report *report, size_t index, suppress_row *to)
{
    const child_record *child = &report->children[index];
    size_t p = (size_t)child->priority - 1;
    bool served = child->class == CLASS_SERVED;
    to->need++;
    to->a[served ? 0 : 1]++;
    to->b[p]++;
    to->b[(served ? 3 : 6) + p]++;
}

static void district_row(report_form *form, form_table *table, row_type type, swc_str name,
                         const suppress_row *row, const suppress_result *result, bool province)
{
    form_cell *cells = form_add_row(form, table, type);
    if (cells == NULL) {
        return;
    }
    bool hide_a = result->no_a || (!province && (row->closed_a || result->province_a));
    bool hide_b = result->no_b || (!province && (row->closed_b || result->province_b));
    cells[0] = cell_text(name);
    cells[C_NEED] = result->no_need ? public_star() : cell_int(row->need);
    for (size_t i = 0; i < SUPPRESS_A; i++) {
        cells[columns_a[i]] = hide_a ? public_star() : cell_int(row->a[i]);
    }
    for (size_t i = 0; i < SUPPRESS_B; i++) {
        cells[columns_b[i]] = hide_b ? public_star() : cell_int(row->b[i]);
    }
    if (!report_has(form->report, SWC_INPUT_HANDOVERS)) {
        for (size_t i = C_SERVED; i < C_REMAINING; i++) {
            cells[i] = (form_cell){.kind = CELL_UNKNOWN};
        }
    }
}

void public_add_children(report_form *form)
{
    static const char *const others[2] = {"Các địa phương khác", "Other districts"};
    const swc_report *report = form->report;
    size_t count = report->districts.count;
    district_sum *sums = swc_arena_take(&form->arena, (count + 1) * sizeof *sums);
    suppress_row *rows = swc_arena_take(&form->arena, (count + 1) * sizeof *rows);
    suppress_result result;
    if (sums == NULL || rows == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        sums[i] = (district_sum){.district = (uint32_t)i};
    }
    for (size_t i = 0; i < report->child_count; i++) {
        if (report_in_need(&report->children[i])) {
            count_child(report, i, &sums[report->children[i].district].figures);
        }
    }
    qsort_r(sums, count, sizeof *sums, compare_sums, form->report);
    for (size_t i = 0; i < count; i++) {
        rows[i] = sums[i].figures;
    }
    suppress(rows, count, public_threshold(form), true, &result);
    form_table *table = form_add_table(form, &public_district_table);
    for (size_t i = 0; i < count && !result.no_districts; i++) {
        bool absent = sums[i].district == 0 && rows[i].need == 0;
        if (!rows[i].merged && !absent) {
            swc_str name = sums[i].district == 0 ? swc_str_of(form_word(form, public_no_district))
                                                 : report->districts.items[sums[i].district].name;
            district_row(form, table, ROW_ITEM, name, &rows[i], &result, false);
        }
    }
    if (result.merged_count > 0 && !result.no_districts) {
        district_row(form, table, ROW_ITEM, swc_str_of(form_word(form, others)), &result.others,
                     &result, false);
    }
    district_row(form, table, ROW_PLAIN_TOTAL, swc_str_of(form_word(form, public_province)),
                 &result.province, &result, true);
    form_finish_table(form, table);
    form->notes_about = table;
    form_note(
        form,
        "Nhu cầu: học sinh thuộc diện ưu tiên, chưa có thiết bị khi khảo sát, kể cả em đã được "
        "hỗ trợ. ƯT1, ƯT2, ƯT3: ưu tiên 1 (hộ nghèo), 2 (hộ cận nghèo), 3 (khó khăn do "
        "COVID-19).",
        "Need: children of a priority group without a device when surveyed, those served since "
        "included. P1, P2, P3: priority 1 (poor), 2 (near-poor), 3 (COVID-19 hardship).");
    form_note(form,
              "* số nhỏ hơn %lld em, hoặc số làm lộ một số như thế, không công bố. … số chưa có "
              "nguồn khi lập trang này.",
              "* fewer than %lld children, or a figure that would give such a one away. … a figure "
              "without a source when this page was made.",
              (long long)public_threshold(form));
    form->notes_about = NULL;
}
