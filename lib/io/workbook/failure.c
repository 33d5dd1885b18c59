/*
 * The first failure of a workbook, after which nothing more is written: what the library's codes
 * mean, and whether a place still lies on the sheet.
 */
#include "io/workbook/inside.h"

void workbook_keep_memory(swc_workbook *workbook)
{
    if (!workbook_failed(workbook)) {
        (void)swc_fail_memory(&workbook->error);
    }
}

void workbook_keep(swc_workbook *workbook, lxw_error code)
{
    if (code == LXW_NO_ERROR || workbook_failed(workbook)) {
        return;
    }
    if (code == LXW_ERROR_MEMORY_MALLOC_FAILED) {
        workbook_keep_memory(workbook);
    } else if (code >= LXW_ERROR_CREATING_XLSX_FILE && code <= LXW_ERROR_ZIP_CLOSE) {
        (void)swc_fail(&workbook->error, SWC_ERR_OUTPUT,
                       "không ghi được tệp .xlsx (%s); kiểm tra dung lượng còn trống của %s",
                       "cannot write the .xlsx file (%s); check the free space of %s",
                       lxw_strerror(code), workbook->folder);
    } else {
        (void)swc_fail(&workbook->error, SWC_ERR_INTERNAL,
                       "thư viện .xlsx từ chối một ô hoặc thiết lập: %s",
                       "the .xlsx library refused a cell or a setting: %s", lxw_strerror(code));
    }
}

bool sheet_ready(swc_sheet *sheet, uint32_t row, uint32_t column)
{
    if (sheet == NULL || workbook_failed(sheet->workbook)) {
        return false;
    }
    if (row >= ROW_LIMIT || column >= COLUMN_LIMIT) {
        (void)swc_fail(&sheet->workbook->error, SWC_ERR_DATA,
                       "trang tính %s vượt quá 1.048.576 dòng hoặc 16.384 cột của .xlsx; hãy ghi "
                       "ra .csv",
                       "sheet %s exceeds the 1,048,576 rows or 16,384 columns of .xlsx; write "
                       ".csv instead",
                       sheet->name);
        return false;
    }
    sheet->workbook->xml_bytes += 64;
    return true;
}
