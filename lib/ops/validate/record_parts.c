/* Values in several cells: surname and given name, day, month and year. */
#include "ops/validate/record_build.h"

void swc_validate_note_part(builder *build, const column_plan *column, const swc_cell *cell)
{
    static const size_t places[] = {
        [USE_NAME_FRONT] = 0, [USE_NAME_MIDDLE] = 1, [USE_NAME_BACK] = 2,
        [USE_DAY] = 0,        [USE_MONTH] = 1,       [USE_YEAR] = 2};
    build->parts[places[column->use]][column->field] = cell;
}

static swc_str part_text(const swc_cell *cell)
{
    return cell == NULL ? (swc_str){NULL, 0} : cell->text;
}

/* "Nguyễn Văn" + "An", or day, month and year, as if one cell held them. */
static swc_status join_parts(builder *build, size_t field, swc_error *error)
{
    swc_validate *run = build->run;
    bool is_name =
        run->fields[field].type != SWC_TYPE_DATE && run->fields[field].type != SWC_TYPE_BIRTH_DATE;
    const char *between = is_name ? " " : "/";
    swc_buf buf = {0};
    bool added = true;
    uint32_t column = SWC_NO_COLUMN;
    for (size_t p = 0; p < 3; p++) {
        const swc_cell *cell = build->parts[p][field];
        if (cell == NULL || swc_validate_cell_is_blank(cell)) {
            continue;
        }
        column = column == SWC_NO_COLUMN ? cell->column : column;
        added = added && (buf.length == 0 || swc_buf_add_text(&buf, between)) &&
                swc_buf_add_str(&buf, part_text(cell));
    }
    swc_cell joined = {.column = column, .type = SWC_CELL_TEXT};
    if (buf.length > 0) {
        joined.text = swc_value_reader_keep(run->values, swc_buf_str(&buf));
        added = added && joined.text.data != NULL;
    }
    swc_buf_free(&buf);
    if (!added) {
        return swc_fail_memory(error);
    }
    if (column == SWC_NO_COLUMN) {
        return SWC_OK;
    }
    column_plan plain = {.facts = swc_column_facts_default()};
    plain.facts.as_of = run->options.as_of;
    return swc_validate_read_value(build, field, &joined, &plain, error);
}

swc_status swc_validate_join_parts(builder *build, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t f = 0; f < build->run->field_count && build->sheet->has.parts && status == SWC_OK;
         f++) {
        if (build->parts[0][f] != NULL || build->parts[1][f] != NULL ||
            build->parts[2][f] != NULL) {
            status = join_parts(build, f, error);
        }
    }
    return status;
}
