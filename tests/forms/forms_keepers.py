"""Lists of those who keep things: donors' own sheets, stock books, minutes of schools, points of operators."""
from make_more import form

form("n121_phieu_dang_ky", "donations", """
CÔNG TY CỔ PHẦN ĐẦU TƯ XUÂN THIỆN||||
PHIẾU ĐĂNG KÝ ỦNG HỘ CHƯƠNG TRÌNH SÓNG VÀ MÁY TÍNH CHO EM||||
Ngày đăng ký: 20/09/2021||||
Đơn vị ủng hộ: Công ty Cổ phần Đầu tư Xuân Thiện||||
STT|Mã ủng hộ|Hình thức ủng hộ|Số lượng|Thành tiền (đồng)
1|XT-1|Máy tính bảng|50|150.000.000
2|XT-2|Máy tính xách tay|20|200.000.000
3|XT-3|Tiền mặt||100.000.000
||Cộng||450.000.000
||||Đắk Lắk, ngày 20 tháng 9 năm 2021
||||GIÁM ĐỐC
""", """
_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
6|XT-1|pledge|2021-09-20|Công ty Cổ phần Đầu tư Xuân Thiện|tablet|50|150000000
7|XT-2|pledge|2021-09-20|Công ty Cổ phần Đầu tư Xuân Thiện|laptop|20|200000000
8|XT-3|pledge|2021-09-20|Công ty Cổ phần Đầu tư Xuân Thiện|cash||100000000
""", "a company's own pledge sheet, donor and day above the table")

form("n122_so_thu_chi_truong", "donations", """
TRƯỜNG THCS NGUYỄN TRÃI||||||
SỔ THEO DÕI THU - CHI QUỸ HỖ TRỢ HỌC SINH HỌC TRỰC TUYẾN||||||
Ngày, tháng|Số phiếu|Nội dung|Người nộp/nhận|Thu|Chi|Tồn
|||Tháng trước chuyển sang|||0
04/10/2021|PT01|CMHS lớp 6A ủng hộ|Ban đại diện CMHS lớp 6A|3.200.000||3.200.000
11/10/2021|PT02|Cựu học sinh khóa 1995 ủng hộ|Anh Trần Quốc Bảo|15.000.000||18.200.000
20/10/2021|PC01|Mua 05 điện thoại thông minh|Cửa hàng Viettel Store||12.500.000|5.700.000
Cộng||||18.200.000|12.500.000|5.700.000
""", """
_row|donation_id|entry|date|donor_name|form|amount_vnd|receipt_no
5|PT01|receipt|2021-10-04|Ban đại diện CMHS lớp 6A|cash|3200000|PT01‖
6|PT02|receipt|2021-10-11|Anh Trần Quốc Bảo|cash|15000000|PT02‖
7|PC01|spend|2021-10-20|Cửa hàng Viettel Store|cash|12500000|PC01‖
""", "a school's cash book, voucher as key, other place of the total")

form("n123_thoi_gian_ap_dung", "donations", """
VIETTEL ĐẮK LẮK - CHI NHÁNH TẬP ĐOÀN CÔNG NGHIỆP - VIỄN THÔNG QUÂN ĐỘI|||||||
Danh sách các chương trình hỗ trợ học sinh, sinh viên học trực tuyến|||||||
Mã CT|Nhà mạng|Ngày triển khai|Hình thức hỗ trợ|Gói|Số thuê bao|Giảm giá|Thời gian
VT-21-01|Viettel|15/09/2021|Gói data miễn phí|ST5K|12.000|100%|15/09/2021 - 15/12/2021
VT-21-02|Viettel|15/09/2021|Gói data miễn phí|EDU30|800|100%|từ 01/10/2021 đến 31/12/2021
VT-21-03|Viettel|20/09/2021|Tặng SIM|SIM 4G|500||
""", """
_row|donation_id|entry|date|donor_name|form|package|quantity|discount_percent|from_date|to_date
4|VT-21-01|receipt|2021-09-15|Viettel|data_package|ST5K|12000|100|2021-09-15|2021-12-15
5|VT-21-02|receipt|2021-09-15|Viettel|data_package|EDU30|800|100|2021-10-01|2021-12-31
6|VT-21-03|receipt|2021-09-20|Viettel|sim|SIM 4G|500|||
""", "telecom packages, subscribers as quantity, span in one cell")

form("n124_ho_ten_dia_chi", "donations", """
HỘI CHỮ THẬP ĐỎ TỈNH|||||||
DANH SÁCH TẬP THỂ, CÁ NHÂN ỦNG HỘ TRỰC TIẾP TẠI HỘI|||||||
Quý IV năm 2021|||||||
Số TT|Mã phiếu thu|Ngày thu|Họ tên, địa chỉ người ủng hộ|Tiền mặt (đồng)|Laptop (cái)|Máy tính bảng (cái)|Điện thoại (cái)
1|CTD-01|1/10/2021|Công ty TNHH Điện máy Thiên Hòa, 12 Lê Duẩn||5||
2|CTD-02|3/10/2021|Chùa Sắc Tứ Khải Đoan|20.000.000|||
3|CTD-03|3/10/2021|Giáo xứ Thánh Tâm|||10|
4|CTD-04|9/10/2021|Chị Nguyễn Thị Thu||||2
Cộng||||20.000.000|5|10|2
""".replace("Cộng||||20","Cộng|||20").replace("20.000.000|5|10|2","|20.000.000|5|10|2"), """
_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
5|CTD-01|receipt|2021-10-01|Công ty TNHH Điện máy Thiên Hòa, 12 Lê Duẩn|laptop|5|
6|CTD-02|receipt|2021-10-03|Chùa Sắc Tứ Khải Đoan|cash||20000000
7|CTD-03|receipt|2021-10-03|Giáo xứ Thánh Tâm|tablet|10|
8|CTD-04|receipt|2021-10-09|Chị Nguyễn Thị Thu|smartphone|2|
""", "Red Cross list with columns per thing; 'Điện thoại' alone")

form("n126_don_vi_trao_tang", "donations", """
NGÂN HÀNG NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN VIỆT NAM|||||
CHI NHÁNH TỈNH ĐẮK LẮK|||||
BẢNG KÊ THIẾT BỊ TRAO TẶNG HỌC SINH NGHÈO|||||
Đơn vị trao tặng: Agribank Chi nhánh tỉnh Đắk Lắk|||||
TT|Mã số khoản|Ngày trao|Đơn vị nhận|Loại thiết bị|Số lượng|Thành tiền (VNĐ)
1|AGR-01|11/11/2021|Phòng GD&ĐT Cư Kuin|Máy tính bảng|30|97.500.000
2|AGR-02|12/11/2021|Phòng GD&ĐT Krông Bông|Máy tính bảng|20|65.000.000
3|AGR-03|12/11/2021|Trường THPT Trần Hưng Đạo|Laptop|5|62.500.000
|Tổng||||55|225.000.000
(Bằng chữ: Hai trăm hai mươi lăm triệu đồng chẵn)|||||
""", """
_row|donation_id|entry|date|donor_name|channel|form|quantity|amount_vnd
6|AGR-01|receipt|2021-11-11|Agribank Chi nhánh tỉnh Đắk Lắk|Phòng GD&ĐT Cư Kuin|tablet|30|97500000
7|AGR-02|receipt|2021-11-12|Agribank Chi nhánh tỉnh Đắk Lắk|Phòng GD&ĐT Krông Bông|tablet|20|65000000
8|AGR-03|receipt|2021-11-12|Agribank Chi nhánh tỉnh Đắk Lắk|Trường THPT Trần Hưng Đạo|laptop|5|62500000
""", "bank's list of what it gave to whom")

form("d101_tot", "devices", """
PHÒNG GD&ĐT HUYỆN EA SÚP||||||
DANH SÁCH THIẾT BỊ TIẾP NHẬN TỪ CÁC NHÀ TÀI TRỢ||||||
Mã TB|Loại TB|Hãng SX|Số Serial|Tình trạng|Ngày nhập kho|Nhà tài trợ
ES001|Laptop|HP|5CD1234ABC|Tốt|20/11/2021|Agribank Đắk Lắk
ES002|Laptop|HP|5CD1234ABD|Tốt|20/11/2021|Agribank Đắk Lắk
ES003|Laptop|Acer|NXHE8SV001|Hỏng bàn phím|22/11/2021|Anh Phan Văn Tới
ES004|Máy tính bảng|Lenovo|HA1ABC99|Mới|22/11/2021|Anh Phan Văn Tới
""", """
_row|device_id|type|model|serial|condition|received_date|donor_name
4|ES001|laptop|HP|5CD1234ABC||2021-11-20|Agribank Đắk Lắk
5|ES002|laptop|HP|5CD1234ABD||2021-11-20|Agribank Đắk Lắk
6|ES003|laptop|Acer|NXHE8SV001|faulty|2021-11-22|Anh Phan Văn Tới
7|ES004|tablet|Lenovo|HA1ABC99|new|2021-11-22|Anh Phan Văn Tới
""", "'Tốt' as a condition")

form("d100_ma_san_pham", "devices", """
CÔNG TY CỔ PHẦN BÁN LẺ KỸ THUẬT SỐ FPT||||||
PHIẾU XUẤT KHO KIÊM BIÊN BẢN GIAO HÀNG||||||
Ngày xuất: 02/12/2021||||||
STT|Mã sản phẩm|Tên sản phẩm|ĐVT|Số lượng|Đơn giá|Thành tiền
1|00758234|Máy tính bảng Lenovo Tab M8|Cái|25|3.290.000|82.250.000
2|00761120|Máy tính xách tay Acer Aspire 3|Cái|10|10.490.000|104.900.000
||Cộng||35||187.150.000
Người giao||||||Người nhận
""".replace("Người giao||||||Người nhận","Người giao|||||Người nhận|"), """
_row|device_id|type|model|quantity|value_vnd
5|00758234|tablet|Máy tính bảng Lenovo Tab M8‖Lenovo Tab M8|25|3290000
6|00761120|laptop|Máy tính xách tay Acer Aspire 3‖Acer Aspire 3|10|10490000
""", "shop's delivery note, product code as only code")

form("d102_truong_va_huyen", "devices", """
BẢNG PHÂN BỔ MÁY TÍNH XÁCH TAY (NGÂN HÀNG VIETCOMBANK TÀI TRỢ)||||||
Mã máy|Cấu hình|Serial|Phân bổ cho trường|Huyện|Tình trạng|Trạng thái
VCB01|Core i3-1115G4/4GB/256GB SSD/14"|PF2X001|THPT Buôn Hồ|Thị xã Buôn Hồ|Mới|Chưa bàn giao
VCB02|Core i3-1115G4/4GB/256GB SSD/14"|PF2X002|THPT Hai Bà Trưng|Thị xã Buôn Hồ|Mới|Chưa bàn giao
VCB03|Core i3-1115G4/8GB/512GB SSD/15.6"|PF2X003|THPT Krông Bông|Huyện Krông Bông|Mới|Đã bàn giao
""", """
_row|device_id|type|cpu|ram_gb|storage_gb|screen_inch|serial|earmark|condition|status
3|VCB01|laptop|Core i3-1115G4|4|256|14|PF2X001|school=THPT Buôn Hồ;district=Buôn Hồ|new|in_stock‖reserved
4|VCB02|laptop|Core i3-1115G4|4|256|14|PF2X002|school=THPT Hai Bà Trưng;district=Buôn Hồ|new|in_stock‖reserved
5|VCB03|laptop|Core i3-1115G4|8|512|15.6|PF2X003|school=THPT Krông Bông;district=Krông Bông|new|handed_over
""", "earmark in two columns, specs in one")

# ---- handovers -------------------------------------------------------------------------------

form("d103_nha_tai_tro_o_tren", "devices", """
PHÒNG GD&ĐT HUYỆN KRÔNG BÚK||||||||||
THẺ KHO MÁY TÍNH XÁCH TAY TÀI TRỢ||||||||||
Nhà tài trợ: Công ty CP Tập đoàn Hoa Sen||||||||||
Ngày nhập kho: 22/11/2021||||||||||
STT|Số thẻ|Nhãn hiệu|Số máy (S/N)|CPU|RAM|Ổ cứng|Màn hình|Tình trạng|Vị trí kệ|Phụ kiện
1|KB-001|Dell Latitude E7250|7XK2Q32|i5-5300U|8 GB|SSD 128 GB|12.5"|Đã qua sử dụng|K1-T2|Sạc, túi
2|KB-002|Dell Latitude E7250|7XK2Q33|i5-5300U|8 GB|SSD 128 GB|12.5"|Đã qua sử dụng|K1-T2|Sạc
3|KB-003|HP EliteBook 820 G2|5CG5280ABC|i5-5200U|4 GB|SSD 256 GB|12.5"|Đã qua sử dụng (xước vỏ)|K1-T3|Sạc
4|KB-004|HP EliteBook 820 G2|5CG5280ABD|i5-5200U|4 GB|SSD 256 GB|12.5"|Lỗi bàn phím|K2-T1|Không
Tổng số máy: 4||||||||||
Thủ kho|||||||Kế toán|||
""", """
_row|device_id|type|model|serial|cpu|ram_gb|storage_gb|screen_inch|condition|location|accessories|donor_name|received_date
6|KB-001|laptop|Dell Latitude E7250|7XK2Q32|i5-5300U|8|128|12.5|used|K1-T2|Sạc, túi|Công ty CP Tập đoàn Hoa Sen|2021-11-22
7|KB-002|laptop|Dell Latitude E7250|7XK2Q33|i5-5300U|8|128|12.5|used|K1-T2|Sạc|Công ty CP Tập đoàn Hoa Sen|2021-11-22
8|KB-003|laptop|HP EliteBook 820 G2|5CG5280ABC|i5-5200U|4|256|12.5|used|K1-T3|Sạc|Công ty CP Tập đoàn Hoa Sen|2021-11-22
9|KB-004|laptop|HP EliteBook 820 G2|5CG5280ABD|i5-5200U|4|256|12.5|faulty|K2-T1|‖Không|Công ty CP Tập đoàn Hoa Sen|2021-11-22
""", "second-hand laptops, donor and day above")

form("d104_ngay_ban_giao", "devices", """
VIETTEL ĐẮK LẮK||||||
DANH SÁCH ĐIỆN THOẠI SMARTPHONE TẶNG HS KHÓ KHĂN||||||
Mã máy|Tên máy|IMEI1|IMEI2|SĐT gắn kèm|Trạng thái|Ngày bàn giao
VT001|Vsmart Live 4|356938035643809|356938035643817|0971000111|Đã bàn giao|20/12/2021
VT002|Vsmart Live 4|490154203237518|490154203237526|0971000112|Trong kho|
VT003|Vsmart Live 4|352099001761481|352099001761499|0971000113|Trong kho|
""", """
_row|device_id|type|model|imei|status|received_date
4|VT001|smartphone|Vsmart Live 4|356938035643809|handed_over|2021-12-20
5|VT002|smartphone|Vsmart Live 4|490154203237518|in_stock|
6|VT003|smartphone|Vsmart Live 4|352099001761481|in_stock|
""", codes="outlier@4", what="a day of handing over may be no day of receipt")

form("d105_lo_va_chung_loai", "devices", """
BÁO CÁO NHANH SỐ LƯỢNG THIẾT BỊ ĐÃ TIẾP NHẬN|||||
Đơn vị: Phòng GD&ĐT huyện Buôn Đôn|||||
STT|Lô|Chủng loại|Số lượng|Nguồn tài trợ|Đã phân bổ
1|BD-L1|Máy tính bảng Samsung T295|40|Tập đoàn Viettel|40
2|BD-L2|Laptop Acer|6|BIDV Ban Mê|2
3|BD-L3|Điện thoại thông minh|15|Thế Giới Di Động|0
Tổng||61||42
""", """
_row|device_id|type|model|quantity|donor_name
4|BD-L1|tablet|Máy tính bảng Samsung T295‖Samsung T295|40|Tập đoàn Viettel
5|BD-L2|laptop|Laptop Acer‖Acer|6|BIDV Ban Mê
6|BD-L3|smartphone||15|Thế Giới Di Động
""", "lots, key under 'Lô', allotted beside")

form("d106_mat", "devices", """
TRƯỜNG THPT LÊ DUẨN||||||
KIỂM KÊ MÁY TÍNH BẢNG CHO HỌC SINH MƯỢN||||||
STT|Mã TB|Serial|Học sinh đang mượn|Tình trạng|Ghi chú|
1|LD01|HA1B0001|Y Thuận Êban - 10A1|Tốt||
2|LD02|HA1B0002||Mất|đã lập biên bản|
3|LD03|HA1B0003|Lê Thị Ngân - 11A3|Bình thường||
4|LD04|HA1B0004||Hỏng|vỡ màn hình|
""", """
_row|device_id|type|serial|condition|status|note
4|LD01|tablet|HA1B0001|||
5|LD02|tablet|HA1B0002||retired|đã lập biên bản
6|LD03|tablet|HA1B0003|||
7|LD04|tablet|HA1B0004|faulty|‖faulty|vỡ màn hình
""", "tablets on loan: fine, lost, broken; who has it is no stock", exit="0/1")

form("b91_so_va_ngay_hai_o", "handovers", """
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|||||||
Độc lập - Tự do - Hạnh phúc|||||||
BIÊN BẢN BÀN GIAO MÁY TÍNH BẢNG CHO HỌC SINH|||||||
(Đợt 1 năm 2021)|||||||
Số: 15/BB-TH||||Krông Năng, ngày 24 tháng 12 năm 2021|||
BÊN GIAO: Phòng Giáo dục và Đào tạo huyện Krông Năng|||||||
BÊN NHẬN: Trường Tiểu học Lê Quý Đôn|||||||
STT|Mã phiếu|Họ và tên học sinh|Lớp|Ngày sinh|Số máy (seri)|Họ tên PHHS|Ký nhận
1|P01|Y Sơn Niê|3A|12/03/2013|R9A001|H Bim Niê|
2|P02|Hoàng Thị Mơ|4B|05/11/2012|R9A002|Hoàng Văn Bảy|
3|P03|Nông Văn Tuấn|5A|30/01/2011|R9A003|Nông Thị Đào|
Tổng số: 03 máy tính bảng|||||||
ĐẠI DIỆN BÊN GIAO||||ĐẠI DIỆN BÊN NHẬN|||
""", """
_row|handover_id|date|round|full_name|class|birth_date|school_name|district|item|serial|status|minute_no
9|P01|2021-12-24|1|Y Sơn Niê|3A|2013-03-12|Trường Tiểu học Lê Quý Đôn|Krông Năng‖|tablet|R9A001|delivered|15/BB-TH
10|P02|2021-12-24|1|Hoàng Thị Mơ|4B|2012-11-05|Trường Tiểu học Lê Quý Đôn|Krông Năng‖|tablet|R9A002|delivered|15/BB-TH
11|P03|2021-12-24|1|Nông Văn Tuấn|5A|2011-01-30|Trường Tiểu học Lê Quý Đôn|Krông Năng‖|tablet|R9A003|delivered|15/BB-TH
""", "minutes of a primary school")

form("b92_cap_thu", "handovers", """
Phòng GD&ĐT Krông Năng|||||||||
SỔ THEO DÕI CẤP PHÁT - THU HỒI THIẾT BỊ|||||||||
Số TT|Mã phiếu|Ngày tháng|Đợt|Học sinh|NS|Trường|Thiết bị|Mã máy|Cấp/Thu
1|KN1|05/01/2022|1|Nguyễn Hoài An|2009|THCS Phú Xuân|MTB|KN-T01|Cấp
2|KN2|05/01/2022|1|Hứa Văn Sình|2010|THCS Phú Xuân|MTB|KN-T02|Cấp
3|KN3|10/03/2022|1|Nguyễn Hoài An|2009|THCS Phú Xuân|MTB|KN-T01|Thu
""", """
_row|handover_id|date|round|full_name|birth_date|school_name|item|device_id|status
4|KN1|2022-01-05|1|Nguyễn Hoài An|2009|THCS Phú Xuân|tablet|KN-T01|delivered
5|KN2|2022-01-05|1|Hứa Văn Sình|2010|THCS Phú Xuân|tablet|KN-T02|delivered
6|KN3|2022-03-10|1|Nguyễn Hoài An|2009|THCS Phú Xuân|tablet|KN-T01|returned
""", "a book of giving and taking back in short words")

form("b93_truong_va_ngay", "handovers", """
BIÊN BẢN THU HỒI THIẾT BỊ HƯ HỎNG|||||||
Trường PTDTNT THCS huyện M'Đrắk, ngày 15/4/2022|||||||
Mã|Đợt|Tên học sinh|Lớp|Loại|Số seri|Tình trạng khi thu hồi|Nguyên nhân
MD1|2|Vàng A Páo|7A|Laptop|LT77|Hỏng|Rơi nước
MD2|2|Lò Thị Mai|8B|Laptop|LT78|Hỏng màn hình|Bị đè
""", """
_row|handover_id|date|round|full_name|class|school_name|district|item|serial|condition|reason|status
4|MD1|2022-04-15|2|Vàng A Páo|7A|Trường PTDTNT THCS huyện M'Đrắk‖Trường PTDTNT THCS|M'Đrắk|laptop|LT77|faulty|Rơi nước|returned
5|MD2|2022-04-15|2|Lò Thị Mai|8B|Trường PTDTNT THCS huyện M'Đrắk‖Trường PTDTNT THCS|M'Đrắk|laptop|LT78|faulty|Bị đè|returned
""", "taken back, school and day in one line")

form("c70_ngay_trong_tien_do", "coverage", """
SỞ THÔNG TIN VÀ TRUYỀN THÔNG||||||||
DANH SÁCH THÔN, BUÔN CHƯA CÓ SÓNG THÔNG TIN DI ĐỘNG||||||||
(Cập nhật đến 31/10/2021)||||||||
STT|Mã điểm|Tên thôn, buôn|Xã|Huyện|Số hộ|DN được giao phủ sóng|Thời hạn hoàn thành|Tiến độ
1|DL-01|Buôn Đắk Tuôr|Cư Pui|Krông Bông|112|Viettel|30/11/2021|Đã phát sóng 25/11/2021
2|DL-02|Thôn Ea Uôl|Cư Pui|Krông Bông|86|VNPT|31/12/2021|Đang triển khai
3|DL-03|Buôn Krông Nô|Krông Nô|Lắk|45|MobiFone|Quý I/2022|Chưa triển khai
""", """
_row|point_id|hamlet|commune|district|households|operator|planned_date|covered_date|status
5|DL-01|Buôn Đắk Tuôr|Cư Pui|Krông Bông|112|Viettel|2021-11-30|2021-11-25‖|covered
6|DL-02|Thôn Ea Uôl|Cư Pui|Krông Bông|86|VNPT|2021-12-31||planned
7|DL-03|Buôn Krông Nô|Krông Nô|Lắk|45|MobiFone|2022-03-31||uncovered‖planned
""", "department's list with the covered day in words")

form("c71_nha_mang_danh_dau", "coverage", """
PHÒNG VĂN HÓA VÀ THÔNG TIN HUYỆN M'ĐRẮK||||||||
TỔNG HỢP ĐIỂM LÕM SÓNG THEO NHÀ MẠNG ĐƯỢC PHÂN CÔNG||||||||
STT|Ký hiệu|Thôn/buôn|Xã|Hiện trạng|Nhà mạng được phân công|||Số hộ
|||||Viettel|VNPT|MobiFone|
1|MD-1|Buôn Hoang|Ea Trang|Chưa có sóng|x|||60
2|MD-2|Thôn 5|Cư San|Chưa có sóng||x||145
3|MD-3|Thôn 9|Cư San|Chưa có sóng|||x|88
""", """
_row|point_id|hamlet|commune|district|status|operator|households
5|MD-1|Buôn Hoang|Ea Trang|M'Đrắk|uncovered|Viettel|60
6|MD-2|Thôn 5|Cư San|M'Đrắk|uncovered|VNPT|145
7|MD-3|Thôn 9|Cư San|M'Đrắk|uncovered|MobiFone|88
""", "operators as ticked columns under a group", merges=("F3:H3",))

form("c72_de_nghi_nha_mang", "coverage", """
UBND XÃ CƯ PUI|||||
HUYỆN KRÔNG BÔNG|||||
BÁO CÁO CÁC KHU VỰC CHƯA PHỦ SÓNG 4G TRÊN ĐỊA BÀN XÃ|||||
Mã|Thôn/buôn|Số hộ dân|Sóng hiện có|Đề nghị nhà mạng|Ghi chú
CP1|Thôn Ea Lang|75|Không có sóng|Viettel|
CP2|Thôn Cư Tê|104|Không có sóng|Viettel|
CP3|Buôn Bhung|58|Không có sóng|VNPT|
""", """
_row|point_id|hamlet|commune|district|status|operator|households
5|CP1|Thôn Ea Lang|Cư Pui|Krông Bông|uncovered|Viettel|75
6|CP2|Thôn Cư Tê|Cư Pui|Krông Bông|uncovered|Viettel|104
7|CP3|Buôn Bhung|Cư Pui|Krông Bông|uncovered|VNPT|58
""", "a commune's report, place in two title lines")

form("c73_tieng_anh", "coverage", """
Site ID|Hamlet|Commune|District|Province|Vendor|Tech|On-air date|Status|HH
DLK1201|Buôn Ea Rớt|Cư Pui|Krông Bông|Đắk Lắk|Viettel|4G|2021-11-12|On air|96
DLK1202|Thôn 12|Ea Bung|Ea Súp|Đắk Lắk|Viettel|4G||Planned|70
DLK1203|Buôn Ba Na|Ea Bung|Ea Súp|Đắk Lắk|Viettel|4G||No coverage|51
""", """
_row|point_id|hamlet|commune|district|operator|technology|covered_date|status|households
2|DLK1201|Buôn Ea Rớt|Cư Pui|Krông Bông|Viettel|4G|2021-11-12|covered|96
3|DLK1202|Thôn 12|Ea Bung|Ea Súp|Viettel|4G||planned|70
4|DLK1203|Buôn Ba Na|Ea Bung|Ea Súp|Viettel|4G||uncovered|51
""", "a technician's export in English")

# ---- schools ---------------------------------------------------------------------------------

form("c74_loai_tram", "coverage", """
VNPT ĐẮK LẮK|||||||
PHƯƠNG ÁN PHÁT SÓNG CÁC ĐIỂM LÕM NĂM 2022|||||||
Stt|Mã trạm dự kiến|Địa điểm|Xã|Huyện|Loại trạm|Tiến độ|Phát sóng
1|DLK0801|Thôn 8|Cư Né|Krông Búk|4G|Đã phát sóng|T3/2022
2|DLK0802|Buôn Drah 2|Cư Né|Krông Búk|4G|Đang xin phép xây dựng|T9/2022
3|DLK0803|Thôn Bình Minh|Ea Sin|Krông Búk|4G|Chưa triển khai|T12/2022
""", """
_row|point_id|hamlet|commune|district|technology|status|planned_date|covered_date
4|DLK0801|Thôn 8|Cư Né|Krông Búk|4G|covered|‖2022-03-31|‖2022-03-31
5|DLK0802|Buôn Drah 2|Cư Né|Krông Búk|4G|planned|2022-09-30‖|
6|DLK0803|Thôn Bình Minh|Ea Sin|Krông Búk|4G|uncovered‖planned|2022-12-31‖|
""", "operator's plan; months as T3/2022 under 'Phát sóng'", exit="0/1")

form("c75_tu_thang", "coverage", """
Mã điểm|Tên thôn buôn|Xã|Huyện|Nhà mạng|Tình trạng|Hộ dân
L1|Buôn Knia 4|Ea Bar|Buôn Đôn|Viettel|Đã phủ sóng từ tháng 11/2021|88
L2|Buôn Jang Pông|Ea Huar|Buôn Đôn|VinaPhone|Dự kiến phủ sóng trong quý II/2022|49
L3|Thôn 17A|Ea Bar|Buôn Đôn|Viettel|Chưa có kế hoạch|35
""", """
_row|point_id|hamlet|commune|district|operator|status|households|covered_date|planned_date
2|L1|Buôn Knia 4|Ea Bar|Buôn Đôn|Viettel|covered|88|‖2021-11-30|
3|L2|Buôn Jang Pông|Ea Huar|Buôn Đôn|VinaPhone|planned|49||‖2022-06-30
4|L3|Thôn 17A|Ea Bar|Buôn Đôn|Viettel|uncovered|35||
""", "states in sentences")

form("t71_phu_song_4g", "schools", """
BÁO CÁO HẠ TẦNG CÁC TRƯỜNG HUYỆN EA H'LEO NĂM HỌC 2021-2022|||||||
Mã đơn vị|Tên đơn vị|Bậc|Xã, thị trấn|Học sinh|Internet|Phủ sóng 4G|Người báo cáo
EH01|TH Ama Khê|Tiểu học|Ea Hiao|320|Có (cáp quang)|Có|Đinh Thị Loan
EH02|THCS Ea Sol|THCS|Ea Sol|455|Có (ADSL)|Có|Lưu Văn Bách
EH03|TH Dliê Yang|Tiểu học|Dliê Yang|288|Chưa|Không|Y Đức Niê
""", """
_row|school_code|school_name|level|district|commune|pupils|internet|coverage|contact_name
3|EH01|TH Ama Khê|primary|Ea H'leo|Ea Hiao|320|fibre|4g|Đinh Thị Loan
4|EH02|THCS Ea Sol|lower_secondary|Ea H'leo|Ea Sol|455|adsl|4g|Lưu Văn Bách
5|EH03|TH Dliê Yang|primary|Ea H'leo|Dliê Yang|288|none||Y Đức Niê
""", "yes with the kind in brackets; 4G yes or no", exit="0/1")

form("n125_hai_so_hai_ngay", "donations", """
LIÊN ĐOÀN LAO ĐỘNG HUYỆN CƯ M'GAR||||||
THEO DÕI ĐĂNG KÝ VÀ TIẾP NHẬN ỦNG HỘ||||||
ĐVT: đồng||||||
TT|Mã ĐK|CĐCS|Ngày đăng ký|Đăng ký|Đã tiếp nhận|Ngày tiếp nhận
1|C1|CĐCS Cao su Cư M'gar|20/9/2021|30.000.000|30.000.000|15/10/2021
2|C2|CĐCS Trường THPT Lê Hữu Trác|21/9/2021|5.000.000|2.000.000|16/10/2021
3|C3|CĐCS TTYT huyện|22/9/2021|6.000.000||
""", """
_row|donation_id|entry|date|donor_name|form|amount_vnd
5|C1|receipt|2021-10-15|CĐCS Cao su Cư M'gar|cash|30000000
7|C3|pledge|2021-09-22|CĐCS TTYT huyện|cash|6000000
""", "two sums and two days; the row that was kept in part is refused", exit="1", rejected="1")

form("b94_viec_o_dong_duoi", "handovers", """
UBND THÀNH PHỐ BUÔN MA THUỘT||||||||
BIÊN BẢN GIAO NHẬN||||||||
V/v bàn giao điện thoại thông minh cho học sinh (Đợt 3)||||||||
Buôn Ma Thuột, ngày 07 tháng 02 năm 2022||||||||
BÊN NHẬN: TRƯỜNG THCS TRƯNG VƯƠNG||||||||
STT|Mã|Họ và tên HS|Nữ|Lớp|Năm sinh|Số IMEI|Người nhận (PHHS)|Ký
1|TV1|Cao Thị Hạnh|x|9A3|2007|356938035643809|Cao Văn Bình|
2|TV2|Đinh Văn Quý||8A1|2008|490154203237518|Đinh Thị Xuân|
""", """
_row|handover_id|date|round|full_name|class|birth_date|item|serial|status|school_name
7|TV1|2022-02-07|3|Cao Thị Hạnh|9A3|2007|smartphone|‖356938035643809|delivered|TRƯỜNG THCS TRƯNG VƯƠNG
8|TV2|2022-02-07|3|Đinh Văn Quý|8A1|2008|smartphone|‖490154203237518|delivered|TRƯỜNG THCS TRƯNG VƯƠNG
""", "minutes with the place's day in the head, IMEI, who came for it")

form("d107_lo_hang", "devices", """
SỞ GIÁO DỤC VÀ ĐÀO TẠO||||||
BẢNG PHÂN BỔ MÁY TÍNH BẢNG VIETTEL TÀI TRỢ CHO CÁC HUYỆN||||||
STT|Lô hàng|Phân bổ cho|Số lượng (máy)|Số seri từ|Số seri đến|Ghi chú
1|VTL-01|Huyện Lắk|50|VTL000001|VTL000050|
2|VTL-02|Huyện Krông Bông|40|VTL000051|VTL000090|
3|VTL-03|Thị xã Buôn Hồ|30|VTL000091|VTL000120|
Tổng cộng|||120|||
""", """
_row|device_id|type|quantity|earmark
4|VTL-01|tablet|50|district=Lắk
5|VTL-02|tablet|40|district=Krông Bông
6|VTL-03|tablet|30|district=Buôn Hồ
""", "lots with serial ranges, by district")

form("d108_so_tai_san", "devices", """
TRƯỜNG TH&THCS LÊ ĐÌNH CHINH|||||||
SỔ TÀI SẢN - PHẦN THIẾT BỊ ĐƯỢC TẶNG|||||||
Ngày ghi sổ|Số hiệu TSCĐ|Tên, đặc điểm, ký hiệu TSCĐ|Nước sản xuất|Năm đưa vào sử dụng|Nguyên giá (đồng)|Nguồn hình thành|Ghi chú
25/11/2021|TSCĐ-LDC-01|Máy tính bảng Lenovo M10|Trung Quốc|2021|4.200.000|Quỹ Vì ngày mai phát triển|
25/11/2021|TSCĐ-LDC-02|Máy tính bảng Lenovo M10|Trung Quốc|2021|4.200.000|Quỹ Vì ngày mai phát triển|
""", """
_row|device_id|type|model|made_year|value_vnd|donor_name|received_date
4|TSCĐ-LDC-01|tablet|Máy tính bảng Lenovo M10‖Lenovo M10|2021‖|4200000|Quỹ Vì ngày mai phát triển|2021-11-25‖
5|TSCĐ-LDC-02|tablet|Máy tính bảng Lenovo M10‖Lenovo M10|2021‖|4200000|Quỹ Vì ngày mai phát triển|2021-11-25‖
""", "a school's book of assets")

form("n128_ten_chi_hoi", "donations", """
HỘI NÔNG DÂN TỈNH||||||
BẢN ĐĂNG KÝ ỦNG HỘ CỦA CÁC CHI HỘI||||||
Đơn vị tính: 1000đ||||||
TT|Mã|Tên chi hội|Ngày đăng ký|Tiền mặt|Hiện vật (ghi rõ)|SL
1|ND1|Chi hội buôn Ko Siêr|05/11/2021|500||
2|ND2|Chi hội thôn 3 Hòa Thắng|06/11/2021||Điện thoại thông minh|2
3|ND3|Chi hội Ea Kao|06/11/2021|1.200||
""", """
_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
5|ND1|pledge|2021-11-05|Chi hội buôn Ko Siêr|cash||500000
6|ND2|pledge|2021-11-06|Chi hội thôn 3 Hòa Thắng|smartphone|2|
7|ND3|pledge|2021-11-06|Chi hội Ea Kao|cash||1200000
""", "promises of branches, thousands, things beside money")

form("d109_packing_list", "devices", """
CÔNG TY TNHH PHÂN PHỐI SYNNEX FPT||||
PACKING LIST||||
No.|Asset code|Description|Serial No.|Qty
1|SF-0001|Laptop Asus E410MA N4020/4GB/256GB/14"|L9N0CV01|1
2|SF-0002|Laptop Asus E410MA N4020/4GB/256GB/14"|L9N0CV02|1
3|SF-0003|Tablet Lenovo M8 32GB|HA1X03|1
Total||||3
""", """
_row|device_id|type|serial|quantity
4|SF-0001|laptop|L9N0CV01|1
5|SF-0002|laptop|L9N0CV02|1
6|SF-0003|tablet|HA1X03|1
""", "a distributor's packing list in English")

form("b96_so_phieu_chi", "handovers", """
SỞ LAO ĐỘNG - TBXH|||||||
BẢNG KÊ ĐÃ CHI TIỀN HỖ TRỢ MUA THIẾT BỊ CHO TRẺ MỒ CÔI DO COVID-19|||||||
Đợt: 2; Ngày chi: 10/01/2022; ĐVT: triệu đồng|||||||
TT|Số phiếu chi|Họ tên trẻ|Ngày sinh|Học trường|Huyện|Số tiền|Trạng thái
1|PC05|Lưu Gia Hân|03/04/2012|TH Phan Đình Phùng|Ea Kar|2,5|Đã chi
2|PC06|Tô Minh Khang|19/08/2009|THCS Quang Trung|Krông Pắc|2,5|Đã chi
""", """
_row|handover_id|date|round|full_name|birth_date|school_name|district|item|amount_vnd|status
5|PC05|2022-01-10|2|Lưu Gia Hân|2012-04-03|TH Phan Đình Phùng|Ea Kar|cash|2500000|delivered
6|PC06|2022-01-10|2|Tô Minh Khang|2009-08-19|THCS Quang Trung|Krông Pắc|cash|2500000|delivered
""", "cash in millions, facts joined by semicolons, paid as state")

form("c76_kh_hoan_thanh", "coverage", """
CHI NHÁNH MOBIFONE ĐẮK LẮK|||||||
BÁO CÁO TIẾN ĐỘ XÓA VÙNG LÕM SÓNG ĐẾN 31/12/2021|||||||
Mã vùng lõm|Thôn/Buôn|Xã|Huyện|Số hộ|KH hoàn thành|Ngày hoàn thành|Tình trạng
MB-01|Buôn Tul B|Yang Mao|Krông Bông|63|31/10/2021|28/10/2021|Hoàn thành
MB-02|Thôn Noh Prông|Hòa Phong|Krông Bông|121|31/12/2021||Đang triển khai (80%)
MB-03|Buôn Lê|Krông Nô|Lắk|40|30/6/2022||Chưa triển khai
""", """
_row|_opt|point_id|hamlet|commune|district|households|planned_date|covered_date|status|operator
4||MB-01|Buôn Tul B|Yang Mao|Krông Bông|63|2021-10-31|2021-10-28|covered|
5||MB-02|Thôn Noh Prông|Hòa Phong|Krông Bông|121|2021-12-31||planned|
6||MB-03|Buôn Lê|Krông Nô|Lắk|40|2022-06-30||uncovered|
""", "progress with a share in brackets")

form("c77_hai_nha_mang", "coverage", """
BIỂU 03: TỔNG HỢP CÁC THÔN BUÔN TRẮNG SÓNG|||||||
TT|Mã điểm|Thôn/buôn|Xã|Doanh nghiệp phụ trách|||Số hộ
||||Viettel|VNPT|MobiFone|
I|HUYỆN CƯ M'GAR|||||
1|CM-1|Buôn Jarai|Ea Kuêh|X|||72
2|CM-2|Thôn 8|Ea Kiết||X||55
II|HUYỆN EA SÚP|||||
3|ES-1|Thôn 11|Ia Jlơi|X|X||90
""", """
_row|point_id|hamlet|commune|district|operator|households|status
5|CM-1|Buôn Jarai|Ea Kuêh|Cư M'gar|Viettel|72|uncovered
6|CM-2|Thôn 8|Ea Kiết|Cư M'gar|VNPT|55|uncovered
8|ES-1|Thôn 11|Ia JLơi|Ea Súp|Viettel, VNPT|90|uncovered
""", "groups of districts, operators ticked, two for one point", merges=("E2:G2",), formats=("xlsx",))

form("t72_dau_moi_va_so", "schools", """
Mã trường,Tên trường,Cấp,Huyện,Xã,Tổng số học sinh,Mạng Internet,Sóng,Cán bộ đầu mối (họ tên, SĐT),Ngày khảo sát
""".strip().replace(",","|").replace("(họ tên| SĐT)","(họ tên, SĐT)")+"""
MD01|TH Cư Króa|TH|M'Drăk|Cư Króa|260|Cáp quang VNPT|4G|Lý Văn Páo 0912333444|12/10/2021
MD02|THCS Ea Lai|THCS|M'Drăk|Ea Lai|390|Cáp quang Viettel|4G|Bàn Thị Mai 0987000999|12/10/2021
""", """
_row|school_code|school_name|level|district|commune|pupils|internet|coverage|survey_date|contact_name|contact_phone
2|MD01|TH Cư Króa|primary|M'Đrắk|Cư K Róa|260|fibre|4g|2021-10-12|Lý Văn Páo|0912333444
3|MD02|THCS Ea Lai|lower_secondary|M'Đrắk|Ea Lai|390|fibre|4g|2021-10-12|Bàn Thị Mai|0987000999
""", "name and phone of the contact in one column")

form("p58_ho_tro_data", "platforms", """
STT|Nền tảng|Cơ quan chủ quản|Đường dẫn|Hỗ trợ data|Thời gian hỗ trợ
1|hanoistudy|VNPT|hanoistudy.vn|Miễn phí 4GB/ngày|Từ 13/9/2021 đến 13/12/2021
2|Zoom|Zoom Video|zoom.us|Không hỗ trợ|
""", """
_row|name|provider|url|free_data|from_date|to_date
2|hanoistudy|VNPT|hanoistudy.vn|yes|2021-09-13|2021-12-13
3|Zoom|Zoom Video|zoom.us|no||
""", "data support in words", exit="0/1", emitted="1-2")
