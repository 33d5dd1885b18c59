"""Ledgers, lists and minutes as offices fill them in. form() and the marks: make_more.py."""
from make_more import form

form("b22_dot_trong_o", "handovers", """BIÊN BẢN BÀN GIAO - ĐỢT 1
Mã bàn giao|Ngày|Đợt|Họ tên|Trường|Thiết bị|Trạng thái
G1|05/01/2022|Đợt 1|Trần Anh Tú|TH A|Laptop|Đã giao
G2|05/01/2022|đợt: 2|Ngô Thị Lan|TH A|Laptop|Đã giao
G3|05/01/2022|R3|Y Kla Mlô|TH A|Laptop|Đã giao
G4|05/01/2022|Đợt 2 bổ sung|H Mai Niê|TH A|Laptop|Đã giao
""", """_row|handover_id|round|full_name
3|G1|1|Trần Anh Tú
4|G2|2|Ngô Thị Lan
5|G3|R3|Y Kla Mlô
6|G4|Đợt 2 bổ sung|H Mai Niê
""", codes="number-format@3 number-format@4", what="a round's cell says what a title says")
form("b23_dot_o_nhom", "handovers", """BIÊN BẢN BÀN GIAO - ĐỢT 1
Mã bàn giao|Ngày|Họ tên|Trường|Thiết bị|Trạng thái
G1|05/01/2022|Trần Anh Tú|TH A|Laptop|Đã giao
II. Đợt 2|||||
G2|05/02/2022|Ngô Thị Lan|TH A|Laptop|Đã giao
Đợt 3|||||
G3|05/03/2022|Y Kla Mlô|TH A|Laptop|Đã giao
Đợt bổ sung|||||
""", """_row|handover_id|round|full_name
3|G1|1|Trần Anh Tú
5|G2|2|Ngô Thị Lan
7|G3|3|Y Kla Mlô
""", exit="1", rejected="1", codes="required@8", what="a sub-heading begins another round than the title's")
form("n32_thang_o_nhom", "donations", """Mã khoản|Loại|Ngày|Nhà tài trợ|Hình thức|Số tiền
Tháng 10/2021|||||
T1|Thu|01/10/2021|Công ty A|Tiền mặt|1.000.000
|Cộng tháng 10||||1.000.000
Quý IV|||||
T2|Thu|01/11/2021|Công ty A|Tiền mặt|2.000.000
Khác|||||
""", """_row|donation_id|amount_vnd
3|T1|1000000
6|T2|2000000
""", exit="1", rejected="1", codes="required@7", what="months between the rows head nothing but themselves")
form("n33_chi_trong_dien_giai", "donations", """SỔ TIẾP NHẬN ỦNG HỘ
Mã khoản|Ngày|Nhà tài trợ|Hình thức|Số tiền|Nội dung|Ghi chú
T1|01/10/2021|Công ty A|Tiền mặt|9.000.000|Ủng hộ, để chi mua máy|
T2|02/10/2021|Công ty A|Tiền mặt|4.000.000|Chi mua máy tính bảng|
T3|03/10/2021|Chi nhánh B|Tiền mặt|1.000.000|Chi nhánh B ủng hộ|
T4|04/10/2021|Chị Hoa|Tiền mặt|1.000.000||Chị Hoa ủng hộ
T5|05/10/2021|Công ty A|Tiền mặt|1.000.000||Phiếu chi số 2
T6|06/10/2021|Công ty C|Tiền mặt|2.000.000||Chưa chuyển tiền
""", """_row|donation_id|entry|amount_vnd
3|T1|receipt|9000000
5|T3|receipt|1000000
6|T4|receipt|1000000
8|T6|receipt|2000000
""", exit="1", rejected="2", codes="required@4 required@7 outlier@8",
     what="a ledger without entries is no receipt where the details tell of a spend")
form("d34_hai_imei", "devices", """Mã thiết bị|Loại thiết bị|IMEI
E1|Điện thoại thông minh|356938035643809 / 352099001761481
E2|Điện thoại thông minh|356938035643809, 352099001761482
E3|Điện thoại thông minh|490154203237518-000000000000000
E4|Điện thoại thông minh|490154203237518
""", """_row|device_id|imei
2|E1|356938035643809
5|E4|490154203237518
""", exit="1", rejected="2", codes="number-format@2 pattern@3 pattern@4",
     what="of two IMEI numbers in a cell the first counts, if both pass")
form("n34_dieu_chinh_cho", "donations", """Mã khoản|Loại|Điều chỉnh cho|Ngày|Nhà tài trợ|Hình thức|Số tiền|Thời gian từ|Thời gian đến
T1|Thu||01/10/2021|Công ty A|Tiền mặt|9.000.000|01/10/2021|31/12/2021
T2|Điều chỉnh giảm|T1|02/10/2021|Công ty A|Tiền mặt|4.000.000||
""", """_row|donation_id|entry|reverses|amount_vnd|from_date|to_date
2|T1|receipt||9000000|2021-10-01|2021-12-31
3|T2|reversal|T1|4000000||
""", what="what a reversal names, and a time that is given")
form("c22_khong_phu_song", "coverage", """Mã điểm|Thôn|Xã|Huyện|Hiện trạng
P1|Buôn A|Nam Ka|Lắk|Không phủ sóng
P2|Buôn B|Nam Ka|Lắk|Không được phủ sóng
""", """_row|point_id|status
2|P1|uncovered
3|P2|uncovered
""", what="no signal in other words")
form("p02_nha_mang", "platforms", """Tên nền tảng|Website|Nhà mạng|Thời gian từ|Thời gian đến
Viettel Study|viettelstudy.vn|Viettel|01/09/2021|31/12/2021
""", """_row|name|url|provider|from_date|to_date
2|Viettel Study|viettelstudy.vn|Viettel|2021-09-01|2021-12-31
""", what="a platform of an operator")
