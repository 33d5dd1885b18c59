/* Children: the roster, their classes (FORMS 2.2), and their rows in the plan (2.5). */
#include "ops/report/facts.h"

#include <string.h>

bool report_in_need(const child_record *child)
{
    return child->class == CLASS_SERVED || child->class == CLASS_OPEN;
}

bool report_is_planned(const swc_report *report, size_t plan_row)
{
    swc_str item = report_get(report, SWC_INPUT_PLAN, plan_row, PLAN_item);
    return swc_str_is(report_get(report, SWC_INPUT_PLAN, plan_row, PLAN_outcome), "served") &&
           item.length > 0 && !swc_str_is(item, "sim");
}

bool report_has_sim(const swc_report *report, size_t plan_row)
{
    return report_get(report, SWC_INPUT_PLAN, plan_row, PLAN_sim_id).length > 0;
}

/* The same field of a roster row, whichever stream it stands in. */
static swc_str roster_get(const swc_report *report, size_t row, int student_field, int plan_field)
{
    return report->roster == SWC_INPUT_STUDENTS
               ? report_get(report, SWC_INPUT_STUDENTS, row, student_field)
               : report_get(report, SWC_INPUT_PLAN, row, plan_field);
}

static uint8_t priority_of(swc_str text)
{
    return text.length == 1 && text.data[0] >= '1' && text.data[0] <= '3'
               ? (uint8_t)(text.data[0] - '0')
               : 0;
}

static swc_status read_child(swc_report *report, size_t row, swc_error *error)
{
    child_record *one = &report->children[row];
    *one = (child_record){.plan_row = NONE, .level = SWC_LEVEL_COUNT};
    one->priority = priority_of(roster_get(report, row, STUDENT_priority, PLAN_priority));
    if (report->roster == SWC_INPUT_STUDENTS) {
        one->level =
            (uint8_t)swc_level_index(report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_level));
        if (report->has_policy && report->policy.priority_given) {
            size_t category =
                swc_category_index(report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_category));
            one->priority = category < SWC_CATEGORY_COUNT
                                ? (uint8_t)report->policy.priority_class[category]
                                : 0;
        }
    } else {
        one->plan_row = (uint32_t)row;
    }
    return report_place(report, roster_get(report, row, STUDENT_district, PLAN_district),
                        roster_get(report, row, STUDENT_school_code, PLAN_school_code),
                        roster_get(report, row, STUDENT_school_name, PLAN_school_name),
                        &one->district, &one->school, error);
}

swc_status report_read_children(swc_report *report, swc_error *error)
{
    report->roster = report_has(report, SWC_INPUT_STUDENTS) ? SWC_INPUT_STUDENTS : SWC_INPUT_PLAN;
    report->child_count = report_rows(report, report->roster);
    if (report->roster == SWC_INPUT_STUDENTS &&
        report->inputs[SWC_INPUT_STUDENTS].columns[STUDENT_duplicate_status] == SIZE_MAX) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "luồng học sinh %.*s chưa qua swc-dedupe (không có cột duplicate_status); "
                        "chạy swc-dedupe trước",
                        "the students stream %.*s has not passed swc-dedupe (no column "
                        "duplicate_status); run swc-dedupe first",
                        (int)report->inputs[SWC_INPUT_STUDENTS].table.name.length,
                        report->inputs[SWC_INPUT_STUDENTS].table.name.data);
    }
    report->children =
        swc_arena_take(&report->arena, (report->child_count + 1) * sizeof *report->children);
    if (report->children == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t row = 0; row < report->child_count; row++) {
        swc_status status = read_child(report, row, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

/* ---- the plan ---- */

static bool join_key_add(swc_buf *key, const swc_str parts[4])
{
    for (size_t i = 0; i < 4; i++) {
        if (!swc_buf_add_str(key, parts[i]) || !swc_buf_add_char(key, '\x1f')) {
            return false;
        }
    }
    return true;
}

static swc_status refuse_join(const swc_report *report, size_t plan_row, const char *vi,
                              const char *en, swc_error *error)
{
    swc_str origin = report_get(report, SWC_INPUT_PLAN, plan_row, PLAN_origin);
    return swc_fail(error, SWC_ERR_DATA,
                    "XF-join: dòng phương án %zu (%.*s) %s; dùng đúng luồng học sinh của phương án",
                    "XF-join: plan row %zu (%.*s) %s; use the students stream of this plan",
                    plan_row + 1, (int)origin.length, origin.data,
                    report->options.message_lang == SWC_VI ? vi : en);
}

static swc_status map_students(swc_report *report, swc_keymap *map, swc_error *error)
{
    swc_buf key = {0};
    swc_status status = SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < report->child_count; row++) {
        const swc_str parts[4] = {report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_origin),
                                  report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_full_name),
                                  report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_birth_date),
                                  report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_school_name)};
        size_t *value;
        bool found;
        swc_buf_clear(&key);
        if (!join_key_add(&key, parts)) {
            status = swc_fail_memory(error);
            break;
        }
        swc_str owned = swc_arena_copy(&report->arena, swc_buf_str(&key));
        if (owned.data == NULL || !swc_keymap_put(map, owned, &value, &found)) {
            status = swc_fail_memory(error);
        } else if (found) {
            status = swc_fail(error, SWC_ERR_DATA,
                              "XF-join: hai học sinh cùng nguồn, họ tên, ngày sinh và trường "
                              "(dòng %zu và %zu); chạy lại swc-validate và swc-dedupe",
                              "XF-join: two students with the same origin, name, birth date and "
                              "school (rows %zu and %zu); run swc-validate and swc-dedupe again",
                              *value + 1, row + 1);
        } else {
            *value = row;
        }
    }
    swc_buf_free(&key);
    return status;
}

static swc_status join_rows(swc_report *report, const swc_keymap *map, swc_error *error)
{
    swc_buf key = {0};
    swc_status status = SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < report_rows(report, SWC_INPUT_PLAN); row++) {
        const swc_str parts[4] = {report_get(report, SWC_INPUT_PLAN, row, PLAN_origin),
                                  report_get(report, SWC_INPUT_PLAN, row, PLAN_full_name),
                                  report_get(report, SWC_INPUT_PLAN, row, PLAN_birth_date),
                                  report_get(report, SWC_INPUT_PLAN, row, PLAN_school_name)};
        swc_buf_clear(&key);
        if (!join_key_add(&key, parts)) {
            status = swc_fail_memory(error);
            break;
        }
        const size_t *found = swc_keymap_get(map, swc_buf_str(&key));
        if (found == NULL) {
            status = refuse_join(report, row, "không có trong luồng học sinh",
                                 "is not in the students stream", error);
        } else if (report->children[*found].plan_row != NONE) {
            status = refuse_join(report, row, "lặp lại một học sinh", "repeats a student", error);
        } else {
            report->children[*found].plan_row = (uint32_t)row;
            report->plan_children[row] = (uint32_t)*found;
        }
    }
    swc_buf_free(&key);
    return status;
}

swc_status report_join_plan(swc_report *report, swc_error *error)
{
    size_t count = report_rows(report, SWC_INPUT_PLAN);
    report->plan_children =
        swc_arena_take(&report->arena, (count + 1) * sizeof *report->plan_children);
    report->plan_delivered =
        swc_arena_take(&report->arena, (count + 1) * sizeof *report->plan_delivered);
    report->plan_sim_delivered =
        swc_arena_take(&report->arena, (count + 1) * sizeof *report->plan_sim_delivered);
    if (report->plan_children == NULL || report->plan_delivered == NULL ||
        report->plan_sim_delivered == NULL) {
        return swc_fail_memory(error);
    }
    memset(report->plan_delivered, 0, (count + 1) * sizeof *report->plan_delivered);
    memset(report->plan_sim_delivered, 0, (count + 1) * sizeof *report->plan_sim_delivered);
    if (report_has(report, SWC_INPUT_PLAN)) {
        report->round =
            swc_stream_note_value(&report->inputs[SWC_INPUT_PLAN].table, "allocate", "round");
    }
    if (report->round.length == 0 && report->options.round != NULL) {
        report->round = swc_str_of(report->options.round);
    }
    if (report->roster == SWC_INPUT_PLAN) {
        for (size_t row = 0; row < count; row++) {
            report->plan_children[row] = (uint32_t)row;
        }
        return SWC_OK;
    }
    swc_keymap map = {0};
    swc_status status = SWC_OK;
    if (count > 0) {
        status = map_students(report, &map, error);
        status = status == SWC_OK ? join_rows(report, &map, error) : status;
    }
    swc_keymap_free(&map);
    return status;
}

/* ---- classes ---- */

/* Whether a `+`-joined list names a type of the mask. */
static bool owns_one_of(swc_str list, uint32_t mask)
{
    size_t start = 0;
    for (size_t i = 0; list.length > 0 && i <= list.length; i++) {
        if (i < list.length && list.data[i] != '+') {
            continue;
        }
        swc_device_type type = swc_device_type_of((swc_str){list.data + start, i - start});
        if (i > start && type < SWC_DEVICE_TYPE_COUNT && (mask & (1u << type)) != 0) {
            return true;
        }
        start = i + 1;
    }
    return false;
}

static student_class class_of(const swc_report *report, size_t row)
{
    const child_record *one = &report->children[row];
    if (one->priority == 0) {
        return CLASS_NO_PRIORITY;
    }
    if (one->holds) {
        return CLASS_SERVED;
    }
    if (report->policy.fit[one->level].tier_count == 0) {
        return CLASS_NO_FIT;
    }
    if (swc_str_is(report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_needs), "sim")) {
        return CLASS_NO_NEED;
    }
    swc_str owned = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_devices_owned);
    return owns_one_of(owned, report->policy.owned_types) ? CLASS_OWNS : CLASS_OPEN;
}

/* In each duplicate group, the held row in need with the smallest origin counts, the others are
 * the excess: so the excess of places adds up to that of the whole. */
bool report_mark_excess(swc_report *report)
{
    swc_keymap first = {0};
    bool good = true;
    for (size_t row = 0; good && row < report->child_count; row++) {
        child_record *one = &report->children[row];
        swc_str status = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_duplicate_status);
        if (!report_in_need(one) || !swc_str_is(status, "held")) {
            continue;
        }
        size_t *value;
        bool found;
        swc_str group = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_duplicate_group);
        good = swc_keymap_put(&first, group, &value, &found);
        if (good && !found) {
            *value = row;
            continue;
        }
        if (good) {
            swc_str mine = report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_origin);
            swc_str other = report_get(report, SWC_INPUT_STUDENTS, *value, STUDENT_origin);
            bool smaller = swc_str_compare(mine, other) < 0;
            report->children[smaller ? *value : row].duplicate_extra = true;
            *value = smaller ? row : *value;
        }
    }
    swc_keymap_free(&first);
    return good;
}

void report_classify(swc_report *report)
{
    if (report->roster != SWC_INPUT_STUDENTS) {
        return;
    }
    for (size_t row = 0; row < report->child_count; row++) {
        report->children[row].class = (uint8_t)class_of(report, row);
    }
}
