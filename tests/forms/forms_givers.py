"""Ledgers, pledges and stock lists of banks, telecoms, offices, alumni and stores: what their columns
say together. form() and the marks: make_more.py."""
from make_more import form

form("n206_google_form", "donations", """
Dấu thời gian|Mã ủng hộ|Họ và tên cựu học sinh|Khóa|Bạn muốn ủng hộ bằng hình thức nào?|Số tiền ủng hộ (VNĐ)|Số lượng thiết bị|Lời nhắn
15/10/2021 09:20:11|CHS-01|Trần Quang Huy|1998-2001|Tiền mặt|2.000.000||Chúc các em học tốt
15/10/2021 21:05:40|CHS-02|Đinh Thị Lan Anh|2003-2006|Điện thoại thông minh||1|
17/10/2021 07:44:02|CHS-03|Lý A Sình|2003-2006|Chuyển khoản|500.000||
""", """
_row|donation_id|date|donor_name|form|quantity|amount_vnd
2|CHS-01|2021-10-15|Trần Quang Huy|cash||2000000
3|CHS-02|2021-10-15|Đinh Thị Lan Anh|smartphone|1|
4|CHS-03|2021-10-17|Lý A Sình|cash||500000
""", "answers of a web form, day and time", formats=("csv",))

form("n209_trieu_dong", "donations", """
HỘI KHUYẾN HỌC TỈNH ĐẮK LẮK|||||
TỔNG HỢP ỦNG HỘ MUA MÁY TÍNH CHO HỌC SINH NGHÈO|||||
|||||ĐVT: Triệu đồng
Số TT|Mã số|Ngày tháng|Nhà hảo tâm|Loại|Số tiền
1|KH-01|20/10/2021|Agribank Chi nhánh Đắk Lắk|Ngân hàng|200
2|KH-02|21/10/2021|Gia đình ông Bùi Văn Thành|Cá nhân|2,5
3|KH-03|25/10/2021|Công ty Điện lực Đắk Lắk|Doanh nghiệp|50
Cộng|||||252,5
""", """
_row|donation_id|entry|date|donor_name|donor_type|form|amount_vnd
5|KH-01|receipt|2021-10-20|Agribank Chi nhánh Đắk Lắk|bank|cash|200000000
6|KH-02|receipt|2021-10-21|Gia đình ông Bùi Văn Thành|individual|cash|2500000
7|KH-03|receipt|2021-10-25|Công ty Điện lực Đắk Lắk|enterprise|cash|50000000
""", "millions in the corner", codes="number-format")

form("n210_cam_ket_da_chuyen", "donations", """
DANH SÁCH ĐĂNG KÝ ỦNG HỘ MÁY TÍNH CHO EM - HỘI DOANH NHÂN TRẺ||||||
STT|Mã HV|Tên doanh nghiệp|Ngày đăng ký|Đăng ký ủng hộ|Số lượng/Số tiền|Tình trạng
1|DNT-01|Công ty Vĩnh Hiệp|18/09/2021|Tiền mặt|50.000.000|Cam kết
2|DNT-02|Công ty An Thái|18/09/2021|Máy tính bảng|20|Đã bàn giao
3|DNT-03|Công ty Sim Đại Lợi|19/09/2021|Laptop|5|Chưa
""", """
_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
3|DNT-01|pledge|2021-09-18|Công ty Vĩnh Hiệp|cash||50000000
4|DNT-02|receipt|2021-09-18|Công ty An Thái|tablet|20|
5|DNT-03|pledge|2021-09-19|Công ty Sim Đại Lợi|laptop|5|
""", "promises, quantity or sum in one column", formats=("csv",))

form("d207_sheet_theo_loai", "devices", "", """
_row|_sheet|device_id|type|model|serial|condition
3|Laptop|LT01|laptop|HP 14s|5CD1|new
4|Laptop|LT02|laptop|HP 14s|5CD2|used
3|Máy tính bảng|TB01|tablet|Lenovo M7|HA1|new
3|SIM|S01|sim|Vina690|8984020001|
""", "a sheet for each type", sheets=[
("Laptop", """
THỐNG KÊ|||
Mã máy|Model|Số seri|Tình trạng
LT01|HP 14s|5CD1|Mới
LT02|HP 14s|5CD2|Cũ
""", ()), ("Máy tính bảng", """
THỐNG KÊ|||
Mã máy|Model|Số seri|Tình trạng
TB01|Lenovo M7|HA1|Mới
""", ()), ("SIM", """
THỐNG KÊ|||
Mã máy|Model|Số seri|Tình trạng
S01|Vina690|8984020001|
""", ())], formats=("xlsx",))

form("d212_gop_doc_lo", "devices", """
DANH SÁCH MÁY TÍNH BẢNG CẤP VỀ CÁC TRƯỜNG - ĐỢT 1|||||
Mã máy|Số seri|Model|Cấu hình|Phân bổ cho trường|Tình trạng
A01|HGA0001|Lenovo Tab M10 HD|RAM 2GB; ROM 32GB; 10.1 inch; có khe SIM|TH Kim Đồng|Mới
A02|HGA0002||||
A03|HGA0003||||
A04|HGA0004|Masstel Tab10|RAM 2GB; ROM 16GB; 10.1 inch; không SIM|TH Lê Lợi|Mới
A05|HGA0005||||
""", """
_row|device_id|type|serial|model|ram_gb|storage_gb|screen_inch|sim_slot|earmark|condition
3|A01|tablet|HGA0001|Lenovo Tab M10 HD|2|32|10.1|yes|school=TH Kim Đồng|new
4|A02|tablet|HGA0002|Lenovo Tab M10 HD|2|32|10.1|yes|school=TH Kim Đồng|new
5|A03|tablet|HGA0003|Lenovo Tab M10 HD|2|32|10.1|yes|school=TH Kim Đồng|new
6|A04|tablet|HGA0004|Masstel Tab10|2|16|10.1|no|school=TH Lê Lợi|new
7|A05|tablet|HGA0005|Masstel Tab10|2|16|10.1|no|school=TH Lê Lợi|new
""", "cells merged downwards for a lot", merges=("C3:C5","D3:D5","E3:E5","F3:F5","C6:C7","D6:D7","E6:E7","F6:F7"), formats=("xlsx",))

form("n308_nguon_va_muc_dich", "donations", """
Mã ủng hộ|Ngày nhận|Nhà tài trợ|Hình thức|Số lượng|Trị giá|Chỉ định huyện|Chỉ định trường|Cấp học|Ghi chú
E1|05/10/2021|Agribank|Máy tính bảng|30|90.000.000|Krông Bông||Tiểu học|
E2|06/10/2021|Vietinbank|Máy tính bảng|20|60.000.000||TH Kim Đồng||
E3|07/10/2021|BIDV|Tiền mặt||100.000.000|Lắk||THCS|
""", """
_row|donation_id|date|donor_name|form|quantity|amount_vnd|earmark
2|E1|2021-10-05|Agribank|tablet|30|90000000|district=Krông Bông;level=primary
3|E2|2021-10-06|Vietinbank|tablet|20|60000000|school=TH Kim Đồng
4|E3|2021-10-07|BIDV|cash||100000000|district=Lắk;level=lower_secondary
""", "earmark in several columns", formats=("csv",))

form("d302_vi_tri_trang_thai", "devices", """
SỔ QUẢN LÝ THIẾT BỊ CHO MƯỢN - TRƯỜNG PTDTNT TỈNH||||||||
STT|Mã thiết bị|Chủng loại|Model|Số máy|Ngày nhập|Nguồn|Trạng thái|Người mượn
1|NT-01|MTB|Samsung T225|R9JT1|15/11/2021|Tổng Công ty Điện lực miền Trung|Đang cho mượn|H'Linh Mlô
2|NT-02|MTB|Samsung T225|R9JT2|15/11/2021|Tổng Công ty Điện lực miền Trung|Trong kho|
3|NT-03|MTB|Samsung T225|R9JT3|15/11/2021|Tổng Công ty Điện lực miền Trung|Đang sửa chữa|
4|NT-04|MTB|Samsung T225|R9JT4|15/11/2021|Tổng Công ty Điện lực miền Trung|Thanh lý|
""", """
_row|device_id|type|model|serial|received_date|donor_name|status
4|NT-02|tablet|Samsung T225|R9JT2|2021-11-15|Tổng Công ty Điện lực miền Trung|in_stock
5|NT-03|tablet|Samsung T225|R9JT3|2021-11-15|Tổng Công ty Điện lực miền Trung|faulty
6|NT-04|tablet|Samsung T225|R9JT4|2021-11-15|Tổng Công ty Điện lực miền Trung|retired
3|NT-01|tablet|Samsung T225|R9JT1|2021-11-15|Tổng Công ty Điện lực miền Trung|handed_over
""", "state of loans")

form("d307_bo_gom_phu_kien", "devices", """
BẢNG KÊ BÀN GIAO MÁY TÍNH (CÔNG TY ITALAB TẶNG)||||||
Số TT|Số hiệu|Tên máy và cấu hình|Số seri|Phụ kiện kèm theo|Tình trạng|Ghi chú
1|IT01|Máy tính để bàn Dell Optiplex 3050 (i5-6500/8GB/SSD 256GB)|BX1|Màn hình 22", chuột, bàn phím|Đã qua sử dụng, hoạt động tốt|
2|IT02|Máy tính để bàn Dell Optiplex 3050 (i5-6500/8GB/SSD 256GB)|BX2|Màn hình 22", chuột, bàn phím|Đã qua sử dụng, hoạt động tốt|lỗi loa
""", """
_row|device_id|type|serial|cpu|ram_gb|storage_gb|accessories|condition|donor_name
3|IT01|desktop|BX1|i5-6500|8|256|Màn hình 22", chuột, bàn phím|used|‖CÔNG TY ITALAB
4|IT02|desktop|BX2|i5-6500|8|256|Màn hình 22", chuột, bàn phím|used|‖CÔNG TY ITALAB
""", "name and specification in one column")

form("n401_nhom_chi_dinh", "donations", """
PHÒNG GD&ĐT HUYỆN EA KAR|||||||||
THEO DÕI TIẾP NHẬN ỦNG HỘ CÓ ĐỊA CHỈ|||||||||
STT|Mã khoản|Ngày nhận|Nhà tài trợ|Loại|Số lượng|Địa chỉ chỉ định|||Ghi chú
||||||Huyện|Trường|Cấp học|
1|EK1|01/12/2021|Công ty Cao su Ea H'leo|Máy tính bảng|10|Ea H'leo||Tiểu học|
2|EK2|02/12/2021|Hội đồng hương Nghệ An|Laptop|2||THPT Ngô Gia Tự||
3|EK3|03/12/2021|Ông Vũ Văn Hùng|Điện thoại|1||||không chỉ định
""", """_row|donation_id|date|donor_name|form|quantity|earmark
5|EK1|2021-12-01|Công ty Cao su Ea H'leo|tablet|10|district=Ea H'leo;level=primary
6|EK2|2021-12-02|Hội đồng hương Nghệ An|laptop|2|school=THPT Ngô Gia Tự
7|EK3|2021-12-03|Ông Vũ Văn Hùng|smartphone|1|
""", "earmark under a group", merges=("G3:I3",), formats=("xlsx",))

form("n402_tien_mat_20_trieu", "donations", """
DANH SÁCH ỦNG HỘ CỦA CÁC CƠ QUAN HUYỆN BUÔN ĐÔN|||||
STT|Mã|Ngày|Tên cơ quan|Nội dung ủng hộ|Ghi chú
1|BD1|20/9/2021|VP Huyện ủy|Tiền mặt 20 triệu đồng|
2|BD2|20/9/2021|BHXH huyện|05 máy tính bảng|
3|BD3|21/9/2021|Hạt Kiểm lâm|Tiền: 3.500.000đ|
""", """_row|_opt|donation_id|date|donor_name|form|quantity|amount_vnd
3|1|BD1|2021-09-20|VP Huyện ủy|cash||20000000
4|1|BD2|2021-09-20|BHXH huyện|tablet|5|
5|1|BD3|2021-09-21|Hạt Kiểm lâm|cash||3500000
""", "sum inside the form", exit="0/1", rejected="0-2", emitted="1-3", formats=("csv",))

form("n410_cam_ket_nhieu_dot", "donations", """
BẢNG TỔNG HỢP CAM KẾT TÀI TRỢ CỦA CÁC DOANH NGHIỆP VIỄN THÔNG (ĐỢT 1)||||||
Số TT|Mã CK|Doanh nghiệp|Ngày ký CK|Máy tính bảng|SIM|Gói data
1|CK-VT|Viettel|12/09/2021|1000||
2|CK-VN|VNPT|12/09/2021||2.000|
3|CK-MB|MobiFone|12/09/2021|||3.000
Tổng|||||2.000|3.000
""", """_row|donation_id|entry|date|donor_name|form|quantity
3|CK-VT|pledge|2021-09-12|Viettel|tablet|1000
4|CK-VN|pledge|2021-09-12|VNPT|sim|2000
5|CK-MB|pledge|2021-09-12|MobiFone|data_package|3000
""", "pledges by type in columns", formats=("csv",))

form("d404_sim_va_may", "devices", """
DANH SÁCH THIẾT BỊ BÀN GIAO KÈM SIM (MOBIFONE TẶNG)||||||
STT|Mã|Loại|Nhãn hiệu|IMEI|Số SIM|Serial SIM
1|MB-T01|Máy tính bảng|Masstel Tab 8|356938035643809|0899111001|8984001
2|MB-T02|Máy tính bảng|Masstel Tab 8|490154203237518|0899111002|8984002
""", """_row|device_id|type|model|imei|serial
3|MB-T01|tablet|Masstel Tab 8|356938035643809|‖
4|MB-T02|tablet|Masstel Tab 8|490154203237518|‖
""", "the serial number of the SIM is none of the tablet", formats=("csv",))

form("d407_so_luong_chu", "devices", """
PHIẾU XUẤT KHO||||||
Mã hàng|Tên hàng hóa, quy cách|Đơn vị tính|Số lượng yêu cầu|Số lượng thực xuất|Đơn giá|Thành tiền
HH1|Máy tính bảng Lenovo Tab M8 HD 2GB/32GB|cái|40|40|2.690.000|107.600.000
HH2|Laptop Asus E210 (N4020/4GB/128GB eMMC/11.6")|cái|10|8|6.290.000|50.320.000
""", """_row|device_id|type|quantity|ram_gb|storage_gb|screen_inch|cpu|value_vnd
3|HH1|tablet|40|2|32|||2690000
4|HH2|laptop|8|4|128|11.6|‖N4020|6290000
""", "asked and given out; specification in the name")

form("n505_nhieu_hinh_thuc_mot_o", "donations", """
DANH SÁCH NHÀ TÀI TRỢ ĐỢT 2||||
TT|Mã|Ngày|Nhà tài trợ|Nội dung ủng hộ
1|A1|02/12/2021|Hội Doanh nghiệp trẻ|10 laptop và 20.000.000 đồng
2|A2|03/12/2021|Công ty Nestlé|30 máy tính bảng
3|A3|03/12/2021|Nhà thuốc An Khang|5 điện thoại, 5 sim
""", """_row|donation_id|date|donor_name|form|quantity
4|A2|2021-12-03|Công ty Nestlé|tablet|30
""", "two gifts in one cell are refused", exit="1", rejected="2", codes="enum@3 enum@5", formats=("csv",))

form("n507_truong_so_quyen_gop", "donations", """
TRƯỜNG TIỂU HỌC LÊ HỒNG PHONG|||||
SỔ QUYÊN GÓP "MÁY TÍNH CHO EM" NĂM HỌC 2021-2022|||||
Số phiếu|Ngày tháng|Tập thể, cá nhân|Số tiền|Hiện vật|Ký tên
01|15/10/2021|Lớp 1A|1.250.000||
02|15/10/2021|Lớp 2B|980.000||
03|18/10/2021|Chị Lan (PH em Bảo 3C)||01 máy tính bảng cũ|
04|20/10/2021|Lớp 5A|1.100.000|01 điện thoại|
""", """_row|donation_id|date|donor_name|form|quantity|amount_vnd
4|01|2021-10-15|Lớp 1A|cash||1250000
5|02|2021-10-15|Lớp 2B|cash||980000
6|03|2021-10-18|Chị Lan (PH em Bảo 3C)|tablet|1|
7|04|2021-10-20|Lớp 5A|smartphone|1|1100000
""", "a school's own book: a sum beside a thing is its worth, or a second gift", codes="outlier@7", formats=("csv",))

form("d505_tong_theo_loai", "devices", """
TỔNG HỢP THIẾT BỊ TẠI KHO SỞ THEO LÔ||||||
(Đến ngày 31/01/2022)||||||
TT|Lô số|Loại|Nhà tài trợ|Nhập|Xuất|Tồn
1|LO-01|Máy tính bảng|Viettel|500|420|80
2|LO-02|Máy tính bảng|MobiFone|300|300|0
3|LO-03|Laptop|Agribank|50|20|30
|Tổng cộng|||850|740|110
""", """_row|_opt|device_id|type|donor_name|quantity
4||LO-01|tablet|Viettel|80
5|1|LO-02|tablet|MobiFone|0
6||LO-03|laptop|Agribank|30
""", "what came in, went out and is left", exit="0/1", rejected="0-1", emitted="2-3", formats=("csv",))

form("d508_1tb", "devices", """
Mã;Loại;CPU;RAM;SSD;HDD;Màn hình;SIM;Năm
Z1;Laptop;Ryzen 5 5500U;8 GB;512 GB;;15,6 inch;không;2021
Z2;Laptop;Core i5;8GB;;1 TB;14";không;2018
Z3;Máy bộ;Core i3;4096 MB;;500 GB;19;;2015
""".replace(";","|"), """_row|device_id|type|cpu|ram_gb|storage_gb|screen_inch|sim_slot
2|Z1|laptop|Ryzen 5 5500U|8|512|15.6|no
3|Z2|laptop|Core i5|8|1024|14|no
4|Z3|desktop|Core i3|4|500|19|
""", "SSD and HDD in two columns, one of them filled", formats=("csv",))

form("d509_ngay_nhan_va_giao", "devices", """
THEO DÕI NHẬP XUẤT MÁY TÍNH BẢNG - PHÒNG GD&ĐT THỊ XÃ BUÔN HỒ|||||||
STT|Mã máy|Serial|Nhà tài trợ|Ngày nhập|Ngày xuất|Nơi nhận|Ghi chú
1|BH001|BB1|Petrolimex|01/11/2021|15/11/2021|TH Lê Văn Tám|
2|BH002|BB2|Petrolimex|01/11/2021|||
3|BH003|BB3|Petrolimex|01/11/2021|15/11/2021|TH Nguyễn Viết Xuân|lỗi, đổi máy
""", """_row|device_id|type|serial|donor_name|received_date|status
3|BH001|tablet|BB1|Petrolimex|2021-11-01|‖handed_over
4|BH002|tablet|BB2|Petrolimex|2021-11-01|‖in_stock
5|BH003|tablet|BB3|Petrolimex|2021-11-01|‖handed_over
""", "came on one day, left on another", codes="outlier@3", formats=("csv",))

form("n601_phu_luc", "donations", """
PHỤ LỤC 1: DANH SÁCH ĐĂNG KÝ ỦNG HỘ CỦA CÁC TỔ CHỨC TÍN DỤNG||||||
(Kèm theo Công văn số 1520/NHNN-ĐL ngày 05/10/2021)||||||
STT|Mã NH|Tên ngân hàng|Ngày đăng ký|Số tiền đăng ký (triệu đồng)|Trong đó đã chuyển (triệu đồng)|Ghi chú
1|NH01|Agribank Đắk Lắk|20/09/2021|500|500|
2|NH02|Vietcombank Đắk Lắk|20/09/2021|300||chuyển trong tháng 12
3|NH03|BIDV Ban Mê|21/09/2021|200|200|
Cộng||||1.000|700|
""", """_row|donation_id|entry|date|donor_name|form|amount_vnd
4|NH01|receipt|2021-09-20|Agribank Đắk Lắk|cash|500000000
5|NH02|pledge|2021-09-20|Vietcombank Đắk Lắk|cash|300000000
6|NH03|receipt|2021-09-21|BIDV Ban Mê|cash|200000000
""", "promised, and how much of it has come", formats=("csv",))

form("n610_loai_nha_tai_tro_tick", "donations", """
TT|Mã|Ngày|Tên nhà tài trợ|Loại hình|||Hình thức|Số tiền
||||Doanh nghiệp|Cơ quan|Cá nhân||
1|A1|01/10/2021|Công ty CP Mía đường|x|||Tiền mặt|50.000.000
2|A2|02/10/2021|Văn phòng UBND tỉnh||x||Tiền mặt|12.000.000
3|A3|03/10/2021|Bà Lê Thị Sen|||x|Tiền mặt|1.000.000
""", """_row|donation_id|date|donor_name|donor_type|form|amount_vnd
3|A1|2021-10-01|Công ty CP Mía đường|enterprise‖|cash|50000000
4|A2|2021-10-02|Văn phòng UBND tỉnh|state_agency‖|cash|12000000
5|A3|2021-10-03|Bà Lê Thị Sen|individual‖|cash|1000000
""", "donor type by ticks", merges=("E1:G1",), formats=("xlsx",))

form("n705_ma_trong_ghi_chu", "donations", """
Mã giao dịch|Thời gian|Người gửi|Số tài khoản|Số tiền|Lời nhắn|Trạng thái
FT001|2021-09-27 10:22|NGUYEN VAN BINH|***123|500000|ung ho|Thành công
FT002|2021-09-27 11:05|TRAN THI CUC|***456|1000000|ung ho may tinh|Thất bại
FT003|2021-09-28 08:00|LE VAN DUNG|***789|300000|ung ho|Đang xử lý
""", """_row|_opt|donation_id|entry|date|donor_name|form|amount_vnd
2||FT001|receipt|2021-09-27|NGUYEN VAN BINH|cash|500000
""", "a transfer that failed is no gift", exit="1", rejected="2", formats=("csv",))

form("n706_da_huy", "donations", """
Mã|Ngày|Nhà tài trợ|Hình thức|Số lượng|Số tiền|Ghi chú
U1|01/10/2021|Công ty Tân Tiến|Laptop|5||
U2|02/10/2021|Công ty Đại Phát|Laptop|5||Đã hủy
U3|03/10/2021|Công ty Hưng Thịnh|Tiền mặt||10.000.000|chưa nhận tiền
U4|04/10/2021|Công ty Phú Quý|Tiền mặt||5.000.000|hẹn đến tháng 12 chuyển
""", """_row|donation_id|date|donor_name|form|quantity|amount_vnd
2|U1|2021-10-01|Công ty Tân Tiến|laptop|5|
3|U2|2021-10-02|Công ty Đại Phát|laptop|5|
4|U3|2021-10-03|Công ty Hưng Thịnh|cash||10000000
5|U4|2021-10-04|Công ty Phú Quý|cash||5000000
""", "remarks that take the gift back are asked about", codes="outlier@3 outlier@4 outlier@5", formats=("csv",))

form("d701_ten_truong_lam_nhom", "devices", """
BẢNG TỔNG HỢP MÁY TÍNH BẢNG TẠI CÁC TRƯỜNG||||
STT|Mã máy|Số seri|Tình trạng|Ghi chú
I|Trường TH Nguyễn Trãi|||
1|NT1|SA1|Mới|
2|NT2|SA2|Hỏng màn hình|
II|Trường TH Lê Lai|||
1|LL1|SA3|Đã qua sử dụng|
Tổng cộng: 3 máy||||
""", """_row|device_id|type|serial|condition
4|NT1|tablet|SA1|new
5|NT2|tablet|SA2|faulty
7|LL1|tablet|SA3|used
""", "schools as groups", codes="outlier", formats=("csv",))

form("d702_bao_cao_kiem_ke", "devices", """
BIÊN BẢN KIỂM KÊ THIẾT BỊ NGÀY 31/12/2021||||||||||
STT|Tên thiết bị|Mã số|Nơi sử dụng|Theo sổ kế toán|||Theo kiểm kê|||Chênh lệch
||||SL|Nguyên giá|GTCL|SL|Nguyên giá|GTCL|
1|Máy tính xách tay|TS01|Phòng tin học|10|100.000.000|80.000.000|9|90.000.000|72.000.000|1
2|Máy tính bảng|TS02|Thư viện|30|90.000.000|70.000.000|30|90.000.000|70.000.000|0
""", """_row|_opt|device_id|type|quantity|location
4||TS01|laptop|9|Phòng tin học
5||TS02|tablet|30|Thư viện
""", "the ministry's form of an inventory: two groups", merges=("E2:G2","H2:J2"), formats=("xlsx",))

form("d711_dong_nhom_bat_ky", "devices", """
DANH SÁCH LAPTOP||||
STT|Mã máy|Nhãn hiệu|Số seri|Ghi chú
A|Hàng nhận bổ sung|||
1|LT1|Dell|S1|
B|Hàng điều chuyển|||
2|LT2|Dell|S2|
3|LT3|||
""", """_row|device_id|type|model|serial
4|LT1|laptop|Dell|S1
6|LT2|laptop|Dell|S2
7|LT3|laptop||
""", "groups of any words where nothing but a code is asked for", formats=("csv",))

form("d712_ma_khong_co_gi", "devices", """
DANH SÁCH LAPTOP|||
Mã máy|Nhãn hiệu|Số seri|Ghi chú
Đợt 2|||
LT2|Dell|S2|
""", """_row|device_id|type|model|serial
4|LT2|laptop|Dell|S2
3|Đợt 2|laptop||
""", "a row with nothing but a code is asked about", codes="outlier@3", formats=("csv",))

form("n801_cam_ket_cdt", "donations", """
ĐOÀN TNCS HỒ CHÍ MINH TỈNH ĐẮK LẮK|||||||
BẢNG THEO DÕI NGUỒN LỰC CHƯƠNG TRÌNH "MÁY TÍNH CHO EM" 2021|||||||
TT|Mã NL|Nguồn lực|Ngày|Nội dung|Số lượng|Quy tiền (triệu đồng)|Tình trạng
1|NL1|CLB Doanh nhân trẻ|18/9/2021|Điện thoại thông minh|30|75|Đã tiếp nhận
2|NL2|Tỉnh đoàn Bình Dương|20/9/2021|Máy tính bảng|50|150|Cam kết
3|NL3|Công ty Thaco|25/9/2021|Tiền mặt||100|Đã tiếp nhận
""", """_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
4|NL1|receipt|2021-09-18|CLB Doanh nhân trẻ|smartphone|30|75000000
5|NL2|pledge|2021-09-20|Tỉnh đoàn Bình Dương|tablet|50|150000000
6|NL3|receipt|2021-09-25|Công ty Thaco|cash||100000000
""", "state of a source; worth in millions")

form("d807_ghi_chu_tang_rieng", "devices", """
Mã máy|Loại máy|Nhãn hiệu|Nguồn|Ghi chú
M1|Laptop|Dell|FPT|tặng riêng em H'Mai lớp 9A trường THCS Ea Bông
M2|Laptop|Dell|FPT|
M3|Laptop|Dell|FPT|chỉ định cho huyện Lắk
""", """_row|device_id|type|model|donor_name|note
2|M1|laptop|Dell|FPT|tặng riêng em H'Mai lớp 9A trường THCS Ea Bông
3|M2|laptop|Dell|FPT|
4|M3|laptop|Dell|FPT|chỉ định cho huyện Lắk
""", "an earmark among the remarks is asked about", codes="outlier@2 outlier@4", formats=("csv",))

form("d808_hai_cot_tinh_trang", "devices", """
Mã|Loại|Tình trạng khi nhận|Tình trạng hiện tại|Vị trí
C1|Laptop|Mới|Đang cho HS mượn|
C2|Laptop|Mới|Hỏng ổ cứng|Kho
C3|Laptop|Cũ|Trong kho|Kho
""", """_row|device_id|type|condition|status
2|C1|laptop|new|handed_over
3|C2|laptop|new‖faulty|faulty‖
4|C3|laptop|used|in_stock
""", "state then and now", formats=("csv",))

form("n903_mot_o_ten_dia_chi_sdt", "donations", """
STT|Mã phiếu|Ngày|Họ tên, địa chỉ, số điện thoại nhà hảo tâm|Hiện vật (loại, số lượng)|Ghi chú
1|P1|08/10/2021|Chị Hằng, 45 Phan Chu Trinh, 0905111222|02 máy tính bảng|
2|P2|09/10/2021|Shop Táo Xanh, 0935222333|05 iPad Mini 2|máy cũ
3|P3|09/10/2021|Anh Tuấn|1 laptop Dell và sạc|
""", """_row|donation_id|date|donor_name|form|quantity
2|P1|2021-10-08|Chị Hằng, 45 Phan Chu Trinh, 0905111222|tablet|2
3|P2|2021-10-09|Shop Táo Xanh, 0935222333|tablet|5
4|P3|2021-10-09|Anh Tuấn|laptop|1
""", "thing and number in one cell", formats=("csv",))

form("d904_lo_don_vi_thung", "devices", """
PHIẾU NHẬP KHO SIM|||||
Mã lô|Tên hàng|ĐVT|Số lượng|Ghi chú|
S1|SIM Vinaphone|Hộp (100 cái)|5||
S2|SIM Vinaphone|Cái|80||
""", """_row|device_id|type|quantity
4|S2|sim|80
3|S1|sim|5
""", "boxes of a hundred are asked about", codes="outlier@3", formats=("csv",))

form("n113_sim_menh_gia", "donations", """
BẢNG KÊ SIM, THẺ CÀO TÀI TRỢ|||||||
Mã|Ngày|Nhà mạng|Loại|Mệnh giá|Số lượng|Thành tiền|Cho huyện
S1|05/10/2021|VinaPhone|SIM data|50.000|100|5.000.000|Buôn Đôn
S2|06/10/2021|Viettel|Thẻ nạp|100.000|50|5.000.000|
""", """_row|donation_id|date|donor_name|form|quantity|amount_vnd|earmark
3|S1|2021-10-05|VinaPhone|sim|100|5000000|district=Buôn Đôn
""", "face value, number, sum; 'Cho huyện' is an earmark", exit="1", rejected="1", codes="enum@4", formats=("csv",))

form("n114_ung_ho_dot", "donations", """
ỦNG HỘ ĐỢT 1
Ngày 15/10/2021
STT|Mã ủng hộ|Nhà tài trợ|Hình thức|SL|Số tiền
1|D1|Phòng Tài chính|Tiền mặt||3.000.000
2|D2|Thanh tra huyện|Tiền mặt||1.500.000
ỦNG HỘ ĐỢT 2
Ngày 20/11/2021
3|D3|Phòng Nội vụ|Tiền mặt||2.000.000
4|D4|VNPT huyện|SIM|50|
""", """_row|donation_id|date|donor_name|form|quantity|amount_vnd
4|D1|2021-10-15|Phòng Tài chính|cash||3000000
5|D2|2021-10-15|Thanh tra huyện|cash||1500000
8|D3|2021-11-20|Phòng Nội vụ|cash||2000000
9|D4|2021-11-20|VNPT huyện|sim|50|
""", "days above groups, the first one above the header", formats=("csv",))

form("n131_gia_mot_may", "donations", """
Mã|Ngày|Nhà tài trợ|Loại thiết bị|Số lượng|Giá trị 1 máy (đồng)
A1|01/10/2021|Viettel|Máy tính bảng|10|3.000.000
A2|02/10/2021|VNPT|Máy tính bảng|5|3.200.000
""", """_row|donation_id|date|donor_name|form|quantity|amount_vnd
2|A1|2021-10-01|Viettel|tablet|10|
3|A2|2021-10-02|VNPT|tablet|5|
""", "what one costs", formats=("csv",))

form("n133_tri_gia_moi", "donations", """
Mã|Ngày|Nhà tài trợ|Loại thiết bị|Số lượng|Trị giá/máy (triệu đồng)|Bảo hành (tháng)
A1|01/10/2021|Viettel|Máy tính bảng|10|3|12
""", """_row|donation_id|date|donor_name|form|quantity|amount_vnd
2|A1|2021-10-01|Viettel|tablet|10|
""", "what one costs, in millions", formats=("csv",))

form("n135_cuoc_thang", "donations", """
Mã|Ngày|Nhà mạng|Hình thức|Tên gói|Số thuê bao|Cước tháng (đồng)
A1|01/10/2021|Viettel|Gói data|ST5K|1000|60.000
""", """_row|donation_id|date|donor_name|form|package|quantity|amount_vnd
2|A1|2021-10-01|Viettel|data_package|ST5K|1000|
""", "the fee of a month", formats=("csv",))

form("n137_chi_dinh_hai_noi", "donations", """
Mã|Ngày|Nhà tài trợ|Loại|SL|Chỉ định|Huyện chỉ định
A1|01/10/2021|FPT|Laptop|5|Huyện Lắk|Krông Bông
A2|02/10/2021|FPT|Laptop|5|Trường THCS Lê Lợi|Buôn Đôn
A3|03/10/2021|FPT|Laptop|5||Ea Súp
A4|03/10/2021|FPT|Laptop|5|Huyện Lắk|Lắk
A5|03/10/2021|FPT|Laptop|5||Huyện Không Có
""", """_row|donation_id|form|quantity|earmark
3|A2|laptop|5|school=Trường THCS Lê Lợi;district=Buôn Đôn
4|A3|laptop|5|district=Ea Súp
5|A4|laptop|5|district=Lắk
""", "parts that contradict", exit="1", rejected="2", codes="enum@2 pattern/enum@6", formats=("csv",))

form("d131_sim_trong_cau_hinh", "devices", """
Mã|Loại|Cấu hình
B1|Máy tính bảng|3GB/32GB, 8.7", SIM: không
B2|Máy tính bảng|3GB/32GB, 8.7", hỗ trợ LTE
B3|Điện thoại|4GB/64GB, 2 SIM 2 sóng, pin 5000mAh
B4|Máy tính bảng|2GB/32GB, WiFi, tặng kèm SIM 4G
B5|Laptop|i3/4GB/128GB SSD/14"/không có khe SIM
""", """_row|device_id|type|ram_gb|storage_gb|sim_slot
2|B1|tablet|3|32|no
3|B2|tablet|3|32|yes
4|B3|smartphone|4|64|yes
5|B4|tablet|2|32|
6|B5|laptop|4|128|no
""", "SIM in the configuration", formats=("csv",))

form("n139_ngan_hang_chuyen", "donations", """
Mã GD|Số giao dịch|Ngày|Người chuyển|Ngân hàng|Số tiền
G1|FT01|01/10/2021|Trần Thị Bưởi|Vietcombank|500.000
G2|FT02|02/10/2021|Lê Văn Cam|Agribank|700.000
""", """_row|donation_id|date|donor_name|form|amount_vnd
2|G1|2021-10-01|Trần Thị Bưởi|cash|500000
3|G2|2021-10-02|Lê Văn Cam|cash|700000
""", "the bank that money came through is no giver", formats=("csv",))

form("n141_ngay_hieu_luc", "donations", """
Mã|Nhà mạng|Ngày ban hành|Hình thức|Tên gói|SL|Ngày hiệu lực|Đến ngày
H1|Viettel|10/09/2021|Gói data|ST5K|1000|15/09/2021|15/12/2021
""", """_row|donation_id|date|donor_name|form|package|quantity|from_date|to_date
2|H1|2021-09-10|Viettel|data_package|ST5K|1000|2021-09-15|2021-12-15
""", "from which day a package holds", formats=("csv",))

form("n143_bieu_mau_mang", "donations", """
Dấu thời gian|Mã ủng hộ|Ngày ủng hộ|Họ và tên cựu học sinh|Số tiền
16/10/2021 09:20:11|W1|15/10/2021|Trần Quang Huy|2.000.000
""", """_row|donation_id|date|donor_name|form|amount_vnd
2|W1|2021-10-15|Trần Quang Huy|cash|2000000
""", "the moment of the answer beside the day of the gift", formats=("csv",))

form("n151_bao_cao_den_ngay", "donations", """
BÁO CÁO TIẾP NHẬN ĐẾN NGÀY 31/12/2021||||
Mã ủng hộ|Nhà tài trợ|Hình thức|SL|Số tiền
D1|Phòng Tài chính|Tiền mặt||3.000.000
Ngày 20/11/2021||||
D3|Phòng Nội vụ|Tiền mặt||2.000.000
""", """_row|donation_id|date|amount_vnd
5|D3|2021-11-20|2000000
""", "the day of a report is no row's", exit="1", rejected="1", codes="required@3", formats=("csv",))

form("d151_o_cung_0", "devices", """
Mã|Loại|SSD|HDD
C1|Laptop|0|500GB
C2|Laptop|Không|1TB
C3|Laptop|128GB|0
""", """_row|device_id|type|storage_gb
2|C1|laptop|500
3|C2|laptop|1024
4|C3|laptop|128
""", "no SSD, and none but it", formats=("csv",))

form("n153_nhieu_dong_tieu_de_tien", "donations", """
NGÂN HÀNG CSXH TỈNH||||||
TỔNG HỢP ĐOÀN VIÊN CÔNG ĐOÀN ỦNG HỘ||||||
Số TT|Mã số|Họ tên đoàn viên|Phòng giao dịch|Ngày nộp|Mức ủng hộ|Ký tên
1|CD01|Đinh Văn Khoa|PGD Lắk|01/11/2021|200.000|
2|CD02|H'Ñhung Byă|PGD Krông Ana|01/11/2021|200.000|
Cộng|||||400.000|
""", """_row|donation_id|date|donor_name|form|amount_vnd
4|CD01|2021-11-01|Đinh Văn Khoa|cash|200000
5|CD02|2021-11-01|H'Ñhung Byă|cash|200000
""", "members of a union", formats=("csv",))

form("n155_dang_ky_ung_ho_sim", "donations", """
MOBIFONE TỈNH ĐẮK LẮK||||||
PHIẾU ĐĂNG KÝ ỦNG HỘ||||||
Mã|Nội dung ủng hộ|Số lượng|Thành tiền|Ngày đăng ký|Đơn vị đăng ký|Chỉ định huyện
P1|SIM 4G|1.000|50.000.000|20/9/2021|MobiFone Đắk Lắk|Ea Súp
P2|Máy tính bảng|50|150.000.000|20/9/2021|MobiFone Đắk Lắk|
P3|Tiền mặt||100.000.000|20/9/2021|MobiFone Đắk Lắk|Toàn tỉnh
""", """_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd|earmark
4|P1|pledge|2021-09-20|MobiFone Đắk Lắk|sim|1000|50000000|district=Ea Súp
5|P2|pledge|2021-09-20|MobiFone Đắk Lắk|tablet|50|150000000|
6|P3|pledge|2021-09-20|MobiFone Đắk Lắk|cash||100000000|
""", "a pledge sheet, taken for one without being told", formats=("csv",))

form("d155_nhan_tu_nhieu_nguon", "devices", """
KHO THIẾT BỊ TRƯỜNG THPT CHU VĂN AN||||||||
STT|Số hiệu|Tên và quy cách thiết bị|Nguồn|Ngày vào sổ|SL|Đơn giá|Vị trí|Tình trạng
I|Thiết bị tài trợ|||||||
1|CVA-1|Laptop Acer A315-57 (i5-1035G1, RAM 8GB, SSD 512GB, 15.6")|Hội CHS|10/12/2021|3|12.500.000|Tủ 2|Mới
II|Thiết bị nhà trường tự mua|||||||
2|CVA-2|Máy tính bảng Samsung Tab A8 (LTE, 4GB/64GB)|Học phí|15/12/2021|5|6.200.000|Tủ 3|Mới
""", """_row|device_id|type|cpu|ram_gb|storage_gb|screen_inch|sim_slot|donor_name|quantity|value_vnd|location|condition|received_date
4|CVA-1|laptop|i5-1035G1|8|512|15.6||Hội CHS|3|12500000|Tủ 2|new|2021-12-10
6|CVA-2|tablet||4|64||yes|Học phí|5|6200000|Tủ 3|new|2021-12-15
""", "quality in the name's brackets", formats=("csv",))

form("b181_hop_xet_cap", "handovers", """
BIÊN BẢN HỌP XÉT CẤP MÁY TÍNH BẢNG|||||
Buôn Ma Thuột, ngày 20 tháng 10 năm 2021|||||
Mã phiếu|Đợt|Họ và tên học sinh|Trường|Huyện|Thiết bị
P1|1|Y Bình|THCS Lê Lợi|Lắk|laptop
""", """_row|handover_id
""", exit="3", emitted="0", codes="header-missing", formats=("csv",),
     what="minutes of a meeting that chose pupils: nothing was handed over yet")

form("b182_nhu_cau_cap_phat", "handovers", """
THỐNG KÊ NHU CẦU CẤP PHÁT MÁY||||||
Mã phiếu|Ngày cấp|Đợt|Họ và tên học sinh|Trường|Huyện|Thiết bị
P1|2021-12-20|1|Y Bình|THCS Lê Lợi|Lắk|laptop
""", """_row|handover_id
""", exit="3", emitted="0", codes="header-missing", formats=("csv",),
     what="a list of who needs one is no register of handovers")

form("b183_du_dieu_kien_cap", "handovers", """
DANH SÁCH HỌC SINH ĐỦ ĐIỀU KIỆN CẤP PHÁT MÁY||||||
Mã phiếu|Ngày cấp|Đợt|Họ và tên học sinh|Trường|Huyện|Thiết bị
P1|2021-12-20|1|Y Bình|THCS Lê Lợi|Lắk|laptop
""", """_row|handover_id
""", exit="3", emitted="0", codes="header-missing", formats=("csv",),
     what="a list of who may receive is no register of handovers")
