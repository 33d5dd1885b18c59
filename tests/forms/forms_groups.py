"""Pupils' lists whose headings stand in groups, or twice: for two parents, two years, several devices."""
from make_more import form

L = "TRƯỜNG THCS LÊ LỢI, HUYỆN EA KAR\n"

form("u45_dien_bo_me", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Hoàn cảnh gia đình|||
||||Bố|Mẹ|Kinh tế|
1|Trần Anh Tú|14/03/2008|8A|Làm nông|Mất|Nghèo|
2|Ngô Thị Lan|15/03/2008|8A|Mất do Covid|Buôn bán|Cận nghèo|
""", """_row|_opt|full_name|category
4|1|Trần Anh Tú|poor
5|1|Ngô Thị Lan|near_poor
""", exit="0/1/3", emitted="0-2", rejected="0-3", what="circumstances of father and mother")
form("u46_so_luong_thiet_bi", "students", L + """STT|Họ và tên|Ngày sinh|Diện|Số lượng thiết bị hiện có||
||||Laptop|Máy tính bảng|Điện thoại thông minh
1|Trần Anh Tú|14/03/2008|HN|0|0|1
2|Ngô Thị Lan|15/03/2008|HCN|1|0|2
3|Tô Thị Ly|16/03/2008|HN|0|0|0
""", """_row|_opt|full_name|category|devices_owned
4||Trần Anh Tú|poor|smartphone
5||Ngô Thị Lan|near_poor|laptop+smartphone
6||Tô Thị Ly|poor|none
""", what="numbers of devices in the home")
form("u47_dien_hai_nam", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Diện năm 2020|Diện năm 2021
1|Trần Anh Tú|14/03/2008|8A|Hộ nghèo|Hộ cận nghèo
2|Ngô Thị Lan|15/03/2008|8A|Hộ cận nghèo|Hộ nghèo
""", """_row|full_name|category|priority
3|Trần Anh Tú|near_poor|2
4|Ngô Thị Lan|poor|1
""", what="the category of two years")
form("u48_danh_dau_hai_nam", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo năm 2020|Hộ nghèo năm 2021|Hộ cận nghèo năm 2021
1|Trần Anh Tú|14/03/2008|8A|x||
2|Ngô Thị Lan|15/03/2008|8A||x|
3|Tô Thị Ly|16/03/2008|8A|x||x
""", """_row|_opt|full_name|category
3||Trần Anh Tú|none
4||Ngô Thị Lan|poor
5||Tô Thị Ly|near_poor
""", what="ticks of two years")
form("u49_danh_dau_va_uu_tien", "students", L + """STT|Họ và tên|Ngày sinh|Lớp|HN|HCN|Ưu tiên
1|Trần Anh Tú|14/03/2008|8A|*||1
2|Ngô Thị Lan|15/03/2008|8A||*|2
3|Tô Thị Ly|16/03/2008|8A|*||2
""", """_row|full_name|category|priority
3|Trần Anh Tú|poor|1
4|Ngô Thị Lan|near_poor|2
""", exit="1", rejected="1", codes="category-conflict@5", what="ticks and a priority that contradicts them")
form("u50_nghe_nghiep_cha_me", "students", L + """STT|Họ và tên|Ngày sinh|Nghề nghiệp||Họ và tên||Diện
|||Cha|Mẹ|Cha|Mẹ|
1|Trần Anh Tú|14/03/2008|Làm nông|Buôn bán|Trần Văn Bình|Lê Thị Hoa|HN
2|Ngô Thị Lan|15/03/2008|Thợ hồ|Nội trợ||Vi Thị Huệ|HCN
""", """_row|full_name|guardian_name|category
4|Trần Anh Tú|Trần Văn Bình|poor
5|Ngô Thị Lan|Vi Thị Huệ|near_poor
""", merges=("D2:E2","F2:G2"), what="the parents' work and their names")
form("u51_da_co_chua_co", "students", L + """STT|Họ và tên|Ngày sinh|Diện|Thiết bị học tập||Internet|
||||Đã có|Chưa có|Đã có|Chưa có
1|Trần Anh Tú|14/03/2008|HN||x||x
2|Ngô Thị Lan|15/03/2008|HCN|x||x|
""", """_row|_opt|full_name|category|devices_owned|internet_home
4||Trần Anh Tú|poor|none|none
5|1|Ngô Thị Lan|near_poor||yes
""", exit="0/1", emitted="1-2", rejected="0-1", merges=("E2:F2","G2:H2"), what="has or has not, of two things")
form("u52_lop_trong_truong", "students", """DANH SÁCH HỌC SINH CÁC TRƯỜNG HUYỆN LẮK
Trường|Lớp|Họ và tên|Ngày sinh||Diện
|||Nam|Nữ|
THCS Bông Krang|6A|Y Bông Liêng|03/05/2010||HN
||H Rim Liêng||04/05/2010|HCN
|7A|H Rang Liêng||05/05/2009|HCN
||Y Ngọc Liêng|15/05/2009||HN
THCS Lê Lợi|6A|Trần Văn An|06/05/2010||HN
||Trần Thị Ba||16/05/2010|HN
Trường|Lớp|Họ và tên|Ngày sinh||Diện
|||Nam|Nữ|
||Trần Thị Bốn||17/05/2010|HN
|8B|Lê Văn Năm|18/05/2008||HCN
""", """_row|full_name|school_name|class|sex
4|Y Bông Liêng|THCS Bông Krang|6A|M
5|H Rim Liêng|THCS Bông Krang|6A|F
6|H Rang Liêng|THCS Bông Krang|7A|F
7|Y Ngọc Liêng|THCS Bông Krang|7A|M
8|Trần Văn An|THCS Lê Lợi|6A|M
9|Trần Thị Ba|THCS Lê Lợi|6A|F
12|Trần Thị Bốn|THCS Lê Lợi|6A|F
13|Lê Văn Năm|THCS Lê Lợi|8B|M
""", what="classes named once within schools named once, over two pages")
form("u53_chu_giai_cot_ten", "students", """TRƯỜNG THCS LÊ LỢI, HUYỆN EA KAR
Họ và tên|Ngày sinh|Lớp|Đối tượng
Trần Anh Tú|14/03/2010|6A|1
Trần Thị Lan|15/04/2009|7B|2
Ngô Thị Ly|16/03/2010|6A|3
Ngô Thị Hà|16/03/2010|6A|4
Ngô Thị Hai|16/03/2010|6A|5

Ghi chú:
1 - Mồ côi do COVID-19
2 - Hộ cận nghèo
3 - Khó khăn do COVID-19
4 - Hộ nghèo
""", """_row|full_name|category
3|Trần Anh Tú|covid_orphan
4|Trần Thị Lan|near_poor
5|Ngô Thị Ly|covid_hardship
6|Ngô Thị Hà|poor
""", exit="1", rejected="1", codes="enum@7", what="a legend line by line in the column of names; a figure that it does not explain")
form("u54_ma_dien", "students", """TRƯỜNG THCS LÊ LỢI, HUYỆN EA KAR
STT|Họ và tên|Ngày sinh|Lớp|Mã đối tượng
1|Trần Anh Tú|14/03/2010|6A|A
2|Trần Thị Lan|15/04/2009|7B|B
Mã đối tượng: A: hộ nghèo, B: hộ cận nghèo
""", """_row|full_name|category
3|Trần Anh Tú|poor
4|Trần Thị Lan|near_poor
""", what="codes under 'Mã đối tượng' with their legend")
form("u55_ma_dien_khong_chu_giai", "students", """TRƯỜNG THCS LÊ LỢI, HUYỆN EA KAR
STT|Họ và tên|Ngày sinh|Lớp|Mã đối tượng
1|Trần Anh Tú|14/03/2010|6A|1
2|Trần Thị Lan|15/04/2009|7B|2
""", """_row|full_name
""", exit="3", emitted="0", rejected="0", codes="header-missing", what="codes that nobody explains")
form("u56_ma_internet_gach_cheo", "students", """TRƯỜNG THCS LÊ LỢI, HUYỆN EA KAR
STT|Họ và tên|Ngày sinh|Diện|Internet tại nhà (1: Không, 2: 3G/4G, 3: Cáp quang)|Laptop|Điện thoại thông minh|Không có thiết bị
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)
1|Trần Anh Tú|14/03/2010|HN|1|x||
2|Trần Thị Lan|15/04/2009|HN|2||x|
3|Ngô Thị Ly|16/04/2009|HN|3|x|x|
""", """_row|full_name|internet_home|devices_owned
4|Trần Anh Tú|none|laptop
5|Trần Thị Lan|mobile|smartphone
6|Ngô Thị Ly|fixed|laptop+smartphone
""", what="codes whose words hold the sign that parts them; nobody without a device")
