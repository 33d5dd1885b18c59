"""Minutes, registers of handovers, points without a signal and registers of schools, as secretaries,
communes, technicians and statistics clerks write them."""
from make_more import form

form("pl01_diem_truong", "handovers", """
UBND HUYỆN CƯ M'GAR||||||||
TRƯỜNG TH&THCS NGUYỄN THỊ MINH KHAI||||||||
DANH SÁCH HỌC SINH KÝ NHẬN MÁY TÍNH BẢNG||||||||
(Chương trình "Sóng và máy tính cho em" - Đợt 2, ngày 12/01/2022)||||||||
STT|Mã số|Họ tên học sinh|Ngày, tháng, năm sinh|Lớp|Điểm trường|Số máy (serial)|Phụ kiện kèm theo|PHHS ký nhận
1|MK-01|H' Nhung Ayŭn|04/02/2012|4A|Điểm chính|R52R90ABC|Sạc, ốp lưng|
2|MK-02|Y Phi Mlô|17/08/2012|4B|Buôn Huk A|R52R90ABD|Sạc|
3|MK-03|Triệu Văn Sơn|30/12/2009|7A|Điểm chính|R52R90ABE|Sạc, ốp lưng|
Danh sách này có 03 em||||||||
""", """
_row|handover_id|date|round|full_name|birth_date|class|school_name|district|item|serial|status
6|MK-01|2022-01-12|2|H' Nhung Ayŭn|2012-02-04|4A|TRƯỜNG TH&THCS NGUYỄN THỊ MINH KHAI|Cư M'gar|tablet|R52R90ABC|delivered
7|MK-02|2022-01-12|2|Y Phi Mlô|2012-08-17|4B|TRƯỜNG TH&THCS NGUYỄN THỊ MINH KHAI|Cư M'gar|tablet|R52R90ABD|delivered
8|MK-03|2022-01-12|2|Triệu Văn Sơn|2009-12-30|7A|TRƯỜNG TH&THCS NGUYỄN THỊ MINH KHAI|Cư M'gar|tablet|R52R90ABE|delivered
""", "campuses, accessories, signature of a parent")

form("pl02_nhieu_may", "handovers", """
PHÒNG GD&ĐT HUYỆN KRÔNG BÚK|||||||||
SỔ CẤP PHÁT THIẾT BỊ HỌC TRỰC TUYẾN|||||||||
Mã phiếu|Ngày cấp|Đợt|Mã HS|Họ tên HS|Trường|Lớp|Thiết bị được cấp|Số seri|SL
CP001|6/12/2021|1|6652100011|Hồ Thị Bích|THCS Nguyễn Huệ|8C|Laptop|DL0091|1
CP002|6/12/2021|1|6652100011|Hồ Thị Bích|THCS Nguyễn Huệ|8C|SIM 4G|8984048000001|1
CP003|6/12/2021|1|6652100012|Hồ Văn Bảo|THCS Nguyễn Huệ|6A|Điện thoại|VS0077|1
CP004|7/12/2021|1|6652100020|Lê Y Na Niê|TH Nơ Trang Lơng|5B|Máy tính bảng|TB0033|01
Tổng số: 04 thiết bị|||||||||
""", """
_row|handover_id|date|round|student_id|full_name|school_name|class|item|serial|quantity|status
4|CP001|2021-12-06|1|6652100011|Hồ Thị Bích|THCS Nguyễn Huệ|8C|laptop|DL0091|1|delivered
5|CP002|2021-12-06|1|6652100011|Hồ Thị Bích|THCS Nguyễn Huệ|8C|sim|8984048000001|1|delivered
6|CP003|2021-12-06|1|6652100012|Hồ Văn Bảo|THCS Nguyễn Huệ|6A|smartphone|VS0077|1|delivered
7|CP004|2021-12-07|1|6652100020|Lê Y Na Niê|TH Nơ Trang Lơng|5B|tablet|TB0033|1|delivered
""", "several devices for one child; 'Điện thoại' alone")

form("pl03_ngay_ba_cot", "handovers", """
PHÒNG LĐ-TB&XH HUYỆN EA SÚP||||||||||||
DANH SÁCH TRẺ EM NHẬN MÁY TÍNH BẢNG (Đợt 3)||||||||||||
Stt|Mã hồ sơ|Họ và tên trẻ|Ngày sinh|||Học sinh trường|Xã|Ngày giao|||Số serial máy|Ghi chú
|||Ngày|Tháng|Năm|||Ngày|Tháng|Năm||
1|ES31|Lương Thị Én|5|9|2010|THCS Ea Rốk|Ea Rốk|3|3|2022|HZ1|
2|ES32|Ma Văn Thìn|21|1|2011|THCS Ea Rốk|Ia JLơi|3|3|2022|HZ2|
3|ES33|Rơ Châm H'Yên|8|12|2012|TH Nguyễn Du|Ia RVê|4|3|2022|HZ3|
""", """
_row|handover_id|date|round|full_name|birth_date|school_name|item|serial|status|district
5|ES31|2022-03-03|3|Lương Thị Én|2010-09-05|THCS Ea Rốk|tablet|HZ1|delivered|Ea Súp
6|ES32|2022-03-03|3|Ma Văn Thìn|2011-01-21|THCS Ea Rốk|tablet|HZ2|delivered|Ea Súp
7|ES33|2022-03-04|3|Rơ Châm H'Yên|2012-12-08|TH Nguyễn Du|tablet|HZ3|delivered|Ea Súp
""", "both days in three columns", merges=("D3:F3","I3:K3","A3:A4","B3:B4","C3:C4","G3:G4","H3:H4","L3:L4","M3:M4"))

form("pl04_ban_nien", "handovers", """
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN LẮK|||||||||
TỔNG HỢP BÀN GIAO THIẾT BỊ HỌC KỲ I||||||||||
Mã BG|Ngày BG|Đợt|Họ và tên|Trường|Đã giao|||Số seri|Ghi chú
|||||Laptop|MTB|Điện thoại||
L1|15/12/2021|1|Đinh Công Tráng|THCS Liên Sơn|x|||SR-1|
L2|15/12/2021|1|Y Bliêo Liêng Hot|THCS Nguyễn Trãi||x||SR-2|
L3|16/12/2021|1|H Măp Rơ Tung|TH Krông Nô|||x|SR-3|vắng, mẹ nhận thay
""", """
_row|handover_id|date|round|full_name|school_name|item|serial|status|district
5|L1|2021-12-15|1|Đinh Công Tráng|THCS Liên Sơn|laptop|SR-1|delivered|Lắk
6|L2|2021-12-15|1|Y Bliêo Liêng Hot|THCS Nguyễn Trãi|tablet|SR-2|delivered|Lắk
7|L3|2021-12-16|1|H Măp Rơ Tung|TH Krông Nô|smartphone|SR-3|delivered|Lắk
""", "things ticked below 'Đã giao'", merges=("F3:H3",), exit="0", rejected="0")

form("pl05_xa_bao_cao", "coverage", """
UBND XÃ EA TRANG|||||||
Địa chỉ: Quốc lộ 26, huyện M'Đrắk, tỉnh Đắk Lắk|||||||
BIỂU TỔNG HỢP THÔN BUÔN CHƯA CÓ SÓNG DI ĐỘNG HOẶC SÓNG YẾU|||||||
TT|Mã|Buôn, thôn|Số hộ|Số khẩu|Tình trạng sóng|Nhà mạng đề nghị|Thời gian dự kiến lắp trạm
1|ET01|Buôn M'O|64|288|Không có sóng|Viettel|Quý III/2022
2|ET02|Buôn M'Guê|91|410|Không có sóng|Viettel|Trước 30/9/2022
3|ET03|Thôn 1|120|533|Đã có sóng|VNPT|
""", """
_row|point_id|hamlet|commune|district|households|status|operator|planned_date
5|ET01|Buôn M'O|Ea Trang|M'Đrắk|64|uncovered|Viettel|2022-09-30
6|ET02|Buôn M'Guê|Ea Trang|M'Đrắk|91|uncovered|Viettel|2022-09-30
7|ET03|Thôn 1|Ea Trang|M'Đrắk|120|covered|VNPT|
""", "a commune's list, district in the address", exit="0")

form("pl06_trang_thai_ngay", "coverage", """
VIETTEL ĐẮK LẮK - TRUNG TÂM KỸ THUẬT|||||||
TIẾN ĐỘ TRIỂN KHAI TRẠM VÙNG LÕM ĐẾN NGÀY 15/12/2021|||||||
Mã trạm|Vị trí|Xã|Huyện|Công nghệ|Tiến độ|Ngày phát sóng KH|Ngày phát sóng TT
DLK0451|Buôn Kiều|Yang Mao|KRÔNG BÔNG|4G|Đã phát sóng|30/11/2021|27/11/2021
DLK0452|Thôn Ea Lang|Cư Pui|KRÔNG BÔNG|4G|Đang lắp thiết bị|31/12/2021|
DLK0453|Buôn Lách Ló|Nam Ka|LẮK|3G/4G|Chưa triển khai|31/03/2022|
""", """
_row|point_id|hamlet|commune|district|technology|status|planned_date|covered_date
4|DLK0451|Buôn Kiều|Yang Mao|Krông Bông|4G|covered|2021-11-30|2021-11-27
5|DLK0452|Thôn Ea Lang|Cư Pui|Krông Bông|4G|planned|2021-12-31|
6|DLK0453|Buôn Lách Ló|Nam Ka|Lắk|3G/4G|uncovered|2022-03-31|
""", "a technician's progress, planned and real days abbreviated")

form("pl07_truong_khoi", "schools", """
SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK||||||||||
THỐNG KÊ TRƯỜNG, LỚP, HỌC SINH NĂM HỌC 2021-2022||||||||||
TT|Mã trường|Tên trường|Loại hình|Huyện|Số lớp|Số học sinh||||Đường truyền
||||||Tổng số|Nữ|Dân tộc|Nữ DT|
1|66000201|TH Lê Hồng Phong|Công lập|Buôn Ma Thuột|20|712|355|40|21|Cáp quang
2|66000202|TH&THCS Hòa Lễ|Công lập|Krông Bông|14|388|180|300|144|Cáp quang
3|66000203|MN Tuổi Thơ|Tư thục|Ea H'leo|6|150|70|20|9|Chưa có
""", """
_row|school_code|school_name|level|district|pupils|internet
5|66000201|TH Lê Hồng Phong|primary|Buôn Ma Thuột|712|fibre
6|66000202|TH&THCS Hòa Lễ|primary+lower_secondary|Krông Bông|388|fibre
7|66000203|MN Tuổi Thơ|preschool|Ea H'leo|150|none
""", "kinds of schools that are no levels, pupils and girls", merges=("G3:J3",))

form("pl08_truong_theo_khoi_lop", "schools", """
PHÒNG GD&ĐT THỊ XÃ BUÔN HỒ||||||||||
SỐ LIỆU HỌC SINH CÁC TRƯỜNG TIỂU HỌC||||||||||
TT|Mã trường|Tên trường|Phường/Xã|Số học sinh theo khối|||||Tổng cộng|Internet
||||Khối 1|Khối 2|Khối 3|Khối 4|Khối 5||
1|BH01|TH Hùng Vương|An Lạc|95|90|88|101|99|473|FTTH
2|BH02|TH Phan Chu Trinh|Cư Bao|60|58|62|55|61|296|FTTH
3|BH03|TH Y Jút|Ea Siên|40|38|45|41|36|200|ADSL
Tổng||||195|186|195|197|196|969|
""", """
_row|school_code|school_name|level|district|commune|pupils|internet
5|BH01|TH Hùng Vương|primary|Buôn Hồ|An Lạc|473|fibre
6|BH02|TH Phan Chu Trinh|primary|Buôn Hồ|Cư Bao|296|fibre
7|BH03|TH Y Jút|primary|Buôn Hồ|Ea Siên|200|adsl
""", "pupils by grade and their total", merges=("E3:I3",))

form("pl09_ptdtnt", "schools", """
DANH SÁCH CÁC TRƯỜNG PTDTNT, PTDTBT TỈNH ĐẮK LẮK||||||||
STT|Mã CSGD|Tên cơ sở giáo dục|Cấp học|Địa chỉ (xã, huyện)|TS học sinh|Internet|Sóng 4G|Hiệu trưởng/ĐT
1|66N01|PTDTNT THPT Nơ Trang Lơng|THPT|TP Buôn Ma Thuột|520|Có, cáp quang|Có|Hoàng Minh Tuấn 0905111222
2|66N02|PTDTNT THCS huyện Lắk|THCS|Huyện Lắk|210|Có, cáp quang|Có|H Lan Uông 0905111223
3|66N03|PTDTBT TH&THCS Vừ A Dính|TH, THCS|Xã Cư San, huyện M'Đrắk|433|Không|Không|Đỗ Hữu Nam 0905111224
""", """
_row|_opt|school_code|school_name|level|district|pupils
3||66N01|PTDTNT THPT Nơ Trang Lơng|upper_secondary|Buôn Ma Thuột|520
4||66N02|PTDTNT THCS huyện Lắk|lower_secondary|Lắk|210
5||66N03|PTDTBT TH&THCS Vừ A Dính|primary+lower_secondary|M'Đrắk|433
""", "boarding schools, commune and district as an address", exit="0/1/3", emitted="0-3", rejected="0-3")

form("pl10_diem_le", "schools", """
PHÒNG GIÁO DỤC VÀ ĐÀO TẠO||||||||
HUYỆN M'ĐRẮK||||||||
BIỂU RÀ SOÁT INTERNET TẠI TRƯỜNG CHÍNH VÀ ĐIỂM LẺ||||||||
STT|Mã trường|Trường|Cấp|Xã|Số điểm lẻ|Số HS|Kết nối|Sóng
1|MD101|TH Cư San|TH|Cư San|5|640|Không có internet|2G
2|MD102|THCS Cư San|THCS|Cư San|0|512|Cáp quang (VNPT)|3G
3|MD103|MG Hoa Mai|MG|Ea Pil|3|230|Chỉ có 3G|4G
4|MD104|TH&THCS Ea M'Doal|TH-THCS|Ea M'Doal|2|701|Cáp quang|4G
""", """
_row|school_code|school_name|level|district|commune|pupils|internet|coverage
5|MD101|TH Cư San|primary|M'Đrắk|Cư San|640|none|2g
6|MD102|THCS Cư San|lower_secondary|M'Đrắk|Cư San|512|fibre|3g
7|MD103|MG Hoa Mai|preschool|M'Đrắk|Ea Pil|230|mobile|4g
8|MD104|TH&THCS Ea M'Doal|primary+lower_secondary|M'Đrắk|Ea M' Doal‖Ea M'Doal|701|fibre|4g
""", "the number of campuses is not that of pupils")

form("pl12_mang_tot", "schools", """
UBND HUYỆN BUÔN ĐÔN - PHÒNG GDĐT|||||||
KHẢO SÁT ĐIỀU KIỆN DẠY HỌC TRỰC TUYẾN|||||||
Đơn vị trường|Mã|Bậc học|Xã|HS|Mạng internet của trường|Sóng điện thoại tại trường|GV phụ trách
TH Nguyễn Bá Ngọc|BD1|Tiểu học|Ea Nuôl|455|Cáp quang Viettel 60Mbps|4G khá tốt|Ngô Thị Hà
THCS Hồ Tùng Mậu|BD2|THCS|Ea Bar|610|Cáp quang VNPT|4G|Y Thương Niê
TH Lê Lai|BD3|Tiểu học|Krông Na|160|Chưa kết nối|Chập chờn 3G|Bùi Thế Anh
""", """
_row|school_code|school_name|level|district|commune|pupils|internet|coverage|contact_name
4|BD1|TH Nguyễn Bá Ngọc|primary|Buôn Đôn|Ea Nuôl|455|fibre|4g|Ngô Thị Hà
5|BD2|THCS Hồ Tùng Mậu|lower_secondary|Buôn Đôn|Ea Bar|610|fibre|4g|Y Thương Niê
6|BD3|TH Lê Lai|primary|Buôn Đôn|Krông Na|160|none|3g|Bùi Thế Anh
""", "survey words of lines and signals")

form("pl11_ke_toan", "handovers", """
TRƯỜNG THCS TRẦN HƯNG ĐẠO|||||||||
BẢNG KÝ NHẬN TIỀN HỖ TRỢ MUA MÁY TÍNH CHO HỌC SINH NGHÈO|||||||||
Đợt 1 - ngày 22 tháng 12 năm 2021|||||||||
STT|Số phiếu|Họ và tên học sinh|Lớp|Số tiền bằng số|Bằng chữ|Người nhận|Quan hệ|Số CMND/CCCD|Ký nhận
1|PC101|Nguyễn Thanh Tùng|6A|2.500.000|Hai triệu năm trăm nghìn đồng|Nguyễn Văn Hải|Cha|240987654|
2|PC102|Y Kiệt Bkrông|7B|2.500.000|Hai triệu năm trăm nghìn đồng|H Wer Bkrông|Mẹ|066183001234|
Cộng||||5.000.000|Năm triệu đồng||||
""", """
_row|handover_id|date|round|full_name|class|amount_vnd|item|status|school_name|personal_id
5|PC101|2021-12-22|1|Nguyễn Thanh Tùng|6A|2500000|cash|delivered|TRƯỜNG THCS TRẦN HƯNG ĐẠO|
6|PC102|2021-12-22|1|Y Kiệt Bkrông|7B|2500000|cash|delivered|TRƯỜNG THCS TRẦN HƯNG ĐẠO|
""", "the ID is the receiver's, not the child's")

form("pl13_danh_sach_chi_tra", "handovers", """
UBND HUYỆN KRÔNG NĂNG||||||||
PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI||||||||
DANH SÁCH CHI TRẢ TIỀN HỖ TRỢ HỌC SINH MỒ CÔI MUA THIẾT BỊ||||||||
Đợt 2 năm 2021||||||||
STT|Mã chi trả|Họ và tên học sinh|Ngày sinh|Trường|Ngày chi|Số tiền (đồng)|Người nhận thay|Ký nhận
1|CT-01|Trương Gia Bảo|12/03/2011|TH Lê Hồng Phong|15/12/2021|2.500.000|Bà Trương Thị Hồng|
2|CT-02|H' Yên Niê Kdăm|04/11/2009|THCS Dliê Ya|15/12/2021|2.500.000||
3|CT-03|Nông Đức Trọng|27/06/2008|THCS Dliê Ya|16/12/2021|2.500.000|Ông Nông Văn Tẩu|
||Tổng cộng||||7.500.000||
""", """
_row|handover_id|date|round|full_name|birth_date|school_name|amount_vnd|item|status|district
6|CT-01|2021-12-15|2|Trương Gia Bảo|2011-03-12|TH Lê Hồng Phong|2500000|cash|delivered|Krông Năng
7|CT-02|2021-12-15|2|H' Yên Niê Kdăm|2009-11-04|THCS Dliê Ya|2500000|cash|delivered|Krông Năng
8|CT-03|2021-12-16|2|Nông Đức Trọng|2008-06-27|THCS Dliê Ya|2500000|cash|delivered|Krông Năng
""", "paid sums, one of the receivers' names is blank")

form("pl15_tra_doi", "handovers", """
SỔ THEO DÕI MƯỢN - TRẢ MÁY TÍNH CỦA HỌC SINH||||||||||
Trường THPT Phan Đình Phùng - huyện Krông Năng||||||||||
Mã phiếu|Ngày|Đợt|Học sinh|Lớp|Loại máy|Số seri|Mượn|Trả|Lý do|Ghi chú
M01|06/09/2021|1|Hà Kiều Anh|10A1|Laptop|XX1|x|||
M02|06/09/2021|1|Y Lập Kpă|10A2|Laptop|XX2|x|||
M03|25/05/2022|1|Hà Kiều Anh|10A1|Laptop|XX1||x|Nghỉ hè|
""", """
_row|handover_id|date|round|full_name|class|item|serial|status|reason|school_name|district
4|M01|2021-09-06|1|Hà Kiều Anh|10A1|laptop|XX1|delivered||Trường THPT Phan Đình Phùng|Krông Năng
5|M02|2021-09-06|1|Y Lập Kpă|10A2|laptop|XX2|delivered||Trường THPT Phan Đình Phùng|Krông Năng
6|M03|2022-05-25|1|Hà Kiều Anh|10A1|laptop|XX1|returned|Nghỉ hè|Trường THPT Phan Đình Phùng|Krông Năng
""", "lent and given back, ticks")

form("pl14_ma_hs_bo", "handovers", """
BẢNG TỔNG HỢP HỌC SINH ĐÃ ĐƯỢC TRANG BỊ THIẾT BỊ||||||||||
(Số liệu đến hết ngày 31/12/2021)||||||||||
TT|Mã giao|Mã định danh|Họ và tên|Trường|Huyện|Thiết bị được trang bị|Model|Số Serial|Ngày giao|Đợt
1|G001|6600012345|Phùng Thế Anh|THPT Cao Bá Quát|Buôn Ma Thuột|Laptop|HP 240|5CG1|20/12/2021|1
2|G002|6600012346|H Linh Đan Niê|THPT Cao Bá Quát|Buôn Ma Thuột|Máy tính bảng|Tab A7|R9X1|20/12/2021|1
3|G003|6600012347|Lâm Chí Dũng|THCS Lạc Long Quân|Buôn Ma Thuột|Điện thoại|Vsmart Joy|VJ1|21/12/2021|1
""", """
_row|handover_id|student_id|full_name|school_name|district|item|serial|date|round|status
4|G001|6600012345|Phùng Thế Anh|THPT Cao Bá Quát|Buôn Ma Thuột|laptop|5CG1|2021-12-20|1|delivered
5|G002|6600012346|H Linh Đan Niê|THPT Cao Bá Quát|Buôn Ma Thuột|tablet|R9X1|2021-12-20|1|delivered
6|G003|6600012347|Lâm Chí Dũng|THCS Lạc Long Quân|Buôn Ma Thuột|smartphone|VJ1|2021-12-21|1|delivered
""", "already equipped pupils, a date of the figures that is no handover's day")

form("pl16_xa_ca", "coverage", """
TT|Mã điểm|Tên khu vực (thôn/buôn)|Thuộc xã|Thuộc huyện|Mức độ sóng|Số hộ|NM phụ trách|Dự kiến
1|LS-EA-01|Buôn Ea Rông|Krông Jing|M'Đrắk|Không có sóng|82|Viettel|Quý 2/2022
2|LS-EA-02|Thôn 7|Cư M'ta|M'Đrắk|Không có sóng|45|VNPT|Quý 4/2022
3|LS-EA-03|Thôn 3|Ea Riêng|M'Đrắk|Có sóng|120|Mobifone|
""", """
_row|point_id|hamlet|commune|district|status|households|operator|planned_date
2|LS-EA-01|Buôn Ea Rông|Krông Jing|M'Đrắk|uncovered|82|Viettel|2022-06-30
3|LS-EA-02|Thôn 7|Cư M'ta|M'Đrắk|uncovered|45|VNPT|2022-12-31
4|LS-EA-03|Thôn 3|Ea Riêng|M'Đrắk|covered|120|Mobifone|
""", "short headings, NM for an operator")

form("pl17_phieu_xa", "coverage", """
UBND HUYỆN LẮK||||||
UBND XÃ ĐẮK PHƠI||||||
PHIẾU THỐNG KÊ CÁC BUÔN CHƯA CÓ SÓNG ĐIỆN THOẠI, INTERNET||||||
Mã|Tên buôn|Số hộ|Trong đó hộ nghèo|Khoảng cách đến trạm gần nhất (km)|Kiến nghị|Ghi chú
DP1|Buôn Jiê Yuk|95|40|7|Viettel lắp trạm|
DP2|Buôn Chiêng Kao|110|52|5|Viettel lắp trạm|
DP3|Buôn Đu Mah|70|31|9|VNPT lắp trạm|
||275|123|||
""", """
_row|point_id|hamlet|commune|district|households|status
5|DP1|Buôn Jiê Yuk|Đắk Phơi|Lắk|95|uncovered
6|DP2|Buôn Chiêng Kao|Đắk Phơi|Lắk|110|uncovered
7|DP3|Buôn Đu Mah|Đắk Phơi|Lắk|70|uncovered
""", "a commune's form; state from the title; an unnamed total", exit="0/1", rejected="0-1")

form("pl19_ke_hoach_va_thuc_te", "coverage", """
MOBIFONE TỈNH ĐẮK LẮK|||||||||
THEO DÕI XÓA LÕM NĂM 2022|||||||||
Mã trạm|Tên điểm lõm|Xã|Huyện|Số hộ|Kế hoạch||Thực hiện|
|||||Quý|Hoàn thành|Ngày phát sóng|Trạng thái
M01|Buôn Lắk Dong|Bông Krang|Lắk|77|I|31/3/2022|20/3/2022|Đã phát sóng
M02|Thôn Sân Bay|Đắk Liêng|Lắk|90|II|30/6/2022||Đang xây dựng
""", """
_row|point_id|hamlet|commune|district|households|planned_date|covered_date|status
5|M01|Buôn Lắk Dong|Bông Krang|Lắk|77|2022-03-31|2022-03-20|covered
6|M02|Thôn Sân Bay|Đắk Liêng|Lắk|90|2022-06-30||planned
""", "plan and fact as groups", merges=("F3:G3","H3:I3"))

form("pl18_tinh_khac", "coverage", """
SỞ TT&TT TỈNH GIA LAI||||||
DANH SÁCH LÀNG CHƯA CÓ SÓNG||||||
STT|Mã làng|Làng|Xã|Huyện|Tình trạng|Nhà mạng
1|GL01|Làng Kon Mahar|Hà Đông|Đak Đoa|Chưa có|Viettel
2|GL02|Làng Krông Hra|Krong|Kbang|Chưa có|Viettel
3|GL03|Làng Hven|Kông Bờ La|Kbang|Đã có|VNPT
""", """
_row|_opt|point_id|hamlet|district|status|operator
4||GL01|Làng Kon Mahar|Đắk Đoa‖Đak Đoa‖Đăk Đoa|uncovered|Viettel
5||GL02|Làng Krông Hra|KBang‖Kbang|uncovered|Viettel
6||GL03|Làng Hven|KBang‖Kbang|covered|VNPT
""", "another province: 'Làng'")

form("pl20_may_tinh_tong_khong_hs", "schools", """
Mã trường|Tên trường|Huyện|Máy tính bàn|Laptop|Tổng số|Internet
66T11|THPT Buôn Hồ|Buôn Hồ|40|10|50|Cáp quang
66T12|THPT Huỳnh Thúc Kháng|Buôn Hồ|38|6|44|ADSL
""", """
_row|school_code|school_name|district|pupils|internet
2|66T11|THPT Buôn Hồ|Buôn Hồ||fibre
3|66T12|THPT Huỳnh Thúc Kháng|Buôn Hồ||adsl
""", "... nor where no pupils are given")

form("pl21_cac_cap", "schools", """
PHÒNG GD&ĐT EA KAR|||||||
DANH BẠ TRƯỜNG HỌC NĂM 2021|||||||
I. BẬC MẦM NON|||||||
STT|Mã số|Đơn vị|Hiệu trưởng|Điện thoại|Địa chỉ|Số cháu|Internet
1|EK01|Mầm non 19/5|Trần Thị Cúc|0914000001|TT Ea Kar|310|Cáp quang
2|EK02|Mẫu giáo Sơn Ca|Lê Thị Đào|0914000002|Xã Cư Ni|255|4G
II. BẬC TIỂU HỌC|||||||
STT|Mã số|Đơn vị|Hiệu trưởng|Điện thoại|Địa chỉ|Số cháu|Internet
1|EK11|Ngô Thì Nhậm|Y Vũ Byă|0914000003|Xã Ea Tih|420|Cáp quang
2|EK12|Lê Đình Chinh|Hồ Văn Thu|0914000004|Xã Xuân Phú|390|ADSL
""", """
_row|school_code|school_name|level|district|pupils|internet|contact_name|contact_phone
5|EK01|Mầm non 19/5|preschool|Ea Kar|310|fibre|Trần Thị Cúc|0914000001
6|EK02|Mẫu giáo Sơn Ca|preschool|Ea Kar|255|mobile|Lê Thị Đào|0914000002
9|EK11|Ngô Thì Nhậm|primary|Ea Kar|420|fibre|Y Vũ Byă|0914000003
10|EK12|Lê Đình Chinh|primary|Ea Kar|390|adsl|Hồ Văn Thu|0914000004
""", "levels as groups, header after the first group line")

form("pl22_truong_chinh_diem", "schools", """
UBND HUYỆN KRÔNG A NA||||||||
RÀ SOÁT HẠ TẦNG INTERNET, SÓNG DI ĐỘNG TẠI CÁC ĐIỂM TRƯỜNG||||||||
TT|Mã trường|Tên trường, điểm trường|Cấp|Xã|Tổng HS|Đã kết nối Internet|Hình thức|Sóng di động (2G/3G/4G)
1|KA01|TH Nguyễn Văn Trỗi|TH|Bình Hòa|412|Có|Cáp quang|4G
2|KA01-1|TH Nguyễn Văn Trỗi - điểm Buôn K62|TH|Bình Hòa|60|Không||3G
3|KA02|THCS Lương Thế Vinh|THCS|Quảng Điền|505|Có|Cáp quang|4G
""", """
_row|school_code|school_name|level|district|commune|pupils|internet|coverage
4|KA01|TH Nguyễn Văn Trỗi|primary|Krông A Na|Bình Hòa‖Bình Hoà|412|fibre|4g
5|KA01-1|TH Nguyễn Văn Trỗi - điểm Buôn K62|primary|Krông A Na|Bình Hòa‖Bình Hoà|60|none|3g
6|KA02|THCS Lương Thế Vinh|lower_secondary|Krông A Na|Quảng Điền|505|fibre|4g
""", "a campus as a row of its own; yes/no beside the kind")

form("pl23_bien_ban_chi_tiet", "handovers", """
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|||||||||
Độc lập - Tự do - Hạnh phúc|||||||||
BIÊN BẢN BÀN GIAO TÀI SẢN|||||||||
(Số: 12/2022/BBBG-THCSNTT)|||||||||
Căn cứ Quyết định số 456/QĐ-UBND ngày 10/12/2021 của UBND huyện Ea H'leo|||||||||
Hôm nay, ngày 14/01/2022, tại hội trường Trường THCS Nguyễn Tất Thành, xã Ea Ral, huyện Ea H'leo|||||||||
Bên giao (Bên A): Phòng Giáo dục và Đào tạo huyện Ea H'leo|||||||||
Bên nhận (Bên B): Các em học sinh có tên sau đây (đợt 2)|||||||||
TT|Số phiếu|Họ và tên|Ngày sinh|Lớp|Tên tài sản|ĐVT|Số lượng|Số serial|Nguyên giá
1|EH-201|Kpă Y Bình|05/06/2008|8A|Máy tính xách tay Acer|Chiếc|1|NXA1|11.500.000
2|EH-202|Siu H' Tuyết|17/08/2007|9A|Máy tính xách tay Acer|Chiếc|1|NXA2|11.500.000
|Tổng cộng||||||2||23.000.000
Biên bản được lập thành 02 bản có giá trị như nhau.|||||||||
ĐẠI DIỆN BÊN A|||||||ĐẠI DIỆN BÊN B||
""", """
_row|handover_id|date|round|full_name|birth_date|class|item|quantity|serial|status|minute_no|district|school_name
10|EH-201|2022-01-14|2|Kpă Y Bình|2008-06-05|8A|laptop|1|NXA1|delivered|‖12/2022/BBBG-THCSNTT|Ea H'leo|Trường THCS Nguyễn Tất Thành
11|EH-202|2022-01-14|2|Siu H' Tuyết|2007-08-17|9A|laptop|1|NXA2|delivered|‖12/2022/BBBG-THCSNTT|Ea H'leo|Trường THCS Nguyễn Tất Thành
""", "full minutes, number in brackets, a decision's day", exit="0")

form("pl24_cac_mang_4g", "coverage", """
TỔNG CÔNG TY VIỄN THÔNG MOBIFONE||||||||
CÔNG TY DỊCH VỤ MOBIFONE KHU VỰC 7||||||||
BẢNG THEO DÕI PHÁT SÓNG TRẠM VÙNG LÕM - ĐẮK LẮK||||||||
No|Site|Thôn/Buôn|Xã|Huyện|Công nghệ|KH phát sóng|TT phát sóng|Trạng thái
1|DLKR01|Buôn Sut Mrư|Cư Suê|Cư M'gar|LTE|15/11/2021|12/11/2021|On air
2|DLKR02|Thôn 3|Ea M'nang|Cư M'gar|LTE|20/12/2021||Đang triển khai
3|DLKR03|Buôn Huk B|Cư M'gar|Cư M'gar|3G, LTE|15/01/2022||Chưa triển khai
""", """
_row|point_id|hamlet|commune|district|technology|planned_date|covered_date|status
5|DLKR01|Buôn Sut Mrư|Cư Suê|Cư M'gar|LTE|2021-11-15|2021-11-12|covered
6|DLKR02|Thôn 3|Ea M'nang‖Ea M'Nang‖Ea M'DRóh|Cư M'gar|LTE|2021-12-20||planned
7|DLKR03|Buôn Huk B|Cư M'gar|Cư M'gar|3G, LTE|2022-01-15||uncovered
""", "KH and TT alone")

form("pl25_gop_huyen_xa", "schools", "", """
_row|school_code|school_name|level|district|commune|pupils|internet|coverage
5|LK-01|TH Võ Thị Sáu|primary|Lắk|Đắk Liêng|450|fibre|4g
6|LK-02|TH Lê Hồng Phong|primary|Lắk|Đắk Liêng|380|fibre|4g
7|LK-03|THCS Nguyễn Công Trứ|lower_secondary|Lắk|Bông Krang|290|none|3g
8|KB-01|TH Cư Đrăm|primary|Krông Bông|Cư Drăm‖Cư Đrăm|512|mobile|3g
""", "merged districts and communes", formats=("xlsx",), sheets=[("THCS-TH","""
SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK|||||||||
TỔNG HỢP CÁC TRƯỜNG VÙNG KHÓ KHĂN|||||||||
(Số liệu ngày 30/9/2021)|||||||||
TT|Huyện|Xã|Mã trường|Tên trường|Cấp học|Số HS|Có Internet (loại)|Sóng DĐ|Ghi chú
#1|Lắk|Đắk Liêng|LK-01|TH Võ Thị Sáu|TH|#450|Cáp quang|4G|
#2|||LK-02|TH Lê Hồng Phong|TH|#380|Cáp quang|4G|
#3||Bông Krang|LK-03|THCS Nguyễn Công Trứ|THCS|#290|Không|3G|
#4|Krông Bông|Cư Đrăm|KB-01|TH Cư Đrăm|TH|#512|Sim 4G|3G|
|Cộng|||||#1632|||
""",("B5:B7","C5:C6"))])

form("pl27_hs_theo_cap", "schools", """
DANH SÁCH TRƯỜNG LIÊN CẤP|||||||
Mã|Tên trường|Huyện|Số học sinh|||Internet|Đầu mối
|||TH|THCS|Tổng||
A1|TH&THCS Ea Tir|Ea H'leo|220|180|400|Cáp quang|Lê Văn Út - 0905000111
A2|TH&THCS Ea Yiêng|Krông Pắc|300|150|450|4G|Mai Thị Hoa - 0905000112
""", """
_row|school_code|school_name|level|district|pupils|internet|contact_name|contact_phone
4|A1|TH&THCS Ea Tir|primary+lower_secondary|Ea H'leo|400|fibre|Lê Văn Út‖|0905000111‖
5|A2|TH&THCS Ea Yiêng|primary+lower_secondary|Krông Pắc|450|mobile|Mai Thị Hoa‖|0905000112‖
""", "pupils by level below one heading: no ticks of levels", merges=("D2:F2",))

form("pl26_trung_bg", "handovers", """
BIÊN BẢN BÀN GIAO MÁY TÍNH BẢNG||||||
Ngày bàn giao: 10/10/2021; Đợt: 1; Trường: TH Trưng Vương; Huyện: Krông A Na||||||
Mã|Họ và tên|Ngày sinh|Lớp|Seri|Số lượng|CCCD
W1|Lê Thảo My|10/10/2012|3A|U1|1|066312001234
W1|Lê Thảo Vy|10/10/2012|3A|U2|1|
W2|Y Kha Niê|31/02/2012|3A|U3|1|
W3|H Ra Niê|5/5/2012|3A|U1|1|
W4|Phan An|6/6/2012|3A|U5|hai|
""", """
_row|_opt|handover_id|full_name|birth_date|class|serial|date|round|school_name|district|item|status|quantity|personal_id
4||W1|Lê Thảo My|2012-10-10|3A|U1|2021-10-10|1|TH Trưng Vương|Krông A Na|tablet|delivered|1|066312001234
7|1|W3|H Ra Niê|2012-05-05|3A|U1|2021-10-10|1|TH Trưng Vương|Krông A Na|tablet|delivered|1|
""", "a code twice, no such day, words as number; a serial twice", exit="1", emitted="1-2", rejected="3-4", codes="duplicate-id@5 date-invalid@6 type@8")

form("pl28_ngay_van_ban", "handovers", """
UBND HUYỆN CƯ M'GAR||||||
TRƯỜNG THCS TRẦN HƯNG ĐẠO|||Cư M'gar, ngày 20 tháng 12 năm 2021|||
DANH SÁCH HỌC SINH KÝ NHẬN MÁY TÍNH BẢNG ĐỢT 1||||||
STT|Mã số|Họ và tên|Ngày sinh|Lớp|Serial|Ký nhận
1|BG1|Lê Thị Hoa|01/02/2010|6A|R52X1|
2|BG2|Y Thuận Niê|01/03/2010|6A|R52X2|
""", """
_row|handover_id|full_name
""", "the day of the list is not the day on which anybody received", exit="3", emitted="0", codes="header-missing")

form("pl31_ma_va_so", "handovers", """
PHÒNG GD&ĐT HUYỆN KRÔNG BÔNG|||||||||||
SỔ THEO DÕI BÀN GIAO, TIẾP NHẬN THIẾT BỊ CỦA HỌC SINH|||||||||||
Mã BG|Số BB|Ngày lập BB|Đợt|Mã trường|Tên trường|Mã HS (CSDL ngành)|Họ và tên HS|Lớp|Thiết bị|Mã TB|Serial|Trạng thái
KB-001|11/BB|05/11/2021|1|66653001|TH Hòa Sơn|6653000001|Trương Thị Hòa|5A|Máy tính bảng|KB-T1|AA1|Đã giao
KB-002|11/BB|05/11/2021|1|66653001|TH Hòa Sơn|6653000002|Y Sia Byă|5B|Máy tính bảng|KB-T2|AA2|Đã giao
KB-003|12/BB|12/01/2022|1|66653001|TH Hòa Sơn|6653000001|Trương Thị Hòa|5A|Máy tính bảng|KB-T1|AA1|Đổi máy (thu hồi)
KB-004|12/BB|12/01/2022|1|66653001|TH Hòa Sơn|6653000001|Trương Thị Hòa|5A|Máy tính bảng|KB-T9|AA9|Đổi máy (giao mới)
""", """
_row|_opt|handover_id|minute_no|date|round|school_code|school_name|student_id|full_name|class|item|device_id|serial|status|district
4||KB-001|11/BB|2021-11-05|1|66653001|TH Hòa Sơn|6653000001|Trương Thị Hòa|5A|tablet|KB-T1|AA1|delivered|Krông Bông
5||KB-002|11/BB|2021-11-05|1|66653001|TH Hòa Sơn|6653000002|Y Sia Byă|5B|tablet|KB-T2|AA2|delivered|Krông Bông
6|1|KB-003|12/BB|2022-01-12|1|66653001|TH Hòa Sơn|6653000001|Trương Thị Hòa|5A|tablet|KB-T1|AA1|returned|Krông Bông
7|1|KB-004|12/BB|2022-01-12|1|66653001|TH Hòa Sơn|6653000001|Trương Thị Hòa|5A|tablet|KB-T9|AA9|delivered|Krông Bông
""", "exchange of a device in two rows: refused or right", exit="0/1", emitted="2-4", rejected="0-2")

form("pl30_sim_hoc_sinh", "handovers", """
VIETTEL ĐẮK LẮK - BIÊN BẢN GIAO SIM 4G MIỄN PHÍ CHO HỌC SINH|||||||
Ngày 25/10/2021, tại Trường THCS Đinh Tiên Hoàng, huyện Cư Kuin|||||||
Đợt 1|||||||
TT|Mã phiếu|Họ và tên|Ngày sinh|Lớp|Số serial SIM|Số thuê bao|Ký nhận
1|VT01|Nguyễn Hồng Sơn|03/07/2008|8A|8984048000123456789|0981234567|
2|VT02|H Nguyệt Êban|22/11/2009|7B|8984048000123456790|0981234568|
""", """
_row|handover_id|date|round|full_name|birth_date|class|serial|item|status|school_name|district
5|VT01|2021-10-25|1|Nguyễn Hồng Sơn|2008-07-03|8A|8984048000123456789|sim|delivered|Trường THCS Đinh Tiên Hoàng|Cư Kuin
6|VT02|2021-10-25|1|H Nguyệt Êban|2009-11-22|7B|8984048000123456790|sim|delivered|Trường THCS Đinh Tiên Hoàng|Cư Kuin
""", "SIMs of an operator, operator before the title")

form("pl32_ngay_phu_du_kien", "coverage", """
Mã điểm|Tên thôn|Tên xã|Tên huyện|Nhà mạng|Trạng thái|Ngày kế hoạch|Ngày thực tế|Loại công nghệ|Hộ dân
P1|Thôn 8|Ea Pil|M'Đrắk|VIETTEL|Đang phủ sóng|01/03/2022||4G|66
P2|Buôn Chăm|Krông Jing|M'Đrắk|VNPT|Đã hoàn thành|15/12/2021|20/12/2021|3G+4G|82
P3|Thôn 11|Cư Jang|Ea Kar|MOBIFONE|Chưa thực hiện||||45
""", """
_row|_opt|point_id|hamlet|commune|district|operator|status|planned_date|covered_date|technology|households
2||P1|Thôn 8|Ea Pil|M'Đrắk|VIETTEL‖Viettel|planned|2022-03-01||4G|66
3||P2|Buôn Chăm|Krông Jing|M'Đrắk|VNPT|covered|2021-12-15|2021-12-20|3G+4G|82
4||P3|Thôn 11|Cư Jang|Ea Kar|MOBIFONE‖MobiFone|uncovered||||45
""", "planned and real days", delim=";", formats=("csv",))

form("pl33_cap_ii", "schools", """
SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH ĐẮK LẮK|||||||
DANH SÁCH ĐẦU MỐI PHỤ TRÁCH CNTT CÁC ĐƠN VỊ|||||||
Số TT|Mã ĐV|Tên đơn vị|Thuộc cấp|Trực thuộc|Họ và tên người phụ trách|Chức vụ|Số ĐT di động
1|SGD01|THPT Việt Đức|Cấp III|Huyện Cư Kuin|Đoàn Văn Khải|PHT|0988.111.222
2|SGD02|THCS Cư Ê Wi|Cấp II|Huyện Cư Kuin|Bùi Thị Sen|GV Tin|0988.111.223
3|SGD03|TH Y Ngông|Cấp I|Huyện Cư Kuin|H Win Ayŭn|TPT|0988.111.224
""", """
_row|school_code|school_name|level|district|contact_name|contact_phone
4|SGD01|THPT Việt Đức|upper_secondary|Cư Kuin|Đoàn Văn Khải|0988111222
5|SGD02|THCS Cư Ê Wi|lower_secondary|Cư Kuin|Bùi Thị Sen|0988111223
6|SGD03|TH Y Ngông|primary|Cư Kuin|H Win Ayŭn|0988111224
""", "contacts of schools, 'Trực thuộc'")

form("pl35_nhat_ky_ban_giao", "handovers", """
NHẬT KÝ BÀN GIAO THIẾT BỊ CHƯƠNG TRÌNH "SÓNG VÀ MÁY TÍNH CHO EM"|||||||||||
Đơn vị: Trường THCS Lương Thế Vinh - Phòng GD&ĐT huyện Krông A Na|||||||||||
Năm học: 2021 - 2022|||||||||||
Ngày|Số phiếu|Đợt|Học sinh|Lớp|GVCN|Loại máy|Số seri|Tình trạng máy|Người giao|Người nhận|Ký nhận
15/11/2021|01|1|Phạm Thị Thúy Kiều|9A|Cô Hà|MTB|LTV001|Mới|Thầy Dũng|Phạm Văn Hải (bố)|
15/11/2021|02|1|Y Wơn Niê|9B|Thầy Tú|MTB|LTV002|Mới|Thầy Dũng|H Wen Niê (mẹ)|
16/11/2021|03|1|Trần Gia Huy|8A|Cô Vân|MTB|LTV003|Mới|Thầy Dũng|Trần Gia Huy|
""", """
_row|date|handover_id|round|full_name|class|item|serial|condition|status|school_name|district
5|2021-11-15|01|1|Phạm Thị Thúy Kiều|9A|tablet|LTV001|new|delivered|Trường THCS Lương Thế Vinh|Krông A Na
6|2021-11-15|02|1|Y Wơn Niê|9B|tablet|LTV002|new|delivered|Trường THCS Lương Thế Vinh|Krông A Na
7|2021-11-16|03|1|Trần Gia Huy|8A|tablet|LTV003|new|delivered|Trường THCS Lương Thế Vinh|Krông A Na
""", "a diary of handovers, those who gave and who came")

form("pl34_giao_ho_gia_dinh", "handovers", """
UBND PHƯỜNG THÀNH NHẤT||||||||
BẢNG KÝ NHẬN ĐIỆN THOẠI THÔNG MINH CHO HỌC SINH DIỆN HỘ NGHÈO||||||||
Đợt 2: ngày 12/12/2021||||||||
Mã|Chủ hộ|Họ tên học sinh|Quan hệ|Trường|Lớp|Huyện|IMEI|Ký nhận
TN1|Lê Văn Bốn|Lê Thị Ngọc Trâm|Con|THCS Trần Hưng Đạo|8A|TP BMT|356938035643809|Bốn
TN2|H Đen Knul|Y Nam Knul|Cháu|THCS Trần Hưng Đạo|7C|TP BMT|490154203237518|Đen
""", """
_row|handover_id|full_name|school_name|class|district|item|date|round|status
5|TN1|Lê Thị Ngọc Trâm|THCS Trần Hưng Đạo|8A|Buôn Ma Thuột|smartphone|2021-12-12|2|delivered
6|TN2|Y Nam Knul|THCS Trần Hưng Đạo|7C|Buôn Ma Thuột|smartphone|2021-12-12|2|delivered
""", "a ward's list with heads of households")

form("pl37_ds_tien_hai_muc", "handovers", """
UBMTTQ VIỆT NAM HUYỆN EA SÚP|||||||
DANH SÁCH HỌC SINH NHẬN KINH PHÍ HỖ TRỢ MUA MÁY TÍNH|||||||
Ngày 20 tháng 01 năm 2022 - Đợt 1|||||||
TT|Số phiếu chi|Học sinh|Trường|Diện|Số tiền hỗ trợ (nghìn đồng)|Đã nhận|Ký tên
1|PC11|Nông Thị Huệ|THPT Ea Súp|Hộ nghèo|5.000|x|
2|PC12|Vàng A Chỉnh|THPT Ea Súp|Hộ cận nghèo|2.500|x|
3|PC13|Lò Văn Tâm|THPT Ea Rốk|Hộ nghèo|5.000||
||Cộng|||12.500||
""", """
_row|handover_id|full_name|school_name|amount_vnd|item|date|round|status|district
5|PC11|Nông Thị Huệ|THPT Ea Súp|5000000|cash|2022-01-20|1|delivered|Ea Súp
6|PC12|Vàng A Chỉnh|THPT Ea Súp|2500000|cash|2022-01-20|1|delivered|Ea Súp
""", "thousands; who has no mark did not receive", exit="1", rejected="1", codes="required@7")

form("pl39_cac_diem_truong_song", "schools", """
PHÒNG GIÁO DỤC & ĐÀO TẠO HUYỆN EA SÚP||||||||
KHẢO SÁT HẠ TẦNG PHỤC VỤ DẠY HỌC TRỰC TUYẾN (THÁNG 10/2021)||||||||
Mã trường|Tên trường|Cấp học|Xã|Tổng số|Trong đó||Internet tại trường|Sóng 4G tại trường
||||học sinh|Nghèo|Cận nghèo||
ES1|TH Nguyễn Thái Bình|Tiểu học|Ea Lê|530|120|80|Cáp quang|Có
ES2|THCS Ngô Quyền|THCS|Ia RVê|410|200|90|Chưa có|Không
""", """
_row|school_code|school_name|level|commune|pupils|internet|district
5|ES1|TH Nguyễn Thái Bình|primary|Ea Lê|530|fibre|Ea Súp
6|ES2|THCS Ngô Quyền|lower_secondary|Ia RVê|410|none|Ea Súp
""", "a heading over two rows: 'Tổng số' over 'học sinh'", merges=("F3:G3",), exit="0/1")

form("pl41_dau_x_internet", "schools", """
Mã|Trường|Bậc học|Huyện|Số HS|Có Internet|Chưa có Internet|Loại
B1|TH Bế Văn Đàn|TH|Krông Bông|230|x||Cáp quang
B2|TH Yang Hăn|TH|Krông Bông|180||x|
B3|THCS Yang Mao|THCS|Krông Bông|320|x||3G
""", """
_row|school_code|school_name|level|district|pupils|internet
2|B1|TH Bế Văn Đàn|primary|Krông Bông|230|fibre
3|B2|TH Yang Hăn|primary|Krông Bông|180|none
4|B3|THCS Yang Mao|lower_secondary|Krông Bông|320|mobile
""", "marks of having, and the kind beside", exit="0/1", emitted="1-3", rejected="0-2")

form("pl43_ngay_am", "handovers", """
BÀN GIAO MÁY TÍNH BẢNG - TRƯỜNG TH ĐINH BỘ LĨNH (TX BUÔN HỒ)||||||
Ngày bàn giao|Đợt|Mã BG|Học sinh|Lớp|Seri|Kết quả
5-1-2022|1|DB1|Nguyễn Thùy Linh|3C|F1|Đã giao
05.01.22|1|DB2|Y Vin Mlô|3C|F2|Đã giao
Ngày 5/1/2022|1|DB3|H Nai Mlô|4A|F3|Đã giao
5/1|1|DB4|Trần Hạo|4A|F4|Đã giao
""", """
_row|date|round|handover_id|full_name|class|serial|status|item|school_name|district
3|2022-01-05|1|DB1|Nguyễn Thùy Linh|3C|F1|delivered|tablet|TRƯỜNG TH ĐINH BỘ LĨNH|Buôn Hồ
4|2022-01-05|1|DB2|Y Vin Mlô|3C|F2|delivered|tablet|TRƯỜNG TH ĐINH BỘ LĨNH|Buôn Hồ
5|2022-01-05|1|DB3|H Nai Mlô|4A|F3|delivered|tablet|TRƯỜNG TH ĐINH BỘ LĨNH|Buôn Hồ
""", "dates in many shapes", exit="1", emitted="3", rejected="1", codes="date-invalid@6")

form("pl36_ke_hoach_bang_loi", "coverage", """
Mã điểm|Thôn|Xã|Huyện|Hiện trạng|Dự kiến|Ngày phủ sóng
P1|Thôn 1|Krông Nô|Lắk|Hoàn toàn không có sóng|6 tháng đầu năm 2022|
P2|Thôn 2|Krông Nô|Lắk|Đang xây dựng|6 tháng cuối năm 2022|
P3|Thôn 3|Krông Nô|Lắk|Vẫn còn lõm|Quí 2/2022|Chưa phủ sóng
P4|Thôn 4|Krông Nô|Lắk|Đang triển khai|dự kiến 15/6/2022|
P5|Thôn 5|Krông Nô|Lắk|Đang triển khai|15/6/2022 (dự kiến)|
P6|Thôn 6|Krông Nô|Lắk|Chưa có sóng|Chưa có kế hoạch|
P7|Thôn 7|Krông Nô|Lắk|Có sóng tốt||15/12/2021
P8|Thôn 8|Krông Nô|Lắk|Không ổn định||
P9|Thôn 9|Krông Nô|Lắk|Chưa có sóng|đầu năm 2022|
P10|Thôn 10|Krông Nô|Lắk|Đã đưa vào kế hoạch 2022|trước quý II/2022|
""", """
_row|point_id|hamlet|status|planned_date|covered_date
2|P1|Thôn 1|uncovered|2022-06-30|
3|P2|Thôn 2|planned|2022-12-31|
4|P3|Thôn 3|uncovered|2022-06-30|
5|P4|Thôn 4|planned|2022-06-15|
6|P5|Thôn 5|planned|2022-06-15|
7|P6|Thôn 6|uncovered||
8|P7|Thôn 7|covered||2021-12-15
""", "plans and states in words; what is no day and no state is refused", exit="1", rejected="3", codes="date-format@2 enum@9 date-invalid@10 date-invalid@11")

form("pl38_cap_noi_tru", "schools", """
Mã trường|Tên trường|Cấp học|Huyện|Internet|Sóng di động
A1|Trường Nơ Trang Lơng|DTNT THPT|Lắk|Sim 4G phát wifi|4G Viettel, 3G Mobi
A2|Trường Vừ A Dính|Phổ thông DTBT TH&THCS|M'Đrắk|Chỉ có 3G|4G khá tốt
A3|Trường Kim Đồng|PTDTBT THCS|M'Đrắk|Cáp quang|Không có 4G
A4|Trường Đam San|PTDTNT|Lắk|Cáp quang|4G
""", """
_row|school_code|level|internet|coverage
2|A1|upper_secondary|mobile|4g
3|A2|primary+lower_secondary|mobile|4g
""", "boarding schools by their levels; no 4G is not no signal", exit="1", rejected="2", codes="enum@4 enum@5")

form("pl40_diem_trong_mot_o", "coverage", """
TT|Mã điểm|Địa chỉ điểm lõm sóng|Nhà mạng|Tình trạng|Thời hạn
1|DC1|Buôn Ea Krôm, xã Ea Siên, thị xã Buôn Hồ|Viettel|Chưa phủ sóng|31/12/2021
2|DC2|Thôn 4, xã Ea Blang, thị xã Buôn Hồ|VNPT|Đã phủ sóng|
""", """
_row|point_id|hamlet|commune|district|operator|status|planned_date
2|DC1|Buôn Ea Krôm|Ea Siên|Buôn Hồ|Viettel|uncovered|2021-12-31
3|DC2|Thôn 4|Ea Blang|Buôn Hồ|VNPT|covered|
""", "the whole place of a point in one cell")

form("pl42_dia_diem_trong_o", "coverage", """
UBND HUYỆN LẮK|||
Mã điểm|Địa điểm|Nhà mạng|Hiện trạng
P1|Buôn Jiê Yuk, xã Đắk Phơi|Viettel|Chưa có sóng
P2|Thôn 3 (xã Krông Nô)|Viettel|Chưa có sóng
P3|Xã Nam Ka|Viettel|Chưa có sóng
P4|Buôn Tu Sria - xã Nam Ka - huyện Lắk|VNPT|Đã phủ sóng
""", """
_row|point_id|hamlet|commune|district|operator|status
3|P1|Buôn Jiê Yuk|Đắk Phơi|Lắk|Viettel|uncovered
4|P2|Thôn 3|Krông Nô|Lắk|Viettel|uncovered
6|P4|Buôn Tu Sria|Nam Ka|Lắk|VNPT|covered
""", "hamlet and commune in one cell below a district; a commune alone is no hamlet", exit="1", rejected="1", codes="required@5")

form("pl45_khong_phai_cua_truong", "schools", """
Mã trường|Tên trường|Cấp học|Huyện|Số HS|Số HS học trực tuyến|Internet tại nhà HS|Sóng 4G tại trường
A1|TH Lê Lợi|TH|Lắk|300|120|Không|Không
A2|TH Lê Lai|TH|Lắk|412|80|Không|Có
""", """
_row|school_code|pupils|internet|coverage
2|A1|300||
3|A2|412||4g
""", "of the pupils' homes, of some pupils, of one generation", codes="header-unknown@F1 header-unknown@G1")

form("pl47_khong_so_hs", "schools", """
Mã trường|Tên trường|Cấp học|Huyện|Số HS học trực tuyến|Internet tại nhà HS
A1|TH Lê Lợi|TH|Lắk|120|Không
A2|TH Lê Lai|TH|Lắk|80|Không
""", """
_row|school_code|pupils|internet
2|A1||
3|A2||
""", "... and where nothing else gives them", codes="header-unknown@E1 header-unknown@F1")

form("pl49_tra_may_do", "handovers", """
TRƯỜNG TH LÊ VĂN TÁM - EA KAR|||||||
Theo dõi thu hồi máy tính bảng cuối năm học 2021-2022|||||||
Mã TH|Đợt|Họ tên HS|Lớp|Seri|Đã thu hồi|Ngày thu|Tình trạng khi thu
T1|1|Mai Hồng Nhung|5A|K01|x|27/05/2022|Tốt
T2|1|Y Gia Bảo Niê|5B|K02||| 
T3|1|Vũ Thành Trung|5B|K03|x|28/05/2022|Vỡ màn hình
""", """
_row|handover_id|round|full_name|class|serial|status|date|condition|item
4|T1|1|Mai Hồng Nhung|5A|K01|returned|2022-05-27||tablet
6|T3|1|Vũ Thành Trung|5B|K03|returned|2022-05-28|faulty|tablet
""", "who has not given back yet", exit="1", rejected="1")

form("pl51_bts", "coverage", """
VIETTEL ĐẮK LẮK|||||||||
KẾ HOẠCH XÂY DỰNG TRẠM BTS PHỦ LÕM 2022|||||||||
No.|Mã NodeB|Tên vị trí|Huyện|Xã|Toạ độ|Số hộ phủ|Tiến độ|Ngày PS dự kiến|Ngày PS thực tế
1|DLK0777|Buôn Kram|Lắk|Bông Krang|12.35,108.2|70|Đã PS|28/02/2022|25/02/2022
2|DLK0778|Thôn Đoàn Kết|Lắk|Đắk Liêng|12.4,108.1|55|Đang thi công móng|31/05/2022|
""", """
_row|_opt|point_id|hamlet|district|commune|households|status|planned_date|covered_date
4||DLK0777|Buôn Kram|Lắk|Bông Krang|70|covered|2022-02-28|2022-02-25
5||DLK0778|Thôn Đoàn Kết|Lắk|Đắk Liêng|55|planned|2022-05-31|
""", "PS for 'phát sóng'; words of building")

form("pl53_truong_va_diem", "schools", """
PHÒNG GD&ĐT HUYỆN KRÔNG BÔNG|||||||||
TỔNG HỢP TRƯỜNG, ĐIỂM TRƯỜNG CHƯA CÓ INTERNET|||||||||
STT|Mã trường|Tên trường|Cấp học|Xã|Tổng số HS|Số điểm trường|Trong đó số điểm chưa có Internet|Hình thức kết nối điểm chính|Nhà mạng
1|KB1|TH Cư Pui 1|TH|Cư Pui|720|4|3|Cáp quang|Viettel
2|KB2|TH Cư Pui 2|TH|Cư Pui|450|3|3|Không|
3|KB3|THCS Cư Đrăm|THCS|Cư Drăm|380|1|0|ADSL|VNPT
""", """
_row|school_code|school_name|level|commune|pupils|internet|district
4|KB1|TH Cư Pui 1|primary|Cư Pui|720|fibre‖|Krông Bông
5|KB2|TH Cư Pui 2|primary|Cư Pui|450|none‖|Krông Bông
6|KB3|THCS Cư Đrăm|lower_secondary|Cư Drăm|380|adsl‖|Krông Bông
""", "the title says no Internet, a column says otherwise", exit="0")

form("pl44_nhan_tien_va_may", "handovers", """
CÔNG ĐOÀN NGÀNH GIÁO DỤC|||||||
DANH SÁCH CON CNVCLĐ NHẬN HỖ TRỢ|||||||
Mã|Họ tên con|Trường|Đợt|Ngày nhận|Hỗ trợ bằng|Số tiền|Serial
G1|Nguyễn Phước An|TH Kim Đồng|1|20/10/2021|Tiền|2.000.000|
G2|Trần Ngọc Mai|THCS Lê Lợi|1|20/10/2021|Máy tính bảng||TT09
""", """
_row|_opt|handover_id|full_name|school_name|round|date|item|amount_vnd|serial|status
4||G1|Nguyễn Phước An|TH Kim Đồng|1|2021-10-20|cash|2000000||delivered
5||G2|Trần Ngọc Mai|THCS Lê Lợi|1|2021-10-20|tablet||TT09|delivered
""", "cash for one, a device for another")

form("pl62_nam_truoc", "coverage", """
Mã|Huyện|Xã|Thôn|Trạng thái|Thời gian sử dụng|Kế hoạch xóa lõm năm trước
A1|Lắk|Đắk Liêng|Buôn Jun|Đã phủ sóng|15/03/2022|30/06/2021
""", """
_row|point_id|status|planned_date|covered_date
2|A1|covered||
""", "how long it was used, and what was planned the year before", codes="header-unknown@1")

form("pl63_tam_hoan", "handovers", """
SỔ CẤP PHÁT MÁY TÍNH BẢNG||||||
Trường TH Kim Đồng, huyện Lắk - Đợt 1||||||
Mã|Họ và tên|Ngày sinh|Lớp|Serial|Ngày cấp|Ghi chú
P1|Lê Thị Hoa|01/02/2012|3A|S001|10/01/2022|
P2|Vi Thị Lan|07/02/2012|3A|S002|10/01/2022|Tạm hoãn
""", """
_row|handover_id|status
4|P1|delivered
""", "whose device was put off", exit="1", emitted="1", rejected="1", codes="required@5")
