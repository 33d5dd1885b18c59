"""Lists of stores, banks and clerks: what stands in few words or in marks alone."""
from make_more import form

form("b70_hai_ben_tren_bang", "handovers", """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
BIÊN BẢN GIAO NHẬN THIẾT BỊ HỌC TẬP
Số: 07/BBGN
Hôm nay, vào hồi 14 giờ 30 phút ngày 12 tháng 01 năm 2022, tại Phòng GD&ĐT huyện Krông Búk, chúng tôi gồm có:
BÊN A (Bên giao): Phòng Giáo dục và Đào tạo huyện Krông Búk
Ông: Nguyễn Hữu Tài - Chức vụ: Phó Trưởng phòng
BÊN B (Bên nhận): Trường Tiểu học Nguyễn Viết Xuân
Bà: H'Loan Mlô - Chức vụ: Hiệu trưởng
Hai bên tiến hành giao nhận máy tính bảng đợt 2 cho các em học sinh có tên sau:
TT|Mã BB|Họ và tên HS|Ngày sinh|Lớp|Tên máy|Số seri|Tình trạng máy|Ghi chú
1|KB2-01|Y Thanh Mlô|12/05/2012|4A|Máy tính bảng Masstel Tab 10|MS21A001|Mới 100%|
2|KB2-02|H'Nguyệt Niê|03/11/2012|4A|Máy tính bảng Masstel Tab 10|MS21A002|Mới 100%|
3|KB2-03|Trần Thị Diễm|25/02/2011|5B|Máy tính bảng Masstel Tab 10|MS21A003|Mới 100%|có bao da
4|KB2-04|Lục Văn Chiến|09/09/2011|5B|Máy tính bảng Masstel Tab 10|MS21A004|Mới 100%|
Tổng cộng: 04 máy
Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản có giá trị như nhau.
ĐẠI DIỆN BÊN A||||ĐẠI DIỆN BÊN B
Nguyễn Hữu Tài||||H'Loan Mlô
""", """_row|handover_id|date|round|full_name|birth_date|class|school_name|district|item|serial|status|minute_no|condition
12|KB2-01|2022-01-12|2|Y Thanh Mlô|2012-05-12|4A|Trường Tiểu học Nguyễn Viết Xuân|Krông Búk|tablet|MS21A001|delivered|07/BBGN|new
13|KB2-02|2022-01-12|2|H'Nguyệt Niê|2012-11-03|4A|Trường Tiểu học Nguyễn Viết Xuân|Krông Búk|tablet|MS21A002|delivered|07/BBGN|new
14|KB2-03|2022-01-12|2|Trần Thị Diễm|2011-02-25|5B|Trường Tiểu học Nguyễn Viết Xuân|Krông Búk|tablet|MS21A003|delivered|07/BBGN|new
15|KB2-04|2022-01-12|2|Lục Văn Chiến|2011-09-09|5B|Trường Tiểu học Nguyễn Viết Xuân|Krông Búk|tablet|MS21A004|delivered|07/BBGN|new
""", what="parties A and B above the table")

form("b72_cap_va_thu_hoi", "handovers", """PHÒNG GD&ĐT HUYỆN CƯ KUIN
SỔ THEO DÕI CẤP PHÁT, THU HỒI THIẾT BỊ
Mã phiếu|Ngày|Đợt|Học sinh|Ngày sinh|Trường|Thiết bị|Số máy|Cấp|Thu hồi|Lý do thu hồi
CK01|05/12/2021|1|Đặng Ngọc Mai|14/08/2010|THCS Ea Ning|Máy tính xách tay|HP-201|x||
CK02|05/12/2021|1|Y Duy Ayun|30/01/2010|THCS Ea Ning|Máy tính xách tay|HP-202|x||
CK03|20/03/2022|1|Y Duy Ayun|30/01/2010|THCS Ea Ning|Máy tính xách tay|HP-202||x|Chuyển đi tỉnh khác
CK04|22/03/2022|1|Phùng Gia Bảo|17/06/2011|THCS Ea Ning|Máy tính xách tay|HP-202|x||
""", """_row|handover_id|date|round|full_name|birth_date|school_name|district|item|serial|status|reason
4|CK01|2021-12-05|1|Đặng Ngọc Mai|2010-08-14|THCS Ea Ning|Cư Kuin|laptop|HP-201|delivered|
5|CK02|2021-12-05|1|Y Duy Ayun|2010-01-30|THCS Ea Ning|Cư Kuin|laptop|HP-202|delivered|
6|CK03|2022-03-20|1|Y Duy Ayun|2010-01-30|THCS Ea Ning|Cư Kuin|laptop|HP-202|returned|Chuyển đi tỉnh khác
7|CK04|2022-03-22|1|Phùng Gia Bảo|2011-06-17|THCS Ea Ning|Cư Kuin|laptop|HP-202|delivered|
""", what="ticks under given and taken back")

form("b71_nhan_dot_3", "handovers", """DANH SÁCH HỌC SINH NHẬN HỖ TRỢ ĐỢT 3 NGÀY 18/02/2022
Huyện: Buôn Đôn
STT|Mã số BG|Họ tên|Năm sinh|Lớp|Nhận thiết bị|Số hiệu máy|Trạng thái
Trường TH Hồ Tùng Mậu
1|BD-31|Lương Thị Hoa|2013|3A|Điện thoại thông minh|VS-77|Đã nhận
2|BD-32|Y Khuê Rơ Chăm|2012|4B|nt|VS-78|nt
Trường TH Trần Phú
1|BD-33|Bàn Văn Phúc|2013|3C|Máy tính bảng|T-01|Đã nhận
2|BD-34|Nguyễn Thảo My|2011|5A|nt|T-02|Đã hủy
""", """_row|handover_id|date|round|full_name|birth_date|class|school_name|district|item|device_id‖|status
5|BD-31|2022-02-18|3|Lương Thị Hoa|2013|3A|Trường TH Hồ Tùng Mậu|Buôn Đôn|smartphone||delivered
6|BD-32|2022-02-18|3|Y Khuê Rơ Chăm|2012|4B|Trường TH Hồ Tùng Mậu|Buôn Đôn|smartphone||delivered
8|BD-33|2022-02-18|3|Bàn Văn Phúc|2013|3C|Trường TH Trần Phú|Buôn Đôn|tablet||delivered
9|BD-34|2022-02-18|3|Nguyễn Thảo My|2011|5A|Trường TH Trần Phú|Buôn Đôn|tablet||cancelled
""".replace("|device_id‖", "").replace("||delivered", "|delivered").replace("||cancelled", "|cancelled"), what="schools as sub-headings, nt as ditto, year only")

form("b73_tra_lai", "handovers", """TRẢ LẠI THIẾT BỊ - HỌC KỲ II NĂM HỌC 2021-2022
Trường THCS Nguyễn Trường Tộ, thị xã Buôn Hồ
Mã|Ngày trả|Đợt nhận|Họ và tên HS|Lớp|Máy|Mã máy|Lý do|Tình trạng khi trả
T01|25/05/2022|1|Đoàn Hải Yến|9A|Laptop|BH-11|Ra trường|Hoạt động bình thường
T02|25/05/2022|1|Y Lâm Kpă|9A|Laptop|BH-12|Ra trường|Hỏng bàn phím
T03|26/05/2022|2|Vi Thị Nga|8B|Máy tính bảng|BH-90|Gia đình tự mua|Còn mới
""", """_row|handover_id|date|round|full_name|class|item|device_id|reason|status|school_name|district|condition
4|T01|2022-05-25|1|Đoàn Hải Yến|9A|laptop|BH-11|Ra trường|returned|Trường THCS Nguyễn Trường Tộ|Buôn Hồ|
5|T02|2022-05-25|1|Y Lâm Kpă|9A|laptop|BH-12|Ra trường|returned|Trường THCS Nguyễn Trường Tộ|Buôn Hồ|faulty
6|T03|2022-05-26|2|Vi Thị Nga|8B|tablet|BH-90|Gia đình tự mua|returned|Trường THCS Nguyễn Trường Tộ|Buôn Hồ|new‖used
""", codes="outlier@I4", what="returns, title without BIÊN BẢN")

form("d78_the_kho_nhap_xuat_ton", "devices", """THẺ KHO
Tên kho: Kho Sở GD&ĐT tỉnh Đắk Lắk
Ngày lập thẻ: 01/11/2021
Mã số|Tên, nhãn hiệu, quy cách thiết bị|Đơn vị tính|Ngày nhập|Số lượng||
|||| Nhập|Xuất|Tồn
TK-01|Laptop Asus VivoBook X415|cái|05/11/2021|30|12|18
TK-02|Máy tính bảng Lenovo M10|cái|06/11/2021|100|100|0
TK-03|Điện thoại Nokia G10|cái|06/11/2021|45|5|40
Cộng||||175|117|58
""", """_row|device_id|type|quantity|received_date
6|TK-01|laptop|18|2021-11-05
7|TK-02|tablet|0|2021-11-06
8|TK-03|smartphone|40|2021-11-06
""", merges=("E4:G4",), what="warehouse card with in, out and stock")

form("d80_kiem_ke_tot_kem_hong", "devices", """KIỂM KÊ THIẾT BỊ TẠI KHO PHÒNG GD&ĐT HUYỆN M'ĐRẮK
Thời điểm kiểm kê: 31/12/2021
TT|Số hiệu|Tên tài sản|Năm SX|Sổ sách|Kiểm kê|Chênh lệch|Tốt|Kém|Hỏng
1|MD01|Máy tính để bàn|2017|1|1|0|x||
2|MD02|Máy tính để bàn|2015|1|1|0|||x
3|MD03|Máy tính xách tay|2019|1|1|0|x||
""", """_row|device_id|type|made_year|quantity|condition|status
4|MD01|desktop|2017|1|used‖|
5|MD02|desktop|2015|1|faulty|‖faulty
6|MD03|laptop|2019|1|used‖|
""", what="stock taking with ticks of quality")

form("n97_sao_ke_ghi_no_ghi_co", "donations", """NGÂN HÀNG TMCP CÔNG THƯƠNG VIỆT NAM - CN ĐẮK LẮK
SAO KÊ TÀI KHOẢN QUỸ "SÓNG VÀ MÁY TÍNH CHO EM"
Số tài khoản: 115000123456   Loại tiền: VND
Từ ngày 01/10/2021 đến ngày 31/10/2021
STT|Ngày giao dịch|Số giao dịch|Ghi nợ|Ghi có|Số dư|Người chuyển/nhận|Nội dung
Số dư đầu kỳ|||||0||
1|02/10/2021|FT2110001||50.000.000|50.000.000|Cong ty CP Xay lap dien 4|Ung ho chuong trinh
2|05/10/2021|FT2110002||7.500.000|57.500.000|Nguyen Thi Hong Nhung|ung ho
3|28/10/2021|FT2110003|30.000.000||27.500.000|Cong ty TNHH May tinh Thanh Phat|mua 10 may tinh bang
Cộng phát sinh|||30.000.000|57.500.000|||
Số dư cuối kỳ|||||27.500.000||
""", """_row|donation_id|entry|date|donor_name|form|amount_vnd
7|FT2110001|receipt|2021-10-02|Cong ty CP Xay lap dien 4|cash|50000000
8|FT2110002|receipt|2021-10-05|Nguyen Thi Hong Nhung|cash|7500000
9|FT2110003|spend|2021-10-28|Cong ty TNHH May tinh Thanh Phat|cash|30000000
""", what="a bank's statement with debit, credit and balance")

form("n98_so_ct_la_ma", "donations", """Số CT|Ngày CT|Người nộp|Lý do|Số tiền (VND)|Loại chứng từ
PT001|01/11/2021|Công ty Sách Thiết bị|Ủng hộ máy tính cho em|15.000.000|Phiếu thu
PT002|02/11/2021|Công ty Long Châu|Ủng hộ|20.000.000|Phiếu thu
PC001|15/11/2021|Cửa hàng Phong Vũ|Mua máy tính bảng|30.000.000|Phiếu chi
""", """_row|donation_id|entry|date|donor_name|form|amount_vnd
2|PT001|receipt|2021-11-01|Công ty Sách Thiết bị|cash|15000000
3|PT002|receipt|2021-11-02|Công ty Long Châu|cash|20000000
4|PC001|spend|2021-11-15|Cửa hàng Phong Vũ|cash|30000000
""", what="ledger whose only key is the voucher number")

form("n99_tien_mat_chuyen_khoan", "donations", """DANH SÁCH ỦNG HỘ TIỀN
Mã|Ngày|Tên đơn vị, cá nhân|Tiền mặt|Chuyển khoản
1A|01/10/2021|Ông Bùi Văn Kha|500.000|
1B|02/10/2021|Công ty Hoa Sen||10.000.000
1C|03/10/2021|Bà Trần Thị Cúc|200.000|
Cộng|||700.000|10.000.000
""", """_row|donation_id|entry|date|donor_name|form|amount_vnd
3|1A|receipt|2021-10-01|Ông Bùi Văn Kha|cash|500000
4|1B|receipt|2021-10-02|Công ty Hoa Sen|cash|10000000
5|1C|receipt|2021-10-03|Bà Trần Thị Cúc|cash|200000
""", what="cash and transfer in two columns")

form("n100_bang_chu", "donations", """SỔ THU CHI QUỸ "MÁY TÍNH CHO EM"
Mã GD|Ngày|Thu/Chi|Nội dung|Đối tác|Số tiền|Bằng chữ
S1|01/11/2021|Thu|Ủng hộ|Công ty A Châu|5.000.000|Năm triệu đồng
S2|02/11/2021|Thu|Ủng hộ|Bà Hồ Thị Nga|1.250.000|Một triệu hai trăm năm mươi nghìn đồng
S3|10/11/2021|Chi|Mua SIM|Viettel Store|600.000|Sáu trăm nghìn đồng
S4|11/11/2021|Hoàn|Ghi nhầm S2|Bà Hồ Thị Nga|1.250.000|Một triệu hai trăm năm mươi nghìn đồng
""", """_row|_opt|donation_id|entry|date|donor_name|form|amount_vnd
3||S1|receipt|2021-11-01|Công ty A Châu|cash|5000000
4||S2|receipt|2021-11-02|Bà Hồ Thị Nga|cash|1250000
5||S3|spend|2021-11-10|Viettel Store|cash|600000
""", exit="1", rejected="1", what="sum in words beside; an entry 'Hoàn' without the entry it names is refused")

form("t62_ma_dinh_danh_csdl", "schools", """Mã định danh CSDL;Tên cơ sở giáo dục;Loại hình trường;Huyện/TX/TP;Phường/Xã;Sĩ số toàn trường;Internet;Sóng di động;Họ tên cán bộ CNTT;Di động;Ngày khảo sát
""".replace(";", "|") + """66000401|Trường PTDTNT THCS Lắk|PTDTNT|Lắk|Liên Sơn|245|Cáp quang FTTH|4G|Bùi Anh Tuấn|0905123456|01/10/2021
66000402|Trường TH&THCS Đắk Nuê|TH và THCS|Lắk|Đắk Nuê|512|ADSL|3G|Lê Thị Hòa|0914 222 333|02/10/2021
66000403|Trường THCS&THPT Đông Du|Liên cấp 2-3|Buôn Ma Thuột|Tân Lập|1.320|Cáp quang|5G|Phan Huy|84905111222|02/10/2021
66000404|TT GDNN-GDTX Krông Ana|GDTX|Krông Ana|Buôn Trấp|180|Dcom 4G|4G|Võ Lan|+84 98 765 4321|03/10/2021
""", """_row|school_code|school_name|level|district|commune|pupils|internet|coverage|contact_name|contact_phone|survey_date
3|66000402|Trường TH&THCS Đắk Nuê|primary+lower_secondary|Lắk|Đắk Nuê|512|adsl|3g|Lê Thị Hòa|0914222333|2021-10-02
4|66000403|Trường THCS&THPT Đông Du|lower_secondary+upper_secondary|Buôn Ma Thuột|Tân Lập|1320|fibre|5g|Phan Huy|0905111222|2021-10-02
5|66000404|TT GDNN-GDTX Krông Ana|continuing|Krông A Na|Buôn Trấp|180|mobile|4g|Võ Lan|0987654321|2021-10-03
""", what="mixed levels and phones; a kind of school is no level", exit="1", rejected="1", codes="enum@2")

form("t63_thoi_diem_sau_huyen", "schools", """DANH SÁCH CÁC TRƯỜNG CHƯA CÓ INTERNET
Huyện Ea Súp - Thời điểm khảo sát: 15/10/2021
STT|Mã|Trường|Cấp|Xã|HS|Người liên hệ|SĐT
1|ES1|TH Lê Lợi|1|Ia Lốp|310|Hà Văn Thụ|0977000111
2|ES2|THCS Hai Bà Trưng|2|Ia Rvê|220|Ksor Nham|0977000222
3|ES3|THPT Ea Rốk|3|Ea Rốk|640|Lò Văn Ín|0977000333
""", """_row|school_code|school_name|level|district|commune|pupils|internet|contact_name|contact_phone|survey_date
4|ES1|TH Lê Lợi|primary|Ea Súp|Ia Lốp|310|none|Hà Văn Thụ|0977000111|2021-10-15
5|ES2|THCS Hai Bà Trưng|lower_secondary|Ea Súp|Ia RVê‖Ia Rvê|220|none|Ksor Nham|0977000222|2021-10-15
6|ES3|THPT Ea Rốk|upper_secondary|Ea Súp|Ea Rốk|640|none|Lò Văn Ín|0977000333|2021-10-15
""", what="title says none has Internet; levels as figures")

form("p54_het_nam", "platforms", """DANH SÁCH NỀN TẢNG, PHẦN MỀM DẠY HỌC TRỰC TUYẾN MIỄN PHÍ DATA
(Theo Công văn số 3667/BTTTT-BGDĐT)
STT|Tên nền tảng|Đơn vị cung cấp|Địa chỉ truy cập|Miễn phí data|Từ ngày|Đến ngày
1|VNPT E-Learning|VNPT|https://elearning.vnpt.vn|Có|01/09/2021|hết năm 2021
2|ViettelStudy|Viettel|viettelstudy.vn|Có|01/09/2021|31/05/2022
3|Hocmai|Công ty CP Đầu tư và Dịch vụ Giáo dục|hocmai.vn|Không||
4|Microsoft Teams|Microsoft|teams.microsoft.com|x|15/9/2021|
""", """_row|name|provider|url|free_data|from_date|to_date
4|VNPT E-Learning|VNPT|https://elearning.vnpt.vn|yes|2021-09-01|2021-12-31
5|ViettelStudy|Viettel|viettelstudy.vn|yes|2021-09-01|2022-05-31
6|Hocmai|Công ty CP Đầu tư và Dịch vụ Giáo dục|hocmai.vn|no||
7|Microsoft Teams|Microsoft|teams.microsoft.com|yes|2021-09-15|
""", what="platforms with dates in words")

form("d79_moi_loai_mot_trang", "devices", "", """_sheet|_row|device_id|type|model|serial|donor_name|quantity|received_date
Laptop|4|LT-01|laptop|HP 240 G8|5CG1|Vietcombank|1|2021-10-15
Laptop|5|LT-02|laptop|HP 240 G8|5CG2|Vietcombank|1|2021-10-15
Tablet|4|MB-01|tablet|Lenovo Tab M8|HB1|VNPT|1|2021-10-20
Tablet|5|MB-02|tablet|Lenovo Tab M8|HB2|VNPT|1|2021-10-20
""", sheets=[("Bìa", [["SỔ KHO THIẾT BỊ"], ["Năm 2021"]], ()),
 ("Laptop", [["SỔ KHO - MÁY TÍNH XÁCH TAY"], [""], ["STT","Mã TB","Nhãn hiệu","Serial","Nhà tài trợ","SL","Ngày nhập"], ["#1","LT-01","HP 240 G8","5CG1","Vietcombank","#1","@2021-10-15"], ["#2","LT-02","HP 240 G8","5CG2","Vietcombank","#1","@2021-10-15"], ["","Cộng","","","","#2",""]], ()),
 ("Tablet", [["SỔ KHO - MÁY TÍNH BẢNG"], [""], ["STT","Mã TB","Nhãn hiệu","Serial","Nhà tài trợ","SL","Ngày nhập"], ["#1","MB-01","Lenovo Tab M8","HB1","VNPT","#1","@2021-10-20"], ["#2","MB-02","Lenovo Tab M8","HB2","VNPT","#1","@2021-10-20"], ["","Cộng","","","","#2",""]], ())],
 formats=("xlsx",), what="a sheet per type, cover sheet, typed dates")

form("d81_hong_bao_nhieu", "devices", """Mã lô|Tên thiết bị|Số lượng|Số lượng hỏng
L1|Laptop|10|3
L2|Laptop|5|
L3|Máy tính bảng|2|0
""", """_row|device_id|type|quantity
3|L2|laptop|5
4|L3|tablet|2
""", exit="1", rejected="1", codes="type@2 type@C2", formats=("xlsx",), what="a lot that is broken in part is not handed out whole")
form("d82_nhap_va_xuat", "devices", """Mã lô|Tên thiết bị|Nhập|Xuất
L1|Laptop|10|3
L2|Laptop|5|
""", """_row|device_id|type|quantity
3|L2|laptop|5
""", exit="1", rejected="1", codes="type@2", what="what came in and went out, and nobody says what is left")
form("d83_trong_kho_da_giao", "devices", """Mã máy|Tên thiết bị|Trong kho|Đã giao|Hỏng
M1|Laptop|x||
M2|Laptop||x|
M3|Laptop|||x
""", """_row|device_id|status
2|M1|in_stock
3|M2|handed_over
4|M3|faulty
""", what="marks under the states of a store")
form("b74_thu_hoi_ngay_nao", "handovers", """Mã BG|Ngày|Đợt|Họ tên|Trường|Huyện|Thiết bị|Trạng thái|Thu hồi
A1|01/12/2021|1|Y An Niê|Trường TH Kim Đồng|Lắk|Laptop|Đã giao|
A2|01/12/2021|1|Lê Thị Bé|Trường TH Kim Đồng|Lắk|Laptop|Đã giao|05/05/2022
""", """_row|handover_id|status
2|A1|delivered
3|A2|delivered
""", codes="outlier@3", what="given, and a day under 'taken back'")
form("b75_may_khong_tieu_de", "handovers", """Mã phiếu số|Ngày|Đợt|Họ tên|Trường|Huyện|Máy|Ký tên
A1|01/12/2021|1|Y An Niê|Trường TH Kim Đồng|Lắk|Laptop|Đã nhận
A2|01/12/2021|1|Lê Thị Bé|Trường TH Kim Đồng|Lắk|Máy tính bảng|Đã nhận
""", """_row|handover_id|item|status
2|A1|laptop|delivered
3|A2|tablet|delivered
""", codes="header-unknown", what="headings that only their cells explain")
form("b76_noi_va_ngay_mot_dong", "handovers", """TRƯỜNG THPT PHAN ĐÌNH PHÙNG
BẢNG KÊ BÀN GIAO THIẾT BỊ CHƯƠNG TRÌNH SÓNG VÀ MÁY TÍNH CHO EM
Địa điểm: Trường THPT Phan Đình Phùng, huyện Krông Ana. Ngày 28/12/2021
TT|Mã bàn giao|Đợt|Học sinh||Thiết bị|||Phụ kiện
|||Họ tên|Lớp|Loại|Mã máy|Serial|
1|KA01|1|Mai Thị Ngọc Hân|10A2|Laptop|DLK-L-0101|5CG101|sạc
2|KA02|1|Y Nhật Knul|10A5|Laptop|DLK-L-0102|5CG102|sạc
3|KA03|1|Bế Thị Hồng|11B1|Máy tính bảng|DLK-T-0201|HGA201|sạc, cáp
Cộng: 3||||||||
Hiệu trưởng||||||Người bàn giao
""", """_row|handover_id|date|round|full_name|class|school_name|district|item|device_id|serial|status
6|KA01|2021-12-28|1|Mai Thị Ngọc Hân|10A2|TRƯỜNG THPT PHAN ĐÌNH PHÙNG|Krông A Na|laptop|DLK-L-0101|5CG101|delivered
7|KA02|2021-12-28|1|Y Nhật Knul|10A5|TRƯỜNG THPT PHAN ĐÌNH PHÙNG|Krông A Na|laptop|DLK-L-0102|5CG102|delivered
8|KA03|2021-12-28|1|Bế Thị Hồng|11B1|TRƯỜNG THPT PHAN ĐÌNH PHÙNG|Krông A Na|tablet|DLK-T-0201|HGA201|delivered
""", merges=("D4:E4","F4:H4"), what="two-row header, place and day on one line")

form("b77_truong_th_thcs_thpt", "handovers", """Mã GN|Ngày giao|Đợt|Tên HS|Mã định danh HS|Trường TH/THCS/THPT|Quận/Huyện|TB|SL|Giao nhận
001|05-12-2021|2|Cao Thị Bích|6612345678|TH Bùi Thị Xuân|TX Buôn Hồ|ĐT thông minh|01|Giao
002|05-12-2021|2|Đàm Quang Vinh|6612345679|TH Bùi Thị Xuân|TX Buôn Hồ|ĐT thông minh|01|Giao
003|10-01-2022|2|Cao Thị Bích|6612345678|TH Bùi Thị Xuân|TX Buôn Hồ|ĐT thông minh|01|Thu hồi
""", """_row|handover_id|date|round|full_name|student_id|school_name|district|item|quantity|status
2|001|2021-12-05|2|Cao Thị Bích|6612345678|TH Bùi Thị Xuân|Buôn Hồ|smartphone|1|delivered
3|002|2021-12-05|2|Đàm Quang Vinh|6612345679|TH Bùi Thị Xuân|Buôn Hồ|smartphone|1|delivered
4|003|2022-01-10|2|Cao Thị Bích|6612345678|TH Bùi Thị Xuân|Buôn Hồ|smartphone|1|returned
""", what="short words: TB, ĐT thông minh, Giao")

form("b78_ten_dot", "handovers", """TỔNG HỢP KẾT QUẢ TRAO TẶNG THIẾT BỊ - HUYỆN KRÔNG BÔNG
Mã trao|Tên đợt|Ngày trao|Trường|Học sinh nhận|Ngày sinh|Loại thiết bị trao|Số seri thiết bị|Tình trạng thực hiện|Lý do
T1|Đợt 1|10/10/2021|Trường THCS Cư Pui|Sùng A Páo|03/03/2009|MTB|A1|Hoàn thành|
T2|Đợt 1|10/10/2021|Trường THCS Cư Pui|Giàng Thị Dở|12/08/2009|MTB|A2|Hoàn thành|
T3|Đợt 2|12/12/2021|Trường THCS Cư Drăm|Y Joen Byă|25/12/2008|MTB|A3|Hủy|Đã có máy
""", """_row|_opt|handover_id|round|date|school_name|full_name|birth_date|item|serial|status|reason|district
3|1|T1|1|2021-10-10|Trường THCS Cư Pui|Sùng A Páo|2009-03-03|tablet|A1|delivered||Krông Bông
4|1|T2|1|2021-10-10|Trường THCS Cư Pui|Giàng Thị Dở|2009-08-12|tablet|A2|delivered||Krông Bông
5||T3|2|2021-12-12|Trường THCS Cư Drăm|Y Joen Byă|2008-12-25|tablet|A3|cancelled|Đã có máy|Krông Bông
""", what="results of giving, rounds in a column")

form("d84_nhom_nha_tai_tro", "devices", """SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK
BẢNG KÊ CHI TIẾT THIẾT BỊ TIẾP NHẬN TỪ CÁC NHÀ TÀI TRỢ
STT|Mã TB|Tên thiết bị|Thông số|Số serial/IMEI|Tình trạng|Trị giá (VNĐ)|Ngày tiếp nhận
I. CÔNG TY CỔ PHẦN FPT
1|FPT-01|Máy tính xách tay Acer Aspire 3|i3/8GB/SSD 256GB/15.6"|NXA01|Mới|10.990.000|12/10/2021
2|FPT-02|Máy tính xách tay Acer Aspire 3|i3/8GB/SSD 256GB/15.6"|NXA02|Mới|10.990.000|12/10/2021
II. NGÂN HÀNG NÔNG NGHIỆP VÀ PTNT
3|AGR-01|Máy tính bảng Samsung Tab A8|RAM 4GB, ROM 64GB, 10.5 inch|356938035643809|Mới|6.290.000|20/10/2021
4|AGR-02|Máy tính bảng Samsung Tab A8|RAM 4GB, ROM 64GB, 10.5 inch|490154203237518|Đã qua sử dụng|3.000.000|20/10/2021
Tổng cộng||||||31.270.000|
""", """_row|device_id|type|condition|value_vnd|received_date|ram_gb|storage_gb|screen_inch|donor_name
5|FPT-01|laptop|new|10990000|2021-10-12|8|256|15.6|CÔNG TY CỔ PHẦN FPT
6|FPT-02|laptop|new|10990000|2021-10-12|8|256|15.6|CÔNG TY CỔ PHẦN FPT
8|AGR-01|tablet|new|6290000|2021-10-20|4|64|10.5|NGÂN HÀNG NÔNG NGHIỆP VÀ PTNT
9|AGR-02|tablet|used|3000000|2021-10-20|4|64|10.5|NGÂN HÀNG NÔNG NGHIỆP VÀ PTNT
""", what="groups by donor, serial or IMEI in one column, specs in one cell")

form("d85_tieng_anh", "devices", """Device ID|Type|Brand/Model|Serial Number|IMEI|Condition|RAM (GB)|Storage (GB)|Screen (inch)|SIM|Received|Status
DK-1|Laptop|Lenovo V14|PF1|-|New|8|256|14|No|2021-10-30|In stock
DK-2|Tablet|Samsung A7|R9|356938035643809|Used|3|32|8,7|Yes|2021-10-30|In stock
DK-3|Smartphone|Nokia C20|NK|490154203237518|Used|2|32|6.5|Yes|2021-11-02|Faulty
""", """_row|device_id|type|model|serial|imei|condition|ram_gb|storage_gb|screen_inch|sim_slot|received_date|status
2|DK-1|laptop|Lenovo V14|PF1||new|8|256|14|no|2021-10-30|in_stock
3|DK-2|tablet|Samsung A7|R9|356938035643809|used|3|32|8.7|yes|2021-10-30|in_stock
4|DK-3|smartphone|Nokia C20|NK|490154203237518|used|2|32|6.5|yes|2021-11-02|faulty
""", what="English headings of an NGO")

form("n101_nhom_loai_nha_tai_tro", "donations", """ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM THÀNH PHỐ BUÔN MA THUỘT
DANH SÁCH TẬP THỂ, CÁ NHÂN ỦNG HỘ CHƯƠNG TRÌNH “SÓNG VÀ MÁY TÍNH CHO EM”
Đợt 1 - tính đến ngày 15/10/2021
STT|Số phiếu thu|Ngày|Tên đơn vị, cá nhân|Địa chỉ|Số tiền
I|KHỐI CƠ QUAN||||
1|0012|01/10/2021|Công an thành phố|Lê Duẩn|25.000.000
2|0013|01/10/2021|Chi cục Thuế|Nguyễn Tất Thành|10.000.000
II|KHỐI DOANH NGHIỆP||||
3|0015|05/10/2021|Công ty TNHH Anh Tuấn|Phan Chu Trinh|50.000.000
III|CÁ NHÂN||||
4|0017|07/10/2021|Ông Nguyễn Văn Hoà|Ea Tam|2.000.000
5|0018|07/10/2021|Bà H'Nương Êban|Ea Kao|500.000
|TỔNG CỘNG||||87.500.000
""", """_row|donation_id|entry|date|donor_name|donor_type|form|amount_vnd
6|0012|receipt|2021-10-01|Công an thành phố|state_agency|cash|25000000
7|0013|receipt|2021-10-01|Chi cục Thuế|state_agency|cash|10000000
9|0015|receipt|2021-10-05|Công ty TNHH Anh Tuấn|enterprise|cash|50000000
11|0017|receipt|2021-10-07|Ông Nguyễn Văn Hoà|individual|cash|2000000
12|0018|receipt|2021-10-07|Bà H'Nương Êban|individual|cash|500000
""", what="the Front's list by kinds of donors, receipt numbers as the key")

form("n103_cam_ket_da_thuc_hien", "donations", """SỔ GHI NHẬN CAM KẾT VÀ THỰC HIỆN
Mã cam kết|Ngày cam kết|Đơn vị|Nội dung cam kết|Giá trị cam kết (triệu đồng)|Giá trị đã thực hiện (triệu đồng)|Tình trạng
CK1|10/09/2021|VNPT Đắk Lắk|Tiền mặt|200|200|Đã hoàn thành
CK2|12/09/2021|Ngân hàng VCB|Tiền mặt|300||Chưa thực hiện
""", """_row|_opt|donation_id|date|donor_name|form|amount_vnd|entry
3|1|CK1|2021-09-10|VNPT Đắk Lắk|cash|200000000|receipt
4||CK2|2021-09-12|Ngân hàng VCB|cash|300000000|pledge
""", what="promises and what was done of them, in millions")

form("n102_so_luong_va_gia_tri_theo_loai", "donations", """Quỹ Vì người nghèo huyện Cư M'gar
TỔNG HỢP ỦNG HỘ MÁY TÍNH, ĐIỆN THOẠI THÁNG 11 NĂM 2021
Mã UH|Ngày nhận|Nguồn|Laptop||Máy tính bảng||Điện thoại|
|||SL|Giá trị|SL|Giá trị|SL|Giá trị
U1|02/11/2021|Cty Cao su Đắk Lắk|3|36.000.000||||
U2|05/11/2021|Hội LHPN huyện|||10|28.000.000||
U3|09/11/2021|Ông Phạm Tấn|||||2|5.000.000
Tổng|||3|36.000.000|10|28.000.000|2|5.000.000
""", """_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
5|U1|receipt|2021-11-02|Cty Cao su Đắk Lắk|laptop|3|36000000
6|U2|receipt|2021-11-05|Hội LHPN huyện|tablet|10|28000000
7|U3|receipt|2021-11-09|Ông Phạm Tấn|smartphone|2|5000000
""", merges=("D3:E3","F3:G3","H3:I3"), what="number and worth under each type")

form("c62_tieng_anh", "coverage", """Id|Hamlet|Commune|District|Operator|Status|Technology|Planned|Covered|Households
P01|Buôn Mghí|Ea Lai|M'Drak|Viettel|Uncovered|||| 50
P02|Thôn 9|Ea Riêng|M'Drak|VNPT|Covered|4G||2021-12-01|120
""".replace("|||| 50", "||||50"), """_row|point_id|hamlet|commune|district|operator|status|technology|covered_date|households
2|P01|Buôn Mghí|Ea Lai|M'Đrắk|Viettel|uncovered|||50
3|P02|Thôn 9|Ea Riêng|M'Đrắk|VNPT|covered|4G|2021-12-01|120
""", what="English headings")

form("n104_nhom_va_nghin_dong", "donations", """HỘI CHỮ THẬP ĐỎ TỈNH ĐẮK LẮK
TỔNG HỢP ỦNG HỘ - Đơn vị tính: 1.000 đồng
Mã số|Ngày|Nhà hảo tâm|Hình thức|Số lượng|Thành tiền|Đề nghị hỗ trợ cho
A. DOANH NGHIỆP
CT1|1/10/2021|Công ty Bia Sài Gòn - Miền Trung|Tiền mặt||25.000|
CT2|2/10/2021|Công ty Thép Đông Á|Laptop|4|48.000|Huyện Ea Súp
B. TỔ CHỨC
CT3|2/10/2021|Đoàn thanh niên Công an tỉnh|Tiền mặt||6.500,5|
C. CÁ NHÂN
CT4|5/10/2021|Nguyễn Thị Ánh Tuyết|Tiền mặt||500|
Tổng cộng|||||80.000,5|
""", """_row|donation_id|entry|date|donor_name|donor_type|form|quantity|amount_vnd|earmark
5|CT1|receipt|2021-10-01|Công ty Bia Sài Gòn - Miền Trung|enterprise|cash||25000000|
6|CT2|receipt|2021-10-02|Công ty Thép Đông Á|enterprise|laptop|4|48000000|district=Ea Súp
8|CT3|receipt|2021-10-02|Đoàn thanh niên Công an tỉnh|organisation|cash||6500500|
10|CT4|receipt|2021-10-05|Nguyễn Thị Ánh Tuyết|individual|cash||500000|
""", what="groups of donors, thousands in the title, decimal comma")

form("n105_nha_tai_tro_la_nhom", "donations", """BẢNG KÊ TIẾP NHẬN
Mã ủng hộ|Ngày|Hình thức|Số lượng|Số tiền
I. Công ty TNHH Sơn Hà
N1|01/10/2021|Laptop|5|
N2|02/10/2021|Tiền mặt||10.000.000
II. Ngân hàng BIDV
N3|03/10/2021|Tiền mặt||20.000.000
""", """_row|donation_id|donor_name|form|quantity|amount_vnd
4|N1|Công ty TNHH Sơn Hà|laptop|5|
5|N2|Công ty TNHH Sơn Hà|cash||10000000
7|N3|Ngân hàng BIDV|cash||20000000
""", what="the donor stands above the rows")
form("n106_ghi_nhan", "donations", """Mã|Ngày|Nhà tài trợ|Hình thức|Số tiền|Mục ghi
M1|01/10/2021|Công ty A|Tiền mặt|5.000.000|Thu
M2|02/10/2021|Công ty B|Tiền mặt|9.000.000|Cam kết
M3|03/10/2021|Cửa hàng C|Tiền mặt|1.000.000|Chi
""", """_row|donation_id|entry|amount_vnd
2|M1|receipt|5000000
3|M2|pledge|9000000
4|M3|spend|1000000
""", codes="header-unknown", what="an entry below a heading that nobody knows")
form("d86_ghi_chu_noi_khac", "devices", """Mã máy|Tên máy|Số lượng|ĐVT|Ghi chú
A1|Laptop|1|cái|đã cấp cho em Y Ban
A2|Laptop|1|cái|mất
A3|Laptop|1|cái|không lên nguồn
A4|Laptop|2|thùng|
A5|Laptop|1|cái|đủ phụ kiện
""", """_row|device_id|quantity|status|condition
2|A1|1||
3|A2|1||
4|A3|1||
5|A4|2||
6|A5|1||
""", codes="outlier@2 outlier@3 outlier@4 outlier@5", formats=("csv",), what="remarks and units that say otherwise are asked about")
form("n107_hai_cot_tien_va_ghi_chu", "donations", """Mã UH|Ngày|Nhà tài trợ|Hình thức|Số tiền (triệu đồng)|Thành tiền (đồng)|Ghi chú
A1|01/10/2021|Công ty A|Tiền mặt|5|5.000.000|
A2|01/10/2021|Công ty B|Tiền mặt|6|5.000.000|
A3|01/10/2021|Công ty C|Tiền mặt|1|1.000.000|đã hoàn trả
""", """_row|donation_id|entry|amount_vnd
2|A1|receipt|5000000
3|A2|receipt|6000000
4|A3|receipt|1000000
""", codes="outlier@3 outlier@4", formats=("csv",), what="two sums that differ, a gift that was given back")
form("c63_chua_phu_ma_co_ngay", "coverage", """Mã điểm|Thôn|Xã, huyện|Hiện trạng|Ngày phủ sóng
A1|Thôn 1|Nam Ka, Lắk|Chưa có sóng|20/10/2021
A2|Thôn 2|xã Yang Tao, huyện Lắk|Đã phủ sóng|21/10/2021
""", """_row|point_id|commune|district|status|covered_date
2|A1|Nam Ka|Lắk|uncovered|2021-10-20
3|A2|Yang Tao|Lắk|covered|2021-10-21
""", codes="outlier@D2", what="commune and district in one column; uncovered with a day of coverage")
form("p55_khong_thoi_han", "platforms", """Tên nền tảng|Đơn vị cung cấp|Website|Miễn phí data|Từ ngày|Đến ngày
OLM|ĐHSP|olm.vn|Có|từ 01/09/2021|không thời hạn
Hocmai|HM|hocmai.vn|Có|01/09/2021|hết dịch
""", """_row|name|free_data|from_date|to_date
2|OLM|yes|2021-09-01|
""", exit="1", rejected="1", codes="date-invalid@F3", formats=("xlsx",), what="a policy without an end; one that ends nobody knows when")
form("b79_bien_ban_hai_dong", "handovers", """SỞ GIÁO DỤC VÀ ĐÀO TẠO|||||||
TRƯỜNG THPT NGUYỄN TẤT THÀNH|||||||
BIÊN BẢN
V/v bàn giao máy tính xách tay cho học sinh thuộc hộ nghèo
Căn cứ Kế hoạch số 11390/KH-UBND ngày 18/11/2021 của UBND tỉnh;
Hôm nay, ngày 20 tháng 12 năm 2021, tại Trường THPT Nguyễn Tất Thành, huyện M'Đrắk
I. Bên giao: Ông Trần Hữu Phước, Hiệu trưởng
II. Bên nhận: Các em học sinh có tên sau (đợt 1)
STT|Mã số giao|Họ tên HS|Ngày sinh|Lớp|Số máy|Phụ huynh ký nhận
1|NTT01|Hoàng Thị Thảo|15/03/2005|11A1|5CG0011|
2|NTT02|Y Khoa Niê Kdăm|20/07/2004|12A2|5CG0012|
3|NTT03|Ma Thị Lan|09/12/2005|10A4|5CG0013|
""", """_row|handover_id|date|round|full_name|birth_date|class|school_name|district|item|serial|status
10|NTT01|2021-12-20|1|Hoàng Thị Thảo|2005-03-15|11A1|Trường THPT Nguyễn Tất Thành|M'Đrắk|laptop|5CG0011|delivered
11|NTT02|2021-12-20|1|Y Khoa Niê Kdăm|2004-07-20|12A2|Trường THPT Nguyễn Tất Thành|M'Đrắk|laptop|5CG0012|delivered
12|NTT03|2021-12-20|1|Ma Thị Lan|2005-12-09|10A4|Trường THPT Nguyễn Tất Thành|M'Đrắk|laptop|5CG0013|delivered
""", what="title in two lines, blank signatures")

form("b82_so_ban_giao", "handovers", """Mã BG;Đợt;Ngày BG;Họ và tên;Lớp;Trường;Huyện;Loại TB;Mã TB;Seri;Trạng thái;Biên bản số
BG-2021-0001;R1;20/11/2021;Phan Thị Ngọc Ánh;9A3;THCS Ngô Quyền;Krông Pắk;MTXT;L-001;5CG1;Đã bàn giao;15/BBBG
BG-2021-0002;R1;20/11/2021;Y Bách Êban;9A3;THCS Ngô Quyền;Krông Pắk;MTXT;L-002;5CG2;Đã bàn giao;15/BBBG
BG-2021-0003;R1;20/11/2021;Trương Quốc Bảo;8A1;THCS Ngô Quyền;Krông Pắk;MTB;T-001;HA1;Đã bàn giao;15/BBBG
BG-2022-0001;R1;15/02/2022;Trương Quốc Bảo;8A1;THCS Ngô Quyền;Krông Pắk;MTB;T-001;HA1;Trả lại;03/BBTL
""".replace(";", "|"), """_row|handover_id|round|date|full_name|class|school_name|district|item|device_id|serial|status|minute_no
2|BG-2021-0001|R1|2021-11-20|Phan Thị Ngọc Ánh|9A3|THCS Ngô Quyền|Krông Pắc|laptop|L-001|5CG1|delivered|15/BBBG
3|BG-2021-0002|R1|2021-11-20|Y Bách Êban|9A3|THCS Ngô Quyền|Krông Pắc|laptop|L-002|5CG2|delivered|15/BBBG
4|BG-2021-0003|R1|2021-11-20|Trương Quốc Bảo|8A1|THCS Ngô Quyền|Krông Pắc|tablet|T-001|HA1|delivered|15/BBBG
5|BG-2022-0001|R1|2022-02-15|Trương Quốc Bảo|8A1|THCS Ngô Quyền|Krông Pắc|tablet|T-001|HA1|returned|03/BBTL
""", delim=";", what="a register of handovers, short words")

form("b80_ky_nhan_tien", "handovers", """CHƯƠNG TRÌNH "SÓNG VÀ MÁY TÍNH CHO EM" - ĐỢT 2/2022
BẢNG KÊ KÝ NHẬN TIỀN HỖ TRỢ MUA ĐIỆN THOẠI
Trường: TH Kim Đồng   Xã: Ea Drông   Thị xã: Buôn Hồ
Ngày chi: 14/03/2022
TT|Mã|Họ tên học sinh|Lớp|Họ tên người nhận|Quan hệ|Số tiền (đ)|Ký nhận
1|C1|Y Đạt Mlô|2A|Y Blang Niê|Cha|2.500.000|Y Blang
2|C2|Nguyễn Ngọc Lan Anh|3C|Lê Thị Hoa|Mẹ|2.500.000|Hoa
Cộng||||||5.000.000|
""", """_row|_opt|handover_id|date|round|full_name|class|school_name|district|item|amount_vnd|status
6||C1|2022-03-14|2|Y Đạt Mlô|2A|TH Kim Đồng|Buôn Hồ|cash|2500000|delivered
7||C2|2022-03-14|2|Nguyễn Ngọc Lan Anh|3C|TH Kim Đồng|Buôn Hồ|cash|2500000|delivered
""", what="cash: school, commune and town on one line")

form("d88_nhap_xuat_ton", "devices", """KHO TRUNG TÂM - SỞ TT&TT
BÁO CÁO NHẬP - XUẤT - TỒN THÁNG 11/2021
STT|Mã hàng|Tên hàng|ĐVT|Tồn đầu|Nhập trong kỳ|Xuất trong kỳ|Tồn cuối|Đơn giá (đồng)
1|H01|Máy tính bảng Masstel Tab 10 Pro|Chiếc|0|200|150|50|2.690.000
2|H02|Điện thoại Vsmart Star 5|Chiếc|20|0|20|0|1.790.000
3|H03|Laptop Lenovo V14|Chiếc|10|30|15|25|9.490.000
Tổng||||30|230|185|75|
""", """_row|device_id|type|quantity|value_vnd
4|H01|tablet|50|2690000
5|H02|smartphone|0|1790000
6|H03|laptop|25|9490000
""", what="opening stock, in, out, closing stock")

form("d87_so_hieu_may", "devices", """Phụ lục kèm theo Biên bản số 05/BB-SGDĐT ngày 25/12/2021
DANH MỤC MÁY TÍNH XÁCH TAY PHÂN BỔ CHO CÁC TRƯỜNG
STT|Số hiệu máy|Cấu hình máy|Đơn giá|Trường được phân bổ|Huyện
1|XT001|Dell Inspiron 3511 i3-1115G4, 4GB, 256GB SSD, 15.6 inch FHD|11.490.000|THPT Buôn Đôn|Buôn Đôn
2|XT002|Dell Inspiron 3511 i3-1115G4, 4GB, 256GB SSD, 15.6 inch FHD|11.490.000|THPT Trần Đại Nghĩa|Buôn Đôn
""", """_row|_opt|device_id|type|ram_gb|storage_gb|screen_inch|value_vnd|earmark
4||XT001|laptop|4|256|15.6|11490000|school=THPT Buôn Đôn;district=Buôn Đôn
5||XT002|laptop|4|256|15.6|11490000|school=THPT Trần Đại Nghĩa;district=Buôn Đôn
""", what="specs in one cell with the model, school and district allotted")

form("n108_nguon_huy_dong", "donations", """TỔNG HỢP NGUỒN LỰC HUY ĐỘNG ĐẾN 31/12/2021
Mã|Nguồn huy động|Phân loại|Ngày|Tiền (nghìn đồng)|Máy tính xách tay (chiếc)|Máy tính bảng (chiếc)|SIM (cái)
NL1|Tập đoàn VNPT|Doanh nghiệp viễn thông|15/10/2021|||| 500
NL2|Công đoàn GD Việt Nam|Tổ chức|20/10/2021|||50|
NL3|Agribank Đắk Lắk|Ngân hàng|25/10/2021|300.000|||
NL4|Trường ĐH FPT|Trường học|30/10/2021||10||
Cộng||||300.000|10|50|500
""".replace("|||| 500", "||||500"), """_row|donation_id|entry|date|donor_name|donor_type|form|quantity|amount_vnd
3|NL1|receipt|2021-10-15|Tập đoàn VNPT|telecom|sim|500|
4|NL2|receipt|2021-10-20|Công đoàn GD Việt Nam|organisation|tablet|50|
5|NL3|receipt|2021-10-25|Agribank Đắk Lắk|bank|cash||300000000
6|NL4|receipt|2021-10-30|Trường ĐH FPT|school|laptop|10|
""", what="a column for each form with units in brackets")

form("n110_so_cam_ket", "donations", """SỔ THEO DÕI CAM KẾT ỦNG HỘ
STT|Mã cam kết|Ngày cam kết|Nhà tài trợ|Loại hình|Hình thức|Số lượng|Số tiền|Chỉ định
1|CK-01|12/09/2021|Tập đoàn Viettel|Doanh nghiệp viễn thông|Máy tính bảng|500||Toàn tỉnh
2|CK-02|12/09/2021|Ngân hàng Nhà nước CN Đắk Lắk|Ngân hàng|Tiền mặt||1 tỷ đồng|Huyện Lắk
3|CK-03|15/09/2021|Sở Giáo dục và Đào tạo|Cơ quan nhà nước|Máy tính xách tay|20||Cấp THPT
""", """_row|donation_id|entry|date|donor_name|donor_type|form|quantity|amount_vnd|earmark
3|CK-01|pledge|2021-09-12|Tập đoàn Viettel|telecom|tablet|500||
4|CK-02|pledge|2021-09-12|Ngân hàng Nhà nước CN Đắk Lắk|bank|cash||1000000000|district=Lắk
5|CK-03|pledge|2021-09-15|Sở Giáo dục và Đào tạo|state_agency|laptop|20||level=upper_secondary
""", what="a ledger of promises with earmarks in words")

form("b81_chu_ky", "handovers", """TRƯỜNG TIỂU HỌC LÊ HỒNG PHONG - XÃ EA PHÊ - HUYỆN KRÔNG PẮC
DANH SÁCH HỌC SINH NHẬN MÁY TÍNH BẢNG TỪ CHƯƠNG TRÌNH (ĐỢT 1)
Số TT|Mã BG|Họ và tên|Lớp|Ngày nhận|Số seri|Chữ ký
01|KP001|Trịnh Công Sơn|4A|22/11/2021|T001|(đã ký)
02|KP002|H'Rim Byă|4A|22/11/2021|T002|(đã ký)
03|KP003|Lương Văn Nam|4B|22/11/2021|T003|chưa nhận
""", """_row|_opt|handover_id|full_name|class|date|round|item|serial|status|district
4||KP001|Trịnh Công Sơn|4A|2021-11-22|1|tablet|T001|delivered|Krông Pắc
5||KP002|H'Rim Byă|4A|2021-11-22|1|tablet|T002|delivered|Krông Pắc
""", exit="1", rejected="1", codes="required@6", what="signatures tell who received; one did not")

form("n109_ung_ho_3_may", "donations", """Ngày|Mã|Nội dung|Số tiền|Đơn vị ủng hộ
15/09/2021|S01|ủng hộ 15 triệu đồng|15.000.000|Công ty Vận tải Sơn Tùng
16/09/2021|S02|ủng hộ 03 máy tính bảng|9.000.000|Nhóm Cựu SV K15
17/09/2021|S03|ủng hộ|500.000|Cháu Minh Khôi lớp 3A
""", """_row|_opt|donation_id|date|donor_name|form|amount_vnd
2||S01|2021-09-15|Công ty Vận tải Sơn Tùng|cash|15000000
4||S03|2021-09-17|Cháu Minh Khôi lớp 3A|cash|500000
3||S02|2021-09-16|Nhóm Cựu SV K15|tablet|9000000
""", what="gifts told in words")
form("n113_gop_nha_tai_tro", "donations", """DANH SÁCH NHÀ TÀI TRỢ
STT|Nhà tài trợ|Mã khoản|Ngày|Hình thức|Số lượng|Số tiền
1|Tập đoàn Hoà Phát|HP1|@2021-10-01|Laptop|#10|
||HP2|@2021-10-02|Tiền mặt||#50000000
2|Công ty An Thái|AT1|@2021-10-05|Máy tính bảng|#5|
||AT2|@2021-10-06|Tiền mặt||#7500000
|Tổng cộng||||#15|#57500000
""", """_row|donation_id|entry|date|donor_name|form|quantity|amount_vnd
3|HP1|receipt|2021-10-01|Tập đoàn Hoà Phát|laptop|10|
4|HP2|receipt|2021-10-02|Tập đoàn Hoà Phát|cash||50000000
5|AT1|receipt|2021-10-05|Công ty An Thái|tablet|5|
6|AT2|receipt|2021-10-06|Công ty An Thái|cash||7500000
""", merges=("A3:A4","B3:B4","A5:A6","B5:B6"), formats=("xlsx",), what="donors merged over their rows")

form("n111_quy_hai_thang", "donations", """BẢNG KÊ THU - CHI QUỸ HỖ TRỢ THIẾT BỊ
THÁNG 10 NĂM 2021
Ngày tháng|Mã phiếu|Diễn giải|Đơn vị/Cá nhân|Thu|Chi|Tồn
|||Dư đầu tháng|||12.000.000
03/10/2021|PT01|Nhận ủng hộ|Công ty TNHH Tín Nghĩa|8.000.000||20.000.000
10/10/2021|PC01|Mua điện thoại|Cửa hàng Viettel|  |5.000.000|15.000.000
Cộng phát sinh tháng 10||||8.000.000|5.000.000|
|||Dư cuối tháng|||15.000.000
THÁNG 11 NĂM 2021
05/11/2021|PT02|Nhận ủng hộ|Bà Hồ Thị Tư|1.000.000||16.000.000
Cộng phát sinh tháng 11||||1.000.000|-|
|||Dư cuối tháng|||16.000.000
""", """_row|donation_id|entry|date|donor_name|form|amount_vnd
5|PT01|receipt|2021-10-03|Công ty TNHH Tín Nghĩa|cash|8000000
6|PC01|spend|2021-10-10|Cửa hàng Viettel|cash|5000000
10|PT02|receipt|2021-11-05|Bà Hồ Thị Tư|cash|1000000
""", what="two months with opening and closing balances")

form("n112_gia_tri_hv", "donations", """BÁO CÁO TÀI TRỢ QUÝ 4/2021 (ĐVT: 1.000đ)
Mã|Ngày|Đơn vị|Tiền|Hiện vật|Giá trị HV|Tổng
Q1|01/10/2021|Cty A|5.000|||5.000
Q2|02/10/2021|Cty B||10 máy tính bảng|30.000|30.000
Q3|03/10/2021|Cty C|1.000|02 laptop|20.000|21.000
Cộng||| 6.000||50.000|56.000
""".replace("||| 6", "|||6"), """_row|donation_id|date|donor_name|form|quantity|amount_vnd
3|Q1|2021-10-01|Cty A|cash||5000000
4|Q2|2021-10-02|Cty B|tablet|10|30000000
""", exit="1", rejected="1", what="money and things beside each other; both in one row refused")

form("b84_gop_truong", "handovers", """BIÊN BẢN BÀN GIAO
(Đợt 2 - ngày 15/02/2022)
STT|Trường|Họ tên HS|Mã BG|Loại máy|Số seri
1|TH Lê Văn Tám|Trần Thị Bé|G1|Máy tính bảng|S1
2||Ngô Văn Lực|G2|Máy tính bảng|S2
3||Y Thắng Niê|G3|Laptop|S3
4|THCS Hùng Vương|Lê Thị Đào|G4|Laptop|S4
5||Võ Minh|G5|Laptop|S5
""", """_row|handover_id|date|round|full_name|school_name|item|serial|status
4|G1|2022-02-15|2|Trần Thị Bé|TH Lê Văn Tám|tablet|S1|delivered
5|G2|2022-02-15|2|Ngô Văn Lực|TH Lê Văn Tám|tablet|S2|delivered
6|G3|2022-02-15|2|Y Thắng Niê|TH Lê Văn Tám|laptop|S3|delivered
7|G4|2022-02-15|2|Lê Thị Đào|THCS Hùng Vương|laptop|S4|delivered
8|G5|2022-02-15|2|Võ Minh|THCS Hùng Vương|laptop|S5|delivered
""", merges=("B4:B6","B7:B8"), formats=("xlsx",), what="schools merged over their children, round and day in brackets")

form("b83_so_em_sau_ten_truong", "handovers", """KẾT QUẢ BÀN GIAO THIẾT BỊ TẠI CÁC TRƯỜNG HUYỆN CƯ M'GAR - ĐỢT 1
Mã|Ngày|Học sinh|Năm sinh|Thiết bị|Seri|Kết quả
I. Trường THCS Đinh Tiên Hoàng (2 em)
A1|10/12/2021|Phạm Thị Nụ|2009|Laptop|L1|Đã giao
A2|10/12/2021|Y Wương Ayun|2008|Laptop|L2|Đã giao
Cộng: 2
II. Trường THCS Lương Thế Vinh (2 em)
A3|11/12/2021|Đậu Quang Hải|2009|Laptop|L3|Đã giao
A4|11/12/2021|Lê Ánh Dương|2009|Laptop|L4|Trả lại
Cộng: 2
TỔNG CỘNG: 4
""", """_row|handover_id|date|round|full_name|birth_date|school_name|district|item|serial|status
4|A1|2021-12-10|1|Phạm Thị Nụ|2009|Trường THCS Đinh Tiên Hoàng|Cư M'gar|laptop|L1|delivered
5|A2|2021-12-10|1|Y Wương Ayun|2008|Trường THCS Đinh Tiên Hoàng|Cư M'gar|laptop|L2|delivered
8|A3|2021-12-11|1|Đậu Quang Hải|2009|Trường THCS Lương Thế Vinh|Cư M'gar|laptop|L3|delivered
9|A4|2021-12-11|1|Lê Ánh Dương|2009|Trường THCS Lương Thế Vinh|Cư M'gar|laptop|L4|returned
""", what="schools as roman groups with their numbers, totals")

form("d89_man_hinh_lcd", "devices", """DANH SÁCH THIẾT BỊ
Mã TB|Loại|Hãng|Cấu hình|||Tình trạng|Nguồn|
|||RAM|SSD|LCD||Đơn vị tặng|Mã UH
A1|Laptop|Acer|8|256|14"|Mới|FPT|U1
A2|Laptop|Acer|8|512|15.6"|Mới|FPT|U1
A3|Tablet|Lenovo|3|32|10.1"|Cũ|VNPT|U2
""", """_row|device_id|type|model|ram_gb|storage_gb|screen_inch|condition|donor_name|donation_id
4|A1|laptop|Acer|8|256|14|new|FPT|U1
5|A2|laptop|Acer|8|512|15.6|new|FPT|U1
6|A3|tablet|Lenovo|3|32|10.1|used|VNPT|U2
""", merges=("D2:F2","H2:I2"), what="two-row header, donor and code under 'Nguồn'")

form("t64_co_loai_khong", "schools", """UBND HUYỆN BUÔN ĐÔN|||||||
PHÒNG GD&ĐT|||||||
BIỂU TỔNG HỢP TRƯỜNG HỌC|||||||
Số TT|Mã trường|Tên trường|Cấp|Xã|Tổng số HS|Kết nối Internet||
||||||Có (loại)|Không
1|BD1|TH Hà Huy Tập|TH|Ea Nuôl|420|Cáp quang|
2|BD2|TH Nguyễn Du|TH|Ea Huar|310||x
3|BD3|THCS Hồ Tùng Mậu|THCS|Krông Na|260|4G|
""", """_row|_opt|school_code|school_name|level|commune|district|pupils|internet
6||BD1|TH Hà Huy Tập|primary|Ea Nuôl|Buôn Đôn|420|fibre
7||BD2|TH Nguyễn Du|primary|Ea Huar|Buôn Đôn|310|none
8||BD3|THCS Hồ Tùng Mậu|lower_secondary|Krông Na|Buôn Đôn|260|mobile
""", merges=("G4:H4",), what="the kind of line, or a cross")

form("c65_nhom_huyen_thieu_chu", "coverage", """Mã điểm|Thôn|Hiện trạng|Số hộ
I. Huyện Lắk (12 điểm)
1. Xã Nam Ka (1 điểm)
A1|Thôn 1|Chưa có sóng|20
2. Xã Yang Tao: 1 điểm
A3|Thôn 1|Chưa có sóng|30
3. Khác
A5|Thôn 1|Chưa có sóng|40
II. Krông Bông: 1 điểm
Xã Cư Drăm
A4|Thôn 1|Chưa có sóng|50
""", """_row|point_id|commune|district|status|households
4|A1|Nam Ka|Lắk|uncovered|20
6|A3|Yang Tao|Lắk|uncovered|30
11|A4|Cư Drăm|Krông Bông|uncovered|50
""", exit="1", rejected="1", codes="required@8", what="a group of the district's rank ends the district, one of the commune's the commune")
form("b86_giao_tra_huy", "handovers", """PHÒNG GD&ĐT THÀNH PHỐ BUÔN MA THUỘT
SỔ GIAO NHẬN THIẾT BỊ NĂM 2022
Ngày|Mã GN|Lần|Bên nhận (học sinh)|Lớp|Trường|Loại|Mã thiết bị|Giao|Trả|Hủy
10/01/2022|GN-1|1|Đinh Hoàng Nam|6A|THCS Lạc Long Quân|Laptop|BMT-1|x||
10/01/2022|GN-2|1|Kiều Mỹ Linh|7B|THCS Lạc Long Quân|Laptop|BMT-2|x||
12/01/2022|GN-3|1|Kiều Mỹ Linh|7B|THCS Lạc Long Quân|Laptop|BMT-2||x|
15/01/2022|GN-4|1|Tô Văn Đạt|8C|THCS Lạc Long Quân|Laptop|BMT-3|||x
""", """_row|handover_id|date|round|full_name|class|school_name|district|item|device_id|status
4|GN-1|2022-01-10|1|Đinh Hoàng Nam|6A|THCS Lạc Long Quân|Buôn Ma Thuột|laptop|BMT-1|delivered
5|GN-2|2022-01-10|1|Kiều Mỹ Linh|7B|THCS Lạc Long Quân|Buôn Ma Thuột|laptop|BMT-2|delivered
6|GN-3|2022-01-12|1|Kiều Mỹ Linh|7B|THCS Lạc Long Quân|Buôn Ma Thuột|laptop|BMT-2|returned
7|GN-4|2022-01-15|1|Tô Văn Đạt|8C|THCS Lạc Long Quân|Buôn Ma Thuột|laptop|BMT-3|cancelled
""", what="ticks of giving, returning, cancelling; receiver in brackets")
form("b85_gio_truoc_ngay", "handovers", """Mã phiếu BG|Thời gian bàn giao|Đợt BG|Học sinh nhận|Mã định danh|Trường học|TX/Huyện/TP|Thiết bị bàn giao|Mã TB|Kết quả
P01|08h30 ngày 20/11/2021|Đợt 1|Nguyễn Hữu Lợi|6612000111|TH Trần Quốc Toản|TX Buôn Hồ|Máy tính bảng Samsung|BH-T-1|Đã nhận
P02|09h00 ngày 20/11/2021|Đợt 1|H'Sương Mlô|6612000112|TH Trần Quốc Toản|TX Buôn Hồ|Máy tính bảng Samsung|BH-T-2|Đã nhận
""", """_row|_opt|handover_id|date|round|full_name|student_id|school_name|district|item|device_id|status
2||P01|2021-11-20|1|Nguyễn Hữu Lợi|6612000111|TH Trần Quốc Toản|Buôn Hồ|tablet|BH-T-1|delivered
3||P02|2021-11-20|1|H'Sương Mlô|6612000112|TH Trần Quốc Toản|Buôn Hồ|tablet|BH-T-2|delivered
""", what="hours before the day")
form("n114_so_phu", "donations", """NGÂN HÀNG NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN
SỔ PHỤ TÀI KHOẢN
Ngày GD|Số CT|Mô tả|Số tiền ghi có|Số tiền ghi nợ|Số dư|Tên đối ứng
05/11/2021|CT001|UNG HO SONG VA MAY TINH CHO EM|20,000,000||20,000,000|CTY CP BIA SAI GON MIEN TRUNG
06/11/2021|CT002|CK UNG HO|1,500,000||21,500,000|TRAN VAN HAU
20/11/2021|CT003|TT TIEN MUA MAY||18,000,000|3,500,000|CTY TNHH TIN HOC VIET
""", """_row|donation_id|entry|date|donor_name|form|amount_vnd
4|CT001|receipt|2021-11-05|CTY CP BIA SAI GON MIEN TRUNG|cash|20000000
5|CT002|receipt|2021-11-06|TRAN VAN HAU|cash|1500000
6|CT003|spend|2021-11-20|CTY TNHH TIN HOC VIET|cash|18000000
""", what="a bank's passbook, voucher as the key")
form("n115_kinh_phi_da_chuyen", "donations", """DANH SÁCH CÁC ĐƠN VỊ ĐÃ CHUYỂN KINH PHÍ ỦNG HỘ
(Số liệu đến 30/11/2021; đơn vị tính: đồng)
Số TT|Mã khoản thu|Tên đơn vị|Loại đơn vị|Ngày chuyển|Kinh phí đã chuyển|Ghi chú
1|KT1|Trường THPT Chuyên Nguyễn Du|Trường học|02/11/2021|35.600.000|đợt 1
2|KT2|Trung tâm GDTX tỉnh|Trường học|03/11/2021|8.150.000|
3|KT3|Sở Nông nghiệp và PTNT|Cơ quan nhà nước|05/11/2021|15.000.000|
|Tổng cộng||||58.750.000|
""", """_row|donation_id|entry|date|donor_name|donor_type|form|amount_vnd
4|KT1|receipt|2021-11-02|Trường THPT Chuyên Nguyễn Du|school|cash|35600000
5|KT2|receipt|2021-11-03|Trung tâm GDTX tỉnh|school|cash|8150000
6|KT3|receipt|2021-11-05|Sở Nông nghiệp và PTNT|state_agency|cash|15000000
""", what="units that have transferred their money")
form("c66_dn_chu_tri", "coverage", """PHỤ LỤC: DANH SÁCH THÔN BUÔN LÕM SÓNG
STT|Tên tỉnh|Huyện|Xã|Tên thôn|Mã điểm|DN chủ trì|Kế hoạch hoàn thành|Kết quả thực hiện|Số hộ
1|Đắk Lắk|Krông Bông|Cư Pui|Thôn Ea Uôl|CP1|Viettel|Tháng 12/2021|Đã hoàn thành|113
2|Đắk Lắk|Krông Bông|Cư Pui|Thôn Cư Tê|CP2|Viettel|Quý II/2022|Chưa hoàn thành|98
3|Đắk Lắk|M'Đrắk|Ea Trang|Buôn M'Jam|MT1|VNPT|30/6/2022|Đang thực hiện|45
""", """_row|_opt|point_id|hamlet|commune|district|operator|planned_date|status|households
3||CP1|Thôn Ea Uôl|Cư Pui|Krông Bông|Viettel|2021-12-31|covered|113
4||CP2|Thôn Cư Tê|Cư Pui|Krông Bông|Viettel|2022-06-30|uncovered|98
5||MT1|Buôn M'Jam|Ea Trang|M'Đrắk|VNPT|2022-06-30|planned|45
""", what="province, months and quarters of plans")
form("p56_ket_thuc_gach", "platforms", """Tên ứng dụng|Nhà cung cấp|Đường link|Data miễn phí (Có/Không)|Ngày bắt đầu miễn phí|Ngày kết thúc miễn phí
Edubit|Edubit JSC|edubit.vn|Có|20/09/2021|20/03/2022
Kiddihub|Kiddihub|kiddihub.com|Không||
ClassIn|EEO|classin.com|Có|20/9/21|-
""", """_row|name|provider|url|free_data|from_date|to_date
2|Edubit|Edubit JSC|edubit.vn|yes|2021-09-20|2022-03-20
3|Kiddihub|Kiddihub|kiddihub.com|no||
4|ClassIn|EEO|classin.com|yes|2021-09-20|
""", what="a dash for an open end, two-digit year")
form("n116_gao_va_bo", "donations", """Mã UH|Ngày|Nhà tài trợ|Nội dung ủng hộ|Số tiền
A1|01/10/2021|Công ty A|Gạo 50kg|15.000.000
A2|01/10/2021|Công ty B|Ủng hộ bò giống|75.000.000
A3|01/10/2021|Công ty C|Ủng hộ chương trình|5.000.000
A4|01/10/2021|Công ty D|ủng hộ|50.000.000
A5|01/10/2021|Công ty E|thu tiền ủng hộ|5.000.000
""", """_row|donation_id|form|amount_vnd
4|A3|cash|5000000
5|A4|cash|50000000
6|A5|cash|5000000
""", exit="1", rejected="2", codes="enum@2 enum@3", formats=("csv",), what="the worth of other goods is no money")
form("d90_nhom_noi_nhan", "devices", """Mã máy|Tên máy|Chỉ định|Số serial
I. Cho huyện Lắk
A1|Laptop||S1
A2|Laptop|Huyện Lắk|S2
II. Trường TH Kim Đồng
A3|Laptop||S3
""", """_row|device_id|type|earmark
3|A1|laptop|
4|A2|laptop|district=Lắk
6|A3|laptop|
""", formats=("csv",), codes="outlier@3 outlier@6", what="places above the rows may be where they are meant for")
