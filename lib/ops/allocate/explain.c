/* Explains one child's result in words a parent understands, with the numbers behind it. */
#include "ops/allocate/problem.h"
#include "ops/allocate/reason.h"
#include "swc/kind.h"
#include "text/unicode.h"

#include <inttypes.h>

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

/* What a child could use at all. */
typedef struct reach {
    size_t pools;
    uint64_t units, used;
    uint32_t worst_cutoff; /* CUTOFF_SPARE: some of it has spare units in reach */
    bool spare;
} reach;

static void add_pool(reach *all, const unit_pool *p)
{
    all->pools++;
    all->units += p->capacity;
    all->used += p->used;
    all->spare |= p->cutoff == CUTOFF_SPARE;
    if (p->cutoff > all->worst_cutoff) {
        all->worst_cutoff = p->cutoff;
    }
}

static uint32_t usable_types(const swc_allocation *a, const claim *one)
{
    const swc_policy *policy = a->input.policy;
    const swc_fit *fit = &policy->fit[one->level];
    uint32_t types = 0;
    for (size_t tier = 0; tier < fit->tier_count; tier++) {
        types |= fit->tiers[tier];
    }
    return policy->cash_mode == SWC_CASH_GRANT ? types | 1u << SWC_CASH : types;
}

static swc_status find_reach(const swc_allocation *a, uint32_t row, reach *out, swc_error *error)
{
    audience_index index;
    size_t list;
    uint32_t types = usable_types(a, &a->c.students[row]);
    *out = (reach){0};
    swc_status status = alloc_audience_index_new(&a->s, &a->c, &index, error);
    if (status != SWC_OK) {
        return status;
    }
    if (!alloc_audiences_of(&index, row, &list)) {
        alloc_audience_index_free(&index);
        return swc_fail_memory(error);
    }
    for (uint32_t k = 0; k <= index.lists[list]; k++) {
        uint32_t whom = k == 0 ? 0 : index.lists[list + k];
        for (uint32_t i = index.pool_start[whom]; i < index.pool_start[whom + 1]; i++) {
            const unit_pool *p = &a->s.pools[index.pool_list[i]];
            if ((types & (1u << p->type)) != 0 && p->category != POOL_REOPENED) {
                add_pool(out, p);
            }
        }
    }
    alloc_audience_index_free(&index);
    return SWC_OK;
}

static bool has_cutoffs(const swc_allocation *a)
{
    return a->input.policy->mode == SWC_MODE_COVERAGE &&
           a->input.policy->claimant == SWC_CLAIMANT_STUDENT;
}

static bool add_waiting(swc_buf *buf, const swc_allocation *a, const claim *one, const reach *all,
                        swc_lang lang)
{
    bool vi = lang == SWC_VI;
    if (all->pools == 0) {
        return swc_buf_add_text(buf, vi ? "Trong kho đợt này không có máy nào em dùng được.\n"
                                        : "This round has no unit in stock that the child could "
                                          "use.\n");
    }
    if (!swc_buf_printf(buf,
                        vi ? "Em dùng được %zu nhóm máy, tất cả %" PRIu64 " máy, đã trao %" PRIu64
                             ".\n"
                           : "The child could use %zu pools with %" PRIu64 " units, %" PRIu64
                             " of them given.\n",
                        all->pools, all->units, all->used)) {
        return false;
    }
    if (!has_cutoffs(a) || all->spare) {
        return true;
    }
    return swc_buf_printf(buf,
                          vi ? "Em xếp thứ %" PRIu32 "; mọi máy em dùng được đã đến tay, trực tiếp "
                               "hoặc qua đổi chỗ, các em xếp thứ %" PRIu32 " trở lên.\n"
                             : "Rank %" PRIu32 "; every unit the child could use went, directly "
                               "or through a swap, to children ranked %" PRIu32 " or better.\n",
                          one->rank, all->worst_cutoff);
}

/* Whether a better tier than the one received had pools. */
static bool in_later_tier(const swc_allocation *a, const claim *one)
{
    const swc_fit *fit = &a->input.policy->fit[one->level];
    return fit->tier_count > 0 && (fit->tiers[0] & (1u << a->s.pools[one->pool].type)) == 0;
}

static bool add_served(swc_buf *buf, const swc_allocation *a, const claim *one, swc_lang lang)
{
    bool vi = lang == SWC_VI;
    const unit_pool *from = &a->s.pools[one->pool];
    if (!swc_buf_printf(buf,
                        vi ? "Nhóm máy: %.*s, có %" PRIu64 ", đã trao %" PRIu64 ".\n"
                           : "Pool: %.*s, %" PRIu64 " units, %" PRIu64 " given.\n",
                        (int)from->id.length, from->id.data, from->capacity, from->used)) {
        return false;
    }
    if (!in_later_tier(a, one)) {
        return true;
    }
    return swc_buf_add_text(
        buf, a->input.policy->mode == SWC_MODE_COVERAGE
                 ? (vi ? "Trao cho em loại máy phù hợp hơn sẽ làm một em khác không còn máy nào, "
                         "hoặc loại đó đã hết cho các em xếp trước.\n"
                       : "A better fitting unit for this child would leave another child with "
                         "nothing, or went to children ranked before.\n")
                 : (vi ? "Loại máy phù hợp hơn đã hết cho các em xếp trước.\n"
                       : "Better fitting units went to children ranked before.\n"));
}

static bool add_numbers(swc_buf *buf, const swc_allocation *a, uint32_t row, const reach *all,
                        swc_lang lang)
{
    const claim *one = &a->c.students[row];
    bool vi = lang == SWC_VI;
    char ticket[SWC_SHA256_HEX + 1];
    swc_hex(one->ticket, sizeof one->ticket, ticket);
    if (!alloc_reason_add_sentence(buf, a, row, lang) || !swc_buf_add_char(buf, '\n')) {
        return false;
    }
    if (one->class > 0 &&
        !swc_buf_printf(buf, vi ? "Nhóm ưu tiên: %d.\n" : "Priority class: %d.\n", one->class)) {
        return false;
    }
    if (one->rank > 0 && !swc_buf_printf(buf,
                                         vi ? "Thứ hạng: %" PRIu32 " trong %" PRIu32 " em.\n"
                                            : "Rank: %" PRIu32 " of %" PRIu32 " children.\n",
                                         one->rank, a->c.ranked_count)) {
        return false;
    }
    if (one->reason == REASON_SERVED && !add_served(buf, a, one, lang)) {
        return false;
    }
    if (one->reason == REASON_WAITING && !add_waiting(buf, a, one, all, lang)) {
        return false;
    }
    return swc_buf_printf(buf,
                          vi ? "Phiếu bốc thăm (ai cũng tính lại được): %s\n"
                             : "Ticket (anyone can recompute it): %s\n",
                          ticket);
}

swc_status swc_allocation_explain(const swc_allocation *a, swc_str key, swc_lang lang, swc_buf *out,
                                  size_t *count_out, swc_error *error)
{
    uint32_t row = 0;
    reach all = {0};
    swc_status status = find_rows(a, key, &row, count_out, error);
    if (status != SWC_OK || *count_out == 0) {
        return status;
    }
    bool added = true;
    if (*count_out > 1) {
        added = swc_buf_printf(out,
                               lang == SWC_VI
                                   ? "Có %zu em trùng với tên hoặc mã này; hãy dùng mã định danh.\n"
                                   : "%zu children fit this name or id; use a personal ID.\n",
                               *count_out);
    } else {
        status = find_reach(a, row, &all, error);
        added = status != SWC_OK || add_numbers(out, a, row, &all, lang);
    }
    return added ? status : swc_fail_memory(error);
}
