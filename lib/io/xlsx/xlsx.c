/*
 * .xlsx and .xlsm workbooks (ECMA-376, transitional and strict): which parts there are, and the
 * verbs that reader.c calls. Parses no XML itself and writes nothing to disk.
 */
#include "io/xlsx/xlsx.h"

#include "io/cell/store.h"
#include "io/refuse.h"
#include "io/xlsx/parts.h"
#include "io/xlsx/sheet.h"

#include <stdlib.h>
#include <string.h>

enum { CHECK_BYTES = 64 << 10 };

typedef struct workbook {
    swc_package package;
    size_t chunk_bytes;
    bool no_plain_rows;
    swc_book book;
    swc_styles styles;
    swc_strings strings;
    swc_cell_store *stores; /* [sheet_count] the sheets that were read */
    bool *too_large;        /* [sheet_count] for its store; its checksum holds */
    bool read_once;         /* no sheet is stored */
    size_t started;         /* the sheet that is being read */
    swc_xlsx_sheet *sheet;  /* NULL: it comes out of its store */
    swc_cell_row row;       /* ... into this row */
} workbook;

/* ---- what kind of package it is ------------------------------------------------------------ */

/* Packages that are not .xlsx, by a part that each of them has. */
static const struct {
    const char *part;
    const char *what;
} strangers[] = {
    {"xl/workbook.bin", ".xlsb (Excel)"},
    {"word/document.xml", ".docx (Word)"},
    {"ppt/presentation.xml", ".pptx (PowerPoint)"},
    {"content.xml", ".ods/.odt (LibreOffice)"},
    {"index.xml", ".numbers (Apple)"},
    {"Index/Document.iwa", ".numbers (Apple)"},
};

static swc_status refuse_stranger(const swc_package *package, swc_issue_code *code_out,
                                  swc_error *error)
{
    const char *what = ".zip";
    for (size_t i = 0; i < sizeof strangers / sizeof strangers[0]; i++) {
        if (swc_package_find(package, swc_str_of(strangers[i].part)) != SWC_NO_PART) {
            what = strangers[i].what;
            break;
        }
    }
    return swc_refuse(code_out, SWC_ISSUE_FILE_FORMAT, error,
                      "tệp này là %s, không phải .xlsx; hãy mở bằng Excel rồi lưu lại thành .xlsx",
                      "this file is %s, not .xlsx; open it with Excel and save it as .xlsx", what);
}

/* The workbook part: by the package's relationship, as the standard wants it. */
static swc_status find_workbook(workbook *self, size_t *part_out, swc_issue_code *code_out,
                                swc_error *error)
{
    swc_relations relations;
    swc_status status = swc_relations_read(&self->package, SWC_STR(""), self->chunk_bytes,
                                           &relations, code_out, error);
    if (status == SWC_OK) {
        const swc_relation *main_part = swc_relations_of_type(&relations, "officeDocument");
        if (main_part == NULL) {
            status = refuse_stranger(&self->package, code_out, error);
        } else {
            status = swc_relation_part(&self->package, SWC_STR(""), main_part, part_out, code_out,
                                       error);
        }
    }
    swc_relations_free(&relations);
    return status;
}

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name);
    size_t end_length = strlen(end);
    return length >= end_length && strcmp(name + length - end_length, end) == 0;
}

static void note_macros(const swc_package *package, const swc_reader_options *options)
{
    for (size_t part = 0; part < package->part_count && options->notice != NULL; part++) {
        if (ends_with(package->name(package->self, part), "vbaProject.bin")) {
            options->notice(options->context, SWC_ISSUE_MACRO_IGNORED, 0, SWC_NO_COLUMN, NULL);
            return;
        }
    }
}

/* ---- opening ------------------------------------------------------------------------------- */

/* A thousand sheets of one part would be read a thousand times. */
static swc_status refuse_shared_part(const swc_book_sheet *sheet, swc_issue_code *code_out,
                                     swc_error *error)
{
    return swc_refuse(code_out, SWC_ISSUE_FILE_DAMAGED, error,
                      "trang «%.*s» của tệp Excel dùng chung nội dung với một trang khác; hãy mở "
                      "bằng Excel rồi lưu lại",
                      "sheet \"%.*s\" of the Excel file shares its content with another one; open "
                      "it with Excel and save it again",
                      (int)(sheet->name.length < 200 ? sheet->name.length : 200), sheet->name.data);
}

/* Finds the part of each worksheet; chart and macro sheets hold no table and are left out. */
static swc_status bind_sheets(workbook *self, swc_str owner, const swc_relations *relations,
                              swc_issue_code *code_out, swc_error *error)
{
    size_t kept = 0;
    for (size_t i = 0; i < self->book.sheet_count; i++) {
        swc_book_sheet sheet = self->book.sheets[i];
        const swc_relation *relation = swc_relations_by_id(relations, sheet.relation_id);
        if (relation == NULL) {
            return swc_refuse(
                code_out, SWC_ISSUE_PART_MISSING, error,
                "tệp Excel thiếu nội dung của trang «%.*s»; hãy mở bằng Excel rồi lưu "
                "lại, hoặc gửi lại tệp",
                "the Excel file lacks the content of sheet \"%.*s\"; open it with "
                "Excel and save it again, or send it again",
                (int)(sheet.name.length < 200 ? sheet.name.length : 200), sheet.name.data);
        }
        swc_status status =
            swc_relation_part(&self->package, owner, relation, &sheet.part, code_out, error);
        if (status != SWC_OK) {
            return status;
        }
        for (size_t k = 0; k < kept; k++) {
            if (self->book.sheets[k].part == sheet.part) {
                return refuse_shared_part(&sheet, code_out, error);
            }
        }
        if (swc_str_is(relation->type, "worksheet")) {
            self->book.sheets[kept++] = sheet;
        }
    }
    self->book.sheet_count = kept;
    self->stores = calloc(kept + 1, sizeof *self->stores);
    self->too_large = calloc(kept + 1, sizeof *self->too_large);
    return self->stores == NULL || self->too_large == NULL ? swc_fail_memory(error) : SWC_OK;
}

typedef swc_status part_reader(workbook *self, size_t part, swc_issue_code *code_out,
                               swc_error *error);

static swc_status read_styles(workbook *self, size_t part, swc_issue_code *code_out,
                              swc_error *error)
{
    return swc_styles_read(&self->package, part, self->chunk_bytes, &self->styles, code_out, error);
}

static swc_status read_strings(workbook *self, size_t part, swc_issue_code *code_out,
                               swc_error *error)
{
    return swc_strings_read(&self->package, part, self->chunk_bytes, &self->strings, code_out,
                            error);
}

/* A part that a workbook may lack, but not when it points at it. */
static swc_status read_optional(workbook *self, swc_str owner, const swc_relations *relations,
                                const char *type, part_reader *read, swc_issue_code *code_out,
                                swc_error *error)
{
    const swc_relation *relation = swc_relations_of_type(relations, type);
    if (relation == NULL) {
        return SWC_OK;
    }
    size_t part = SWC_NO_PART;
    swc_status status = swc_relation_part(&self->package, owner, relation, &part, code_out, error);
    return status == SWC_OK ? read(self, part, code_out, error) : status;
}

static swc_status read_workbook(workbook *self, const swc_reader_options *options,
                                swc_issue_code *code_out, swc_error *error)
{
    size_t part = SWC_NO_PART;
    swc_status status = find_workbook(self, &part, code_out, error);
    if (status != SWC_OK) {
        return status;
    }
    const char *name = self->package.name(self->package.self, part);
    bool is_xml =
        !ends_with(name, ".bin") && strstr(name, "word/") == NULL && strstr(name, "ppt/") == NULL;
    if (!is_xml) {
        return refuse_stranger(&self->package, code_out, error);
    }
    swc_str owner = swc_str_of(name);
    swc_relations relations;
    status = swc_book_read(&self->package, part, self->chunk_bytes, &self->book, code_out, error);
    if (status == SWC_OK) {
        status = swc_relations_read(&self->package, owner, self->chunk_bytes, &relations, code_out,
                                    error);
        if (status == SWC_OK) {
            status = bind_sheets(self, owner, &relations, code_out, error);
        }
        if (status == SWC_OK) {
            status = read_optional(self, owner, &relations, "styles", read_styles, code_out, error);
        }
        if (status == SWC_OK) {
            status = read_optional(self, owner, &relations, "sharedStrings", read_strings, code_out,
                                   error);
        }
        swc_relations_free(&relations);
    }
    if (status == SWC_OK) {
        note_macros(&self->package, options);
    }
    return status;
}

/* ---- the verbs of a backend ---------------------------------------------------------------- */

static size_t sheet_count(const void *context)
{
    return ((const workbook *)context)->book.sheet_count;
}

static swc_sheet_info sheet_info(const void *context, size_t sheet)
{
    const swc_book_sheet *found = &((const workbook *)context)->book.sheets[sheet];
    return (swc_sheet_info){.name = found->name, .hidden = found->hidden, .workbook = true};
}

/*
 * No cell of a part with a wrong checksum is ever handed out, and the checksum is known at the end
 * of the part. So a sheet is parsed whole into its store and handed out from there; where no store
 * is wanted or it is too large, the part is inflated once without parsing (about a quarter of the
 * time of reading it) and then read.
 */

/* Inflate what is left of the open part. */
static swc_status check_rest(workbook *self, swc_issue_code *code_out, swc_error *error)
{
    char *buffer = malloc(CHECK_BYTES);
    if (buffer == NULL) {
        return swc_fail_memory(error);
    }
    size_t got = 1;
    swc_status status = SWC_OK;
    while (status == SWC_OK && got > 0) {
        status = self->package.read(self->package.self, buffer, CHECK_BYTES, &got, code_out, error);
    }
    free(buffer);
    return status;
}

/* What the next store may take; the other sheets give way when less than half is left. */
static size_t make_room(workbook *self)
{
    size_t used = 0;
    for (size_t i = 0; i < self->book.sheet_count; i++) {
        used += self->stores[i].bytes.length;
    }
    if (used <= SWC_CELL_STORE_BYTES / 2) {
        return SWC_CELL_STORE_BYTES - used;
    }
    for (size_t i = 0; i < self->book.sheet_count; i++) {
        swc_cell_store_free(&self->stores[i]);
    }
    return SWC_CELL_STORE_BYTES;
}

static swc_status open_sheet(workbook *self, swc_issue_code *code_out, swc_error *error)
{
    const swc_book_sheet *wanted = &self->book.sheets[self->started];
    swc_xlsx_sheet_options options = {.package = &self->package,
                                      .part = wanted->part,
                                      .sheet_name = wanted->name,
                                      .styles = &self->styles,
                                      .strings = &self->strings,
                                      .date_1904 = self->book.date_1904,
                                      .chunk_bytes = self->chunk_bytes,
                                      .no_plain_rows = self->no_plain_rows};
    return swc_xlsx_sheet_open(&options, &self->sheet, code_out, error);
}

static void close_sheet(workbook *self)
{
    swc_xlsx_sheet_close(self->sheet);
    self->sheet = NULL;
}

/* Parse the sheet into its store; or find that it is too large, and its checksum right. */
static swc_status fill_store(workbook *self, swc_issue_code *code_out, swc_error *error)
{
    swc_cell_store *store = &self->stores[self->started];
    swc_cell_store_begin(store, make_room(self));
    swc_status status = open_sheet(self, code_out, error);
    while (status == SWC_OK && store->recording) {
        swc_row row;
        status = swc_xlsx_sheet_next(self->sheet, &row, code_out, error);
        if (status == SWC_OK) {
            swc_cell_store_add(store, &row, swc_xlsx_sheet_row(self->sheet));
        }
    }
    if (status == SWC_END) {
        size_t count = 0;
        const swc_merge *found = swc_xlsx_sheet_merges(self->sheet, &count);
        swc_cell_store_complete(store, found, count);
        status = SWC_OK;
    }
    if (status == SWC_OK && !store->complete) {
        self->too_large[self->started] = true;
        status = check_rest(self, code_out, error);
    }
    close_sheet(self);
    return status;
}

static swc_status start(void *context, size_t sheet, swc_issue_code *code_out, swc_error *error)
{
    workbook *self = context;
    close_sheet(self);
    self->started = sheet;
    swc_cell_store *store = &self->stores[sheet];
    swc_status status = SWC_OK;
    if (self->read_once) {
        status =
            self->package.open(self->package.self, self->book.sheets[sheet].part, code_out, error);
        status = status == SWC_OK ? check_rest(self, code_out, error) : status;
    } else if (!store->complete && !self->too_large[sheet]) {
        status = fill_store(self, code_out, error);
    }
    if (status != SWC_OK || !store->complete) {
        return status == SWC_OK ? open_sheet(self, code_out, error) : status;
    }
    swc_cell_store_rewind(store);
    return SWC_OK;
}

static swc_str shared_text(const void *context, uint32_t shared)
{
    const workbook *self = context;
    swc_str text = {NULL, 0};
    char font;
    (void)swc_strings_get(&self->strings, shared, &text, &font);
    return text;
}

static swc_status next(void *context, swc_row *row_out, swc_issue_code *code_out, swc_error *error)
{
    workbook *self = context;
    swc_cell_store *store = &self->stores[self->started];
    return self->sheet == NULL ? swc_cell_store_next(store, self->book.date_1904, shared_text, self,
                                                     &self->row, row_out, error)
                               : swc_xlsx_sheet_next(self->sheet, row_out, code_out, error);
}

static const swc_merge *merges(const void *context, size_t *count_out)
{
    const workbook *self = context;
    *count_out = 0;
    if (self->sheet != NULL) {
        return swc_xlsx_sheet_merges(self->sheet, count_out);
    }
    if (self->book.sheet_count == 0) {
        return NULL;
    }
    *count_out = self->stores[self->started].merge_count;
    return self->stores[self->started].merges;
}

static char font_encoding(const void *context, uint32_t column)
{
    const workbook *self = context;
    return swc_cell_row_font(self->sheet == NULL ? &self->row : swc_xlsx_sheet_row(self->sheet),
                             column);
}

static void close_workbook(void *context)
{
    workbook *self = context;
    if (self == NULL) {
        return;
    }
    swc_xlsx_sheet_close(self->sheet);
    for (size_t i = 0; self->stores != NULL && i < self->book.sheet_count; i++) {
        swc_cell_store_free(&self->stores[i]);
    }
    free(self->stores);
    swc_book_free(&self->book);
    swc_styles_free(&self->styles);
    swc_strings_free(&self->strings);
    swc_cell_row_free(&self->row);
    free(self->too_large);
    if (self->package.free != NULL) {
        self->package.free(self->package.self);
    }
    free(self);
}

swc_status swc_xlsx_open_package(swc_package package, const swc_reader_options *options,
                                 bool no_plain_rows, const swc_backend **backend_out,
                                 void **self_out, swc_issue_code *code_out, swc_error *error)
{
    static const swc_backend backend = {
        .sheet_count = sheet_count,
        .sheet = sheet_info,
        .start = start,
        .next = next,
        .merges = merges,
        .font_encoding = font_encoding,
        .close = close_workbook,
    };
    *self_out = NULL;
    *backend_out = &backend;
    workbook *self = calloc(1, sizeof *self);
    if (self == NULL) {
        package.free(package.self);
        return swc_fail_memory(error);
    }
    self->package = package;
    self->chunk_bytes = options->chunk_bytes;
    self->no_plain_rows = no_plain_rows;
    self->read_once = options->read_once;
    swc_status status = read_workbook(self, options, code_out, error);
    if (status != SWC_OK) {
        close_workbook(self);
        return status;
    }
    *self_out = self;
    return SWC_OK;
}

swc_status swc_xlsx_open(swc_source *source, const swc_reader_options *options,
                         const swc_backend **backend_out, void **self_out, swc_issue_code *code_out,
                         swc_error *error)
{
    swc_package package;
    *self_out = NULL;
    swc_status status = swc_zip_package(source, &package, code_out, error);
    return status == SWC_OK ? swc_xlsx_open_package(package, options, false, backend_out, self_out,
                                                    code_out, error)
                            : status;
}
