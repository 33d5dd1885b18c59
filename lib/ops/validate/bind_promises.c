/* What was promised beside what has come: "Số tiền đăng ký" | "Số tiền thực nhận". One row is one
 * entry of a ledger, so it can only be read where both agree or one is blank. Reads no rows. */
#include "ops/validate/bind.h"

#include "model/words.h"
#include "text/unicode.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char *const promised[] = {"dang ky", "cam ket", "hua"};
static const char *const received[] = {
    "thuc nhan", "da nhan", "thuc thu", "da thu",      "da chuyen",    "da giao",   "tiep nhan",
    "thuc te",   "da nop",  "thuc nop", "thuc chuyen", "da thuc hien", "da ung ho", "da trao"};

static bool heading_has(const column_plan *column, const char *const *words, size_t count)
{
    char key[128];
    return column->heading.length < sizeof key &&
           swc_key_into(column->heading, key, sizeof key) != SIZE_MAX &&
           swc_key_has_any(key, words, count);
}

static void pair(sheet_plan *sheet, size_t field)
{
    column_plan *came = NULL;
    column_plan *promise = NULL;
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use != USE_VALUE || column->field != field) {
            continue;
        }
        bool is_promise = heading_has(column, promised, COUNT(promised));
        if (!is_promise && came == NULL && heading_has(column, received, COUNT(received))) {
            came = column;
        } else if (is_promise || (promise == NULL && column->rank == 1)) {
            promise = column;
        }
    }
    if (came != NULL && promise != NULL) {
        promise->use = USE_EXTRA;
        promise->gift.is_promise = true;
        promise->word = heading_has(promise, promised, COUNT(promised)) ? "pledge" : NULL;
        came->gift.is_beside_promise = true;
        came->rank = 1;
    }
}

bool swc_validate_is_promised(const column_plan *column)
{
    return heading_has(column, promised, COUNT(promised)) &&
           !heading_has(column, received, COUNT(received));
}

void swc_validate_bind_promises(const swc_validate *run, sheet_plan *sheet)
{
    if (run->kind == SWC_DONATIONS) {
        pair(sheet, swc_validate_field_of(run, "amount_vnd"));
        pair(sheet, swc_validate_field_of(run, "quantity"));
    }
}
