/* What a plan says to people about one child. Decides nothing. */
#include "ops/allocate/reason.h"

#include "swc/kind.h"
#include "text/unicode.h"

#include <inttypes.h>
#include <stdio.h>

static const struct {
    const char *outcome;
    const char *code;
    const char *sentence[2]; /* [SWC_VI], [SWC_EN]; NULL: made with numbers */
} words[] = {
    [REASON_ALREADY_SERVED] = {"already_served",
                               "already-served",
                               {"Em đã nhận thiết bị ở một đợt trước và chưa trả lại.",
                                "The child received a device in an earlier round and still has "
                                "it."}},
    [REASON_NO_PRIORITY] = {"ineligible",
                            "no-priority",
                            {"Em không thuộc nhóm đối tượng ưu tiên của đợt này.",
                             "The child is in none of the priority groups of this round."}},
    [REASON_NO_FIT] = {"ineligible",
                       "no-fit",
                       {"Cấp học của em không thuộc phạm vi của đợt này.",
                        "The child's level of schooling is outside this round."}},
    [REASON_NO_NEED] = {"ineligible",
                        "no-need",
                        {"Hồ sơ ghi em chỉ cần SIM, không cần thiết bị.",
                         "The form says that the child needs a SIM only, no device."}},
    [REASON_OWNS_DEVICE] = {"ineligible",
                            "owns-device",
                            {"Hồ sơ ghi em đã có thiết bị dùng được để học.",
                             "The form says that the child already has a device to learn with."}},
    [REASON_WAITING] = {"waiting", "waiting", {NULL, NULL}},
    [REASON_SERVED] = {"served", "served", {NULL, NULL}},
    [REASON_ON_HOLD] =
        {"on_hold",
         "on-hold",
         {"Có một hồ sơ khác có thể cũng là của em; các hồ sơ đó chỉ được xét một lần "
          "cho đến khi cán bộ xác minh xong.",
          "Another form may be about the same child; only one of these is considered "
          "until an officer has checked both."}},
    [REASON_SERVED_SIM] = {"served", "served-sim", {NULL, NULL}},
    [REASON_WAITING_SIM] = {"waiting", "waiting-sim", {NULL, NULL}},
};

const char *alloc_reason_outcome(claim_reason reason)
{
    return words[reason].outcome;
}

const char *alloc_reason_code(claim_reason reason)
{
    return words[reason].code;
}

/* Inside a sentence a label has no capital, but for abbreviations. */
bool alloc_reason_add_type(swc_buf *buf, swc_device_type type, swc_lang lang)
{
    swc_str word = swc_str_of(swc_device_type_name(type));
    swc_str label = swc_word_label(swc_device_types(), word, lang);
    bool abbreviated = type == SWC_SIM || (type == SWC_TV && lang == SWC_EN);
    return abbreviated ? swc_buf_add_str(buf, label) : swc_fold_add(buf, label);
}

bool alloc_reason_add_money(swc_buf *buf, int64_t vnd, swc_lang lang)
{
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%" PRId64, vnd);
    bool added = true;
    for (int i = 0; added && i < length; i++) {
        added = (i == 0 || (length - i) % 3 != 0 ||
                 swc_buf_add_char(buf, lang == SWC_VI ? '.' : ',')) &&
                swc_buf_add_char(buf, digits[i]);
    }
    return added && swc_buf_add_text(buf, lang == SWC_VI ? " đồng" : " VND");
}

static bool add_item(swc_buf *buf, const swc_allocation *a, const claim *one, swc_lang lang)
{
    const unit_pool *from = &a->s.pools[one->pool];
    if (from->type == SWC_CASH) {
        return alloc_reason_add_money(buf, a->input.policy->unit_price_vnd, lang);
    }
    return alloc_reason_add_type(buf, (swc_device_type)from->type, lang);
}

static bool add_served(swc_buf *buf, const swc_allocation *a, const claim *one, swc_lang lang)
{
    bool bought = a->s.pools[one->pool].run_count == 0 && a->s.pools[one->pool].type != SWC_CASH;
    bool with_sim = one->sim_pool != FLOW_NONE;
    if (!swc_buf_add_text(buf, lang == SWC_VI ? "Em được nhận " : "The child receives: ") ||
        !add_item(buf, a, one, lang)) {
        return false;
    }
    if (bought && !swc_buf_add_text(buf, lang == SWC_VI ? " mua bằng tiền ủng hộ"
                                                        : ", bought with donated money")) {
        return false;
    }
    if (with_sim && !swc_buf_add_text(buf, lang == SWC_VI ? " kèm SIM" : ", with a SIM")) {
        return false;
    }
    return swc_buf_printf(buf,
                          lang == SWC_VI ? "; em xếp thứ %" PRIu32 " trong %" PRIu32 " em được xét."
                                         : "; rank %" PRIu32 " of %" PRIu32 " children considered.",
                          one->rank, a->c.ranked_count);
}

bool alloc_reason_add_sentence(swc_buf *buf, const swc_allocation *a, uint32_t row, swc_lang lang)
{
    const claim *one = &a->c.students[row];
    const char *fixed = words[one->reason].sentence[lang];
    if (fixed != NULL) {
        return swc_buf_add_text(buf, fixed);
    }
    if (one->reason == REASON_SERVED) {
        return add_served(buf, a, one, lang);
    }
    if (one->reason == REASON_SERVED_SIM) {
        return swc_buf_printf(buf,
                              lang == SWC_VI ? "Em được nhận SIM cho thiết bị đang có; em xếp thứ "
                                               "%" PRIu32 " trong %" PRIu32 " em được xét."
                                             : "The child receives a SIM for the device it has; "
                                               "rank %" PRIu32 " of %" PRIu32
                                               " children considered.",
                              one->rank, a->c.ranked_count);
    }
    if (one->reason == REASON_WAITING_SIM) {
        return swc_buf_printf(buf,
                              lang == SWC_VI
                                  ? "Em đủ điều kiện nhận SIM, xếp thứ %" PRIu32 " trong %" PRIu32
                                    " em được xét, nhưng SIM đã hết; em được giữ tên "
                                    "chờ đợt sau."
                                  : "The child may receive a SIM (rank %" PRIu32 " of %" PRIu32
                                    " considered), but none is left; the name stays on "
                                    "the waiting list.",
                              one->rank, a->c.ranked_count);
    }
    return swc_buf_printf(buf,
                          lang == SWC_VI
                              ? "Em đủ điều kiện, xếp thứ %" PRIu32 " trong %" PRIu32
                                " em được xét, nhưng số máy phù hợp với em chưa đủ; em được giữ "
                                "tên chờ đợt sau%s."
                              : "The child may receive a device (rank %" PRIu32 " of %" PRIu32
                                " considered), but there are not enough that fit; the name stays "
                                "on the waiting list%s.",
                          one->rank, a->c.ranked_count,
                          one->sim_pool == FLOW_NONE ? ""
                          : lang == SWC_VI ? " và được nhận SIM cho thiết bị đang có"
                                           : ", and a SIM is given for the device it has");
}
