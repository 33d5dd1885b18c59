"""Pupils' lists as people write them who never saw our forms: long dashes and wide gaps in titles,
marks below headings that nobody foresaw, stories beside a category, words shortened to a letter."""
from make_more import form

T = "TRƯỜNG THCS LẠC LONG QUÂN\nHUYỆN EA KAR\n"

form("ps02_gach_dai", "students", """Tên đơn vị: Trường TH – THCS Yang Tao – Xã Yang Tao – Huyện Lắk
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Y Thim Uông|05/05/2011|5A|Hộ nghèo
""", """_row|full_name|school_name|district|commune
3|Y Thim Uông|Trường TH – THCS Yang Tao|Lắk|Yang Tao
""", what="long dashes part school, commune and district; one belongs to the name")
form("ps03_gach_dai_khong_loai", "students", """Đơn vị báo cáo: Trường TH Hòa Lễ – Hòa Lễ – Krông Bông
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Lê Thị Mo|05/05/2011|5A|Hộ nghèo
""", """_row|full_name|school_name|district|commune
3|Lê Thị Mo|Trường TH Hòa Lễ|Krông Bông|Hòa Lễ
""", what="long dashes before places without their kinds")
form("ps04_khoang_trong", "students", """Trường TH Phan Chu Trinh       Huyện Lắk       Lớp 5A
STT|Họ và tên|Ngày sinh|Đối tượng
1|H Diệp Uông|05/05/2011|Hộ nghèo
""", """_row|full_name|school_name|district|class
3|H Diệp Uông|Trường TH Phan Chu Trinh|Lắk|5A
""", what="wide gaps part what stands on one line")
form("ps05_lop_giua_truong_va_huyen", "students", """Trường TH Phan Chu Trinh - Lớp 5A - Huyện Lắk
STT|Họ và tên|Ngày sinh|Đối tượng
1|H Diệp Uông|05/05/2011|Hộ nghèo
""", """_row|full_name|school_name|district
3|H Diệp Uông|Trường TH Phan Chu Trinh|Lắk
""", what="the class between school and district is no part of the school's name")
form("ps06_cham_giua", "students", """Trường TH N. Trang Lơng. Huyện Lắk
STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|H Diệp Uông|05/05/2011|5A|Hộ nghèo
""", """_row|full_name|school_name|district
3|H Diệp Uông|Trường TH N. Trang Lơng|Lắk
""", what="a full stop before the district")
