"""Pupils' lists whose headings need a second look: codes they explain, two columns that say one thing,
places that are not the child's, names in three parts."""
from make_more import form

T = "TRƯỜNG THCS LẠC LONG QUÂN\nHUYỆN EA KAR\n"
L = "TRƯỜNG THCS LÊ LỢI, HUYỆN EA KAR\n"

form("q01_ho_dem_ten", "students", L + """STT|Họ|Tên đệm|Tên|Ngày sinh|Lớp|Diện
1|Trần|Anh|Tú|14/03/2008|8A|HN
2|Ngô|Thị|Lan|15/03/2008|8A|HCN
""", """_row|full_name|category
3|Trần Anh Tú|poor
4|Ngô Thị Lan|near_poor
""", what="a name in three columns")
form("q02_goi_y_duoi_tieu_de", "students", L + """STT|Họ và tên|Ngày sinh|Giới tính|Lớp|Đối tượng|Số điện thoại
|(viết hoa)|(dd/mm/yyyy)|(Nam/Nữ)||(HN, HCN, KK)|(10 số)
1|TRẦN ANH TÚ|14/03/2008|Nam|8A|HN|0905123456
2|NGÔ THỊ LAN|15/03/2008|Nữ|8A|HCN|0905123457
""", """_row|full_name|birth_date|sex|category|guardian_phone
4|TRẦN ANH TÚ|2008-03-14|M|poor|0905123456
5|NGÔ THỊ LAN|2008-03-15|F|near_poor|0905123457
""", what="hints below the headings")
form("q03_lop_lien_tiep", "students", """TRƯỜNG THCS NGUYỄN HUỆ - HUYỆN KRÔNG PẮC
DANH SÁCH HỌC SINH LỚP 6A CHƯA CÓ THIẾT BỊ
STT|Họ và tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2010|HN
Giáo viên chủ nhiệm
Nguyễn Thị Hoa
TRƯỜNG THCS NGUYỄN HUỆ - HUYỆN KRÔNG PẮC
DANH SÁCH HỌC SINH LỚP 6B CHƯA CÓ THIẾT BỊ
STT|Họ và tên|Ngày sinh|Diện
1|Ngô Thị Lan|15/03/2010|HCN
2|Tô Thị Ly|16/03/2010|HN
Giáo viên chủ nhiệm
Lê Văn Bình
""", """_row|full_name|class|category
4|Trần Anh Tú|6A|poor
10|Ngô Thị Lan|6B|near_poor
11|Tô Thị Ly|6B|poor
""", what="lists of classes one below the other, each signed")
form("q04_khoi_tren_tieu_de", "students", """TRƯỜNG TH LA VĂN CẦU
ĐỊA CHỈ: XÃ EA PHÊ - KRÔNG PẮC - ĐẮK LẮK
BẢNG TỔNG HỢP HỌC SINH CẦN HỖ TRỢ
I. KHỐI 1
STT|HỌ VÀ TÊN|NGÀY SINH|LỚP|ĐỐI TƯỢNG
1|TRẦN ANH TÚ|14/03/2015|1A|HN
II. KHỐI 2
STT|HỌ VÀ TÊN|NGÀY SINH|LỚP|ĐỐI TƯỢNG
1|NGÔ THỊ LAN|15/03/2014|2A|HCN
2|TÔ THỊ LY|16/03/2014|2B|HN
""", """_row|full_name|class|grade|school_name|district|commune
6|TRẦN ANH TÚ|1A|1|Trường TH La Văn Cầu|Krông Pắc|Ea Phê
9|NGÔ THỊ LAN|2A|2|Trường TH La Văn Cầu|Krông Pắc|Ea Phê
10|TÔ THỊ LY|2B|2|Trường TH La Văn Cầu|Krông Pắc|Ea Phê
""", what="a sub-heading above the first header")
form("q05_ma_thiet_bi", "students", L + """STT|Họ và tên|Ngày sinh|Diện|Thiết bị hiện có (0: không; 1: máy tính; 2: điện thoại thông minh; 3: cả hai)
1|Trần Anh Tú|14/03/2008|HN|0
2|Ngô Thị Lan|15/03/2008|HN|2
3|Tô Thị Ly|16/03/2008|HN|3
4|Hà Văn Sơn|17/03/2008|HN|1
""", """_row|_opt|full_name|devices_owned
3|1|Trần Anh Tú|none
4|1|Ngô Thị Lan|smartphone
5|1|Tô Thị Ly|desktop+smartphone‖laptop+smartphone
6|1|Hà Văn Sơn|desktop‖laptop
""", exit="0/1/3", emitted="0-4", rejected="0-4", what="codes of devices in the heading")
form("q06_ma_internet", "students", L + """STT|Họ và tên|Ngày sinh|Diện|Internet tại nhà (1: không, 2: có)
1|Trần Anh Tú|14/03/2008|HN|2
2|Ngô Thị Lan|15/03/2008|HN|1
""", """_row|full_name|internet_home
3|Trần Anh Tú|yes
4|Ngô Thị Lan|none
""", what="codes of the Internet in the heading")
form("q07_ma_gioi", "students", L + """STT|Họ và tên|Ngày sinh|Giới tính (1-Nữ, 2-Nam)|Diện
1|Trần Anh Tú|14/03/2008|2|HN
2|Ngô Thị Lan|15/03/2008|1|HN
""", """_row|_opt|full_name|sex
3||Trần Anh Tú|M
4||Ngô Thị Lan|F
""", what="codes of the sex in the heading")
form("q08_noi_sinh_huyen", "students", """TRƯỜNG THPT LÊ HỮU TRÁC
STT|Họ và tên|Ngày sinh|Nơi sinh||Nơi ở hiện nay|||Lớp|Diện
|||Huyện|Tỉnh|Thôn|Xã|Huyện||
1|Trần Anh Tú|14/03/2005|Nghi Lộc|Nghệ An|Thôn 3|Quảng Hiệp|Cư M'gar|11A|HN
2|Ngô Thị Lan|15/03/2005|Krông Búk|Đắk Lắk|Thôn 4|Ea M'nang|Cư M'gar|11A|HCN
""", """_row|full_name|district|commune|address
4|Trần Anh Tú|Cư M'gar|Quảng Hiệp|Thôn 3
5|Ngô Thị Lan|Cư M'gar|Ea M'nang‖Ea M'Nang|Thôn 4
""", merges=("D2:E2","F2:H2"), what="district of birth and of the home")
form("q09_lop_hai_nam", "students", L + """STT|Họ và tên|Ngày sinh|Lớp năm học 2020-2021|Lớp năm học 2021-2022|Diện
1|Trần Anh Tú|14/03/2008|7A|8A|HN
2|Ngô Thị Lan|15/03/2008|7A|8B|HCN
""", """_row|_opt|full_name|class
3|1|Trần Anh Tú|8A
4|1|Ngô Thị Lan|8B
""", exit="0/1/3", emitted="0-2", rejected="0-2", what="last year's class and this year's")
form("q10_lop_thieu_khoi", "students", """TRƯỜNG THCS LÊ LỢI - HUYỆN EA KAR
DANH SÁCH HỌC SINH KHỐI 8 (LỚP 8A, 8B)
STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|14/03/2008|A|HN
2|Ngô Thị Lan|15/03/2008|B|HCN
""", """_row|full_name|class|grade
4|Trần Anh Tú|A‖8A|8
5|Ngô Thị Lan|B‖8B|8
""", what="the class without its grade")
form("q11_truong_la_dong", "students", """PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
HUYỆN LẮK
DANH SÁCH HỌC SINH CÁC TRƯỜNG CHƯA CÓ THIẾT BỊ
STT|TÊN TRƯỜNG|HỌ TÊN HỌC SINH|NGÀY SINH|KHỐI|ĐỐI TƯỢNG
I|Trường TH Đinh Bộ Lĩnh||||
1||Y Tơm Liêng|01/02/2012|4|HN
2||H Đan Pang Ting|02/03/2013|3|HCN
II|Trường THCS Bông Krang||||
1||Y Kam Ông|03/04/2009|7|HN
""", """_row|full_name|school_name|grade|category
6|Y Tơm Liêng|Trường TH Đinh Bộ Lĩnh|4|poor
7|H Đan Pang Ting|Trường TH Đinh Bộ Lĩnh|3|near_poor
9|Y Kam Ông|Trường THCS Bông Krang|7|poor
""", what="schools as rows of their own in their column")
form("q12_truong_o_dong_dau", "students", """HUYỆN LẮK
STT|Tên trường|Họ tên học sinh|Ngày sinh|Lớp|Đối tượng
1|TH Đinh Bộ Lĩnh|Y Tơm Liêng|01/02/2012|4A|HN
2||H Đan Pang Ting|02/03/2013|3A|HCN
|Cộng|2 em|||
3|THCS Bông Krang|Y Kam Ông|03/04/2009|7A|HN
4||Y Bông Liêng|03/05/2009|7B|HN
5||H Rim Liêng|04/05/2009|7B|HCN
|Cộng|3 em|||
""", """_row|full_name|school_name|class
3|Y Tơm Liêng|TH Đinh Bộ Lĩnh|4A
4|H Đan Pang Ting|TH Đinh Bộ Lĩnh|3A
6|Y Kam Ông|THCS Bông Krang|7A
7|Y Bông Liêng|THCS Bông Krang|7B
8|H Rim Liêng|THCS Bông Krang|7B
""", what="schools named once, with a sum below each")
form("q13_ma_ho_duoi_dien", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo (ghi mã hộ)|Hộ cận nghèo (ghi mã hộ)
1|Trần Anh Tú|14/03/2008|8A|EK-0123|
2|Ngô Thị Lan|15/03/2008|8A||EK-0456
3|Tô Thị Ly|16/03/2008|8A||
""", """_row|_opt|full_name|category
3|1|Trần Anh Tú|poor
4|1|Ngô Thị Lan|near_poor
5|1|Tô Thị Ly|none
""", exit="0/1/3", emitted="0-3", rejected="0-3", what="the household's code below its category")
form("q14_chinh_sach_canh_dien", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện chính sách|Hộ nghèo/cận nghèo
1|Trần Anh Tú|14/03/2008|8A|DTTS|Hộ nghèo
2|Ngô Thị Lan|15/03/2008|8A||Hộ cận nghèo
3|Tô Thị Ly|16/03/2008|8A|Con thương binh|
4|Hà Văn Sơn|17/03/2008|8A||Không
""", """_row|_opt|full_name|category
3||Trần Anh Tú|poor
4||Ngô Thị Lan|near_poor
5|1|Tô Thị Ly|none
6||Hà Văn Sơn|none
""", exit="0/1", emitted="3-4", rejected="0-1", what="policies beside poverty")
form("q15_thu_tu_xet", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện|Thứ tự ưu tiên xét
1|Trần Anh Tú|14/03/2008|8A|HCN|1
2|Ngô Thị Lan|15/03/2008|8A|HN|2
3|Tô Thị Ly|16/03/2008|8A|HN|3
""", """_row|_opt|full_name|category|priority
3|1|Trần Anh Tú|near_poor|2
4|1|Ngô Thị Lan|poor|1
5|1|Tô Thị Ly|poor|1
""", exit="0/1", emitted="0-3", rejected="0-3", what="an order of three, not priorities")
form("u16_ho", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ
1|Trần Anh Tú|14/03/2010|6A|Nghèo
2|Trần Thị Lan|15/04/2009|7B|Cận nghèo
3|Ngô Thị Ly|16/03/2010|6A|Hộ nghèo
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|Trần Thị Lan|near_poor
6|Ngô Thị Ly|poor
""", what="Hộ as heading of the category")
form("u17_ho_so", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ|Diện
1|Trần Anh Tú|14/03/2010|6A|1|HN
2|Trần Thị Lan|15/04/2009|7B|1|HN
3|Ngô Thị Ly|16/03/2010|6A|2|HCN
""", """_row|full_name|category|priority
4|Trần Anh Tú|poor|1
5|Trần Thị Lan|poor|1
6|Ngô Thị Ly|near_poor|2
""", what="Hộ holds the number of the household")
form("u18_ho_so_khong_dien", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ
1|Trần Anh Tú|14/03/2010|6A|1
2|Trần Thị Lan|15/04/2009|7B|1
3|Ngô Thị Ly|16/03/2010|6A|2
""", """_row|full_name
""", exit="1/3", emitted="0", rejected="0-3", what="Hộ holds numbers and no column tells the category: refused")
form("u19_huyen_o_dia_chi", "students", """TRƯỜNG THCS LẠC LONG QUÂN
STT|Họ và tên|Ngày sinh|Lớp|Diện|Địa chỉ
1|Trần Anh Tú|14/03/2010|6A|HN|Thôn 3, xã Ea Ô, huyện Ea Kar
2|Trần Thị Lan|15/04/2009|7B|HCN|Buôn Mrông, xã Ea Tih, huyện Ea Kar, tỉnh Đắk Lắk
3|Ngô Thị Ly|16/03/2010|6A|HN|Thôn 4 - xã Cư Ni - huyện Ea Kar
""", """_row|full_name|district|address
3|Trần Anh Tú|Ea Kar|Thôn 3, xã Ea Ô, huyện Ea Kar
4|Trần Thị Lan|Ea Kar|Buôn Mrông, xã Ea Tih, huyện Ea Kar, tỉnh Đắk Lắk
5|Ngô Thị Ly|Ea Kar|Thôn 4 - xã Cư Ni - huyện Ea Kar
""", what="the district stands in the home address alone")
form("u20_nhom_may_khong_tieu_de", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện|Máy tính|Điện thoại
1|Trần Anh Tú|14/03/2010|6A|HN|x|
2|Trần Thị Lan|15/04/2009|7B|HCN||x
3|Ngô Thị Ly|16/03/2010|6A|HN||
""", """_row|_opt|full_name|category|devices_owned|needs
6|1|Ngô Thị Ly|poor|‖none|
""", exit="1", emitted="0-1", rejected="2-3", what="marks below devices, which may be owned or asked for: loud")
form("u21_gform", "students", """Dấu thời gian|Địa chỉ email|1. Họ và tên học sinh (viết in hoa, có dấu)|2. Ngày, tháng, năm sinh|3. Giới tính|4. Trường em đang học|5. Lớp|6. Huyện/thị xã/thành phố|7. Gia đình em thuộc diện nào?|8. Hiện tại em có thiết bị nào để học trực tuyến?|9. Nhà em có kết nối Internet không?|10. Số điện thoại của phụ huynh
11/15/2021 8:30:12|a@gmail.com|TRẦN ANH TÚ|14/03/2008|Nam|THCS Lê Lợi|8A|Huyện Ea Kar|Hộ nghèo|Chưa có thiết bị nào|Không|0905 111 222
11/15/2021 9:02:44|b@gmail.com|NGÔ THỊ LAN|25/12/2009|Nữ|THCS Lê Lợi|7B|Huyện Ea Kar|Hộ cận nghèo|Điện thoại thông minh|Có|0905.111.223
11/16/2021 19:40:00|c@gmail.com|Y WƠN NIÊ|01/02/2010|Nam|THCS Lê Lợi|6C|Huyện Ea Kar|Không thuộc diện trên|Máy tính, Điện thoại thông minh|Có|84905111224
""", """_row|full_name|birth_date|sex|school_name|class|district|category|devices_owned|internet_home|guardian_phone
2|TRẦN ANH TÚ|2008-03-14|M|THCS Lê Lợi|8A|Ea Kar|poor|none|none|0905111222
3|NGÔ THỊ LAN|2009-12-25|F|THCS Lê Lợi|7B|Ea Kar|near_poor|smartphone|yes|0905111223
4|Y WƠN NIÊ|2010-02-01|M|THCS Lê Lợi|6C|Ea Kar|none|desktop+smartphone‖laptop+smartphone|yes|0905111224
""", what="a Google Forms export")
form("u22_smas", "students", """SỞ GD&ĐT ĐẮK LẮK
TRƯỜNG THPT TRẦN QUANG KHẢI
DANH SÁCH HỌC SINH NĂM HỌC 2021-2022

STT|Mã học sinh|Mã định danh Bộ GD&ĐT|Họ và tên|Ngày sinh|Giới tính|Lớp|Trạng thái|Dân tộc|Số CMND/CCCD|Diện chính sách|Họ tên cha|Số điện thoại cha|Họ tên mẹ|Số điện thoại mẹ|Chỗ ở hiện nay|Tỉnh/Thành phố|Quận/Huyện|Phường/Xã
1|HS001|6690590585|Phùng Thị Mỹ Duyên|27/06/2005|Nữ|11A1|Đang học|Kinh|066305001234|Hộ nghèo|Phùng Văn Bé|0905000111|Lê Thị Na|0905000112|Thôn 2|Tỉnh Đắk Lắk|Huyện Lắk|Xã Bông Krang
2|HS002|6690800043|Lương Văn Thảo|02/02/2005|Nam|11A1|Đang học|Tày|066205004321|Hộ cận nghèo|||Vi Thị Mai|0905000113|Thôn 5|Tỉnh Đắk Lắk|Huyện Lắk|Xã Đắk Liêng
""", """_row|student_id|personal_id|full_name|birth_date|sex|class|ethnicity|category|guardian_name|guardian_phone|address|district|commune|school_name
6|6690590585|066305001234|Phùng Thị Mỹ Duyên|2005-06-27|F|11A1|Kinh|poor|Phùng Văn Bé|0905000111|Thôn 2|Lắk|Bông Krang|Trường THPT Trần Quang Khải
7|6690800043|066205004321|Lương Văn Thảo|2005-02-02|M|11A1|Tày|near_poor|Vi Thị Mai|0905000113|Thôn 5|Lắk|Đắk Liêng|Trường THPT Trần Quang Khải
""", what="an export of SMAS: own code beside the MOET code")
form("u23_ngay_sinh_theo_gioi_va_tong", "students", """|||||||Phụ lục 02
UBND HUYỆN KRÔNG NĂNG||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG TH PHAN CHU TRINH||||Độc lập - Tự do - Hạnh phúc

THỐNG KÊ HỌC SINH CÓ HOÀN CẢNH KHÓ KHĂN CẦN HỖ TRỢ THIẾT BỊ HỌC TẬP
(Kèm theo Công văn số 45/PGDĐT ngày 20/9/2021)
TT|Họ và tên học sinh|Ngày tháng năm sinh||Lớp|Đối tượng|||Thiết bị hiện có||Ghi chú
||Nam|Nữ||Hộ nghèo|Hộ cận nghèo|Khó khăn do Covid-19|Máy tính|Điện thoại thông minh|
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)
1|Đỗ Thị Hồng||12/05/2012|4A|X|||||
2|Y Bhiu Byă|30/09/2013||3B||X|||X|dùng chung với anh
3|Lê Quang Vinh|01/01/2012||4A|||X|||
|Tổng cộng: 03 học sinh|2|1||1|1|1|0|1|
""", """_row|full_name|birth_date|sex|class|category|school_name|district
10|Đỗ Thị Hồng|2012-05-12|F|4A|poor|Trường TH Phan Chu Trinh|Krông Năng
11|Y Bhiu Byă|2013-09-30|M|3B|near_poor|Trường TH Phan Chu Trinh|Krông Năng
12|Lê Quang Vinh|2012-01-01|M|4A|covid_hardship|Trường TH Phan Chu Trinh|Krông Năng
""", merges=("A7:A8","B7:B8","C7:D7","E7:E8","F7:H7","I7:J7","K7:K8"), what="birth dates under boys and girls, two groups of ticks")
form("u24_ho_gop_o", "students", """UBND XÃ EA TRUL
DANH SÁCH HỌC SINH THUỘC HỘ NGHÈO, CẬN NGHÈO CHƯA CÓ PHƯƠNG TIỆN HỌC TẬP TRÊN ĐỊA BÀN XÃ
(huyện Krông Bông)
TT|Họ tên chủ hộ|Họ tên học sinh|Ngày sinh|Trường|Lớp|Hộ nghèo|Hộ cận nghèo|Thôn, buôn
1|Y Blô Niê|H Nga Niê|12/12/2010|THCS Ea Trul|5A|x||Buôn Plum
||Y Ngọc Niê|10/10/2012|TH Ea Trul|3A|x||Buôn Plum
2|Trần Văn Ba|Trần Thị Nhi|11/11/2009|THCS Ea Trul|7A||x|Thôn 1
""", """_row|full_name|birth_date|class|category|guardian_name|school_name|district|commune|address
5|H Nga Niê|2010-12-12|5A|poor|Y Blô Niê|THCS Ea Trul|Krông Bông|Ea Trul|Buôn Plum
6|Y Ngọc Niê|2012-10-10|3A|poor|Y Blô Niê‖|TH Ea Trul|Krông Bông|Ea Trul|Buôn Plum
7|Trần Thị Nhi|2009-11-11|7A|near_poor|Trần Văn Ba|THCS Ea Trul|Krông Bông|Ea Trul|Thôn 1
""", exit="0", merges=("A5:A6","B5:B6"), what="two children of one household over merged cells")
form("u25_hai_so_ho", "students", """TRƯỜNG TH&THCS NGUYỄN BỈNH KHIÊM - HUYỆN LẮK
Stt|Họ, chữ đệm và tên|Nữ|Ngày|Tháng|Năm sinh|Nơi sinh|Dân tộc|Lớp|Con ông|Con bà|Số sổ hộ nghèo|Số sổ hộ cận nghèo|Điện thoại LH
1|Triệu Thị Mùi|x|5|9|2009|Cao Bằng|Dao|7A|Triệu Văn Pu|Bàn Thị Liều|123/HN||0944555666
2|Bàn Văn Tòn||12|1|2010|Đắk Lắk|Dao|6A|Bàn Văn Sinh|Triệu Thị Sao||45/HCN|0944555667
""", """_row|full_name|birth_date|sex|class|ethnicity|category|guardian_name|guardian_phone
3|Triệu Thị Mùi|2009-09-05|F|7A|Dao|poor|Triệu Văn Pu|0944555666
4|Bàn Văn Tòn|2010-01-12|M|6A|Dao|near_poor|Bàn Văn Sinh|0944555667
""", what="date in three columns, numbers of the household's papers instead of ticks")
form("u26_lop_biet_vai_em", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Bùi Văn An|14/03/2010|6A|HN
2|Cao Thị Ba|15/04/2009||HN
3|Đỗ Văn Chi|16/03/2007|9C|HCN
4|Hà Thị Dung|17/03/2010||HCN
5|Lê Văn Em|18/03/2009|7B|HN
6|Mai Thị Gấm|18/03/2009||HN
""", """_row|full_name|class
3|Bùi Văn An|6A
4|Cao Thị Ba|
5|Đỗ Văn Chi|9C
6|Hà Thị Dung|
7|Lê Văn Em|7B
8|Mai Thị Gấm|
""", what="classes that are known of some are no blocks")
form("u27_goi_y_duoi_tieu_de", "students", L + """STT|Họ tên|Ngày sinh|Lớp|Đối tượng|Tình trạng thiết bị|Tình trạng kết nối
||||(Hộ nghèo/Hộ cận nghèo/Khó khăn do Covid)|(Có/Không)|(Có/Không)
1|Trần Anh Tú|14/03/2008|8A|Hộ nghèo|Không|Không
2|Ngô Thị Lan|15/03/2008|8A|Khó khăn do Covid|Không|Có
""", """_row|full_name|category|devices_owned|internet_home
4|Trần Anh Tú|poor|none|none‖
5|Ngô Thị Lan|covid_hardship|none|yes‖
""", what="what may be written stands below the headings")
form("u28_nguoi_lien_he", "students", L + """STT|Họ và tên|Ngày sinh|Diện|Người liên hệ|Quan hệ|SĐT liên hệ|SĐT học sinh
1|Trần Anh Tú|14/03/2008|HN|Trần Văn Bình|Bố|0905111111|0905111112
2|Ngô Thị Lan|15/03/2008|HCN|Vi Thị Hoa|Mẹ|0905111113|
""", """_row|full_name|guardian_name|guardian_phone
3|Trần Anh Tú|Trần Văn Bình|0905111111
4|Ngô Thị Lan|Vi Thị Hoa|0905111113
""", what="whose telephone it is")
form("u29_dien_la_nhom", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện
|HỘ NGHÈO (2 em)|||
1|Trần Anh Tú|14/03/2008|8A|
2|Ngô Thị Lan|15/03/2008|8A|
|HỘ CẬN NGHÈO (1 em)|||
3|Tô Thị Ly|16/03/2008|8B|
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|Ngô Thị Lan|poor
7|Tô Thị Ly|near_poor
""", what="categories as sub-headings though there is a column for them")
form("u30_dien_de_trong", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|14/03/2008|8A|Hộ nghèo
2|Ngô Thị Lan|15/03/2008|8A|
3|Tô Thị Ly|16/03/2008|8B|Hộ cận nghèo
4|Hà Văn Sơn|17/03/2008|8B|
""", """_row|full_name|category
3|Trần Anh Tú|poor
5|Tô Thị Ly|near_poor
""", exit="1", rejected="2", codes="category-missing@4 category-missing@6", formats=("csv",), what="categories left blank are missing")
form("u31_may_va_khong_co", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện|Điện thoại thông minh|Máy tính|Không có thiết bị
1|Trần Anh Tú|14/03/2008|8A|HN|||x
2|Ngô Thị Lan|15/03/2008|8A|HCN|x||
3|Tô Thị Ly|16/03/2008|8A|HN|x|x|
""", """_row|_opt|full_name|category|devices_owned
3||Trần Anh Tú|poor|none
4||Ngô Thị Lan|near_poor|smartphone
5||Tô Thị Ly|poor|desktop+smartphone‖laptop+smartphone
""", what="devices beside 'no device': what the child has")
form("u32_chu_thich_tung_dong", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|14/03/2008|8A|N
2|Ngô Thị Lan|15/03/2008|8A|C
3|Tô Thị Ly|16/03/2008|8A|K
||||
* Ghi chú: - N: Hộ nghèo
- C: Hộ cận nghèo
- K: Gia đình khó khăn do ảnh hưởng Covid-19
||||HIỆU TRƯỞNG
""", """_row|full_name|category
3|Trần Anh Tú|poor
4|Ngô Thị Lan|near_poor
5|Tô Thị Ly|covid_hardship
""", what="letters explained below the table, one a line")
form("u33_ten_nhu_chu_cua_bieu", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Công Tằng Tôn Nữ Như Ý|14/03/2008|8A|HN
2|Tổng Văn Cộng|15/03/2008|8A|HCN
3|Nguyễn Thị Ký|16/03/2008|8A|HN
4|Trần Văn Mẫu|16/03/2008|8A|HN
5|Hộ Thị Nghèo|16/03/2008|8A|HN
6|Lớp Văn Trang|16/03/2008|8A|HN
""", """_row|full_name
3|Công Tằng Tôn Nữ Như Ý
4|Tổng Văn Cộng
5|Nguyễn Thị Ký
6|Trần Văn Mẫu
7|Hộ Thị Nghèo
8|Lớp Văn Trang
""", what="names that sound like words of a form")
form("u34_o_chon_trong_o", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|14/03/2008|8A|☑ Hộ nghèo ☐ Hộ cận nghèo ☐ Khó khăn do Covid
2|Ngô Thị Lan|15/03/2008|8A|☐ Hộ nghèo ☑ Hộ cận nghèo ☐ Khó khăn do Covid
3|Tô Thị Ly|16/03/2008|8A|☐ Hộ nghèo ☐ Hộ cận nghèo ☒ Khó khăn do Covid
4|Hà Văn Sơn|17/03/2008|8A|☐ Hộ nghèo ☐ Hộ cận nghèo ☐ Khó khăn do Covid
""", """_row|_opt|full_name|category
3||Trần Anh Tú|poor
4||Ngô Thị Lan|near_poor
5||Tô Thị Ly|covid_hardship
""", exit="1", rejected="1", codes="category-missing@6", what="boxes to tick within one cell")
form("u35_o_chon_ngoac", "students", L + """STT|Họ và tên|Ngày sinh|Giới tính|Diện|Thiết bị
1|Trần Anh Tú|14/03/2008|Nam [x] Nữ [ ]|HN [ ] HCN [x]|[x] Laptop [ ] Không có
2|Ngô Thị Lan|15/03/2008|Nam [ ] Nữ [x]|HN [x] HCN [ ]|[ ] Laptop [x] Không có
""", """_row|full_name|sex|category|devices_owned
3|Trần Anh Tú|M|near_poor|laptop
4|Ngô Thị Lan|F|poor|none
""", what="ticks in brackets within one cell")
form("u36_dien_co_so", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|14/03/2008|8A|1. Hộ nghèo
2|Ngô Thị Lan|15/03/2008|8A|2. Hộ cận nghèo
3|Tô Thị Ly|16/03/2008|8A|3. Mồ côi do Covid
4|Hà Văn Sơn|17/03/2008|8A|4. Không thuộc diện
""", """_row|_opt|full_name|category|priority
3||Trần Anh Tú|poor|1
4||Ngô Thị Lan|near_poor|2
5||Tô Thị Ly|covid_orphan|3
6|1|Hà Văn Sơn|none|
""", exit="0/1", emitted="3-4", rejected="0-1", what="numbered answers")
form("u37_ngheo_khi_khac", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|14/03/2008|8A|Hộ nghèo (đã thoát nghèo 2021)
2|Ngô Thị Lan|15/03/2008|8A|Trước đây là hộ nghèo
3|Tô Thị Ly|16/03/2008|8A|Đang làm hồ sơ hộ nghèo
4|Hà Văn Sơn|17/03/2008|8A|Đề nghị xét hộ nghèo
5|Hà Văn Hai|17/03/2008|8A|Hộ nghèo chưa có sổ
6|Hà Văn Ba|17/03/2008|8A|Không phải hộ nghèo, cận nghèo
7|Hà Văn Tư|17/03/2008|8A|Có sổ hộ nghèo
8|Hà Văn Năm|17/03/2008|8A|Xã nghèo
9|Hà Văn Sáu|17/03/2008|8A|Gần hộ nghèo
10|Hà Văn Bảy|17/03/2008|8A|Nghèo nhưng không có sổ
""", """_row|_opt|full_name|category
7|1|Hà Văn Hai|poor
8|1|Hà Văn Ba|none
9|1|Hà Văn Tư|poor
""", exit="1", emitted="0-3", rejected="7-10", what="poverty of other times and of others")
form("u38_thon_la_nhom", "students", """TRƯỜNG TH Y NGÔNG, XÃ DLIÊ YA, HUYỆN KRÔNG NĂNG
STT|Họ và tên|Ngày sinh|Lớp|Diện
|Buôn Kmang|||
1|Y Anh Niê|14/03/2012|4A|HN
2|H Lan Niê|15/03/2012|4A|HCN
|Cộng buôn Kmang: 2 em|||
|Thôn Quảng Hà|||
3|Tô Thị Ly|16/03/2012|4A|HN
|Cộng thôn Quảng Hà: 1 em|||
""", """_row|full_name|commune|district
4|Y Anh Niê|ĐLiê Ya|Krông Năng
5|H Lan Niê|ĐLiê Ya|Krông Năng
8|Tô Thị Ly|ĐLiê Ya|Krông Năng
""", what="hamlets as groups")
form("u39_truong_va_lop_mot_lan", "students", """DANH SÁCH HỌC SINH HUYỆN LẮK
STT|Trường|Lớp|Họ và tên|Ngày sinh|Diện
1|TH Đinh Bộ Lĩnh|4A|Y Tơm Liêng|01/02/2012|HN
2|||H Đan Pang|02/03/2012|HCN
3||5A|Y Kam Ông|03/04/2011|HN
4|THCS Bông Krang|6A|Y Bông Liêng|03/05/2010|HN
5|||H Rim Liêng|04/05/2010|HCN
6|||H Rang Liêng|05/05/2010|HCN
""", """_row|full_name|school_name|class
3|Y Tơm Liêng|TH Đinh Bộ Lĩnh|4A
4|H Đan Pang|TH Đinh Bộ Lĩnh|4A
5|Y Kam Ông|TH Đinh Bộ Lĩnh|5A
6|Y Bông Liêng|THCS Bông Krang|6A
7|H Rim Liêng|THCS Bông Krang|6A
8|H Rang Liêng|THCS Bông Krang|6A
""", what="school and class named once")
form("u40_nt_xen_ke", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Dân tộc|Diện|Thôn, buôn|Xã
1|Y Tơm Liêng|01/02/2009|7A|Ê đê|Hộ nghèo|Buôn Tơng|Ea Sô
2|H Đan Pang|02/03/2009|//|//|//|//|//
3|Trần Văn An|03/04/2009|7B|Kinh|Hộ cận nghèo|Thôn 4|-"-
4|Trần Văn Ba|03/05/2009|"|"|"|Thôn 5|"
""", """_row|full_name|class|ethnicity|category|address|commune
3|Y Tơm Liêng|7A|Ê-đê|poor|Buôn Tơng|Ea Sô
4|H Đan Pang|7A|Ê-đê|poor|Buôn Tơng|Ea Sô
5|Trần Văn An|7B|Kinh|near_poor|Thôn 4|Ea Sô
6|Trần Văn Ba|7B|Kinh|near_poor|Thôn 5|Ea Sô
""", what="dittos in many columns")
form("u41_nt_sau_cong", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Y Tơm Liêng|01/02/2009|7A|Hộ nghèo
|Cộng lớp 7A: 1|||
2|Trần Văn An|03/04/2009|7B|nt
|Lớp 8A|||
3|Trần Văn Ba|03/04/2008|8A|nt
""", """_row|_opt|full_name|class|category
3||Y Tơm Liêng|7A|poor
5|1|Trần Văn An|7B|poor
7|1|Trần Văn Ba|8A|poor
""", exit="0/1", emitted="1-3", rejected="0-2", what="a ditto below a sum or a heading")
form("u42_tong_co_chu", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Nữ|HN|HCN
1|Trần Anh Tú|14/03/2008|8A||x|
2|Ngô Thị Lan|15/03/2008|8A|x||x
3|Tô Thị Ly|16/03/2008|8B|x|x|
|Tổng cộng|3 em|2 lớp|2|2|1
""", """_row|full_name|sex|category
3|Trần Anh Tú|M|poor
4|Ngô Thị Lan|F|near_poor
5|Tô Thị Ly|F|poor
""", what="a total line with words in other columns")
form("u43_mot_trong_hai_dien", "students", """TRƯỜNG THCS LÊ LỢI, HUYỆN EA KAR
DANH SÁCH HỌC SINH THUỘC DIỆN HỘ NGHÈO, HỘ CẬN NGHÈO
STT|Họ và tên|Ngày sinh|Lớp|Cận nghèo
1|Trần Anh Tú|14/03/2008|8A|
2|Ngô Thị Lan|15/03/2008|8A|x
""", """_row|_opt|full_name|category
5||Ngô Thị Lan|near_poor
""", exit="1", rejected="1", codes="category-missing@4", what="one of two categories is ticked")
form("u44_ghi_chu_trai_tieu_de", "students", """TRƯỜNG THCS LÊ LỢI, HUYỆN EA KAR
DANH SÁCH HỌC SINH HỘ NGHÈO
STT|Họ và tên|Ngày sinh|Lớp|Ghi chú
1|Trần Anh Tú|14/03/2008|8A|
2|Ngô Thị Lan|15/03/2008|8A|Hộ cận nghèo
""", """_row|_opt|full_name|category
4||Trần Anh Tú|poor
""", exit="1", rejected="1", codes="category-conflict@5 enum@5", what="a remark that contradicts the title")
