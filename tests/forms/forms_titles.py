"""Title blocks as schools write them, and more habits of text files."""
from make_more import form

B = """STT|Họ và tên|Ngày sinh|Lớp|Đối tượng
1|Trần Anh Tú|02/03/2012|4A|Hộ nghèo
"""


def title(name, lines, school, district, commune="", date="", what=""):
    """One pupil below the title lines, which give school, place and date."""
    row = len(lines.split("\n")) + 2
    form(name, "students", f"{lines}\n{B}",
         "_row|full_name|school_name|district|commune|survey_date\n"
         f"{row}|Trần Anh Tú|{school}|{district}|{commune}|{date}\n", what=what)


title("y01_nhan_gia_tri",
      "Tên trường:|Trường TH Lê Lợi||Huyện:|Krông Pắc\nXã:|Ea Phê||Ngày lập:|15/11/2021",
      "Trường TH Lê Lợi", "Krông Pắc", "Ea Phê", "2021-11-15", what="labels and values in cells of their own")
title("y02_mot_o_nhieu_nhan",
      "Trường: TH Lê Lợi; Xã: Ea Phê; Huyện: Krông Pắc; Tỉnh: Đắk Lắk",
      "TH Lê Lợi‖Trường TH Lê Lợi", "Krông Pắc", "Ea Phê", what="several labels in one cell")
title("y03_phong_khong_huyen",
      "PHÒNG GD&ĐT KRÔNG PẮC\nTRƯỜNG TH LÊ LỢI",
      "Trường TH Lê Lợi", "Krông Pắc", what="the office names the district without its kind")
title("y04_pgd_thanh_pho",
      "PHÒNG GDĐT TP. BUÔN MA THUỘT\nTRƯỜNG TH LÊ LỢI",
      "Trường TH Lê Lợi", "Buôn Ma Thuột", what="a city's office")
title("y05_ubnd_thi_xa",
      "UBND THỊ XÃ BUÔN HỒ\nTRƯỜNG PTDTBT THCS LÝ TỰ TRỌNG",
      "Trường PTDTBT THCS Lý Tự Trọng", "Buôn Hồ", what="a town")
title("y06_dat_trong_ngay",
      "UBND HUYỆN LẮK\nTRƯỜNG TH LÊ LỢI\nLắk, ngày .... tháng .... năm 2021",
      "Trường TH Lê Lợi", "Lắk", what="a date left open")
title("y07_thang_khao_sat",
      "TRƯỜNG TH LÊ LỢI - HUYỆN LẮK\nThời điểm khảo sát: tháng 10/2021",
      "Trường TH Lê Lợi", "Lắk", what="a month is no date")
title("y08_truong_huyen_cung_dong",
      "Trường TH Lê Lợi, xã Ea Phê, huyện Krông Pắc, tỉnh Đắk Lắk\n"
      "Ngày khảo sát: 5/10/2021",
      "Trường TH Lê Lợi", "Krông Pắc", "Ea Phê", "2021-10-05", what="all places in one line")
title("y09_cong_van",
      "UBND HUYỆN LẮK\n"
      "TRƯỜNG TH LÊ LỢI\n"
      "Số: 12/DS-THLL\n"
      "DANH SÁCH HỌC SINH ĐỀ NGHỊ\n"
      "(Kèm theo Công văn số 12/CV ngày 05/10/2021 của Trường TH Lê Lợi)\n"
      "Tính đến ngày 30/9/2021",
      "Trường TH Lê Lợi", "Lắk", what="dates of letters are no survey")
title("y10_sau_2025",
      "UBND XÃ EA PHÊ\nTRƯỜNG TIỂU HỌC LÊ LỢI",
      "Trường Tiểu học Lê Lợi", "Krông Pắc", "Ea Phê", what="a commune of the two-tier system names the district")
title("y11_hai_cot_quoc_hieu",
      "UBND HUYỆN KRÔNG BÚK|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
      "TRƯỜNG TH LÊ LỢI|||Độc lập – Tự do – Hạnh phúc\n"
      "|||Krông Búk, ngày 01 tháng 10 năm 2021",
      "Trường TH Lê Lợi", "Krông Búk", "", "2021-10-01", what="the usual letterhead")
title("y12_dia_chi_truong",
      "Trường TH Lê Lợi\n"
      "Địa chỉ: thôn 3, xã Ea Phê, huyện Krông Pắc\n"
      "Điện thoại: 0262 3812345 - Hiệu trưởng: Nguyễn Văn Hùng",
      "Trường TH Lê Lợi", "Krông Pắc", "Ea Phê", what="the school's address")
form("y13_nhay_mo", "students", "",'''_row|full_name
2|Trần Anh Tú
3|Lê Thị Hà
5|Vi Thị Na
''', exit="1", rejected="1", codes="quote-open@4", formats=("csv",), raw='STT,Họ và tên,Ngày sinh,Trường,Huyện,Đối tượng\r\n1,Trần Anh Tú,02/03/2012,TH A,Lắk,Hộ nghèo\r\n2,Lê Thị Hà,02/03/2012,TH A,Lắk,Hộ nghèo\r\n3,"Lò Thị Na,02/03/2012,TH A,Lắk,Hộ nghèo\r\n4,Vi Thị Na,02/03/2012,TH A,Lắk,Hộ nghèo\r\n'.encode(), what="an open quote")
form("y14_nhay_la", "students", "",'''_row|full_name|note
2|Trần Anh "Tú"|
3|Lê Thị Hà|cao 1"5
''', codes="quote-stray@2 quote-stray@3", formats=("csv",), raw='STT,Họ và tên,Ngày sinh,Trường,Huyện,Đối tượng,Ghi chú\n1,Trần Anh "Tú",02/03/2012,TH A,Lắk,Hộ nghèo,\n2,Lê Thị Hà,02/03/2012,TH A,Lắk,Hộ nghèo,cao 1"5\n'.encode(), what="stray quotes")
form("y15_phay_thap_phan", "donations", "",'''_row|donation_id|amount_vnd
2|A1|1000000
''', exit="1", rejected="1", codes="extra-cell@3", formats=("csv",), raw='Mã ủng hộ,Ngày,Nhà tài trợ,Hình thức,Số tiền\nA1,01/10/2021,Công ty A,Tiền mặt,1000000\nA2,02/10/2021,Công ty B,Tiền mặt,1,5\n'.encode(), what="an unquoted decimal comma")
form("y17_ngay_va_gio", "handovers", """Trường TH Lê Lợi - huyện Lắk
Mã bàn giao|Ngày bàn giao|Đợt|Họ và tên|Thiết bị|Số serial|Trạng thái
G1|15/01/2022 08:30|R1|Trần Anh Tú|Máy tính bảng|S1|Đã giao
G2|16/01/2022|R1|Trần Anh Tư|Sim 4G|S2|x
G3|17/01/2022|R1|Trần Anh Tâm|Laptop|S3|Chưa giao
G4|18/01/2022||Trần Anh Tài|Laptop|S4|Đã giao
""","""_row|handover_id|date|item|status
3|G1|2022-01-15|tablet|delivered
4|G2|2022-01-16|sim|delivered
""", exit="1", rejected="2", codes="enum@5 required@6", what="dates with hours, states")
form("y18_diem_trung_ten", "coverage", """Huyện: Lắk
STT|Mã điểm|Buôn|Xã|Nhà mạng|Hiện trạng|Dự kiến
1|D1|Buôn A|Krông Nô|Viettel|Lõm sóng|Quý IV/2022
2|D2|Buôn B|Krông Nô|VNPT|Dự kiến|30/06/2022
3|D3|Buôn C|Krông Nô|VNPT|Đã có sóng|
""","""_row|_opt|point_id|status|district|planned_date
4||D2|planned|Lắk|2022-06-30
5||D3|covered|Lắk|
3||D1|uncovered|Lắk|2022-12-31
""", codes="date-format@3", what="a quarter as a planned date: its last day")
form("y19_nhieu_dien_chu", "students", """Trường TH Lê Lợi - huyện Lắk
STT|Họ và tên|Ngày sinh|Lớp|Diện
1|Trần Anh Tú|02/03/2012|4A|Nghèo
2|Trần Anh Tư|02/03/2012|4A|CN
3|Trần Anh Tâm|02/03/2012|4A|Mồ côi cha mẹ do COVID
4|Trần Anh Tài|02/03/2012|4A|KK do Covid19
5|Trần Anh Tiến|02/03/2012|4A|GĐ khó khăn (Covid-19)
6|Trần Anh Toàn|02/03/2012|4A|Cha mất do Covid-19
7|Trần Anh Thái|02/03/2012|4A|Bố mẹ mất việc do dịch
8|Trần Anh Thân|02/03/2012|4A|Hộ cận nghèo; khó khăn do Covid
9|Trần Anh Thi|02/03/2012|4A|Không thuộc
10|Trần Anh Thọ|02/03/2012|4A|K
11|Trần Anh Thu|02/03/2012|4A|Bình thường
12|Trần Anh Thư|02/03/2012|4A|hộ nghèo 2021-2025
""","""_row|_opt|full_name|category
3||Trần Anh Tú|poor
4||Trần Anh Tư|near_poor
5||Trần Anh Tâm|covid_orphan
6||Trần Anh Tài|covid_hardship
7||Trần Anh Tiến|covid_hardship
8||Trần Anh Toàn|covid_orphan
9||Trần Anh Thái|covid_hardship
10||Trần Anh Thân|near_poor
11||Trần Anh Thi|none
12||Trần Anh Thọ|none
13||Trần Anh Thu|none
14|1|Trần Anh Thư|poor
""", exit="0/1", emitted="11-12", rejected="0-1", codes="category-conflict@10", what="more words for categories")
