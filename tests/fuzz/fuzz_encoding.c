/*
 * Fuzzes encodings: every encoding decodes any bytes to valid UTF-8 however they are cut, decisions
 * do not depend on cuts, and a repaired cell is valid UTF-8.
 */
#include "text/encoding.h"
#include "text/unicode.h"
#include "text/utf8_check.h"

#include <stdlib.h>
#include <string.h>

static void must(bool holds)
{
    if (!holds) {
        abort();
    }
}

static void decode(const swc_encoding_judge *judge, swc_encoding encoding, swc_str bytes,
                   size_t step, swc_buf *out)
{
    swc_decoder decoder;
    swc_decoder_init(&decoder, judge, encoding);
    for (size_t at = 0; at < bytes.length; at += step) {
        size_t length = bytes.length - at < step ? bytes.length - at : step;
        must(swc_decode(&decoder, (swc_str){bytes.data + at, length}, false, out));
    }
    must(swc_decode(&decoder, (swc_str){NULL, 0}, true, out));
    must(swc_utf8_is_valid(swc_buf_str(out)));
}

static void check_decoding(const swc_encoding_judge *judge, swc_str bytes)
{
    for (int encoding = 0; encoding < SWC_ENCODING_UTF8_TWICE; encoding++) {
        swc_buf whole = {0};
        swc_buf pieces = {0};
        decode(judge, (swc_encoding)encoding, bytes, bytes.length + 1, &whole);
        decode(judge, (swc_encoding)encoding, bytes, 1, &pieces);
        must(swc_str_equal(swc_buf_str(&whole), swc_buf_str(&pieces)));
        swc_buf_free(&whole);
        swc_buf_free(&pieces);
    }
}

static swc_encoding decide_bytes(swc_encoding_judge *judge, swc_str bytes, size_t step)
{
    swc_encoding_evidence *evidence = NULL;
    must(swc_encoding_evidence_new(judge, &evidence, NULL) == SWC_OK);
    for (size_t at = 0; at < bytes.length; at += step) {
        size_t length = bytes.length - at < step ? bytes.length - at : step;
        swc_encoding_add_bytes(evidence, (swc_str){bytes.data + at, length});
    }
    swc_encoding decided = swc_encoding_decide(evidence, NULL).encoding;
    swc_encoding_evidence_free(evidence);
    return decided;
}

static void check_text(swc_encoding_judge *judge, swc_str text)
{
    swc_encoding_evidence *evidence = NULL;
    must(swc_encoding_evidence_new(judge, &evidence, NULL) == SWC_OK);
    swc_encoding_add_text(evidence, text);
    swc_encoding_decision own = swc_encoding_decide(evidence, NULL);
    swc_encoding_evidence_free(evidence);
    for (int encoding = -1; encoding < SWC_ENCODING_COUNT; encoding++) {
        swc_encoding_decision decision = {.encoding = (swc_encoding)encoding};
        swc_repair repair;
        swc_buf out = {0};
        decision = encoding < 0 ? own : decision;
        must(swc_text_repair(judge, decision, text, &out, &repair, NULL, NULL) == SWC_OK);
        must(repair == SWC_REPAIR_CONVERTED || out.length == 0);
        must(swc_utf8_is_valid(swc_buf_str(&out)));
        must(!own.clean || encoding >= 0 || repair == SWC_REPAIR_SAME);
        swc_buf_free(&out);
    }
    for (int encoding = SWC_ENCODING_CP1258; encoding <= SWC_ENCODING_VISCII; encoding++) {
        (void)swc_encoding_is_doubtful(judge, (swc_encoding)encoding, text);
    }
    (void)swc_characters_lost(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static swc_encoding_judge *judge; /* kept: its memory of words is part of what is tested */
    swc_str bytes = {(const char *)data, size};
    if (judge == NULL) {
        must(swc_encoding_judge_new(&judge, NULL) == SWC_OK);
    }
    swc_utf8_check check;
    swc_utf8_check_init(&check);
    swc_utf8_check_add(&check, bytes);
    must(swc_utf8_check_valid(&check) == swc_utf8_is_valid(bytes));
    check_decoding(judge, bytes);
    must(decide_bytes(judge, bytes, size + 1) == decide_bytes(judge, bytes, 3));
    if (swc_utf8_is_valid(bytes)) {
        check_text(judge, bytes);
    }
    return 0;
}
