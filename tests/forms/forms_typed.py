"""Forms of the other files once more, typed otherwise: marks that stand by themselves (macOS, old
keyboards), unbreakable spaces (web pages), a space behind every cell, capitals. The truth is theirs."""
import unicodedata

from make_more import FORMS


def again(name, source, change, what):
    item = next(form for form in FORMS if form["name"] == source)
    rows = [[change(cell) for cell in row] for row in item["rows"]]
    FORMS.append({**item, "name": name, "what": what, "rows": rows, "formats": ("csv",)})


def parted(cell):
    return unicodedata.normalize("NFD", cell)


def unbreakable(cell):
    return cell.replace(" ", "\u00a0")


def spaced(cell):
    return cell and cell + " "


def held(cell):
    return cell and cell + "\u00a0"


def shouted(cell):
    return cell.upper() if cell.startswith("Ghi chú") else cell


again("k02_vang_to_hop", "b30_dau_bien_ban", parted, "who was away, in composed marks, did not receive")
again("k04_tong_to_hop", "n60_tong_o_tren", parted, "a total line in composed marks")
again("k06_ly_hon_to_hop", "v07_khong_con_ai", parted, "the mother stands in, in composed marks")
again("k08_cau_hinh_nbsp", "d71_cpu_ram_o_cung", unbreakable, "cpu/ram/disk with unbreakable spaces")
again("k10_phieu_chi_nbsp", "n33_chi_trong_dien_giai", unbreakable, "a spend with unbreakable spaces")
again("k12_vi_du_dau_cach", "s71_vi_du", spaced, "an example row with a space behind its name")
again("k14_khoi_lop_dau_cach", "pu16_khoi_lop", spaced, "a class with a space behind it")
again("k16_hai_cot_dau_cach", "z30_hai_cot_dien", spaced, "two columns of categories with spaces behind")
again("k18_trang_sau_dau_cach", "pu38_trang_sau_thieu_tieu_de", spaced, "pages with spaces behind their cells")
again("k20_chu_giai_hoa", "u06_chu_giai_tren", shouted, "a legend in capitals")
again("k22_khoi_lop_nbsp", "pu16_khoi_lop", held, "a class with an unbreakable space behind it")
split = next(form for form in FORMS if form["name"] == "y15_phay_thap_phan")
FORMS.append({**split, "name": "k24_phay_cot_khong_ten", "raw": split["raw"].replace(b"\n", b",\n", 1),
              "what": "an unquoted decimal comma beside a column without a name"})
