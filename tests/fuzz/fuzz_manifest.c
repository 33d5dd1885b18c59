/* Any bytes as a manifest: parsed or refused, and what was parsed is hashed within its bytes. */
#include "ops/audit/manifest.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    swc_buf bytes = {0};
    audit_manifest manifest;
    swc_error error;
    char hex[SWC_SHA256_HEX + 1];
    if (!swc_buf_add(&bytes, data, size) ||
        audit_manifest_parse(&bytes, "manifest.tsv", &manifest, &error) != SWC_OK) {
        return 0;
    }
    if (manifest.committed_bytes > manifest.bytes.length || !swc_is_hex64(manifest.seed) ||
        audit_manifest_commitment(&manifest, hex, &error) != SWC_OK ||
        audit_manifest_seed(&manifest, hex, &error) != SWC_OK) {
        abort();
    }
    for (size_t i = 0; i < manifest.file_count; i++) {
        if (manifest.files[i].name.length == 0 || !swc_is_hex64(manifest.files[i].sha256)) {
            abort();
        }
    }
    audit_manifest_free(&manifest);
    return 0;
}
