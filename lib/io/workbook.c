/* .xlsx files through libxlsxwriter. The only file that includes xlsxwriter.h; lays nothing out. */
#include "io/workbook.h"

#include "swc/memory.h"
#include "text/unicode.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <xlsxwriter.h>

/* Limits of the format: ECMA-376 part 1, 18.3.1, and Excel's own specifications. */
enum {
    ROW_LIMIT = 1048576,
    COLUMN_LIMIT = 16384,
    TEXT_LIMIT = 32767, /* UTF-16 units */
    LIST_LIMIT = 255,   /* characters of a drop-down list */
    NAME_LIMIT = 31,    /* UTF-16 units of a sheet name */
    BREAK_LIMIT = 1023,
    LIST_COLUMNS = 64, /* columns of a text sheet whose width follows the content */
    NORMAL_SIZE = 12,  /* Times New Roman 12: a digit is half an em, 8 pixels, without rounding */
    DIGIT_PIXELS = 8,
};
static const double exact_limit = 9007199254740992.0; /* 2^53: above it a double skips integers */
static const char font_name[] = "Times New Roman";

struct swc_sheet {
    swc_workbook *workbook;
    lxw_worksheet *handle;
    char *name;
    uint16_t list_width[LIST_COLUMNS]; /* characters, of text sheets */
    swc_sheet *next;
};

typedef struct known_style {
    swc_cell_style look;
    lxw_format *format;
} known_style;

struct swc_workbook {
    lxw_workbook *handle;
    swc_output *output;
    int fd;       /* of an unlinked file when the output has no temporary; else -1 */
    char *folder; /* of temporaries */
    swc_sheet *sheets, *last_sheet;
    known_style *styles;
    size_t style_count, style_capacity;
    swc_buf scratch;
    uint64_t xml_bytes; /* upper bound of what libxlsxwriter writes to temporaries */
    swc_error error;    /* the first failure; status SWC_OK: none */
};

/* ---- failures ---- */

static bool failed(const swc_workbook *workbook)
{
    return workbook->error.status != SWC_OK;
}

static void keep_memory_failure(swc_workbook *workbook)
{
    if (!failed(workbook)) {
        (void)swc_fail_memory(&workbook->error);
    }
}

static void keep(swc_workbook *workbook, lxw_error code)
{
    if (code == LXW_NO_ERROR || failed(workbook)) {
        return;
    }
    if (code == LXW_ERROR_MEMORY_MALLOC_FAILED) {
        keep_memory_failure(workbook);
    } else if (code >= LXW_ERROR_CREATING_XLSX_FILE && code <= LXW_ERROR_ZIP_CLOSE) {
        (void)swc_fail(&workbook->error, SWC_ERR_OUTPUT,
                       "không ghi được tệp .xlsx (%s); kiểm tra dung lượng còn trống của %s",
                       "cannot write the .xlsx file (%s); check the free space of %s",
                       lxw_strerror(code), workbook->folder);
    } else {
        (void)swc_fail(&workbook->error, SWC_ERR_INTERNAL,
                       "thư viện .xlsx từ chối một ô hoặc thiết lập: %s",
                       "the .xlsx library refused a cell or a setting: %s", lxw_strerror(code));
    }
}

/* Whether a cell may be written; keeps the failure when the sheet is too small for it. */
static bool ready(swc_sheet *sheet, uint32_t row, uint32_t column)
{
    if (sheet == NULL || failed(sheet->workbook)) {
        return false;
    }
    if (row >= ROW_LIMIT || column >= COLUMN_LIMIT) {
        (void)swc_fail(&sheet->workbook->error, SWC_ERR_DATA,
                       "trang tính %s vượt quá 1.048.576 dòng hoặc 16.384 cột của .xlsx; hãy ghi "
                       "ra .csv",
                       "sheet %s exceeds the 1,048,576 rows or 16,384 columns of .xlsx; write "
                       ".csv instead",
                       sheet->name);
        return false;
    }
    sheet->workbook->xml_bytes += 64;
    return true;
}

/* ---- texts ---- */

/* A NUL-terminated copy that is valid UTF-8; NULL when memory ends or the text is too long. */
static const char *terminated(swc_workbook *workbook, swc_str text)
{
    swc_buf *buf = &workbook->scratch;
    swc_buf_clear(buf);
    bool good = swc_buf_reserve(buf, text.length + 1);
    size_t units = text.length;
    if (good && swc_is_ascii(text)) {
        good = swc_buf_add_str(buf, text);
    } else if (good) {
        units = 0;
        for (size_t i = 0; good && i < text.length;) {
            swc_str rest = {text.data + i, text.length - i};
            size_t valid = swc_utf8_valid_prefix(rest);
            good = swc_buf_add(buf, rest.data, valid);
            for (size_t k = 0; k < valid; k++) {
                unsigned char byte = (unsigned char)rest.data[k];
                units += byte >= 0xF0 ? 2 : (byte & 0xC0) != 0x80 ? 1 : 0;
            }
            i += valid;
            if (good && i < text.length) {
                good = swc_utf8_add(buf, 0xFFFD);
                units++;
                i++;
            }
        }
    }
    if (!good || (buf->length == 0 && !swc_buf_add(buf, "", 0))) {
        keep_memory_failure(workbook);
        return NULL;
    }
    if (units > TEXT_LIMIT) {
        (void)swc_fail(&workbook->error, SWC_ERR_DATA,
                       "một ô dài %zu ký tự, hơn 32.767 ký tự mà .xlsx cho phép; hãy ghi ra .csv",
                       "a cell has %zu characters, more than the 32,767 that .xlsx allows; write "
                       ".csv instead",
                       units);
        return NULL;
    }
    workbook->xml_bytes += 2 * (uint64_t)text.length;
    return buf->data != NULL ? buf->data : "";
}

void swc_cell_name(uint32_t row, uint32_t column, bool fixed, char text[16])
{
    char letters[8];
    size_t count = 0;
    for (uint32_t left = column + 1; left > 0; left = (left - 1) / 26) {
        letters[count++] = (char)('A' + (left - 1) % 26);
    }
    size_t used = 0;
    if (fixed) {
        text[used++] = '$';
    }
    while (count > 0) {
        text[used++] = letters[--count];
    }
    (void)snprintf(text + used, 16 - used, "%s%u", fixed ? "$" : "", row + 1);
}

/* Days of a month; 0 when the text is no real date. */
static bool read_date(swc_str text, lxw_datetime *out)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (text.length != 10) {
        return false;
    }
    int part[3] = {0, 0, 0};
    for (size_t i = 0; i < 10; i++) {
        char c = text.data[i];
        if (i == 4 || i == 7) {
            if (c != '-') {
                return false;
            }
            continue;
        }
        if (c < '0' || c > '9') {
            return false;
        }
        int *target = &part[i < 4 ? 0 : i < 7 ? 1 : 2];
        *target = *target * 10 + (c - '0');
    }
    bool leap = (part[0] % 4 == 0 && part[0] % 100 != 0) || part[0] % 400 == 0;
    /* serial dates begin in 1900, whose February Excel gets wrong: such a cell stays text */
    if (part[0] < 1901 || part[1] < 1 || part[1] > 12 || part[2] < 1 ||
        part[2] > days[part[1] - 1] + (part[1] == 2 && leap ? 1 : 0)) {
        return false;
    }
    *out = (lxw_datetime){.year = part[0], .month = part[1], .day = part[2]};
    return true;
}

/* ---- the workbook ---- */

static int unlinked_file(const char *folder)
{
    int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0) {
        return fd;
    }
    swc_buf path = {0};
    if (swc_buf_printf(&path, "%s/.swc-XXXXXX", folder)) {
        fd = mkostemp(path.data, O_CLOEXEC);
        if (fd >= 0) {
            (void)unlink(path.data);
        }
    }
    swc_buf_free(&path);
    return fd;
}

static void set_properties(swc_workbook *workbook, const swc_workbook_options *options)
{
    lxw_datetime day = {.year = 1980, .month = 1, .day = 1};
    if (options->created != NULL) {
        (void)read_date(swc_str_of(options->created), &day);
    }
    struct tm moment = {.tm_year = day.year - 1900, .tm_mon = day.month - 1, .tm_mday = day.day};
    lxw_doc_properties properties = {
        .title = (char *)(uintptr_t)options->title,
        .subject = (char *)(uintptr_t)options->subject,
        .author = (char *)(uintptr_t)options->author,
        .created = timegm(&moment),
    };
    keep(workbook, workbook_set_properties(workbook->handle, &properties));
    lxw_format *normal = STAILQ_FIRST(workbook->handle->formats);
    format_set_font_name(normal, font_name);
    format_set_font_size(normal, NORMAL_SIZE);
}

swc_status swc_workbook_new(swc_output *output, const swc_workbook_options *options,
                            swc_workbook **out, swc_error *error)
{
    swc_workbook *workbook = calloc(1, sizeof *workbook);
    if (workbook == NULL) {
        return swc_fail_memory(error);
    }
    workbook->output = output;
    workbook->fd = -1;
    const char *folder = swc_output_folder(output);
    workbook->folder = strdup(access(folder, W_OK | X_OK) == 0 ? folder : "/tmp");
    swc_buf path = {0};
    bool named = workbook->folder != NULL;
    if (named && swc_output_temporary(output) != NULL) {
        named = swc_buf_add_text(&path, swc_output_temporary(output));
    } else if (named) {
        workbook->fd = unlinked_file(workbook->folder);
        named = swc_buf_printf(&path, "/proc/self/fd/%d", workbook->fd);
    }
    swc_status status = SWC_OK;
    if (named && swc_output_temporary(output) == NULL && workbook->fd < 0) {
        status =
            swc_fail(error, SWC_ERR_OUTPUT, "không tạo được tệp tạm trong %s: %s",
                     "cannot make a temporary file in %s: %s", workbook->folder, strerror(errno));
    } else if (named) {
        lxw_workbook_options settings = {.constant_memory = options->many_rows,
                                         .tmpdir = workbook->folder};
        workbook->handle = workbook_new_opt(path.data, &settings);
    }
    swc_buf_free(&path);
    if (workbook->handle == NULL) {
        swc_workbook_discard(workbook);
        return status != SWC_OK ? status : swc_fail_memory(error);
    }
    set_properties(workbook, options);
    (void)swc_workbook_style(workbook, &(swc_cell_style){.size_pt = 0});
    *out = workbook;
    return SWC_OK;
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_look(const swc_cell_style *a, const swc_cell_style *b)
{
    return fabs(a->size_pt - b->size_pt) < 0.01 && a->bold == b->bold && a->italic == b->italic &&
           a->underline == b->underline && a->wrap == b->wrap && a->align == b->align &&
           a->valign == b->valign && a->border == b->border && a->fill == b->fill &&
           a->ink == b->ink && a->indent == b->indent &&
           same_text(a->number_format, b->number_format);
}

static void apply_look(lxw_format *format, const swc_cell_style *look)
{
    static const uint8_t across[] = {LXW_ALIGN_NONE, LXW_ALIGN_LEFT, LXW_ALIGN_CENTER,
                                     LXW_ALIGN_RIGHT, LXW_ALIGN_JUSTIFY};
    static const uint8_t down[] = {LXW_ALIGN_VERTICAL_CENTER, LXW_ALIGN_VERTICAL_TOP,
                                   LXW_ALIGN_VERTICAL_BOTTOM};
    format_set_font_name(format, font_name);
    format_set_font_size(format, look->size_pt > 0 ? look->size_pt : 11);
    format_set_align(format, across[look->align]);
    format_set_align(format, down[look->valign]);
    if (look->bold) {
        format_set_bold(format);
    }
    if (look->italic) {
        format_set_italic(format);
    }
    if (look->underline) {
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    if (look->wrap) {
        format_set_text_wrap(format);
    }
    if ((look->border & SWC_BORDER_TOP) != 0) {
        format_set_top(format, LXW_BORDER_THIN);
    }
    if ((look->border & SWC_BORDER_BOTTOM) != 0) {
        format_set_bottom(format, LXW_BORDER_THIN);
    }
    if ((look->border & SWC_BORDER_SIDES) != 0) {
        format_set_left(format, LXW_BORDER_THIN);
        format_set_right(format, LXW_BORDER_THIN);
    }
    if (look->fill != SWC_NO_COLOUR) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, look->fill);
    }
    if (look->ink != SWC_NO_COLOUR) {
        format_set_font_color(format, look->ink);
    }
    if (look->indent > 0) {
        format_set_indent(format, (uint8_t)look->indent);
    }
    if (look->number_format != NULL) {
        format_set_num_format(format, look->number_format);
    }
}

swc_style swc_workbook_style(swc_workbook *workbook, const swc_cell_style *look)
{
    for (size_t i = 0; i < workbook->style_count; i++) {
        if (same_look(&workbook->styles[i].look, look)) {
            return (swc_style)i;
        }
    }
    void *styles = workbook->styles;
    lxw_format *format = NULL;
    if (swc_grow(&styles, &workbook->style_capacity, workbook->style_count + 1,
                 sizeof *workbook->styles)) {
        workbook->styles = styles;
        format = workbook_add_format(workbook->handle);
    }
    if (format == NULL) {
        keep_memory_failure(workbook);
        return 0;
    }
    apply_look(format, look);
    workbook->styles[workbook->style_count] = (known_style){*look, format};
    return (swc_style)workbook->style_count++;
}

static lxw_format *format_of(const swc_workbook *workbook, swc_style style)
{
    return style < workbook->style_count ? workbook->styles[style].format : NULL;
}

/* ---- sheets ---- */

/* Excel compares sheet names without case. */
static bool name_taken(const swc_workbook *workbook, swc_str name)
{
    swc_buf wanted = {0};
    bool taken = !swc_fold_add(&wanted, name); /* without memory the next step fails anyway */
    for (const swc_sheet *sheet = workbook->sheets; !taken && sheet != NULL; sheet = sheet->next) {
        swc_buf other = {0};
        taken = swc_fold_add(&other, swc_str_of(sheet->name)) &&
                swc_str_equal(swc_buf_str(&other), swc_buf_str(&wanted));
        swc_buf_free(&other);
    }
    swc_buf_free(&wanted);
    return taken;
}

/* Append `name` without forbidden characters, at most `units` UTF-16 units of it. */
static bool clean_name_add(swc_buf *buf, swc_str name, size_t units)
{
    for (size_t i = 0; i < name.length;) {
        uint32_t c = swc_utf8_next(name, &i);
        size_t cost = c > 0xFFFF ? 2 : 1;
        bool forbidden = c < 0x20 || (c < 0x80 && strchr("[]:*?/\\", (int)c) != NULL) ||
                         (c == '\'' && (buf->length == 0 || units == cost || i == name.length));
        if (cost > units) {
            break;
        }
        if (!(forbidden ? swc_buf_add_char(buf, '-') : swc_utf8_add(buf, c))) {
            return false;
        }
        units -= cost;
    }
    return buf->length > 0 || swc_buf_add_char(buf, '-');
}

static bool choose_name(swc_workbook *workbook, swc_str name, swc_buf *chosen)
{
    bool good = clean_name_add(chosen, name, NAME_LIMIT);
    for (unsigned attempt = 2; good && name_taken(workbook, swc_buf_str(chosen)); attempt++) {
        char tail[16];
        int length = snprintf(tail, sizeof tail, " (%u)", attempt);
        swc_buf_clear(chosen);
        good = clean_name_add(chosen, name, NAME_LIMIT - (size_t)length) &&
               swc_buf_add_text(chosen, tail);
    }
    return good;
}

swc_sheet *swc_workbook_sheet(swc_workbook *workbook, swc_str name)
{
    if (failed(workbook)) {
        return NULL;
    }
    swc_buf chosen = {0};
    swc_sheet *sheet = calloc(1, sizeof *sheet);
    if (sheet == NULL || !choose_name(workbook, name, &chosen)) {
        keep_memory_failure(workbook);
        swc_buf_free(&chosen);
        free(sheet);
        return NULL;
    }
    sheet->workbook = workbook;
    sheet->name = chosen.data;
    sheet->handle = workbook_add_worksheet(workbook->handle, sheet->name);
    if (workbook->last_sheet == NULL) {
        workbook->sheets = sheet;
    } else {
        workbook->last_sheet->next = sheet;
    }
    workbook->last_sheet = sheet;
    if (sheet->handle == NULL) {
        keep(workbook, LXW_ERROR_CREATING_TMPFILE);
        return NULL;
    }
    workbook->xml_bytes += 8192;
    return sheet;
}

const char *swc_sheet_name(const swc_sheet *sheet)
{
    return sheet != NULL ? sheet->name : "";
}

/* ---- cells ---- */

void swc_sheet_text(swc_sheet *sheet, uint32_t row, uint32_t column, swc_str text, swc_style style)
{
    if (text.length == 0) {
        swc_sheet_blank(sheet, row, column, style);
        return;
    }
    if (!ready(sheet, row, column)) {
        return;
    }
    swc_workbook *workbook = sheet->workbook;
    const char *copy = terminated(workbook, text);
    if (copy != NULL) {
        keep(workbook, worksheet_write_string(sheet->handle, row, (lxw_col_t)column, copy,
                                              format_of(workbook, style)));
    }
}

void swc_sheet_number(swc_sheet *sheet, uint32_t row, uint32_t column, double number,
                      swc_style style)
{
    if (!ready(sheet, row, column)) {
        return;
    }
    swc_workbook *workbook = sheet->workbook;
    if (!isfinite(number) || fabs(number) > exact_limit) {
        (void)swc_fail(
            &workbook->error, SWC_ERR_DATA,
            "một số vượt quá 2^53, Excel không giữ được chính xác; hãy ghi ra .csv",
            "a number exceeds 2^53, which Excel cannot keep exactly; write .csv instead");
        return;
    }
    keep(workbook, worksheet_write_number(sheet->handle, row, (lxw_col_t)column, number,
                                          format_of(workbook, style)));
}

void swc_sheet_integer(swc_sheet *sheet, uint32_t row, uint32_t column, int64_t number,
                       swc_style style)
{
    /* the nearest double of an integer beyond 2^53 + 1 is beyond 2^53 too, and refused */
    bool beyond = number > INT64_C(9007199254740992) || number < -INT64_C(9007199254740992);
    swc_sheet_number(sheet, row, column, beyond ? INFINITY : (double)number, style);
}

void swc_sheet_date(swc_sheet *sheet, uint32_t row, uint32_t column, swc_str date, swc_style style)
{
    lxw_datetime moment;
    if (!read_date(date, &moment)) {
        swc_sheet_text(sheet, row, column, date, style);
        return;
    }
    if (ready(sheet, row, column)) {
        keep(sheet->workbook, worksheet_write_datetime(sheet->handle, row, (lxw_col_t)column,
                                                       &moment, format_of(sheet->workbook, style)));
    }
}

void swc_sheet_formula(swc_sheet *sheet, uint32_t row, uint32_t column, const char *formula,
                       double value, swc_style style)
{
    if (ready(sheet, row, column)) {
        sheet->workbook->xml_bytes += 2 * (uint64_t)strlen(formula);
        keep(sheet->workbook,
             worksheet_write_formula_num(sheet->handle, row, (lxw_col_t)column, formula,
                                         format_of(sheet->workbook, style), value));
    }
}

void swc_sheet_formula_text(swc_sheet *sheet, uint32_t row, uint32_t column, const char *formula,
                            const char *value, swc_style style)
{
    if (ready(sheet, row, column)) {
        sheet->workbook->xml_bytes += 2 * (uint64_t)(strlen(formula) + strlen(value));
        keep(sheet->workbook,
             worksheet_write_formula_str(sheet->handle, row, (lxw_col_t)column, formula,
                                         format_of(sheet->workbook, style), value));
    }
}

void swc_sheet_blank(swc_sheet *sheet, uint32_t row, uint32_t column, swc_style style)
{
    if (ready(sheet, row, column)) {
        keep(sheet->workbook, worksheet_write_blank(sheet->handle, row, (lxw_col_t)column,
                                                    format_of(sheet->workbook, style)));
    }
}

void swc_sheet_merge(swc_sheet *sheet, uint32_t first_row, uint32_t first_column, uint32_t last_row,
                     uint32_t last_column, swc_str text, swc_style style)
{
    if (first_row == last_row && first_column == last_column) {
        swc_sheet_text(sheet, first_row, first_column, text, style);
        return;
    }
    if (!ready(sheet, first_row, first_column) || !ready(sheet, last_row, last_column)) {
        return;
    }
    swc_workbook *workbook = sheet->workbook;
    const char *copy = terminated(workbook, text);
    if (copy != NULL) {
        workbook->xml_bytes +=
            64 * (uint64_t)(last_row - first_row + 1) * (last_column - first_column + 1);
        keep(workbook,
             worksheet_merge_range(sheet->handle, first_row, (lxw_col_t)first_column, last_row,
                                   (lxw_col_t)last_column, copy, format_of(workbook, style)));
    }
}

void swc_sheet_comment(swc_sheet *sheet, uint32_t row, uint32_t column, swc_str text)
{
    if (!ready(sheet, row, column)) {
        return;
    }
    const char *copy = terminated(sheet->workbook, text);
    if (copy != NULL) {
        /* wide enough that one sentence is read without dragging: 60 characters a line */
        double lines = (double)text.length / 60.0 + 1.0;
        lxw_comment_options options = {.x_scale = 2.0, .y_scale = lines < 4 ? 1.0 : lines / 4.0};
        keep(sheet->workbook,
             worksheet_write_comment_opt(sheet->handle, row, (lxw_col_t)column, copy, &options));
        sheet->workbook->xml_bytes += 1024;
    }
}

void swc_sheet_list(swc_sheet *sheet, uint32_t first_row, uint32_t first_column, uint32_t last_row,
                    uint32_t last_column, const char *const *words)
{
    if (!ready(sheet, first_row, first_column) || !ready(sheet, last_row, last_column)) {
        return;
    }
    size_t length = 0;
    for (size_t i = 0; words[i] != NULL; i++) {
        length += strlen(words[i]) + 1;
    }
    if (length > LIST_LIMIT) {
        keep(sheet->workbook, LXW_ERROR_255_STRING_LENGTH_EXCEEDED);
        return;
    }
    lxw_data_validation rule = {.validate = LXW_VALIDATION_TYPE_LIST,
                                .value_list = (char **)(uintptr_t)words,
                                .ignore_blank = LXW_VALIDATION_ON};
    keep(sheet->workbook,
         worksheet_data_validation_range(sheet->handle, first_row, (lxw_col_t)first_column,
                                         last_row, (lxw_col_t)last_column, &rule));
}

/* ---- the sheet ---- */

void swc_sheet_column_width(swc_sheet *sheet, uint32_t first_column, uint32_t last_column,
                            double width_mm)
{
    if (ready(sheet, 0, first_column) && ready(sheet, 0, last_column)) {
        /* A width is stored in digits of the Normal font, which are exactly DIGIT_PIXELS of 1/96
         * inch in every program. The library keeps sevenths of a digit and adds the five sevenths
         * of padding that belong to Calibri 11; rounded down, so that a sum never grows. */
        double sevenths = floor(width_mm * 96.0 / 25.4 * 7.0 / DIGIT_PIXELS);
        keep(sheet->workbook,
             worksheet_set_column(sheet->handle, (lxw_col_t)first_column, (lxw_col_t)last_column,
                                  (sevenths - 5.0) / 7.0, NULL));
    }
}

void swc_sheet_row_height(swc_sheet *sheet, uint32_t row, double height_pt)
{
    if (ready(sheet, row, 0)) {
        keep(sheet->workbook,
             worksheet_set_row(sheet->handle, row, height_pt > 409 ? 409 : height_pt, NULL));
    }
}

void swc_sheet_freeze(swc_sheet *sheet, uint32_t row, uint32_t column)
{
    if (ready(sheet, row, column)) {
        worksheet_freeze_panes(sheet->handle, row, (lxw_col_t)column);
    }
}

void swc_sheet_page(swc_sheet *sheet, const swc_page *page)
{
    if (!ready(sheet, page->last_row, page->last_column)) {
        return;
    }
    lxw_worksheet *handle = sheet->handle;
    worksheet_set_paper(handle, 9); /* A4 */
    if (page->landscape) {
        worksheet_set_landscape(handle);
    } else {
        worksheet_set_portrait(handle);
    }
    worksheet_set_margins(handle, page->left_mm / 25.4, page->right_mm / 25.4, page->top_mm / 25.4,
                          page->bottom_mm / 25.4);
    if (page->numbered) {
        lxw_header_footer_options place = {.margin = page->top_mm / 2.0 / 25.4};
        keep(sheet->workbook,
             worksheet_set_header_opt(handle, "&C&\"Times New Roman,Regular\"&13&P", &place));
    }
    if (page->restarts) {
        worksheet_set_start_page(handle, 1);
    }
    if (page->repeat_last_row > 0) {
        keep(sheet->workbook,
             worksheet_repeat_rows(handle, page->repeat_first_row, page->repeat_last_row));
    }
    keep(sheet->workbook,
         worksheet_print_area(handle, 0, 0, page->last_row, (lxw_col_t)page->last_column));
}

void swc_sheet_page_breaks(swc_sheet *sheet, const uint32_t *rows, size_t count)
{
    if (sheet == NULL || failed(sheet->workbook) || count == 0) {
        return;
    }
    if (count > BREAK_LIMIT) {
        (void)swc_fail(&sheet->workbook->error, SWC_ERR_DATA,
                       "trang tính %s có hơn 1.023 chỗ ngắt trang; hãy lập theo từng huyện",
                       "sheet %s has more than 1,023 page breaks; make it by district",
                       sheet->name);
        return;
    }
    lxw_row_t breaks[BREAK_LIMIT + 1];
    for (size_t i = 0; i < count; i++) {
        breaks[i] = rows[i];
    }
    breaks[count] = 0;
    keep(sheet->workbook, worksheet_set_h_pagebreaks(sheet->handle, breaks));
}

/* ---- charts ---- */

/* Fills that stay apart on a black-and-white print: dark, middle, light. */
static const lxw_color_t series_colours[] = {0x1F4E79, 0x8FB4DB, 0xE2E2E2, 0xB45F06};

static void add_series(lxw_chart *chart, const swc_chart_series *from, size_t index, bool lines)
{
    lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
    if (series == NULL) {
        return;
    }
    lxw_color_t colour = series_colours[index % (sizeof series_colours / sizeof series_colours[0])];
    chart_series_set_name(series, from->name);
    chart_series_set_categories(series, from->sheet->name, from->first_row,
                                (lxw_col_t)from->category_column, from->last_row,
                                (lxw_col_t)from->category_column);
    chart_series_set_values(series, from->sheet->name, from->first_row,
                            (lxw_col_t)from->value_column, from->last_row,
                            (lxw_col_t)from->value_column);
    lxw_chart_line line = {.color = lines ? colour : 0x404040,
                           .width = lines ? 2.25F : 0.75F,
                           .dash_type = lines && index > 0 ? LXW_CHART_LINE_DASH_DASH
                                                           : LXW_CHART_LINE_DASH_SOLID};
    chart_series_set_line(series, &line);
    if (!lines) {
        lxw_chart_fill fill = {.color = colour};
        chart_series_set_fill(series, &fill);
    }
}

void swc_sheet_chart(swc_sheet *sheet, uint32_t row, uint32_t column, const swc_chart *from)
{
    static const uint8_t kinds[] = {LXW_CHART_COLUMN_STACKED, LXW_CHART_COLUMN, LXW_CHART_LINE};
    if (!ready(sheet, row, column)) {
        return;
    }
    lxw_chart *chart = workbook_add_chart(sheet->workbook->handle, kinds[from->kind]);
    if (chart == NULL) {
        keep_memory_failure(sheet->workbook);
        return;
    }
    for (size_t i = 0; i < from->series_count; i++) {
        if (from->series[i].sheet != NULL) {
            add_series(chart, &from->series[i], i, from->kind == SWC_CHART_LINES);
        }
    }
    lxw_chart_font plain = {.name = (char *)(uintptr_t)font_name, .size = 11};
    lxw_chart_font title = {.name = (char *)(uintptr_t)font_name, .size = 13, .bold = LXW_TRUE};
    chart_title_set_name(chart, from->title);
    chart_title_set_name_font(chart, &title);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &plain);
    chart_axis_set_num_font(chart->x_axis, &plain);
    chart_axis_set_num_font(chart->y_axis, &plain);
    chart_axis_set_num_format(chart->y_axis, "#,##0");
    lxw_chart_options place = {
        /* the library's own size is 480 x 288 pixels of 1/96 inch, in columns of 7-pixel digits */
        .x_scale = from->width_mm * 96.0 / 25.4 / 480.0 * 7.0 / DIGIT_PIXELS,
        .y_scale = from->height_mm * 96.0 / 25.4 / 288.0,
        .description = (char *)(uintptr_t)from->title,
    };
    keep(sheet->workbook,
         worksheet_insert_chart_opt(sheet->handle, row, (lxw_col_t)column, chart, &place));
    sheet->workbook->xml_bytes += 65536;
}

/* ---- the end ---- */

/*
 * libxlsxwriter does not check what it writes to its temporaries: on a full disk it would zip half
 * a sheet and report success. So the rows already there are asked for errors, and the space for
 * the rest is asked for beforehand.
 */
static void check_space(swc_workbook *workbook)
{
    for (swc_sheet *sheet = workbook->sheets; sheet != NULL; sheet = sheet->next) {
        FILE *rows = sheet->handle != NULL ? sheet->handle->optimize_tmpfile : NULL;
        if (rows != NULL && (fflush(rows) != 0 || ferror(rows))) {
            keep(workbook, LXW_ERROR_CREATING_TMPFILE);
        }
    }
    int fd = unlinked_file(workbook->folder);
    if (fd < 0) {
        keep(workbook, LXW_ERROR_CREATING_TMPFILE);
        return;
    }
    if (fallocate(fd, 0, 0, (off_t)workbook->xml_bytes) != 0 &&
        (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)) {
        keep(workbook, LXW_ERROR_CREATING_TMPFILE);
    }
    (void)close(fd);
}

static void fit_text_columns(swc_sheet *sheet)
{
    for (uint32_t column = 0; column < LIST_COLUMNS; column++) {
        if (sheet->list_width[column] > 0) {
            double width = 2.1 * sheet->list_width[column] + 4.0; /* 2.1 mm: a digit of 11 pt */
            swc_sheet_column_width(sheet, column, column, width > 60 ? 60 : width);
        }
    }
}

/* Copy the finished file to an output that is written through. */
static swc_status copy_to_output(swc_workbook *workbook, swc_error *error)
{
    char chunk[65536];
    off_t offset = 0;
    for (;;) {
        ssize_t got = pread(workbook->fd, chunk, sizeof chunk, offset);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return swc_fail(error, SWC_ERR_OUTPUT, "không đọc lại được tệp tạm .xlsx: %s",
                            "cannot read the temporary .xlsx file back: %s", strerror(errno));
        }
        if (got == 0) {
            return SWC_OK;
        }
        swc_status status = swc_output_write(workbook->output, chunk, (size_t)got, error);
        if (status != SWC_OK) {
            return status;
        }
        offset += got;
    }
}

static lxw_error close_handle(swc_workbook *workbook, bool wanted)
{
    if (workbook->handle == NULL) {
        return LXW_NO_ERROR;
    }
    lxw_workbook *handle = workbook->handle;
    workbook->handle = NULL;
    if (!wanted) {
        lxw_workbook_free(handle);
        return LXW_NO_ERROR;
    }
    return workbook_close(handle);
}

swc_status swc_workbook_finish(swc_workbook **pointer, swc_error *error)
{
    swc_workbook *workbook = *pointer;
    *pointer = NULL;
    if (workbook->sheets == NULL) {
        (void)swc_workbook_sheet(workbook, SWC_STR("1")); /* a workbook needs a sheet */
    }
    for (swc_sheet *sheet = workbook->sheets; sheet != NULL; sheet = sheet->next) {
        fit_text_columns(sheet);
    }
    if (!failed(workbook)) {
        check_space(workbook);
    }
    if (!failed(workbook)) {
        keep(workbook, close_handle(workbook, true));
    }
    swc_status status = workbook->error.status;
    if (status == SWC_OK && workbook->fd >= 0) {
        status = copy_to_output(workbook, error);
    } else if (status != SWC_OK && error != NULL) {
        *error = workbook->error;
    }
    swc_workbook_discard(workbook);
    return status;
}

void swc_workbook_discard(swc_workbook *workbook)
{
    if (workbook == NULL) {
        return;
    }
    (void)close_handle(workbook, false);
    for (swc_sheet *sheet = workbook->sheets; sheet != NULL;) {
        swc_sheet *next = sheet->next;
        free(sheet->name);
        free(sheet);
        sheet = next;
    }
    if (workbook->fd >= 0) {
        (void)close(workbook->fd);
    }
    free(workbook->folder);
    free(workbook->styles);
    swc_buf_free(&workbook->scratch);
    free(workbook);
}

/* ---- lists of text ---- */

swc_text_sheet swc_workbook_text_sheet(swc_workbook *workbook, swc_str name)
{
    swc_cell_style head = {.bold = true,
                           .wrap = true,
                           .align = SWC_ALIGN_CENTRE,
                           .border = SWC_BORDER_ALL,
                           .fill = 0xE6E6E6};
    /* "@": what a clerk types there stays text, so that an ID keeps its zeros */
    swc_cell_style body = {.wrap = true,
                           .align = SWC_ALIGN_LEFT,
                           .valign = SWC_VALIGN_TOP,
                           .border = SWC_BORDER_ALL,
                           .number_format = "@"};
    swc_text_sheet list = {.header = swc_workbook_style(workbook, &head),
                           .body = swc_workbook_style(workbook, &body)};
    list.sheet = swc_workbook_sheet(workbook, name);
    swc_sheet_freeze(list.sheet, 1, 0);
    return list;
}

void swc_text_sheet_row(swc_text_sheet *list, const swc_str *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        swc_sheet_text(list->sheet, list->row, (uint32_t)i, cells[i],
                       list->row == 0 ? list->header : list->body);
        if (list->sheet != NULL && i < LIST_COLUMNS) {
            uint16_t *width = &list->sheet->list_width[i];
            uint16_t length = (uint16_t)(cells[i].length > 60 ? 60 : cells[i].length);
            *width = length > *width ? length : *width;
        }
    }
    list->row++;
}
