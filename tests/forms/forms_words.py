"""Values in other words, and headings that say half of what their cells do.
form() and the marks: make_more.py; each names its format, so that others may be added anywhere."""
from make_more import form

form("v01_uu_tien_danh_dau", "students", """Họ tên|Ngày sinh|Trường|Huyện|Ưu tiên 1 (Hộ nghèo)|Ưu tiên 2 (Hộ cận nghèo)|Ưu tiên 3
Nguyễn Lụa|11/11/2010|THCS Trần Phú|Kr. Bông|x||
Nguyễn Là|11/12/2010|THCS Trần Phú|Krông Bông||x|
Nguyễn Len|11/10/2010|THCS Trần Phú|K. Bông|||x
Nguyễn Lanh|11/09/2010|THCS Trần Phú|B. Hồ|||
""", """_row|full_name|district|category|priority
2|Nguyễn Lụa|Krông Bông|poor|1
3|Nguyễn Là|Krông Bông|near_poor|2
4|Nguyễn Len|Krông Bông|covid_hardship|3
5|Nguyễn Lanh|Buôn Hồ|none|
""", formats=("csv",), what="priorities as ticks, districts shortened")
form("v02_can_va_co", "students", """Họ và tên|Ngày sinh|Trường|Huyện|HN/CN|Đã có máy tính|Đã có điện thoại TM|Cần máy tính|Cần SIM
Mai Thị Xuân|08/08/2007|THCS Lương Thế Vinh|Cư M'gar|HN|||x|x
Mai Thị Hạ|09/08/2007|THCS Lương Thế Vinh|Cư M'gar|CN||x|x|
Mai Thị Thu|10/08/2007|THCS Lương Thế Vinh|Cư M'gar|HN|Laptop|||
Mai Thị Đông|11/08/2007|THCS Lương Thế Vinh|Cư M'gar|HN|dùng chung với chị|||
Mai Thị Tư|11/08/2007|THCS Lương Thế Vinh|Cư M'gar|HN|???|||
""", """_row|full_name|category|devices_owned|needs
2|Mai Thị Xuân|poor|none‖|device+sim
3|Mai Thị Hạ|near_poor|smartphone|device
4|Mai Thị Thu|poor|laptop|
5|Mai Thị Đông|poor|none‖|
""", exit="1", rejected="1", codes="owns-device@5 enum@6", formats=("csv",),
     what="ticks of what is owned and needed in headings of their own, words below them")
form("v03_dia_ban", "students", """Họ và tên|Ngày sinh|Trường|Địa bàn|Đối tượng
Ama Bích|03/04/2011|TH Ama Jhao|P. Tự An, TP. Buôn Ma Thuột|HN
H'Drinh Ayŭn|03/04/2011|TH Ama Jhao|Phường Tân Lập - BMT|HN
Hồ Sỹ Đan|03/04/2011|TH Ama Jhao|Buôn Ma Thuột|HCN
Hồ Thị Đan|03/04/2011|TH Ama Jhao|Xã Hoà Thắng, huyện Mộng Mơ|HCN
""", """_row|full_name|district|commune
2|Ama Bích|Buôn Ma Thuột|Tự An
3|H'Drinh Ayŭn|Buôn Ma Thuột|Tân Lập
4|Hồ Sỹ Đan|Buôn Ma Thuột|
""", exit="1", rejected="1", codes="required@5", formats=("xlsx",), what="commune and district under one heading")
form("v04_thiet_bi_cua_ai", "students", """Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|Thiết bị hiện có
A Ly|01/02/2010|THCS A|Lắk|HN|Máy tính bảng nhà trường cho mượn
A Na|01/02/2010|THCS A|Lắk|HN|Có, dùng chung
A Tu|01/02/2010|THCS A|Lắk|HN|ĐT + MT bàn
A Vi|01/02/2010|THCS A|Lắk|HN|Đã hỏng
A Xa|01/02/2010|THCS A|Lắk|HN|Điện thoại bàn phím (cục gạch)
""", """_row|full_name|devices_owned
2|A Ly|none
3|A Na|none
4|A Tu|desktop+smartphone
5|A Vi|none
6|A Xa|none
""", codes="owns-device@2 owns-device@3 owns-device@5", formats=("xlsx",), what="whose device it is, and which")
form("t30_internet_hai_cot", "schools", """TT|Trường||Cấp học|Huyện|Internet|
|Mã|Tên|||Có/Không|Loại
1|0101|TH Phan Chu Trinh|TH|Buôn Đôn|Có|Cáp quang
2|0102|TH Hồ Tùng Mậu|TH|Buôn Đôn|Không|
3|0103|THCS Tân Hòa|THCS|Buôn Đôn|Có|
""", """_row|school_code|school_name|level|internet
3|0101|TH Phan Chu Trinh|primary|fibre
4|0102|TH Hồ Tùng Mậu|primary|none
""", exit="1", rejected="1", codes="enum@5", formats=("csv",),
     what="whether and how a school is connected, in two columns")
form("d42_phieu_nhap_kho", "devices", """STT|Mã số|Tên, nhãn hiệu, quy cách, phẩm chất|Số lượng|Đơn giá|Ngày về
1|LOT1|Máy tính bảng Masstel Tab 10, RAM 2GB|25|2.450.000|05/11/2021
2|LOT2|Máy tính xách tay Acer, Core i3|3|9.900.000|06/11/2021
""", """_row|device_id|type|quantity|value_vnd|received_date
2|LOT1|tablet|25|2450000|2021-11-05
3|LOT2|laptop|3|9900000|2021-11-06
""", formats=("xlsx",), what="the heading of the state's own form for goods received")
form("b34_ky_ten_bi_loai", "handovers", """Mã BG|Ngày|Đợt|Họ và tên|Trường|Thiết bị|Trạng thái|Ký tên
B1|20/11/2021|1|Kpă H'Mun|TH A|Laptop|Đã giao|
B2|20/11/2021|1|Siu Blới|TH A|Laptop|Sẽ giao|vắng
""", """_row|handover_id|status
2|B1|delivered
""", exit="1", rejected="1", codes="enum@3", formats=("csv",),
     what="a column that is blank in all rows that remain stays when they are read again")
form("v05_cau_ket", "students", """STT|Họ và tên|Ngày sinh|Nữ|Trường|Huyện|Đối tượng
1|Hoa Một|01/01/2010|x|THCS A|Lắk|Hộ nghèo
2|Hoa Hai|02/01/2010||THCS A|Lắk|Hộ cận nghèo
3|Hoa Ba|03/01/2010|x|THCS A|Lắk|Hộ nghèo
Danh sách này có 3 học sinh, trong đó: 2 hộ nghèo, 1 hộ cận nghèo.
""", """_row|full_name|sex|category
2|Hoa Một|F|poor
3|Hoa Hai|M|near_poor
4|Hoa Ba|F|poor
""", formats=("csv",), what="what a closing sentence counts beside the rows is no count of them")
form("v06_cau_ket_sai", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng
1|Hoa Một|01/01/2010|THCS A|Lắk|Hộ nghèo
2|Hoa Hai|02/01/2010|THCS A|Lắk|Hộ cận nghèo
Tổng số 3 học sinh, trong đó 2 nữ
""", """_row|full_name
2|Hoa Một
3|Hoa Hai
""", exit="1", codes="total-mismatch@4", formats=("xlsx",), what="a wrong count before a breakdown")
form("v07_khong_con_ai", "students", """Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|Họ tên bố|Họ tên mẹ
A Ly|01/02/2010|THCS A|Lắk|HN|Nguyễn Văn A|Lê Thị B
A Na|01/02/2010|THCS A|Lắk|HN|đã mất|Lê Thị B
A Tu|01/02/2010|THCS A|Lắk|HN|Không có|Lê Thị C
A Vi|01/02/2010|THCS A|Lắk|HN|Mất|Không có
A Xa|01/02/2010|THCS A|Lắk|HN|Ly|
""", """_row|full_name|guardian_name
2|A Ly|Nguyễn Văn A
3|A Na|Lê Thị B
4|A Tu|Lê Thị C
5|A Vi|
6|A Xa|Ly
""", formats=("csv",), what="'Đã mất' and 'Không có' are no guardians")
form("v08_o_chu_duoi_dien", "students", """Họ và tên|Ngày sinh|Trường|Huyện|Hộ nghèo|Cận nghèo|Khó khăn
A Ly|01/02/2010|THCS A|Lắk|HN||
A Na|01/02/2010|THCS A|Lắk||x|
A Tu|01/02/2010|THCS A|Lắk|||Bố mẹ thất nghiệp vì Covid
A Vi|01/02/2010|THCS A|Lắk|Không thuộc||
A Xa|01/02/2010|THCS A|Lắk|||Gia đình đông con
""", """_row|full_name|category
2|A Ly|poor
3|A Na|near_poor
4|A Tu|covid_hardship
5|A Vi|none
""", exit="1", rejected="1", codes="enum@6", formats=("xlsx",), what="words below a tick of a category")
form("v09_hai_danh_sach", "students", """TRƯỜNG TH LA VĂN CẦU, HUYỆN EA KAR
I. DANH SÁCH HỌC SINH HỘ NGHÈO
TT|Họ và tên|Ngày sinh|Lớp|Thiết bị
1|Bế Văn Tư|01/01/2012|4A|Không
II. DANH SÁCH HỌC SINH HỘ CẬN NGHÈO
TT|Họ và tên|Ngày sinh|Lớp|Thiết bị
1|Bế Văn Sáu|03/01/2012|4B|Điện thoại
III. DANH SÁCH HỌC SINH KHÁC
TT|Họ và tên|Ngày sinh|Lớp|Thiết bị
1|Bế Văn Bảy|03/01/2012|4B|Điện thoại
""", """_row|full_name|class|category
4|Bế Văn Tư|4A|poor
7|Bế Văn Sáu|4B|near_poor
""", exit="1", rejected="1", codes="required/category-missing@10", formats=("xlsx",),
     what="lists below each other, each with its category in its own title")
form("v10_danh_sach_lop", "students", """TRƯỜNG TH LA VĂN CẦU, HUYỆN EA KAR
DANH SÁCH HỌC SINH LỚP 4A
TT|Họ và tên|Ngày sinh|Diện
1|Bế Văn Tư|01/01/2012|HN
Tổng cộng: 1 học sinh
DANH SÁCH HỌC SINH LỚP 4B
TT|Họ và tên|Ngày sinh|Diện
1|Bế Văn Sáu|03/01/2012|HCN
DANH SÁCH HỌC SINH (tiếp theo)
2|Bế Văn Tám|03/01/2012|HCN
DANH SÁCH HỌC SINH MỚI CHUYỂN ĐẾN
1|Bế Văn Bảy|03/01/2012|HCN
""", """_row|full_name|class|category
4|Bế Văn Tư|4A|poor
8|Bế Văn Sáu|4B|near_poor
10|Bế Văn Tám|4B|near_poor
12|Bế Văn Bảy||near_poor
""", formats=("csv",), what="lists below each other, each with its class in its own title")
form("v11_tieu_de_mot_dong", "students", """Đơn vị: Trường THCS Lê Đình Chinh; Huyện: Cư M'gar; Ngày lập: 05/10/2021
Họ và tên|Ngày sinh|Lớp|Diện
Kpă Y Thiêm|13/04/2009|7A|HN
""", """_row|full_name|school_name|district|survey_date
3|Kpă Y Thiêm|Trường THCS Lê Đình Chinh|Cư M'gar|2021-10-05
""", formats=("xlsx",), what="school, district and day in one line")
