/* The end of a form: recipients on the left, and who signs. Sizes are those of FORMS 5. */
#include "ops/report/layout.h"

#include <string.h>

static swc_str recipients(report_form *form)
{
    swc_str list = layout_setting(form, "list", "recipients", "list", "Như trên; Lưu: VT");
    swc_buf buf = {0};
    swc_str part;
    size_t position = 0;
    while (layout_next_part(list, &position, &part)) {
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
    } else if (strcmp(code, "=") == 0) {
        found.authority = layout_setting(form, "authority", "signer", "authority", "");
        found.title =
            layout_setting(form, "signer_title", "signer", "title", vi ? "GIÁM ĐỐC" : "DIRECTOR");
        found.name = layout_setting(form, "name", "signer", "name", "");
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
    for (size_t start = 0, i = 0; i <= text.length; i++) {
        if (i == text.length || text.data[i] == '\n') {
            double width = text_width_pt((swc_str){text.data + start, i - start}, size_pt, bold);
            widest = width > widest ? width : widest;
            start = i + 1;
        }
    }
    return widest * MM_PER_PT + 8.0; /* and a gap to the next */
}

/* Cut the width at column boundaries into blocks in proportion to what they would like. */
static size_t cut_blocks(const sheet_writer *writer, const double *liked, size_t wanted,
                         size_t starts[5])
{
    size_t count = wanted < writer->printed_count ? wanted : writer->printed_count;
    double total = 0;
    double before = 0;
    for (size_t i = 0; i < count; i++) {
        total += liked[i];
    }
    for (size_t i = 0; i < count; i++) {
        size_t split = i == 0 ? 0 : layout_split(writer, before / total) + 1;
        starts[i] = i > 0 && split <= starts[i - 1] ? starts[i - 1] + 1 : split;
        before += liked[i];
    }
    starts[count] = writer->printed_count;
    return count;
}

static swc_str signer_title(report_form *form, const signer *one)
{
    return one->authority.length > 0
               ? form_text(form, "%.*s\n%.*s", (int)one->authority.length, one->authority.data,
                           (int)one->title.length, one->title.data)
               : one->title;
}

static void signature_rows(sheet_writer *writer, const block *blocks, size_t count,
                           const block *recipient_block)
{
    report_form *form = writer->form;
    swc_cell_style bold = {.size_pt = 13, .bold = true, .align = SWC_ALIGN_CENTRE, .wrap = true};
    swc_cell_style italic = {
        .size_pt = 11, .italic = true, .align = SWC_ALIGN_CENTRE, .wrap = true};
    swc_cell_style head = {.size_pt = 12, .bold = true, .italic = true, .valign = SWC_VALIGN_TOP};
    swc_cell_style list = {
        .size_pt = 11, .wrap = true, .align = SWC_ALIGN_LEFT, .valign = SWC_VALIGN_TOP};
    swc_str titles[4];
    double height = lines_height_pt(1, 13);
    for (size_t i = 0; i < count; i++) {
        const signer *one = &blocks[i].signer;
        titles[i] = signer_title(form, one);
        double span = layout_span_mm(writer, blocks[i].first, blocks[i].last);
        double needed = lines_height_pt(text_lines(titles[i], span, 13, true), 13);
        height = needed > height ? needed : height;
    }
    bold.valign = SWC_VALIGN_TOP;
    layout_row(writer, height, 'h');
    if (recipient_block != NULL) {
        layout_text(writer, recipient_block->first, recipient_block->last,
                    layout_word(writer, "Nơi nhận:", "Recipients:"), &head);
    }
    for (size_t i = 0; i < count; i++) {
        layout_text(writer, blocks[i].first, blocks[i].last, titles[i], &bold);
    }
    writer->row++;
    uint32_t first = writer->row;
    swc_str to = recipient_block != NULL ? recipients(form) : (swc_str){NULL, 0};
    double list_height = 0;
    if (recipient_block != NULL) {
        double span = layout_span_mm(writer, recipient_block->first, recipient_block->last);
        list_height = lines_height_pt(text_lines(to, span, 11, false), 11);
        swc_sheet_text(writer->sheet, writer->row, (uint32_t)recipient_block->first, to,
                       swc_workbook_style(writer->book, &list));
    }
    swc_str hint = layout_word(writer, "(Ký, ghi rõ họ tên)", "(Signature, full name)");
    size_t hint_lines = 1;
    for (size_t i = 0; i < count; i++) {
        double span = layout_span_mm(writer, blocks[i].first, blocks[i].last);
        size_t lines = text_lines(hint, span, 11, false);
        hint_lines = lines > hint_lines ? lines : hint_lines;
    }
    double sign_height = lines_height_pt(hint_lines, 11);
    double room = list_height - sign_height - lines_height_pt(1, 13);
    layout_row(writer, sign_height, 'h');
    for (size_t i = 0; i < count; i++) {
        layout_text(writer, blocks[i].first, blocks[i].last, hint, &italic);
    }
    writer->row++;
    layout_row(writer, room > 54 ? room : 54, 'h'); /* 19 mm for a signature and a stamp */
    writer->row++;
    size_t name_lines = 1;
    for (size_t i = 0; i < count; i++) {
        double span = layout_span_mm(writer, blocks[i].first, blocks[i].last);
        size_t lines = text_lines(blocks[i].signer.name, span, 13, true);
        name_lines = lines > name_lines ? lines : name_lines;
    }
    layout_row(writer, lines_height_pt(name_lines, 13), ' ');
    for (size_t i = 0; i < count; i++) {
        layout_text(writer, blocks[i].first, blocks[i].last, blocks[i].signer.name, &bold);
    }
    if (recipient_block != NULL) {
        swc_sheet_merge(writer->sheet, first, (uint32_t)recipient_block->first, writer->row,
                        (uint32_t)recipient_block->last, to,
                        swc_workbook_style(writer->book, &list));
    }
    writer->row++;
}

static void one_signature_row(sheet_writer *writer, const char *const *codes, bool recipients_left)
{
    report_form *form = writer->form;
    signer signers[3];
    double liked[4];
    block blocks[4];
    block left = {0};
    size_t starts[5] = {0};
    size_t count = 0;
    size_t offset = recipients_left ? 1 : 0;
    double list = liked_mm(recipients(form), 11, false);
    liked[0] = list > 40.0 ? list : 40.0;
    for (; count < 3 && codes[count] != NULL; count++) {
        signers[count] = signer_of(form, codes[count]);
        double title = liked_mm(signer_title(form, &signers[count]), 13, true);
        liked[count + offset] = title > 50.0 ? title : 50.0; /* room for a hand */
    }
    size_t all = cut_blocks(writer, liked, count + offset, starts);
    offset = all > count ? 1 : 0;
    for (size_t i = 0; i < count && i + offset < all; i++) {
        blocks[i] = (block){
            .first = starts[i + offset], .last = starts[i + offset + 1] - 1, .signer = signers[i]};
    }
    left.last = starts[1] > 0 ? starts[1] - 1 : 0;
    if (offset == 1 && layout_span_mm(writer, 0, left.last) < 24.0 && starts[1] + 1 < starts[2]) {
        left.last++; /* one narrow column: "Nơi nhận:" would be cut */
        blocks[0].first++;
    }
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
