/* Explains one child's result in words a parent understands, with the numbers behind it. Decides
 * nothing. */
#include "ops/allocate/problem.h"
#include "ops/allocate/reason.h"
#include "swc/kind.h"
#include "text/unicode.h"

#include <inttypes.h>
#include <string.h>

/* Rows that KEY fits: personal_id or student_id as they are, else the folded name. */
static swc_status find_rows(const swc_allocation *a, swc_str key, uint32_t *row_out,
                            size_t *count_out, swc_error *error)
{
    const claims *c = &a->c;
    const person_columns *who = &c->columns.who;
    swc_buf wanted = {0};
    swc_buf name = {0};
    bool done = swc_fold_add(&wanted, key);
    *count_out = 0;
    for (size_t row = 0; done && row < c->table->row_count; row++) {
        if (swc_str_equal(swc_table_get(c->table, row, who->personal_id), key) ||
            swc_str_equal(swc_table_get(c->table, row, who->student_id), key)) {
            *row_out = (uint32_t)row;
            ++*count_out;
        }
    }
    for (size_t row = 0, by_id = *count_out; done && by_id == 0 && row < c->table->row_count;
         row++) {
        swc_buf_clear(&name);
        done = swc_fold_add(&name, swc_table_get(c->table, row, who->full_name));
        if (done && swc_str_equal(swc_buf_str(&name), swc_buf_str(&wanted))) {
            *row_out = (uint32_t)row;
            ++*count_out;
        }
    }
    swc_buf_free(&wanted);
    swc_buf_free(&name);
    return done ? SWC_OK : swc_fail_memory(error);
}

/* Units of some types that one child could use. */
typedef struct reach {
    size_t pools;
    uint64_t units;
    uint32_t worst_cutoff;
    bool spare; /* some of it has spare units in reach */
} reach;

/* One explanation in the making. */
typedef struct telling {
    const swc_allocation *a;
    const claim *one;
    uint32_t row;
    swc_lang lang;
    swc_buf *out;
    reach all;    /* what the child could use */
    reach better; /* of the tiers before the one received */
    people_found past;
} telling;

/* A format in the language of the explanation. */
#define TELL(t, vi, en, ...)                                                                       \
    swc_buf_printf((t)->out, (t)->lang == SWC_VI ? (vi) : (en), __VA_ARGS__)

static void add_pool(reach *to, const unit_pool *p)
{
    to->pools++;
    to->units += p->capacity;
    to->spare |= p->cutoff == CUTOFF_SPARE;
    if (p->cutoff > to->worst_cutoff) {
        to->worst_cutoff = p->cutoff;
    }
}

/* The types of the child's tiers, those before the tier of `type` apart. */
static void usable_types(const swc_allocation *a, const claim *one, uint32_t *all, uint32_t *better)
{
    const swc_policy *policy = a->input.policy;
    const swc_fit *fit = &policy->fit[one->level];
    uint32_t own = one->pool == FLOW_NONE ? 0 : 1u << a->s.pools[one->pool].type;
    bool reached = own == 0;
    *all = 0;
    *better = 0;
    if (one->reason == REASON_WAITING_SIM) {
        *all = 1u << SWC_SIM;
        return;
    }
    for (size_t tier = 0; tier < fit->tier_count; tier++) {
        reached |= (fit->tiers[tier] & own) != 0;
        *all |= fit->tiers[tier];
        *better |= reached ? 0 : fit->tiers[tier];
    }
    *all |= policy->cash_mode == SWC_CASH_GRANT ? 1u << SWC_CASH : 0;
}

static swc_status find_reach(telling *t, swc_error *error)
{
    const swc_allocation *a = t->a;
    audience_index index;
    size_t list;
    uint32_t all;
    uint32_t better;
    usable_types(a, t->one, &all, &better);
    swc_status status = alloc_audience_index_new(&a->s, &a->c, &index, error);
    if (status != SWC_OK) {
        return status;
    }
    if (!alloc_audiences_of(&index, t->row, &list)) {
        alloc_audience_index_free(&index);
        return swc_fail_memory(error);
    }
    for (uint32_t k = 0; k <= index.lists[list]; k++) {
        uint32_t whom = k == 0 ? 0 : index.lists[list + k];
        for (uint32_t i = index.pool_start[whom]; i < index.pool_start[whom + 1]; i++) {
            const unit_pool *p = &a->s.pools[index.pool_list[i]];
            if ((all & (1u << p->type)) != 0 && p->category != POOL_REOPENED) {
                add_pool(&t->all, p);
            }
            if ((better & (1u << p->type)) != 0 && p->category != POOL_REOPENED) {
                add_pool(&t->better, p);
            }
        }
    }
    alloc_audience_index_free(&index);
    return SWC_OK;
}

/* ---- whom a unit is for ---- */

/* Places and levels of an earmark as its donor wrote them; school and pupil are the child's own. */
static bool add_audience(telling *t, const audience *whom)
{
    static const char *const own[][2] = {{"chính em", "this child"},
                                         {"trường của em", "the child's school"}};
    swc_str rest = whom->text;
    const char *between = "";
    if (whom->quota) {
        return TELL(t, "địa bàn %.*s", "%.*s", (int)rest.length, rest.data);
    }
    while (rest.length > 0) {
        const char *end = memchr(rest.data, ';', rest.length);
        size_t length = end == NULL ? rest.length : (size_t)(end - rest.data);
        const char *equals = memchr(rest.data, '=', length);
        swc_str value = {equals + 1, length - (size_t)(equals + 1 - rest.data)};
        bool added;
        if (rest.data[0] == 's') { /* student, school */
            added = swc_buf_printf(t->out, "%s%s", between, own[rest.data[1] == 'c'][t->lang]);
        } else if (rest.data[0] == 'l') {
            swc_str level = swc_word_label(swc_levels(), value, t->lang);
            added = swc_buf_add_text(t->out, between) &&
                    TELL(t, "cấp %.*s", "level %.*s", (int)level.length, level.data);
        } else {
            added = swc_buf_add_text(t->out, between) &&
                    TELL(t, "địa bàn %.*s", "%.*s", (int)value.length, value.data);
        }
        if (!added) {
            return false;
        }
        between = ", ";
        rest = end == NULL ? (swc_str){NULL, 0} : (swc_str){end + 1, rest.length - length - 1};
    }
    return true;
}

/* Where the units of a pool come from. */
static bool add_origin(telling *t, const unit_pool *from)
{
    static const char *const origins[][2] = {
        [POOL_EARMARKED] = {"phần dành riêng cho ", "the part given for "},
        [POOL_QUOTA] = {"phần chia cho ", "the part set apart for "},
        [POOL_OPEN] = {"kho chung", "the common stock"},
        [POOL_EARMARKED_MONEY] = {"tiền ủng hộ dành riêng cho ", "money given for "},
        [POOL_MONEY] = {"tiền ủng hộ chung", "money given for all"},
        [POOL_REOPENED] = {"phần còn dư của nhóm được chỉ định", "what an earmarked group left"},
    };
    return swc_buf_add_text(t->out, origins[from->category][t->lang]) &&
           (from->audience == 0 || from->category == POOL_REOPENED ||
            add_audience(t, &t->a->s.audiences[from->audience]));
}

/* ---- outcome by outcome ---- */

/* Which unit, out of how many. */
static bool tell_unit(telling *t, const unit_pool *from, uint64_t unit)
{
    return TELL(t, "Mã %s: ", "%s: ",
                from->type == SWC_CASH  ? (t->lang == SWC_VI ? "suất tiền" : "Grant")
                : from->type == SWC_SIM ? "SIM"
                : t->lang == SWC_VI     ? "máy"
                                        : "Unit") &&
           alloc_stock_add_unit_name(t->out, &t->a->s, from, unit, NULL) &&
           TELL(t, "%s", "%s", t->lang == SWC_VI ? ", lấy từ " : ", out of ") &&
           add_origin(t, from) &&
           TELL(t, " (có %" PRIu64 ", đã trao %" PRIu64 ").\n",
                " (%" PRIu64 ", given: %" PRIu64 ").\n", from->capacity, from->used);
}

static bool in_better_tier(const telling *t)
{
    uint32_t all;
    uint32_t better;
    usable_types(t->a, t->one, &all, &better);
    return better == 0;
}

/* Why not something that fits better. */
static bool tell_tier(telling *t)
{
    if (in_better_tier(t)) {
        return true;
    }
    if (t->better.pools == 0) {
        return swc_buf_add_text(t->out, t->lang == SWC_VI
                                            ? "Đợt này không có loại phù hợp hơn dành cho em.\n"
                                            : "This round has nothing for the child that fits "
                                              "better.\n");
    }
    if (t->a->input.policy->mode == SWC_MODE_FIT) {
        return TELL(t, "Loại phù hợp hơn có %" PRIu64 " máy, đã trao hết cho các em xếp trước.\n",
                    "Better fitting units: %" PRIu64 ", all given to children ranked before.\n",
                    t->better.units);
    }
    return TELL(t,
                "Loại phù hợp hơn có %" PRIu64 " máy, đã trao hết cho các em xếp trước hoặc các em "
                "không dùng được loại khác.\n",
                "Better fitting units: %" PRIu64 ", all given to children ranked before or to "
                "children who could use nothing else.\n",
                t->better.units);
}

static bool tell_household(telling *t)
{
    const claims *c = &t->a->c;
    if (t->a->input.policy->claimant != SWC_CLAIMANT_HOUSEHOLD ||
        swc_table_get(c->table, t->row, c->columns.household).length == 0) {
        return true;
    }
    return TELL(t,
                "Mỗi hộ được xét một máy trước rồi mới đến máy thứ hai; em đứng ở lượt thứ %" PRIu32
                " của hộ mình.\n",
                "Every household is considered for a first device before any for a second; this "
                "child stands at turn %" PRIu32 " of its household.\n",
                t->one->turn);
}

/* What was there, and how far it reached. */
static bool tell_waiting(telling *t)
{
    bool sim = t->one->reason == REASON_WAITING_SIM;
    if (t->all.pools == 0) {
        static const char *const nothing[][2] = {
            {"Đợt này trong kho không có máy nào em dùng được.\n",
             "This round has no unit that the child could use.\n"},
            {"Đợt này trong kho không có SIM nào dành cho em.\n",
             "This round has no SIM for the child.\n"}};
        return swc_buf_add_text(t->out, nothing[sim][t->lang]);
    }
    if (!(sim ? TELL(t, "Số SIM dành cho em: %" PRIu64 ", đã trao hết.\n",
                     "SIMs for the child: %" PRIu64 ", all given.\n", t->all.units)
              : TELL(t, "Số máy em dùng được: %" PRIu64 ", đã trao hết.\n",
                     "Units that the child could use: %" PRIu64 ", all given.\n", t->all.units))) {
        return false;
    }
    bool has_cutoffs = sim || (t->a->input.policy->mode == SWC_MODE_COVERAGE &&
                               t->a->input.policy->claimant == SWC_CLAIMANT_STUDENT);
    if (has_cutoffs && !t->all.spare &&
        !TELL(t,
              "Tất cả đã đến tay các em xếp từ thứ 1 đến thứ %" PRIu32 "; em xếp thứ %" PRIu32
              ".\n",
              "All of them went to children ranked 1 to %" PRIu32 "; this child's rank is "
              "%" PRIu32 ".\n",
              t->all.worst_cutoff, t->one->rank)) {
        return false;
    }
    return sim || tell_household(t);
}

/* A SIM for a device that the child has or is given. */
static bool tell_sim(telling *t)
{
    return t->one->sim_pool == FLOW_NONE ||
           tell_unit(t, &t->a->s.pools[t->one->sim_pool], t->one->sim_unit);
}

static bool tell_served(telling *t)
{
    const claim *one = t->one;
    const unit_pool *pools = t->a->s.pools;
    if (one->reason == REASON_SERVED &&
        !(tell_unit(t, &pools[one->pool], one->unit) && tell_tier(t) && tell_household(t))) {
        return false;
    }
    return tell_sim(t);
}

/* Cash is a sum, less what came back: no single handover tells it. */
static bool tell_cash_held(telling *t)
{
    int64_t vnd = 0;
    if (!alloc_history_cash(&t->a->past, &t->past, &vnd) || vnd <= 0) {
        return true;
    }
    return swc_buf_add_text(t->out, t->lang == SWC_VI ? "Đã nhận: " : "Received: ") &&
           alloc_reason_add_money(t->out, vnd, t->lang) && swc_buf_add_text(t->out, ".\n");
}

/* What an earlier round gave and nobody took back. */
static bool tell_held(telling *t)
{
    const history *past = &t->a->past;
    uint32_t counting = t->a->input.policy->received_types;
    bool told = (counting & (1u << SWC_CASH)) == 0 || tell_cash_held(t);
    for (size_t i = 0; told && i < t->past.count; i++) {
        const history_event *event = &past->events[t->past.items[i]];
        if ((counting & (1u << event->item)) == 0 || !alloc_history_is_held(past, &t->past, i)) {
            continue;
        }
        told =
            swc_buf_add_text(t->out, t->lang == SWC_VI ? "Đã nhận: " : "Received: ") &&
            alloc_reason_add_type(t->out, (swc_device_type)event->item, t->lang) &&
            (event->unit.length == 0 ||
             TELL(t, ", mã %.*s", ", %.*s", (int)event->unit.length, event->unit.data)) &&
            (event->promised || event->date.length != 10
                 ? swc_buf_add_text(t->out, t->lang == SWC_VI ? " (đợt đang bàn giao).\n"
                                                              : " (being handed over).\n")
                 : (t->lang == SWC_VI
                        ? swc_buf_printf(t->out, " (ngày %.2s/%.2s/%.4s).\n", event->date.data + 8,
                                         event->date.data + 5, event->date.data)
                        : swc_buf_printf(t->out, " (%.10s).\n", event->date.data)));
    }
    return told;
}

/* One cell of the form, in words. */
static bool tell_cell(telling *t, const char *vi, const char *en, size_t column,
                      const swc_word *words)
{
    swc_str cell = swc_table_get(t->a->c.table, t->row, column);
    swc_str label = words == NULL ? cell : swc_word_label(words, cell, t->lang);
    return swc_buf_add_text(t->out, t->lang == SWC_VI ? vi : en) &&
           (label.length > 0
                ? swc_buf_add_str(t->out, label)
                : swc_buf_add_text(t->out, t->lang == SWC_VI ? "để trống" : "empty")) &&
           swc_buf_add_text(t->out, ".\n");
}

/* `devices_owned`: types joined by '+'. */
static bool tell_owned(telling *t)
{
    swc_str rest = swc_table_get(t->a->c.table, t->row, t->a->c.columns.devices_owned);
    const char *before = t->lang == SWC_VI ? "Thiết bị ghi trong hồ sơ: " : "Devices on the form: ";
    bool told = true;
    while (told && rest.length > 0) {
        const char *mark = memchr(rest.data, '+', rest.length);
        size_t length = mark == NULL ? rest.length : (size_t)(mark - rest.data);
        told = swc_buf_add_text(t->out, before) &&
               alloc_reason_add_type(t->out, swc_device_type_of((swc_str){rest.data, length}),
                                     t->lang);
        before = ", ";
        rest = mark == NULL ? (swc_str){NULL, 0} : (swc_str){mark + 1, rest.length - length - 1};
    }
    return told && swc_buf_add_text(t->out, ".\n");
}

static bool tell_outcome(telling *t)
{
    const student_columns *columns = &t->a->c.columns;
    switch ((claim_reason)t->one->reason) {
    case REASON_ALREADY_SERVED:
        return tell_held(t);
    case REASON_NO_PRIORITY:
        return tell_cell(t,
                         "Đối tượng ghi trong hồ sơ: ", "Category on the form: ", columns->category,
                         swc_categories());
    case REASON_NO_FIT:
        return tell_cell(t, "Cấp học ghi trong hồ sơ: ", "Level on the form: ", columns->level,
                         swc_levels());
    case REASON_NO_NEED:
        return true; /* the sentence has said it all */
    case REASON_OWNS_DEVICE:
        return tell_owned(t);
    case REASON_ON_HOLD:
        return tell_cell(t, "Mã nhóm hồ sơ cần xác minh: ", "Group of forms to be checked: ",
                         columns->group, NULL);
    case REASON_WAITING:
    case REASON_WAITING_SIM:
        return tell_waiting(t) && tell_sim(t);
    case REASON_SERVED:
    case REASON_SERVED_SIM:
        return tell_served(t);
    }
    return true;
}

static bool tell_all(telling *t)
{
    char ticket[SWC_SHA256_HEX + 1];
    swc_hex(t->one->ticket, sizeof t->one->ticket, ticket);
    return alloc_reason_add_sentence(t->out, t->a, t->row, t->lang) &&
           swc_buf_add_char(t->out, '\n') && tell_outcome(t) &&
           (t->one->class == 0 ||
            TELL(t, "Nhóm ưu tiên: %d.\n", "Priority class: %d.\n", t->one->class)) &&
           TELL(t, "Phiếu bốc thăm (ai cũng tính lại được): %s\n",
                "Ticket (anyone can recompute it): %s\n", ticket);
}

swc_status swc_allocation_explain(const swc_allocation *a, swc_str key, swc_lang lang, swc_buf *out,
                                  size_t *count_out, swc_error *error)
{
    telling t = {.a = a, .lang = lang, .out = out};
    swc_status status = find_rows(a, key, &t.row, count_out, error);
    if (status != SWC_OK || *count_out == 0) {
        return status;
    }
    if (*count_out > 1) {
        return TELL(&t, "Có %zu em trùng với tên hoặc mã này; hãy dùng mã định danh.\n",
                    "%zu children fit this name or id; use a personal ID.\n", *count_out)
                   ? SWC_OK
                   : swc_fail_memory(error);
    }
    t.one = &a->c.students[t.row];
    status = find_reach(&t, error);
    if (status == SWC_OK) {
        status =
            alloc_people_match(&a->past.who, a->c.table, &a->c.columns.who, t.row, &t.past, error);
    }
    if (status == SWC_OK && !tell_all(&t)) {
        status = swc_fail_memory(error);
    }
    alloc_people_found_free(&t.past);
    return status;
}
