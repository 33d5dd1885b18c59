/* FORM public: devices of the province by type: received, delivered, in stock. Types of which only
 * few were delivered stand together. */
#include "ops/report/public/public.h"
#include "ops/report/summary.h"

static const column_spec device_columns[] = {
    WORDS_COLUMN("type", "Loại thiết bị", "Type", 60),
    PUBLIC_NUMBER("received", "Tiếp nhận", "Received"),
    PUBLIC_NUMBER("delivered", "Đã bàn giao", "Delivered"),
    PUBLIC_NUMBER("stock", "Còn trong kho", "In stock"),
};
PUBLIC_TABLE(public_device_table, "devices", "Thiết bị", "Devices", "Thiết bị toàn tỉnh",
             "Devices, province", "Đơn vị tính: chiếc", "Unit: pieces", device_columns);

typedef struct device_row {
    const char *name;
    int64_t received, delivered, stock;
    bool merged;
} device_row;

static void merge(device_row *into, device_row *row)
{
    row->merged = true;
    into->delivered += row->delivered;
    into->received += row->received;
    into->stock += row->stock;
}

/* Types of which 1..k-1 were delivered go together with the next smallest, until they make k.
 * @return whether there is such a row; its `delivered` is -1 when the whole province has too few */
static bool merge_types(device_row rows[TYPES + 1], int64_t k, device_row *others)
{
    size_t merged = 0;
    *others = (device_row){.name = NULL};
    for (size_t i = 0; i <= TYPES; i++) {
        if (rows[i].delivered >= 1 && rows[i].delivered < k) {
            merge(others, &rows[i]);
            merged++;
        }
    }
    while (merged > 0 && (merged < 2 || others->delivered < k)) {
        device_row *next = NULL;
        for (size_t i = 0; i <= TYPES; i++) {
            bool free = !rows[i].merged && rows[i].delivered > 0;
            next = free && (next == NULL || rows[i].delivered < next->delivered) ? &rows[i] : next;
        }
        if (next == NULL) {
            others->delivered = -1;
            return true;
        }
        merge(others, next);
        merged++;
    }
    return merged > 0;
}

static void device_line(report_form *form, form_table *table, row_type type, const device_row *row)
{
    const swc_report *report = form->report;
    bool full = report_has(report, SWC_INPUT_DEVICES) && report_has(report, SWC_INPUT_HANDOVERS);
    form_cell *cells = form_add_row(form, table, type);
    if (cells == NULL) {
        return;
    }
    form_cell unknown = {.kind = CELL_UNKNOWN};
    cells[0] = cell_text(swc_str_of(row->name));
    cells[1] = report_has(report, SWC_INPUT_DONATIONS) ? cell_int(row->received) : unknown;
    cells[2] = !full ? unknown : row->delivered < 0 ? public_star() : cell_int(row->delivered);
    cells[3] = full && report_has(report, SWC_INPUT_PLAN) ? cell_int(row->stock) : unknown;
}

swc_status public_add_devices(report_form *form)
{
    static const char *const other_name[2] = {"Loại khác", "Other types"};
    static const char *const total_name[2] = {"CỘNG THIẾT BỊ VÀ SIM", "DEVICES AND SIMS"};
    const swc_word *words = swc_device_types();
    unit_counts units;
    device_row rows[TYPES + 1] = {{NULL, 0, 0, 0, false}};
    device_row others;
    device_row total = {.name = form_word(form, total_name)};
    swc_status status = report_count_units(form->report, &units, form->error);
    if (status != SWC_OK) {
        return status;
    }
    for (size_t i = 0; i <= TYPES; i++) {
        size_t type = i == TYPES ? SWC_SIM : i;
        const char *const names[2] = {words[type].vi, words[type].en};
        rows[i].name = form_word(form, names);
        rows[i].received = summary_pieces(
            form->report, i == TYPES ? FORM_SIM : FORM_LAPTOP + (int)i, ENTRY_RECEIPT);
        rows[i].delivered = units.states[type][UNIT_DELIVERED];
        rows[i].stock = units.states[type][UNIT_STOCK];
        total.received += rows[i].received;
        total.delivered += rows[i].delivered;
        total.stock += rows[i].stock;
    }
    bool any = merge_types(rows, public_threshold(form), &others);
    form_table *table = form_add_table(form, &public_device_table);
    for (size_t i = 0; i <= TYPES; i++) {
        if (!rows[i].merged) {
            device_line(form, table, ROW_ITEM, &rows[i]);
        }
    }
    if (any) {
        others.name = form_word(form, other_name);
        total.delivered = others.delivered < 0 ? -1 : total.delivered;
        device_line(form, table, ROW_ITEM, &others);
    }
    device_line(form, table, ROW_PLAIN_TOTAL, &total);
    form_finish_table(form, table);
    return SWC_OK;
}
