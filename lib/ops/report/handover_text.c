/* The sentences of minutes: place and parties before the table, sums and terms after it. */
#include "ops/report/handover.h"

#include "text/words_vi.h"

static swc_str school_name(const report_form *form, uint32_t school)
{
    return school == 0
               ? swc_str_of(form->lang == SWC_VI ? "Chưa xác định trường" : "School not known")
               : form->report->schools.items[school].name;
}

static void add_text(report_form *form, form_table *table, bool after, char look, swc_str text)
{
    form_paragraph(form, after ? &table->after : &table->before,
                   after ? &table->after_count : &table->before_count, look, text);
}

/* Who to ask at the school, as the register says; never the signer. */
static swc_str contact_of(const report_form *form, uint32_t school)
{
    const place_record *item = &form->report->schools.items[school];
    return item->from_register ? report_get(form->report, SWC_INPUT_SCHOOLS, item->register_row,
                                            SCHOOL_contact_name)
                               : (swc_str){NULL, 0};
}

/* The school on a line of its own, as swc-validate reads it back; its district in the same line. */
static void write_school(report_form *form, form_table *table, const minutes_line *first)
{
    bool vi = form->lang == SWC_VI;
    swc_str district = form_district(form, first->district);
    swc_str name = first->school == 0 ? swc_str_of("………………………………………………")
                                      : form->report->schools.items[first->school].name;
    add_text(form, table, false, 'm',
             form_text(form, "%s%.*s%s%.*s", vi ? "Trường: " : "School: ", (int)name.length,
                       name.data, district.length > 0 ? ", " : "", (int)district.length,
                       district.data != NULL ? district.data : ""));
}

/* "Hôm nay, ngày 20 tháng 12 năm 2021, tại ...": the date that all of these minutes have. */
static void write_day(report_form *form, form_table *table, swc_str place)
{
    const char *date = form->report->options.date;
    swc_buf buf = {0};
    (void)swc_date_words_add(&buf, swc_str_of(date != NULL ? date : ""), form->lang);
    swc_str day = form_copy(form, &buf);
    swc_buf_free(&buf);
    add_text(form, table, false, ' ',
             form_text(form,
                       form->lang == SWC_VI ? "Hôm nay, %.*s, tại %.*s, chúng tôi gồm:"
                                            : "Today, %.*s, at %.*s, we are:",
                       (int)day.length, day.data, (int)place.length, place.data));
}

/* A party and the person who stands for it: the headmaster for a school. */
static void write_party(report_form *form, form_table *table, const char *title, swc_str name,
                        bool school, swc_str contact)
{
    bool vi = form->lang == SWC_VI;
    const char *position = !school ? "……………………………………" : vi ? "Hiệu trưởng" : "Headmaster";
    swc_str person = form_text(form,
                               vi ? "     Ông (Bà): ………………………………………………………   Chức vụ: %s"
                                  : "     Mr/Mrs: ………………………………………………………   Position: %s",
                               position);
    if (contact.length > 0) {
        person = form_text(form, vi ? "%.*s   (đầu mối: %.*s)" : "%.*s   (contact: %.*s)",
                           (int)person.length, person.data, (int)contact.length, contact.data);
    }
    add_text(form, table, false, 'b',
             form_text(form, "%s: %.*s", title, (int)name.length, name.data));
    add_text(form, table, false, ' ', person);
}

void minutes_write_parties(report_form *form, form_table *table, const minutes_line *line)
{
    bool vi = form->lang == SWC_VI;
    bool returns = form->report->options.returns;
    swc_str nobody = {NULL, 0};
    swc_str body = form_body(form, "name");
    swc_str school = school_name(form, line->school);
    swc_str contact = contact_of(form, line->school);
    body = body.length > 0 ? body : swc_str_of("………………………………………………");
    swc_str families = form_text(
        form, vi ? "các gia đình có tên dưới đây, qua %.*s" : "the families below, through %.*s",
        (int)school.length, school.data);
    write_school(form, table, line);
    write_day(form, table, school);
    write_party(form, table, vi ? "I. BÊN GIAO" : "I. GIVEN BY", returns ? families : body, returns,
                nobody);
    write_party(form, table, vi ? "II. BÊN NHẬN" : "II. RECEIVED BY", returns ? body : school,
                !returns, returns ? nobody : contact);
    add_text(form, table, false, 'b', swc_str_of(vi ? "III. CHỨNG KIẾN" : "III. WITNESSES"));
    add_text(form, table, false, ' ',
             swc_str_of(vi ? "     Đại diện Ủy ban nhân dân xã, phường, thị trấn: "
                             "…………………………………………………………"
                           : "     For the People's Committee of the commune: "
                             "…………………………………………………………"));
    add_text(form, table, false, ' ',
             swc_str_of(vi ? "     Đại diện nhà tài trợ (nếu có): "
                             "………………………………………………………………………………"
                           : "     For the donor (if any): "
                             "………………………………………………………………………………"));
}

void minutes_write_summary(report_form *form, form_table *table, const minutes_tally *sum)
{
    bool vi = form->lang == SWC_VI;
    const swc_report *report = form->report;
    swc_str programme = swc_forms_get(&report->forms, "programme", "name");
    if (programme.length == 0) {
        programme = swc_str_of(vi ? "Chương trình “Sóng và máy tính cho em”"
                                  : "the programme “Connectivity and computers for children”");
    }
    swc_buf list = {0};
    const swc_word *words = swc_device_types();
    for (size_t i = 0; i < SWC_SIM; i++) {
        if (sum->types[i] > 0) {
            (void)swc_buf_printf(&list, "%s%s: %lld", list.length > 0 ? "; " : "",
                                 vi ? words[i].vi : words[i].en, (long long)sum->types[i]);
        }
    }
    if (sum->types[SWC_CASH] > 0) {
        (void)swc_buf_printf(&list, "%s%s: %lld", list.length > 0 ? "; " : "",
                             vi ? "Suất tiền" : "Grants", (long long)sum->types[SWC_CASH]);
    }
    if (sum->sims > 0) {
        (void)swc_buf_printf(&list, "%sSIM: %lld", list.length > 0 ? "; " : "",
                             (long long)sum->sims);
    }
    swc_str items = form_copy(form, &list);
    swc_buf_free(&list);
    const char *verb = report->options.returns ? (vi ? "trả lại, thu hồi" : "return")
                                               : (vi ? "bàn giao" : "hand over");
    add_text(form, table, false, ' ',
             form_text(form,
                       vi ? "Cùng tiến hành %s %lld thiết bị của %.*s%s%.*s, gồm: %.*s."
                          : "We %s %lld devices of %.*s%s%.*s: %.*s.",
                       verb, (long long)sum->devices, (int)programme.length, programme.data,
                       report->round.length > 0 ? (vi ? ", đợt " : ", round ") : "",
                       (int)report->round.length,
                       report->round.data != NULL ? report->round.data : "", (int)items.length,
                       items.data != NULL ? items.data : ""));
}

static swc_str in_words(report_form *form, int64_t number)
{
    swc_buf buf = {0};
    (void)swc_number_words_add(&buf, number, form->lang);
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

void minutes_write_closing(report_form *form, form_table *table, const minutes_tally *sum)
{
    bool vi = form->lang == SWC_VI;
    swc_str devices = in_words(form, sum->devices);
    swc_str sims = in_words(form, sum->sims);
    swc_str terms = swc_forms_get(&form->report->forms, "handover", "terms");
    if (sum->sims > 0) { /* the first figure is that of the rows: swc-validate counts them */
        swc_str all = in_words(form, sum->devices + sum->sims);
        add_text(form, table, true, 'b',
                 form_text(form,
                           vi ? "Tổng cộng: %lld (%.*s) khoản, gồm %lld (%.*s) thiết bị, %lld "
                                "(%.*s) SIM."
                              : "Total: %lld (%.*s) items: %lld (%.*s) devices, %lld (%.*s) SIMs.",
                           (long long)(sum->devices + sum->sims), (int)all.length, all.data,
                           (long long)sum->devices, (int)devices.length, devices.data,
                           (long long)sum->sims, (int)sims.length, sims.data));
    } else {
        add_text(form, table, true, 'b',
                 form_text(form,
                           vi ? "Tổng cộng: %lld (%.*s) thiết bị." : "Total: %lld (%.*s) devices.",
                           (long long)sum->devices, (int)devices.length, devices.data));
    }
    if (terms.length > 0) {
        add_text(form, table, true, ' ', terms);
    }
    add_text(
        form, table, true, ' ',
        swc_str_of(vi ? "Biên bản lập thành 03 bản có giá trị như nhau: Bên giao, Bên nhận và Sở "
                        "GD&ĐT mỗi bên giữ 01 bản."
                      : "Made out in 3 copies of equal value: the giver, the receiver and the "
                        "Department of Education keep one each."));
}
