"""Ledgers, minutes and stock lists that tell things by their titles, or in more than one column.
form() and the marks: make_more.py; each names its format, so that others may be added anywhere."""
from make_more import form

form("b30_dau_bien_ban", "handovers", """BIÊN BẢN BÀN GIAO MÁY TÍNH BẢNG CHO HỌC SINH (ĐỢT 2)
Hôm nay, ngày 05 tháng 01 năm 2022, tại Trường THCS Phan Chu Trinh, huyện Krông Bông, gồm:
Số: 12/BB-THCS
STT|Mã số|Họ tên học sinh|Ngày sinh|Lớp|Số seri|Ký nhận|Ghi chú
1|BG01|Y Phơn Ênuôl|02/03/2008|8A|HVA1|Phơn|
2|BG02|Vàng Thị Thu|07/08/2007|9B|HVA2|Vàng Thu|
3|BG03|Đào Văn Huy|07/09/2007|9B|HVA3|Huy|chưa nhận
4|BG04|Lý Văn Tư|07/10/2007|9B|HVA4|vắng|
|Tổng cộng: 04 máy||||||
""", """_row|handover_id|date|round|full_name|school_name|district|item|serial|status|minute_no
5|BG01|2022-01-05|2|Y Phơn Ênuôl|Trường THCS Phan Chu Trinh|Krông Bông|tablet|HVA1|delivered|12/BB-THCS
6|BG02|2022-01-05|2|Vàng Thị Thu|Trường THCS Phan Chu Trinh|Krông Bông|tablet|HVA2|delivered|12/BB-THCS
""", exit="1", rejected="2", codes="required@7 required@8", formats=("csv",),
     what="the head of minutes tells school, thing and state; a row may say otherwise")
form("b31_thu_hoi", "handovers", """BIÊN BẢN THU HỒI THIẾT BỊ
Bên nhận: Trường TH Nơ Trang Lơng, huyện Lắk
Ngày 20/05/2022
Mã phiếu|Đợt|Họ và tên|Thiết bị|Số máy|Lý do
P1|1|Lò Thị Xuân|Máy tính bảng|SN9|Chuyển trường
""", """_row|handover_id|date|full_name|school_name|district|item|serial|reason|status
5|P1|2022-05-20|Lò Thị Xuân|Trường TH Nơ Trang Lơng|Lắk|tablet|SN9|Chuyển trường|returned
""", formats=("xlsx",), what="minutes of things that came back")
form("b32_ky_nhan", "handovers", """DANH SÁCH KÝ NHẬN MÁY TÍNH BẢNG ĐỢT 1
Trường TH Nguyễn Thị Minh Khai - huyện Ea H'leo
STT|Mã BG|Ngày nhận|Họ và tên học sinh|Lớp|Số máy|Đã nhận
1|B1|20/11/2021|Kpă H'Mun|4A|SN1|x
2|B2|20/11/2021|Rơ Lan Tuấn|4A|SN2|Rồi
3|B3|20/11/2021|Siu Blới|4B|SN3|Chưa
4|B4|20/11/2021|Siu H'Ni|4B|SN4|
""", """_row|handover_id|date|full_name|item|serial|status
4|B1|2021-11-20|Kpă H'Mun|tablet|SN1|delivered
5|B2|2021-11-20|Rơ Lan Tuấn|tablet|SN2|delivered
""", exit="1", rejected="2", codes="required@6 required@7", formats=("csv",),
     what="who has no tick under 'Đã nhận' has no device")
form("b33_du_kien_giao", "handovers", """BIÊN BẢN BÀN GIAO THIẾT BỊ (DỰ KIẾN)
Ngày 20/11/2021
Mã BG|Đợt|Họ và tên|Trường|Thiết bị
B1|1|Kpă H'Mun|TH A|Máy tính bảng
""", """_row|handover_id
""", exit="3", emitted="0", codes="header-missing", formats=("csv",),
     what="what is planned was not handed over")
form("d40_loai_o_tieu_de", "devices", """DANH MỤC MÁY TÍNH BẢNG NHẬP KHO - CHƯƠNG TRÌNH SÓNG VÀ MÁY TÍNH CHO EM
TT|Mã máy|Nhãn hiệu|IMEI|Giá trị (VNĐ)
1|MTB-001|Samsung Tab A7 Lite|356938035643809|4.490.000
2|MTB-002|Samsung Tab A7 Lite|490154203237518|4.490.000
3|MTB-003|Laptop Dell||4.490.000
|Cộng: 03 máy|||13.470.000
""", """_row|device_id|type|model|imei|value_vnd
3|MTB-001|tablet|Samsung Tab A7 Lite|356938035643809|4490000
4|MTB-002|tablet|Samsung Tab A7 Lite|490154203237518|4490000
""", exit="1", rejected="1", codes="enum@5", formats=("csv",),
     what="the type stands in the title, the sum under the codes; a row names another")
form("d41_hai_loai_o_tieu_de", "devices", """DANH MỤC MÁY TÍNH BẢNG VÀ ĐIỆN THOẠI
Mã máy|Nhãn hiệu
M1|Samsung
""", """_row|device_id
""", exit="3", emitted="0", codes="header-missing", formats=("xlsx",),
     what="two types in the title are none")
form("n40_da_chuyen", "donations", """DANH SÁCH CÁC ĐƠN VỊ ỦNG HỘ CHƯƠNG TRÌNH “SÓNG VÀ MÁY TÍNH CHO EM”
STT|Mã UH|Ngày|Đơn vị|Hiện vật||Tiền (đồng)|Đã chuyển
||||Tên|Số lượng||
1|U1|01/10/2021|Công ty A|||5.000.000|Rồi
2|U2|02/10/2021|Công ty B|Máy tính bảng|20||Chưa
3|U3|03/10/2021|Công ty C|||7.000.000|Chưa chuyển
4|U4|04/10/2021|Công ty D|Laptop|2|9.000.000|x
5|U5|05/10/2021|Công ty E|||1.000.000|
""", """_row|donation_id|entry|form|quantity|amount_vnd
4|U1|receipt|cash||5000000
5|U2|pledge|tablet|20|
6|U3|pledge|cash||7000000
""", exit="1", rejected="2", codes="type@7 required@8", formats=("xlsx",),
     what="what was not sent is a promise; money and things in one row are two gifts")
form("n41_hien_vat", "donations", """Mã khoản|Ngày|Nhà tài trợ|Hình thức|Tên hiện vật|Số lượng|Số tiền
H1|01/10/2021|A|Hiện vật|Máy tính bảng|20|
H2|02/10/2021|B|Hiện vật|5 laptop||
H3|03/10/2021|C|Tiền mặt|||3.000.000
H4|04/10/2021|D|Hiện vật|Máy lọc nước|1|
H5|05/10/2021|E|Hiện vật||3|
H6|06/10/2021|F|Hiện vật|Bàn ghế|3|
""", """_row|donation_id|form|quantity|amount_vnd
2|H1|tablet|20|
3|H2|laptop|5|
4|H3|cash||3000000
6|H5|other|3|
7|H6|other|3|
""", exit="1", rejected="1", codes="enum@5 outlier@6", formats=("csv",),
     what="a thing named in a column of its own")
form("n42_chi_co_so_tien", "donations", """DANH SÁCH ỦNG HỘ
Mã khoản|Ngày|Nhà tài trợ|Số tiền|Ghi chú
T1|01/10/2021|A|1.000.000|
T2|02/10/2021|B|2.500.000|tặng 1 máy tính bảng
""", """_row|donation_id|form|amount_vnd
3|T1|cash|1000000
4|T2|cash|2500000
""", codes="outlier@4", formats=("xlsx",), what="nothing but sums of money is cash")
form("n43_thiet_bi_khong_loai", "donations", """DANH SÁCH ỦNG HỘ TIỀN, HIỆN VẬT
Mã khoản|Ngày|Nhà tài trợ|Số tiền
T1|01/10/2021|A|1.000.000
""", """_row|donation_id
""", exit="3", emitted="0", codes="header-missing", formats=("csv",),
     what="the title speaks of things: sums may be their worth")
form("n44_gia_tri_hien_vat", "donations", """Mã khoản|Ngày|Đơn vị|Tiền mặt|Hiện vật|Số lượng|Giá trị hiện vật|Ghi chú
T1|01/10/2021|A|1.000.000||||
T2|02/10/2021|B||Máy tính bảng|4|10.000.000|
T3|03/10/2021|C|-|Điện thoại|2|5.000.000|Chưa
""", """_row|donation_id|form|quantity|amount_vnd|entry
2|T1|cash||1000000|receipt
3|T2|tablet|4|10000000|receipt
4|T3|smartphone|2|5000000|receipt
""", codes="outlier@4", formats=("csv",), what="money in one column, the worth of things in another")
form("c30_thoi_han", "coverage", """Mã điểm|Thôn|Xã|Huyện|Kết quả|Dự kiến
P1|Buôn A|Nam Ka|Lắk|Dự kiến phủ|12/2022
P2|Buôn B|Nam Ka|Lắk|Dự kiến phủ|Quý II năm 2022
P3|Buôn C|Nam Ka|Lắk|Dự kiến phủ|năm 2023
P4|Buôn D|Nam Ka|Lắk|Dự kiến phủ|Q1/2024
P5|Buôn E|Nam Ka|Lắk|Dự kiến phủ|13/2022
""", """_row|point_id|status|planned_date
2|P1|planned|2022-12-31
3|P2|planned|2022-06-30
4|P3|planned|2023-12-31
5|P4|planned|2024-03-31
""", exit="1", rejected="1", codes="date-format@2 date-format@3 date-invalid@6", formats=("xlsx",),
     what="a plan of a month, a quarter or a year ends with its last day")
form("c31_tien_do", "coverage", """Mã điểm|Khu vực lõm sóng|Xã|Huyện|DN thực hiện|Tiến độ|Số hộ được phủ
P1|Thôn 1|Nam Ka|Lắk|Viettel|Hoàn thành|95
P2|Thôn 2|Nam Ka|Lắk|Viettel|Đang xây dựng trạm BTS|60
P3|Thôn 3|Nam Ka|Lắk|Viettel|Chưa thực hiện|60
P4|Thôn 4|Nam Ka|Lắk|Viettel|Chưa có kế hoạch|60
P5|Thôn 5|Nam Ka|Lắk|Viettel|Đã xây trạm, chưa phát sóng|60
P6|Thôn 6|Nam Ka|Lắk|Viettel|Đã khảo sát|60
P7|Thôn 7|Nam Ka|Lắk|Viettel|Đã xây dựng trạm|60
""", """_row|point_id|hamlet|operator|status|households
2|P1|Thôn 1|Viettel|covered|95
3|P2|Thôn 2|Viettel|planned|60
4|P3|Thôn 3|Viettel|uncovered|60
5|P4|Thôn 4|Viettel|uncovered|60
""", exit="1", rejected="3", codes="enum@6 enum@7 enum@8", formats=("csv",),
     what="the state of a point word by word")
form("d43_phieu_xuat", "devices", """PHIẾU XUẤT KHO
STT|Mã thiết bị|Tên thiết bị|Số S/N|Số lượng|Đơn giá|Tình trạng
1|SS-T225|Máy tính bảng Samsung|R1|30|4.490.000|Cũ (còn dùng tốt)
2|SIM-V|Sim Viettel 4G||30|0|Mới, nguyên hộp
3|LT-1|Laptop Dell|5C|1|0|Tốt
Cộng thành tiền: 134.700.000 đồng
""", """_row|device_id|type|serial|quantity|condition
3|SS-T225|tablet|R1|30|used
4|SIM-V|sim||30|new
5|LT-1|laptop|5C|1|
""", codes="outlier@5", formats=("csv",),
     what="a sum of money is no count of rows; a condition word by word")
form("t31_duong_truyen", "schools", """Mã trường|Tên trường|Huyện|Loại hình kết nối
02|THCS A|Ea Kar|Cáp quang (Viettel)
03|THPT B|Ea Kar|FTTH 100Mbps
04|MN C|Ea Kar|Chưa có đường truyền
05|TH D|Ea Kar|Đường dây điện thoại
06|TH E|Ea Kar|VNPT
07|TH G|Ea Kar|Chưa có cáp quang, dùng 4G
08|TH H|Ea Kar|Cáp quang, 4G dự phòng
""", """_row|school_code|internet
2|02|fibre
3|03|fibre
4|04|none
5|05|adsl
""", exit="1", rejected="3", codes="enum@6 enum@7 enum@8", formats=("xlsx",),
     what="how schools are connected, word by word")
form("n45_nhom_dang_ky", "donations", """TÌNH HÌNH ỦNG HỘ
I. Đã tiếp nhận
Mã|Ngày|Đơn vị|Hình thức|Số tiền
A1|01/10/2021|X|Tiền mặt|1.000.000
II. Đăng ký, chưa chuyển
A2|02/10/2021|Y|Tiền mặt|2.000.000
III. Khác
A3|02/10/2021|Z|Tiền mặt|3.000.000
""", """_row|donation_id|entry|amount_vnd
4|A1|receipt|1000000
6|A2|pledge|2000000
""", exit="1", rejected="1", codes="required@8", formats=("csv",),
     what="promises are a group of their own between the rows")
form("n46_nhom_khong_so", "donations", """Mã|Ngày|Đơn vị|Hình thức|Số tiền
Đã nhận||||
A1|01/10/2021|X|Tiền mặt|1.000.000
Cam kết||||
A2|02/10/2021|Y|Tiền mặt|2.000.000
""", """_row|donation_id|entry|amount_vnd
3|A1|receipt|1000000
5|A2|pledge|2000000
""", formats=("xlsx",), what="groups of a ledger without numbers")
form("b35_hai_ben", "handovers", """BIÊN BẢN BÀN GIAO THIẾT BỊ HỖ TRỢ HỌC TRỰC TUYẾN
Hôm nay, ngày 10/11/2021, tại Phòng GD&ĐT huyện Lắk, chúng tôi gồm:
I. BÊN GIAO (Bên A): Phòng GD&ĐT huyện Lắk
Ông: Nguyễn Văn A - Chức vụ: Trưởng phòng
II. BÊN NHẬN (Bên B): Trường TH Lê Hồng Phong
Cùng tiến hành bàn giao các thiết bị sau (đợt 1):
STT|Mã BG|Họ và tên học sinh|Lớp|Thiết bị|Số sê-ri
1|LK-01|Y Thanh Buôn Krông|3A|Máy tính bảng|SR1
Biên bản được lập thành 03 bản có giá trị như nhau.
ĐẠI DIỆN BÊN GIAO||||ĐẠI DIỆN BÊN NHẬN|
""", """_row|handover_id|date|round|full_name|school_name|item|serial|status
8|LK-01|2021-11-10|1|Y Thanh Buôn Krông|Trường TH Lê Hồng Phong|tablet|SR1|delivered
""", formats=("csv",), what="minutes with both parties")
form("b36_thu_hoi_va_giao_lai", "handovers", """BIÊN BẢN THU HỒI VÀ BÀN GIAO LẠI THIẾT BỊ
Ngày 10/11/2021
Mã|Đợt|Họ tên|Trường|Thiết bị
1|1|Y A|TH A|Laptop
""", """_row|handover_id
""", exit="3", emitted="0", codes="header-missing", formats=("xlsx",),
     what="taken back and handed over: the title does not say which")
form("d44_nhom_loai", "devices", """DANH MỤC THIẾT BỊ
STT|Mã máy|Nhãn hiệu|Số serial
I|Máy tính bảng||
1|M1|Samsung T225|S1
2|M2|Samsung T225|S2
II|Máy tính xách tay||
1|M3|Dell|S3
III|Thiết bị khác||
1|M4|Máy in Canon|S4
""", """_row|device_id|type|model
4|M1|tablet|Samsung T225
5|M2|tablet|Samsung T225
7|M3|laptop|Dell
""", exit="1", rejected="1", codes="required@9", formats=("csv",), what="types as groups of rows")
form("d45_loai_khac_tieu_de", "devices", """DANH MỤC MÁY TÍNH BẢNG
STT|Mã máy|Nhãn hiệu
1|M1|Samsung T225
Điện thoại||
2|M2|Samsung A03
""", """_row|device_id|type
3|M1|tablet
5|M2|smartphone
""", formats=("xlsx",), what="a group of another type than the title's")
form("b37_nhom_trang_thai", "handovers", """BIÊN BẢN BÀN GIAO MÁY TÍNH BẢNG
Ngày 10/11/2021
Mã|Đợt|Họ tên|Trường
I. Học sinh đã nhận máy|||
1|1|Lù A Một|TH A
II. Học sinh trả lại máy|||
2|1|Lù A Hai|TH A
III. Học sinh chưa nhận|||
3|1|Lù A Ba|TH A
""", """_row|handover_id|full_name|item|status
5|1|Lù A Một|tablet|delivered
7|2|Lù A Hai|tablet|returned
""", exit="1", rejected="1", codes="required@9", formats=("csv",),
     what="groups of minutes that went through other things than the title says")
form("b38_nhom_thiet_bi", "handovers", """Mã|Ngày|Đợt|Họ tên|Trường|Trạng thái
I. Máy tính bảng|||||
1|01/10/2021|1|Y A Lê|TH A|Đã giao
II. SIM 4G|||||
2|01/10/2021|1|Y A Lê|TH A|Đã giao
""", """_row|handover_id|item|status
3|1|tablet|delivered
5|2|sim|delivered
""", formats=("xlsx",), what="items as groups of rows")
form("n47_nhom_hien_vat", "donations", """DANH SÁCH ỦNG HỘ
Mã|Ngày|Đơn vị|Số tiền
A. Ủng hộ bằng tiền|||
1|01/10/2021|X|1.000.000
B. Ủng hộ bằng hiện vật|||
1. Khối doanh nghiệp|||
2|01/10/2021|Y|5.000.000
""", """_row|donation_id|form|amount_vnd
4|1|cash|1000000
""", exit="1", rejected="1", codes="required@7", formats=("csv",),
     what="sums below a heading of things are no cash")
form("n48_loai_o_tieu_de", "donations", """DANH SÁCH ĐƠN VỊ ĐĂNG KÝ ỦNG HỘ MÁY TÍNH BẢNG
Mã đăng ký|Tên đơn vị đăng ký|Ngày đăng ký|Số lượng|Ghi chú
DK1|VNPT Đắk Lắk|12/09/2021|500|
DK2|Hội LHTN|15/09/2021|20|laptop cũ
DK3|Hội LHPN|15/09/2021||
""", """_row|donation_id|entry|donor_name|date|form|quantity
3|DK1|pledge|VNPT Đắk Lắk|2021-09-12|tablet|500
5|DK3|pledge|Hội LHPN|2021-09-15|tablet|
""", exit="1", rejected="1", codes="enum@4 outlier@5", formats=("xlsx",),
     what="what was promised stands in the title; a row may name another thing")
form("c32_da_co", "coverage", """Mã điểm|Thôn|Xã|Huyện|Tình trạng sóng
P1|Thôn 1|Nam Ka|Lắk|Đã có
""", """_row|point_id|status
2|P1|covered
""", formats=("csv",), what="what there is under a heading of signals")
