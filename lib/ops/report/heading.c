/* What stands around the table: bodies, motto, title, addressees, notes, sources. Sizes are those
 * of FORMS 5; words come from the form's spec and forms.ini. */
#include "ops/report/layout.h"

#include "text/words_vi.h"

#include <string.h>

static const char dots[] = "……………………";

swc_str layout_word(const sheet_writer *writer, const char *vi, const char *en)
{
    return swc_str_of(writer->form->lang == SWC_VI ? vi : en);
}

/* Replace {n}, {type} and {abbr} of the pattern. */
static swc_str document_number(report_form *form, int64_t number)
{
    swc_str pattern = form_setting(form, "pattern", "number", "pattern", "{n}/{type}-{abbr}");
    swc_str abbr = form_body(form, "abbr");
    swc_buf buf = {0};
    bool good = swc_buf_add_text(&buf, form->lang == SWC_VI ? "Số: " : "No.: ");
    for (size_t i = 0; good && i < pattern.length;) {
        swc_str rest = {pattern.data + i, pattern.length - i};
        if (rest.length >= 3 && memcmp(rest.data, "{n}", 3) == 0) {
            good = number < 0 ? swc_buf_add_text(&buf, "……")
                              : swc_buf_printf(&buf, "%02lld", (long long)number);
            i += 3;
        } else if (rest.length >= 6 && memcmp(rest.data, "{type}", 6) == 0) {
            good = swc_buf_add_text(&buf, form->spec->kind);
            i += 6;
        } else if (rest.length >= 6 && memcmp(rest.data, "{abbr}", 6) == 0) {
            good = abbr.length > 0 ? swc_buf_add_str(&buf, abbr) : swc_buf_add_text(&buf, "……");
            i += 6;
        } else {
            good = swc_buf_add_char(&buf, pattern.data[i++]);
        }
    }
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

static swc_str place_and_date(report_form *form)
{
    swc_str place = form_body(form, "place");
    const char *date = form->report->options.date;
    swc_buf buf = {0};
    (void)(swc_buf_add_str(&buf, place.length > 0 ? place : swc_str_of("…………")) &&
           swc_buf_add_text(&buf, ", ") &&
           swc_date_words_add(&buf, swc_str_of(date != NULL ? date : ""), form->lang));
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

/* A line as long as a share of a text, made of underscores (half an em each). */
static void rule(sheet_writer *writer, size_t first, size_t last, swc_str over, double size_pt,
                 double share)
{
    double width = text_width_pt(over, size_pt, true) * share;
    double room = layout_span_mm(writer, first, last) / MM_PER_PT - 8;
    width = width > room ? room : width;
    size_t count = (size_t)(width / 4.0); /* 8 pt: 4 pt each */
    count = count > 120 ? 120 : count;
    char line[121];
    memset(line, '_', count);
    swc_cell_style look = {.size_pt = 8, .align = SWC_ALIGN_CENTRE, .valign = SWC_VALIGN_TOP};
    layout_text(writer, first, last, (swc_str){line, count}, &look);
}

/* Two texts side by side: the left body and the right motto. */
static void pair(sheet_writer *writer, size_t split, swc_str left, const swc_cell_style *left_look,
                 swc_str right, const swc_cell_style *right_look)
{
    size_t end = writer->printed_count - 1;
    size_t a =
        text_lines(left, layout_span_mm(writer, 0, split), left_look->size_pt, left_look->bold);
    size_t b = text_lines(right, layout_span_mm(writer, split + 1, end), right_look->size_pt,
                          right_look->bold);
    double left_height = lines_height_pt(a, left_look->size_pt);
    double right_height = lines_height_pt(b, right_look->size_pt);
    layout_row(writer, left_height > right_height ? left_height : right_height, 'h');
    layout_text(writer, 0, split, left, left_look);
    layout_text(writer, split + 1, end, right, right_look);
    writer->row++;
}

static double nation_pt(const sheet_writer *writer)
{
    return writer->landscape ? 13 : 12;
}

static swc_str nation_words(const sheet_writer *writer)
{
    return layout_word(writer, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                       "SOCIALIST REPUBLIC OF VIET NAM");
}

double layout_motto_mm(const sheet_writer *writer)
{
    return text_width_pt(nation_words(writer), nation_pt(writer), true) * MM_PER_PT + 2.0;
}

/* Where the left part ends: the motto is never broken, the bodies are if they must. */
static size_t bodies_split(const sheet_writer *writer, swc_str parent, swc_str name)
{
    double widths[2] = {text_width_pt(parent, 12, false), text_width_pt(name, 12, true)};
    double body = (widths[0] > widths[1] ? widths[0] : widths[1]) * MM_PER_PT + 4.0;
    double motto = layout_motto_mm(writer);
    double room = writer->page_width_mm - motto;
    double liked[2] = {body < room ? body : room, motto};
    size_t starts[MAX_BLOCKS + 1] = {0};
    size_t count = layout_cut(writer, liked, 2, 40.0, starts);
    return count == 2 ? starts[1] - 1 : 0;
}

static void bodies(sheet_writer *writer)
{
    report_form *form = writer->form;
    bool wide = writer->landscape;
    bool minutes = strcmp(form->spec->kind, "BB") == 0;
    swc_str parent = form_body(form, "parent");
    swc_str name = form_body(form, "name");
    swc_str freedom =
        layout_word(writer, "Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
    parent = parent.length > 0 ? parent : swc_str_of(dots);
    name = name.length > 0 ? name : swc_str_of(dots);
    swc_cell_style plain = {.size_pt = 12, .align = SWC_ALIGN_CENTRE, .wrap = true};
    swc_cell_style bold = plain;
    bold.bold = true;
    swc_cell_style nation = bold;
    nation.size_pt = nation_pt(writer);
    swc_cell_style second = bold;
    second.size_pt = wide ? 14 : 13;
    size_t split = bodies_split(writer, parent, name);
    pair(writer, split, parent, &plain, nation_words(writer), &nation);
    pair(writer, split, name, &bold, freedom, &second);
    layout_row(writer, 10.5, 'h');
    rule(writer, 0, split, name, 12, 0.4);
    rule(writer, split + 1, writer->printed_count - 1, freedom, second.size_pt, 1.0);
    writer->row++;
    swc_cell_style number = {.size_pt = 13, .align = SWC_ALIGN_CENTRE, .wrap = true};
    swc_cell_style place = {.size_pt = 13, .italic = true, .align = SWC_ALIGN_CENTRE, .wrap = true};
    swc_str document =
        document_number(form, writer->table->own_heading ? writer->table->document_number
                                                         : form->report->options.number);
    pair(writer, split, document, &number, minutes ? (swc_str){NULL, 0} : place_and_date(form),
         &place);
    if (form->spec->internal) {
        swc_cell_style frame = {
            .size_pt = 13, .bold = true, .align = SWC_ALIGN_CENTRE, .border = SWC_BORDER_ALL};
        swc_str text = layout_word(writer, "LƯU HÀNH NỘI BỘ", "INTERNAL");
        layout_row(writer, 6, 'h');
        writer->row++;
        layout_row(writer, lines_height_pt(1, 13), 'h');
        layout_text(writer, 0, layout_split(writer, 0.25), text, &frame);
        writer->row++;
    }
}

static void add_period(report_form *form, swc_buf *buf)
{
    const swc_report *report = form->report;
    bool vi = form->lang == SWC_VI;
    if (form->from[0] != '\0') {
        char first[11];
        char last[11];
        report_month_of(swc_str_of(form->from), first, last);
        bool month = strcmp(first, form->from) == 0 && strcmp(last, form->to) == 0;
        (void)swc_buf_add_text(buf, vi ? "Kỳ: " : "Period: ");
        if (month) {
            (void)(swc_buf_add_text(buf, vi ? "tháng " : "") &&
                   swc_date_short_add(buf, (swc_str){form->from, 7}));
        } else {
            (void)(swc_date_short_add(buf, swc_str_of(form->from)) &&
                   swc_buf_add_text(buf, " - ") && swc_date_short_add(buf, swc_str_of(form->to)));
        }
        (void)swc_buf_add_text(buf, "; ");
    }
    static const char *const up_to[2][2] = {{"Số liệu đến ngày ", "Figures up to "},
                                            {"số liệu đến ngày ", "figures up to "}};
    if (report->as_of[0] != '\0') {
        (void)(swc_buf_add_text(buf, form_word(form, up_to[form->from[0] != '\0' ? 1 : 0])) &&
               swc_date_short_add(buf, swc_str_of(report->as_of)));
    } else {
        (void)swc_buf_add_text(buf, vi ? "đến hết số liệu" : "all data");
        if (report->last_date[0] != '\0') {
            (void)(swc_buf_add_text(buf, vi ? ", ngày mới nhất " : ", latest date ") &&
                   swc_date_short_add(buf, swc_str_of(report->last_date)));
        }
    }
}

static void title(sheet_writer *writer)
{
    report_form *form = writer->form;
    size_t end = writer->printed_count - 1;
    swc_cell_style bold = {.size_pt = 14, .bold = true, .align = SWC_ALIGN_CENTRE, .wrap = true};
    swc_cell_style italic = {
        .size_pt = 13, .italic = true, .align = SWC_ALIGN_CENTRE, .wrap = true};
    form_titles titles = form_title(form);
    layout_row(writer, 9, 'h');
    writer->row++;
    layout_line(writer, titles.kind, &bold);
    if (titles.subject.length > 0) {
        layout_line(writer, titles.subject, &bold);
    }
    layout_row(writer, 10.5, 'h');
    rule(writer, 0, end, titles.subject.length > 0 ? titles.subject : titles.kind, 14, 0.4);
    writer->row++;
    if (writer->table->own_heading) {
        return;
    }
    swc_buf buf = {0};
    (void)swc_buf_add_char(&buf, '(');
    add_period(form, &buf);
    if (form->heading_note.length > 0) {
        (void)(swc_buf_add_text(&buf, "; ") && swc_buf_add_str(&buf, form->heading_note));
    }
    (void)swc_buf_add_char(&buf, ')');
    layout_line(writer, form_copy(form, &buf), &italic);
    swc_buf_free(&buf);
}

/* Kính gửi: one addressee on the line, several each on a line of its own
 * (Decree 30). */
static void addressees(sheet_writer *writer)
{
    report_form *form = writer->form;
    if (form->spec->to[SWC_VI] == NULL) {
        return;
    }
    /* a form with addressees of its own (ministries) keeps them before [recipients] */
    swc_str own = swc_forms_of_form(&form->report->forms, form->spec->name, "to");
    swc_str general = swc_forms_get(&form->report->forms, "recipients", "to");
    swc_str list = own.length > 0 ? own
                   : general.length > 0 && strchr(form->spec->to[SWC_VI], ';') == NULL
                       ? general
                       : swc_str_of(form_word(form, form->spec->to));
    swc_cell_style look = {.size_pt = 14, .align = SWC_ALIGN_CENTRE, .wrap = true};
    const char *word = form->lang == SWC_VI ? "Kính gửi:" : "To:";
    swc_str part;
    size_t position = 0;
    if (form_next_part(list, &position, &part) && position >= list.length) {
        layout_line(writer, form_text(form, "%s %.*s.", word, (int)part.length, part.data), &look);
        return;
    }
    size_t split = layout_split(writer, 0.4);
    size_t end = writer->printed_count - 1;
    look.align = SWC_ALIGN_RIGHT;
    layout_row(writer, lines_height_pt(1, look.size_pt), 'h');
    layout_text(writer, 0, split, swc_str_of(word), &look);
    writer->row++;
    look.align = SWC_ALIGN_LEFT; /* the dashes stand under each other, below the colon */
    position = 0;
    while (form_next_part(list, &position, &part)) {
        swc_str line = form_text(form, "- %.*s%s", (int)part.length, part.data,
                                 position >= list.length ? "." : ";");
        size_t lines =
            text_lines(line, layout_span_mm(writer, split + 1, end), look.size_pt, false);
        layout_row(writer, lines_height_pt(lines, look.size_pt), 'h');
        layout_text(writer, split + 1, end, line, &look);
        writer->row++;
    }
}

/* What the form stands on: "Thực hiện Kế hoạch số ..." of forms.ini; minutes cite it as their
 * ground. */
static void basis(sheet_writer *writer)
{
    report_form *form = writer->form;
    swc_str text = swc_forms_get(&form->report->forms, "programme", "basis");
    bool minutes = strcmp(form->spec->kind, "BB") == 0;
    if (text.length == 0) {
        return;
    }
    swc_cell_style look = {.size_pt = 13,
                           .wrap = true,
                           .italic = minutes,
                           .align = minutes ? SWC_ALIGN_LEFT : SWC_ALIGN_CENTRE};
    layout_line(writer,
                form_text(form, "%s%.*s%s",
                          form->lang == SWC_EN ? "Under "
                          : minutes            ? "Căn cứ "
                                               : "Thực hiện ",
                          (int)text.length, text.data, minutes ? ";" : ""),
                &look);
}

void layout_caption(sheet_writer *writer)
{
    const table_spec *spec = writer->table->spec;
    report_form *form = writer->form;
    if (writer->table != form->tables[0] && !writer->table->own_heading) {
        swc_cell_style bold = {
            .size_pt = 13, .bold = true, .align = SWC_ALIGN_CENTRE, .wrap = true};
        const char *text = spec->caption[SWC_VI] != NULL ? form_word(form, spec->caption)
                                                         : form_word(form, spec->sheet);
        layout_line(writer, swc_str_of(text), &bold);
    }
    if (spec->unit[SWC_VI] != NULL) {
        swc_cell_style italic = {.size_pt = 11, .italic = true, .align = SWC_ALIGN_RIGHT};
        layout_line(writer, swc_str_of(form_word(form, spec->unit)), &italic);
    }
}

void layout_heading(sheet_writer *writer)
{
    report_form *form = writer->form;
    swc_str code = form_code(form);
    swc_cell_style look = {.size_pt = 11, .bold = true, .align = SWC_ALIGN_RIGHT};
    layout_line(writer,
                form_text(form, "%s %.*s", form->lang == SWC_VI ? "Mẫu số" : "Form",
                          (int)code.length, code.data),
                &look);
    bodies(writer);
    title(writer);
    addressees(writer);
    basis(writer);
    layout_row(writer, 6, 'h');
    writer->row++;
}

void layout_paragraphs(sheet_writer *writer, const paragraph *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        swc_cell_style look = {.size_pt = 13, .align = SWC_ALIGN_LEFT, .wrap = true};
        switch (list[i].look) {
        case 'b':
            look.bold = true;
            break;
        case 'i':
            look.italic = true;
            break;
        case 's':
            look.size_pt = 11;
            break;
        case 'c':
            look.bold = true;
            look.align = SWC_ALIGN_CENTRE;
            break;
        case 'm':
            look.italic = true;
            look.align = SWC_ALIGN_CENTRE;
            break;
        default:
            break;
        }
        layout_line(writer, list[i].text, &look);
    }
}

void layout_notes(sheet_writer *writer)
{
    report_form *form = writer->form;
    swc_cell_style head = {.size_pt = 11, .bold = true, .italic = true};
    swc_cell_style look = {.size_pt = 11, .align = SWC_ALIGN_LEFT, .wrap = true};
    swc_cell_style source = {.size_pt = 9, .italic = true, .align = SWC_ALIGN_LEFT, .wrap = true};
    layout_row(writer, 6, ' ');
    writer->row++;
    if (form->note_count > 0) {
        layout_line(writer, layout_word(writer, "Ghi chú:", "Notes:"), &head);
    }
    for (size_t i = 0; i < form->note_count; i++) {
        layout_line(
            writer,
            form_text(form, "- %.*s", (int)form->notes[i].text.length, form->notes[i].text.data),
            &look);
    }
    swc_buf buf = {0};
    bool first = true;
    (void)swc_buf_add_text(&buf, form->lang == SWC_VI ? "Nguồn: " : "Sources: ");
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        const input_table *one = &form->report->inputs[i];
        if (one->given && ((form->spec->required | form->spec->optional) >> i & 1) != 0) {
            (void)swc_buf_printf(&buf, "%s%s: %zu %s, SHA-256 %.12s", first ? "" : "\n",
                                 swc_report_input_name((swc_report_input)i), one->table.row_count,
                                 form->lang == SWC_VI ? "dòng" : "rows", one->table.sha256);
            first = false;
        }
    }
    layout_line(writer, form_copy(form, &buf), &source);
    swc_buf_free(&buf);
}
