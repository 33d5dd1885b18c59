/* What keeps two children apart, whatever the score: pairs as a careful clerk would judge them. */
#include "unit/dedupe_list.h"

/* Each rule of the contract that keeps a pair from being the same by itself. */
static void what_must_never_be_the_same_by_itself_is_vetoed(void **context)
{
    (void)context;
    static const struct {
        fields rows[2];
        unsigned veto; /* 0: none */
    } cases[] = {
        /* one child, twice */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "TH A", ""},
          {"LE GIA BAO", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH B", ""}},
         0},
        /* two valid IDs */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-01-07", "M", "066212416975", "", "Lê Bảo Hân", "", "", ""}},
         VETO_ID_CONFLICT},
        /* one digit apart: name, birth date and a third field must agree */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-01-07", "M", "066212416825", "", "Lê Bảo Hân", "", "", ""}},
         0},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-07-01", "M", "066212416825", "", "Lê Bảo Hân", "", "", ""}},
         VETO_ID_NEAR},
        /* the number of a brother */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Phúc", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""}},
         VETO_ID_OTHER_NAME},
        /* ... of a twin: each has a code of the school */
        {{{"Trần Minh An", "2015-04-09", "M", "066215000029", "6643000005", "Trần Tám", "", "TH A"},
          {"Trần Minh Anh", "2015-04-09", "M", "066215000029", "6643000006", "Trần Tám", "",
           "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Lê Thị Hồng Anh", "2015-04-09", "F", "066315000029", "", "Lê Tám", "", "TH A"},
          {"Lê Thị Ngọc Anh", "2015-04-09", "F", "066315000029", "", "Lê Tám", "", "TH A"}},
         VETO_ID_OTHER_NAME},
        {{{"Trần Minh An", "2015-04-09", "M", "066215000029", "6643000005", "Trần Tám", "", "TH A"},
          {"TRAN MINH AN", "2015-04-09", "M", "066215000029", "6643000006", "Trần Tám", "",
           "TH A"}},
         0},
        /* ... of a twin whose name is one letter apart, and only one has a code */
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "066314362202", "6650790027", "", "0981690273",
           "TH A"},
          {"Vũ Ngọc Minh", "2014-09-08", "F", "066314362202", "", "", "0981690273", "TH A"}},
         VETO_ID_OTHER_NAME},
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "066314362202", "6650790027", "", "0981690273",
           "TH A"},
          {"Vũ Ngọc Lính", "2014-09-08", "F", "066314362202", "", "", "0981690273", "TH A"}},
         0},
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "066314362202", "6650790027", "", "0981690273",
           "TH A"},
          {"Vũ Ngọc Linhh", "2014-09-08", "F", "066314362202", "", "", "0981690273", "TH A"}},
         0},
        {{{"Hoàng Chí Công", "2010-01-26", "M", "066210264734", "", "", "0981690273", "TH A"},
          {"Hoàng Chí Long", "2010-01-26", "M", "066210264734", "", "", "0981690273", "TH A"}},
         VETO_ID_OTHER_NAME},
        /* ... and one date has a slip as well */
        {{{"Nguyễn Kim Như", "2011-02-05", "F", "066311264734", "", "Lê Hân", "0981690273", "TH A"},
          {"Nguyễn Kim Thư", "2011-05-02", "F", "066311264734", "", "Lê Hân", "0981690273",
           "TH A"}},
         VETO_ID_OTHER_NAME},
        {{{"Nguyễn Kim Như", "2011-02-05", "F", "066311264734", "", "Lê Hân", "0981690273", "TH A"},
          {"Nguyễn Kim Nhuw", "2011-05-02", "F", "066311264734", "", "Lê Hân", "0981690273",
           "TH A"}},
         0},
        /* the given name without its marks is the same one, unless children are called that */
        {{{"Lê Minh Sơn", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"},
          {"Lê Minh Son", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"}},
         0},
        {{{"Lê Minh Hòa", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"},
          {"Lê Minh Hoa", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"}},
         VETO_GIVEN_TYPO},
        {{{"Lê Minh Sơn", "2012-01-07", "M", "", "", "Lê Bảo Hân", "", "TH A"},
          {"Lê Minh Son", "2012-01-07", "M", "", "", "Lê Hân", "", "TH A"}},
         VETO_GIVEN_TYPO},
        {{{"Lê Minh Sơn", "2012-01-07", "M", "", "6643000005", "Lê Bảo Hân", "", "TH A"},
          {"Lê Minh Son", "2012-01-07", "M", "", "6643000006", "Lê Bảo Hân", "", "TH A"}},
         VETO_CODE_CONFLICT},
        /* one digit apart, name and day equal: the home is a third field */
        {{{"Phan Thị Nhung", "2013-01-18", "F", "066313960968", "", "Phan Bảo Phát", "", "TH A", "",
           "", "Krông Bông", "Hòa Sơn"},
          {"Phan Thị Nhung", "2013-01-18", "F", "066313960962", "", "Nguyễn Như Vân", "", "TH B",
           "", "", "Krông Bông", "Hòa Sơn"}},
         0},
        {{{"Phan Thị Nhung", "2013-01-18", "F", "066313960968", "", "Phan Bảo Phát", "", "TH A", "",
           "", "Krông Bông", "Hòa Sơn"},
          {"Phan Thị Nhung", "2013-01-18", "F", "066313960962", "", "Nguyễn Như Vân", "", "TH B",
           "", "", "Krông Bông", "Dang Kang"}},
         VETO_ID_NEAR},
        /* ... and the name may be written as it sounds */
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "", "Lê Hân", "", "TH A"},
          {"Chần Tuấn Trung", "2013-04-12", "M", "066213225881", "", "Lê Hân", "", "TH A"}},
         0},
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "", "Lê Hân", "", "TH A"},
          {"Trầm Tuấn Trung", "2013-04-12", "M", "066213225881", "", "Lê Hân", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Trần Tuấn Nam", "2013-04-12", "M", "066213225818", "", "Lê Hân", "", "TH A"},
          {"Trần Tuấn Lam", "2013-04-12", "M", "066213225819", "", "Lê Hân", "", "TH A"}},
         VETO_ID_NEAR},
        /* ... and a family has one child of one name and year */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Gia Bảo", "2012-07-01", "M", "066212416825", "", "Lê Bảo Hân", "0905123123"}},
         0},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Gia Bảo", "2012", "M", "066212416825", "", "Lê Bảo Hân", "0905123123"}},
         0},
        {{{"Lê Thu Thúy", "2012-01-07", "F", "066312416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Thu Thùy", "2012-01-17", "F", "066312416825", "", "Lê Bảo Hân", "0905123123"}},
         VETO_ID_NEAR},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Bảo", "2012-01-17", "M", "066212416825", "", "Lê Bảo Hân", "0905123123"}},
         VETO_ID_NEAR},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "0905123123"},
          {"Lê Gia Bảo", "2012-03-17", "M", "066212416825", "", "Lê Bảo Hân", "0905123123"}},
         VETO_ID_NEAR},
        /* ... and one slip may stand beside an equal code, but not where twins differ */
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "6654550002", "", "", "TH A"},
          {"Trần Tuấh Trung", "2013-04-12", "M", "066213225881", "6654550002", "", "", "TH A"}},
         0},
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "6654550002", "", "", "TH A"},
          {"Trần Tuấn Trung", "2013-12-04", "M", "066213225881", "6654550002", "", "", "TH A"}},
         0},
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "066213225818", "6654550002", "", "", "TH A"},
          {"Trần Tuấh Trung", "2013-12-04", "M", "066213225881", "6654550002", "", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Trần Lan Hà", "2013-04-12", "F", "066313225818", "6654550002", "", "", "TH A"},
          {"Trần Ban Hà", "2013-04-12", "F", "066313225819", "6654550002", "", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Trần Lan Hà", "2013-04-12", "F", "066313225818", "6654550002", "", "", "TH A"},
          {"Trần Lan Hàn", "2013-04-12", "F", "066313225819", "6654550002", "", "", "TH A"}},
         VETO_ID_NEAR},
        /* ... unless it makes a word that nobody is called, and the family agrees */
        {{{"Bùi Thu Ngân", "2013-03-05", "F", "066313750416", "6644090032", "Triệu An", "", "TH A"},
          {"Bùi Thu Gnân", "2013-03-05", "F", "066313570416", "6644090032", "Triệu An", "",
           "TH A"}},
         0},
        {{{"Bùi Thu Ngân", "2013-03-05", "F", "066313750416", "6644090032", "", "", "TH A"},
          {"Bùi Thu Gnân", "2013-03-05", "F", "066313570416", "6644090032", "", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Bùi Thu Ngân", "2013-03-05", "F", "066313750416", "6644090032", "Triệu An", "", "TH A"},
          {"Bùi Thu Ngâ", "2013-03-05", "F", "066313570416", "6644090032", "Triệu An", "", "TH A"}},
         0},
        /* IDs of twins run on: where the last digit is the same, one family stands a slip */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-07-01", "M", "066212916824", "", "Lê Bảo Hân", "", "", ""}},
         0},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "Lê Bảo Hân", "", "", ""},
          {"Lê Gia Bảo", "2012-07-01", "M", "066212916824", "", "Đỗ Thị Lan", "", "", ""}},
         VETO_ID_NEAR},
        {{{"Đặng Chí Nhật", "2015-11-08", "M", "066215691685", "", "Nguyễn Hân", "", "TH A"},
          {"Đặng Nhật", "2015-11-08", "M", "066215961685", "", "Nguyễn Hân", "", "TH A"}},
         0},
        {{{"Đặng Chí Nhật", "2015-11-08", "M", "066215691685", "", "Nguyễn Hân", "0905123123"},
          {"Đặng Nhật", "2015-11-08", "M", "066215691686", "", "Nguyễn Hân", "0905123123"}},
         VETO_ID_NEAR},
        {{{"Nguyễn Quốc Bảo", "2016-06-02", "M", "066216501297", "", "Lê Hân", "0905123123"},
          {"Nguyễn Qucố Bảo", "2016-06-02", "M", "066216501298", "", "Lê Hân", "0905123123"}},
         0},
        {{{"Nguyễn Quốc Bảo", "2016-06-02", "M", "066216501297", "", "Lê Hân", "", "TH A"},
          {"Nguyễn Qucố Bảo", "2016-06-02", "M", "066216501298", "", "Lê Hân", "", "TH A"}},
         VETO_ID_NEAR},
        {{{"Võ Thùy Chi", "2010-01-20", "F", "066310291968", "", "Lê Hân", "0905123123"},
          {"Võ Thu Chi", "2010-01-20", "F", "066310291958", "", "Lê Hân", "0905123123"}},
         VETO_ID_NEAR},
        /* twins */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"},
          {"Lê Gia Phúc", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"}},
         VETO_TWIN},
        /* ... of one given name: another word in the middle is no slip, a word that is none is one
         */
        {{{"Văn Thu Xuân", "2010-07-12", "F", "", "", "", "0811952882", "THPT A"},
          {"Văn Thị Xuân", "2010-07-12", "F", "", "", "", "0811952882", "THPT A"}},
         VETO_NAME_SLIP},
        {{{"Văn Thị Xuân", "2010-07-12", "F", "", "", "", "0811952882", "THPT A"},
          {"Văn Thh Xuân", "2010-07-12", "F", "", "", "", "0811952882", "THPT A"}},
         0},
        /* names one letter apart */
        {{{"Lê Gia Hùng", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"},
          {"Lê Gia Hưng", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"}},
         VETO_GIVEN_TYPO},
        /* ... but names that are said alike */
        {{{"Lê Gia My", "2012-01-07", "F", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"},
          {"Lê Gia Mi", "2012-01-07", "F", "", "", "Lê Bảo Hân", "", "TH A", "5A"}},
         0},
        {{{"Lê Gia Mỹ", "2012-01-07", "F", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A"},
          {"Lê Gia Mi", "2012-01-07", "F", "", "", "Lê Bảo Hân", "", "TH A", "5A"}},
         VETO_GIVEN_TYPO},
        /* ... or that nobody is called, behind any family name of the country */
        {{{"Tống Văn Thịnh", "2011-02-26", "M", "", "", "Tống Quốc Hoàng", "", "TH A"},
          {"Tống Văn Thịlh", "2011-02-26", "M", "", "", "Tống Quốc Hoàng", "", "TH B"}},
         0},
        /* another guardian, a letter apart, is no second proof */
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", ""},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "", "TH A", ""}},
         VETO_NO_SECOND},
        /* ... nor one with a word left out and a letter besides */
        {{{"Nguyễn Thị Trinh", "2018-11-25", "F", "", "", "Nguyễn Bảo Hiền", "", "TH A", ""},
          {"Nguyễn Thị Trinh", "2018-11-25", "F", "", "", "Nguyễn Tiến Bảo Nguyên", "", "TH B",
           ""}},
         VETO_NO_SECOND},
        /* ... but in one home, where nothing else differs; a word left out likewise */
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "", "TH B", "", "", "Lắk",
           "Yang Tao", "poor"}},
         0},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Minh", "", "TH B", "", "", "Lắk",
           "Yang Tao", "poor"}},
         0},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "0905123123", "TH A", "", "",
           "Lắk", "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "0978456456", "TH B", "", "",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "5A", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "", "TH A", "5B", "", "Lắk",
           "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Linh", "", "TH B", "", "", "Lắk",
           "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        {{{"Lê Hoàng Anh", "2018-03-06", "F", "", "", "Lê Gia Minh", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Hoàng Anh", "2018-06-03", "F", "", "", "Lê Gia Linh", "", "TH B", "", "", "Lắk",
           "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        /* one class and home, where nothing about the family differs */
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "", "0905123123", "TH A", "5B", "5", "Lắk",
           "Yang Tao", "poor"}},
         0},
        /* ... nor the date: of a common name there are two in a class */
        {{{"Nguyễn Văn Hoàng", "2014-01-27", "M", "", "6641720049", "", "", "THCS A", "6C", "6",
           "Lắk", "Yang Tao", "poor"},
          {"Nguyễn Văn Hoàng", "2014-01-07", "M", "", "", "", "0798551587", "THCS A", "6C", "6",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        /* one class and home: father and mother, but not two fathers, and not with a slip */
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "6643080053", "Mai Hoàng Tùng", "", "TH A",
           "5B", "5", "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "Đỗ Thị Trân", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"}},
         0},
        {{{"Dương Thị Ý", "2011-01-02", "F", "", "6630049086", "Nguyễn Anh Ly", "", "TH A", "5B",
           "5", "Lắk", "Yang Tao", "poor"},
          {"Dương Thị Ý", "2011-01-02", "F", "", "6631014089", "Dương Huy", "0349385897", "TH A",
           "5B", "5", "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        /* ... in a list with no number at all it tells nothing */
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "Đỗ Thị Trân", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Văn Hải", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quagn Thành", "2015-05-01", "M", "", "", "Đỗ Thị Trân", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "Đỗ Thị Trân", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        /* ... nor another phone, home or category */
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "0905123123", "TH A",
           "5B", "5", "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "", "0978456456", "TH A", "5B", "5", "Lắk",
           "Yang Tao", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "", "", "TH A", "5B", "5", "Lắk",
           "Đắk Phơi", "poor"}},
         VETO_NO_SECOND},
        {{{"Mai Quang Thành", "2015-05-01", "M", "", "", "Mai Hoàng Tùng", "", "TH A", "5B", "5",
           "Lắk", "Yang Tao", "poor"},
          {"Mai Quang Thành", "2015-05-01", "M", "", "", "", "", "TH A", "5B", "5", "Lắk",
           "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        /* one family's child that a school entered twice, a year apart */
        {{{"Nguyen Thanh An", "2014-07-17", "", "", "6655530071", "Nguyen Cong Tuan", "0821720499",
           "TH Le Loi", "5D", "5"},
          {"Nguyen Thanh An", "2015-07-17", "F", "", "6655530073", "Nguyen Cong Tuan", "0821790499",
           "TH Le Loi", "5D", "5"}},
         0},
        {{{"Nguyen Thanh An", "2014-07-17", "", "", "6655530071", "Nguyen Cong Tuan", "0821720499",
           "TH Le Loi", "5D", "5"},
          {"Nguyen Thanh An", "2015-07-17", "F", "", "6655530073", "Nguyen Cong Tuan", "0966295664",
           "TH Le Loi", "5D", "5"}},
         VETO_CODE_CONFLICT},
        /* two fathers of one family may share a name: two codes and two phones are two children */
        {{{"Lê Thị Nhi", "2015-06-16", "F", "", "6655910066", "Lê Bảo Anh", "0847293978", "TH A"},
          {"Lê Thị Nhi", "2015-06-16", "F", "", "6655910067", "Lê Bảo Anh", "0368475132", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Lê Thị Nhi", "2015-06-16", "F", "", "6655910066", "Bùi Kim Thư", "0847293978", "TH A"},
          {"Lê Thị Nhi", "2015-06-16", "F", "", "6655910067", "Bùi Kim Thư", "0368475132", "TH A"}},
         0},
        /* a guardian of that name, and all else another */
        {{{"Y Blơm Niê", "2006-05-15", "M", "", "", "H'Quỳnh Niê", "0345576632", "THPT A", "12B",
           "12", "Krông A Na", "Dur Kmăl", "near_poor"},
          {"Y Blơm Niê", "2006-05-15", "M", "", "", "H'Quỳnh Niê", "0336171914", "THPT A", "12E",
           "12", "Krông A Na", "Dur Kmăl", "covid_hardship"}},
         VETO_NO_SECOND},
        {{{"Y Blơm Niê", "2006-05-15", "M", "", "", "H'Quỳnh Niê", "0345576632", "THPT A", "12B",
           "12", "Krông A Na", "Dur Kmăl", "near_poor"},
          {"Y Blơm Niê", "2006-05-15", "M", "", "", "H'Quỳnh Niê", "0336171914", "THPT A", "12E",
           "12", "Krông A Na", "Dur Kmăl", "near_poor"}},
         0},
        /* two IDs that run on beside the two codes: twins whose tones were lost */
        {{{"LE THI THUY", "2015-06-06", "F", "066315168666", "6649460061", "Võ Quỳnh Phúc",
           "0778352233", "TH A"},
          {"Lê Thị Thúy", "2015-06-06", "F", "066315168665", "6649460060", "Võ Quỳnh Phúc",
           "0778352233", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"LE THI THUY", "2015-06-06", "F", "066315168665", "6649460061", "Võ Quỳnh Phúc",
           "0778352233", "TH A"},
          {"Lê Thị Thúy", "2015-06-06", "F", "066315618665", "6649460060", "Võ Quỳnh Phúc",
           "0778352233", "TH A"}},
         0},
        /* another date, though of one grade */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A", "5"},
          {"Lê Gia Bảo", "2012-05-19", "M", "", "", "Lê Bảo Hân", "0905123123", "TH A", "5A", "5"}},
         VETO_BIRTH},
        /* two pupils of one register */
        {{{"Y Jôn Mlô", "2009-03-06", "M", "", "6654550002", "", "", "THPT A", ""},
          {"Y Jôn Mlô", "2009-03-06", "M", "", "6654550018", "Y Dun Niê", "", "THPT A", ""}},
         VETO_CODE_CONFLICT},
        /* name and birth date, and nothing else */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "", "", "", "TH A", ""},
          {"Lê Gia Bảo", "2012-01-07", "M", "", "", "", "", "TH B", ""}},
         VETO_NO_SECOND},
        /* a slip in the name that makes no word, and the year, in one grade: the family is one */
        {{{"Trần Hoàng Nghĩa", "2017-09-08", "M", "", "", "", "0703700090", "", "4A", "4"},
          {"Trầl Hoàng Nghĩa", "2016-09-08", "M", "", "", "", "0703700090", "", "4B", "4"}},
         0},
        {{{"Trần Tuấn Trung", "2013-04-12", "M", "", "", "Lê Hân", "", "TH A", "7B", "7"},
          {"Chần Tuấn Trung", "2014-04-12", "M", "", "", "Lê Hân", "", "TH B", "7D", "7"}},
         0},
        {{{"Trần Hoàng Nghĩa", "2017-09-08", "M", "", "", "", "0703700090", "", "4A", "4"},
          {"Trầl Hoàng Nghĩa", "2016-09-08", "M", "", "", "", "0703700090", "", "5B", "5"}},
         VETO_NAME_SLIP},
        {{{"Trần Hoàng Nghĩa", "2017-09-08", "M", "", "", "Lê Hân", "", "", "4A", "4"},
          {"Trầl Hoàng Nghĩa", "2016-09-08", "M", "", "", "Đỗ Lan", "", "", "4B", "4"}},
         VETO_NAME_SLIP},
        /* ... but not two names of the language */
        {{{"Võ Thùy Chi", "2010-01-20", "F", "", "", "Lê Hân", "0703700090", "", "10A", "10"},
          {"Võ Thu Chi", "2009-01-20", "F", "", "", "Lê Hân", "0703700090", "", "10C", "10"}},
         VETO_NAME_SLIP},
        /* ... a word left out, with one guardian */
        {{{"Đỗ Thanh Quân", "2015-10-15", "M", "", "", "Lê Hân", "", "", "5A", "5"},
          {"Đỗ Quân", "2016-10-15", "M", "", "", "Lê Hân", "", "", "5E", "5"}},
         0},
        {{{"Đỗ Thanh Quân", "2015-10-15", "M", "", "", "", "0703700090", "", "5A", "5"},
          {"Đỗ Quân", "2016-10-15", "M", "", "", "", "0703700090", "", "5E", "5"}},
         VETO_NAME_SLIP},
        /* ... another day or month: guardian and phone, and a letter that makes no word */
        {{{"Hoàng Văn Huy", "2017-01-01", "M", "", "", "Lê Hân", "0703700090", "", "3D", "3"},
          {"Hoàlg Văn Huy", "2017-10-30", "M", "", "", "Lê Hân", "0703700090", "", "3D", "3"}},
         0},
        {{{"Hoàng Văn Huy", "2017-01-01", "M", "", "", "Lê Hân", "", "", "3D", "3"},
          {"Hoàlg Văn Huy", "2017-10-30", "M", "", "", "Lê Hân", "", "", "3D", "3"}},
         VETO_NAME_SLIP},
        {{{"Nông Hải Loan", "2017-11-09", "F", "", "", "Lê Hân", "0703700090", "", "3D", "3"},
          {"Nông Loan", "2017-07-09", "F", "", "", "Lê Hân", "0703700090", "", "3D", "3"}},
         VETO_NAME_SLIP},
        /* a guardian of one name, but of another category: the phone must be equal */
        {{{"Giàng Thị Dế", "2010-02-27", "F", "", "", "Giàng Văn Tủa", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Giàng Thị Dế", "2010-02-27", "F", "", "", "Giàng Văn Tủa", "0862544288", "TH B", "", "",
           "Lắk", "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        {{{"Giàng Thị Dế", "2010-02-27", "F", "", "", "Giàng Văn Tủa", "0862544288", "TH A", "", "",
           "Lắk", "Yang Tao", "poor"},
          {"Giàng Thị Dế", "2010-02-27", "F", "", "", "Giàng Văn Tủa", "0862544288", "TH B", "", "",
           "Lắk", "Yang Tao", "near_poor"}},
         0},
        /* one phone of two guardians whose categories differ */
        {{{"Rơ Chăm Hin", "2014-02-03", "M", "", "", "Rơ Chăm Byit", "0862544288", "TH A", "3A",
           "3", "Lắk", "Yang Tao", "poor"},
          {"Rơ Chăm Hin", "2014-02-03", "M", "", "", "Siu Blưh", "0862544288", "TH A", "3A", "3",
           "Lắk", "Yang Tao", "near_poor"}},
         VETO_NO_SECOND},
        /* phones sold one after the other, and two guardians */
        {{{"Lý Thị Xuân", "2014-06-07", "F", "", "", "Lý Văn Sơn", "0905222003", "TH A", ""},
          {"Lý Thị Xuân", "2014-06-07", "F", "", "", "Hoàng Thị Na", "0905222004", "TH B", ""}},
         VETO_NO_SECOND},
        {{{"Lý Thị Xuân", "2014-06-07", "F", "", "", "Lý Văn Sơn", "0905222003", "TH A", ""},
          {"Lý Thị Xuân", "2014-06-07", "F", "", "", "Hoàng Thị Na", "0905272003", "TH B", ""}},
         0},
        /* the year alone, one off: in one grade a family has one child of one name */
        {{{"Vi Văn Đạt", "2014-03-10", "M", "", "", "Vi Văn Danh", "0905777004", "TH A", "", "3"},
          {"Vi Văn Đạt", "2015", "M", "", "", "Vi Văn Danh", "0905777004", "TH B", "", "3"}},
         0},
        {{{"Vi Văn Đạt", "2014-03-10", "M", "", "", "Vi Văn Danh", "0905777004", "TH A", "", "3"},
          {"Vi Văn Đạt", "2015", "M", "", "", "", "0905777004", "TH B", "", "3"}},
         VETO_BIRTH},
        {{{"Vi Văn Đạt", "2014-03-10", "M", "", "", "Vi Văn Danh", "0905777004", "TH A", "", "3"},
          {"Vi Văn Đạt", "2015", "M", "", "", "Vi Văn Danh", "0905777004", "TH B", "", "2"}},
         VETO_BIRTH},
        /* twins whose second one has a name that few bear, at another school */
        {{{"Võ Thị Mai", "2012-02-02", "F", "", "", "Võ Văn Ba", "0905111231", "TH A", ""},
          {"Võ Thị Lài", "2012-02-02", "F", "066312000142", "", "Võ Văn Ba", "0905111231", "TH B",
           ""}},
         VETO_GIVEN_TYPO},
        /* a slip in the name, and only the phone */
        {{{"Trần Hoàng Nghĩa", "2017-09-08", "M", "", "", "", "0703700090", "", ""},
          {"Trầm Hoàng Nghĩa", "2016-09-08", "M", "", "", "", "0703700090", "", ""}},
         VETO_NAME_SLIP},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        comparison found;
        swc_table table;
        people *all = calloc(1, sizeof *all);
        assert_non_null(all);
        read_list((fields *)cases[i].rows, 2, &table, all);
        compare_first_two(all, &found);
        if (cases[i].veto == 0) {
            assert_int_equal(found.vetoes, 0);
        } else {
            assert_true((found.vetoes & cases[i].veto) != 0);
        }
        people_free(all);
        free(all);
        swc_table_free(&table);
    }
}

/* Twins who share all but a letter and their numbers; namesakes with two codes and two families. */
static void two_children_by_their_numbers_are_not_asked_about(void **state)
{
    (void)state;
    static const struct {
        fields rows[2];
        unsigned vetoes; /* with these alone the pair would be a question */
    } cases[] = {
        {{{"H'Lan Byă", "2013-07-18", "F", "066313746606", "", "Nguyễn Thị Phúc", "0978674413",
           "TH Cư Drăm", "3B", "", "Krông Bông", "Cư Drăm"},
          {"H'Loan Byă", "2013-07-18", "F", "066313754525", "", "Nguyễn Thị Phúc", "0978674413",
           "TH Cư Drăm", "3B", "", "Krông Bông", "Cư Drăm"}},
         VETO_ID_CONFLICT},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "6654550002", "Lê Văn Hân", "0905123123", "TH A"},
          {"Lê Gia Bảo", "2012-01-07", "M", "", "6654550018", "Y Dun Niê", "0978674413", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "6654550002", "Lê Văn Hân", "0905123123", "TH A"},
          {"Lê Gia Bảo", "2012-01-07", "M", "", "6654550018", "", "", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Lê Gia Bảo", "2012-01-07", "M", "066212416824", "", "", "0905123123", "TH A"},
          {"Lê Gia Bảo", "2012-01-07", "M", "066212975312", "", "Y Dun Niê", "", "TH B"}},
         VETO_ID_CONFLICT},
        /* twins by one school's codes, or by IDs that run on */
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "", "6650790027", "", "0981690273", "TH A"},
          {"Vũ Ngọc Minh", "2014-09-08", "F", "", "6650790028", "", "0981690273", "TH A"}},
         VETO_CODE_CONFLICT},
        {{{"Vũ Ngọc Linh", "2014-09-08", "F", "066314362202", "", "", "0981690273", "TH A"},
          {"Vũ Ngọc Minh", "2014-09-08", "F", "066314362203", "", "", "0981690273", "TH A"}},
         VETO_ID_NEAR},
        /* namesakes of one day in two families of two kinds */
        {{{"Lê Gia Bảo", "2012-01-07", "M", "", "", "Lê Văn Hân", "", "TH A", "", "", "Lắk",
           "Yang Tao", "poor"},
          {"Lê Gia Bảo", "2012-01-07", "M", "", "", "Y Dun Niê", "", "TH B", "", "", "Lắk",
           "Yang Tao", "near_poor"}},
         VETO_BIRTH},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        comparison found;
        swc_table table;
        people *all = calloc(1, sizeof *all);
        assert_non_null(all);
        read_list((fields *)cases[i].rows, 2, &table, all);
        compare_first_two(all, &found);
        score_limits limits = {.automatic = DEDUPE_AUTO, .review = found.score};
        assert_int_equal(verdict_of(&found, limits), VERDICT_DIFFERENT);
        found.vetoes = cases[i].vetoes;
        found.review_lift = 0;
        assert_int_equal(verdict_of(&found, limits), VERDICT_UNCERTAIN);
        people_free(all);
        free(all);
        swc_table_free(&table);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_must_never_be_the_same_by_itself_is_vetoed),
        cmocka_unit_test(two_children_by_their_numbers_are_not_asked_about),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
