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
form("u11_nhu_tren", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Lớp|Đối tượng|Họ tên cha/mẹ|Địa chỉ
1|Trần Anh Tú|14/03/2008|THCS Lê Lợi|Ea Kar|8A|Hộ nghèo|Trần Văn Bình|Thôn 3, xã Ea Ô
2|Trần Thị Lan|15/04/2010|nt|nt|6A|nt|nt|nt
3|Ngô Thị Ly|16/03/2008|-nt-|"|8B|Hộ cận nghèo|Ngô Văn Bốn|”
4|Ngô Thị Hà|17/03/2009|như trên|-nt-|7B|như trên|Ngô Văn Năm|,,
5|Hà Văn Sơn|18/03/2009|THCS Trần Phú|〃|7B|Không thuộc diện|Hà Văn Mậu|Thôn 5
""", """_row|full_name|school_name|district|class|category|guardian_name|address
2|Trần Anh Tú|THCS Lê Lợi|Ea Kar|8A|poor|Trần Văn Bình|Thôn 3, xã Ea Ô
3|Trần Thị Lan|THCS Lê Lợi|Ea Kar|6A|poor|Trần Văn Bình|Thôn 3, xã Ea Ô
4|Ngô Thị Ly|THCS Lê Lợi|Ea Kar|8B|near_poor|Ngô Văn Bốn|Thôn 3, xã Ea Ô
5|Ngô Thị Hà|THCS Lê Lợi|Ea Kar|7B|near_poor|Ngô Văn Năm|Thôn 3, xã Ea Ô
6|Hà Văn Sơn|THCS Trần Phú|Ea Kar|7B|none|Hà Văn Mậu|Thôn 5
""", what="ditto marks of all kinds")
form("u12_nhu_tren_dau_tien", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Lớp|Đối tượng|Số định danh cá nhân
1|Trần Anh Tú|14/03/2008|nt|Ea Kar|8A|Hộ nghèo|066208001234
2|Trần Thị Lan|15/04/2010|THCS Lê Lợi|nt|6A|nt|nt
3|nt|16/04/2010|THCS Lê Lợi|Ea Kar|6A|HN|
4|Lê Văn An|nt|THCS Lê Lợi|Ea Kar|6A|HN|
""", """_row|full_name
""", exit="1", rejected="4", what="ditto marks without anything above, and under an ID, name or birth date: refused")
form("u13_truong_mot_lan", "students", """STT|Huyện|Trường|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Ea Kar|THCS Lê Lợi|Trần Anh Tú|14/03/2008|8A|Hộ nghèo
2|||Trần Thị Lan|15/04/2010|6A|Hộ nghèo
3|||Ngô Thị Ly|16/03/2008|8B|Hộ cận nghèo
4||THCS Trần Phú|Ngô Thị Hà|17/03/2009|7B|Hộ cận nghèo
5|||Hà Văn Sơn|18/03/2009|7B|Không thuộc diện
6|||Hà Văn Nam|18/05/2009|7A|Hộ nghèo
7|Lắk|THCS Nguyễn Trãi|Y Wơn Niê|18/06/2009|7A|Hộ nghèo
8|||H Bia Niê|18/07/2009|7A|Hộ nghèo
""", """_row|full_name|school_name|district|class
2|Trần Anh Tú|THCS Lê Lợi|Ea Kar|8A
3|Trần Thị Lan|THCS Lê Lợi|Ea Kar|6A
4|Ngô Thị Ly|THCS Lê Lợi|Ea Kar|8B
5|Ngô Thị Hà|THCS Trần Phú|Ea Kar|7B
6|Hà Văn Sơn|THCS Trần Phú|Ea Kar|7B
7|Hà Văn Nam|THCS Trần Phú|Ea Kar|7A
8|Y Wơn Niê|THCS Nguyễn Trãi|Lắk|7A
9|H Bia Niê|THCS Nguyễn Trãi|Lắk|7A
""", what="district and school named in the first row of each block")
form("u14_lop_mot_lan", "students", T + """STT|Lớp|Họ và tên|Ngày sinh|Đối tượng
1|6A|Trần Anh Tú|14/03/2010|Hộ nghèo
2||Trần Thị Lan|15/04/2010|Hộ nghèo
3||Ngô Thị Ly|16/03/2010|Hộ cận nghèo
4|7A|Ngô Thị Hà|17/03/2009|Hộ cận nghèo
5||Hà Văn Sơn|18/03/2009|Hộ nghèo
""", """_row|full_name|class|grade
4|Trần Anh Tú|6A|6
5|Trần Thị Lan|6A|6
6|Ngô Thị Ly|6A|6
7|Ngô Thị Hà|7A|7
8|Hà Văn Sơn|7A|7
""", what="class named once for each block")
form("u15_lop_thieu", "students", T + """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|14/03/2010|6A|Hộ nghèo
2|Trần Thị Lan|15/04/2009|7B|Hộ nghèo
3|Ngô Thị Ly|16/03/2010||Hộ cận nghèo
4|Ngô Thị Hà|17/03/2010|6A|Hộ cận nghèo
5|Hà Văn Sơn|18/03/2007|9C|Hộ nghèo
""", """_row|full_name|class
4|Trần Anh Tú|6A
5|Trần Thị Lan|7B
6|Ngô Thị Ly|
7|Ngô Thị Hà|6A
8|Hà Văn Sơn|9C
""", what="a class that is missing is no block")
