"""Tables in every shape: headings, totals, groups, examples, places, empty cells."""
from make_more import form

HS="Trường THCS Lạc Long Quân|Ea Kar"
# ---------- header styles
form("s60_so_thu_tu_tieu_de", "students", """(1) STT|(2) Họ và tên|(3) Ngày sinh|(4) Giới tính|(5) Tên trường|(6) Huyện|(7) Đối tượng
1|Trần Anh Tú|02/03/2010|Nam|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|Ngô Thị Lan|04/05/2010|Nữ|Trường THCS Lạc Long Quân|Ea Kar|Không
""","""_row|full_name|birth_date|sex|category
2|Trần Anh Tú|2010-03-02|M|poor
3|Ngô Thị Lan|2010-05-04|F|none
""", what="numbered headings")
form("s61_gach_duoi", "students", """stt|ho_ten|ngay_sinh|gioi_tinh|lop|ten_truong|huyen|doi_tuong|sdt|ghi_chu
1|Trần Anh Tú|02/03/2010|Nam|6A|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo|0912345678|
2|Ngô Thị Lan|04/05/2010|Nữ|6A|Trường THCS Lạc Long Quân|Ea Kar|Không|0387654321|ở xa
""","""_row|full_name|birth_date|sex|class|category|guardian_phone|note
2|Trần Anh Tú|2010-03-02|M|6A|poor|0912345678|
3|Ngô Thị Lan|2010-05-04|F|6A|none|0387654321|ở xa
""", what="underscores")
form("s62_khong_dau", "students", """TT|Ho va ten|Ngay thang nam sinh|Nam/Nu|Lop|Truong|Quan/Huyen|Thuoc dien|Dan toc|SDT phu huynh
1|Trần Anh Tú|02/03/2010|Nam|6A|Trường THCS Lạc Long Quân|Ea Kar|Ho ngheo|Kinh|0912345678
2|H Bình Mlô|04/05/2010|Nu|6A|Trường THCS Lạc Long Quân|Ea Kar|Ho can ngheo|E De|0387654321
""","""_row|full_name|birth_date|sex|class|category|ethnicity|guardian_phone|district
2|Trần Anh Tú|2010-03-02|M|6A|poor|Kinh|0912345678|Ea Kar
3|H Bình Mlô|2010-05-04|F|6A|near_poor|Ê-đê|0387654321|Ea Kar
""", what="no diacritics")
form("s63_chu_hoa", "students", """STT|HỌ VÀ TÊN|NGÀY SINH|GIỚI TÍNH|LỚP|TÊN TRƯỜNG|HUYỆN|ĐỐI TƯỢNG
1|TRẦN ANH TÚ|02/03/2010|NAM|6A|TRƯỜNG THCS LẠC LONG QUÂN|EA KAR|HỘ NGHÈO
2|H' BÌNH MLÔ|04/05/2010|NỮ|6A|TRƯỜNG THCS LẠC LONG QUÂN|EA KAR|HỘ CẬN NGHÈO
""","""_row|full_name|birth_date|sex|class|category|school_name|district
2|TRẦN ANH TÚ|2010-03-02|M|6A|poor|TRƯỜNG THCS LẠC LONG QUÂN|Ea Kar
3|H' BÌNH MLÔ|2010-05-04|F|6A|near_poor|TRƯỜNG THCS LẠC LONG QUÂN|Ea Kar
""", what="capitals everywhere")
form("s64_cot_la", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|Quốc tịch|Mã lớp|Số anh chị em|Họ tên cha|Năm sinh cha|Họ tên mẹ|Năm sinh mẹ
1|Trần Anh Tú|02/03/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Việt Nam|6A|2|Trần Văn Nam|1980|Lê Thị Hoa|1982
2|Ngô Thị Lan|04/05/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo|Việt Nam|6A|1||| Bùi Thị Sen|1985
""","""_row|full_name|birth_date|guardian_name|class
2|Trần Anh Tú|2010-03-02|Trần Văn Nam|6A
3|Ngô Thị Lan|2010-05-04|‖Bùi Thị Sen|6A
""", codes="header-unknown", what="columns that no kind knows")
form("s65_bang_lech", "students", """||Trường THCS Lạc Long Quân
||Huyện Ea Kar

||STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
||1|Trần Anh Tú|02/03/2010|6A|Hộ nghèo
||2|Ngô Thị Lan|04/05/2010|6A|Không
""","""_row|full_name|birth_date|class|category|school_name|district
5|Trần Anh Tú|2010-03-02|6A|poor|Trường THCS Lạc Long Quân|Ea Kar
6|Ngô Thị Lan|2010-05-04|6A|none|Trường THCS Lạc Long Quân|Ea Kar
""", what="table starts in column C")
form("s66_dong_trong_so_tt", "students", """Trường THCS Lạc Long Quân, huyện Ea Kar
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2010|6A|Hộ nghèo
2|Ngô Thị Lan|04/05/2010|6A|Không
3||||
4||||
5||||
Danh sách này có 02 học sinh.
|||Ea Kar, ngày 05 tháng 10 năm 2021
|||HIỆU TRƯỞNG
""","""_row|full_name|birth_date|class|category|district
3|Trần Anh Tú|2010-03-02|6A|poor|Ea Kar
4|Ngô Thị Lan|2010-05-04|6A|none|Ea Kar
""", what="numbered rows nobody filled, closing sentence")
form("s67_tong_sai", "students", """Trường THCS Lạc Long Quân, huyện Ea Kar
STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
1|Trần Anh Tú|02/03/2010|6A|x|
2|Ngô Thị Lan|04/05/2010|6A||x
3|Tô Thị Ly|04/06/2010|6A|x|
|Tổng cộng|||2|2
""","""_row|full_name|category
3|Trần Anh Tú|poor
4|Ngô Thị Lan|near_poor
5|Tô Thị Ly|poor
""", exit="1", codes="total-mismatch@6", what="a tick column's total is wrong")
form("s68_tong_dung_nhieu", "students", """Trường THCS Lạc Long Quân, huyện Ea Kar
STT|Họ và tên|Ngày sinh|Lớp|Hộ nghèo|Hộ cận nghèo
Lớp 6A
1|Trần Anh Tú|02/03/2010|6A|x|
2|Ngô Thị Lan|04/05/2010|6A||x
|Cộng lớp 6A: 02|||1|1
Lớp 6B
1|Tô Thị Ly|04/06/2010|6B|x|
|Cộng lớp 6B: 01|||1|0
|Tổng số: 03 em|||2|1
Bằng chữ: Ba học sinh
""","""_row|full_name|category|class
4|Trần Anh Tú|poor|6A
5|Ngô Thị Lan|near_poor|6A
8|Tô Thị Ly|poor|6B
""", what="subtotals and total, words")
form("s69_tieu_de_nhom_lop", "students", """Trường THCS Lạc Long Quân - Huyện Ea Kar
STT|Họ và tên|Ngày sinh|Đối tượng
I|KHỐI 6
|Lớp 6A (02 em)
1|Trần Anh Tú|02/03/2010|Hộ nghèo
2|Ngô Thị Lan|04/05/2010|Không
|Lớp 6B
3|Tô Thị Ly|04/06/2010|Hộ cận nghèo
II|KHỐI 7
|Lớp 7A
4|Vũ Văn Tý|04/06/2009|Hộ cận nghèo
""","""_row|full_name|category|class|grade
5|Trần Anh Tú|poor|6A|6
6|Ngô Thị Lan|none|6A|6
8|Tô Thị Ly|near_poor|6B|6
11|Vũ Văn Tý|near_poor|7A|7
""", what="classes as sub-headings")
form("s70_nhieu_truong_nhom", "students", """PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN LẮK
TỔNG HỢP DANH SÁCH HỌC SINH THIẾU THIẾT BỊ
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
|Trường TH Lê Lợi
1|Trần Anh Tú|02/03/2013|3A|Hộ nghèo
|Trường TH Kim Đồng
2|Ngô Thị Lan|04/05/2012|4A|Không
""","""_row|full_name|category|school_name|district
5|Trần Anh Tú|poor|Trường TH Lê Lợi|Lắk
7|Ngô Thị Lan|none|Trường TH Kim Đồng|Lắk
""", exit="0/3", emitted="0-2", what="schools as sub-headings: read or refused, never wrong")
form("s71_vi_du", "students", """Trường THCS Lạc Long Quân - Huyện Ea Kar
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
Ví dụ|Nguyễn Văn A|01/01/2010|6A|Hộ nghèo
1|Trần Anh Tú|02/03/2010|6A|Hộ nghèo
2|Nguyễn Thị B|03/03/2010|6A|Hộ nghèo
""","""_row|_opt|full_name|category
4||Trần Anh Tú|poor
5|1|Nguyễn Thị B|poor
""", exit="0/1", emitted="1-2", rejected="0-1", codes="rows-skipped", what="example rows")
form("s72_lop_trong_hai_dong", "students", """Trường THPT Buôn Hồ - Thị xã Buôn Hồ
STT|Họ và tên học sinh|Ngày sinh|Lớp|Đối tượng hưởng|||Ghi chú
||||Hộ nghèo|Hộ cận nghèo|Khác|
1|Trần Anh Tú|02/03/2005|11A|x|||
2|Ngô Thị Lan|04/05/2005|11A||x||
3|Tô Thị Ly|04/06/2005|11B|||Mồ côi do Covid-19|
4|Vũ Thị Nhi|14/06/2005|11B|||x|
""","""_row|_opt|full_name|category
4||Trần Anh Tú|poor
5||Ngô Thị Lan|near_poor
6|1|Tô Thị Ly|covid_orphan
7|1|Vũ Thị Nhi|none
""", exit="0/1/3", emitted="0-4", rejected="0-2", merges=("E2:G2","A2:A3","B2:B3","C2:C3","D2:D3","H2:H3"), what="a free 'Khác' column beside ticks")
form("s73_ma_12_so", "students", """STT|Mã định danh|Họ và tên|Ngày sinh|Nam/Nữ|Trường|Huyện|Đối tượng
1|066210001234|Trần Anh Tú|02/03/2010|Nam|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|066310005678|Ngô Thị Lan|04/05/2010|Nữ|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
3|066210009999|Tô Thị Ly|04/06/2010|Nữ|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
4|066510009999|Tô Văn Lý|04/06/2010|Nam|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
5|06621000|Tô Văn Lo|04/06/2010|Nam|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
6|O66210001111|Tô Văn La|04/06/2010|Nam|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name|personal_id|student_id
2|Trần Anh Tú|066210001234|
3|Ngô Thị Lan|066310005678|
""", exit="1", rejected="4", codes="personal-id-check@4 personal-id-check@5 pattern@6 pattern/type@7", what="IDs that contradict")
form("s74_ma_10_so", "students", """STT|Mã định danh|Họ và tên|Ngày sinh|Nam/Nữ|Trường|Huyện|Đối tượng
1|6612345678|Trần Anh Tú|02/03/2010|Nam|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|6612345679|Ngô Thị Lan|04/05/2010|Nữ|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
3|661234567|Tô Thị Ly|04/06/2010|Nữ|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name|student_id|personal_id
2|Trần Anh Tú|6612345678|
3|Ngô Thị Lan|6612345679|
""", exit="1", rejected="1", codes="pattern@4", what="ten digits under a bare heading")
form("s75_so_dinh_dang", "students", """STT|Số định danh cá nhân|Họ và tên|Ngày sinh|Nam/Nữ|Trường|Huyện|Đối tượng
1|#66210001234|Trần Anh Tú|@2010-03-02|Nam|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|#66310005678|Ngô Thị Lan|@2010-05-04|Nữ|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
3|#66210005678|Tô Thị Ly|@2010-06-04|Nữ|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name|personal_id|birth_date
2|Trần Anh Tú|066210001234|2010-03-02
3|Ngô Thị Lan|066310005678|2010-05-04
""", exit="1", rejected="1", codes="id-padded@2 id-padded@3 personal-id-check/pattern@4", what="numeric IDs, eaten zeros")
form("s76_trung_cot", "students", """STT|Họ và tên|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng
1|Trần Anh Tú|Trần Văn Tú|02/03/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name
""", exit="3", codes="header-duplicate", what="one heading twice")
form("s77_thieu_ten", "students", """STT|Ngày sinh|Trường|Huyện|Đối tượng
1|02/03/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name
""", exit="3", codes="header-missing", what="no name column")
form("s78_rong", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng
""","""_row|full_name
""", exit="0", what="header only")
form("s79_mo_coi", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Hoàn cảnh
1|Trần Anh Tú|02/03/2010|Trường THCS Lạc Long Quân|Ea Kar|Mồ côi
2|Ngô Thị Lan|04/05/2010|Trường THCS Lạc Long Quân|Ea Kar|Khó khăn
3|Tô Thị Ly|04/06/2010|Trường THCS Lạc Long Quân|Ea Kar|mồ côi cha do Covid
4|Tô Thị Mỹ|04/07/2010|Trường THCS Lạc Long Quân|Ea Kar|bố mất do covid-19
5|Tô Thị Na|04/08/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo, mồ côi do Covid
6|Tô Thị Nê|04/09/2010|Trường THCS Lạc Long Quân|Ea Kar|gia đình khó khăn do dịch bệnh
7|Tô Thị Nô|04/10/2010|Trường THCS Lạc Long Quân|Ea Kar|mới thoát nghèo
8|Tô Thị Nơ|04/11/2010|Trường THCS Lạc Long Quân|Ea Kar|con thương binh
9|Tô Thị Nu|04/12/2010|Trường THCS Lạc Long Quân|Ea Kar|không
10|Tô Thị Nư|05/12/2010|Trường THCS Lạc Long Quân|Ea Kar|CHN
11|Tô Thị Ny|06/12/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ  nghèo (2021)
12|Tô Thị Ma|07/12/2010|Trường THCS Lạc Long Quân|Ea Kar|Cận
""","""_row|_opt|full_name|category
4||Tô Thị Ly|covid_orphan
5||Tô Thị Mỹ|covid_orphan
6||Tô Thị Na|poor
7||Tô Thị Nê|covid_hardship
10||Tô Thị Nu|none
12|1|Tô Thị Ny|poor
13|1|Tô Thị Ma|near_poor
""", exit="1", emitted="5-7", rejected="5-7", codes="enum@2 enum@3 category-conflict@6 enum@8 enum@9", what="hard category words")
form("s80_xa_huyen", "students", """STT|Họ và tên|Ngày sinh|Trường|Xã|Huyện|Đối tượng
1|Trần Anh Tú|02/03/2010|Trường THCS A|Xã Ea Phê|Krông Pak|Hộ nghèo
2|Ngô Thị Lan|04/05/2010|Trường THCS A|TT Phước An|H. Krông Pắk|Hộ nghèo
3|Tô Thị Ly|04/06/2010|Trường THCS A|Ea Tu|TP. Buôn Ma Thuột|Hộ nghèo
4|Tô Thị Mỹ|04/07/2010|Trường THCS A|P. Tân Lợi|BMT|Hộ nghèo
5|Tô Thị Na|04/08/2010|Trường THCS A|Krông Jing|M Đrăk|Hộ nghèo
6|Tô Thị Nê|04/09/2010|Trường THCS A|Ea Kpam|Cư Mgar|Hộ nghèo
7|Tô Thị Nô|04/10/2010|Trường THCS A|Ea Drăng|Ea H’leo|Hộ nghèo
8|Tô Thị Nơ|04/11/2010|Trường THCS A|Xã Không Có|Lak|Hộ nghèo
9|Tô Thị Nu|04/12/2010|Trường THCS A|Ea Na|Krông Ana|Hộ nghèo
10|Tô Thị Nư|05/12/2010|Trường THCS A|Thống Nhất|TX Buôn Hồ|Hộ nghèo
11|Tô Thị Ny|06/12/2010|Trường THCS A|Xã X|Huyện Xa Lạ|Hộ nghèo
12|Tô Thị Ma|07/12/2010|Trường THCS A|Dray Bhăng|CƯ KUIN|Hộ nghèo
""","""_row|full_name|commune|district
2|Trần Anh Tú|Ea Phê|Krông Pắc
3|Ngô Thị Lan|Phước An|Krông Pắc
4|Tô Thị Ly|Ea Tu|Buôn Ma Thuột
5|Tô Thị Mỹ|Tân Lợi|Buôn Ma Thuột
6|Tô Thị Na|Krông Jing|M'Đrắk
7|Tô Thị Nê|Ea KPam|Cư M'gar
8|Tô Thị Nô|Ea Drăng|Ea H'leo
9|Tô Thị Nơ|Xã Không Có‖Không Có|Lắk
10|Tô Thị Nu|Ea Na|Krông A Na
11|Tô Thị Nư|Thống Nhất|Buôn Hồ
13|Tô Thị Ma|Dray Bhăng|Cư Kuin
""", exit="1", rejected="1", codes="outlier@9 enum@12", what="spellings of places")
form("s81_hai_cap", "students", """STT|Họ và tên|Ngày sinh|Trường|Xã/phường|Tỉnh|Đối tượng
1|Trần Anh Tú|02/03/2015|Trường TH A|Xã Liên Sơn Lắk|Đắk Lắk|Hộ nghèo
2|Ngô Thị Lan|04/05/2015|Trường TH A|Phường Tân Lập|Đắk Lắk|Hộ nghèo
3|Tô Thị Ly|04/06/2015|Trường TH A|Xã Không Tồn Tại|Đắk Lắk|Hộ nghèo
""","""_row|_opt|full_name|district
2|1|Trần Anh Tú|Lắk
3|1|Ngô Thị Lan|Buôn Ma Thuột
""", exit="1", emitted="1-2", rejected="1-2", codes="required@4", what="two-tier addresses after July 2025")
form("s82_ky_tu_la", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng|Ghi chú
1|Trần  Anh\u00a0Tú |02/03/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo|
2|\u200bNgô Thị Lan|04/05/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo|
3|Tô Thị L\u0443|04/06/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo|
4|Nguy?n Th? Hoa|04/07/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo|
5|Tô Thị Mai|04/08/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo|=HYPERLINK("http://x")
6|Tô Thị Na|04/09/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo|-nghỉ học 1 tuần
""","""_row|full_name|note
2|Trần Anh Tú|
3|Ngô Thị Lan|
4|Tô Thị L\u0443‖Tô Thị Ly|
6|Tô Thị Mai|=HYPERLINK("http://x")
7|Tô Thị Na|-nghỉ học 1 tuần
""", exit="1", rejected="1", codes="space@2 mixed-script@4 characters-lost@5 formula-text@6", what="odd characters")
form("s83_nfd", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Đối tượng
1|Nguyễn Thị Thủy Tiên|02/03/2010|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
""","""_row|full_name|category
2|Nguyễn Thị Thủy Tiên|poor
""", what="plain")
form("s84_cap_hoc", "students", """STT|Họ và tên|Ngày sinh|Cấp học|Khối|Lớp|Trường|Huyện|Đối tượng
1|Trần Anh Tú|02/03/2010|THCS|6|6A|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
2|Ngô Thị Lan|04/05/2014|Tiểu học|Khối 2|2A|Trường TH Lê Lợi|Ea Kar|Hộ nghèo
3|Tô Thị Ly|04/06/2005|THPT|11|11B|Trường THPT Ngô Gia Tự|Ea Kar|Hộ nghèo
4|Tô Thị Mỹ|04/07/2010|THCS|3|3A|Trường TH Lê Lợi|Ea Kar|Hộ nghèo
5|Tô Thị Na|04/08/2010|THCS|13|6A|Trường THCS Lạc Long Quân|Ea Kar|Hộ nghèo
6|Tô Thị Nê|04/09/2016|Mầm non||Lá 1|Trường MN Hoa Mai|Ea Kar|Hộ nghèo
7|Tô Thị Nô|04/10/2001|Đại học||K19|Trường Đại học Tây Nguyên|Buôn Ma Thuột|Hộ nghèo
8|Tô Thị Nơ|04/11/2004|GDTX|12|12B|Trung tâm GDTX tỉnh|Buôn Ma Thuột|Hộ nghèo
""","""_row|full_name|level|grade|class
2|Trần Anh Tú|lower_secondary|6|6A
3|Ngô Thị Lan|primary|2|2A
4|Tô Thị Ly|upper_secondary|11|11B
5|Tô Thị Mỹ|lower_secondary‖primary|3|3A
7|Tô Thị Nê|preschool||Lá 1
8|Tô Thị Nô|higher||K19
9|Tô Thị Nơ|continuing|12|12B
""", exit="1", rejected="1", codes="level-grade@5 range@6", what="levels and grades")
form("s85_giam_ho", "students", """Trường TH Võ Thị Sáu, huyện Krông Năng
STT|Họ và tên|Ngày sinh|Lớp|Diện|Phụ huynh||Số hộ nghèo
|||||Họ và tên|Số ĐT|
1|Trần Anh Tú|02/03/2012|4A|Hộ nghèo|Trần Văn Ba|0912345678|HN-102
2|Ngô Thị Lan|04/05/2012|4A|Hộ cận nghèo|Lê Thị Tư|0987654321|
""","""_row|full_name|guardian_name|guardian_phone|category
4|Trần Anh Tú|Trần Văn Ba|0912345678|poor
5|Ngô Thị Lan|Lê Thị Tư|0987654321|near_poor
""", merges=("F2:G2","A2:A3","B2:B3","C2:C3","D2:D3","E2:E3","H2:H3"), what="parents under one heading")
form("s86_dia_chi", "students", """STT|Họ và tên|Ngày sinh|Lớp|Trường|Diện|Địa chỉ||
||||||Thôn/buôn|Xã|Huyện
1|Trần Anh Tú|02/03/2012|4A|Trường TH Võ Thị Sáu|Hộ nghèo|Thôn 3|Ea Tóh|Krông Năng
2|Y Ngô Niê|04/05/2012|4A|Trường TH Võ Thị Sáu|Hộ cận nghèo|Buôn Wiâo|Krông Năng|Krông Năng
""","""_row|full_name|address|commune|district
3|Trần Anh Tú|Thôn 3|Ea Tóh|Krông Năng
4|Y Ngô Niê|Buôn Wiâo|Krông Năng|Krông Năng
""", merges=("G1:I1","A1:A2","B1:B2","C1:C2","D1:D2","E1:E2","F1:F2"), what="address in three columns")
form("s87_ngay_khao_sat", "students", """Trường TH Võ Thị Sáu, huyện Krông Năng
STT|Họ và tên|Ngày sinh|Lớp|Diện|Ngày điều tra
1|Trần Anh Tú|02/03/2012|4A|Hộ nghèo|15/10/2021
2|Ngô Thị Lan|04/05/2012|4A|Hộ nghèo|hôm qua
""","""_row|full_name|survey_date
3|Trần Anh Tú|2021-10-15
4|Ngô Thị Lan|
""", codes="cell-dropped@4", what="survey dates in a column")
form("s88_hai_sdt_me", "students", """Trường TH Võ Thị Sáu, huyện Krông Năng
STT|Họ tên học sinh|Ngày sinh|Lớp|Diện|Họ tên mẹ|SĐT mẹ|Họ tên cha|SĐT cha
1|Trần Anh Tú|02/03/2012|4A|Hộ nghèo|Lê Thị Hai|0911111111|Trần Văn Một|0922222222
""","""_row|full_name|guardian_name|guardian_phone
3|Trần Anh Tú|Trần Văn Một|0922222222
""", what="father and mother: father's name and phone go together")
form("s89_ten_truong_lech", "students", """STT|Họ và tên|Ngày sinh|Lớp|Trường|Huyện|Diện
1|Trần Anh Tú|02/03/2012|4A|TH Võ Thị Sáu|Krông Năng|Hộ nghèo
2|Trần Anh Tâm|02/03/2012|4A||Krông Năng|Hộ nghèo
3|Trần Anh Tân|02/03/2012|4A|TH Võ Thị Sáu||Hộ nghèo
4||02/03/2012|4A|TH Võ Thị Sáu|Krông Năng|Hộ nghèo
""","""_row|full_name|school_name
2|Trần Anh Tú|TH Võ Thị Sáu
""", exit="1", rejected="3", codes="required@3 required@4 required@5", what="required cells left empty")
form("s90_nham_tuoi", "students", """STT|Họ và tên|Ngày sinh|Lớp|Trường|Huyện|Diện
1|Trần Anh Tú|02/03/2000|1A|Trường TH Võ Thị Sáu|Krông Năng|Hộ nghèo
2|Trần Anh Tâm|02/03/2018|5A|Trường TH Võ Thị Sáu|Krông Năng|Hộ nghèo
""","""_row|full_name|grade
2|Trần Anh Tú|1
3|Trần Anh Tâm|5
""", codes="grade-age@2", options="--as-of 2021-10-01", what="age that does not fit the grade")
form("s91_ghi_chu_cuoi", "students", """Trường TH Võ Thị Sáu, huyện Krông Năng
STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|02/03/2012|4A|Hộ nghèo
2|Ngô Thị Lan|04/05/2012|4A|Hộ nghèo
Ghi chú: danh sách do GVCN lập, có xác nhận của UBND xã.
Nơi nhận:
- Phòng GD&ĐT;
- Lưu VT.
""","""_row|full_name
3|Trần Anh Tú
4|Ngô Thị Lan
""", what="notes below the table")
form("s92_dong_sau_chu_ky", "students", """Trường TH Võ Thị Sáu, huyện Krông Năng
STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|02/03/2012|4A|Hộ nghèo
|Tổng cộng: 1 học sinh
STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Ngô Thị Lan|04/05/2012|5A|Hộ nghèo
|Tổng cộng: 1 học sinh
""","""_row|full_name|class
3|Trần Anh Tú|4A
6|Ngô Thị Lan|5A
""", exit="0/1", what="a second table of the same head below the first")
