"""Forms in the habits of clerks: headings nobody foresaw, headings over several columns, tables pasted
below one another."""
from make_more import form

T = "TRƯỜNG THCS LẠC LONG QUÂN\nHUYỆN EA KAR\n"

form("z01_ten_hai_o", "students", T + """STT|Họ và tên||Ngày sinh|Diện
1|Trần Anh|Tú|14/03/2008|HN
2|H|Bê Niê|15/03/2008|HCN
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|H Bê Niê|near_poor
""", merges=("B3:C3",), what="a name over two columns under one heading")
form("z02_ghi_chu_canh_ten", "students", T + """STT|Họ và tên||Ngày sinh|Diện
1|Trần Anh Tú||14/03/2008|HN
2|Ngô Thị Lan|chuyển đến|15/03/2008|HCN
3|Tô Thị Ly||16/03/2008|HCN
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|Ngô Thị Lan|near_poor
6|Tô Thị Ly|near_poor
""", codes="stray-cell", what="a remark beside a name is no part of it")
form("z03_ngay_ba_o", "students", T + """STT|Họ và tên|Ngày sinh|||Diện
1|Trần Anh Tú|14|3|2008|HN
2|Ngô Thị Lan|5|12|2008|HCN
""", """_row|full_name|birth_date
4|Trần Anh Tú|2008-03-14
5|Ngô Thị Lan|2008-12-05
""", merges=("C3:E3",), what="a birth date over three columns under one heading")
form("z04_bang_dao_cot", "students", T + """STT|Họ tên|Họ tên mẹ|Ngày sinh|Diện
1|Trần Anh Tú|Lê Thị Hoa|14/03/2008|HN
STT|Họ tên mẹ|Họ tên|Ngày sinh|Diện
1|Lê Thị Huệ|Ngô Thị Lan|15/03/2008|HN
STT|Họ tên|Họ tên mẹ|Ngày sinh|Diện
2|Tô Thị Ly|Lê Thị Hồng|16/03/2008|HN
""", """_row|full_name|guardian_name
4|Trần Anh Tú|Lê Thị Hoa
8|Tô Thị Ly|Lê Thị Hồng
""", exit="1", rejected="2", codes="header-ambiguous@5 header-ambiguous@6",
     what="a table whose columns stand in another order, pasted below")
form("z05_tieu_de_chu_khac", "students", T + """STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2008|HN
TT|Họ và tên HS|Ngày, tháng, năm sinh|Đối tượng
2|Ngô Thị Lan|15/03/2008|HCN
Tổng cộng: 2 học sinh
""", """_row|full_name|category
4|Trần Anh Tú|poor
6|Ngô Thị Lan|near_poor
""", what="the header again in other words")
form("z06_tong_hop_duoi", "students", T + """STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2008|HN
2|Ngô Thị Lan|15/03/2008|HCN
Tổng cộng: 2 học sinh
Tổng hợp theo diện:
STT|Diện|Số lượng|Ghi chú
1|Hộ nghèo|1|tăng
2|Hộ cận nghèo|1|giảm
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|Ngô Thị Lan|near_poor
""", codes="rows-skipped", what="a summary below the total")
form("z07_cha_mat", "students", T + """STT|Họ tên|Ngày sinh|Diện|Họ tên cha|SĐT cha|Họ tên mẹ|SĐT mẹ
1|Trần Anh Tú|14/03/2008|HN|Trần Văn Bình|0905000001|Lê Thị Hoa|0905000002
2|Ngô Thị Lan|15/03/2008|Mồ côi cha do Covid|||Lê Thị Huệ|0905000003
""", """_row|full_name|guardian_name|guardian_phone
4|Trần Anh Tú|Trần Văn Bình|0905000001
5|Ngô Thị Lan|Lê Thị Huệ|0905000003
""", what="where no father is named the mother is")
form("z08_giam_ho_va_cha_me", "students", T + """STT|Họ tên|Ngày sinh|Diện|Họ tên cha mẹ|Người giám hộ|Họ tên chủ hộ|Điện thoại|SĐT người giám hộ
1|Trần Anh Tú|14/03/2008|HN|Trần Văn Bình|Ngô Thị Bà|Trần Văn Ông|0905000001|0905000002
2|Ngô Thị Lan|15/03/2008|HN|Ngô Văn Bốn||Ngô Văn Ông|0905000003|
""", """_row|full_name|guardian_name|guardian_phone
4|Trần Anh Tú|Ngô Thị Bà|0905000002
5|Ngô Thị Lan|Ngô Văn Bốn|0905000003
""", what="the guardian before parents, parents before the head of the household")
form("z09_cot_nu", "students", T + """STT|Họ tên|Nữ|Ngày sinh|Diện
1|Trần Anh Tú||14/03/2008|HN
2|Ngô Thị Lan|x|15/03/2008|HN
3|Tô Thị Ly|Nữ|16/03/2008|HN
""", """_row|full_name|sex
4|Trần Anh Tú|M
5|Ngô Thị Lan|F
6|Tô Thị Ly|F
""", what="only girls are ticked, one in words")
form("z10_cot_nu_trong", "students", T + """STT|Họ tên|Nữ|Ngày sinh|Diện
1|Trần Anh Tú||14/03/2008|HN
2|Ngô Thị Lan||15/03/2008|HN
""", """_row|full_name|sex
4|Trần Anh Tú|
5|Ngô Thị Lan|
""", what="a column for girls that nobody filled in says nothing")
form("z11_danh_dau_hoan_canh", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo|Hộ cận nghèo|Hoàn cảnh gia đình
1|Trần Anh Tú|14/03/2008|x||Bố mẹ ly hôn
2|Ngô Thị Lan|15/03/2008||x|
3|Tô Thị Ly|16/03/2008|||Bố mẹ ly hôn
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|Ngô Thị Lan|near_poor
""", exit="1", rejected="1", codes="cell-dropped@4 enum@6",
     what="a story beside the ticks: the tick counts; without one nothing does")
form("z12_tong_duoi_ten", "students", T + """STT|Họ tên|Năm sinh||Hộ nghèo|Hộ cận nghèo
||Nam|Nữ||
1|Trần Anh Tú|14/03/2008||x|
2|Ngô Thị Lan||15/03/2008||x
Tổng cộng|2|1|1|1|1
""", """_row|full_name|category
5|Trần Anh Tú|poor
6|Ngô Thị Lan|near_poor
""", merges=("C3:D3",), what="the total of pupils stands under their names")
form("z13_tieu_de_chay", "students", """PGD&ĐT EA KAR
DANH SÁCH HỌC SINH TRƯỜNG THCS LÊ LỢI THIẾU THIẾT BỊ HỌC TRỰC TUYẾN
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2008|HN
""", """_row|full_name|school_name|district
4|Trần Anh Tú|Trường THCS Lê Lợi|Ea Kar
""", what="the school is named within the title of the list")
form("z14_tieu_de_mot_dong", "students", """PHÒNG GD&ĐT HUYỆN EA KAR - TRƯỜNG THCS LÊ LỢI
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2008|HN
""", """_row|full_name|school_name|district
3|Trần Anh Tú|Trường THCS Lê Lợi|Ea Kar
""", what="office and school in one line")
form("z15_tieu_de_khong_ten", "students", """HUYỆN EA KAR
DANH SÁCH HỌC SINH TRƯỜNG THCS CẦN
STT|Họ tên|Ngày sinh|Diện|Trường
1|Trần Anh Tú|14/03/2008|HN|Trường THCS Ngô Quyền
""", """_row|full_name|school_name
4|Trần Anh Tú|Trường THCS Ngô Quyền
""", what="a column goes before what a title may name")
form("z16_ma_sinh_vien", "students", """TRƯỜNG CAO ĐẲNG CÔNG NGHỆ TÂY NGUYÊN
TP. Buôn Ma Thuột
TT|Mã HSSV|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|21CD0012|Trần Anh Tú|20/10/2003|CĐ Điện K5|Con hộ nghèo
2|21CD0013|Ngô Thị Lan|21/01/2002|CĐ KT K4|Hộ cận nghèo
""", """_row|full_name|student_id|Mã HSSV
4|Trần Anh Tú||21CD0012
5|Ngô Thị Lan||21CD0013
""", codes="header-unknown", what="a college's own codes are no MOET codes")
form("z17_ma_hssv_bo", "students", T + """TT|Mã HSSV|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|6612345678|Trần Anh Tú|20/10/2008|8A|Con hộ nghèo
2|661234567|Ngô Thị Lan|21/01/2008|8B|Hộ cận nghèo
3|6612345680|Tô Thị Ly|21/01/2008|8B|Hộ cận nghèo
""", """_row|full_name|student_id
4|Trần Anh Tú|6612345678
6|Tô Thị Ly|6612345680
""", exit="1", rejected="1", codes="pattern@5", what="MOET codes under the same heading are checked")
form("z18_nhu_cau_danh_dau", "students", T + """STT|Họ tên|Ngày sinh|Diện|Nhu cầu hỗ trợ||
||||Máy tính bảng|Máy tính xách tay|SIM
1|Trần Anh Tú|14/03/2008|HN|x||
2|Ngô Thị Lan|15/03/2008|HN|x||x
3|Tô Thị Ly|16/03/2008|HN|||x
""", """_row|full_name|needs
5|Trần Anh Tú|device
6|Ngô Thị Lan|device+sim
7|Tô Thị Ly|sim
""", merges=("E3:G3",), what="needs ticked under two devices and a SIM")
form("z19_cau_hoi", "students", """Timestamp|Họ và tên của em (viết có dấu)|Ngày sinh của em|Em đang học trường nào?|Em học lớp nào?|Huyện|Gia đình em thuộc diện nào?|Hiện tại em có thiết bị học tập nào?
15/9/2021 8:30|Trần Anh Tú|14/03/2008|Trường THCS Lê Lợi|8A|Ea Kar|Hộ nghèo|Không có
15/9/2021 9:10|Ngô Thị Lan|15/03/2008|Trường THCS Lê Lợi|8B|Ea Kar|Hộ cận nghèo|Điện thoại thông minh
""", """_row|full_name|birth_date|school_name|class|category|devices_owned
2|Trần Anh Tú|2008-03-14|Trường THCS Lê Lợi|8A|poor|none
3|Ngô Thị Lan|2008-03-15|Trường THCS Lê Lợi|8B|near_poor|smartphone
""", codes="header-unknown", what="headings of a form on the net are questions")
form("z20_ngay_la", "students", T + """STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|'14/03/2008|HN
2|Ngô Thị Lan|14\\03\\2008|HN
3|Tô Thị Ly|#20080|HN
4|Tô Thị La|#39531|HN
5|Tạ Văn Vũ|1/1/1900|HN
""", """_row|full_name|birth_date
4|Trần Anh Tú|2008-03-14
5|Ngô Thị Lan|2008-03-14
7|Tô Thị La|2008-03-24
8|Tạ Văn Vũ|1900-01-01
""", exit="1", rejected="1", codes="date-invalid@6 date-serial@7 outlier@8",
     what="a serial that gives no pupil's year, and a date that Excel makes of nothing")
form("z21_khong_lien_quan", "students", T + """STT|Họ tên|Ngày sinh|Diện|Năm sinh của cha|Ngày cấp CCCD|Số CCCD của cha|SĐT GVCN|Địa chỉ trường
1|Trần Anh Tú|14/03/2008|HN|1980|12/05/2021|066080000123|0905999999|Thôn 3
""", """_row|full_name|birth_date|personal_id|guardian_phone|address|Năm sinh của cha|Ngày cấp CCCD
4|Trần Anh Tú|2008-03-14||||1980|12/05/2021
""", codes="header-unknown", what="headings that hold the words of a column and mean something else")
form("z22_nam_hoc_tuoi", "students", """TRƯỜNG THCS LẠC LONG QUÂN
HUYỆN EA KAR
NĂM HỌC 2021 - 2022
STT|Họ tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|14/03/2001|6A|HN
2|Ngô Thị Lan|15/03/2010|6A|HN
3|Tô Thị Ly|15/03/2028|6A|HN
""", """_row|full_name|birth_date|survey_date
5|Trần Anh Tú|2001-03-14|
6|Ngô Thị Lan|2010-03-15|
7|Tô Thị Ly|2028-03-15|
""", codes="grade-age@5 grade-age@7", what="the school year of the title is enough to ask about ages, and dates nothing")
form("z23_xa_va_huyen", "students", """TRƯỜNG THCS LẠC LONG QUÂN
STT|Họ tên|Ngày sinh|Xã|Diện
1|Trần Anh Tú|14/03/2008|Xã Ea Ô, huyện Ea Kar, tỉnh Đắk Lắk|HN
2|Ngô Thị Lan|15/03/2008|Xã Ea Nuôl - Huyện Buôn Đôn|HN
""", """_row|full_name|district|commune
3|Trần Anh Tú|Ea Kar|Ea Ô
4|Ngô Thị Lan|Buôn Đôn|Ea Nuôl
""", what="commune and district in one cell")
form("z24_xa_huyen_khac", "students", T + """STT|Họ tên|Ngày sinh|Xã|Diện
1|Trần Anh Tú|14/03/2008|Xã Ea Ô, huyện Ea Kar|HN
2|Ngô Thị Lan|15/03/2008|Xã Ea Nuôl, huyện Buôn Đôn|HN
""", """_row|full_name|district|commune
4|Trần Anh Tú|Ea Kar|Ea Ô
5|Ngô Thị Lan|Ea Kar|Xã Ea Nuôl, huyện Buôn Đôn
""", codes="outlier@5", what="a commune that names another district than the title is asked about")
form("z25_internet_chu", "students", T + """STT|Họ tên|Ngày sinh|Diện|Internet
1|Trần Anh Tú|14/03/2008|HN|Có Internet cáp quang
2|Ngô Thị Lan|15/03/2008|HN|Dùng sóng 4G
3|Tô Thị Ly|16/03/2008|HN|Không có sóng
4|Tô Thị La|17/03/2008|HN|Yếu
5|Tạ Văn Vũ|18/03/2008|HN|Không có wifi, dùng 4G
""", """_row|full_name|internet_home
4|Trần Anh Tú|fixed
5|Ngô Thị Lan|mobile
6|Tô Thị Ly|none
""", exit="1", rejected="2", codes="enum@7 enum@8", what="how a home is connected, in words")
form("z26_mo_coi_hai_cot", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo|Mồ côi do Covid-19||Chế độ chính sách|Có điện
||||Cha|Mẹ||
1|Trần Anh Tú|14/03/2008|x||||x
2|Ngô Thị Lan|15/03/2008||x||NĐ 81|x
3|Tô Thị Ly|16/03/2008||x|x||
4|Tô Thị La|17/03/2008||||NĐ 81|x
""", """_row|full_name|category|Chế độ chính sách|Có điện
5|Trần Anh Tú|poor||x
6|Ngô Thị Lan|covid_orphan|NĐ 81|x
7|Tô Thị Ly|covid_orphan||
8|Tô Thị La|none|NĐ 81|x
""", codes="header-unknown", merges=("E3:F3",), what="two ticks for orphans, and a heading that only sounds like a category")
form("z27_o_la_trong_nhom", "students", T + """STT|Họ tên|Ngày sinh|Đối tượng||||Thiết bị đã có||
|||Hộ nghèo|Cận nghèo|Covid-19|Bán trú|Máy tính|Điện thoại TM|Máy chiếu
1|Trần Anh Tú|14/03/2008|x||||||
2|Ngô Thị Lan|15/03/2008|||x|||x|
3|Tô Thị Ly|16/03/2008||||x|||x
""", """_row|full_name|category|devices_owned
5|Trần Anh Tú|poor|none
6|Ngô Thị Lan|covid_hardship|smartphone
7|Tô Thị Ly|none|
""", codes="header-unknown outlier@7", merges=("D3:G3", "H3:J3"),
     what="a tick below a heading nobody knows is asked about, and no device is made of none")
form("z28_hai_truong_hai_huyen", "students", """Trường TH Lê Lợi - Huyện Lắk
STT|Họ tên|Ngày sinh|Diện
1|Trần Anh Tú|14/03/2012|HN

Trường TH Kim Đồng - Huyện Ea Kar
STT|Họ tên|Ngày sinh|Diện
1|Ngô Thị Lan|15/03/2012|HCN
Trường TH Võ Thị Sáu
1|Tô Thị Ly|16/03/2012|HCN
""", """_row|full_name|school_name|district
3|Trần Anh Tú|Trường TH Lê Lợi|Lắk
7|Ngô Thị Lan|Trường TH Kim Đồng|Ea Kar
""", exit="1", rejected="1", codes="required@9", what="the next school brings its district; one that does not has none")
form("z29_huyen_o_nhom", "students", """TRƯỜNG THPT CHU VĂN AN
STT|Họ tên|Ngày sinh|Diện
I. Huyện Lắk
1|Trần Anh Tú|14/03/2005|HN
II. Thị xã Buôn Hồ
1|Ngô Thị Lan|15/03/2005|HCN
III. Huyện Sao Hỏa
1|Tô Thị Ly|16/03/2005|HCN
""", """_row|full_name|district
4|Trần Anh Tú|Lắk
6|Ngô Thị Lan|Buôn Hồ
""", exit="1", rejected="1", codes="enum@8", what="districts as sub-headings")
form("z30_hai_cot_dien", "students", T + """STT|Họ tên|Ngày sinh|Đối tượng chính sách|Hoàn cảnh gia đình
1|Trần Anh Tú|14/03/2008|Hộ nghèo|Bố mẹ ly hôn
2|Ngô Thị Lan|15/03/2008|Hộ cận nghèo|Hộ nghèo
3|Tô Thị Ly|16/03/2008|Dân tộc thiểu số|Hộ cận nghèo
4|Tô Thị La|17/03/2008||Mồ côi cha do Covid-19
5|Tạ Văn Vũ|18/03/2008|Không|
6|Tạ Văn Vĩ|19/03/2008|Không|Hộ cận nghèo
7|Tạ Thị Vân|20/03/2008||Bố mẹ ly hôn
8|Tạ Thị Vy|21/03/2008|Dân tộc thiểu số|Bố mẹ ly hôn
9|Tạ Thị Viên|22/03/2008|Hộ nghèo|Không
""", """_row|full_name|category|priority
4|Trần Anh Tú|poor|1
5|Ngô Thị Lan|poor|1
6|Tô Thị Ly|near_poor|2
7|Tô Thị La|covid_orphan|3
8|Tạ Văn Vũ|none|
9|Tạ Văn Vĩ|near_poor|2
12|Tạ Thị Viên|poor|1
""", exit="1", rejected="2", codes="category-conflict@5 cell-dropped@6 category-conflict@9 category-missing@10 enum@11 category-conflict@12",
     what="two columns of text about the category")
LOST = """TT|H? và tên|Ngày sinh|L?p|Tr??ng|Huy?n|??i t??ng
1|Nguy?n Th? Ng?c|14/03/2010|6A|Tr??ng THCS Ea Tul|C? M'gar|H? nghèo
2|Tr?n V?n Quy?t|25/11/2009|7B|Tr??ng THCS Ea Tul|C? M'gar|H? c?n nghèo
3|Y Wik Mlô|19/12/2008|8C|Tr??ng THCS Ea Tul|C? M'gar|H? nghèo
"""
form("z31_mat_ca_tieu_de", "students", LOST, "_row|full_name\n", exit="3", codes="characters-lost",
     what="letters lost in the headings too: that is said, not that columns are missing")
form("z32_mat_dau_ansi", "students", LOST, "_row|full_name\n", exit="3", codes="characters-lost", formats=("csv",), enc="cp1252",
     what="saved as ANSI: no encoding can be told since the letters are gone")
form("z33_internet_dung_sai", "students", T + """STT|Họ tên|Ngày sinh|Đối tượng|Internet tại nhà
1|Trần Anh Tú|14/03/2008|Hộ nghèo|TRUE
2|Ngô Thị Lan|15/03/2008|Hộ nghèo|FALSE
""", """_row|full_name|internet_home
4|Trần Anh Tú|yes
5|Ngô Thị Lan|none
""", what="check boxes of Google Sheets for Internet at home")
form("z34_dau_wingdings", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo|Hộ cận nghèo
1|Trần Anh Tú|14/03/2008|ü|
2|Ngô Thị Lan|15/03/2008||ü
3|Tô Thị Ly|16/03/2008|þ|
4|Tô Thị La|17/03/2008||
""", """_row|full_name|category
4|Trần Anh Tú|poor
5|Ngô Thị Lan|near_poor
6|Tô Thị Ly|poor
7|Tô Thị La|none
""", formats=("xlsx",), what="ticks of the font Wingdings")
