"""More forms of depots, donors, school registers, coverage and minutes: habits met later."""
from make_more import form

form("n20_so_quy", "donations", """SỔ QUỸ TIỀN MẶT
Mã ủng hộ|Ngày tháng|Nhà tài trợ|Hình thức|Số hiệu chứng từ||Số tiền (nghìn đồng)||
||||Thu|Chi|Thu|Chi|Tồn
A1|01/10/2021|Công ty A|Tiền mặt|PT1||1.000||1.000
A2|02/10/2021|Công ty A|Tiền mặt||PC1|-|600|400
A3|03/10/2021|Công ty A|Tiền mặt||PC2|1|100|300
|Cộng|||||1.001|700|
""","""_row|donation_id|entry|amount_vnd|receipt_no
4|A1|receipt|1000000|PT1
5|A2|spend|600000|PC1
""", exit="1", rejected="1", codes="type@6", merges=("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:I2"),
     what="a cash book: where a sum stands says what it is; a row in both columns")
form("n21_thu_chi_danh_dau", "donations", """DANH SÁCH CHI NHÁNH NGÂN HÀNG ỦNG HỘ
Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Thu|Chi|Số tiền
A1|01/10/2021|Công ty A|TM|x||5.000.000
A2|02/10/2021|Công ty A|TM||x|2.000.000
""","""_row|donation_id|entry|amount_vnd
3|A1|receipt|5000000
4|A2|spend|2000000
""", what="receipt and spend ticked beside one column of sums")
form("n22_thu_va_chi", "donations", """SỔ CHI TIẾT TIẾP NHẬN
Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số tiền thu|Số tiền chi
A1|01/10/2021|Công ty A|TM|5.000.000|
A2|02/10/2021|Công ty A|TM||2.000.000
A3|03/10/2021|Công ty A|TM||
""","""_row|donation_id|entry|amount_vnd
3|A1|receipt|5000000
4|A2|spend|2000000
""", exit="1", rejected="1", codes="required@5", what="a row that is neither receipt nor spend")
form("n23_dang_ky", "donations", """DANH SÁCH ĐĂNG KÝ ỦNG HỘ CHƯƠNG TRÌNH "SÓNG VÀ MÁY TÍNH CHO EM"
Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số tiền
A1|01/10/2021|Công ty A|Tiền mặt|1.000.000
""","""_row|donation_id|entry|amount_vnd
3|A1|pledge|1000000
""", what="the title says that these are promises, which are no money yet")
form("n24_so_thu_chi", "donations", """SỔ THU, CHI TIỀN ỦNG HỘ
Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số tiền
A1|01/10/2021|Công ty A|Tiền mặt|1.000.000
""","""_row|donation_id
""", exit="3", codes="header-missing", what="receipts and spends in one list that does not tell them apart")
form("n25_luy_ke", "donations", "", """_row|_sheet|donation_id|amount_vnd
2|Tháng 9|A1|1000000
2|Tháng 10|A2|2000000
""", sheets=(("Tháng 9", """Mã ủng hộ|Loại|Ngày|Nhà tài trợ|Hình thức|Số tiền
A1|Thu|@2021-09-01|Công ty A|Tiền mặt|#1000000
Cộng|||||#1000000
""", ()), ("Tháng 10", """Mã ủng hộ|Loại|Ngày|Nhà tài trợ|Hình thức|Số tiền
A2|Thu|@2021-10-01|Công ty A|Tiền mặt|#2000000
Cộng|||||#2000000
Lũy kế|||||#3000000
""", ())), formats=("xlsx",), what="a running total holds what other sheets and files say")
form("n26_dao_thieu", "donations", """Mã ủng hộ|Loại|Đảo mã|Ngày|Nhà tài trợ|Hình thức|Số lượng|Số tiền
A1|Thu||01/10/2021|Công ty A|Máy tính bảng|10|
A2|Đảo|A1|02/10/2021||||
A3|Đảo|A2|03/10/2021||||
A4|Đảo|A9|03/10/2021||||
A5|Đảo||03/10/2021||||
""","""_row|donation_id|entry|reverses|donor_name|form|quantity
2|A1|receipt||Công ty A|tablet|10
3|A2|reversal|A1|Công ty A|tablet|
4|A3|reversal|A2|Công ty A|tablet|
""", exit="1", rejected="2", codes="reversal-unknown@5 required@6", what="a reversal has donor and form of the entry it names")
form("n27_khong_ghi_so", "donations", """Mã ủng hộ|Loại|Ngày|Nhà tài trợ|Hình thức|Số lượng|Số tiền|Từ ngày|Đến ngày
A1|Thu|01/10/2021|Công ty A|Tiền mặt||||
A2|Thu|01/10/2021|Công ty A|Laptop||50.000.000||
A3|Thu|01/10/2021|VNPT|Chính sách|||01/10/2021|01/09/2021
A4||01/10/2021|VNPT|Tiền mặt||1.000||
""","""_row|donation_id|form|quantity|amount_vnd
2|A1|cash||
3|A2|laptop||50000000
4|A3|policy||
""", exit="1", rejected="1", codes="outlier@2 outlier@3 outlier@4 required@5", what="gifts that count 0, a span that ends before it begins")
form("d20_lo_ton", "devices", """BÁO CÁO NHẬP XUẤT TỒN THIẾT BỊ
STT|ID thiết bị|Loại|Tên, nhãn hiệu|Nhập|Xuất|Số lượng tồn|Tình trạng cấp phát|Chất lượng
1|A1|Máy tính bảng|Tab A7|50|20|30|Chưa cấp|Mới
2|A2|Netbook|Acer|10|10|1|Đã cấp cho học sinh ngày 05/10/2021|Lỗi màn hình
3|A3|Case máy tính để bàn|FPT|5|0|5|Đã giao cho trường, chưa giao học sinh|Lỗi thời
""","""_row|device_id|type|model|quantity|status|condition
3|A1|tablet|Tab A7|30|in_stock|new
4|A2|laptop|Acer|1|handed_over|faulty
""", exit="1", rejected="1", codes="enum@5", what="a stock report: what is left counts; statuses with more words")
form("t20_cap_va_song", "schools", """Mã trường|Tên trường|Cấp học|Huyện|Có Internet không?|Mức phủ sóng
T1|PTCS A|Cấp 1, 2|Lắk|Cáp quang|Tốt 4G
T2|PTCS B|cấp 1-2-3|Lắk|Không|3G yếu
T3|TH C|Cấp 1|Lắk|ADSL|Chưa có 4G, chỉ có 3G
T4|TH D|Cấp 4|Lắk|ADSL|4G
""","""_row|school_code|level|internet|coverage
2|T1|primary+lower_secondary|fibre|4g
3|T2|primary+lower_secondary+upper_secondary|none|3g
""", exit="1", rejected="2", codes="enum@4 enum@5", what="levels by figures, signals with their quality")
form("c20_hien_trang", "coverage", """Mã điểm|Thôn|Xã|Huyện|Hiện trạng
1|Thôn 1|Ea Na|Krông Ana|Dự kiến phủ sóng trong năm 2022
2|Thôn 2|Ea Na|Krông Ana|Đã có sóng 4G
3|Thôn 3|Ea Na|Krông Ana|Đã có sóng nhưng yếu
4|Thôn 4|Ea Na|Krông Ana|Chưa có sóng 4G
""","""_row|point_id|status
2|1|planned
3|2|covered
5|4|uncovered
""", exit="1", rejected="1", codes="enum@4", what="states of a point with more words")
form("t21_huyen_o_nhom", "schools", """STT|Mã trường|Tên trường|Cấp học|Số HS
|I. Huyện Lắk
1|T1|TH A|Tiểu học|100
2|T2|TH B|Tiểu học|110
|Cộng huyện Lắk|||210
II|THỊ XÃ BUÔN HỒ
1|T3|TH C|Tiểu học|120
|III. Huyện Không Có
1|T4|TH D|Tiểu học|120
|IV. Trường trực thuộc Sở
1|T5|TH E|Tiểu học|120
|Tổng cộng|||570
""","""_row|school_code|district|pupils
3|T1|Lắk|100
4|T2|Lắk|110
7|T3|Buôn Hồ|120
""", exit="1", rejected="2", codes="enum@9 required@11", what="districts as sub-headings; one that is not in the list, one group without any")
form("c21_xa_o_nhom", "coverage", """Mã điểm|Thôn, buôn|Hiện trạng
1. Xã Ea Tul, huyện Cư M'gar
D1|Buôn A|Chưa có sóng
2. Xã Cư Pui, huyện Krông Bông
D2|Buôn B|Đã có sóng
""","""_row|point_id|commune|district|status
3|D1|Ea Tul|Cư M'gar|uncovered
5|D2|Cư Pui|Krông Bông|covered
""", what="communes and districts as sub-headings")
form("d21_cau_hinh_mot_o", "devices", """Mã thiết bị|Loại thiết bị|Serial|Cấu hình
A1|Laptop|12E45|Core i3, RAM 4GB, SSD 128 GB, 14 inch
A2|Tablet|S2|3GB/32GB, 6,52"
A3|Laptop|S3|Intel Core i5 8250U RAM 8GB SSD 256GB 14 inch
A4|Tablet|S4|Chip Snapdragon 680 4GB/128GB, 6.6 inch, pin 5000mAh
A5|Laptop|S5|8GB DDR4, SSD 256GB + HDD 1TB
A6|Tablet|S6|RAM 4GB, hỗ trợ 4G LTE, bộ nhớ 64GB
A7|Tablet|S7|Màn hình 10.1 inch (1920x1200), 4GB RAM 64GB ROM
A8|Tablet|S8|8GB
A9|Tablet|5.2E+11|Nguyên hộp
""","""_row|device_id|serial|cpu|ram_gb|storage_gb|screen_inch
2|A1|12E45|Core i3|4|128|14
3|A2|S2||3|32|6.52
4|A3|S3|Intel Core i5 8250U|8|256|14
5|A4|S4|Snapdragon 680|4|128|6.6
6|A5|S5||8||
7|A6|S6||4|64|
8|A7|S7||4|64|10.1
9|A8|S8||||
""", exit="1", rejected="1", codes="id-scientific@10", what="a specification in one text: what is certain fills its columns")
form("b20_bien_ban_ngay", "handovers", """BIÊN BẢN GIAO NHẬN MÁY TÍNH
Số biên bản: 05/GN
Đợt: 1
Ngày 20 tháng 10 năm 2021
STT|Mã BG|Họ tên|Trường/Đơn vị|Thiết bị|Tình trạng giao
1|P1|Trần Thị B|TH A|Laptop|Đã giao cho phụ huynh
2|P2|Y Thắng Byă|TH A|Tiền mặt|Đã chi
3|P3|Lê Chi|TH A|Laptop|Trả lại do chuyển trường
""","""_row|_opt|handover_id|date|round|full_name|school_name|item|status|minute_no
6||P1|2021-10-20|1|Trần Thị B|TH A|laptop|delivered|05/GN
7||P2|2021-10-20|1|Y Thắng Byă|TH A|cash|delivered|05/GN
8|1|P3|2021-10-20|1|Lê Chi|TH A|laptop|returned|05/GN
""", exit="0/1", emitted="2-3", rejected="0-1", codes="outlier@7", what="the day of minutes in a line of its own")
form("n28_cong_thang", "donations", """DANH SÁCH TẬP THỂ, CÁ NHÂN ỦNG HỘ
STT|Mã|Ngày ủng hộ|Tập thể, cá nhân|Nội dung ủng hộ||
||||Loại|Số lượng|Thành tiền (nghìn đồng)
A|B|C|D|1|2|3
I|Tháng 10
1|U1|05/10/2021|Công ty A|Tiền mặt||50000
2|U2|06/10/2021|Công ty B|Laptop|2|20000
|Cộng tháng 10||||2|70000
II|Tháng 11
3|U3|05/11/2021|Trường C|SIM|20|
|Cộng tháng 11/2021||||20|0
|Tổng cộng||||22|70000
""","""_row|donation_id|entry|form|quantity|amount_vnd
6|U1|receipt|cash||50000000
7|U2|receipt|laptop|2|20000000
10|U3|receipt|sim|20|
""", merges=("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"), what="the month in a subtotal is no count of rows")
form("d22_giao_nhan_hang", "devices", """BIÊN BẢN GIAO NHẬN HÀNG HÓA
STT|Mã hàng|Tên hàng hóa|ĐVT|SL|Đơn giá|Thành tiền
A|B|C|D|1|2|3=1x2
1|H1|Máy tính bảng Samsung Galaxy Tab A8|Cái|10|5.000.000|50.000.000
2|H2|Laptop và SIM|Bộ|5|7.000.000|35.000.000
3|H3|Laptop, SIM 4G|Bộ|5|7.000.000|35.000.000
4|H4|Máy tính bảng có SIM|Bộ|5|7.000.000|35.000.000
|||Cộng|25||155.000.000
|Bằng chữ: Một trăm năm mươi lăm triệu đồng chẵn./.
""","""_row|device_id|type|quantity|value_vnd
4|H1|tablet|10|5000000
7|H4|tablet|5|7000000
""", exit="1", rejected="2", codes="enum@5 enum@6", what="a supplier's words; two things in one cell")
form("n29_don_vi_la", "donations", """BẢNG TỔNG HỢP ỦNG HỘ
Đơn vị tính: thiết bị; ngàn VNĐ
Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số lượng|Số tiền
A1|01/10/2021|Công ty A|Tiền mặt||1500
A2|02/10/2021|Công ty B|Laptop|2|
""","""_row|donation_id|quantity|amount_vnd
4|A1||1500000
5|A2|2|
""", codes="number-format@4", what="a list of units in the title")
form("n30_don_vi_ngoai_te", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số tiền (USD)
A1|01/10/2021|Công ty A|Tiền mặt|1500
""","""_row|donation_id
""", exit="1", rejected="1", codes="unit-ambiguous@2", what="another currency in the heading")
form("n31_cot_don_vi", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|ĐVT|Số lượng|Số tiền
A1|01/10/2021|Công ty A|Tiền mặt|đồng||1500000
A2|01/10/2021|Công ty B|Tiền mặt|triệu đồng||25
A3|01/10/2021|Công ty C|Laptop|chiếc|2|20000000
""","""_row|donation_id|quantity|amount_vnd
2|A1||1500000
4|A3|2|20000000
""", exit="1", rejected="1", codes="unit-ambiguous@3", what="a unit for each row")
form("d23_so_truoc_ten", "devices", """Mã thiết bị|Loại thiết bị|IMEI|Trạng thái
A1|10 máy tính bảng||Đã bàn giao (trường TH A)
A2|Laptop||Trong kho (5 máy hỏng)
A3|Điện thoại|000000000000000|Trong kho
""","""_row|device_id|type|quantity|status
2|A1|tablet|10|handed_over
""", exit="1", rejected="2", codes="number-format@2 enum@3 imei-check@4", what="the number before a thing, remarks behind a status")
form("b21_ly_do", "handovers", """Mã bàn giao|Ngày|Đợt|Họ và tên|Trường|Thiết bị|Số lượng|Trạng thái
1|01/10/2021|1|Lê An|TH A|Tablet|1|Trả lại do hỏng
2|01/10/2021|1|Lê Ân|TH A|Tablet|1|Đã giao (thiếu sạc)
3|01/10/2021|1|Lê Ấn|TH A|2 MTB|1|Đã giao (phụ huynh nhận thay)
4|01/10/2021|1|Lê Ẩn|TH A|Tablet|1|Đã giao (phụ huynh nhận thay)
""","""_row|handover_id|item|quantity|status
2|1|tablet|1|returned
5|4|tablet|1|delivered
""", exit="1", rejected="2", codes="enum@3 number-ambiguous@4", what="reasons and remarks behind a state; two numbers for one row")
form("d24_iccid", "devices", """Mã thiết bị|Loại thiết bị|Số serial
A1|SIM|#8984048000012345678
A2|SIM|#123456789012345
A3|SIM|8984048000012345678
""","""_row|device_id|type|serial
3|A2|sim|123456789012345
4|A3|sim|8984048000012345678
""", exit="1", rejected="1", codes="id-scientific@2", formats=("xlsx",), what="a SIM's 19 digits typed as a number: the last ones are gone")
