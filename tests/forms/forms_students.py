"""Lists of pupils as schools send them: encodings, titles, several sheets."""
from make_more import form

# ---------- encodings and delimiters
R3="""STT|Họ và tên|Ngày sinh|Giới tính|Lớp|Tên trường|Huyện|Đối tượng|Ghi chú
1|Nguyễn Thị Mỹ Lệ|12/03/2012|Nữ|4A|Trường TH Võ Thị Sáu|Krông Búk|Hộ nghèo|nhà xa trường
2|Y Bhăm Niê|30/11/2011|Nam|5B|Trường TH Võ Thị Sáu|Krông Búk|Hộ cận nghèo|
3|H'Hen Êban|25/07/2013|Nữ|3A|Trường TH Võ Thị Sáu|Krông Búk|Mồ côi do COVID-19|ở với bà
4|Đoàn Quốc Bảo|19/01/2012|Nam|4A|Trường TH Võ Thị Sáu|Krông Búk|Không thuộc diện|
"""
T3="""_row|full_name|birth_date|sex|class|school_name|district|category|note|priority|grade|level
2|Nguyễn Thị Mỹ Lệ|2012-03-12|F|4A|Trường TH Võ Thị Sáu|Krông Búk|poor|nhà xa trường|1|4|primary
3|Y Bhăm Niê|2011-11-30|M|5B|Trường TH Võ Thị Sáu|Krông Búk|near_poor||2|5|primary
4|H'Hen Êban|2013-07-25|F|3A|Trường TH Võ Thị Sáu|Krông Búk|covid_orphan|ở với bà|3|3|primary
5|Đoàn Quốc Bảo|2012-01-19|M|4A|Trường TH Võ Thị Sáu|Krông Búk|none|||4|primary
"""
form("s01_chuan", "students", R3,T3, what="a clean roster")
form("s03_tab_utf16", "students", R3,T3, delim="\t", enc="utf-16", formats=("csv",), what="utf-16 BOM tab")
form("s04_utf16be", "students", R3,T3, delim="\t", enc="utf-16-be", formats=("csv",), what="UTF-16BE no BOM")
form("s04b_utf16le", "students", R3,T3, delim=";", enc="utf-16-le", formats=("csv",), what="UTF-16LE no BOM")
form("s05_pipe", "students", R3,T3, delim="|", formats=("csv",), what="pipe")
form("s06_sep", "students", "",T3.replace("\n5|","\n6|").replace("\n4|","\n5|").replace("\n3|","\n4|").replace("\n2|","\n3|"), raw=("sep=;\r\n"+"\r\n".join(l.replace("|",";") for l in R3.strip().split("\n"))+"\r\n").encode("utf-8-sig"), formats=("csv",), what="sep= line")
# ---------- titles
form("s30_lop_o_tieu_de", "students", """UBND HUYỆN EA SÚP
TRƯỜNG THCS NGUYỄN TẤT THÀNH
DANH SÁCH HỌC SINH CÓ HOÀN CẢNH KHÓ KHĂN
Lớp: 7A2  - GVCN: Nguyễn Thị Hồng
STT|Họ và tên|Ngày sinh|Nam/Nữ|Đối tượng
1|Trần Văn Lâm|05/09/2009|Nam|Hộ nghèo
2|H'Mai Ksơr|17/12/2009|Nữ|Hộ cận nghèo
""","""_row|full_name|birth_date|sex|class|category|school_name|district|grade|level
6|Trần Văn Lâm|2009-09-05|M|7A2|poor|Trường THCS Nguyễn Tất Thành|Ea Súp|7|lower_secondary
7|H'Mai Ksơr|2009-12-17|F|7A2|near_poor|Trường THCS Nguyễn Tất Thành|Ea Súp|7|lower_secondary
""", what="class in the title")
form("s31_dien_o_tieu_de", "students", """PHÒNG GD&ĐT HUYỆN BUÔN ĐÔN||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Trường TH Lê Hồng Phong - xã Ea Nuôl||||Độc lập - Tự do - Hạnh phúc

DANH SÁCH HỌC SINH HỘ CẬN NGHÈO CHƯA CÓ THIẾT BỊ HỌC TRỰC TUYẾN
Năm học 2021-2022
(Kèm theo Công văn số 77/CV-PGDĐT ngày 05/10/2021)
Thời điểm khảo sát: ngày 12 tháng 10 năm 2021

TT|Họ và tên học sinh|Ngày sinh|GT|Lớp|Dân tộc|Ghi chú
1|Y Ngăm Hra|14/02/2011|Nam|5A|Ê Đê|
2|Hoàng Ngọc Hân|28/08/2012|Nữ|4B|Kinh|bố mẹ đi làm xa
""","""_row|full_name|birth_date|sex|class|ethnicity|note|category|priority|school_name|district|commune|survey_date
10|Y Ngăm Hra|2011-02-14|M|5A|Ê-đê||near_poor|2|Trường TH Lê Hồng Phong|Buôn Đôn|Ea Nuôl|2021-10-12
11|Hoàng Ngọc Hân|2012-08-28|F|4B|Kinh|bố mẹ đi làm xa|near_poor|2|Trường TH Lê Hồng Phong|Buôn Đôn|Ea Nuôl|2021-10-12
""", what="category, commune and survey date in the title")
form("s32_hai_dien_o_tieu_de", "students", """Đơn vị: Trường TH Trần Quốc Toản
Huyện: Krông Bông
DANH SÁCH HỌC SINH HỘ NGHÈO, CẬN NGHÈO
STT|Họ và tên|Ngày sinh|Giới tính|Lớp
1|Nguyễn Hữu Thọ|03/03/2013|Nam|3A
2|Trịnh Thị Thu|09/10/2012|Nữ|4A
""","""_row|full_name
""", exit="1/3", emitted="0", rejected="0-2", codes="category-missing/required/header-missing", what="two categories in the title and no column: refused")
form("s33_ngay_lap_o_tren", "students", """SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐẮK LẮK|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG THPT TRẦN ĐẠI NGHĨA|||Độc lập - Tự do - Hạnh phúc
|||Buôn Đôn, ngày 15 tháng 11 năm 2021
DANH SÁCH HỌC SINH ĐỀ NGHỊ HỖ TRỢ MÁY TÍNH
STT|Họ và tên|Ngày sinh|Giới tính|Lớp|Huyện|Diện
1|Lý Thị Sen|12/12/2005|Nữ|11A5|Buôn Đôn|Hộ nghèo
2|Y Thuyên Knul|08/04/2004|Nam|12A1|Buôn Đôn|Khó khăn do dịch Covid
""","""_row|full_name|birth_date|sex|class|district|category|school_name|survey_date|grade|level
6|Lý Thị Sen|2005-12-12|F|11A5|Buôn Đôn|poor|Trường THPT Trần Đại Nghĩa|2021-11-15|11|upper_secondary
7|Y Thuyên Knul|2004-04-08|M|12A1|Buôn Đôn|covid_hardship|Trường THPT Trần Đại Nghĩa|2021-11-15|12|upper_secondary
""", what="place and date above the table")
form("s34_nam_hoc_khong_phai_ngay", "students", """Trường Tiểu học Bế Văn Đàn, huyện M'Đrắk
Danh sách học sinh nhận hỗ trợ năm học 2022 - 2023, đợt 2
STT|Họ tên|Sinh ngày|Phái|Lớp|Hoàn cảnh
1|Vi Văn Toàn|01-02-2014|Nam|3C|con hộ nghèo
2|Lò Thị Dung|22.6.2015|Nữ|2A|hộ cận nghèo
""","""_row|full_name|birth_date|sex|class|category|school_name|district|survey_date
4|Vi Văn Toàn|2014-02-01|M|3C|poor|Trường Tiểu học Bế Văn Đàn‖Trường Tiểu học Bế Văn Đàn, huyện M'Đrắk|M'Đrắk|
5|Lò Thị Dung|2015-06-22|F|2A|near_poor|Trường Tiểu học Bế Văn Đàn‖Trường Tiểu học Bế Văn Đàn, huyện M'Đrắk|M'Đrắk|
""", what="a school year is no date")
# ---------- two sheets
S1="""UBND HUYỆN CƯ M'GAR
TRƯỜNG TH NGUYỄN BÁ NGỌC
DANH SÁCH HỌC SINH ĐỀ NGHỊ HỖ TRỢ
STT|Họ và tên|Ngày sinh|Giới tính|Lớp|Đối tượng
1|Phan Thị Hà|01/09/2012|Nữ|4A|Hộ nghèo
2|Y Blĩ Kbuôr|15/04/2012|Nam|4A|Hộ cận nghèo
"""
S2="""STT|Họ và tên|Ngày sinh|Giới tính|Lớp|Đối tượng
1|Đặng Văn Hòa|21/05/2011|Nam|5A|Hộ nghèo
2|H Uyên Mlô|13/10/2011|Nữ|5A|Không
"""
form("s36_hai_trang_mot_tieu_de", "students", S1,"""_row|_sheet|full_name|birth_date|sex|class|category|school_name|district
5|4A|Phan Thị Hà|2012-09-01|F|4A|poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
6|4A|Y Blĩ Kbuôr|2012-04-15|M|4A|near_poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
2|5A|Đặng Văn Hòa|2011-05-21|M|5A|poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
3|5A|H Uyên Mlô|2011-10-13|F|5A|none|Trường TH Nguyễn Bá Ngọc|Cư M'gar
""", sheets=[("4A",S1,()),("5A",S2,())], formats=("xlsx",), what="title on the first sheet only")
S3=S2.replace("STT|","Huyện Krông Năng\nTrường TH Hùng Vương\nSTT|",1)
form("s37_hai_trang_hai_truong", "students", S1,"""_row|_sheet|full_name|birth_date|sex|class|category|school_name|district
5|NBN|Phan Thị Hà|2012-09-01|F|4A|poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
6|NBN|Y Blĩ Kbuôr|2012-04-15|M|4A|near_poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
4|HV|Đặng Văn Hòa|2011-05-21|M|5A|poor|Trường TH Hùng Vương|Krông Năng
5|HV|H Uyên Mlô|2011-10-13|F|5A|none|Trường TH Hùng Vương|Krông Năng
""", sheets=[("NBN",S1,()),("HV",S3,())], formats=("xlsx",), what="two schools on two sheets")
S4=S2.replace("STT|","Trường TH Hùng Vương\nSTT|",1)
form("s37b_truong_khac_khong_huyen", "students", S1,"""_row|_sheet|_opt|full_name|birth_date|sex|class|category|school_name|district
5|NBN||Phan Thị Hà|2012-09-01|F|4A|poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
6|NBN||Y Blĩ Kbuôr|2012-04-15|M|4A|near_poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
""", exit="0/1/3", emitted="0-4", rejected="0-2", sheets=[("NBN",S1,()),("HV",S4,())], formats=("xlsx",), what="second sheet: another school, no district: district is not inherited in silence?")
S5=S2.replace("STT|","Lớp: 5A\nSTT|",1).replace("|Lớp|","|").replace("|5A|","|")
S6=S1.replace("STT|","Lớp: 4A\nSTT|",1).replace("|Lớp|","|").replace("|4A|","|")
form("s38_trang_moi_lop", "students", S6,"""_row|_sheet|full_name|birth_date|sex|class|category|school_name|district
6|4A|Phan Thị Hà|2012-09-01|F|4A|poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
7|4A|Y Blĩ Kbuôr|2012-04-15|M|4A|near_poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
3|5A|Đặng Văn Hòa|2011-05-21|M|5A|poor|Trường TH Nguyễn Bá Ngọc|Cư M'gar
4|5A|H Uyên Mlô|2011-10-13|F|5A|none|Trường TH Nguyễn Bá Ngọc|Cư M'gar
""", sheets=[("4A",S6,()),("5A",S5,())], formats=("xlsx",), what="each sheet a class named above it")
