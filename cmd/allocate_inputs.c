/* Reads the policy and the streams of swc-allocate. */
#include "allocate.h"

#include <stdlib.h>
#include <string.h>

static bool read_plans(struct front *front, const text_list *paths, swc_table **tables_out)
{
    *tables_out = calloc(paths->count + 1, sizeof **tables_out);
    if (*tables_out == NULL) {
        swc_error error = {0};
        (void)swc_fail_memory(&error);
        front_error(front, &error);
        return false;
    }
    for (size_t i = 0; i < paths->count; i++) {
        if (!front_read(front, paths->items[i], "plan", NULL, &(*tables_out)[i])) {
            return false;
        }
    }
    return true;
}

/* A quota table may come without a seal (RULES 7.3, POLICY). */
static bool read_quota(struct front *front, const char *path, swc_table *table)
{
    swc_error error = {0};
    swc_stream_options options = {.accept_unsealed = true};
    size_t dropped = 0;
    if (swc_stream_read(path, &options, table, &dropped, &error) != SWC_OK) {
        front_error(front, &error);
        return false;
    }
    if (dropped > 0) {
        (void)swc_fail(&error, SWC_ERR_INPUT,
                       "%s: dòng cuối không có dấu xuống dòng nên có thể đã bị cắt; hãy xuống dòng "
                       "sau dòng cuối rồi lưu lại",
                       "%s: the last row has no line feed behind it and may have been cut; end it "
                       "with one and save",
                       path);
        front_error(front, &error);
        return false;
    }
    return true;
}

bool allocate_read_inputs(struct front *front, const allocate_request *r, allocate_inputs *in)
{
    swc_error error = {0};
    if (swc_policy_read(r->policy, &in->policy, &error) != SWC_OK) {
        front_error(front, &error);
        return false;
    }
    if (front->as_of != NULL && strcmp(front->as_of, in->policy.as_of) != 0) {
        return front_usage(front,
                           "ngày chốt số liệu của phân bổ là as_of trong %s; hãy ghi ngày ở đó để "
                           "người kiểm tra cũng thấy",
                           "the date of an allocation is as_of in %s; write it there, so that the "
                           "audit sees it",
                           r->policy);
    }
    const char *students = front->file_count == 0 ? "-" : front->files[0];
    const struct {
        const char *path, *kind, *keep;
        swc_table *table;
    } streams[] = {
        {students, "students", r->keep, &in->students},
        {r->devices, "devices", NULL, &in->devices},
        {r->donations, "donations", NULL, &in->donations},
        {r->handovers, "handovers", NULL, &in->handovers},
        {r->coverage, "coverage", NULL, &in->coverage},
    };
    for (size_t i = 0; i < sizeof streams / sizeof streams[0]; i++) {
        if (streams[i].path != NULL && !front_read(front, streams[i].path, streams[i].kind,
                                                   streams[i].keep, streams[i].table)) {
            return false;
        }
    }
    return (r->quota == NULL || read_quota(front, r->quota, &in->quota)) &&
           read_plans(front, &r->previous, &in->previous) &&
           read_plans(front, &r->outstanding, &in->outstanding);
}

void allocate_free_inputs(const allocate_request *r, allocate_inputs *in)
{
    swc_policy_free(&in->policy);
    swc_table *tables[] = {&in->students,  &in->devices,  &in->donations,
                           &in->handovers, &in->coverage, &in->quota};
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        swc_table_free(tables[i]);
    }
    for (size_t i = 0; in->previous != NULL && i < r->previous.count; i++) {
        swc_table_free(&in->previous[i]);
    }
    for (size_t i = 0; in->outstanding != NULL && i < r->outstanding.count; i++) {
        swc_table_free(&in->outstanding[i]);
    }
    free(in->previous);
    free(in->outstanding);
    free(r->previous.items);
    free(r->outstanding.items);
    free(r->draws.items);
}
