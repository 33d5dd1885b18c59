"""Cells of pupils in every style: ticks, devices, phones, groups, classes, dates."""
from make_more import form

# ---------- ticks
form("s40_danh_dau_kieu", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Hộ nghèo|Cận nghèo|Mồ côi do Covid|Hoàn cảnh khó khăn do Covid
1|Trần Anh Tú|02/03/2010|Trường THCS Lạc Long Quân|Ea Kar|x|||
2|Ngô Thị Lan|04/05/2010|Trường THCS Lạc Long Quân|Ea Kar||X||
3|Y Krăm Niê|06/07/2010|Trường THCS Lạc Long Quân|Ea Kar|||v|
4|Hà Văn Sơn|08/09/2010|Trường THCS Lạc Long Quân|Ea Kar||||✓
5|Lê Thu Trang|10/11/2010|Trường THCS Lạc Long Quân|Ea Kar|1|0|0|0
6|Mai Văn Đạt|12/12/2010|Trường THCS Lạc Long Quân|Ea Kar|Có|Không|Không|Không
7|Tạ Thị Nga|13/01/2010|Trường THCS Lạc Long Quân|Ea Kar||||
8|Võ Minh Trí|14/02/2010|Trường THCS Lạc Long Quân|Ea Kar|-|-|+|-
9|Chu Thị Yên|15/03/2010|Trường THCS Lạc Long Quân|Ea Kar|x|x||
10|Kim Văn Phú|16/04/2010|Trường THCS Lạc Long Quân|Ea Kar|||x|x
11|Tô Thị Ly|17/05/2010|Trường THCS Lạc Long Quân|Ea Kar|x ?|||
""","""_row|full_name|category|priority
2|Trần Anh Tú|poor|1
3|Ngô Thị Lan|near_poor|2
4|Y Krăm Niê|covid_orphan|3
5|Hà Văn Sơn|covid_hardship|3
6|Lê Thu Trang|poor|1
7|Mai Văn Đạt|poor|1
8|Tạ Thị Nga|none|
9|Võ Minh Trí|covid_orphan|3
10|Chu Thị Yên|poor|1
11|Kim Văn Phú|covid_orphan|3
""", exit="1", rejected="1", codes="category-conflict@10 category-conflict@11 enum@12", what="styles of ticks")
form("s41_uu_tien_so", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Mức ưu tiên
1|Trần Anh Tú|02/03/2010|Trường THCS Lạc Long Quân|Ea Kar|1
2|Ngô Thị Lan|04/05/2010|Trường THCS Lạc Long Quân|Ea Kar|2
3|Y Krăm Niê|06/07/2010|Trường THCS Lạc Long Quân|Ea Kar|3
4|Hà Văn Sơn|08/09/2010|Trường THCS Lạc Long Quân|Ea Kar|4
""","""_row|_opt|full_name|priority
2||Trần Anh Tú|1
3||Ngô Thị Lan|2
4||Y Krăm Niê|3
""", exit="1", rejected="1", codes="range/enum@5", what="bare priorities")
form("s43_doi_tuong_so", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng ưu tiên
1|Trần Anh Tú|02/03/2010|Trường THCS Lạc Long Quân|Ea Kar|1
2|Ngô Thị Lan|04/05/2010|Trường THCS Lạc Long Quân|Ea Kar|2
3|Y Krăm Niê|06/07/2010|Trường THCS Lạc Long Quân|Ea Kar|3
""","""_row|full_name|priority|category
2|Trần Anh Tú|1|poor
3|Ngô Thị Lan|2|near_poor
4|Y Krăm Niê|3|covid_hardship‖covid_orphan‖
""", what="a category column that holds figures")
form("s44_gioi_tinh_hai_cot", "students", """STT|Họ và tên|Ngày sinh||Trường|Huyện|Đối tượng
||Nam|Nữ|||
1|Trần Anh Tú|02/03/2010||Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|Ngô Thị Lan||04/05/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name|birth_date|sex
3|Trần Anh Tú|2010-03-02|M
4|Ngô Thị Lan|2010-05-04|F
""", merges=("C1:D1","A1:A2","B1:B2","E1:E2","F1:F2","G1:G2"), what="birth dates under Nam and Nữ")
form("s45_gioi_tinh_dau_x", "students", """STT|Họ và tên|Ngày, tháng, năm sinh|||Giới tính||Trường|Huyện|Đối tượng
||Ngày|Tháng|Năm|Nam|Nữ|||
1|Trần Anh Tú|2|3|2010|x||Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|Ngô Thị Lan|14|5|2010||x|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
3|Bùi Thị Na|31|6|2010||x|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
4|Tạ Văn Vũ||8|2010|x||Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name|birth_date|sex
3|Trần Anh Tú|2010-03-02|M
4|Ngô Thị Lan|2010-05-14|F
6|Tạ Văn Vũ|2010|M
""", exit="1", rejected="1", codes="date-invalid@5 date-year-only@6", merges=("C1:E1","F1:G1"), what="date in three, sex ticked")
form("s46_ho_ten_hai_cot", "students", """STT|Họ và tên đệm|Tên|Năm sinh|Lớp|Trường|Huyện|Diện chính sách
1|Nguyễn Thị Bích|Ngọc|2011|5A|Trường TH Ea Bung|Ea Súp|Hộ nghèo
2|Y|Thái|2012|4A|Trường TH Ea Bung|Ea Súp|Hộ cận nghèo
3|H'|Nguyệt|2013|3A|Trường TH Ea Bung|Ea Súp|Không
""","""_row|full_name|birth_date|class|category
2|Nguyễn Thị Bích Ngọc|2011|5A|poor
3|Y Thái|2012|4A|near_poor
4|H' Nguyệt‖H'Nguyệt|2013|3A|none
""", codes="date-year-only@2", what="name in two columns, only the year")
# ---------- values
form("s47_thiet_bi", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|Thiết bị hiện có|Internet|Nhu cầu
1|Trần Anh Tú|02/03/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Không có|Không|Máy tính bảng
2|Ngô Thị Lan|04/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Chưa có|có|Thiết bị và sim
3|Y Krăm Niê|06/07/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Điện thoại thông minh|4G|Sim
4|Hà Văn Sơn|08/09/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|ĐT thông minh của mẹ|Cáp quang|máy tính
5|Lê Thu Trang|10/11/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|máy tính cũ hỏng|wifi|Cả hai
6|Mai Văn Đạt|12/12/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Laptop, điện thoại|3G|SIM 4G
7|Tạ Thị Nga|13/01/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|ti vi|Chưa có|Không
8|Võ Minh Trí|14/02/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|máy tính bảng dùng chung với anh|không có|Máy tính bảng + SIM
9|Chu Thị Yên|15/03/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|điện thoại bàn phím||
10|Kim Văn Phú|16/04/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|MTB|x|x
""","""_row|_opt|full_name|devices_owned|internet_home|needs
2||Trần Anh Tú|none|none|device
3||Ngô Thị Lan|none|yes|device+sim
4||Y Krăm Niê|smartphone|mobile|sim
5||Hà Văn Sơn|none|fixed|device
6||Lê Thu Trang|none|fixed|device+sim
7||Mai Văn Đạt|laptop+smartphone|mobile|sim
8|1|Tạ Thị Nga|tv|none|
9||Võ Minh Trí|none|none|device+sim
10||Chu Thị Yên|none||
11||Kim Văn Phú|tablet|yes|device
""", exit="0/1", emitted="9-10", rejected="0-1", codes="owns-device/outlier@5 owns-device/outlier@6 owns-device/outlier@9", what="devices, internet, needs")
form("s48_dien_thoai", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|SĐT phụ huynh
1|Trần Anh Tú|02/03/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|0912345678
2|Ngô Thị Lan|04/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|+84 912 345 678
3|Y Krăm Niê|06/07/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|84912345678
4|Hà Văn Sơn|08/09/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|#912345678
5|Lê Thu Trang|10/11/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|01681234567
6|Mai Văn Đạt|12/12/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|0912.345.678
7|Tạ Thị Nga|13/01/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|01201234567
8|Võ Minh Trí|14/02/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|12345
9|Chu Thị Yên|15/03/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|không có
10|Kim Văn Phú|16/04/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|01881234567
11|Tô Thị Ly|17/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|0912345678/0988111222
12|Từ Văn Mỹ|18/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|02623812345
13|Bế Thị Thơ|19/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|9.12E+08
""","""_row|full_name|guardian_phone
2|Trần Anh Tú|0912345678
3|Ngô Thị Lan|0912345678
4|Y Krăm Niê|0912345678
5|Hà Văn Sơn|0912345678
6|Lê Thu Trang|0381234567
7|Mai Văn Đạt|0912345678
8|Tạ Thị Nga|0701234567
9|Võ Minh Trí|
10|Chu Thị Yên|
11|Kim Văn Phú|0581234567
12|Tô Thị Ly|0912345678‖
13|Từ Văn Mỹ|02623812345
14|Bế Thị Thơ|
""", codes="phone-format@3 phone-format@4 phone-format@5 phone-format@6 phone-format@8 cell-dropped@9 phone-format@11 cell-dropped@14", what="phones")
form("s49_dan_toc", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|Dân tộc
1|Trần Anh Tú|02/03/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Kinh
2|Ngô Thị Lan|04/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Ê đê
3|Y Krăm Niê|06/07/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|EDE
4|Hà Văn Sơn|08/09/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Gia Rai
5|Lê Thu Trang|10/11/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Jrai
6|Mai Văn Đạt|12/12/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|M'Nông
7|Tạ Thị Nga|13/01/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|H'Mông
8|Võ Minh Trí|14/02/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Xê Đăng
9|Chu Thị Yên|15/03/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Tày
10|Kim Văn Phú|16/04/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Việt Nam
11|Tô Thị Ly|17/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Vân Kiều
12|Từ Văn Mỹ|18/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|người Dao
13|Bế Thị Thơ|19/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Ê-đê Bih
14|Bế Thị Hà|20/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Cao Lan
15|Bế Thị Hoa|21/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|K'Ho
16|Bế Thị Huệ|22/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Bana
""","""_row|full_name|ethnicity
2|Trần Anh Tú|Kinh
3|Ngô Thị Lan|Ê-đê
4|Y Krăm Niê|Ê-đê
5|Hà Văn Sơn|Gia-rai
6|Lê Thu Trang|Gia-rai
7|Mai Văn Đạt|Mnông
8|Tạ Thị Nga|Mông
9|Võ Minh Trí|Xơ-đăng
10|Chu Thị Yên|Tày
11|Kim Văn Phú|
12|Tô Thị Ly|Bru-Vân Kiều
13|Từ Văn Mỹ|Dao
14|Bế Thị Thơ|‖Ê-đê
15|Bế Thị Hà|Sán Chay
16|Bế Thị Hoa|Cơ-ho
17|Bế Thị Huệ|Ba-na
""", codes="cell-dropped@11", what="ethnic groups")
form("s51_lop_khoi", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|Lớp
1|Trần Anh Tú|02/03/2011|Trường TH&THCS Lạc Long Quân|Ea Kar|Hộ nghèo|5A1
2|Ngô Thị Lan|04/05/2007|Trường THPT Ngô Gia Tự|Ea Kar|Hộ nghèo|Lớp 10/3
3|Y Krăm Niê|06/07/2016|Trường MN Hoa Sen|Ea Kar|Hộ nghèo|Lá 2
4|Hà Văn Sơn|08/09/2010|Trường TH&THCS Lạc Long Quân|Ea Kar|Hộ nghèo|6.2
5|Lê Thu Trang|10/11/2017|Trường Mẫu giáo Hoa Sen|Ea Kar|Hộ nghèo|Chồi 1
6|Mai Văn Đạt|12/12/2012|Trường TH&THCS Lạc Long Quân|Ea Kar|Hộ nghèo|4
7|Tạ Thị Nga|13/01/2004|Trung tâm GDNN-GDTX Ea Kar|Ea Kar|Hộ nghèo|12A
8|Võ Minh Trí|14/02/2002|Trường Cao đẳng Sư phạm Đắk Lắk|Buôn Ma Thuột|Hộ nghèo|K46
9|Chu Thị Yên|15/03/2009|Trường PTDTNT THCS Ea Kar|Ea Kar|Hộ nghèo|7B
""","""_row|full_name|class|grade|level
2|Trần Anh Tú|5A1|5|primary
3|Ngô Thị Lan|Lớp 10/3‖10/3|10|upper_secondary
4|Y Krăm Niê|Lá 2||preschool
5|Hà Văn Sơn|6.2|6|lower_secondary
6|Lê Thu Trang|Chồi 1||preschool
7|Mai Văn Đạt|4|4|primary
8|Tạ Thị Nga|12A|12|continuing
9|Võ Minh Trí|K46||higher
10|Chu Thị Yên|7B|7|lower_secondary
""", what="grade from class, level from grade or school")
form("s52_ngay_chu", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng
1|Trần Anh Tú|02/03/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|Ngô Thị Lan|4-5-2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
3|Y Krăm Niê|06.07.2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
4|Hà Văn Sơn|2010-09-08|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
5|Lê Thu Trang|ngày 10 tháng 11 năm 2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
6|Mai Văn Đạt|12/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
7|Tạ Thị Nga|13/01/10|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
8|Võ Minh Trí|30/02/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
9|Chu Thị Yên|15/3/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
10|Kim Văn Phú|32/01/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
11|Tô Thị Ly|17/05/2110|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
12|Từ Văn Mỹ|20100518|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
13|Bế Thị Thơ|không rõ|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
14|Bế Thị Hà||THCS Lạc Long Quân|Ea Kar|Hộ nghèo
15|Bế Thị Hoa|21/5/2010 00:00|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
16|Bế Thị Hương|??/??/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|_opt|full_name|birth_date
2||Trần Anh Tú|2010-03-02
3||Ngô Thị Lan|2010-05-04
4||Y Krăm Niê|2010-07-06
5||Hà Văn Sơn|2010-09-08
6||Lê Thu Trang|2010-11-10
7||Mai Văn Đạt|2010
8|1|Tạ Thị Nga|2010-01-13
10||Chu Thị Yên|2010-03-15
13|1|Từ Văn Mỹ|2010-05-18
16|1|Bế Thị Hoa|2010-05-21
17|1|Bế Thị Hương|2010
""", exit="1", emitted="7-11", rejected="5-9", codes="date-year-only@7 date-invalid@9 date-invalid@11 range/date-future@12 type/date-invalid/pattern@14 required@15", what="styles of dates")
form("s53_ngay_tuong_lai", "students", """Trường THCS Lạc Long Quân - huyện Ea Kar
Ngày khảo sát: 20/09/2021
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2010|6A|Hộ nghèo
2|Ngô Thị Lan|04/05/2022|6A|Hộ nghèo
3|Y Krăm Niê|06/07/1910|6A|Hộ nghèo
""","""_row|_opt|full_name|birth_date|school_name|district|survey_date
4||Trần Anh Tú|2010-03-02|Trường THCS Lạc Long Quân|Ea Kar|2021-09-20
6|1|Y Krăm Niê|1910-07-06|Trường THCS Lạc Long Quân|Ea Kar|2021-09-20
""", exit="1", emitted="1-2", rejected="1-2", codes="date-future@5", what="born after the survey")
form("s54_ngay_my", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng
1|Trần Anh Tú|03/25/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|Ngô Thị Lan|12/30/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
3|Y Krăm Niê|06/07/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
4|Hà Văn Sơn|05/05/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name|birth_date
2|Trần Anh Tú|2010-03-25
3|Ngô Thị Lan|2010-12-30
5|Hà Văn Sơn|2010-05-05
""", exit="1", rejected="1", codes="date-format@2 date-format@3 date-ambiguous@4", what="US dates")
form("s54b_ngay_lan", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng
1|Trần Anh Tú|03/25/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|Ngô Thị Lan|30/12/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
3|Y Krăm Niê|06/07/2010|THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name|birth_date
2|Trần Anh Tú|2010-03-25
3|Ngô Thị Lan|2010-12-30
""", exit="1", rejected="1", codes="date-format@2 date-ambiguous@4", what="both orders in one column")
HS="Trường THCS Lạc Long Quân|Ea Kar"
