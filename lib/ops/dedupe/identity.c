/* Rows and pairs named by their content. */
#include "ops/dedupe/decisions.h"

#include <stdlib.h>
#include <string.h>

static const dedupe_column identity_columns[] = {
    DEDUPE_STUDENT_ID,   DEDUPE_PERSONAL_ID, DEDUPE_FULL_NAME,     DEDUPE_BIRTH_DATE,
    DEDUPE_SEX,          DEDUPE_SCHOOL_CODE, DEDUPE_SCHOOL_NAME,   DEDUPE_DISTRICT,
    DEDUPE_COMMUNE,      DEDUPE_ADDRESS,     DEDUPE_GUARDIAN_NAME, DEDUPE_GUARDIAN_PHONE,
    DEDUPE_HOUSEHOLD_ID,
};

swc_status identities_init(identity_set *identities, const swc_table *table, const size_t *bound,
                           swc_error *error)
{
    identities->table = table;
    identities->bound = bound;
    identities->row_count = table->row_count;
    identities->digests = malloc((table->row_count + 1) * sizeof *identities->digests);
    identities->known = calloc(table->row_count + 1, 1);
    if (identities->digests == NULL || identities->known == NULL) {
        return swc_fail_memory(error);
    }
    return swc_sha256_new(&identities->hash, error);
}

void identities_free(identity_set *identities)
{
    swc_sha256_free(identities->hash);
    free(identities->digests);
    free(identities->known);
    *identities = (struct identity_set){0};
}

static const uint8_t *digest_of(identity_set *identities, uint32_t row)
{
    if (!identities->known[row]) {
        char joined[1024]; /* one call for a row, as a rule */
        size_t length = 0;
        swc_sha256_reset(identities->hash);
        for (size_t i = 0; i < sizeof identity_columns / sizeof identity_columns[0]; i++) {
            swc_str cell =
                swc_table_get(identities->table, row, identities->bound[identity_columns[i]]);
            if (length + cell.length + 1 > sizeof joined) {
                swc_sha256_add(identities->hash, joined, length);
                length = 0;
            }
            if (cell.length < sizeof joined) {
                memcpy(joined + length, cell.length > 0 ? cell.data : "", cell.length);
                length += cell.length;
            } else {
                swc_sha256_add(identities->hash, cell.data, cell.length);
            }
            joined[length++] = '\n';
        }
        swc_sha256_add(identities->hash, joined, length);
        swc_sha256_end(identities->hash, identities->digests[row]);
        identities->known[row] = 1;
    }
    return identities->digests[row];
}

static int compare_digests(const void *a, const void *b)
{
    return memcmp(*(const uint8_t *const *)a, *(const uint8_t *const *)b, SWC_SHA256_BYTES);
}

static void name_digests(swc_sha256 *hash, const uint8_t **digests, size_t count,
                         char id_out[PAIR_ID_HEX + 1])
{
    char whole[SWC_SHA256_HEX + 1];
    qsort(digests, count, sizeof *digests, compare_digests);
    swc_sha256_reset(hash);
    for (size_t i = 0; i < count; i++) {
        char hex[SWC_SHA256_HEX + 1];
        swc_hex(digests[i], SWC_SHA256_BYTES, hex);
        swc_sha256_add(hash, hex, SWC_SHA256_HEX);
        swc_sha256_add(hash, "\n", 1);
    }
    swc_sha256_end_hex(hash, whole);
    memcpy(id_out, whole, PAIR_ID_HEX);
    id_out[PAIR_ID_HEX] = '\0';
}

swc_status identities_name(identity_set *identities, const uint32_t *rows, size_t count,
                           char id_out[PAIR_ID_HEX + 1], swc_error *error)
{
    const uint8_t *few[16];
    const uint8_t **digests = count <= 16 ? few : malloc(count * sizeof *digests);
    if (digests == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < count; i++) {
        digests[i] = digest_of(identities, rows[i]);
    }
    name_digests(identities->hash, digests, count, id_out);
    if (digests != few) {
        free(digests);
    }
    return SWC_OK;
}

void identities_name_across(identity_set *first, uint32_t row, identity_set *second, uint32_t other,
                            char id_out[PAIR_ID_HEX + 1])
{
    const uint8_t *digests[] = {digest_of(first, row), digest_of(second, other)};
    name_digests(first->hash, digests, 2, id_out);
}
