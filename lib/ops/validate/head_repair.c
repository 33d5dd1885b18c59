/* The first rows of a sheet in Unicode: titles and headings that old fonts left behind. */
#include "ops/validate/look.h"

#include "text/unicode.h"

/* Whether a text is a heading, of the run's kind or, while that is sought, of any. */
static bool is_heading(void *context, swc_str text)
{
    const swc_validate *run = context;
    swc_kind first = run->kind == SWC_KIND_NONE ? 0 : run->kind;
    swc_kind last = run->kind == SWC_KIND_NONE ? SWC_KIND_COUNT - 1 : run->kind;
    bool found = false;
    for (swc_kind kind = first; kind <= last && !found && swc_validate_is_plain(text); kind++) {
        swc_header_match match;
        swc_headers_match(run->headers, kind, (swc_str){NULL, 0}, text, &match);
        found = match.role != SWC_HEADER_UNKNOWN && match.rank < SWC_HEADER_RANK_WORDS;
    }
    return found;
}

/* Titles and headings typed in an old font are judged together: alone they are too short. Where
 * columns were pasted from lists in several fonts, each heading is what is a heading of some kind.
 * Blanks around them go afterwards: "à" encoded twice ends in an unbreakable space. */
swc_status swc_validate_head_repair(swc_validate *run, sheet_head *head, swc_error *error)
{
    const swc_phrases headings = {.knows = is_heading, .context = run, .kind = UINT8_MAX};
    swc_encoding_evidence *evidence = NULL;
    swc_buf text = {0};
    swc_status status = swc_encoding_evidence_new(run->judge, &evidence, error);
    for (size_t r = 0; r < head->count && status == SWC_OK; r++) {
        for (size_t i = 0; i < head->rows[r].cell_count; i++) {
            swc_encoding_add_text(evidence, head->rows[r].cells[i].text);
        }
    }
    swc_encoding_decision decision = {.clean = true};
    if (status == SWC_OK) {
        decision = swc_encoding_decide(evidence, NULL);
        head->read_as = decision;
        decision.phrases = &headings;
    }
    for (size_t r = 0; r < head->count && status == SWC_OK && !decision.clean; r++) {
        for (size_t i = 0; i < head->rows[r].cell_count && status == SWC_OK; i++) {
            swc_cell *cell = &head->rows[r].cells[i];
            swc_repair result = SWC_REPAIR_SAME;
            swc_buf_clear(&text);
            status = swc_text_repair(run->judge, decision, cell->text, &text, &result, NULL, error);
            if (status == SWC_OK && result == SWC_REPAIR_CONVERTED) {
                cell->text = swc_arena_copy(&head->arena, swc_buf_str(&text));
                status = cell->text.data == NULL ? swc_fail_memory(error) : SWC_OK;
            }
        }
    }
    for (size_t r = 0; r < head->count; r++) {
        for (size_t i = 0; i < head->rows[r].cell_count; i++) {
            head->rows[r].cells[i].text = swc_trim_blanks(head->rows[r].cells[i].text);
        }
    }
    swc_buf_free(&text);
    swc_encoding_evidence_free(evidence);
    return status;
}
