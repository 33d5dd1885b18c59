"""Pupils' lists of village teachers, communes, centres and boarding schools, and of clerks who paste
the lists of several schools into one sheet. form() and the marks: make_more.py."""
from make_more import form

T = "TRƯỜNG TH LÊ LAI, HUYỆN LẮK\n"

form("vl01_ngay_de_trong", "students", T + """STT|Họ tên|Ngày sinh|Đối tượng|Ghi chú
1|Lê Văn An|01/02/2012|HN|
|||Lắk, ngày    tháng    năm 2021|
|Người lập biểu||HIỆU TRƯỞNG|
""", """_row|full_name|category
3|Lê Văn An|poor
""", what="the day of signing is left open, and no total stands before it")
form("vl02_ngay_gach_cheo", "students", T + """STT|Họ tên|Ngày sinh|Lớp|Đối tượng
1|Lê Văn An|01/02/2012|4A|HN
||Buôn Hồ, ngày …/…/2021||
""", """_row|full_name|category
3|Lê Văn An|poor
""", what="an open day with strokes, under the birth date")
form("vl03_kho_khan_khac", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo|Hộ cận nghèo|Khó khăn khác do dịch Covid-19
1|Lê Văn An|01/02/2012|x||
2|Lê Văn Bi|02/02/2012||x|
3|Lê Văn Cẩn|03/02/2012|||x
4|Lê Văn Du|04/02/2012|||
""", """_row|full_name|category
3|Lê Văn An|poor
4|Lê Văn Bi|near_poor
5|Lê Văn Cẩn|covid_hardship
6|Lê Văn Du|none
""", what="other hardship, but by COVID-19")
form("vl04_ngheo_khac", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo|Hộ cận nghèo|Hộ nghèo khác
1|Lê Văn An|01/02/2012|x||
2|Lê Văn Bi|02/02/2012||x|
3|Lê Văn Cẩn|03/02/2012|||x
""", """_row|full_name|category
3|Lê Văn An|poor
4|Lê Văn Bi|near_poor
""", exit="1", rejected="1", codes="category-missing@5", what="other poverty is nobody knows what")
form("vl05_sinh_ngay_thang_nam", "students", T + """STT|Họ và tên|Sinh ngày|Sinh tháng|Sinh năm|Lớp|Nghèo|Cận nghèo
1|Lò Văn Kiên|7|9|2013|3A|X|
2|Triệu Thị Ly|12|12|2013|3A||X
""", """_row|full_name|birth_date|category
3|Lò Văn Kiên|2013-09-07|poor
4|Triệu Thị Ly|2013-12-12|near_poor
""", what="day, month and year, each with the word for birth before it")
form("vl06_nhan_khong_la_tieu_de", "students", """PHIẾU TỔNG HỢP|||||
Trường: |THCS Trần Quốc Toản||Huyện: |Ea H'leo|
Lớp: |8A||||
STT|Họ và tên|Ngày sinh|Phân loại|Thiết bị|Ghi chú
1|Nguyễn Đình An|07/07/2008|HN|Chưa có|
2|Hồ Thị Ngân|08/09/2008|HCN|Điện thoại TM|
""", """_row|full_name|class|category|school_name|district
5|Nguyễn Đình An|8A|poor|THCS Trần Quốc Toản|Ea H'leo
6|Hồ Thị Ngân|8A|near_poor|THCS Trần Quốc Toản|Ea H'leo
""", what="labels with their values are no upper row of the header")
form("vl07_trung_tam_cua_huyen", "students", """TRUNG TÂM GDNN - GDTX BUÔN HỒ
STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo|Hoàn cảnh khó khăn (COVID)
1|Đinh Thị Hiền|09/09/2005|10/1|x||
2|Hoàng Văn Thái|10/10/2005|10/1|||x
3|Phùng Văn Sơn|11/11/2004|11/1||x|
""", """_row|full_name|category|level|district
3|Đinh Thị Hiền|poor|continuing|Buôn Hồ
4|Hoàng Văn Thái|covid_hardship|continuing|Buôn Hồ
5|Phùng Văn Sơn|near_poor|continuing|Buôn Hồ
""", what="a centre is named for its district; hardship in brackets over marks")
form("vl08_noi_tru_cua_huyen", "students", """TRƯỜNG PTDTNT THCS KRÔNG BÚK
STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Y Dương Niê|09/01/2010|6A|Hộ nghèo
""", """_row|full_name|category|district
3|Y Dương Niê|poor|Krông Búk
""", what="a boarding school is named for its district")
form("vl10_truong_ten_xa", "students", """TRƯỜNG THCS KRÔNG BÚK
STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Y Dương Niê|09/01/2010|6A|Hộ nghèo
""", """_row|full_name
""", exit="3", emitted="0", codes="header-missing", what="another school may be named for a commune: Krông Búk is one of Krông Pắc too")
form("vl09_truong_dan_noi", "students", """Huyện: Buôn Đôn|||||
TRƯỜNG TH Y JÚT|||||
STT|Họ và tên|Ngày sinh|Lớp|Diện|Ghi chú
1|Y Wăn Knul|01/01/2013|3A|Hộ nghèo|
2|H'Gái Êñuôl|02/02/2013|3A|Hộ cận nghèo|
Tổng: 2 em
TRƯỜNG THCS HỒ TÙNG MẬU|||||
STT|Họ và tên|Ngày sinh|Lớp|Diện|Ghi chú
1|Lê Thanh Bình|03/03/2009|7A|Hộ nghèo|
Tổng: 1 em
""", """_row|full_name|school_name|category|district
4|Y Wăn Knul|TRƯỜNG TH Y JÚT|poor|Buôn Đôn
5|H'Gái Êñuôl|TRƯỜNG TH Y JÚT|near_poor|Buôn Đôn
9|Lê Thanh Bình|TRƯỜNG THCS HỒ TÙNG MẬU|poor|Buôn Đôn
""", what="the district above the first school holds for every school below it")
form("vl12_huyen_duoi_truong", "students", """TRƯỜNG TH Y JÚT|||||
Huyện: Buôn Đôn|||||
STT|Họ và tên|Ngày sinh|Lớp|Diện|Ghi chú
1|Y Wăn Knul|01/01/2013|3A|Hộ nghèo|
TRƯỜNG THCS HỒ TÙNG MẬU|||||
1|Lê Thanh Bình|03/03/2009|7A|Hộ nghèo|
""", """_row|full_name|school_name|category|district
4|Y Wăn Knul|TRƯỜNG TH Y JÚT|poor|Buôn Đôn
""", exit="1", rejected="1", codes="required@6", what="a district below the first school is of that one")
form("vl11_hoan_canh_loi", "students", T + """STT|Họ tên|Ngày sinh|Đối tượng|Hoàn cảnh khó khăn
1|Lê Văn An|01/02/2012|Hộ nghèo|Nhà xa
2|Lê Văn Bi|02/02/2012|Hộ cận nghèo|
""", """_row|full_name|category
3|Lê Văn An|poor
4|Lê Văn Bi|near_poor
""", what="hardship in words beside the category")
form("vl13_hoan_canh_danh_dau", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo|Hộ cận nghèo|Hoàn cảnh khó khăn
1|Lê Văn An|01/02/2012|x||
2|Lê Văn Bi|02/02/2012|||x
""", """_row|full_name|category
3|Lê Văn An|poor
4|Lê Văn Bi|covid_hardship
""", what="hardship by a mark beside those of the poor")
def beside(name, what, rows, sheet, lines, truth, **more):
    """A list of pupils, and a second sheet that explains its codes or only seems to."""
    form(name, "students", "", truth, formats=("xlsx",),
         sheets=[("DS", T + rows, ()), (sheet, lines, ())], what=what, **more)


CODED = """STT|Họ tên|Ngày sinh|Lớp|Đối tượng
1|Lê Văn An|01/02/2012|4A|1
2|Lê Văn Bi|02/02/2012|4A|2"""

beside("vl15_chu_giai_trang_rieng", "a legend on a sheet of its own turns the figures round", CODED,
       "Danh mục", "Mã|Đối tượng\n1|Hộ cận nghèo\n2|Hộ nghèo", """_row|full_name|category
3|Lê Văn An|near_poor
4|Lê Văn Bi|poor
""")
beside("vl17_chu_giai_huong_dan", "letters that a sheet of advice explains", """STT|Họ tên|Ngày sinh|Lớp|Diện
1|Lê Văn An|01/02/2012|4A|A
2|Lê Văn Bi|02/02/2012|4A|B""", "Huong dan",
       "HƯỚNG DẪN GHI\nCột Diện ghi: A - Hộ nghèo; B - Hộ cận nghèo; C - Khó khăn do COVID",
       """_row|full_name|category
3|Lê Văn An|poor
4|Lê Văn Bi|near_poor
""")
beside("vl19_tong_hop_nguoc", "numbered lines of a summary that contradict the usual figures: refused",
       CODED, "Tổng hợp", "STT|Đối tượng\n1|Hộ cận nghèo\n2|Hộ nghèo", """_row|full_name
""", exit="1", emitted="0", rejected="2", codes="enum@E3 enum@E4")
beside("vl21_tong_hop_dem", "a summary with counts says nothing of codes", CODED, "Tổng hợp",
       "STT|Đối tượng|Số lượng\n1|Hộ nghèo|25\n2|Hộ cận nghèo|12\n|Tổng|37", """_row|full_name|category
3|Lê Văn An|poor
4|Lê Văn Bi|near_poor
""")
beside("vl23_ma_thiet_bi_trang_rieng", "codes of devices on a sheet of their own",
       """STT|Họ tên|Ngày sinh|Lớp|Đối tượng|Thiết bị hiện có
1|Lê Văn An|01/02/2012|4A|HN|2
2|Lê Văn Bi|02/02/2012|4A|HCN|0""", "Mã thiết bị",
       "Mã|Thiết bị hiện có\n0|Không có\n1|Laptop\n2|Điện thoại thông minh", """_row|full_name|devices_owned
3|Lê Văn An|smartphone
4|Lê Văn Bi|none
""")
form("vl32_hai_trang_chu_giai", "students", "", """_row|full_name
""", formats=("xlsx",), exit="1", emitted="0", rejected="2", codes="enum@E3 enum@E4",
     sheets=[("DS", T + CODED, ()), ("Danh mục", "Mã|Đối tượng\n1|Hộ nghèo\n2|Hộ cận nghèo", ()),
             ("Danh mục cũ", "Mã|Đối tượng\n1|Hộ cận nghèo\n2|Hộ nghèo", ())],
     what="two sheets that explain the codes differently: nobody knows which one counts")
form("vl33_hai_trang_cung_chu_giai", "students", "", """_row|full_name|category
3|Lê Văn An|near_poor
4|Lê Văn Bi|poor
""", formats=("xlsx",),
     sheets=[("DS", T + CODED, ()), ("Danh mục", "Mã|Đối tượng\n1|Hộ cận nghèo\n2|Hộ nghèo", ()),
             ("Ghi chú mã", "Mã|Đối tượng\n1|Hộ cận nghèo\n2|Hộ nghèo", ())],
     what="two sheets that explain the codes alike")
beside("vl25_chu_giai_cua_cot", "the heading's own legend goes before that of another sheet",
       """STT|Họ tên|Ngày sinh|Lớp|Đối tượng (1: hộ cận nghèo; 2: hộ nghèo)
1|Lê Văn An|01/02/2012|4A|1
2|Lê Văn Bi|02/02/2012|4A|2""", "Danh mục", "Mã|Đối tượng\n1|Hộ nghèo\n2|Hộ cận nghèo",
       """_row|full_name|category
3|Lê Văn An|near_poor
4|Lê Văn Bi|poor
""")
form("vl14_nhom_va_so_em", "students", T + """STT|Họ tên|Ngày sinh|Lớp|Ghi chú
I|HỘ NGHÈO|2 em||
1|Lê Văn An|01/02/2012|4A|
2|Lê Văn Bi|02/02/2012|4A|
II|HỘ CẬN NGHÈO|1 em||
3|Lê Văn Cẩn|03/02/2012|4A|
""", """_row|full_name|category
4|Lê Văn An|poor
5|Lê Văn Bi|poor
7|Lê Văn Cẩn|near_poor
""", what="groups of a category, the count under the birth date")
form("vl16_nhom_va_so", "students", T + """STT|Họ tên|Ngày sinh|Lớp|Ghi chú
Hộ nghèo||||2
1|Lê Văn An|01/02/2012|4A|
2|Lê Văn Bi|02/02/2012|4A|
Hộ cận nghèo||||1
3|Lê Văn Cẩn|03/02/2012|4A|
""", """_row|full_name|category
4|Lê Văn An|poor
5|Lê Văn Bi|poor
7|Lê Văn Cẩn|near_poor
""", what="groups of a category, a bare count in the last column")
form("vl18_lop_va_so_em", "students", T + """STT|Họ tên|Ngày sinh|Diện|Ghi chú
|Lớp 4A|||2 em
1|Lê Văn An|01/02/2012|HN|
2|Lê Văn Bi|02/02/2012|HN|
|Lớp 4B|1||
3|Lê Văn Cẩn|03/02/2012|HCN|
""", """_row|full_name|category|class
4|Lê Văn An|poor|4A
5|Lê Văn Bi|poor|4A
7|Lê Văn Cẩn|near_poor|4B
""", what="groups of a class with the count in another cell")
form("vl20_lop_ung_ho", "donations", """TRƯỜNG TH LÊ LAI, HUYỆN LẮK
Đơn vị tính: nghìn đồng
Mã|Ngày|Đơn vị ủng hộ|Hình thức|Số tiền
UH1|05/10/2021|Lớp 4A|Tiền mặt|500
UH2|05/10/2021|Lớp 4B|Tiền mặt|300
""", """_row|donation_id|donor_name|amount_vnd
4|UH1|Lớp 4A|500000
5|UH2|Lớp 4B|300000
""", what="classes that give money are no groups")
form("vl22_lop_truong_huyen", "students", """Lớp 8A - Trường THCS Lê Lai - Buôn Hồ
STT|Họ tên|Ngày sinh|Diện
1|Lê Văn An|01/02/2008|HN
""", """_row|full_name|class|school_name|district
3|Lê Văn An|8A|Trường THCS Lê Lai|Buôn Hồ
""", what="class, school and district between dashes, the district without its kind")
form("vl24_ds_truong_huyen", "students", """DANH SÁCH HỌC SINH TRƯỜNG THCS LÊ LAI - EA KAR
STT|Họ tên|Ngày sinh|Diện
1|Lê Văn An|01/02/2008|HN
""", """_row|full_name|school_name|district
3|Lê Văn An|TRƯỜNG THCS LÊ LAI|Ea Kar
""", what="a district behind the school of a list's title")
form("vl27_ho_can", "students", T + """STT|Họ tên|Ngày sinh|Diện
1|Lê Văn An|01/02/2012|Hộ cần
2|Lê Văn Bi|02/02/2012|Ho can
3|Lê Văn Cẩn|03/02/2012|Hộ cần nghèo
4|Lê Văn Du|04/02/2012|HỘ CẬN
""", """_row|full_name|category
4|Lê Văn Bi|near_poor
5|Lê Văn Cẩn|near_poor
6|Lê Văn Du|near_poor
""", exit="1", rejected="1", codes="enum@D3", what="a household that needs may be a near-poor one, typed wrongly")
form("vl26_dau_ben_phai", "students", T + """STT|Họ tên|Ngày sinh|Hộ nghèo|Hộ cận nghèo|Gia đình neo người|Ghi chú
1|Lê Văn An|01/02/2012|x|||
2|Lê Văn Bi|02/02/2012||x||
3|Lê Văn Cẩn|03/02/2012|||x|
4|Lê Văn Du|04/02/2012||||
""", """_row|full_name|category
3|Lê Văn An|poor
4|Lê Văn Bi|near_poor
5|Lê Văn Cẩn|none
6|Lê Văn Du|none
""", codes="outlier@5 header-unknown", what="a mark right of the categories, below words that nobody knows, is asked about")
form("vl28_khong_be_rong", "students", """TRƯỜNG TH LÊ L\u200bAI
HUYỆN L\u200bẮK
STT|Họ\u200bVà tên|Ngày sinh|Thi\u200bết bị hiện có|Diện
L\u200bớp 4\u200bA
1|Lê V\u200băn An|01/02/2012|Điện th\u200boại|Hộ ngh\u200bèo
Tổ\u200bng cộ\u200bng: 1 họ\u200bc sinh
""", """_row|full_name|class|school_name|district|category|devices_owned
5|Lê Văn An|4A|TRƯỜNG TH LÊ LAI|Lắk|poor|smartphone
""", codes="space@5", what="characters of no width in titles, headings, groups and sums")
form("vl29_lop_cu_moi", "students", T + """STT|Họ tên|Ngày sinh|Lớp cũ (20-21)|Lớp mới (21-22)|Diện
1|Lê Văn An|01/02/2012|3A|4A|HN
""", """_row|full_name|class
3|Lê Văn An|4A
""", what="old and new class")
form("vl30_lop_hai_nam_ngan", "students", T + """STT|Họ tên|Ngày sinh|Lớp năm học 20-21|Lớp năm học 21-22|Diện
1|Lê Văn An|01/02/2012|3A|4A|HN
""", """_row|full_name|class
3|Lê Văn An|4A
""", what="classes of two school years, each in two digits")
form("vl31_tong_cua_mot_phan", "students", T + """STT|Họ tên|Ngày sinh|Giới tính|Đối tượng
1|Lê Văn An|01/02/2012|Nam|HN
2|Lê Thị Bi|02/02/2012|Nữ|HN
3|Lê Văn Cẩn|03/02/2012|Nam|HCN
|Tổng số hộ nghèo|2||
|Tổng nữ|1||
|Tổng số máy đề nghị|2||
|Tổng số học sinh|3||
""", """_row|full_name|category
3|Lê Văn An|poor
4|Lê Thị Bi|poor
5|Lê Văn Cẩn|near_poor
""", what="counts of girls, of the poor and of devices below the birth dates are no count of all")
