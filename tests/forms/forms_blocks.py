"""Pupils' lists whose rows are understood by what stands beside them: legends, sums within sums, marks
that repeat the row above, a school or class named once for its block."""
from make_more import form

T = "TRƯỜNG THCS LẠC LONG QUÂN\nHUYỆN EA KAR\n"

form("u01_cong_trang", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
1|Trần Anh Tú|14/03/2010|6A|x|
2|Trần Thị Lan|15/04/2009|7B||x
STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
3|Ngô Thị Ly|16/03/2010|6A|x|
4|Ngô Thị Hà|16/03/2010|6A|x|
|Cộng trang|||2|0
STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
5|Ngô Thị Hoa|16/03/2010|6A|x|
|Cộng trang|||1|0
|Tổng cộng|||4|1
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|Trần Thị Lan|near_poor
7|Ngô Thị Ly|poor
8|Ngô Thị Hà|poor
11|Ngô Thị Hoa|poor
""", what="a page's total after a page without one")
form("u02_cong_long_nhau", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
I|Khối 6
|Lớp 6A
1|Trần Anh Tú|14/03/2010|6A|x|
2|Trần Thị Lan|15/04/2010|6A||x
|Cộng lớp 6A|||1|1
|Lớp 6B
3|Ngô Thị Ly|16/03/2010|6B|x|
|Cộng lớp 6B|||1|0
|Cộng khối 6|||2|1
II|Khối 7
|Lớp 7A
4|Ngô Thị Hà|16/03/2009|7A|x|
|Cộng lớp 7A|||1|0
|Lớp 7B
5|Ngô Thị Hoa|16/03/2009|7B|x|
6|Ngô Thị Hai|16/03/2009|7B||x
|Cộng lớp 7B|||1|1
|Cộng khối 7|||2|1
|Tổng cộng|||4|2
""", """_row|full_name|category|class
6|Trần Anh Tú|poor|6A
7|Trần Thị Lan|near_poor|6A
10|Ngô Thị Ly|poor|6B
15|Ngô Thị Hà|poor|7A
18|Ngô Thị Hoa|poor|7B
19|Ngô Thị Hai|near_poor|7B
""", what="subtotals within subtotals")
form("u03_chu_giai_duoi", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|14/03/2010|6A|1
2|Trần Thị Lan|15/04/2009|7B|2
3|Ngô Thị Ly|16/03/2010|6A|3
Ghi chú: Đối tượng: 1: Hộ cận nghèo; 2: Hộ nghèo; 3: Mồ côi do Covid-19
""", """_row|full_name|category|priority
4|Trần Anh Tú|near_poor|2
5|Trần Thị Lan|poor|1
6|Ngô Thị Ly|covid_orphan|3
""", what="the legend below the table turns the figures round")
form("u04_chu_giai_nhieu_dong", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|14/03/2010|6A|A
2|Trần Thị Lan|15/04/2009|7B|B
3|Ngô Thị Ly|16/03/2010|6A|C
4|Ngô Thị Hà|16/03/2010|6A|D

Ghi chú:
A: Hộ nghèo
B: Hộ cận nghèo
C: Khó khăn do COVID-19
D: Không thuộc diện nào
|||||Người lập biểu
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|Trần Thị Lan|near_poor
6|Ngô Thị Ly|covid_hardship
7|Ngô Thị Hà|none
""", what="the legend below the table line by line")
form("u05_chu_giai_co_khac", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|14/03/2010|6A|1
2|Trần Thị Lan|15/04/2009|7B|2
3|Ngô Thị Ly|16/03/2010|6A|3
Chú thích: (1) Hộ nghèo, (2) Hộ cận nghèo, (3) Con thương binh
""", """_row|full_name|category|priority
4|Trần Anh Tú|poor|1
5|Trần Thị Lan|near_poor|2
""", exit="1", rejected="1", what="a code of the legend that is no category of ours")
form("u06_chu_giai_tren", "students", T + """Ghi chú: đối tượng ghi 1 là hộ cận nghèo, 2 là hộ nghèo
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|14/03/2010|6A|1
2|Trần Thị Lan|15/04/2009|7B|2
""", """_row|full_name|category|priority
5|Trần Anh Tú|near_poor|2
6|Trần Thị Lan|poor|1
""", what="the legend above the table")
form("u07_n_khong_chu_giai", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|14/03/2010|6A|N
2|Trần Thị Lan|15/04/2009|7B|CN
""", """_row|full_name|category
5|Trần Thị Lan|near_poor
""", exit="1", rejected="1", codes="enum@4", what="N without a legend")
form("u08_mo_coi", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo|Mồ côi
1|Trần Anh Tú|14/03/2010|6A|x||
2|Trần Thị Lan|15/04/2009|7B||x|
3|Ngô Thị Ly|16/03/2010|6A|||x
4|Ngô Thị Hà|16/03/2010|6A|x||x
""", """_row|full_name|category|priority
4|Trần Anh Tú|poor|1
5|Trần Thị Lan|near_poor|2
7|Ngô Thị Hà|poor|1
""", exit="1", rejected="1", what="an orphan of whatever cause")
form("u09_mo_coi_covid_o_tieu_de", "students", T + """DANH SÁCH HỌC SINH NGHÈO, CẬN NGHÈO, KHÓ KHĂN DO ẢNH HƯỞNG CỦA DỊCH COVID-19
STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo|Mồ côi|Khó khăn
1|Trần Anh Tú|14/03/2010|6A|x|||
2|Trần Thị Lan|15/04/2009|7B||x||
3|Ngô Thị Ly|16/03/2010|6A|||x|
4|Ngô Thị Hà|16/03/2010|6A||||x
""", """_row|full_name|category|priority
5|Trần Anh Tú|poor|1
6|Trần Thị Lan|near_poor|2
7|Ngô Thị Ly|covid_orphan|3
8|Ngô Thị Hà|covid_hardship|3
""", what="the title speaks of the pandemic")
form("u10_mau_thuan", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Diện|Ưu tiên
1|Trần Anh Tú|14/03/2010|6A|HN|3
2|Trần Thị Lan|15/04/2009|7B|HCN|2
3|Ngô Thị Ly|16/03/2010|6A|HCN|1
4|Ngô Thị Hà|16/03/2010|6A|HN|1
""", """_row|full_name|category|priority
5|Trần Thị Lan|near_poor|2
7|Ngô Thị Hà|poor|1
""", exit="1", rejected="2", codes="category-conflict@4 category-conflict@6", what="a priority that contradicts the words")
