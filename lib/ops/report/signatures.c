/* The end of a form: recipients on the left, and who signs. Sizes are those of FORMS 5. */
#include "ops/report/layout.h"

#include <math.h>
#include <string.h>

static swc_str recipients(report_form *form)
{
    swc_str list = form_setting(form, "list", "recipients", "list", "Như trên; Lưu: VT");
    swc_buf buf = {0};
    swc_str part;
    size_t position = 0;
    while (form_next_part(list, &position, &part)) {
        bool last = position >= list.length;
        (void)(swc_buf_add_text(&buf, "- ") && swc_buf_add_str(&buf, part) &&
               swc_buf_add_text(&buf, last ? "." : ";\n"));
    }
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

static signer signer_of(const report_form *form, const char *code)
{
    const swc_forms *forms = &form->report->forms;
    const char *district = form->report->options.district;
    bool vi = form->lang == SWC_VI;
    signer found = {.title = swc_str_of(code)};
    if (strcmp(code, "#") == 0) {
        found.title = swc_forms_get(forms, "signer", "prepared_title");
        found.name = swc_forms_get(forms, "signer", "prepared_name");
        if (found.title.length == 0 || !vi) {
            found.title = swc_str_of(vi ? "NGƯỜI LẬP BIỂU" : "PREPARED BY");
        }
    } else if (strcmp(code, "+") == 0) {
        found.title = swc_str_of(vi ? "KẾ TOÁN TRƯỞNG" : "CHIEF ACCOUNTANT");
        found.name = swc_forms_get(forms, "signer", "accountant_name");
    } else if (strcmp(code, "=") == 0 && form->report->options.school != NULL) {
        found.title = swc_str_of(vi ? "HIỆU TRƯỞNG" : "HEADMASTER");
    } else if (strcmp(code, "=") == 0 && district != NULL) {
        found.title = swc_forms_of_district(forms, swc_str_of(district), "title");
        found.authority = swc_forms_of_district(forms, swc_str_of(district), "authority");
        found.name = swc_forms_of_district(forms, swc_str_of(district), "signer_name");
        if (found.title.length == 0) {
            found.title = swc_str_of(vi ? "TRƯỞNG PHÒNG" : "HEAD OF DIVISION");
        }
    } else if (code[0] == '=' && code[1] != '\0') { /* of a body of its own */
        found.authority = form_setting(form, "authority", NULL, NULL, "");
        found.title = form_setting(form, "signer_title", NULL, NULL, code + 1);
        found.name = form_setting(form, "name", NULL, NULL, "");
    } else if (strcmp(code, "=") == 0) {
        found.authority = form_setting(form, "authority", "signer", "authority", "");
        found.title =
            form_setting(form, "signer_title", "signer", "title", vi ? "GIÁM ĐỐC" : "DIRECTOR");
        found.name = form_setting(form, "name", "signer", "name", "");
    }
    return found;
}

typedef struct block {
    size_t first, last;
    signer signer;
} block;

/* Width that a text of one or more lines would like. */
static double liked_mm(swc_str text, double size_pt, bool bold)
{
    double widest = 0;
    for (size_t start = 0, i = 0; text.length > 0 && i <= text.length; i++) {
        if (i == text.length || text.data[i] == '\n') {
            double width = text_width_pt((swc_str){text.data + start, i - start}, size_pt, bold);
            widest = width > widest ? width : widest;
            start = i + 1;
        }
    }
    return widest * MM_PER_PT + 8.0; /* and a gap to the next */
}

static swc_str signer_title(report_form *form, const signer *one)
{
    return one->authority.length > 0
               ? form_text(form, "%.*s\n%.*s", (int)one->authority.length, one->authority.data,
                           (int)one->title.length, one->title.data)
               : one->title;
}

/* The most lines that one of the texts needs in its block. */
static size_t most_lines(const sheet_writer *writer, const block *blocks, const swc_str *texts,
                         size_t count, double size_pt, bool bold)
{
    size_t most = 1;
    for (size_t i = 0; i < count; i++) {
        double span = layout_span_mm(writer, blocks[i].first, blocks[i].last);
        size_t lines = text_lines(texts[i], span, size_pt, bold);
        most = lines > most ? lines : most;
    }
    return most;
}

/* One row of the block, each signer's text in its place. */
static void write_texts(sheet_writer *writer, const block *blocks, const swc_str *texts,
                        size_t count, const swc_cell_style *look)
{
    for (size_t i = 0; i < count; i++) {
        layout_text(writer, blocks[i].first, blocks[i].last, texts[i], look);
    }
}

/* What goes to "Nơi nhận:", in the left block: its text stands in the row `top`; the area down to
 * the current row is made once that is known, since rows are written downwards. */
typedef struct recipient_list {
    const block *left; /* NULL: none */
    swc_str text;
    uint32_t top;
    double height_pt;
} recipient_list;

static const swc_cell_style list_look = {
    .size_pt = 11, .wrap = true, .align = SWC_ALIGN_LEFT, .valign = SWC_VALIGN_TOP};

static void begin_list(sheet_writer *writer, recipient_list *list)
{
    if (list->left != NULL && list->top == 0) {
        double span = layout_span_mm(writer, list->left->first, list->left->last);
        list->top = writer->row;
        list->height_pt = lines_height_pt(text_lines(list->text, span, 11, false), 11);
        swc_sheet_text(writer->sheet, writer->row, (uint32_t)list->left->first, list->text,
                       swc_workbook_style(writer->book, &list_look));
    }
}

static void end_list(sheet_writer *writer, const recipient_list *list)
{
    if (list->left != NULL) {
        swc_sheet_merge(writer->sheet, list->top, (uint32_t)list->left->first, writer->row,
                        (uint32_t)list->left->last, list->text,
                        swc_workbook_style(writer->book, &list_look));
    }
}

/* Titles of several lines take a second row, so that the list begins right under "Nơi nhận:". */
static void title_rows(sheet_writer *writer, const block *blocks, const swc_str *titles,
                       size_t count, recipient_list *list)
{
    swc_cell_style bold = {.size_pt = 13,
                           .bold = true,
                           .align = SWC_ALIGN_CENTRE,
                           .valign = SWC_VALIGN_TOP,
                           .wrap = true};
    swc_cell_style head = {.size_pt = 12, .bold = true, .italic = true, .valign = SWC_VALIGN_TOP};
    size_t lines = most_lines(writer, blocks, titles, count, 13, true);
    double one = lines_height_pt(1, 13);
    uint32_t first = writer->row;
    layout_row(writer, one, 'h');
    if (list->left != NULL) {
        layout_text(writer, list->left->first, list->left->last,
                    layout_word(writer, "Nơi nhận:", "Recipients:"), &head);
    }
    if (lines == 1) {
        write_texts(writer, blocks, titles, count, &bold);
        writer->row++;
        return;
    }
    swc_style style = swc_workbook_style(writer->book, &bold);
    for (size_t i = 0; i < count; i++) {
        swc_sheet_text(writer->sheet, first, (uint32_t)blocks[i].first, titles[i], style);
    }
    writer->row++;
    layout_row(writer, lines_height_pt(lines, 13) - one, 'h');
    begin_list(writer, list);
    for (size_t i = 0; i < count; i++) {
        swc_sheet_merge(writer->sheet, first, (uint32_t)blocks[i].first, writer->row,
                        (uint32_t)blocks[i].last, titles[i], style);
    }
    writer->row++;
}

/* The room to sign in, somewhat less where that keeps a form on one page. */
static double fit_page(const sheet_writer *writer, double room, double under)
{
    static const double least_pt = 38; /* 13 mm */
    double left = writer->page_height_pt - under;
    for (uint32_t row = 0; row < writer->row; row++) {
        left -= writer->heights[row];
    }
    return left >= least_pt && left < room ? floor(left / 0.75) * 0.75 : room;
}

/* Titles, hint, room for a signature and a stamp, names. */
static void signature_rows(sheet_writer *writer, const block *blocks, size_t count,
                           const block *left)
{
    static const double signature_pt = 54; /* 19 mm */
    swc_cell_style bold = {.size_pt = 13, .bold = true, .align = SWC_ALIGN_CENTRE, .wrap = true};
    swc_cell_style italic = {
        .size_pt = 11, .italic = true, .align = SWC_ALIGN_CENTRE, .wrap = true};
    swc_str titles[MAX_BLOCKS];
    swc_str hints[MAX_BLOCKS];
    swc_str names[MAX_BLOCKS];
    recipient_list list = {.left = left};
    if (left != NULL) {
        list.text = recipients(writer->form);
    }
    for (size_t i = 0; i < count; i++) {
        titles[i] = signer_title(writer->form, &blocks[i].signer);
        hints[i] = layout_word(writer, "(Ký, ghi rõ họ tên)", "(Signature, full name)");
        names[i] = blocks[i].signer.name;
    }
    double name_pt = lines_height_pt(most_lines(writer, blocks, names, count, 13, true), 13);
    double hint_pt = lines_height_pt(most_lines(writer, blocks, hints, count, 11, false), 11);
    title_rows(writer, blocks, titles, count, &list);
    layout_row(writer, hint_pt, 'h');
    begin_list(writer, &list);
    write_texts(writer, blocks, hints, count, &italic);
    writer->row++;
    double room = list.height_pt - hint_pt - name_pt;
    room = room > signature_pt ? room : signature_pt;
    layout_row(writer, left != NULL ? fit_page(writer, room, name_pt) : room, 'h');
    writer->row++;
    layout_row(writer, name_pt, ' ');
    write_texts(writer, blocks, names, count, &bold);
    end_list(writer, &list);
    writer->row++;
}

/* "(Ký, ghi rõ họ tên)" and "Nơi nhận:" on one line */
static const double hint_mm = 36.0;

static void one_signature_row(sheet_writer *writer, const char *const *codes, bool recipients_left)
{
    report_form *form = writer->form;
    signer signers[MAX_BLOCKS];
    double liked[MAX_BLOCKS];
    block blocks[MAX_BLOCKS];
    size_t starts[MAX_BLOCKS + 1] = {0};
    size_t count = 0;
    size_t offset = recipients_left ? 1 : 0;
    double list = liked_mm(recipients(form), 11, false);
    liked[0] = list;
    for (; count < 3 && codes[count] != NULL; count++) {
        signers[count] = signer_of(form, codes[count]);
        double title = liked_mm(signer_title(form, &signers[count]), 13, true);
        double name = liked_mm(signers[count].name, 13, true);
        title = name > title ? name : title;
        liked[count + offset] = title > 50.0 ? title : 50.0; /* room for a hand */
    }
    size_t all = layout_cut(writer, liked, count + offset, hint_mm, starts);
    offset = all > count ? 1 : 0;
    for (size_t i = 0; i < count && i + offset < all; i++) {
        blocks[i] = (block){
            .first = starts[i + offset], .last = starts[i + offset + 1] - 1, .signer = signers[i]};
    }
    block left = {.last = starts[1] > 0 ? starts[1] - 1 : 0};
    signature_rows(writer, blocks, count < all ? count : all, offset == 1 ? &left : NULL);
}

void layout_signatures(sheet_writer *writer)
{
    const report_form *form = writer->form;
    bool minutes = strcmp(form->spec->kind, "BB") == 0;
    if (form->spec->signers[0][0] == NULL) {
        return;
    }
    layout_row(writer, 9, 'h');
    writer->row++;
    one_signature_row(writer, form->spec->signers[form->lang], !minutes);
    if (form->spec->lower[0][0] != NULL) {
        writer->kinds[writer->row - 1] = 'h';
        one_signature_row(writer, form->spec->lower[form->lang], false);
    }
}
