"""What workbooks bring: headings three deep, cells merged across, sheets beside the list."""
import functools

import make_more

form = functools.partial(make_more.form, formats=("xlsx",))

form("v01_tieu_de_ba_tang", "students", """TRƯỜNG THCS NGUYỄN DU||||||||
HUYỆN LẮK||||||||
PHỤ LỤC I||||||||
Số TT|Thông tin học sinh|||Thuộc diện (đánh dấu X)||||Ghi chú
|Họ và tên|Ngày sinh|Giới tính|Hộ nghèo, cận nghèo||Ảnh hưởng dịch Covid-19||
||||Hộ nghèo|Hộ cận nghèo|Mồ côi|Hoàn cảnh khó khăn|
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)
1|Trần Anh Tú|@2010-03-02|Nam|X||||
2|Ngô Thị Lan|@2010-05-04|Nữ||X|||
3|H'Bình Mlô|@2010-07-25|Nữ|||X||
4|Bùi Văn Sơn|@2009-11-13|Nam||||X|
5|Lê Thị Hoa|@2009-12-30|Nữ|||||nhà xa
Tổng cộng||||1|1|1|1|
""", """_row|full_name|birth_date|sex|category|school_name|district
8|Trần Anh Tú|2010-03-02|M|poor|Trường THCS Nguyễn Du|Lắk
9|Ngô Thị Lan|2010-05-04|F|near_poor|Trường THCS Nguyễn Du|Lắk
10|H'Bình Mlô|2010-07-25|F|covid_orphan|Trường THCS Nguyễn Du|Lắk
11|Bùi Văn Sơn|2009-11-13|M|covid_hardship|Trường THCS Nguyễn Du|Lắk
12|Lê Thị Hoa|2009-12-30|F|none|Trường THCS Nguyễn Du|Lắk
""", formats=("xlsx",), merges=("A4:A6", "B4:D4", "B5:B6", "C5:C6", "D5:D6", "E4:H4", "E5:F5",
                                "G5:H5", "I4:I6"), what="headings three deep")
form("v02_thiet_bi_ba_tang", "students", """TT|Học sinh||||Thiết bị||||Diện
|Họ tên|Ngày sinh|Trường|Huyện|Hiện có||Nhu cầu||
|||||Điện thoại thông minh|Máy tính bảng|Máy tính bảng|SIM|
1|Trần Anh Tú|02/03/2010|Trường THCS Lê Lợi|Lắk|x||x|x|Hộ nghèo
2|Ngô Thị Lan|14/05/2010|Trường THCS Lê Lợi|Lắk||x||x|Hộ cận nghèo
3|Lê Thị Hoa|30/12/2009|Trường THCS Lê Lợi|Lắk|||x||Hộ nghèo
""", """_row|full_name|birth_date|devices_owned|needs|category
4|Trần Anh Tú|2010-03-02|smartphone|device+sim|poor
5|Ngô Thị Lan|2010-05-14|tablet|sim|near_poor
6|Lê Thị Hoa|2009-12-30|none|device|poor
""", formats=("csv",), what="what a child has and needs, three deep")
form("v03_uu_tien_ngoac", "students", """TT|Họ tên học sinh|Sinh ngày|Trường|Huyện|Đối tượng ưu tiên||
|||||Ưu tiên 1 (hộ nghèo)|Ưu tiên 2 (hộ cận nghèo)|Ưu tiên 3 (khó khăn do Covid-19)
1|Trần Anh Tú|02/03/2010|Trường THCS Lê Lợi|Lắk|√||
2|Ngô Thị Lan|14/05/2010|Trường THCS Lê Lợi|Lắk||√|
3|Lê Thị Hoa|30/12/2009|Trường THCS Lê Lợi|Lắk|||√
""", """_row|full_name|birth_date|category
3|Trần Anh Tú|2010-03-02|poor
4|Ngô Thị Lan|2010-05-14|near_poor
5|Lê Thị Hoa|2009-12-30|covid_hardship
""", formats=("xlsx",), merges=("A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:H1"),
     what="the priority as tick columns, the category in brackets")
form("v04_trang_dan_dien", "students", """TRƯỜNG THCS EA YÔNG|||Mẫu số 2
HUYỆN KRÔNG PẮC|||Độc lập - Tự do - Hạnh phúc
DANH SÁCH HỌC SINH HỘ NGHÈO|||
Ngày lập: 05/10/2021|||
TT|Họ và tên|Ngày sinh|Giới tính
1|Trần Anh Tú|02/03/2010|Nam
2|Ngô Thị Lan|14/05/2010|Nữ
||Trang 1/2|
|||Độc lập - Tự do - Hạnh phúc
DANH SÁCH HỌC SINH HỘ CẬN NGHÈO|||
Ngày lập: 15/11/2021|||
TT|Họ và tên|Ngày sinh|Giới tính
3|Bùi Văn Sơn|13/11/2009|Nam
DANH SÁCH HỌC SINH KHÁC|||
4|Lê Thị Hoa|30/12/2009|Nữ
||- 2 -|
""", """_row|full_name|category|survey_date|school_name|district
6|Trần Anh Tú|poor|2021-10-05|Trường THCS Ea Yông|Krông Pắc
7|Ngô Thị Lan|poor|2021-10-05|Trường THCS Ea Yông|Krông Pắc
13|Bùi Văn Sơn|near_poor|2021-11-15|Trường THCS Ea Yông|Krông Pắc
""", exit="1", emitted="3", rejected="1", codes="category-missing@15",
     what="a pasted page has a title of its own, with another category, or none")
form("v05_trang_dan_lop", "students", """TRƯỜNG THCS EA YÔNG||||
HUYỆN KRÔNG PẮC||||
DANH SÁCH HỌC SINH LỚP 6A||||
TT|Họ và tên|Ngày sinh|Giới tính|Diện
1|Trần Anh Tú|02/03/2010|Nam|Hộ nghèo
2|Ngô Thị Lan|14/05/2010|Nữ|Hộ cận nghèo
DANH SÁCH HỌC SINH LỚP 7B||||
TT|Họ và tên|Ngày sinh|Giới tính|Diện
3|Bùi Văn Sơn|13/11/2009|Nam|Hộ nghèo
Lớp: 8C||GVCN: Trần Văn Bảy||Sĩ số: 35
4|Lê Thị Hoa|30/12/2008|Nữ|Hộ nghèo
""", """_row|full_name|class|category
5|Trần Anh Tú|6A|poor
6|Ngô Thị Lan|6A|near_poor
9|Bùi Văn Sơn|7B|poor
11|Lê Thị Hoa|8C|poor
""", formats=("xlsx",), what="a pasted page has a title of its own, with another class")
form("v06_dien_dong_rieng", "students", """TRƯỜNG THCS EA YÔNG - HUYỆN KRÔNG PẮC|||
TỔNG HỢP HỌC SINH XÃ NGHÈO THIẾU THIẾT BỊ|||
Đối tượng: Hộ cận nghèo|||
TT|Họ và tên|Ngày sinh|Giới tính
1|Trần Anh Tú|02/03/2010|Nam
""", """_row|full_name|category
5|Trần Anh Tú|near_poor
""", what="the category in a line of its own; a poor commune is no poor pupil")
form("v07_so_so_thay_dau", "students", """TT|Họ và tên|Ngày sinh|Trường|Huyện|Số sổ||Khó khăn do Covid-19
|||||Hộ nghèo|Hộ cận nghèo|
1|Trần Anh Tú|02/03/2010|Trường THCS Lê Lợi|Lắk|HN-102/2021||
2|Ngô Thị Lan|14/05/2010|Trường THCS Lê Lợi|Lắk||CN-077/2021|
3|Lê Thị Hoa|30/12/2009|Trường THCS Lê Lợi|Lắk|||x
4|Bùi Văn Sơn|13/11/2009|Trường THCS Lê Lợi|Lắk|||
5|Vi Thị Mai|13/10/2009|Trường THCS Lê Lợi|Lắk||không có sổ|
""", """_row|full_name|category|certificate
3|Trần Anh Tú|poor|HN-102/2021
4|Ngô Thị Lan|near_poor|CN-077/2021
5|Lê Thị Hoa|covid_hardship|
6|Bùi Văn Sơn|none|
""", exit="1", rejected="1", codes="enum@7", formats=("xlsx",), merges=("F1:G1",),
     what="numbers of certificates where a mark is expected")
form("v08_so_so_mot_cot", "students", """TT|Họ và tên|Ngày sinh|Trường|Huyện|Số sổ hộ nghèo|Hộ cận nghèo|Trai/gái
1|Trần Anh Tú|02/03/2010|Trường THCS Lê Lợi|Lắk|0102||Trai
2|Ngô Thị Lan|14/05/2010|Trường THCS Lê Lợi|Lắk||Cận nghèo|Gái
3|Bùi Văn Sơn|13/11/2009|Trường THCS Lê Lợi|Lắk|||Trai
""", """_row|full_name|category|certificate|sex
2|Trần Anh Tú|poor|0102|M
3|Ngô Thị Lan|near_poor||F
4|Bùi Văn Sơn|none||M
""", formats=("csv",), what="a number says poor, the word of the heading says near-poor")
form("v09_viet_tat_ho", "students", """TT|Mã hộ|Họ tên chủ hộ|Họ tên con đang đi học|NTNS|Trường|Huyện|Thuộc ĐT
1|H-012|Y Bhiu Niê|Y Sơn Niê|02/03/2010|Trường THCS Ea Wer|Buôn Đôn|Hộ nghèo
2|||H'Mai Niê|14/05/2011|Trường THCS Ea Wer|Buôn Đôn|Hộ nghèo
""", """_row|full_name|birth_date|household_id|guardian_name|category
2|Y Sơn Niê|2010-03-02|H-012|Y Bhiu Niê|poor
3|H'Mai Niê|2011-05-14|H-012|Y Bhiu Niê|poor
""", formats=("xlsx",), merges=("B2:B3", "C2:C3"), what="brothers and sisters below one household")
form("v10_tieu_de_thang_truoc", "students", """TT|Họ và tên|Ngày sinh (mm/dd/yyyy)|Trường|Huyện|Diện
1|Trần Anh Tú|03/05/2010|Trường THCS Lê Lợi|Lắk|Hộ nghèo
2|Ngô Thị Lan|12/30/2009|Trường THCS Lê Lợi|Lắk|Hộ nghèo
3|Lê Thị Hoa|@2009-02-07|Trường THCS Lê Lợi|Lắk|Hộ nghèo
""", """_row|full_name|birth_date
2|Trần Anh Tú|2010-03-05
3|Ngô Thị Lan|2009-12-30
4|Lê Thị Hoa|2009-02-07
""", formats=("xlsx",), codes="date-format@2", what="the heading asks for the month first")
form("v11_thang_truoc_khong_theo", "students", """TT|Họ và tên|Ngày sinh (mm/dd/yyyy)|Trường|Huyện|Diện
1|Trần Anh Tú|03/05/2010|Trường THCS Lê Lợi|Lắk|Hộ nghèo
2|Ngô Thị Lan|30/12/2009|Trường THCS Lê Lợi|Lắk|Hộ nghèo
""", """_row|full_name|birth_date
3|Ngô Thị Lan|2009-12-30
""", formats=("csv",), exit="1", rejected="1", codes="date-ambiguous@2",
     what="the heading asks for the month first, not all write so")
form("v12_trong_do", "students", """TRƯỜNG THCS HOÀ HIỆP|||
HUYỆN CƯ KUIN|||
TT|Họ và tên|Ngày sinh|GT
|I. Hộ nghèo: 3 em||
1|Trần Anh Tú|02/03/2010|Nam
2|Ngô Thị Lan|14/05/2010|Nữ
3|Vi Thị Mai|13/10/2009|Nữ
|II. Hộ cận nghèo: 01||
1|Bùi Văn Sơn|13/11/2009|Nam
Tổng cộng: 4 học sinh (trong đó nữ: 2)|||
|Trong đó: - Hộ nghèo: 3||
|- Hộ cận nghèo: 1||
|- Khó khăn do dịch: 0; mồ côi: 0||
""", """_row|full_name|category
5|Trần Anh Tú|poor
6|Ngô Thị Lan|poor
7|Vi Thị Mai|poor
9|Bùi Văn Sơn|near_poor
""", what="counts behind groups, and a breakdown below the total")
form("v13_total_excel", "students", """STT|Họ và tên|Ngày sinh|Trường|Huyện|Diện
1|Trần Anh Tú|02/03/2010|Trường THCS Lê Lợi|Lắk|Hộ nghèo
2|Ngô Thị Lan|14/05/2010|Trường THCS Lê Lợi|Lắk|Hộ nghèo
Total|||||#2
""", """_row|full_name|category
2|Trần Anh Tú|poor
3|Ngô Thị Lan|poor
""", formats=("xlsx",), what="the totals row of an Excel table")
form("v14_tick_internet", "students", """TT|Họ và tên|Ngày sinh|Trường|Huyện|Diện|Kết nối Internet||
||||||Wifi/cáp quang|3G/4G|Không
1|Trần Anh Tú|02/03/2010|Trường THCS Lê Lợi|Lắk|Hộ nghèo|x||
2|Ngô Thị Lan|14/05/2010|Trường THCS Lê Lợi|Lắk|Hộ nghèo||x|
3|Lê Thị Hoa|30/12/2009|Trường THCS Lê Lợi|Lắk|Hộ nghèo|||x
4|Vi Thị Mai|13/10/2009|Trường THCS Lê Lợi|Lắk|Hộ nghèo|x|x|
5|Bùi Văn Sơn|13/11/2009|Trường THCS Lê Lợi|Lắk|Hộ nghèo|||
6|Lò Văn Sen|13/12/2009|Trường THCS Lê Lợi|Lắk|Hộ nghèo|x||x
""", """_row|full_name|internet_home
3|Trần Anh Tú|fixed
4|Ngô Thị Lan|mobile
5|Lê Thị Hoa|none
6|Vi Thị Mai|yes
7|Bùi Văn Sơn|
""", exit="1", rejected="1", codes="enum@8", formats=("xlsx",), merges=("G1:I1",),
     what="ticks of the lines to the Internet")
form("v15_tick_la", "students", """TT|Họ và tên|Ngày sinh|Trường|Huyện|Hộ nghèo|Hộ cận nghèo|Khó khăn đột xuất do Covid|Thiếu ăn vì dịch bệnh|Mới thoát nghèo
1|Trần Anh Tú|02/03/2010|Trường THCS Lê Lợi|Lắk|x||||
2|Ngô Thị Lan|14/05/2010|Trường THCS Lê Lợi|Lắk|||x||
3|Lê Thị Hoa|30/12/2009|Trường THCS Lê Lợi|Lắk||||x|
4|Vi Thị Mai|13/10/2009|Trường THCS Lê Lợi|Lắk||x||x|
5|Bùi Văn Sơn|13/11/2009|Trường THCS Lê Lợi|Lắk|||||x
""", """_row|full_name|category
2|Trần Anh Tú|poor
3|Ngô Thị Lan|covid_hardship
5|Vi Thị Mai|near_poor
6|Bùi Văn Sơn|none
""", exit="1", rejected="1", codes="category-missing@4 header-unknown",
     what="a mark below an unknown heading that speaks of hardship is no 'none'")
form("v16_bieu_mau_hoi", "students", """Dấu thời gian|Họ và tên học sinh:|Ngày, tháng, năm sinh của học sinh:|Học sinh là nam hay nữ?|Em đang học trường nào?|Trường thuộc huyện nào?|Gia đình em thuộc diện nào?|Nhà có mạng gì?
20/09/2021 08:15:03|Trần Anh Tú|02/03/2010|Nam|Trường THCS Lê Lợi|Lắk|Hộ nghèo|Wifi và 4G
20/09/2021 09:02:11|Ngô Thị Lan|14/05/2010|Nữ|Trường THCS Lê Lợi|Lắk|Hộ cận nghèo|4G
""", """_row|full_name|birth_date|sex|school_name|district|category
2|Trần Anh Tú|2010-03-02|M|Trường THCS Lê Lợi|Lắk|poor
3|Ngô Thị Lan|2010-05-14|F|Trường THCS Lê Lợi|Lắk|near_poor
""", what="answers of an online form, questions as headings")
form("v17_tong_ngay_theo_gioi", "students", """TRƯỜNG TH KIM ĐỒNG - HUYỆN LẮK||||||
TT|Họ và tên HS được đề nghị|Ngày sinh||Hoàn cảnh||G/chú
||Nam|Nữ|Hộ nghèo|Khó khăn|
1|Trần Anh Tú|@2012-03-02||x||ở với bà
2|Ngô Thị Lan||@2012-05-14||x|
|Tổng cộng: 2 học sinh|||1|1|
|Người lập biểu|HIỆU TRƯỞNG||||
|Lê Thị Hoa|Nguyễn Văn Hùng||||
""", """_row|full_name|birth_date|sex|category|note
4|Trần Anh Tú|2012-03-02|M|poor|ở với bà
5|Ngô Thị Lan|2012-05-14|F|covid_hardship|
""", formats=("xlsx",), merges=("A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"),
     what="a total and signatures where only the name is one column")
form("v18_chu_ky_hai_o", "students", """TRƯỜNG TH KIM ĐỒNG - HUYỆN LẮK|||
DANH SÁCH HỌC SINH HỘ NGHÈO|||
TT|Họ tên học sinh thụ hưởng|Ngày sinh|Con hộ
1|Trần Anh Tú|02/03/2012|Hộ nghèo
2|Ngô Thị Lan|14/05/2012|Hộ nghèo
|Người lập biểu|HIỆU TRƯỞNG|
|(Ký, họ tên)|(Ký tên, đóng dấu)|
""", """_row|full_name|birth_date|category
4|Trần Anh Tú|2012-03-02|poor
5|Ngô Thị Lan|2012-05-14|poor
""", what="signatures under the columns of names and dates")
form("v19_mot_cot_danh_dau", "students", """TRƯỜNG TH KIM ĐỒNG - HUYỆN LẮK||||||
DANH SÁCH HỌC SINH HỘ CẬN NGHÈO||||||
T.T|Họ tên HS chưa có thiết bị|N.T.N.S|Mồ côi do Covid|Mồ côi (không do Covid)|Cha mất năm|Mã lớp
1|Trần Anh Tú|02/03/2012||||L01
2|Ngô Thị Lan|14/05/2012|x|||L01
3|Bùi Văn Sơn|13/11/2012|||2015|L02
4|Vi Thị Mai|13/10/2012||x||L02
""", """_row|full_name|birth_date|category|class
4|Trần Anh Tú|2012-03-02|near_poor|L01
5|Ngô Thị Lan|2012-05-14|near_poor|L01
6|Bùi Văn Sơn|2012-11-13|near_poor|L02
7|Vi Thị Mai|2012-10-13|near_poor|L02
""", codes="category-conflict@5",
     what="a lone tick column below a title with another category")
form("v20_nhom_va_mot_cot", "students", """TRƯỜNG TH KIM ĐỒNG - HUYỆN LẮK||||
TT|Họ và tên|Ngày sinh|Mồ côi do Covid|Lớp|Mã lớp
I. Hộ nghèo|||||
1|Trần Anh Tú|02/03/2012||3A|L01
II. Hộ cận nghèo|||||
2|Ngô Thị Lan|14/05/2012||3B|L02
""", """_row|full_name|category|class
4|Trần Anh Tú|poor|3A
6|Ngô Thị Lan|near_poor|3B
""", what="a lone tick column below groups of other categories")
form("v21_chu_va_mot_cot", "students", """TT|Họ và tên|Ngày sinh|Trường|Huyện nơi trường đóng|Diện được xét|Mồ côi do Covid|Vùng khó khăn
1|Trần Anh Tú|02/03/2012|Trường TH Kim Đồng|Lắk|Hộ nghèo||x
2|Ngô Thị Lan|14/05/2012|Trường TH Kim Đồng|Lắk|Hộ cận nghèo||
3|Vi Thị Mai|13/10/2012|Trường TH Kim Đồng|Lắk|Không|x|x
""", """_row|full_name|category
2|Trần Anh Tú|poor
3|Ngô Thị Lan|near_poor
4|Vi Thị Mai|covid_orphan
""", what="words of the category beside a lone tick column")
form("v22_co_khong", "students", """TRƯỜNG TH KIM ĐỒNG - HUYỆN LẮK||||
STT|Họ và tên|Ngày sinh|Hộ nghèo (có/không)|Hộ cận nghèo (có/không)
1|Trần Anh Tú|02/03/2012|Có|Không
2|Ngô Thị Lan|14/05/2012|Không|Có
3|Vi Thị Mai|13/10/2012|Không|Không
""", """_row|full_name|category
3|Trần Anh Tú|poor
4|Ngô Thị Lan|near_poor
5|Vi Thị Mai|none
""", what="yes and no below the categories")
form("v23_hai_dong_mot_em", "students", """TRƯỜNG TH KIM ĐỒNG||||
Xã/phường:|Ea Tiêu|||
Huyện (TX, TP):|Cư Kuin|||
STT|Họ và tên|Ngày sinh|Diện|Cha mẹ
1|Trần Anh Tú|02/03/2012|Hộ nghèo|Trần Văn Bảy
||||Lê Thị Mận
2|Ngô Thị Lan|14/05/2012|Hộ cận nghèo|Ngô Văn Tám
||||Vi Thị Sen
""", """_row|full_name|category|guardian_name|commune|district
5|Trần Anh Tú|poor|Trần Văn Bảy|Ea Tiêu|Cư Kuin
7|Ngô Thị Lan|near_poor|Ngô Văn Tám|Ea Tiêu|Cư Kuin
""", merges=("A5:A6", "B5:B6", "C5:C6", "D5:D6", "A7:A8", "B7:B8", "C7:C8", "D7:D8"),
     codes="stray-cell", what="a pupil over two rows is one pupil; labels of places with a choice")
