/* What every issue code says to people, in both languages, with an example for swc-codes(7).
 * Which codes exist, and how grave they are, stands in swc/issue_codes.def; a test holds the two
 * tables together. Nothing is decided here. */
#include "swc/issue.h"

#include "swc/memory.h"
#include <string.h>

static const char *const names[] = {
#define SWC_ISSUE(name, text, severity, scope) [SWC_ISSUE_##name] = (text),
#include "swc/issue_codes.def"
#undef SWC_ISSUE
};

static const swc_severity severities[] = {
#define SWC_ISSUE(name, text, severity, scope) [SWC_ISSUE_##name] = SWC_SEVERITY_##severity,
#include "swc/issue_codes.def"
#undef SWC_ISSUE
};

typedef struct issue_words {
    const char *text[2];    /* [SWC_VI], [SWC_EN]: one sentence, {1} and {2} are details */
    const char *example[2]; /* bad -> what becomes of it, or what to write */
} issue_words;

static const issue_words words[] = {
    [SWC_ISSUE_FILE_EMPTY] = {{"Tệp không có gì; hãy gửi lại tệp có bảng dữ liệu.",
                               "The file is empty; send the file that holds the table."},
                              {"tệp 0 byte → gửi lại tệp có dữ liệu",
                               "a file of 0 bytes → send the file with the data"}},
    [SWC_ISSUE_FILE_FORMAT] =
        {{"Tệp này không phải CSV, .xlsx hay .xls ({1}); hãy mở bằng Excel rồi lưu lại thành "
          ".xlsx.",
          "This is no CSV, .xlsx or .xls file ({1}); open it in Excel and save it as .xlsx."},
         {"trang HTML mang đuôi .xls → lưu lại thành .xlsx",
          "an HTML page named .xls → save it as .xlsx"}},
    [SWC_ISSUE_FILE_ENCRYPTED] =
        {{"Tệp có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
          "The file has a password; open it in Excel, remove the password and save it again."},
         {"sổ có mật khẩu mở tệp → lưu lại không mật khẩu",
          "a workbook with an opening password → save it without one"}},
    [SWC_ISSUE_FILE_DAMAGED] =
        {{"Tệp bị cụt hoặc hỏng ({1}); hãy xin lại bản gốc hoặc mở bằng Excel rồi lưu lại.",
          "The file is cut short or damaged ({1}); ask for the original, or open it in Excel and "
          "save it again."},
         {"tệp chép dở từ USB → chép lại", "a half-copied file → copy it again"}},
    [SWC_ISSUE_FILE_LIMIT] =
        {{"Tệp vượt quá giới hạn an toàn ({1}); hãy chia nhỏ hoặc xóa phần thừa rồi lưu lại.",
          "The file goes beyond a safety limit ({1}); split it, or delete what is not needed and "
          "save it again."},
         {"sổ bung ra hơn 512 MB → chia thành nhiều tệp",
          "a workbook that unpacks to over 512 MB → split it into several files"}},
    [SWC_ISSUE_PART_MISSING] =
        {{"Tệp Excel thiếu một phần bên trong ({1}); hãy mở bằng Excel rồi lưu lại.",
          "A part of the workbook is missing ({1}); open it in Excel and save it again."},
         {"thiếu xl/sharedStrings.xml → lưu lại bằng Excel",
          "no xl/sharedStrings.xml → save it again in Excel"}},
    [SWC_ISSUE_EXTENSION_MISMATCH] =
        {{"Đuôi tệp không đúng với nội dung ({1}); tệp vẫn được đọc, hãy đổi lại đuôi cho đúng.",
          "The file's name does not fit its content ({1}); it was read, but correct the name's "
          "ending."},
         {"CSV mang tên ds.xls → đổi thành ds.csv", "a CSV named ds.xls → rename it ds.csv"}},
    [SWC_ISSUE_MACRO_IGNORED] =
        {{"Tệp Excel có macro; macro không được chạy, chỉ đọc dữ liệu; nên lưu lại thành .xlsx.",
          "The workbook has macros; they are not run, only the data is read; better save it as "
          ".xlsx."},
         {"ds.xlsm → lưu thành ds.xlsx", "ds.xlsm → save as ds.xlsx"}},
    [SWC_ISSUE_ENCODING_UNSURE] =
        {{"Không chắc bảng mã của chữ ({1}); hãy lưu lại bằng Unicode (UTF-8) hoặc dùng "
          "--encoding.",
          "The encoding of the text is not certain ({1}); save it as Unicode (UTF-8) or give "
          "--encoding."},
         {"hai trường dùng hai bảng mã trong một tệp → lưu lại bằng UTF-8",
          "two encodings in one file → save it as UTF-8"}},
    [SWC_ISSUE_CHARACTERS_LOST] =
        {{"Chữ có dấu đã mất, chỉ còn dấu hỏi ({1}); hãy gõ lại cho đủ dấu.",
          "Letters were lost and only question marks are left ({1}); type the text again in "
          "full."},
         {"Nguy?n V?n → Nguyễn Văn", "Nguy?n V?n → Nguyễn Văn"}},
    [SWC_ISSUE_ENCODING_LEGACY] =
        {{"Tệp dùng bảng mã cũ ({1}) và đã được chuyển sang Unicode; lần sau hãy lưu bằng UTF-8.",
          "The file is in an old encoding ({1}) and was converted; save it as UTF-8 next time."},
         {"TCVN3, VNI, Windows-1258 → UTF-8", "TCVN3, VNI, Windows-1258 → UTF-8"}},
    [SWC_ISSUE_ENCODING_MOJIBAKE] =
        {{"Chữ theo phông cũ ({1}) nằm trong tệp Unicode và đã được chuyển; hãy gõ bằng phông "
          "Unicode.",
          "Text of an old font ({1}) stood inside a Unicode file and was converted; type with a "
          "Unicode font."},
         {"NguyÔn ThÞ → Nguyễn Thị", "NguyÔn ThÞ → Nguyễn Thị"}},
    [SWC_ISSUE_NOT_NFC] =
        {{"Dấu tiếng Việt viết rời (tổ hợp) đã được ghép lại; nên gõ bằng Unicode dựng sẵn.",
          "Vietnamese marks stood as separate characters and were composed; type with precomposed "
          "Unicode."},
         {"e + dấu mũ + dấu nặng → ệ", "e + circumflex + dot below → ệ"}},
    [SWC_ISSUE_CONTROL_CHARACTER] =
        {{"Ô có ký tự điều khiển vô hình và đã được bỏ; hãy gõ lại ô nếu chữ bị sai.",
          "The cell held invisible control characters, which were removed; type it again if the "
          "text is wrong now."},
         {"An␀h → Anh", "An␀h → Anh"}},
    [SWC_ISSUE_MIXED_SCRIPT] =
        {{"Ô lẫn chữ cái của bộ chữ khác trông giống chữ La-tinh; hãy gõ lại bằng bàn phím tiếng "
          "Việt.",
          "The cell mixes in letters of another script that look like Latin ones; type it again "
          "with a Vietnamese keyboard."},
         {"chữ А Kirin trong \"Аn\" → An", "a Cyrillic А in \"Аn\" → An"}},
    [SWC_ISSUE_QUOTE_OPEN] =
        {{"Dấu nháy kép mở ở dòng này mà không đóng ({1}); hãy đóng hoặc bỏ dấu nháy.",
          "A quote that opens on this line is never closed ({1}); close or remove it."},
         {"\"Hà,12 → \"Hà\",12", "\"Hà,12 → \"Hà\",12"}},
    [SWC_ISSUE_QUOTE_STRAY] =
        {{"Dấu nháy kép đứng sai chỗ và được giữ như chữ thường; hãy viết hai lần (\"\") trong ô "
          "có "
          "nháy.",
          "A quote stands where none may and was kept as text; double it (\"\") inside a quoted "
          "cell."},
         {"Tên \"Tí\" → \"Tên \"\"Tí\"\"\"", "Name \"Tí\" → \"Name \"\"Tí\"\"\""}},
    [SWC_ISSUE_MISSING_CELL] = {{"Dòng thiếu ô bắt buộc ở cuối ({1}); hãy điền cho đủ các cột.",
                                 "The row ends before a required cell ({1}); fill in all columns."},
                                {"dòng 4 ô dưới tiêu đề 8 cột → đủ 8 ô",
                                 "4 cells under 8 headings → 8 cells"}},
    [SWC_ISSUE_EXTRA_CELL] =
        {{"Dòng có ô thừa ngoài các cột của bảng ({1}); hãy đặt ô có dấu phân cách trong nháy kép "
          "hoặc xóa ô thừa.",
          "The row has a cell beyond the table's columns ({1}); quote a cell that holds the "
          "delimiter, or delete the extra one."},
         {"Y Wơn,Ba,2008 → \"Y Wơn,Ba\",2008", "Y Wơn,Ba,2008 → \"Y Wơn,Ba\",2008"}},
    [SWC_ISSUE_BLANK_ROW] = {{"Có dòng trống trong bảng và đã được bỏ qua ({1}); nên xóa đi.",
                              "There are blank rows in the table; they were skipped ({1}); better "
                              "delete them."},
                             {"một dòng trống giữa hai lớp → xóa",
                              "a blank row between two classes → delete"}},
    [SWC_ISSUE_STRAY_CELL] =
        {{"Ô này nằm ngoài bảng và không được đọc; hãy chuyển vào bảng hoặc xóa đi.",
          "This cell lies outside the table and was not read; move it into the table or delete "
          "it."},
         {"một chữ ở cột XFD → xóa", "a letter in column XFD → delete it"}},
    [SWC_ISSUE_LINE_ENDS_MIXED] =
        {{"Tệp dùng lẫn nhiều kiểu xuống dòng; đã đọc được, nên lưu lại bằng một chương trình.",
          "The file mixes several kinds of line ends; it was read, better save it again with one "
          "program."},
         {"LF lẫn CRLF → một kiểu", "LF among CRLF → one kind"}},
    [SWC_ISSUE_KIND_UNKNOWN] =
        {{"Không rõ bảng này là loại dữ liệu nào ({1}); hãy dùng -k hoặc sửa lại tiêu đề cột.",
          "It is not clear what kind of table this is ({1}); give -k or correct the headings."},
         {"tiêu đề hợp cả hai loại → -k students", "headings that fit two kinds → -k students"}},
    [SWC_ISSUE_SHEET_AMBIGUOUS] =
        {{"Nhiều trang tính có thể là bảng cần đọc ({1}); hãy chọn bằng --sheet.",
          "Several sheets may be the table to read ({1}); choose one with --sheet."},
         {"trang \"2020\" và \"2021\" → --sheet 2021", "sheets \"2020\" and \"2021\" → --sheet "
                                                       "2021"}},
    [SWC_ISSUE_HEADER_MISSING] =
        {{"Thiếu cột bắt buộc ({1}); hãy thêm cột với đúng tiêu đề; riêng trường, huyện, ngày có "
          "thể ghi ở dòng tiêu đề trên bảng.",
          "A required column is missing ({1}); add it with its heading; school, district and date "
          "may stand in a title line above the table instead."},
         {"không có cột \"Ngày sinh\" → thêm cột \"Ngày sinh\"",
          "no column \"Ngày sinh\" → add the column \"Ngày sinh\""}},
    [SWC_ISSUE_HEADER_DUPLICATE] =
        {{"Hai cột cùng một ý nghĩa ({1}); hãy giữ một cột hoặc đổi tiêu đề cột kia.",
          "Two columns mean the same ({1}); keep one or rename the other."},
         {"\"Ngày sinh\" hai lần → giữ một", "\"Ngày sinh\" twice → keep one"}},
    [SWC_ISSUE_HEADER_AMBIGUOUS] =
        {{"Tiêu đề cột có thể hiểu hai cách ({1}); hãy viết tiêu đề rõ hơn.",
          "The heading can mean two things ({1}); write a clearer one."},
         {"\"Mã định danh\" với cả mã 10 số và 12 số → \"Số định danh cá nhân\"",
          "\"Mã định danh\" over 10- and 12-digit codes → \"Số định danh cá nhân\""}},
    [SWC_ISSUE_HEADER_UNKNOWN] =
        {{"Không nhận ra tiêu đề cột này ({1}); hãy sửa tiêu đề hoặc dùng --columns.",
          "This heading is not known ({1}); correct it or use --columns."},
         {"\"Sở thích\" → giữ ở cuối", "\"Sở thích\" → kept at the end"}},
    [SWC_ISSUE_ROWS_SKIPPED] =
        {{"Có dòng không phải dữ liệu và đã được bỏ qua ({1}); hãy xóa nếu không cần.",
          "Rows that are no data were skipped ({1}); delete them if they are not needed."},
         {"dòng \"Ví dụ: Nguyễn Văn A\" còn trong mẫu → xóa",
          "the template's row \"Ví dụ: Nguyễn Văn A\" → delete"}},
    [SWC_ISSUE_ROWS_HIDDEN] =
        {{"Có dòng bị ẩn hoặc bị lọc ({1}); chúng vẫn được tính; hãy bỏ ẩn để kiểm tra.",
          "Rows are hidden or filtered out ({1}); they count all the same; show them to check."},
         {"lọc \"Nữ\" còn bật → tắt bộ lọc", "a filter left on → switch it off"}},
    [SWC_ISSUE_TOTAL_MISMATCH] =
        {{"Dòng tổng cộng không khớp với các dòng của bảng ({1}); hãy kiểm tra dòng thiếu hoặc sửa "
          "tổng.",
          "The total line does not agree with the rows ({1}); look for missing rows or correct the "
          "total."},
         {"tổng ghi 12, bảng có 11 dòng → tìm dòng thiếu",
          "total 12, table 11 rows → find the missing row"}},
    [SWC_ISSUE_SHEET_HIDDEN] =
        {{"Tệp Excel có trang tính ẩn và trang này không được đọc ({1}); hãy bỏ ẩn nếu cần đọc.",
          "The workbook has a hidden sheet, which is not read ({1}); show it if it is needed."},
         {"trang ẩn \"cu\" → bỏ qua", "hidden sheet \"cu\" → not read"}},
    [SWC_ISSUE_REQUIRED] = {{"Ô bắt buộc để trống ({1}); hãy điền vào.",
                             "A required cell is empty ({1}); fill it in."},
                            {"(trống) → Nguyễn Thị Hoa", "(empty) → Nguyễn Thị Hoa"}},
    [SWC_ISSUE_TYPE] = {{"Ô này không chứa loại dữ liệu mà cột cần; hãy ghi lại ({1}).",
                         "The cell does not hold what its column asks for; write it again ({1})."},
                        {"hai triệu → 2000000", "hai triệu → 2000000"}},
    [SWC_ISSUE_RANGE] =
        {{"Giá trị nằm ngoài khoảng cho phép; hãy kiểm tra và ghi lại giá trị đúng ({1}).",
          "The value is outside what is possible; check it and write the right one ({1})."},
         {"khối 13 → 1 đến 12", "grade 13 → 1 to 12"}},
    [SWC_ISSUE_ENUM] =
        {{"Không hiểu giá trị này; hãy ghi một trong các giá trị được phép ({1}).",
          "This value is not understood; write one of those that are allowed ({1})."},
         {"hộ chính sách → Không thuộc diện", "hộ chính sách → Không thuộc diện"}},
    [SWC_ISSUE_PATTERN] =
        {{"Ô không đúng dạng; hãy ghi lại theo dạng cần có ({1}).",
          "The cell does not have the form that is needed; write it again ({1})."},
         {"06620802276 45 → 12 chữ số", "06620802276 45 → 12 digits"}},
    [SWC_ISSUE_CELL_DROPPED] =
        {{"Ô này sai và đã được bỏ trống, dòng vẫn giữ ({1}); hãy sửa nếu cần.",
          "This cell is wrong and was left empty, the row is kept ({1}); correct it if it "
          "matters."},
         {"điện thoại 12345 → (trống)", "phone 12345 → (empty)"}},
    [SWC_ISSUE_SPACE] = {{"Có khoảng trắng thừa và đã được bỏ; không cần làm gì.",
                          "Superfluous spaces were removed; nothing needs to be done."},
                         {"\" Lê  Hà \" → Lê Hà", "\" Lê  Hà \" → Lê Hà"}},
    [SWC_ISSUE_NUMBER_FORMAT] =
        {{"Số đã được viết lại theo dạng chuẩn ({1}); nên chỉ gõ chữ số.",
          "The number was rewritten in the standard form ({1}); better type digits only."},
         {"1.5 triệu → 1500000; 256GB SSD → 256", "1.5 triệu → 1500000; 256GB SSD → 256"}},
    [SWC_ISSUE_NUMBER_AMBIGUOUS] =
        {{"Số này có thể hiểu nhiều cách ({1}); hãy viết đủ chữ số, không dùng dấu chấm, phẩy.",
          "This number can be read in several ways ({1}); write all digits without points and "
          "commas."},
         {"1,5 → 1500000", "1,5 → 1500000"}},
    [SWC_ISSUE_PRECISION] =
        {{"Số có nhiều chữ số lẻ hơn mức lưu được và đã được làm tròn ({1}); hãy kiểm tra.",
          "The number is finer than what is kept and was rounded ({1}); check it."},
         {"14,0625 inch → 14.06", "14,0625 inch → 14.06"}},
    [SWC_ISSUE_DATE_INVALID] = {{"Không có ngày này ({1}); hãy viết ngày/tháng/năm, ví dụ "
                                 "15/09/2010.",
                                 "There is no such date ({1}); write day/month/year, for example "
                                 "15/09/2010."},
                                {"31/02/2010 → 28/02/2010", "31/02/2010 → 28/02/2010"}},
    [SWC_ISSUE_DATE_AMBIGUOUS] =
        {{"Không rõ đâu là ngày, đâu là tháng ({1}); hãy viết 2010-05-03 hoặc dùng --date-order.",
          "It is not clear which is the day and which the month ({1}); write 2010-05-03 or give "
          "--date-order."},
         {"03/05/2010 cạnh 09/25/2010 → 2010-05-03", "03/05/2010 beside 09/25/2010 → 2010-05-03"}},
    [SWC_ISSUE_DATE_SERIAL] =
        {{"Ô là số thứ tự ngày của Excel và đã được đổi thành ngày; hãy định dạng cột là ngày.",
          "The cell is a spreadsheet's day number and was turned into a date; format the column as "
          "a date."},
         {"41754 → 2014-04-25", "41754 → 2014-04-25"}},
    [SWC_ISSUE_DATE_FORMAT] =
        {{"Ngày viết theo kiểu khác thường và đã được hiểu lại ({1}); hãy kiểm tra.",
          "The date is written in an unusual way and was rewritten ({1}); check it."},
         {"ngày 3 tháng 5 năm 2012 → 2012-05-03", "ngày 3 tháng 5 năm 2012 → 2012-05-03"}},
    [SWC_ISSUE_DATE_YEAR_ONLY] =
        {{"Chỉ có năm (hoặc tháng và năm) và chỉ năm được giữ; hãy bổ sung đủ ngày, tháng, năm.",
          "Only the year (or month and year) is given and the year alone is kept; add the full "
          "date."},
         {"2011 → 2011 (nên ghi 15/09/2011)", "2011 → 2011 (better 15/09/2011)"}},
    [SWC_ISSUE_DATE_FUTURE] =
        {{"Ngày này ở sau ngày lập biểu ({1}); hãy kiểm tra năm.",
          "This date is later than the day of the form ({1}); check the year."},
         {"sinh 05/06/2091 → 05/06/2011", "born 05/06/2091 → 05/06/2011"}},
    [SWC_ISSUE_ID_SCIENTIFIC] =
        {{"Excel đã đổi số này thành dạng 6.6E+10 và làm mất chữ số; hãy định dạng cột là văn bản "
          "rồi gõ lại số.",
          "Excel turned this number into the form 6.6E+10 and digits are lost; format the column "
          "as "
          "text and type the number again."},
         {"6.6209E+10 → 066209012345", "6.6209E+10 → 066209012345"}},
    [SWC_ISSUE_ID_PADDED] =
        {{"Số này mất số 0 ở đầu và đã được thêm lại; hãy định dạng cột là văn bản.",
          "This number had lost its leading 0, which was put back; format the column as text."},
         {"66210030683 → 066210030683", "66210030683 → 066210030683"}},
    [SWC_ISSUE_ID_FROM_FORMAT] =
        {{"Ô là số, các số 0 ở đầu lấy từ định dạng của ô; hãy định dạng cột là văn bản.",
          "The cell is a number whose leading zeros come from its format; format the column as "
          "text."},
         {"66210030683 hiện 066210030683 → 066210030683",
          "66210030683 shown 066210030683 → 066210030683"}},
    [SWC_ISSUE_PERSONAL_ID_CHECK] =
        {{"Số định danh không khớp với giới tính hoặc năm sinh ({1}); hãy đối chiếu giấy tờ.",
          "The personal ID contradicts sex or birth year ({1}); compare with the papers."},
         {"066208… của em nữ sinh 2008 → 066308…", "066208… of a girl born 2008 → 066308…"}},
    [SWC_ISSUE_IMEI_CHECK] =
        {{"IMEI sai số kiểm tra hoặc không đủ 15 số ({1}); hãy đọc lại bằng cách bấm *#06#.",
          "The IMEI fails its check digit or is not of 15 digits ({1}); read it again with *#06#."},
         {"490154203237517 → 490154203237518", "490154203237517 → 490154203237518"}},
    [SWC_ISSUE_PHONE_FORMAT] = {{"Số điện thoại đã được viết lại ({1}); hãy kiểm tra.",
                                 "The phone number was rewritten ({1}); check it."},
                                {"+84 988 527 652 → 0988527652", "+84 988 527 652 → 0988527652"}},
    [SWC_ISSUE_CELL_ERROR] =
        {{"Ô chứa lỗi của bảng tính ({1}); hãy sửa công thức hoặc gõ giá trị.",
          "The cell holds a spreadsheet error ({1}); correct the formula or type the value."},
         {"#N/A → gõ giá trị", "#N/A → type the value"}},
    [SWC_ISSUE_FORMULA_NO_VALUE] =
        {{"Công thức chưa có kết quả được lưu nên ô đọc là trống; hãy mở bằng Excel rồi lưu lại.",
          "The formula has no stored result, so the cell reads as empty; open it in Excel and save "
          "it again."},
         {"=SUM(F2:F9) không giá trị → lưu lại", "=SUM(F2:F9) without a value → save again"}},
    [SWC_ISSUE_FORMULA_TEXT] =
        {{"Ô bắt đầu bằng dấu của công thức và được giữ như chữ; hãy bỏ dấu đó nếu không cần.",
          "The cell begins like a formula and was kept as text; remove the sign if it is not "
          "meant."},
         {"=HYPERLINK(...) → giữ như chữ", "=HYPERLINK(...) → kept as text"}},
    [SWC_ISSUE_UNIT_UNKNOWN] =
        {{"Không nhận ra đơn vị viết sau số, chỉ số được giữ ({1}); hãy kiểm tra.",
          "The unit behind the number is not known and only the number is kept ({1}); check it."},
         {"8 giga → 8", "8 giga → 8"}},
    [SWC_ISSUE_UNIT_AMBIGUOUS] =
        {{"Không rõ đơn vị của số này ({1}); hãy viết số đồng đầy đủ, không kèm đơn vị khác.",
          "The unit of this number is not clear ({1}); write the full amount in đồng without "
          "another unit."},
         {"1,5 triệu trong cột (nghìn đồng) → 1500", "1,5 triệu in a column (nghìn đồng) → 1500"}},
    [SWC_ISSUE_CATEGORY_CONFLICT] =
        {{"Một em có hai diện (diện ưu tiên cao nhất được dùng) hoặc mức ưu tiên không khớp với "
          "diện; hãy kiểm tra.",
          "A pupil has two categories (the highest is used), or the priority does not go with the "
          "category; check it."},
         {"đánh dấu cả Hộ nghèo và Hộ cận nghèo → Hộ nghèo",
          "both Hộ nghèo and Hộ cận nghèo ticked → Hộ nghèo"}},
    [SWC_ISSUE_CATEGORY_MISSING] =
        {{"Chưa ghi đối tượng; hãy ghi Hộ nghèo, Hộ cận nghèo, Mồ côi do COVID-19, Khó khăn do "
          "COVID-19 hoặc Không thuộc diện.",
          "No category is given; write Hộ nghèo, Hộ cận nghèo, Mồ côi do COVID-19, Khó khăn do "
          "COVID-19 or Không thuộc diện."},
         {"(trống) → Hộ nghèo", "(empty) → Hộ nghèo"}},
    [SWC_ISSUE_GRADE_AGE] =
        {{"Tuổi không thường gặp ở khối lớp này ({1}); hãy kiểm tra năm sinh và lớp.",
          "The age is unusual for this grade ({1}); check birth year and class."},
         {"lớp 1 sinh năm 2005 → kiểm tra", "grade 1 born in 2005 → check"}},
    [SWC_ISSUE_LEVEL_GRADE] =
        {{"Cấp học không khớp với khối lớp hoặc tên trường ({1}); hãy kiểm tra.",
          "The level does not agree with the grade or the school's name ({1}); check it."},
         {"THCS, khối 3 → Tiểu học", "THCS, grade 3 → Tiểu học"}},
    [SWC_ISSUE_OWNS_DEVICE] = {{"Em có thể đã có thiết bị ({1}); hãy xác nhận.",
                                "The pupil may have a device already ({1}); please confirm."},
                               {"máy tính cũ hỏng → Chưa có (xác nhận)",
                                "máy tính cũ hỏng → none (confirm)"}},
    [SWC_ISSUE_BELOW_MINIMUM] =
        {{"Thiết bị dưới mức tối thiểu ({1}); hãy kiểm tra cấu hình.",
          "The device is below the minimum ({1}); check its specification."},
         {"RAM 1 GB khi cần từ 2 GB → kiểm tra", "RAM 1 GB where 2 GB are asked → check"}},
    [SWC_ISSUE_DUPLICATE_STUDENT] =
        {{"Mã này đã có ở dòng khác ({1}); cả hai được giữ để swc-dedupe xét; hãy kiểm tra mã.",
          "This number stands in another row too ({1}); both are kept for swc-dedupe; check the "
          "number."},
         {"hai em cùng mã 6690800043 → sửa mã của một em",
          "two pupils with 6690800043 → correct one of them"}},
    [SWC_ISSUE_DUPLICATE_ID] =
        {{"Mã này đã dùng ở dòng khác ({1}); dòng đầu được giữ; hãy cho dòng này mã riêng.",
          "This code is used in another row ({1}); the first one is kept; give this row a code of "
          "its own."},
         {"KB-0001 hai lần → KB-0002", "KB-0001 twice → KB-0002"}},
    [SWC_ISSUE_DUPLICATE_SERIAL] =
        {{"Số sê-ri hoặc IMEI này đã có ở dòng khác ({1}); dòng đầu được giữ; hãy đọc lại trên "
          "máy.",
          "This serial number or IMEI stands in another row ({1}); the first one is kept; read it "
          "again on the device."},
         {"SN001 hai lần → đọc lại số sê-ri", "SN001 twice → read the serial number again"}},
    [SWC_ISSUE_FOREIGN_KEY] =
        {{"Mã hoặc tên không khớp với sổ đối chiếu ({1}); hãy sửa lại hoặc bổ sung vào sổ.",
          "This does not agree with the register it refers to ({1}); correct it here or add it "
          "there."},
         {"mã ủng hộ A999 không có trong sổ → A009", "donation A999 is not in the ledger → A009"}},
    [SWC_ISSUE_OUTLIER] = {{"Giá trị này khác thường ({1}); hãy xác nhận hoặc sửa lại.",
                            "This value is unusual ({1}); confirm or correct it."},
                           {"xã không có trong danh mục → kiểm tra tên xã",
                            "a commune that is not in the list → check its name"}},
    [SWC_ISSUE_REVERSAL_UNKNOWN] =
        {{"Bút toán đảo nhắc tới mã không có hoặc không đảo được ({1}); hãy sửa mã bị đảo.",
          "The reversal names an entry that is not there or cannot be reversed ({1}); correct the "
          "code it reverses."},
         {"đảo A999 → đảo A009", "reverses A999 → reverses A009"}},
    [SWC_ISSUE_BALANCE_NEGATIVE] =
        {{"Số còn lại thành âm ({1}); hãy kiểm tra khoản chi hoặc bút toán đảo.",
          "What is left becomes negative ({1}); check the spend or the reversal."},
         {"chi 12 triệu từ 10 triệu → kiểm tra khoản chi",
          "12 million spent of 10 million → check the spend"}},
    [SWC_ISSUE_INPUT_INCOMPLETE] =
        {{"Dữ liệu vào bị cụt hoặc đã bị sửa ({1}); hãy chạy lại bước trước.",
          "The input is cut short or was altered ({1}); run the step before again."},
         {"thiếu dòng #end → chạy lại swc-validate", "no #end line → run swc-validate again"}},
};

_Static_assert(sizeof words / sizeof words[0] == SWC_ISSUE_COUNT, "every code needs its words");

const char *swc_issue_name(swc_issue_code code)
{
    return code < SWC_ISSUE_COUNT ? names[code] : "";
}

swc_severity swc_issue_severity(swc_issue_code code)
{
    return code < SWC_ISSUE_COUNT ? severities[code] : SWC_SEVERITY_ERROR;
}

const char *swc_severity_name(swc_severity severity)
{
    static const char *const severity_names[] = {"error", "warning", "query"};
    return severity_names[severity];
}

const char *swc_issue_text(swc_issue_code code, swc_lang lang)
{
    return code < SWC_ISSUE_COUNT ? words[code].text[lang] : "";
}

const char *swc_issue_example(swc_issue_code code, swc_lang lang)
{
    return code < SWC_ISSUE_COUNT ? words[code].example[lang] : "";
}

/* Length of the placeholder at `text`: "{1}" or " ({1})"; 0 when there is none. */
static size_t placeholder(const char *text, bool *bracketed, size_t *index)
{
    *bracketed = text[0] == ' ' && text[1] == '(';
    const char *mark = *bracketed ? text + 2 : text;
    if (mark[0] != '{' || (mark[1] != '1' && mark[1] != '2') || mark[2] != '}' ||
        (*bracketed && mark[3] != ')')) {
        return 0;
    }
    *index = (size_t)(mark[1] - '1');
    return *bracketed ? 6 : 3;
}

/* A detail that says itself what to do ("ds.xls is an HTML page; open it with Excel ...") needs no
 * frame: the advice would stand there twice. */
static bool is_sentence(swc_str detail)
{
    const char *semicolon = detail.length == 0 ? NULL : memchr(detail.data, ';', detail.length);
    return semicolon != NULL && semicolon + 1 < detail.data + detail.length && semicolon[1] == ' ';
}

bool swc_issue_message_add(swc_buf *buf, swc_issue_code code, const swc_str detail[2],
                           swc_lang lang)
{
    const char *text = swc_issue_text(code, lang);
    if (is_sentence(detail[0])) {
        return swc_buf_add_str(buf, detail[0]) && swc_buf_add_char(buf, '.');
    }
    while (*text != '\0') {
        bool bracketed = false;
        size_t index = 0;
        size_t length = placeholder(text, &bracketed, &index);
        bool added = true;
        if (length == 0) {
            added = swc_buf_add_char(buf, *text);
            length = 1;
        } else if (!bracketed) {
            added = swc_buf_add_str(buf, detail[index]);
        } else if (detail[index].length > 0) {
            added = swc_buf_add_text(buf, " (") && swc_buf_add_str(buf, detail[index]) &&
                    swc_buf_add_char(buf, ')');
        }
        if (!added) {
            return false;
        }
        text += length;
    }
    return true;
}
