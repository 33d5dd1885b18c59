/* Finds the cells that mean what stands above them, and puts it there. Merged cells are the
 * business of merges.c. */
#include "ops/validate/above.h"

#include "base/word8.h"
#include "ops/validate/table_state.h"

#include <stdlib.h>
#include <string.h>

enum {
    BLOCKS = 128,
    LAST_BYTES = 32,
    LEAST_ROWS = 3,
    LATER_HEADERS = 256,
    SETTLED_ROWS = 2048, /* so many with a name each, and none without: these are no blocks */
};

/* One column that may name blocks of rows, as long as no name comes twice. */
typedef struct block_column {
    uint32_t column;
    bool is_class;   /* or grade: blocks of these stand in order */
    bool is_commune; /* which may be told of those from elsewhere alone */
    bool ascends;    /* each name goes behind the one before, as classes do in a sorted list */
    bool descends;   /* or each before it, from grade 9 down */
    size_t filled, blank;
    size_t seen_count;
    uint64_t seen[BLOCKS]; /* of classes: those of one school */
    char last[LAST_BYTES];
} block_column;

struct above_tally {
    const sheet_plan *sheet;
    uint32_t name_column, school_column;
    size_t birth_count;
    uint32_t birth_columns[MAX_FIELDS];
    uint64_t school;                 /* of the last row that names one */
    uint64_t headers[LATER_HEADERS]; /* rows in which a later page repeats the header */
    size_t header_count;
    size_t count;
    block_column columns[MAX_FIELDS];
};

static bool is_field(const swc_validate *run, const column_plan *column, const char *const *names,
                     size_t count)
{
    bool found = false;
    for (size_t i = 0; i < count && !found; i++) {
        found = swc_validate_field_is(run, column->field, names[i]);
    }
    return found;
}

static bool names_blocks(const swc_validate *run, const column_plan *column)
{
    static const char *const names[] = {"school_name", "school_code", "district", "commune",
                                        "class",       "grade",       "level"};
    return column->use == USE_VALUE && is_field(run, column, names, sizeof names / sizeof names[0]);
}

/* Whether "as above" can be meant: not where each row has its own value, nor of sums. */
static bool may_be_ditto(const swc_validate *run, const column_plan *column)
{
    static const char *const own[] = {"full_name", "donation_id", "device_id",
                                      "serial",    "point_id",    "handover_id",
                                      "origin",    "reverses",    "priority"};
    if (column->use == USE_TICK) {
        return true;
    }
    if (column->use != USE_VALUE || is_field(run, column, own, sizeof own / sizeof own[0])) {
        return false;
    }
    switch (run->fields[column->field].type) {
    case SWC_TYPE_BIRTH_DATE:
    case SWC_TYPE_DECIMAL:
    case SWC_TYPE_MONEY:
    case SWC_TYPE_STUDENT_ID:
    case SWC_TYPE_PERSONAL_ID:
    case SWC_TYPE_IMEI:
        return false;
    case SWC_TYPE_INTEGER:
        return swc_validate_field_is(run, column->field, "grade");
    default:
        return true;
    }
}

/* Our own output: what is blank there was left so. */
static bool is_stream(const swc_validate *run, const sheet_plan *sheet)
{
    static const char *const names[] = {"origin"};
    bool found = false;
    for (size_t c = 0; c < sheet->column_count && !found; c++) {
        found = sheet->columns[c].use == USE_VALUE && is_field(run, &sheet->columns[c], names, 1);
    }
    return found;
}

swc_status swc_validate_above_begin(const swc_validate *run, sheet_plan *sheet,
                                    above_tally **tally_out, swc_error *error)
{
    above_tally *tally = calloc(1, sizeof *tally);
    *tally_out = tally;
    if (tally == NULL) {
        return swc_fail_memory(error);
    }
    tally->sheet = sheet;
    tally->name_column = SWC_NO_COLUMN;
    tally->school_column = SWC_NO_COLUMN;
    if (is_stream(run, sheet)) {
        return SWC_OK;
    }
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        column->block.may_ditto = may_be_ditto(run, column);
        column->block.names_blocks = run->kind == SWC_STUDENTS && names_blocks(run, column);
        bool is_name = column->use == USE_VALUE || column->use == USE_NAME_BACK;
        bool is_birth =
            column->use == USE_VALUE || column->use == USE_YEAR || column->use == USE_DATE_OF_SEX;
        if (column->use == USE_VALUE && swc_validate_field_is(run, column->field, "school_name")) {
            tally->school_column = (uint32_t)c;
        }
        if (is_name && swc_validate_field_is(run, column->field, "full_name")) {
            tally->name_column = (uint32_t)c;
        } else if (is_birth && swc_validate_field_is(run, column->field, "birth_date")) {
            if (tally->birth_count < MAX_FIELDS) {
                tally->birth_columns[tally->birth_count++] = (uint32_t)c;
            }
        } else if (names_blocks(run, column) && tally->count < MAX_FIELDS) {
            tally->columns[tally->count++] =
                (block_column){.column = (uint32_t)c,
                               .is_class = swc_validate_field_is(run, column->field, "class") ||
                                           swc_validate_field_is(run, column->field, "grade"),
                               .is_commune = swc_validate_field_is(run, column->field, "commune"),
                               .ascends = true,
                               .descends = true};
        }
    }
    bool tells_rows =
        run->kind == SWC_STUDENTS && tally->name_column != SWC_NO_COLUMN && tally->birth_count > 0;
    tally->count = tells_rows ? tally->count : 0;
    return SWC_OK;
}

static bool is_filled(const swc_row *row, uint32_t column)
{
    const swc_cell *cell = swc_validate_row_cell(row, column);
    return cell != NULL && !swc_validate_cell_is_blank(cell);
}

static size_t number_at(const char *text)
{
    size_t number = 0;
    for (size_t i = 0; i < 4 && text[i] >= '0' && text[i] <= '9'; i++) {
        number = number * 10 + (size_t)(text[i] - '0');
    }
    return number;
}

/* "6A" < "6B" < "10A". */
static bool is_behind(const char *before, const char *text)
{
    size_t a = number_at(before);
    size_t b = number_at(text);
    return a != b ? a < b : strcmp(before, text) < 0;
}

/* One more row of the column; false: it names no blocks. */
static bool note_cell(block_column *block, const swc_cell *cell)
{
    if (cell == NULL || swc_validate_cell_is_blank(cell)) {
        block->blank++;
        return block->filled > 0; /* the first block has a name */
    }
    char text[LAST_BYTES];
    size_t length = cell->text.length < sizeof text ? cell->text.length : sizeof text - 1;
    uint64_t hash = swc_fold_hash(cell->text.data, cell->text.length);
    memcpy(text, cell->text.data, length);
    text[length] = '\0';
    bool is_settled = block->filled >= SETTLED_ROWS && block->blank == 0;
    if (is_settled || block->seen_count == BLOCKS || swc_ditto_of(cell->text) != SWC_DITTO_NOT) {
        return false;
    }
    for (size_t i = 0; i < block->seen_count; i++) {
        if (block->seen[i] == hash) {
            return false;
        }
    }
    block->ascends = block->ascends && (block->seen_count == 0 || is_behind(block->last, text));
    block->descends = block->descends && (block->seen_count == 0 || is_behind(text, block->last));
    memcpy(block->last, text, sizeof text);
    block->seen[block->seen_count++] = hash;
    block->filled++;
    return true;
}

/* Another school: its classes begin anew; another group of rows: so do the schools. */
static void begin_names(above_tally *tally, bool of_group)
{
    for (size_t i = 0; i < tally->count; i++) {
        block_column *block = &tally->columns[i];
        bool anew = block->is_class || (of_group && !block->is_commune);
        block->seen_count = anew ? 0 : block->seen_count;
    }
}

/* "VD" where the number stands: looked at closely only where it may be. */
static bool is_example(const above_tally *tally, const swc_row *row)
{
    const swc_cell *first = row->cell_count > 0 ? &row->cells[0] : NULL;
    bool may_be = first != NULL && first->text.length > 0 && first->column != tally->name_column &&
                  (unsigned char)first->text.data[0] >= 'A';
    return may_be && swc_line_classify(row, tally->name_column).kind == SWC_LINE_EXAMPLE;
}

static bool is_data(const above_tally *tally, const swc_row *row)
{
    bool is_born = false;
    for (size_t i = 0; i < tally->birth_count; i++) {
        is_born = is_born || is_filled(row, tally->birth_columns[i]);
    }
    const swc_cell *name = swc_validate_row_cell(row, tally->name_column);
    bool is_name = is_born && is_filled(row, tally->name_column) && name->text.data[0] != '(' &&
                   (name->text.data[0] < '0' || name->text.data[0] > '9');
    return is_name && !swc_validate_repeats_heading(tally->sheet, name) && !is_example(tally, row);
}

/* "Lớp 6A", "Trường TH Kim Đồng": a cell or two, and nobody's birth date. */
static bool may_head(const swc_row *row)
{
    enum { HEAD_CELLS = 2 };
    size_t filled = 0;
    for (size_t i = 0; i < row->cell_count && filled <= HEAD_CELLS; i++) {
        filled += !swc_validate_cell_is_blank(&row->cells[i]);
    }
    return filled > 0 && filled <= HEAD_CELLS;
}

void swc_validate_above_note(above_tally *tally, const swc_row *row)
{
    if (tally->count == 0) {
        return;
    }
    if (!is_data(tally, row)) {
        const swc_cell *name = swc_validate_row_cell(row, tally->name_column);
        if (name != NULL && tally->header_count < LATER_HEADERS &&
            swc_validate_repeats_heading(tally->sheet, name)) {
            tally->headers[tally->header_count++] = row->number;
        }
        if (may_head(row)) {
            begin_names(tally, true);
        }
        return;
    }
    const swc_cell *school = tally->school_column == SWC_NO_COLUMN
                                 ? NULL
                                 : swc_validate_row_cell(row, tally->school_column);
    if (school != NULL && !swc_validate_cell_is_blank(school) &&
        swc_ditto_of(school->text) == SWC_DITTO_NOT) {
        uint64_t hash = swc_fold_hash(school->text.data, school->text.length);
        if (hash != tally->school) {
            begin_names(tally, false);
        }
        tally->school = hash;
    }
    size_t kept = 0;
    for (size_t i = 0; i < tally->count; i++) {
        const swc_cell *cell = swc_validate_row_cell(row, tally->columns[i].column);
        if (note_cell(&tally->columns[i], cell)) {
            if (kept < i) {
                tally->columns[kept] = tally->columns[i];
            }
            kept++;
        }
    }
    tally->count = kept;
}

/* Whether a merge is of a later page's header. */
static bool is_of_header(const above_tally *tally, const swc_merge *merge)
{
    bool found = false;
    for (size_t i = 0; i < tally->header_count && !found; i++) {
        found = tally->headers[i] >= merge->first_row && tally->headers[i] <= merge->last_row;
    }
    return found;
}

static bool has_merges(const above_tally *tally, const sheet_plan *sheet, uint32_t column)
{
    bool found = false;
    for (size_t i = 0; i < sheet->merge_count && !found; i++) {
        const swc_merge *merge = &sheet->merges[i];
        found = merge->first_column <= column && merge->last_column >= column &&
                !is_of_header(tally, merge);
    }
    return found;
}

/* Plain are blocks whose blanks are as many as their names; a name that is missing here and there
 * is no block. Where cells are merged, the other blanks are blank. */
void swc_validate_above_end(above_tally *tally, sheet_plan *sheet)
{
    for (size_t i = 0; i < tally->count; i++) {
        const block_column *block = &tally->columns[i];
        size_t names = block->is_commune ? 2 * block->filled : block->filled;
        bool many =
            block->is_class && block->filled >= LEAST_ROWS; /* in order: one blank will do */
        bool in_order = block->ascends || (block->descends && block->filled >= LEAST_ROWS);
        bool plain = block->filled > 0 && block->blank > 0 &&
                     block->filled + block->blank >= LEAST_ROWS && (in_order || !block->is_class) &&
                     (block->blank >= names || many);
        bool merged = has_merges(tally, sheet, block->column);
        sheet->columns[block->column].block.is_block = plain && !merged;
        sheet->columns[block->column].block.may_be_block =
            block->filled > 0 && block->blank > 0 && !plain && !merged;
    }
}

/* ---- second reading ---- */

static void free_cells(above_filler *filler)
{
    for (size_t c = 0; filler->cells != NULL && c < filler->sheet->column_count; c++) {
        free(filler->cells[c].text);
    }
    free(filler->cells);
    free(filler->told);
    filler->cells = NULL;
    filler->told = NULL;
    filler->any = false;
}

swc_status swc_validate_above_start(above_filler *filler, const sheet_plan *sheet, swc_error *error)
{
    free_cells(filler);
    filler->sheet = sheet;
    filler->told_column = SWC_NO_COLUMN;
    filler->left_column = SWC_NO_COLUMN;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_block *block = &sheet->columns[c].block;
        filler->any = filler->any || block->is_block || block->has_ditto || block->may_be_block;
    }
    if (!filler->any) {
        return SWC_OK;
    }
    filler->cells = calloc(sheet->column_count, sizeof *filler->cells);
    filler->told = calloc(sheet->column_count, sizeof *filler->told);
    return filler->cells == NULL || filler->told == NULL ? swc_fail_memory(error) : SWC_OK;
}

void swc_validate_above_free(above_filler *filler)
{
    free_cells(filler);
    free(filler->row);
    *filler = (above_filler){0};
}

void swc_validate_above_forget(above_filler *filler, const swc_validate *run, const swc_line *line)
{
    bool of_school =
        line->school[0] != '\0' || line->district[0] != '\0' || line->commune[0] != '\0';
    for (size_t c = 0; filler->any && c < filler->sheet->column_count; c++) {
        const column_plan *column = &filler->sheet->columns[c];
        bool is_class = swc_validate_field_is(run, column->field, "class") ||
                        swc_validate_field_is(run, column->field, "grade");
        filler->cells[c].over = filler->cells[c].over || of_school || is_class;
    }
}

static swc_status remember(above_cell *above, swc_str text, swc_error *error)
{
    void *bytes = above->text;
    if (!swc_grow(&bytes, &above->capacity, text.length + 1, 1)) {
        return swc_fail_memory(error);
    }
    above->text = bytes;
    memcpy(above->text, text.data, text.length);
    above->length = text.length;
    above->given = true;
    above->over = false;
    return SWC_OK;
}

/* Whether the cell means what stands above. "NT" is a nursery class or a boarder, too. */
static bool means_above(const swc_validate *run, const column_plan *column, const swc_cell *cell)
{
    if (!column->block.has_ditto || cell->type != SWC_CELL_TEXT) {
        return false;
    }
    swc_ditto ditto = swc_ditto_of(cell->text);
    swc_type type = column->use == USE_VALUE ? run->fields[column->field].type : SWC_TYPE_ENUM;
    bool may_be_word = type == SWC_TYPE_CLASS || type == SWC_TYPE_TEXT;
    return ditto == SWC_DITTO || (ditto == SWC_DITTO_OR_WORD && !may_be_word);
}

/* A new name in a column ends the blocks in those right of it. */
static void end_inner(above_filler *filler, uint32_t column)
{
    for (size_t c = (size_t)column + 1; c < filler->sheet->column_count; c++) {
        filler->cells[c].over = true;
    }
}

/* A blank that stays so, where what stands above it may go on: behind a sub-heading, or in a column
 * of which it is not certain. */
static void note_left(above_filler *filler, uint32_t c)
{
    const column_block *block = &filler->sheet->columns[c].block;
    const above_cell *above = &filler->cells[c];
    bool ended = block->is_block && above->over;
    bool unsure = block->may_be_block && !filler->told[c];
    if (above->given && (ended || unsure) && filler->left_column == SWC_NO_COLUMN) {
        filler->told[c] = filler->told[c] || unsure;
        filler->left_column = c;
    }
}

swc_status swc_validate_above_fill(above_filler *filler, const swc_validate *run, swc_row *row,
                                   swc_error *error)
{
    const sheet_plan *sheet = filler->sheet;
    filler->told_column = SWC_NO_COLUMN;
    filler->left_column = SWC_NO_COLUMN;
    if (!filler->any) {
        return SWC_OK;
    }
    void *cells = filler->row;
    if (!swc_grow(&cells, &filler->row_capacity, row->cell_count + sheet->column_count,
                  sizeof *filler->row)) {
        return swc_fail_memory(error);
    }
    filler->row = cells;
    size_t count = 0;
    size_t next = 0;
    for (uint32_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        above_cell *above = &filler->cells[c];
        bool stands = next < row->cell_count && row->cells[next].column == c;
        swc_cell cell = stands ? row->cells[next] : (swc_cell){.column = c};
        next += stands;
        bool blank = swc_validate_cell_is_blank(&cell);
        bool is_tracked =
            column->block.is_block || column->block.has_ditto || column->block.names_blocks;
        bool takes =
            is_tracked && above->given &&
            (blank ? column->block.is_block && !above->over : means_above(run, column, &cell));
        if (takes) {
            cell = (swc_cell){
                .type = SWC_CELL_TEXT, .column = c, .text = {above->text, above->length}};
            if (blank && !filler->told[c] && filler->told_column == SWC_NO_COLUMN) {
                filler->told[c] = true;
                filler->told_column = c;
            }
        } else if (is_tracked && blank) {
            note_left(filler, c);
            above->given = false;
        } else if (is_tracked && !means_above(run, column, &cell)) {
            bool is_new = !above->given || above->length != cell.text.length ||
                          memcmp(above->text, cell.text.data, cell.text.length) != 0;
            if (is_new && column->block.names_blocks) {
                end_inner(filler, c);
            }
            swc_status status = remember(above, cell.text, error);
            if (status != SWC_OK) {
                return status;
            }
        }
        if (stands || takes) {
            filler->row[count++] = cell;
        }
    }
    for (; next < row->cell_count; next++) {
        filler->row[count++] = row->cells[next];
    }
    row->cells = filler->row;
    row->cell_count = count;
    return SWC_OK;
}
