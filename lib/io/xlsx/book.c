/* Relationships between parts, and the workbook's list of sheets. Reads no cells. */
#include "io/refuse.h"
#include "io/xlsx/parts.h"
#include "io/xlsx/xml.h"

#include <stdlib.h>
#include <string.h>

/* Names, ids and targets of one part together; a workbook has tens of each. */
enum { NAMES_BYTES = 8 << 20, RELATION_LIMIT = 16384, SHEET_LIMIT = 1024 };

typedef struct reading {
    swc_relations *relations; /* one of the two is set */
    swc_book *book;
    bool in_sheets;
    swc_issue_code *code_out;
    swc_error *error;
} reading;

static swc_status refuse_book(const reading *self)
{
    return swc_refuse(self->code_out, SWC_ISSUE_FILE_DAMAGED, self->error,
                      "danh mục trang của tệp Excel không đúng dạng; hãy mở bằng Excel rồi lưu lại",
                      "the workbook part of the Excel file is not valid; open it with Excel and "
                      "save it again");
}

static swc_status refuse_many(const reading *self, int limit)
{
    return swc_refuse(
        self->code_out, SWC_ISSUE_FILE_LIMIT, self->error,
        "tệp Excel có hơn %d trang hoặc liên kết; hãy chép bảng sang một tệp .xlsx mới",
        "the Excel file has more than %d sheets or links; copy the table into a new "
        ".xlsx file",
        limit);
}

/* Copies an attribute ("" when it is absent). */
static swc_status keep(const reading *self, swc_arena *arena, const char *value, swc_str *out)
{
    swc_str text = swc_str_of(value);
    if (arena->used_bytes + text.length > NAMES_BYTES) {
        return swc_refuse(self->code_out, SWC_ISSUE_FILE_LIMIT, self->error,
                          "tên trang và liên kết của tệp Excel dài hơn %d MB; hãy chép bảng sang "
                          "một tệp .xlsx mới",
                          "the names of sheets and links of the Excel file are longer than %d MB; "
                          "copy the table into a new .xlsx file",
                          NAMES_BYTES >> 20);
    }
    *out = swc_arena_copy(arena, text);
    return out->data != NULL ? SWC_OK : swc_fail_memory(self->error);
}

/* ---- relationships ------------------------------------------------------------------------- */

static swc_status on_relation_start(void *context, unsigned depth, const char *name,
                                    const char **attributes)
{
    reading *self = context;
    swc_relations *relations = self->relations;
    if (depth != 2 || strcmp(swc_xml_local(name), "Relationship") != 0) {
        return SWC_OK;
    }
    if (relations->count >= RELATION_LIMIT) {
        return refuse_many(self, RELATION_LIMIT);
    }
    const char *type = swc_xml_attribute(attributes, "Type");
    const char *mode = swc_xml_attribute(attributes, "TargetMode");
    const char *last = type == NULL ? NULL : strrchr(type, '/');
    swc_relation relation = {.external = mode != NULL && strcmp(mode, "External") == 0};
    if (!swc_grow((void **)&relations->items, &relations->capacity, relations->count + 1,
                  sizeof *relations->items)) {
        return swc_fail_memory(self->error);
    }
    swc_arena *arena = &relations->arena;
    swc_status status = keep(self, arena, swc_xml_attribute(attributes, "Id"), &relation.id);
    if (status == SWC_OK) {
        status = keep(self, arena, last == NULL ? type : last + 1, &relation.type);
    }
    if (status == SWC_OK) {
        status = keep(self, arena, swc_xml_attribute(attributes, "Target"), &relation.target);
    }
    if (status == SWC_OK) {
        relations->items[relations->count++] = relation;
    }
    return status;
}

/* "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels" */
static bool relations_name(swc_str owner, swc_buf *name)
{
    size_t folder = owner.length;
    while (folder > 0 && owner.data[folder - 1] != '/') {
        folder--;
    }
    return swc_buf_add(name, owner.data, folder) && swc_buf_add_text(name, "_rels/") &&
           swc_buf_add(name, owner.data + folder, owner.length - folder) &&
           swc_buf_add_text(name, ".rels");
}

swc_status swc_relations_read(swc_package *package, swc_str owner, size_t chunk_bytes,
                              swc_relations *out, swc_issue_code *code_out, swc_error *error)
{
    *out = (swc_relations){0};
    swc_arena_init(&out->arena, 2 * (size_t)NAMES_BYTES); /* keep() says where it ends */
    swc_buf name = {0};
    if (owner.data == NULL) {
        owner = SWC_STR("");
    }
    if (!relations_name(owner, &name)) {
        swc_buf_free(&name);
        return swc_fail_memory(error);
    }
    size_t part = swc_package_find(package, swc_buf_str(&name));
    swc_buf_free(&name);
    if (part == SWC_NO_PART) {
        return SWC_OK;
    }
    reading self = {.relations = out, .code_out = code_out, .error = error};
    swc_xml_events events = {.start = on_relation_start, .context = &self};
    return swc_xml_read_part(&events, package, part, chunk_bytes, code_out, error);
}

const swc_relation *swc_relations_of_type(const swc_relations *relations, const char *type)
{
    for (size_t i = 0; i < relations->count; i++) {
        if (swc_str_is(relations->items[i].type, type)) {
            return &relations->items[i];
        }
    }
    return NULL;
}

const swc_relation *swc_relations_by_id(const swc_relations *relations, swc_str id)
{
    for (size_t i = 0; i < relations->count; i++) {
        if (swc_str_equal(relations->items[i].id, id)) {
            return &relations->items[i];
        }
    }
    return NULL;
}

swc_status swc_relation_part(const swc_package *package, swc_str owner,
                             const swc_relation *relation, size_t *part_out,
                             swc_issue_code *code_out, swc_error *error)
{
    /* some writers leave out the '/' of an absolute target */
    const swc_str bases[] = {owner, SWC_STR("")};
    swc_buf name = {0};
    *part_out = SWC_NO_PART;
    for (size_t i = 0; i < 2 && *part_out == SWC_NO_PART && !relation->external; i++) {
        swc_status status = swc_package_resolve(bases[i], relation->target, &name);
        if (status == SWC_ERR_MEMORY) {
            swc_buf_free(&name);
            return swc_fail_memory(error);
        }
        if (status == SWC_OK) {
            *part_out = swc_package_find(package, swc_buf_str(&name));
        }
    }
    swc_buf_free(&name);
    if (*part_out != SWC_NO_PART) {
        return SWC_OK;
    }
    return swc_refuse(
        code_out, SWC_ISSUE_PART_MISSING, error,
        "tệp Excel thiếu phần «%.*s»; hãy mở bằng Excel rồi lưu lại, hoặc gửi lại tệp",
        "the Excel file lacks its part \"%.*s\"; open it with Excel and save it "
        "again, or send it again",
        (int)(relation->target.length < 200 ? relation->target.length : 200),
        relation->target.data);
}

void swc_relations_free(swc_relations *relations)
{
    swc_arena_free(&relations->arena);
    free(relations->items);
    *relations = (swc_relations){0};
}

/* ---- workbook ------------------------------------------------------------------------------ */

/* The value of `r:id`, whatever the prefix. */
static const char *relation_attribute(const char **attributes)
{
    for (; attributes[0] != NULL; attributes += 2) {
        const char *local = swc_xml_local(attributes[0]);
        if (local != attributes[0] && strcmp(local, "id") == 0) {
            return attributes[1];
        }
    }
    return NULL;
}

static swc_status add_sheet(reading *self, const char **attributes)
{
    swc_book *book = self->book;
    const char *state = swc_xml_attribute(attributes, "state");
    const char *relation = relation_attribute(attributes);
    if (relation != NULL && *relation == '\0') {
        return SWC_OK; /* so Excel writes the module sheets of Excel 5, which have no content */
    }
    swc_book_sheet sheet = {.hidden = state != NULL && strcmp(state, "visible") != 0,
                            .part = SWC_NO_PART};
    if (book->sheet_count >= SHEET_LIMIT) {
        return refuse_many(self, SHEET_LIMIT);
    }
    if (!swc_grow((void **)&book->sheets, &book->capacity, book->sheet_count + 1,
                  sizeof *book->sheets)) {
        return swc_fail_memory(self->error);
    }
    swc_status status =
        keep(self, &book->arena, swc_xml_attribute(attributes, "name"), &sheet.name);
    if (status == SWC_OK) {
        status = keep(self, &book->arena, relation, &sheet.relation_id);
    }
    if (status == SWC_OK) {
        book->sheets[book->sheet_count++] = sheet;
    }
    return status;
}

static swc_status on_book_start(void *context, unsigned depth, const char *name,
                                const char **attributes)
{
    reading *self = context;
    const char *local = swc_xml_local(name);
    if (depth == 1 && strcmp(local, "workbook") != 0) {
        return refuse_book(self);
    }
    if (depth == 2) {
        self->in_sheets = strcmp(local, "sheets") == 0;
        if (strcmp(local, "workbookPr") == 0) {
            self->book->date_1904 = swc_xml_is_true(attributes, "date1904");
        }
    }
    if (depth == 3 && self->in_sheets) {
        return strcmp(local, "sheet") == 0 ? add_sheet(self, attributes) : refuse_book(self);
    }
    return SWC_OK;
}

swc_status swc_book_read(swc_package *package, size_t part, size_t chunk_bytes, swc_book *out,
                         swc_issue_code *code_out, swc_error *error)
{
    *out = (swc_book){0};
    swc_arena_init(&out->arena, 2 * (size_t)NAMES_BYTES); /* keep() says where it ends */
    reading self = {.book = out, .code_out = code_out, .error = error};
    swc_xml_events events = {.start = on_book_start, .context = &self};
    return swc_xml_read_part(&events, package, part, chunk_bytes, code_out, error);
}

void swc_book_free(swc_book *book)
{
    swc_arena_free(&book->arena);
    free(book->sheets);
    *book = (swc_book){0};
}
