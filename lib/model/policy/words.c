/* The pieces that policy values are made of: lists, device types, words of a choice, digits. Knows
 * no key. */
#include "model/policy/reading.h"

#include <string.h>

swc_str policy_trim(swc_str text)
{
    while (text.length > 0 && text.data[0] == ' ') {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && text.data[text.length - 1] == ' ') {
        text.length--;
    }
    return text;
}

/* Cut the piece before the next separator off `rest`. false: nothing was left. */
bool policy_next_piece(swc_str *rest, char separator, swc_str *piece_out)
{
    if (rest->data == NULL) {
        return false;
    }
    const char *mark = memchr(rest->data, separator, rest->length);
    size_t length = mark == NULL ? rest->length : (size_t)(mark - rest->data);
    *piece_out = policy_trim((swc_str){rest->data, length});
    *rest = mark == NULL ? (swc_str){NULL, 0} : (swc_str){mark + 1, rest->length - length - 1};
    return true;
}

swc_status policy_empty_item(const policy_reading *r)
{
    return POLICY_FAIL(
        r, "danh sách của \"%.*s\" có chỗ trống; hãy ghi giá trị hoặc bỏ dấu thừa",
        "the list of \"%.*s\" has an empty place; write a value or remove the separator",
        SWC_INI_SHOW(r->entry->key));
}

/* One type out of `allowed`, not yet in *seen. */
swc_status policy_read_type(const policy_reading *r, swc_str word, uint32_t allowed, uint32_t *seen)
{
    uint32_t bit = 0;
    if (word.length == 0) {
        return policy_empty_item(r);
    }
    swc_device_type type = swc_device_type_of(word);
    if (type != SWC_CASH || swc_str_is(word, "cash")) {
        bit = 1u << type;
    }
    if (bit == 0) {
        return POLICY_FAIL(
            r,
            "\"%.*s\" không phải loại thiết bị; hãy dùng laptop, desktop, tablet, "
            "smartphone hoặc tv",
            "\"%.*s\" is no device type; use laptop, desktop, tablet, smartphone or tv",
            SWC_INI_SHOW(word));
    }
    if ((bit & allowed) == 0) {
        return POLICY_FAIL(r, "\"%.*s\" không dùng được ở khóa \"%.*s\"; hãy bỏ từ này",
                           "\"%.*s\" cannot stand under \"%.*s\"; remove it", SWC_INI_SHOW(word),
                           SWC_INI_SHOW(r->entry->key));
    }
    if ((bit & *seen) != 0) {
        return POLICY_FAIL(r, "\"%.*s\" được ghi hai lần trong một dòng; hãy bỏ một lần",
                           "\"%.*s\" stands twice in one line; remove one", SWC_INI_SHOW(word));
    }
    *seen |= bit;
    return SWC_OK;
}

swc_status policy_read_types(const policy_reading *r, uint32_t allowed, uint32_t *types_out)
{
    swc_str rest = r->entry->value;
    swc_str piece;
    *types_out = 0;
    if (swc_str_is(rest, "none")) {
        return SWC_OK;
    }
    while (policy_next_piece(&rest, ',', &piece)) {
        swc_status status = policy_read_type(r, piece, allowed, types_out);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

/* The index of the value in `words` (ends with NULL). */
swc_status policy_read_choice(const policy_reading *r, const char *const *words, int *choice_out)
{
    swc_buf list = {0};
    for (int i = 0; words[i] != NULL; i++) {
        if (swc_str_is(r->entry->value, words[i])) {
            *choice_out = i;
            swc_buf_free(&list);
            return SWC_OK;
        }
        if ((i > 0 && !swc_buf_add_text(&list, ", ")) || !swc_buf_add_text(&list, words[i])) {
            swc_buf_free(&list);
            return swc_fail_memory(r->error);
        }
    }
    swc_status status =
        POLICY_FAIL(r, "\"%.*s\" không phải giá trị của \"%.*s\"; hãy dùng một trong: %s",
                    "\"%.*s\" is no value of \"%.*s\"; use one of: %s",
                    SWC_INI_SHOW(r->entry->value), SWC_INI_SHOW(r->entry->key), list.data);
    swc_buf_free(&list);
    return status;
}

bool policy_digits(swc_str text, size_t start, size_t count, int *number_out)
{
    int number = 0;
    for (size_t i = start; i < start + count; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
        number = number * 10 + (text.data[i] - '0');
    }
    *number_out = number;
    return true;
}
