/* The words of a form: those that forms.ini may change (FORMS 9) and what stands where it is
 * silent, districts with their kind, donors' types. Knows nothing of paper. */
#include "ops/report/form.h"

#include "model/units/data.h"
#include "text/unicode.h"

swc_str form_setting(const report_form *form, const char *key, const char *section,
                     const char *section_key, const char *fallback)
{
    swc_str text = swc_forms_of_form(&form->report->forms, form->spec->name, key);
    if (text.length == 0 && section != NULL) {
        text = swc_forms_get(&form->report->forms, section, section_key);
    }
    return text.length > 0 ? text : swc_str_of(fallback);
}

swc_str form_body(const report_form *form, const char *key)
{
    const swc_report *report = form->report;
    swc_str text = {NULL, 0};
    if (report->options.district != NULL) {
        text = swc_forms_of_district(&report->forms, swc_str_of(report->options.district), key);
    }
    return text.length > 0 ? text : swc_forms_get(&report->forms, "body", key);
}

swc_str form_code(const report_form *form)
{
    return form->code.length > 0 ? form->code
                                 : form_setting(form, "code", NULL, NULL, form->spec->code);
}

form_titles form_title(const report_form *form)
{
    const char *kind = form_word(form, form->spec->title);
    swc_str own = swc_forms_of_form(&form->report->forms, form->spec->name, "title");
    if (form->subject.length > 0) {
        own = form->subject;
    }
    if (own.length == 0) {
        own = swc_str_of(form_word(form, form->spec->subject));
    }
    bool whole = swc_fold_begins(own, swc_str_of(form->spec->title[SWC_VI])) ||
                 swc_fold_begins(own, swc_str_of(kind));
    return whole ? (form_titles){own, {NULL, 0}} : (form_titles){swc_str_of(kind), own};
}

swc_str form_district(report_form *form, uint32_t district)
{
    static const char *const kinds[][2] = {
        [SWC_KIND_CITY] = {"thành phố ", " city"},
        [SWC_KIND_TOWN] = {"thị xã ", " town"},
        [SWC_KIND_RURAL] = {"huyện ", " district"},
        [SWC_KIND_URBAN] = {"quận ", " district"},
    };
    const place_record *item = &form->report->districts.items[district];
    if (item->kind == SWC_KIND_NO_KIND || item->name.length == 0) {
        return item->name;
    }
    const char *word = kinds[item->kind][form->lang];
    bool vi = form->lang == SWC_VI;
    return form_text(form, "%s%.*s%s", vi ? word : "", (int)item->name.length, item->name.data,
                     vi ? "" : word);
}

const char *form_donor_type(const report_form *form, uint8_t type)
{
    static const char *const unknown[2] = {"Chưa phân loại", "Not classified"};
    size_t count;
    const swc_column *columns = swc_kind_columns(SWC_DONATIONS, &count);
    const swc_word *words = columns[swc_kind_column(SWC_DONATIONS, SWC_STR("donor_type"))].words;
    if (type == DONOR_TYPES) {
        return form_word(form, unknown);
    }
    return form->lang == SWC_VI ? words[type].vi : words[type].en;
}

bool form_next_part(swc_str list, size_t *position, swc_str *part)
{
    size_t start = *position;
    if (start >= list.length) {
        return false;
    }
    size_t end = start;
    while (end < list.length && list.data[end] != ';') {
        end++;
    }
    *position = end + 1;
    while (start < end && list.data[start] == ' ') {
        start++;
    }
    while (end > start && list.data[end - 1] == ' ') {
        end--;
    }
    *part = (swc_str){list.data + start, end - start};
    return true;
}
