/* FORM cashbook, 08/SQ: money in and out day by day, what is left by purpose, and how old it is
 * (FORMS 6.8). */
#include "ops/report/cash.h"

#include "text/words_vi.h"

#include <string.h>

#define GROUP_VOUCHER                                                                              \
    {                                                                                              \
        "Chứng từ", "Voucher"                                                                      \
    }

static const column_spec main_columns[] = {
    CSV_COLUMN("row_type"),
    COLUMN("date", 'D', NO_GROUP, "Ngày tháng", "Date", COLUMN_NO_SUM, 0),
    COLUMN("receipt_no_in", 'T', GROUP_VOUCHER, "Thu", "In", 0, 14),
    COLUMN("receipt_no_out", 'T', GROUP_VOUCHER, "Chi", "Out", 0, 14),
    COLUMN("details", 'T', NO_GROUP, "Diễn giải", "Details", 0, 46),
    COLUMN("donation_id", 'T', NO_GROUP, "Mã", "Entry", 0, 18),
    COLUMN("earmark", 'T', NO_GROUP, "Mục đích chỉ định", "Earmark", 0, 24),
    SUM_COLUMN("in_vnd", 'M', NO_GROUP, "Thu", "In"),
    SUM_COLUMN("out_vnd", 'M', NO_GROUP, "Chi", "Out"),
    COLUMN("balance_vnd", 'M', NO_GROUP, "Tồn", "Balance", COLUMN_NO_SUM, 0),
};
enum { ROW_TYPE, DATE, NO_IN, NO_OUT, DETAILS, ID, EARMARK, IN, OUT, BALANCE, MAIN_COUNT };

static const column_spec earmark_columns[] = {
    WORDS_COLUMN("earmark", "Mục đích chỉ định", "Earmark", 60),
    SUM_COLUMN("in_vnd", 'M', NO_GROUP, "Thu", "In"),
    SUM_COLUMN("out_vnd", 'M', NO_GROUP, "Chi", "Out"),
    SUM_COLUMN("balance_vnd", 'M', NO_GROUP, "Tồn", "Balance"),
};
static const column_spec age_columns[] = {
    WORDS_COLUMN("earmark", "Mục đích chỉ định", "Earmark", 40),
    CASH_AGE_COLUMNS,
    SUM_COLUMN("total", 'M', NO_GROUP, "Cộng", "Total"),
    COLUMN("oldest_date", 'D', NO_GROUP, "Ngày cũ nhất", "Oldest", COLUMN_NO_SUM, 0),
};
enum { AGE_TOTAL = 1 + CASH_AGES, AGE_OLDEST, AGE_COUNT };
static const column_spec compare_columns[] = {
    COLUMN("spent_vnd", 'M', NO_GROUP, "Chi theo sổ", "Spent per ledger", COLUMN_NO_SUM, 0),
    COLUMN("held_vnd", 'M', NO_GROUP, "Tiền học sinh đã nhận theo bàn giao", "Cash handed over",
           COLUMN_NO_SUM, 0),
    COLUMN("difference_vnd", 'M', NO_GROUP, "Chênh lệch", "Difference", COLUMN_NO_SUM, 0),
};
_Static_assert(sizeof main_columns / sizeof main_columns[0] == MAIN_COUNT, "main columns");
_Static_assert(sizeof age_columns / sizeof age_columns[0] == AGE_COUNT, "age columns");

#define UNIT_VND                                                                                   \
    {                                                                                              \
        "Đơn vị tính: đồng", "Unit: VND"                                                           \
    }
static const table_spec main_table = {
    "main", {"Sổ thu, chi", "Cash book"}, NO_GROUP, UNIT_VND, main_columns, MAIN_COUNT};
static const table_spec earmark_table = {"by_earmark",
                                         {"Theo mục đích", "By purpose"},
                                         {"Thu, chi, tồn theo mục đích chỉ định", "By purpose"},
                                         UNIT_VND,
                                         earmark_columns,
                                         4};
static const table_spec age_table = {"age",
                                     {"Tuổi tiền", "Age of money"},
                                     {"Tuổi của tiền chưa chi", "Age of the money not yet spent"},
                                     UNIT_VND,
                                     age_columns,
                                     AGE_COUNT};
static const table_spec compare_table = {
    "compare",
    {"Đối chiếu", "Comparison"},
    {"Đối chiếu chi theo sổ với tiền đã trao", "Spent and handed over"},
    UNIT_VND,
    compare_columns,
    3};
const table_spec *const cashbook_tables[] = {&main_table, &earmark_table, &age_table,
                                             &compare_table};

typedef struct book {
    report_form *form;
    cash cash;
    int64_t opening, closing, in, out, total_in, total_out; /* in, out: of the period */
} book;

static bool in_period(const book *b, const cash_entry *one)
{
    return form_in_period(b->form, one->row->date);
}

/* ---- the book ---- */

static swc_str details_of(report_form *form, const cash_entry *one)
{
    static const char *const names[3][2] = {
        {"Thu", "Receipt"}, {"Chi", "Spend"}, {"Đảo mã", "Reversal of"}};
    const swc_report *report = form->report;
    swc_str donor = report_ledger_base(report, one->row, DONATION_donor_name);
    swc_str note = report_get(report, SWC_INPUT_DONATIONS, one->row->row, DONATION_note);
    swc_str named = report_get(report, SWC_INPUT_DONATIONS, one->row->row, DONATION_reverses);
    swc_buf buf = {0};
    (void)swc_buf_add_text(&buf, form_word(form, names[one->order]));
    if (one->order == 2) {
        (void)(swc_buf_add_char(&buf, ' ') && swc_buf_add_str(&buf, named));
    }
    (void)(swc_buf_add_text(&buf, ": ") && swc_buf_add_str(&buf, donor));
    if (note.length > 0) {
        (void)(swc_buf_add_text(&buf, "; ") && swc_buf_add_str(&buf, note));
    }
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

/* A row that names a sum or a balance. */
static form_cell *sum_row(book *b, form_table *table, row_type type, const char *kind,
                          swc_str label)
{
    form_cell *cells = form_add_row(b->form, table, type);
    if (cells != NULL) {
        cells[ROW_TYPE] = cell_text(swc_str_of(kind));
        cells[DETAILS] = cell_text(label);
    }
    return cells;
}

static void month_row(book *b, form_table *table, const char *date, size_t first, int64_t in,
                      int64_t out, int64_t balance)
{
    const char *words = b->form->lang == SWC_VI ? "Cộng phát sinh tháng" : "Total of the month";
    size_t last = table->row_count - 1;
    form_cell *cells = sum_row(b, table, ROW_SUBTOTAL, "month",
                               form_text(b->form, "%s %.2s/%.4s", words, date + 5, date));
    if (cells != NULL) {
        cells[IN] = cell_int(in);
        cells[OUT] = cell_int(out);
        cells[BALANCE] = cell_int(balance);
        table->rows[table->row_count - 1].first = first;
        table->rows[table->row_count - 1].last = last;
    }
}

static void entry_row(book *b, form_table *table, const cash_entry *one, int64_t balance)
{
    const swc_report *report = b->form->report;
    form_cell *cells = form_add_row(b->form, table, ROW_ITEM);
    if (cells == NULL) {
        return;
    }
    swc_str voucher = report_get(report, SWC_INPUT_DONATIONS, one->row->row, DONATION_receipt_no);
    bool in = one->row->entry == ENTRY_RECEIPT;
    cells[ROW_TYPE] = cell_text(SWC_STR("entry"));
    cells[DATE] = cell_date(one->row->date);
    cells[in ? NO_IN : NO_OUT] = cell_text(voucher);
    cells[DETAILS] = cell_text(details_of(b->form, one));
    cells[ID] = cell_text(one->id);
    cells[EARMARK] = cell_text(b->cash.earmarks[one->earmark].name);
    cells[in ? IN : OUT] = cell_int(in ? one->in : one->out);
    cells[BALANCE] = cell_int(balance);
}

static void write_book(book *b)
{
    bool vi = b->form->lang == SWC_VI;
    form_table *table = form_add_table(b->form, &main_table);
    form_cell *cells = sum_row(b, table, ROW_PLAIN_TOTAL, "opening",
                               swc_str_of(vi ? "Số dư đầu kỳ" : "Opening balance"));
    if (cells != NULL) {
        cells[BALANCE] = cell_int(b->opening);
    }
    int64_t balance = b->opening;
    int64_t in = 0;
    int64_t out = 0;
    size_t first = table->row_count;
    for (size_t i = 0; i < b->cash.count && b->form->status == SWC_OK; i++) {
        const cash_entry *one = &b->cash.entries[i];
        if (!in_period(b, one)) {
            continue;
        }
        balance += one->in - one->out;
        in += one->in;
        out += one->out;
        entry_row(b, table, one, balance);
        bool month_ends =
            i + 1 == b->cash.count ||
            memcmp(one->row->date.data, b->cash.entries[i + 1].row->date.data, 7) != 0;
        if (month_ends) {
            month_row(b, table, one->row->date.data, first, in, out, balance);
            first = table->row_count;
            in = 0;
            out = 0;
        }
    }
    size_t last = table->row_count - 1;
    cells = sum_row(b, table, ROW_TOTAL, "period",
                    swc_str_of(vi ? "Cộng phát sinh kỳ" : "Total of the period"));
    if (cells != NULL) {
        cells[IN] = cell_int(b->in);
        cells[OUT] = cell_int(b->out);
        table->rows[table->row_count - 1].last = last;
    }
    cells = sum_row(b, table, ROW_PLAIN_TOTAL, "cumulative",
                    swc_str_of(vi ? "Lũy kế từ đầu Chương trình" : "Since the programme began"));
    if (cells != NULL) {
        cells[IN] = cell_int(b->total_in);
        cells[OUT] = cell_int(b->total_out);
    }
    cells = sum_row(b, table, ROW_PLAIN_TOTAL, "closing",
                    swc_str_of(vi ? "Số dư cuối kỳ" : "Closing balance"));
    if (cells != NULL) {
        cells[BALANCE] = cell_int(b->closing);
    }
    form_finish_table(b->form, table);
    form_check(b->form, "XF-cashbook-closing", swc_str_of("balance_vnd"), balance, b->closing);
}

/* No day may end below zero. */
static void check_days(book *b)
{
    int64_t balance = 0;
    for (size_t i = 0; i < b->cash.count; i++) {
        const cash_entry *one = &b->cash.entries[i];
        balance += one->in - one->out;
        bool day_ends = i + 1 == b->cash.count ||
                        !swc_str_equal(one->row->date, b->cash.entries[i + 1].row->date);
        if (day_ends && balance < 0) {
            form_refuse(b->form, "XF-cashbook-balance: cuối ngày %.*s tồn quỹ = %lld, dưới 0",
                        "XF-cashbook-balance: at the end of %.*s the balance = %lld, below 0",
                        (int)one->row->date.length, one->row->date.data, (long long)balance);
        }
    }
}

/* ---- by purpose, by age ---- */

static swc_str earmark_label(const book *b, swc_str earmark)
{
    static const char *const none[2] = {"Không chỉ định", "No earmark"};
    return earmark.length > 0 ? earmark : swc_str_of(form_word(b->form, none));
}

static const char *const total_name[2] = {"TỔNG CỘNG", "TOTAL"};

static int64_t write_earmarks(book *b)
{
    form_table *table = form_add_table(b->form, &earmark_table);
    cash_earmark total = {.name = swc_str_of(form_word(b->form, total_name))};
    for (size_t e = 0; e <= b->cash.earmark_count; e++) {
        bool is_total = e == b->cash.earmark_count;
        const cash_earmark *one = is_total ? &total : &b->cash.earmarks[e];
        swc_str label = is_total ? total.name : earmark_label(b, one->name);
        form_cell *cells = form_add_row(b->form, table, is_total ? ROW_TOTAL : ROW_ITEM);
        if (cells == NULL) {
            return 0;
        }
        cells[0] = cell_text(label);
        cells[1] = cell_int(one->in);
        cells[2] = cell_int(one->out);
        cells[3] = cell_int(one->in - one->out);
        if (!is_total && one->in < one->out) {
            form_refuse(b->form, "XF-cashbook-earmark: mục đích %.*s: thu = %lld, chi = %lld",
                        "XF-cashbook-earmark: earmark %.*s: in = %lld, out = %lld",
                        (int)label.length, label.data, (long long)one->in, (long long)one->out);
        }
        total.in += is_total ? 0 : one->in;
        total.out += is_total ? 0 : one->out;
        table->rows[table->row_count - 1].last = e > 0 ? e - 1 : 0;
    }
    form_finish_table(b->form, table);
    return total.in - total.out;
}

static int64_t age_row(book *b, form_table *table, row_type type, swc_str label,
                       const cash_earmark *one)
{
    int64_t left = 0;
    form_cell *cells = form_add_row(b->form, table, type);
    for (size_t i = 0; i < CASH_AGES; i++) {
        left += one->ages[i];
    }
    if (cells != NULL) {
        cells[0] = cell_text(label);
        for (size_t i = 0; i < CASH_AGES; i++) {
            cells[1 + i] = cell_int(one->ages[i]);
        }
        cells[AGE_TOTAL] = cell_int(left);
        cells[AGE_OLDEST] = cell_date(one->oldest);
    }
    return left;
}

static int64_t write_ages(book *b)
{
    form_table *table = form_add_table(b->form, &age_table);
    cash_earmark total = {.in = 0};
    for (size_t e = 0; e < b->cash.earmark_count; e++) {
        const cash_earmark *one = &b->cash.earmarks[e];
        (void)age_row(b, table, ROW_ITEM, earmark_label(b, one->name), one);
        for (size_t i = 0; i < CASH_AGES; i++) {
            total.ages[i] += one->ages[i];
        }
    }
    int64_t left = age_row(b, table, ROW_TOTAL, swc_str_of(form_word(b->form, total_name)), &total);
    if (b->form->status == SWC_OK) {
        table->rows[table->row_count - 1].last = table->row_count >= 2 ? table->row_count - 2 : 0;
    }
    form_finish_table(b->form, table);
    return left;
}

static void write_comparison(book *b)
{
    const swc_report *report = b->form->report;
    form_table *table = form_add_table(b->form, &compare_table);
    form_cell *cells = form_add_row(b->form, table, ROW_ITEM);
    int64_t held = 0;
    for (size_t i = 0; i < report->person_count; i++) {
        held += report->persons[i].cash_vnd;
    }
    if (!report_has(report, SWC_INPUT_HANDOVERS)) {
        table->unknown = 6;
    }
    if (cells != NULL) {
        cells[0] = cell_int(b->total_out);
        cells[1] = cell_int(held);
        cells[2] = cell_int(b->total_out - held);
    }
    form_finish_table(b->form, table);
}

swc_status build_cashbook(report_form *form)
{
    book b = {.form = form};
    form_default_month(form);
    if (form->to[0] == '\0') {
        form->heading_note = swc_str_of(form->lang == SWC_VI ? "chưa có phát sinh" : "no entries");
    }
    if (!cash_read(form, swc_str_of(form->to), &b.cash)) {
        return swc_fail_memory(form->error);
    }
    for (size_t i = 0; i < b.cash.count; i++) {
        const cash_entry *one = &b.cash.entries[i];
        bool current = in_period(&b, one);
        b.total_in += one->in;
        b.total_out += one->out;
        b.in += current ? one->in : 0;
        b.out += current ? one->out : 0;
        b.opening += current ? 0 : one->in - one->out;
    }
    b.closing = b.total_in - b.total_out;
    check_days(&b);
    write_book(&b);
    int64_t earmarks = write_earmarks(&b);
    int64_t ages = write_ages(&b);
    write_comparison(&b);
    form_identity(form, "XF-cashbook-period", "cashbook.opening + in - out",
                  b.opening + b.in - b.out, "cashbook.closing", b.closing);
    form_identity(form, "XF-cashbook-ages", "cashbook.closing", b.closing, "sum of ages", ages);
    form_identity(form, "XF-cashbook-earmarks", "cashbook.closing", b.closing, "sum of earmarks",
                  earmarks);
    swc_buf words = {0};
    (void)swc_amount_words_add(&words, b.closing, form->lang == SWC_VI ? "đồng" : "VND",
                               form->lang);
    swc_str text = form_copy(form, &words);
    swc_buf_free(&words);
    form_note(form, "Số dư cuối kỳ bằng chữ: %.*s.", "Closing balance in words: %.*s.",
              (int)text.length, text.data);
    return form->status;
}
