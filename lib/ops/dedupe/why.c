/* Says in words why two rows were linked or held. Decides nothing. */
#include "ops/dedupe/result.h"

#include <stdlib.h>

bool bits_add(swc_buf *out, int centibits, bool sign)
{
    char text[16];
    char *end = text + sizeof text;
    char *start = end;
    unsigned size = centibits < 0 ? 0U - (unsigned)centibits : (unsigned)centibits;
    for (int digits = 0; digits < 3 || size > 0; digits++, size /= 10) {
        *--start = (char)('0' + size % 10);
        if (digits == 1) {
            *--start = '.';
        }
    }
    if (centibits < 0 || sign) {
        *--start = centibits < 0 ? '-' : '+';
    }
    return swc_buf_add(out, start, (size_t)(end - start));
}

static bool part_add(swc_buf *out, const char *words, int centibits)
{
    return swc_buf_add_text(out, words) && swc_buf_add_char(out, ' ') &&
           bits_add(out, centibits, true);
}

static bool is_missing(dedupe_level level)
{
    switch (level) {
    case DEDUPE_NAME_MISSING:
    case DEDUPE_BIRTH_MISSING:
    case DEDUPE_SEX_MISSING:
    case DEDUPE_ID_MISSING:
    case DEDUPE_CODE_MISSING:
    case DEDUPE_GUARDIAN_MISSING:
    case DEDUPE_PHONE_MISSING:
    case DEDUPE_ADDRESS_MISSING:
    case DEDUPE_HOUSEHOLD_MISSING:
    case DEDUPE_SCHOOL_MISSING:
    case DEDUPE_CLASS_MISSING:
    case DEDUPE_COMMUNE_MISSING:
    case DEDUPE_CATEGORY_MISSING:
    case DEDUPE_DEVICES_MISSING:
        return true;
    default:
        return false;
    }
}

bool why_add(swc_buf *out, const comparison *found, int prior, swc_lang lang)
{
    static const char *const family_words[] = {"chứng cứ gia đình chỉ tính có hạn",
                                               "family evidence is bounded"};
    static const char *const prior_words[] = {"nền", "prior"};
    bool good = true;
    for (int field = 0; field < DEDUPE_FIELD_COUNT && good; field++) {
        dedupe_level level = found->levels[field];
        if (!is_missing(level)) {
            good = part_add(out, dedupe_weight_of(level)->words[lang], found->bits[field]) &&
                   swc_buf_add_text(out, "; ");
        }
    }
    if (good && found->family_cut != 0) {
        good = part_add(out, family_words[lang], -found->family_cut) && swc_buf_add_text(out, "; ");
    }
    good = good && part_add(out, prior_words[lang], prior) && swc_buf_add_text(out, " = ") &&
           bits_add(out, found->score, false);
    for (unsigned bit = 0; bit < VETO_COUNT && good; bit++) {
        if ((found->vetoes >> bit & 1) != 0) {
            good =
                swc_buf_printf(out, "; %s: %s", lang == SWC_VI ? "không tự gộp" : "not by itself",
                               veto_words(bit, lang));
        }
    }
    return good;
}

bool conflicts_add(swc_buf *out, const swc_dedupe *dedupe, uint32_t row, uint32_t kept,
                   size_t *count_out)
{
    static const dedupe_column columns[] = {DEDUPE_CATEGORY, DEDUPE_PRIORITY, DEDUPE_DEVICES_OWNED,
                                            DEDUPE_NEEDS};
    *count_out = 0;
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        size_t place = dedupe->link.people.columns[columns[i]];
        swc_str mine = swc_table_get(dedupe->table, row, place);
        swc_str other = swc_table_get(dedupe->table, kept, place);
        if (mine.length == 0 || other.length == 0 || swc_str_equal(mine, other)) {
            continue;
        }
        ++*count_out;
        if (out != NULL &&
            !swc_buf_printf(out, "; %s %.*s: %.*s / %.*s",
                            dedupe->options.lang == SWC_VI ? "khác nhau" : "differs:",
                            (int)dedupe->table->columns[place].length,
                            dedupe->table->columns[place].data, (int)mine.length, mine.data,
                            (int)other.length, other.data)) {
            return false;
        }
    }
    return true;
}

static void first_comparison(const swc_dedupe *dedupe, uint32_t a, uint32_t b, comparison *out)
{
    const linkage *link = &dedupe->link;
    compare_persons(&link->people, linkage_original(link, a), linkage_original(link, b),
                    &link->first_rarities[a], &link->first_rarities[b], link->first_prior, out);
}

/* The member that tells best why `row` belongs: the kept row when they agree, else the strongest.
 */
static uint32_t best_partner(const swc_dedupe *dedupe, uint32_t row, uint32_t kept,
                             comparison *best, bool *same_out)
{
    const linkage *link = &dedupe->link;
    uint32_t partner = kept;
    first_comparison(dedupe, row, kept, best);
    *same_out = verdict_of(best, link->thresholds) == VERDICT_SAME;
    for (uint32_t member = link->clusters.next[row]; member != row && !*same_out;
         member = link->clusters.next[member]) {
        comparison found;
        if (member == kept) {
            continue;
        }
        first_comparison(dedupe, row, member, &found);
        if (verdict_of(&found, link->thresholds) != VERDICT_SAME) {
            continue;
        }
        bool stronger =
            partner == kept || found.score > best->score ||
            (found.score == best->score && view_order(&link->view, member, partner) < 0);
        if (stronger) {
            *best = found;
            partner = member;
        }
    }
    *same_out = *same_out || partner != kept;
    return partner;
}

swc_status removal_why(swc_dedupe *dedupe, uint32_t row, uint32_t kept, swc_buf *why_out,
                       int *score_out, swc_error *error)
{
    comparison best;
    bool same = false;
    size_t conflicts = 0;
    swc_lang lang = dedupe->options.lang;
    uint32_t partner = best_partner(dedupe, row, kept, &best, &same);
    bool good = true;
    if (!same) {
        good = swc_buf_add_text(
            why_out, dedupe->link.decided[kept]
                         ? (lang == SWC_VI ? "theo quyết định đã ghi: " : "by a decision: ")
                         : (lang == SWC_VI ? "qua dòng đã bổ sung: " : "through the filled row: "));
    } else if (partner != kept) {
        swc_str origin = swc_table_get(dedupe->table, partner, dedupe->link.view.origin);
        good = swc_buf_printf(why_out, "%s %.*s: ", lang == SWC_VI ? "qua dòng" : "through",
                              (int)origin.length, origin.data == NULL ? "" : origin.data);
    }
    *score_out = best.score;
    good = good && why_add(why_out, &best, dedupe->link.first_prior, lang) &&
           conflicts_add(why_out, dedupe, row, kept, &conflicts);
    return good ? SWC_OK : swc_fail_memory(error);
}

void review_comparison(swc_dedupe *dedupe, const link_pair *pair, comparison *out, int *prior_out)
{
    linkage *link = &dedupe->link;
    const people *all = &link->people;
    *prior_out = pair->first ? link->first_prior : all->prior;
    if (pair->first) {
        first_comparison(dedupe, pair->a, pair->b, out);
    } else {
        compare_persons(all, &all->all[pair->a], &all->all[pair->b], linkage_rarity(link, pair->a),
                        linkage_rarity(link, pair->b), all->prior, out);
    }
}
