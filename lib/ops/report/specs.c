/* All forms, and what each of them is: the table of FORMS 1. The figures stand in their own files.
 */
#include "ops/report/form.h"

#include <stdio.h>
#include <string.h>

#define IN(name) (1u << SWC_INPUT_##name)

extern const table_spec *const need_tables[];
extern const table_spec *const distributed_tables[];
extern const table_spec *const handover_tables[];
extern const table_spec *const mobilised_tables[];
extern const table_spec *const public_tables[];
extern const table_spec *const receipts_tables[];
extern const table_spec *const telecom_tables[];
extern const table_spec *const review_tables[];
extern const table_spec *const summary_tables[];
extern const table_spec *const beneficiaries_tables[];
extern const table_spec *const connectivity_tables[];
extern const table_spec *const cashbook_tables[];
extern const table_spec *const honour_tables[];

#define TO_PROVINCE                                                                                \
    {                                                                                              \
        "Ủy ban nhân dân tỉnh", "The People's Committee of the province"                           \
    }
#define NOBODY                                                                                     \
    {                                                                                              \
        NULL, NULL                                                                                 \
    }
/* "=" is the signer of forms.ini, "=TITLE" one of another body whom only [form NAME] names; "+" the
 * chief accountant; "#" who drew the form up */
#define PREPARER_AND_HEAD                                                                          \
    {                                                                                              \
        {"#", "=", NULL},                                                                          \
        {                                                                                          \
            "#", "=", NULL                                                                         \
        }                                                                                          \
    }

#define WITH_ACCOUNTANT                                                                            \
    {                                                                                              \
        {"#", "+", "="},                                                                           \
        {                                                                                          \
            "#", "+", "="                                                                          \
        }                                                                                          \
    }

const form_spec report_form_specs[] = {
    {.name = "need",
     .code = "01/BC-NC",
     .kind = "BC",
     .title = {"BÁO CÁO", "REPORT"},
     .subject = {"Nhu cầu hỗ trợ thiết bị học trực tuyến", "Need for devices for online learning"},
     .landscape = true,
     .required = IN(STUDENTS),
     .optional = IN(HANDOVERS) | IN(SCHOOLS),
     .to = TO_PROVINCE,
     .signers = PREPARER_AND_HEAD,
     .tables = need_tables,
     .table_count = 4,
     .build = build_need},
    {.name = "mobilised",
     .code = "02/BC-HĐ",
     .kind = "BC",
     .title = {"BÁO CÁO", "REPORT"},
     .subject = {"Kết quả huy động, tiếp nhận tiền và thiết bị", "Money and devices received"},
     .landscape = true,
     .required = IN(DONATIONS),
     .to = TO_PROVINCE,
     .signers = WITH_ACCOUNTANT,
     .tables = mobilised_tables,
     .table_count = 4,
     .build = build_mobilised},
    {.name = "distributed",
     .code = "03/BC-TT",
     .kind = "BC",
     .title = {"BÁO CÁO", "REPORT"},
     .subject = {"Kết quả trao tặng thiết bị cho học sinh", "Devices handed over to pupils"},
     .landscape = true,
     .required = IN(PLAN),
     .optional = IN(HANDOVERS) | IN(STUDENTS) | IN(DEVICES) | IN(SCHOOLS),
     .to = TO_PROVINCE,
     .signers = PREPARER_AND_HEAD,
     .tables = distributed_tables,
     .table_count = 3,
     .build = build_distributed},
    {.name = "handover",
     .code = "04a/BB-BG",
     .kind = "BB",
     .title = {"BIÊN BẢN", "MINUTES"},
     .subject = {"Bàn giao thiết bị", "Handing over of devices"},
     .landscape = true,
     .internal = true,
     .personal = true,
     .optional = IN(PLAN) | IN(HANDOVERS) | IN(STUDENTS) | IN(DEVICES) | IN(SCHOOLS),
     .to = NOBODY,
     .signers = {{"ĐẠI DIỆN BÊN GIAO", "ĐẠI DIỆN BÊN NHẬN", "ĐẠI DIỆN CHÍNH QUYỀN ĐỊA PHƯƠNG"},
                 {"FOR THE GIVER", "FOR THE RECEIVER", "FOR THE LOCAL AUTHORITY"}},
     .lower = {{"NGƯỜI LẬP BIÊN BẢN", "ĐẠI DIỆN NHÀ TÀI TRỢ"}, {"DRAWN UP BY", "FOR THE DONOR"}},
     .tables = handover_tables,
     .table_count = 1,
     .build = build_handover},
    {.name = "cashbook",
     .code = "08/SQ",
     .kind = "SQ",
     .title = {"SỔ THU, CHI", "CASH BOOK"},
     .subject = {"Tiền ủng hộ", "Money donated"},
     .personal = true,
     .required = IN(DONATIONS),
     .optional = IN(HANDOVERS),
     .to = {"Sở Tài chính", "The Department of Finance"},
     .signers = {{"NGƯỜI GHI SỔ", "+", "="}, {"BOOKKEEPER", "+", "="}},
     .tables = cashbook_tables,
     .table_count = 4,
     .build = build_cashbook},
    {.name = "honour",
     .code = "11/DS-VD",
     .kind = "DS",
     .title = {"DANH SÁCH", "LIST"},
     .subject = {"Tập thể, cá nhân đóng góp", "Donors"},
     .personal = true,
     .required = IN(DONATIONS),
     .to = NOBODY,
     .signers = {{"NGƯỜI LẬP", "CHỦ TỊCH CÔNG ĐOÀN NGÀNH", "="},
                 {"PREPARED BY", "CHAIR OF THE UNION", "="}},
     .tables = honour_tables,
     .table_count = 1,
     .build = build_honour},
    {.name = "beneficiaries",
     .code = "05/DS-HT",
     .kind = "DS",
     .title = {"DANH SÁCH", "LIST"},
     .subject = {"Học sinh, sinh viên được hỗ trợ", "Pupils and students supported"},
     .landscape = true,
     .internal = true,
     .personal = true,
     .required = IN(PLAN),
     .optional = IN(STUDENTS) | IN(SCHOOLS),
     .to = NOBODY,
     .signers = {{"NGƯỜI LẬP", "HIỆU TRƯỞNG", "="}, {"PREPARED BY", "HEADMASTER", "="}},
     .tables = beneficiaries_tables,
     .table_count = 1,
     .build = build_beneficiaries},
    {.name = "connectivity",
     .code = "06/BC-KN",
     .kind = "BC",
     .title = {"BÁO CÁO", "REPORT"},
     .subject = {"Kết nối Internet và phủ sóng", "Internet and coverage"},
     .optional = IN(SCHOOLS) | IN(COVERAGE),
     .to = TO_PROVINCE,
     .signers = {{"#", "GIÁM ĐỐC SỞ TT&TT", "=GIÁM ĐỐC SỞ GD&ĐT"},
                 {"#", "DIRECTOR, INFORMATION", "=DIRECTOR, EDUCATION"}},
     .tables = connectivity_tables,
     .table_count = 6,
     .build = build_connectivity},
    {.name = "summary",
     .code = "10/BC-TH",
     .kind = "BC",
     .title = {"BÁO CÁO", "REPORT"},
     .subject = {"Kết quả thực hiện Chương trình", "Results of the programme"},
     .landscape = true,
     .required = IN(STUDENTS),
     .optional =
         IN(PLAN) | IN(HANDOVERS) | IN(DEVICES) | IN(DONATIONS) | IN(SCHOOLS) | IN(COVERAGE),
     .to = {"Bộ Giáo dục và Đào tạo; Ủy ban nhân dân tỉnh",
            "The Ministry of Education; The People's Committee of the province"},
     .signers = PREPARER_AND_HEAD,
     .tables = summary_tables,
     .table_count = 4,
     .build = build_summary},
    {.name = "telecom",
     .code = "07/BC-VT",
     .kind = "BC",
     .title = {"BÁO CÁO", "REPORT"},
     .subject = {"Hỗ trợ viễn thông và nền tảng miễn phí", "Telecom support and free platforms"},
     .landscape = true,
     .personal = true,
     .optional = IN(DONATIONS) | IN(HANDOVERS) | IN(PLAN) | IN(PLATFORMS) | IN(STUDENTS),
     .to = TO_PROVINCE,
     .signers = {{"#", "=GIÁM ĐỐC SỞ TT&TT"}, {"#", "=DIRECTOR, INFORMATION"}},
     .tables = telecom_tables,
     .table_count = 3,
     .build = build_telecom},
    {.name = "review",
     .code = "09/BC-RS",
     .kind = "BC",
     .title = {"BÁO CÁO", "REPORT"},
     .subject = {"Rà soát nhu cầu", "Review of needs"},
     .landscape = true,
     .required = IN(STUDENTS) | IN(PREVIOUS),
     .optional = IN(HANDOVERS) | IN(SCHOOLS),
     .to = TO_PROVINCE,
     .signers = PREPARER_AND_HEAD,
     .tables = review_tables,
     .table_count = 2,
     .build = build_review},
    {.name = "public",
     .code = "12/CK",
     .kind = "CK",
     .title = {"CÔNG KHAI", "PUBLISHED"},
     .subject = {"Kết quả Chương trình", "Results of the programme"},
     .published = true,
     .required = IN(STUDENTS),
     .optional = IN(PLAN) | IN(HANDOVERS) | IN(DEVICES) | IN(DONATIONS) | IN(SCHOOLS) |
                 IN(COVERAGE) | IN(PLATFORMS) | IN(CUTOFFS),
     .to = NOBODY,
     .tables = public_tables,
     .table_count = 9,
     .build = build_public},
    {.name = "receipts",
     .code = "12/CK-BN",
     .kind = "CK",
     .title = {"PHIẾU BIÊN NHẬN", "RECEIPTS"},
     .subject = {"Mã biên nhận và kết quả của từng em", "Code and outcome of every child"},
     .landscape = true,
     .internal = true,
     .personal = true,
     .required = IN(PLAN),
     .optional = IN(STUDENTS) | IN(SCHOOLS),
     .to = NOBODY,
     .tables = receipts_tables,
     .table_count = 1,
     .build = build_receipts},
    {.name = NULL},
};

const form_spec *report_form_spec(const char *name)
{
    for (size_t i = 0; report_form_specs[i].name != NULL; i++) {
        if (strcmp(report_form_specs[i].name, name) == 0) {
            return &report_form_specs[i];
        }
    }
    return NULL;
}

bool swc_report_form_at(size_t index, swc_report_form *form_out)
{
    const form_spec *spec = &report_form_specs[index];
    if (spec->name == NULL) {
        return false;
    }
    *form_out = (swc_report_form){.name = spec->name,
                                  .code = spec->code,
                                  .title = {spec->subject[SWC_VI], spec->subject[SWC_EN]}};
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        if ((spec->required >> i & 1) != 0) {
            size_t used = strlen(form_out->required);
            (void)snprintf(form_out->required + used, sizeof form_out->required - used, "%s--%s",
                           used > 0 ? " " : "", swc_report_input_name((swc_report_input)i));
        }
    }
    for (size_t i = 0; i < spec->table_count; i++) {
        size_t used = strlen(form_out->tables);
        (void)snprintf(form_out->tables + used, sizeof form_out->tables - used, "%s%s",
                       used > 0 ? " " : "", spec->tables[i]->name);
    }
    return true;
}

/* Forms that need one of several streams. */
static const struct {
    swc_status (*build)(report_form *form);
    unsigned any;
} any_of[] = {
    {build_handover, IN(PLAN) | IN(HANDOVERS)},
    {build_connectivity, IN(SCHOOLS) | IN(COVERAGE)},
    {build_telecom, IN(DONATIONS) | IN(HANDOVERS) | IN(PLAN) | IN(PLATFORMS)},
};

void report_missing(const swc_report *report, const form_spec *spec, char text[REPORT_MISSING])
{
    unsigned given = 0;
    unsigned wanted = 0;
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        given |= report->inputs[i].given ? 1u << i : 0;
    }
    for (size_t i = 0; i < sizeof any_of / sizeof any_of[0]; i++) {
        if (any_of[i].build == spec->build && (any_of[i].any & given) == 0) {
            wanted = any_of[i].any;
        }
    }
    wanted |= spec->required & ~given;
    text[0] = '\0';
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        if ((wanted >> i & 1) != 0) {
            size_t used = strlen(text);
            (void)snprintf(text + used, REPORT_MISSING - used, "%s%s", used > 0 ? ", --" : "",
                           swc_report_input_name((swc_report_input)i));
        }
    }
}

bool swc_report_lacks(const swc_report *report, const char *form)
{
    const form_spec *spec = report_form_spec(form);
    char text[REPORT_MISSING] = "";
    if (spec != NULL) {
        report_missing(report, spec, text);
    }
    return text[0] != '\0';
}
