"""Forms of depots, donors, school registers, coverage, minutes and platforms."""
from make_more import form

form("d01_kho", "devices", """STT|Mã thiết bị|Loại thiết bị|Nhãn hiệu|Số seri|IMEI|Tình trạng|RAM|Bộ nhớ|Màn hình|Có khe SIM|Năm sản xuất|Giá trị (đồng)|Ngày nhận|Trạng thái|Nơi để|Phụ kiện|Ghi chú
1|TB-001|Máy tính bảng|Samsung Tab A7|SN-A1|490154203237518|Mới|3 GB|32 GB|8.7 inch|Có|2021|4.500.000|12/10/2021|Trong kho|Kho Sở|sạc, cáp|
2|TB-002|Laptop|Dell 3420|SN-A2||Đã qua sử dụng|8GB|256GB|14"|Không|2019|12.000.000 đ|13/10/2021|Đã bàn giao|Kho Sở||màn hình xước
3|TB-003|Điện thoại thông minh|Vsmart|SN-A3|356938035643809|mới 100%|4GB|64GB|6,5|x|2021|2,900,000|2021-10-14|Chờ bàn giao|||
4|TB-004|PC|HP 280|SN-A4||cũ|4|500|||2015|3000000|15/10/2021|Hỏng|||
5|TB-005|Ti vi|Sony|SN-A5||Mới||||||6 triệu|15/10/2021|Thanh lý|||
6|TB-006|SIM|Viettel 4G|SN-A6||Mới||||||||Tồn kho|||
""","""_row|device_id|type|model|serial|imei|condition|ram_gb|storage_gb|screen_inch|sim_slot|made_year|value_vnd|received_date|status|location|accessories|note
2|TB-001|tablet|Samsung Tab A7|SN-A1|490154203237518|new|3|32|8.7|yes|2021|4500000|2021-10-12|in_stock|Kho Sở|sạc, cáp|
3|TB-002|laptop|Dell 3420|SN-A2||used|8|256|14|no|2019|12000000|2021-10-13|handed_over|Kho Sở||màn hình xước
4|TB-003|smartphone|Vsmart|SN-A3|356938035643809|new|4|64|6.5|yes|2021|2900000|2021-10-14|reserved|||
5|TB-004|desktop|HP 280|SN-A4||used|4|500|||2015|3000000|2021-10-15|faulty|||
6|TB-005|tv|Sony|SN-A5||new||||||6000000|2021-10-15|retired|||
7|TB-006|sim|Viettel 4G|SN-A6||new||||||||in_stock|||
""", what="a depot's list")
form("d03_imei_serial", "devices", """STT|Mã TB|Chủng loại|Số serial|Số IMEI
1|A-1|Máy tính bảng|S1|490154203237518
2|A-2|Máy tính bảng|S2|490154203237519
3|A-3|Máy tính bảng|S1|356938035643809
4|A-1|Máy tính bảng|S4|
5|A-5|Máy tính bảng|S5|4.90154E+14
6|A-6|Máy tính bảng|S6|49015420323751
7|A-7|Máy tính bảng|S7|490154203237518
""","""_row|device_id|serial|imei
2|A-1|S1|490154203237518
""", exit="1", rejected="6", codes="imei-check@3 duplicate-serial@4 duplicate-id@5 id-scientific@6 imei-check/pattern@7 duplicate-serial@8", what="serial numbers and IMEI")
form("d04_don_vi_tb", "devices", """BẢNG KÊ THIẾT BỊ TIẾP NHẬN
Đơn vị tính: nghìn đồng
TT|Mã máy|Loại máy|Dung lượng|Màn hình|Đơn giá
1|B-1|Máy tính xách tay|1TB|15,6 inch|12.500
2|B-2|Máy tính xách tay|512 GB SSD|39 cm|12.500
3|B-3|Máy tính xách tay|500GB HDD|14|12500
""","""_row|device_id|storage_gb|screen_inch|value_vnd
4|B-1|1024|15.6|12500000
5|B-2|512|15.35|12500000
6|B-3|500|14|12500000
""", codes="number-format@4 precision@5", what="thousands of đồng, TB, cm")
form("d05_lo_may", "devices", """Mã lô|Loại thiết bị|Số lượng|Mã ủng hộ|Nhà tài trợ|Chỉ định cho
L-01|Máy tính bảng|20|UH-1|VNPT Đắk Lắk|Huyện Lắk
L-02|Máy tính bảng|05|UH-2|Mobifone|Trường TH Lê Lợi
L-03|Máy tính bảng|0|UH-2|Mobifone|
L-04|Máy tính bảng|hai|UH-2|Mobifone|
L-05|Máy tính bảng|1.000|UH-2|Mobifone|
L-06|Máy tính bảng|2,5|UH-2|Mobifone|
""","""_row|_opt|device_id|quantity|donation_id|donor_name
2||L-01|20|UH-1|VNPT Đắk Lắk
3||L-02|5|UH-2|Mobifone
4|1|L-03|0|UH-2|Mobifone
6|1|L-05|1000|UH-2|Mobifone
""", exit="1", emitted="2-4", rejected="2-4", codes="type@5 type/number-ambiguous/precision@7", what="lots (heading 'Mã lô' may be unknown)")
form("d06_cot_gop", "devices", """SỞ GIÁO DỤC VÀ ĐÀO TẠO
DANH SÁCH THIẾT BỊ
STT|Mã tài sản|Tên thiết bị|Tình trạng|Trạng thái
1|C-1|Máy tính bảng Samsung Galaxy Tab A8|Mới|Trong kho
2|C-2|Laptop Asus X415|Cũ|Trong kho
3|C-3|Máy chiếu Epson|Mới|Trong kho
4|C-4|Sạc laptop|Mới|Trong kho
""","""_row|device_id|type|model|condition|status
4|C-1|tablet|Máy tính bảng Samsung Galaxy Tab A8|new|in_stock
5|C-2|laptop|Laptop Asus X415|used|in_stock
""", exit="1", rejected="2", codes="enum@6 enum@7", what="type out of a device's name")
form("n03_nghin_dong", "donations", """DANH SÁCH ĐƠN VỊ, CÁ NHÂN ỦNG HỘ
(Đơn vị tính: triệu đồng)
Mã|Ngày|Đơn vị ủng hộ|Hình thức|Số tiền
U1|05/10/2021|Công ty A|Tiền mặt|1,5
U2|06/10/2021|Ông Nguyễn Văn Tám|Chuyển khoản|20
U3|07/10/2021|Ngân hàng B|Tiền|1.200
|Tổng||| 1.221,5
""","""_row|_opt|donation_id|entry|date|donor_name|form|amount_vnd
4||U1|receipt|2021-10-05|Công ty A|cash|1500000
5||U2|receipt|2021-10-06|Ông Nguyễn Văn Tám|cash|20000000
6|1|U3|receipt|2021-10-07|Ngân hàng B|cash|1200000000
""", exit="0/1", emitted="1-3", rejected="0-2", codes="number-format@5", what="millions in the title")
form("n04_dao", "donations", """Mã ủng hộ|Loại|Đảo mã|Ngày|Nhà tài trợ|Hình thức|Số lượng|Số tiền|Ghi chú
K1|Thu||01/10/2021|Công ty A|Tiền mặt||10.000.000|
K2|Chi||05/10/2021|Công ty A|Tiền mặt||4.000.000|mua máy
K3|Đảo|K2|06/10/2021|Công ty A|Tiền mặt|||ghi nhầm
K4|Cam kết||07/10/2021|Viettel|Máy tính bảng|50||
K5|Đảo|K9|08/10/2021|Viettel|Máy tính bảng|10||
K6|Chi||09/10/2021|Công ty A|Tiền mặt||40.000.000|
""","""_row|donation_id|entry|reverses|date|form|quantity|amount_vnd
2|K1|receipt||2021-10-01|cash||10000000
3|K2|spend||2021-10-05|cash||4000000
4|K3|reversal|K2|2021-10-06|cash||4000000‖
5|K4|pledge||2021-10-07|tablet|50|
""", exit="1", rejected="2", codes="reversal-unknown@6 balance-negative@7", what="reversals, pledge, overspent")
form("n05_vien_thong", "donations", """STT|Mã|Ngày|Nhà tài trợ|Hình thức|Gói cước|Mức giảm|Từ ngày|Đến ngày|Số lượng|Loại nhà tài trợ|Nơi tiếp nhận
1|V1|15/10/2021|VNPT|SIM|||||500|Doanh nghiệp viễn thông|Sở GD&ĐT
2|V2|16/10/2021|Viettel|Gói cước|ST70K|50%|01/11/2021|31/01/2022|300|Viễn thông|Sở TT&TT
3|V3|17/10/2021|MobiFone|Chính sách||30|01/11/2021|30/04/2022||Viễn thông|
4|V4|17/10/2021|Bà Lê Thị Hoa|Tivi||||| 2|Cá nhân|MTTQ tỉnh
5|V5|18/10/2021|Trường THPT BMT|Máy tính xách tay||||| 1|Trường học|
6|V6|19/10/2021|FPT|Gói cước|F90|150%|01/11/2021|31/01/2022|3|Viễn thông|
""","""_row|donation_id|entry|donor_name|form|package|discount_percent|from_date|to_date|quantity|donor_type|channel
2|V1|receipt|VNPT|sim|||||500|telecom|Sở GD&ĐT
3|V2|receipt|Viettel|data_package|ST70K|50|2021-11-01|2022-01-31|300|telecom|Sở TT&TT
4|V3|receipt|MobiFone|policy||30|2021-11-01|2022-04-30||telecom|
5|V4|receipt|Bà Lê Thị Hoa|tv|||||2|individual|MTTQ tỉnh
6|V5|receipt|Trường THPT BMT|laptop|||||1|school|
""", exit="1", rejected="1", codes="range@7", what="telecom support")
form("n06_tong_sai", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số lượng|Số tiền
T1|01/10/2021|Công ty A|Tiền mặt||10.000.000
T2|02/10/2021|Công ty B|Tiền mặt||5.000.000
|Tổng cộng||||16.000.000
Bằng chữ: Mười sáu triệu đồng chẵn./.
""","""_row|donation_id|amount_vnd
2|T1|10000000
3|T2|5000000
""", exit="1", codes="total-mismatch@4", what="wrong total")
form("n07_thieu_so", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số lượng|Số tiền
T1|01/10/2021|Công ty A|Tiền mặt||-5.000.000
T2|02/10/2021|Công ty B|Tiền mặt||năm triệu
T3|02/10/2021|Công ty C|Tiền mặt||900,000
T4|02/10/2021|Công ty D|Tiền mặt||1.234.56
T5|02/10/2021|Công ty E|Tiền mặt||12.345.678,90
T6|02/10/2021|Công ty F|Tiền mặt||5tr
T7|02/10/2021|Công ty G|Tiền mặt||2tr5
T8|02/10/2021|Công ty H|Tiền mặt||1.5 tỷ
T9|02/10/2021|Công ty I|Tiền mặt||100 USD
T10|02/10/2021|Công ty K|Tiền mặt||#2500000
T11|02/10/2021|Công ty L|Tiền mặt||500k
T12|02/10/2021|Công ty M|Tiền mặt||5 triệu 500 nghìn
T13|02/10/2021|Công ty N|Tiền mặt||-
""","""_row|_opt|donation_id|amount_vnd
4||T3|900000
6|1|T5|12345679
7|1|T6|5000000
8|1|T7|2500000
9||T8|1500000000
11||T10|2500000
12|1|T11|500000
13|1|T12|5500000
14|1|T13|
""", exit="1", emitted="3-9", rejected="4-10", codes="range/type/number-ambiguous@2 type@3 number-ambiguous/type/pattern@5 precision/number-ambiguous/range/type@6 unit-unknown/type/unit-ambiguous@10", what="money that is hard")
form("n08_tu_ngay_thang", "donations", """SỔ TIẾP NHẬN
Mã khoản ủng hộ|Ngày tháng|Họ và tên|Hiện vật|SL|Trị giá|Chỉ định
P1|1/10/21|Ông A|20 máy tính bảng|20|50 triệu|huyện Lắk
P2|30/09/2021|Bà B|tiền mặt||500.000|
""","""_row|_opt|donation_id|date|donor_name|form|quantity|amount_vnd
3|1|P1|2021-10-01|Ông A|tablet|20|50000000
4||P2|2021-09-30|Bà B|cash||500000
""", exit="0/1", emitted="1-2", rejected="0-1", what="short year and count in the form")
form("t01_truong", "schools", """STT|Mã trường|Tên trường|Cấp học|Huyện|Xã|Số học sinh|Internet|Phủ sóng|Đầu mối|Điện thoại
1|66643001|Trường TH&THCS Lê Lợi|TH&THCS|Buôn Ma Thuột|Ea Tu|512|Cáp quang|4G|Nguyễn Thị Lan|0912345678
2|66643002|Trường THPT Chuyên Nguyễn Du|THPT|TP Buôn Ma Thuột|Tân An|1.045|FTTH|Có 4G, 5G|Trần Văn Hùng|0262 3812345
3|66656001|Trường PTDTBT TH Krông Nô|Tiểu học|Lắk|Krông Nô|x|Chưa có|không có sóng||
4|66656002|Trường MN Hoa Sen|MN|Lăk|TT Liên Sơn|0|3G|2G, 3G||123
5|66656002|Trường MN Hoa Cúc|Mầm non|Lắk|Liên Sơn|100|ADSL|||
""","""_row|school_code|school_name|level|district|commune|pupils|internet|coverage|contact_name|contact_phone
2|66643001|Trường TH&THCS Lê Lợi|primary+lower_secondary|Buôn Ma Thuột|Ea Tu|512|fibre|4g|Nguyễn Thị Lan|0912345678
3|66643002|Trường THPT Chuyên Nguyễn Du|upper_secondary|Buôn Ma Thuột|Tân An|1045|fibre|5g|Trần Văn Hùng|02623812345
5|66656002|Trường MN Hoa Sen|preschool|Lắk|Liên Sơn|0|mobile|3g||
""", exit="1", rejected="2", codes="type@4 cell-dropped@5 duplicate-id@6", what="a register in text")
form("t03_lien_cap", "schools", """Mã đơn vị|Tên đơn vị|Quận/Huyện|Quy mô|Đường truyền
A1|Trường TH và THCS Hùng Vương|Ea H'Leo|300|Cáp quang VNPT
A2|Trường Tiểu học, THCS và THPT Victory|Buôn Ma Thuột|900|cáp quang
A3|Trung tâm GDNN-GDTX Cư M'gar|Cư M'gar|250|4G
A4|Trường Cao đẳng Công nghệ Tây Nguyên|Buôn Ma Thuột|1200|Leased line
A5|Trường Mẫu giáo Sơn Ca|Krông Búk|120|không
""","""_row|school_code|level|district|pupils|internet
2|A1|primary+lower_secondary|Ea H'leo|300|fibre
3|A2|primary+lower_secondary+upper_secondary|Buôn Ma Thuột|900|fibre
4|A3|continuing|Cư M'gar|250|mobile
5|A4|higher|Buôn Ma Thuột|1200|fibre
6|A5|preschool|Krông Búk|120|none
""", what="levels out of school names")
form("c02_phu_song", "coverage", """SỞ THÔNG TIN VÀ TRUYỀN THÔNG
DANH SÁCH CÁC ĐIỂM LÕM SÓNG
STT|Mã điểm|Tên thôn, buôn|Xã/phường|Huyện/TX/TP|Doanh nghiệp viễn thông|Tình trạng phủ sóng|Công nghệ|Thời gian dự kiến|Ngày hoàn thành|Số hộ
1|P01|Buôn Trí|Krông Na|Buôn Đôn|Viettel|Có kế hoạch|4G|30/06/2022||120
2|P02|Buôn Jang Lành|Krông Na|Buôn Đôn|VNPT|Đã phủ sóng|4G||15/12/2021|85
3|P03|Thôn 5|Ea R'vê|Ea Súp|MobiFone|Chưa phủ sóng|||| 60
4|P03|Thôn 6|Ea R'vê|Ea Súp|MobiFone|Chưa phủ sóng|||| 61
5|P05|Thôn 7|Ea Rvê|Ea Sup|MobiFone|sắp có|||| 61
""","""_row|point_id|hamlet|commune|district|operator|status|technology|planned_date|covered_date|households
4|P01|Buôn Trí|Krông Na|Buôn Đôn|Viettel|planned|4G|2022-06-30||120
5|P02|Buôn Jang Lành|Krông Na|Buôn Đôn|VNPT|covered|4G||2021-12-15|85
6|P03|Thôn 5|Ea Rvê‖Ea R'vê‖Ea R'Vê|Ea Súp|MobiFone|uncovered||||60
""", exit="1", rejected="2", codes="duplicate-id@7 enum@8", what="points of coverage")
form("b02_tra_lai", "handovers", """BIÊN BẢN TRẢ LẠI THIẾT BỊ
Ngày bàn giao: 20/05/2022
STT|Mã bàn giao|Đợt|Mã học sinh|Họ và tên|Lớp|Trường|Huyện|Thiết bị|Mã thiết bị|Trạng thái|Lý do|Tình trạng máy|Số biên bản
1|R-1|1|6612345678|Trần Anh Tú|9A|Trường THCS A|Lắk|Máy tính bảng|TB-1|Đã thu hồi|ra trường|Cũ|12/BB
2|R-2|1|6612345679|Ngô Thị Lan|9A|Trường THCS A|Lắk|Laptop|TB-2|Trả lại|chuyển tỉnh|hỏng|12/BB
3|R-3|1|6612345670|Ngô Thị Liên|9A|Trường THCS A|Lắk|Laptop|TB-3|Hủy|||
4|R-4|1|6612345671|Ngô Thị Lành|9A|Trường THCS A|Lắk|Bàn phím|TB-4|Đã giao|||
""","""_row|handover_id|date|round|student_id|full_name|class|school_name|district|item|device_id|status|reason|condition|minute_no
4|R-1|2022-05-20|1|6612345678|Trần Anh Tú|9A|Trường THCS A|Lắk|tablet|TB-1|returned|ra trường|used|12/BB
5|R-2|2022-05-20|1|6612345679|Ngô Thị Lan|9A|Trường THCS A|Lắk|laptop|TB-2|returned|chuyển tỉnh|faulty|12/BB
6|R-3|2022-05-20|1|6612345670|Ngô Thị Liên|9A|Trường THCS A|Lắk|laptop|TB-3|cancelled|||
""", exit="1", rejected="1", codes="enum@7", what="return minutes")
form("b03_dot_tieu_de", "handovers", """UBND HUYỆN EA H'LEO
TRƯỜNG TH LÊ LỢI
BIÊN BẢN BÀN GIAO THIẾT BỊ ĐỢT 2
Hôm nay, ngày 05 tháng 01 năm 2022, tại Trường TH Lê Lợi
STT|Mã bàn giao|Họ tên học sinh|Ngày sinh|Lớp|Loại thiết bị|Số seri|Số tiền|Kết quả|Ký nhận
1|G1|Trần Anh Tú|02/03/2012|4A|Máy tính bảng|SN1||Đã nhận|
2|G2|Ngô Thị Lan|03/04/2012|4A|Tiền mặt||2.500.000|Đã nhận|
3|G3|Y Kla Mlô|03/05/2012|4A|Tiền mặt||2,5|Đã nhận|
""","""_row|handover_id|date|round|full_name|birth_date|class|item|serial|amount_vnd|status|school_name|district
6|G1|2022-01-05|2|Trần Anh Tú|2012-03-02|4A|tablet|SN1||delivered|Trường TH Lê Lợi|Ea H'leo
7|G2|2022-01-05|2|Ngô Thị Lan|2012-04-03|4A|cash||2500000|delivered|Trường TH Lê Lợi|Ea H'leo
""", exit="1", rejected="1", codes="number-ambiguous@8", what="round and date in the title, cash")
form("p01_nen_tang", "platforms", """DANH SÁCH NỀN TẢNG DẠY HỌC TRỰC TUYẾN MIỄN PHÍ
STT|Tên nền tảng|Đơn vị cung cấp|Địa chỉ truy cập|Miễn phí dữ liệu|Từ ngày|Đến ngày
1|VNPT E-Learning|VNPT|https://elearning.vnpt.vn|Có|01/09/2021|31/12/2021
2|Viettel Study|Viettel|viettelstudy.vn|x|01/09/2021|
3|OLM|Trường ĐHSP|olm.vn|Không||
4|K12Online|Vietec|k12online.vn||31/02/2021|
""","""_row|name|provider|url|free_data|from_date|to_date
3|VNPT E-Learning|VNPT|https://elearning.vnpt.vn|yes|2021-09-01|2021-12-31
4|Viettel Study|Viettel|viettelstudy.vn|yes|2021-09-01|
5|OLM|Trường ĐHSP|olm.vn|no||
""", exit="1", rejected="1", codes="date-invalid@6", what="platforms")
form("t04_khong_dau_nhay", "schools", """Mã trường|Tên trường|Loại trường|Địa bàn|SĐT|Sĩ số
S1|TH Lê Lợi|Tiểu học|huyện Ea H'Leo|#912345678|#200
S2|THCS Chu Văn An|THCS|MDrăk|84912345678|#300
|Tổng|||| 500
""","""_row|school_code|district|contact_phone|pupils
2|S1|Ea H'leo|0912345678|200
3|S2|M'Đrắk|0912345678|300
""", what="total in text")
form("d07_tinh_trang", "devices", """STT|Mã TB|Loại TB|Tình trạng
1|E1|Máy tính bảng|Mới
2|E2|Máy tính bảng|Cũ
3|E3|Máy tính bảng|Trong kho
4|E4|Máy tính bảng|Đã bàn giao
5|E5|Máy tính bảng|Hỏng
6|E6|Máy tính bảng|đang mượn
7|E7|Máy tính bảng|
8|E8|Máy tính bảng|Đã qua sử dụng, còn tốt
""","""_row|device_id|condition|status
2|E1|new|
3|E2|used|
4|E3||in_stock
5|E4||handed_over
6|E5|faulty|
8|E7||
9|E8|used|
""", exit="1", rejected="1", codes="enum@7", what="one column for condition and status")
