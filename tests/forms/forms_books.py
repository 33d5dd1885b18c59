"""Books, registers and stock lists of offices: sums in pages and groups, opening balances, ticks.
form() and the marks: make_more.py; each names its format, so that others may be added anywhere."""
from make_more import form

form("n50_diem_hang_nghin", "donations", """SỔ THEO DÕI TIẾP NHẬN ỦNG HỘ
Đơn vị tính: triệu đồng
STT|Mã ủng hộ|Ngày tiếp nhận|Đơn vị ủng hộ|Hình thức|Số tiền
1|UH01|05/10/2021|Ngân hàng Agribank|Chuyển khoản|1.500
2|UH02|07/10/2021|Công ty CP Cao su|Chuyển khoản|250
3|UH03|12/10/2021|Bà Nguyễn Thị Hoa|Tiền mặt|1,5
|Tổng cộng||||1.751,5
""", """_row|donation_id|amount_vnd
4|UH01|1500000000
5|UH02|250000000
6|UH03|1500000
""", formats=("csv",), what="a point is of thousands under a heading in millions too")
form("n51_diem_thap_phan", "donations", """Mã ủng hộ|Ngày|Đơn vị ủng hộ|Hình thức|Số tiền (triệu đồng)
U1|05/10/2021|A|Tiền mặt|1.500
U2|07/10/2021|B|Tiền mặt|12.75
U3|07/10/2021|C|Tiền mặt|0.250
""", """_row|donation_id|amount_vnd
3|U2|12750000
4|U3|250000
""", exit="1", rejected="1", codes="number-ambiguous@2", formats=("csv",),
     what="... unless the column has points that are decimal")
form("n52_loai_la_nha_tai_tro", "donations", """Mã tài trợ|Ngày|Nhà tài trợ|Loại|Thiết bị|SL
T1|2021-11-02|Viettel Đắk Lắk|Doanh nghiệp viễn thông|Máy tính bảng|150
T2|2021-11-05|Quỹ Vì tầm vóc Việt|Quỹ|Điện thoại thông minh|40
Cộng|||||190
""", """_row|donation_id|entry|donor_type|form|quantity
2|T1|receipt|telecom|tablet|150
3|T2|receipt|fund|smartphone|40
""", formats=("csv",), what="'Loại' is the donor's kind where its cells say so")
form("n53_loai_la_hinh_thuc", "donations", """Mã tài trợ|Ngày|Nhà tài trợ|Loại|Số lượng|Số tiền
T1|02/11/2021|A|Tiền mặt||1.000.000
T2|05/11/2021|B|Máy tính bảng|40|
T3|06/11/2021|C|Thu||1.000.000
""", """_row|donation_id|entry|form|quantity|amount_vnd
2|T1|receipt|cash||1000000
3|T2|receipt|tablet|40|
""", exit="1", rejected="1", codes="enum@4", formats=("xlsx",),
     what="... or what is given")
form("n54_so_du", "donations", """SỔ QUỸ TIỀN MẶT
Tháng 10 năm 2021
Ngày|Số chứng từ||Mã|Diễn giải|Đơn vị|Thu|Chi|Tồn
|Thu|Chi||||||
||||Số dư đầu kỳ||||0
01/10/2021|PT01||Q1|Thu ủng hộ|Công ty A|50.000.000||50.000.000
20/10/2021||PC01|Q3|Mua máy|Thế giới di động||25.000.000|25.000.000
||||Cộng phát sinh||50.000.000|25.000.000|
||||Số dư cuối kỳ||||25.000.000
""", """_row|donation_id|entry|amount_vnd|receipt_no
6|Q1|receipt|50000000|PT01
7|Q3|spend|25000000|PC01
""", formats=("xlsx",), what="a balance of a cash book is no row")
form("n55_so_du_la_thu", "donations", """Ngày|Mã|Diễn giải|Đơn vị|Thu|Chi
||Số dư đầu kỳ||7.000.000|
01/10/2021|Q1|Thu ủng hộ|Công ty A|50.000.000|
""", """_row|donation_id|entry|amount_vnd
3|Q1|receipt|50000000
""", exit="1", rejected="1", codes="required@2", formats=("csv",),
     what="... but money that nobody else brings in is not passed over")
form("n56_tong_long_nhau", "donations", """SỔ TIẾP NHẬN
Mã UH|Ngày|Đơn vị ủng hộ|Hình thức|Số tiền (đồng)
I. Khối doanh nghiệp||||
1A|01/10/2021|Công ty A|Tiền mặt|1.000.000
1B|02/10/2021|Công ty B|Tiền mặt|2.000.000
Cộng khối doanh nghiệp||||3.000.000
II. Khối cá nhân||||
1. Trong tỉnh||||
1C|03/10/2021|Ông C|Tiền mặt|4.000.000
Cộng trong tỉnh||||4.000.000
2. Ngoài tỉnh||||
1D|03/10/2021|Ông D|Tiền mặt|5.000.000
Cộng ngoài tỉnh||||5.000.000
Cộng khối cá nhân||||9.000.000
Tổng cộng (I+II)||||12.000.000
""", """_row|donation_id|amount_vnd
4|1A|1000000
5|1B|2000000
9|1C|4000000
12|1D|5000000
""", formats=("csv",), what="groups in groups, each with its sum")
form("n57_trang_khong_tong", "donations", """Mã UH|Ngày|Đơn vị ủng hộ|Hình thức|Số tiền
1A|01/10/2021|Công ty A|Tiền mặt|1.000.000
1B|02/10/2021|Công ty B|Tiền mặt|2.000.000
Mã UH|Ngày|Đơn vị ủng hộ|Hình thức|Số tiền
1C|03/10/2021|Công ty C|Tiền mặt|4.000.000
Cộng trang||||4.000.000
Mã UH|Ngày|Đơn vị ủng hộ|Hình thức|Số tiền
1D|03/10/2021|Công ty D|Tiền mặt|6.000.000
Cộng trang||||7.000.000
Tổng cộng||||6.000.000
""", """_row|donation_id|amount_vnd
2|1A|1000000
3|1B|2000000
5|1C|4000000
8|1D|6000000
""", exit="1", codes="total-mismatch@9 total-mismatch@10", formats=("xlsx",),
     what="a page's sum begins with the page; the whole's with the first row")
form("t50_danh_dau_cap_va_mang", "schools", """BIỂU 2: HIỆN TRẠNG KẾT NỐI
STT|Mã|Trường|Huyện|Cấp học||||Internet|||
||||MN|TH|THCS|THPT|Cáp quang|ADSL|3G, 4G|Chưa có
1|01|TH Lê Lợi|Lắk||x|||x|||
2|02|TH&THCS Võ Thị Sáu|Lắk||x|x|||x||
3|03|MN Hoa Mai|Lắk|x||||||x|
4|04|THPT Lắk|Lắk||||x||||x
5|05|TH Hai|Lắk||x|||x||x|
""", """_row|school_code|level|internet
4|01|primary|fibre
5|02|primary+lower_secondary|adsl
6|03|preschool|mobile
7|04|upper_secondary|none
""", exit="1", rejected="1", codes="enum@8", formats=("xlsx",), what="levels and lines are ticked")
form("c50_danh_dau_tinh_trang", "coverage", """Mã điểm|Thôn|Xã|Huyện|Tình trạng phủ sóng|||Số hộ
||||Đã phủ|Đang triển khai|Chưa phủ|
C1|Buôn A|Ea Wy|Ea H'leo|x|||50
C2|Buôn B|Ea Wy|Ea H'leo||x||60
C3|Buôn C|Ea Wy|Ea H'leo|||x|70
|Cộng|||1|1|1|180
""", """_row|point_id|status|households
3|C1|covered|50
4|C2|planned|60
5|C3|uncovered|70
""", formats=("csv",), what="the state of a point is ticked")
form("d50_danh_dau_tinh_trang", "devices", """Mã TB|Loại thiết bị|Tình trạng||
||Mới|Cũ|Hỏng
Q1|Máy tính bảng|x||
Q2|Máy tính bảng||x|
Q3|Laptop|||x
""", """_row|device_id|type|condition
3|Q1|tablet|new
4|Q2|tablet|used
5|Q3|laptop|faulty
""", formats=("xlsx",), what="the condition of a thing is ticked")
form("d51_ten_may_va_tieu_de", "devices", """DANH MỤC MÁY TÍNH BẢNG
Số hiệu|Tên máy|Tình trạng phân bổ
M1|Samsung T225|Chưa phân bổ
M2|Lenovo M10|Đã phân bổ
M3|Bao da Samsung|Chưa phân bổ
""", """_row|device_id|type|model|status
3|M1|tablet|Samsung T225|in_stock
4|M2|tablet|Lenovo M10|reserved
""", exit="1", rejected="1", codes="enum@5", formats=("csv",),
     what="names that say no type are models where the title says it")
form("d52_phu_kien", "devices", """DANH MỤC PHỤ KIỆN MÁY TÍNH BẢNG
Mã máy|Nhãn hiệu
M1|Bao da
""", """_row|device_id
""", exit="3", emitted="0", codes="header-missing", formats=("csv",),
     what="what comes with a tablet is none")
form("b50_may_va_sim", "handovers", """Mã bàn giao|Ngày bàn giao|Đợt|Họ và tên|Trường|Thiết bị|Trạng thái
B1|20/10/2021|1|Y A|TH A|Máy + SIM|Đã giao
B2|20/10/2021|1|Y B|TH A|SIM|Đã giao
""", """_row|handover_id|item
3|B2|sim
""", exit="1", rejected="1", codes="enum@2", formats=("csv",), what="a device and a SIM are two things")
form("d53_dau_va_cheo", "devices", """Mã TB|Loại|Khe SIM|Giá trị
T1|Máy tính bảng|✓|4.490.000,-
T2|Máy tính bảng|✗|4.490.000đ/
""", """_row|device_id|sim_slot|value_vnd
2|T1|yes|4490000
""", exit="1", rejected="1", codes="enum@3", formats=("xlsx",),
     what="beside a check a cross may be a no; amounts closed as on a cheque")
form("d54_danh_dau_khong_nhom", "devices", """Mã TB|Loại|Hỏng|Cũ|Mới|Ghi chú
Q1|Máy tính bảng|||x|
Q2|Máy tính bảng||x||
Q3|Laptop|x|||vỡ màn hình
""", """_row|device_id|type|condition
2|Q1|tablet|new
3|Q2|tablet|used
4|Q3|laptop|faulty
""", formats=("csv",), what="ticks of one thing without a heading above them")
form("t51_danh_dau_khong_nhom", "schools", """Mã|Tên trường|Huyện|Cáp quang|3G/4G|Chưa có|2G|3G
1|TH A|Lắk|x|||x|
2|TH B|Lắk||x|||x
3|TH C|Lắk|||x||
""", """_row|school_code|internet|coverage
2|1|fibre|2g
3|2|mobile|3g
4|3|none|
""", formats=("xlsx",), what="... of the line and of the signal")
form("t52_chua_co_internet", "schools", """TRƯỜNG CHƯA CÓ INTERNET - HUYỆN BUÔN ĐÔN
STT|Mã trường|Tên trường|Cấp|Xã|Số HS
1|B1|TH Nguyễn Du|TH|Ea Nuôl|300
""", """_row|school_code|district|internet
3|B1|Buôn Đôn|none
""", formats=("csv",), what="the title says that there is no Internet")
form("t53_co_va_chua_co", "schools", """DANH SÁCH TRƯỜNG ĐÃ CÓ VÀ CHƯA CÓ INTERNET
Mã trường|Tên trường|Huyện|Mạng
B1|TH Nguyễn Du|Lắk|VNPT (cáp quang)
B2|TH Lê Lợi|Lắk|
""", """_row|school_code|internet
3|B1|fibre
4|B2|
""", formats=("xlsx",), what="... or of both kinds")
form("c51_da_phu_o_tieu_de", "coverage", """DANH SÁCH ĐIỂM LÕM SÓNG ĐÃ ĐƯỢC PHỦ SÓNG NĂM 2021
Mã điểm|Thôn|Xã|Huyện|Ngày hoàn thành
V1|Thôn 1|Nam Ka|Lắk|10/11/2021
""", """_row|point_id|status|covered_date
3|V1|covered|2021-11-10
""", formats=("csv",), what="the title says that the points are covered")
form("c52_chua_phu_co_ngay", "coverage", """DANH SÁCH ĐIỂM CHƯA PHỦ SÓNG
Mã điểm|Thôn|Xã|Huyện|Dự kiến phủ sóng
V1|Thôn 1|Nam Ka|Lắk|10/11/2022
""", """_row|point_id
""", exit="3", emitted="0", codes="header-missing", formats=("csv",),
     what="... but with a day of coverage they may be planned")
form("c53_truoc_ngay", "coverage", """Mã điểm|Thôn|Xã|Huyện|Hiện trạng|Dự kiến phủ sóng|Hộ
L1|Thôn 1|Nam Ka|Lắk|Chưa có sóng 4G|Trước 30/6/2022|1.045 hộ
L2|Thôn 2|Nam Ka|Lắk|Đang xây trạm|Đến hết quý III năm 2022|20
L3|Thôn 3|Nam Ka|Lắk|Dự kiến|Cuối năm 2022|30
L4|Thôn 4|Nam Ka|Lắk|Dự kiến|Trước quý 2/2022|40
""", """_row|point_id|status|planned_date|households
2|L1|uncovered|2022-06-30|1045
3|L2|planned|2022-09-30|20
4|L3|planned|2022-12-31|30
""", exit="1", rejected="1", codes="date-format@2 date-invalid@5", formats=("csv",),
     what="the end of a plan in words; before a quarter is another day")
form("b51_so_va_ngay_cung_dong", "handovers", """BIÊN BẢN GIAO NHẬN
Số: 05/BBGN ngày 20/12/2021
Bên giao: Sở GD&ĐT; Bên nhận: Trường THPT Hồng Đức, TP Buôn Ma Thuột
Mã GN|Đợt|Họ và tên HS|Thiết bị|Mã TB
G1|1|Đặng Quốc Khánh|Laptop|LT-01
""", """_row|handover_id|date|school_name|district|status|minute_no
5|G1|2021-12-20|Trường THPT Hồng Đức|Buôn Ma Thuột|delivered|05/BBGN
""", formats=("csv",), what="number and day of minutes, and both parties, in one line")
form("d55_the_kho", "devices", """THẺ KHO
Tên thiết bị: Máy tính bảng Samsung Galaxy Tab A7 Lite
Mã thiết bị|Serial|Trạng thái
S1|R9A|Còn
S2|R9B|Đã xuất
""", """_row|device_id|type|serial|status
4|S1|tablet|R9A|in_stock
5|S2|tablet|R9B|handed_over
""", formats=("xlsx",), what="a stock card names its thing above")
form("d56_loai_sau_ten", "devices", """Mã hàng|Tên hàng|Đơn giá
T1|Samsung Galaxy Tab A7 Lite LTE|4.190.000
T2|Samsung T225 (máy tính bảng)|4.190.000
T3|Sạc Samsung (máy tính bảng)|190.000
T4|Samsung A03|2.190.000
""", """_row|device_id|type
2|T1|tablet
3|T2|tablet
""", exit="1", rejected="2", codes="enum@4 enum@5", formats=("csv",),
     what="the type behind the model; what only a shop knows is not guessed")
form("n58_sao_ke", "donations", """Mã giao dịch|Ngày GD|Nội dung chuyển khoản|Người chuyển|Số tiền ghi có|Số dư
F1|05/10/2021|UNG HO SONG VA MAY TINH CHO EM|NGUYEN VAN AN|+500,000|500,000
F2|06/10/2021|Ung ho chuong trinh|CTY TNHH HOANG LONG|+10,000,000|10,500,000
""", """_row|donation_id|entry|date|donor_name|form|amount_vnd
2|F1|receipt|2021-10-05|NGUYEN VAN AN|cash|500000
3|F2|receipt|2021-10-06|CTY TNHH HOANG LONG|cash|10000000
""", formats=("csv",), what="a bank's statement")
form("n59_so_luong_dang_ky", "donations", """SỔ ĐĂNG KÝ ỦNG HỘ
Mã đăng ký|Ngày đăng ký|Đơn vị đăng ký|Loại thiết bị|Loại hình NTT|Số lượng đăng ký
D1|20/09/2021|FPT Shop|Máy tính xách tay|Doanh nghiệp|30
""", """_row|donation_id|entry|donor_type|form|quantity
3|D1|pledge|enterprise|laptop|30
""", formats=("xlsx",), what="how many were promised")
form("n60_tong_o_tren", "donations", """STT|Mã ủng hộ|Ngày|Đơn vị ủng hộ|Hình thức|Số tiền (đồng)
|Tổng cộng||||9.000.000
1|U1|03/10/2021|Công ty A|Tiền mặt|5.000.000
2|U2|04/10/2021|Công ty B|Tiền mặt|3.000.000
""", """_row|donation_id|amount_vnd
3|U1|5000000
4|U2|3000000
""", exit="1", codes="total-mismatch@2", formats=("csv",), what="a total above its rows is held against them")
form("n61_tong_dung_o_tren", "donations", """STT|Mã ủng hộ|Ngày|Đơn vị ủng hộ|Hình thức|Số tiền (đồng)
|Tổng cộng||||8.000.000
1|U1|03/10/2021|Công ty A|Tiền mặt|5.000.000
2|U2|04/10/2021|Công ty B|Tiền mặt|3.000.000
""", """_row|donation_id|amount_vnd
3|U1|5000000
4|U2|3000000
""", formats=("xlsx",), what="... and agrees with them")
form("n62_cot_loai_hien_vat", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|SĐT|Laptop|Máy tính bảng|Điện thoại|Tiền mặt
V1|05/11/2021|Công ty A|0905123456|5|||
V2|06/11/2021|Công ty B|0905123457|0|20||
V3|07/11/2021|Ông C||||3|
V4|08/11/2021|Ông D|||||3.000.000
V5|09/11/2021|Ông E||1|2||
V6|10/11/2021|Ông G||1|||1.000.000
Cộng||||7|22|3|4.000.000
""", """_row|donation_id|form|quantity|amount_vnd
2|V1|laptop|5|
3|V2|tablet|20|
4|V3|smartphone|3|
5|V4|cash||3000000
""", exit="1", rejected="2", codes="type@6 type@7", formats=("csv",), what="a column for each type of thing")
form("n63_dien_thoai_la_so", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Điện thoại|Laptop
V1|05/11/2021|Công ty A|0905123456|5
V2|06/11/2021|Công ty B|0905123457|
""", """_row|donation_id|form|quantity
2|V1|laptop|5
""", exit="1", rejected="1", codes="required@3", formats=("xlsx",), what="... where the donor's telephone is none")
form("b52_danh_dau_thiet_bi", "handovers", """DANH SÁCH HỌC SINH ĐÃ NHẬN THIẾT BỊ
Mã|Ngày cấp|Đợt|Họ tên|Trường|Máy tính bảng|Laptop|SIM
1|20/12/2021|1|Y A Niê|TH Lê Lợi|x||
2|20/12/2021|1|H B Niê|TH Lê Lợi||x|
3|20/12/2021|1|H C Niê|TH Lê Lợi|x||x
""", """_row|handover_id|full_name|item|status
3|1|Y A Niê|tablet|delivered
4|2|H B Niê|laptop|delivered
""", exit="1", rejected="1", codes="enum@5", formats=("csv",), what="what a child got is ticked; two things are two rows")
form("b53_bien_ban_khong_dau_hai_cham", "handovers", """BIÊN BẢN THU HỒI THIẾT BỊ
Số 03/BBTH
Hôm nay, ngày 30/5/2022, tại trường THPT Buôn Hồ, thị xã Buôn Hồ
Mã phiếu|Họ tên học sinh|Hình thức|Đợt|Tình trạng khi trả
TH1|Phạm Văn Đạt|Laptop Dell|1|Còn tốt, cũ
""", """_row|handover_id|date|item|status|condition|minute_no
5|TH1|2022-05-30|laptop|returned|used|03/BBTH
""", formats=("xlsx",), what="the number of minutes without a colon")
form("p50_thoi_gian_mot_o", "platforms", """Tên phần mềm|Nhà cung cấp|Đường link|Miễn phí|Thời gian áp dụng
A|V|https://a.vn|Có|01/09/2021 - 31/12/2021
B|V|https://b.vn|Có|Từ 01/09/2021 đến hết ngày 31/12/2021
C|V|https://c.vn|Có|từ ngày 1/9/2021
D|V|https://d.vn|Có|đến 31/12/2021
E|V|https://e.vn|Có|01/09/2021-31/12/2021
F|V|https://f.vn|Có|3 tháng
G|V|https://g.vn|Có|Không thời hạn
H|V|https://h.vn|Có|01/9 - 31/12/2021
""", """_row|name|url|from_date|to_date
2|A|https://a.vn|2021-09-01|2021-12-31
3|B|https://b.vn|2021-09-01|2021-12-31
4|C|https://c.vn|2021-09-01|
5|D|https://d.vn||2021-12-31
6|E|https://e.vn|2021-09-01|2021-12-31
8|G|https://g.vn||
""", exit="1", rejected="2", codes="date-invalid@7 date-invalid@9", formats=("csv",),
     what="first and last day in one cell")
form("d57_da_giao_cho_le_loi", "devices", """Mã thiết bị|Loại thiết bị|Hiện trạng|Ghi chú|Chất lượng còn lại
T1|Máy tính bảng|Đã bàn giao cho THCS Lê Lợi||Mới
T2|Máy tính bảng|Trong kho|hỏng màn hình|Cũ
T3|Máy tính bảng|Đã giao cho trường nhưng máy lỗi||Cũ
T4|Máy tính bảng|Trong kho|hỏng màn hình|Hỏng
""", """_row|device_id|condition|status
2|T1|new|handed_over
3|T2|used|in_stock
5|T4|faulty|in_stock
""", exit="1", rejected="1", codes="outlier@3 enum@4", formats=("csv",),
     what="Lê Lợi is no fault; a remark of one is asked about")
form("b54_tinh_trang_la_trang_thai", "handovers", """BIÊN BẢN BÀN GIAO THIẾT BỊ ĐỢT 1
Ngày 10 tháng 01 năm 2022
Mã BG|Họ tên|Trường|Thiết bị|Tình trạng
1|A B|TH C|Laptop|Đã giao
2|A D|TH C|Laptop|Đã trả lại
3|A E|TH C|Laptop|Mới
4|A G|TH C|Laptop|Hủy
5|A H|TH C|Laptop|Chưa nhận
""", """_row|handover_id|status|condition
4|1|delivered|
5|2|returned|
6|3|delivered|new
7|4|cancelled|
""", exit="1", rejected="1", codes="enum@8", formats=("csv",),
     what="the title says delivered, a row may say otherwise below 'Tình trạng'")
form("b55_tinh_trang_khong_tieu_de", "handovers", """Mã bàn giao|Ngày bàn giao|Đợt|Họ và tên|Trường|Thiết bị|Tình trạng
BG1|20/12/2021|1|NGUYỄN THỊ HOA|THCS LÊ LỢI|MÁY TÍNH BẢNG|ĐÃ GIAO
BG2|20/12/2021|1|TRẦN VĂN BẮC|THCS LÊ LỢI|MÁY TÍNH BẢNG|Mới
""", """_row|handover_id|status
2|BG1|delivered
""", exit="1", rejected="1", codes="required@3", formats=("xlsx",), what="... and alone it must say it")
form("c54_nhom_tinh_trang", "coverage", """DANH SÁCH ĐIỂM LÕM SÓNG
Mã điểm|Thôn|Xã|Huyện|Nhà mạng|Số hộ
I. Đã phủ sóng|||||
A1|Thôn 1|Nam Ka|Lắk|Viettel|50
II. Các điểm chưa phủ sóng (2 điểm)|||||
A2|Thôn 2|Nam Ka|Lắk|Viettel|60
1. Xã Đắk Phơi|||||
A3|Thôn 3|Đắk Phơi|Lắk|Viettel|60
III. Đang triển khai|||||
A4|Thôn 4|Nam Ka|Lắk|VNPT|70
IV. Điểm khác|||||
A5|Thôn 5|Nam Ka|Lắk|VNPT|70
""", """_row|point_id|status
4|A1|covered
6|A2|uncovered
8|A3|uncovered
10|A4|planned
""", exit="1", rejected="1", codes="required@12", formats=("csv",), what="states as groups of points")
form("t54_nhom_cap_hoc", "schools", """THỊ XÃ BUÔN HỒ
DANH SÁCH TRƯỜNG HỌC
STT|Mã trường|Tên trường|Phường/xã|Số học sinh
I|Khối Mầm non|||
1|BH01|Hoa Hồng|An Bình|200
II|Khối Tiểu học|||
1|BH03|Lê Hồng Phong|An Bình|500
2|BH04|Trường TH&THCS Trần Phú|An Bình|600
III|Khối khác|||
1|BH05|Nguyễn Du|An Bình|300
""", """_row|school_code|school_name|level
5|BH01|Hoa Hồng|preschool
7|BH03|Lê Hồng Phong|primary
8|BH04|Trường TH&THCS Trần Phú|primary+lower_secondary
""", exit="1", rejected="1", codes="required@10", formats=("xlsx",),
     what="levels as groups of schools whose names do not tell theirs")
form("n64_tinh_trang", "donations", """Mã TT|Ngày|Nhà tài trợ|Hình thức|Số tiền|Tình trạng
T1|01/10/2021|A|Tiền mặt|5.000.000|Đã nhận
T2|02/10/2021|B|Tiền mặt|7.000.000|Đã nhận một phần
T3|03/10/2021|C|Tiền mặt|9.000.000|Chưa nhận
T4|04/10/2021|D|Tiền mặt|9.000.000|Nhận đủ
""", """_row|donation_id|entry|amount_vnd
2|T1|receipt|5000000
4|T3|pledge|9000000
5|T4|receipt|9000000
""", exit="1", rejected="1", codes="enum@3", formats=("csv",), what="what was not received is no receipt")
form("n65_tinh_trang_may", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số lượng|Tình trạng
T1|01/10/2021|A|Laptop|5|Mới
T2|02/10/2021|B|Laptop|7|Cũ
""", """_row|donation_id|entry|quantity
2|T1|receipt|5
3|T2|receipt|7
""", formats=("xlsx",), what="... but things are new or old")
form("d58_ton_cuoi", "devices", """KHO TRUNG TÂM
Mã lô|Mặt hàng|Số lượng|Tồn đầu|Nhập|Xuất|Tồn cuối
L1|Máy tính bảng|100|20|80|60|40
L2|Laptop|10|0|10|0|10
""", """_row|device_id|type|model|quantity
3|L1|tablet||40
4|L2|laptop||10
""", formats=("csv",), what="what is left goes before what there was; a type is no model")
form("n66_dang_ky_va_thuc_nhan", "donations", """DANH SÁCH ỦNG HỘ
Mã|Ngày|Đơn vị|Số tiền đăng ký|Số tiền thực nhận
A1|01/10/2021|Công ty A|50.000.000|30.000.000
A2|02/10/2021|Công ty B|20.000.000|20.000.000
A3|03/10/2021|Công ty C|10.000.000|
A4|03/10/2021|Công ty D||5.000.000
""", """_row|donation_id|entry|form|amount_vnd
4|A2|receipt|cash|20000000
5|A3|pledge|cash|10000000
6|A4|receipt|cash|5000000
""", exit="1", rejected="1", codes="type@3", formats=("csv",),
     what="promised and received: where both agree, or one is blank, it is one entry")
form("n67_thuc_thu", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Hình thức|Số tiền|Thực thu
A1|01/10/2021|Công ty A|Tiền mặt|50.000.000|30.000.000
A2|02/10/2021|Công ty B|Tiền mặt|20.000.000|20.000.000
A3|02/10/2021|Công ty C|Tiền mặt|20.000.000|0
""", """_row|donation_id|entry|amount_vnd
3|A2|receipt|20000000
""", exit="1", rejected="2", codes="type@2 type@4", formats=("xlsx",),
     what="... and a sum that nobody calls a promise is none")
form("n68_so_luong_da_giao", "donations", """Mã ủng hộ|Ngày|Nhà tài trợ|Loại thiết bị|Số lượng đăng ký|Số lượng đã giao|Còn lại
A1|01/10/2021|Công ty A|Laptop|50|30|20
A2|02/10/2021|Công ty B|Tablet|20|20|0
A3|02/10/2021|Công ty C|Tablet|15|0|15
""", """_row|donation_id|entry|form|quantity
3|A2|receipt|tablet|20
4|A3|pledge|tablet|15
""", exit="1", rejected="1", codes="type@2", formats=("csv",), what="... of things too")
form("d59_da_cap_cho", "devices", """Mã TB|Loại|Ngày nhập|Đã cấp cho|Ngày cấp|Hiện trạng
X1|Laptop|01/10/2021|TH Kim Đồng|05/11/2021|
X2|Laptop|01/10/2021|||
X3|Laptop|01/10/2021||05/11/2021|Trong kho
""", """_row|device_id|status
2|X1|handed_over
3|X2|
4|X3|in_stock
""", codes="outlier@4", formats=("csv",), what="to whom a thing was given says that it is gone")
form("t55_co_hoac_khong", "schools", """TT|Đơn vị|Mã|Loại trường|Thuộc huyện|Có Internet|Không có Internet
1|TH Lê Lợi|01|TH|Lắk|x|
2|TH Kim Đồng|02|TH|Lắk||x
""", """_row|school_code|internet
3|02|none
""", exit="1", rejected="1", codes="enum@2", formats=("csv",), what="a mark below 'Không có Internet'")
form("n69_so_quy_mau", "donations", """Đơn vị: Sở GD&ĐT Đắk Lắk|||||||||Mẫu số S07-DN
SỔ QUỸ TIỀN MẶT|||||||||
Ngày, tháng ghi sổ|Ngày, tháng chứng từ|Số hiệu chứng từ||Mã khoản|Nhà tài trợ|Diễn giải|Số tiền||
||Thu|Chi||||Thu|Chi|Tồn
A|B|C|D|E|F|G|1|2|3
||||||- Số tồn đầu kỳ|||0
||||||- Số phát sinh trong kỳ|||
05/10/2021|04/10/2021|PT01||K01|Công ty A|Thu tiền ủng hộ|10.000.000||10.000.000
20/10/2021|20/10/2021||PC01|K03|Công ty C|Chi mua máy||8.000.000|2.000.000
||||||- Cộng số phát sinh trong kỳ|10.000.000|8.000.000|x
||||||- Số tồn cuối kỳ|x|x|2.000.000
""", """_row|donation_id|entry|date|amount_vnd|receipt_no
8|K01|receipt|2021-10-05‖2021-10-04|10000000|PT01
9|K03|spend|2021-10-20|8000000|PC01
""", formats=("csv",), what="the ministry's cash book")
form("n70_hai_bang_khac_cot", "donations", """I. TIỀN MẶT
Mã|Ngày|Đơn vị|Số tiền (đồng)
T1|01/10/2021|A|5.000.000
T2|02/10/2021|B|6.000.000
Cộng|||11.000.000
II. HIỆN VẬT
Mã|Ngày|Đơn vị|Tên hiện vật|Số lượng|Trị giá
H1|03/10/2021|C|Máy tính bảng|10|25.000.000
Cộng|||||25.000.000
""", """_row|donation_id|form|amount_vnd
3|T1|cash|5000000
4|T2|cash|6000000
""", exit="1", rejected="1-2", codes="header-ambiguous@8", formats=("csv",),
     what="a second table with more columns is refused, not read instead of the first")
form("b56_thoi_gian_dia_diem", "handovers", """BIÊN BẢN BÀN GIAO (đợt 3)
Thời gian: 08 giờ 30 ngày 18/02/2022
Địa điểm: Trường PTDTNT huyện M'Đrắk
Mã BG|Họ và tên|Thiết bị
MD1|Y Hôn Mlô|Máy tính bảng
""", """_row|handover_id|date|round|school_name|district|status
5|MD1|2022-02-18|3|Trường PTDTNT huyện M'Đrắk|M'Đrắk|delivered
""", formats=("xlsx",), what="time and place of minutes as labels")
form("c55_dang_lap_dat", "coverage", """Mã điểm|Thôn|Xã|Huyện|Tiến độ|Hoàn thành trước ngày
K1|Buôn Tul|Yang Mao|Krông Bông|Đang lắp đặt thiết bị|31/03/2022
""", """_row|point_id|status|planned_date
2|K1|planned|2022-03-31
""", formats=("csv",), what="the end of a plan as a heading")
form("d60_hong_o_tieu_de", "devices", """DANH SÁCH MÁY TÍNH BẢNG HỎNG
Mã máy|Serial|Ghi chú
H1|S1|
""", """_row|device_id|type|condition
3|H1|tablet|faulty
""", formats=("csv",), what="a list of broken things says so once")
form("d61_hong_khac_hong", "devices", """DANH SÁCH MÁY TÍNH BẢNG TRƯỜNG TH LÊ HỒNG PHONG
Mã máy|Serial
H1|S1
""", """_row|device_id|type|condition
3|H1|tablet|
""", formats=("xlsx",), what="... but Hồng Phong is a name")
form("d62_da_ban_giao_o_tieu_de", "devices", """DANH MỤC THIẾT BỊ ĐÃ BÀN GIAO CHO CÁC TRƯỜNG
Mã máy|Loại máy|Serial
H1|Laptop|S1
""", """_row|device_id|type|status
3|H1|laptop|handed_over
""", formats=("csv",), what="what was handed over is no stock")
form("d63_da_giao_va_con_lai", "devices", """BÁO CÁO THIẾT BỊ ĐÃ BÀN GIAO VÀ CÒN LẠI
Mã máy|Loại máy|Serial
H1|Laptop|S1
""", """_row|device_id|type|status
3|H1|laptop|
""", formats=("xlsx",), what="... unless the list holds the rest too")
form("d64_nhom_hong", "devices", """DANH MỤC MÁY TÍNH XÁCH TAY
Mã máy|Serial
I. Máy còn sử dụng tốt|
H1|S1
II. Máy hư hỏng|
H2|S2
III. Máy đã thanh lý|
H3|S3
IV. Máy khác|
H4|S4
""", """_row|device_id|type|condition|status
4|H1|laptop||
6|H2|laptop|faulty|
8|H3|laptop||retired
""", exit="1", rejected="1", codes="required@10", formats=("csv",), what="states of things as groups")
form("n71_thu_va_chi_la_nhom", "donations", """SỔ THEO DÕI THU, CHI
Mã|Ngày|Đơn vị|Hình thức|Số tiền
A. Thu||||
T1|01/10/2021|A|Tiền mặt|5.000.000
B. Chi||||
C1|05/10/2021|C|Tiền mặt|2.000.000
C. Khác||||
K1|05/10/2021|C|Tiền mặt|1.000.000
""", """_row|donation_id|entry|amount_vnd
4|T1|receipt|5000000
6|C1|spend|2000000
""", exit="1", rejected="1", codes="required@8", formats=("xlsx",), what="receipts and spends as groups of a book of both")
