/* Receipt codes: what a family finds its own line by, and nobody else can compute (FORMS 7). */
#include "ops/report/facts.h"

#include <string.h>

enum { BLOCK = 64 }; /* of SHA-256; RFC 2104 */

/* HMAC-SHA-256 (RFC 2104) of a message under the report's key. */
static swc_status hmac(const swc_report *report, swc_str message, uint8_t digest[SWC_SHA256_BYTES],
                       swc_error *error)
{
    uint8_t pad[BLOCK] = {0};
    swc_sha256 *hash;
    swc_status status = swc_sha256_new(&hash, error);
    if (status != SWC_OK) {
        return status;
    }
    if (report->key.length > BLOCK) {
        swc_sha256_add(hash, report->key.data, report->key.length);
        swc_sha256_end(hash, pad);
        swc_sha256_reset(hash);
    } else {
        memcpy(pad, report->key.data, report->key.length);
    }
    for (size_t i = 0; i < BLOCK; i++) {
        pad[i] ^= 0x36;
    }
    swc_sha256_add(hash, pad, BLOCK);
    swc_sha256_add(hash, message.data, message.length);
    swc_sha256_end(hash, digest);
    for (size_t i = 0; i < BLOCK; i++) {
        pad[i] ^= 0x36 ^ 0x5C;
    }
    swc_sha256_reset(hash);
    swc_sha256_add(hash, pad, BLOCK);
    swc_sha256_add(hash, digest, SWC_SHA256_BYTES);
    swc_sha256_end(hash, digest);
    swc_sha256_free(hash);
    explicit_bzero(pad, sizeof pad);
    return SWC_OK;
}

swc_status report_receipt_code(const swc_report *report, size_t child, char code[15],
                               swc_error *error)
{
    uint8_t digest[SWC_SHA256_BYTES];
    char hex[13];
    swc_buf key = {0};
    if (!report_person_key_add(report, child, &key)) {
        swc_buf_free(&key);
        return swc_fail_memory(error);
    }
    swc_status status = hmac(report, swc_buf_str(&key), digest, error);
    swc_buf_free(&key);
    if (status != SWC_OK) {
        return status;
    }
    swc_hex(digest, 6, hex); /* 12 digits: 48 bits */
    memcpy(code, hex, 4);
    code[4] = '-';
    memcpy(code + 5, hex + 4, 4);
    code[9] = '-';
    memcpy(code + 10, hex + 8, 5);
    return SWC_OK;
}
