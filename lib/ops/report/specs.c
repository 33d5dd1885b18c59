/* All forms, and what each of them is: the table of FORMS 1. The figures stand in their own files. */
#include "ops/report/report.h"

#include <string.h>

#define IN(name) (1u << SWC_INPUT_##name)

extern const table_spec *const need_tables[];
extern const table_spec *const distributed_tables[];
extern const table_spec *const handover_tables[];

#define TO_PROVINCE                                                                                \
    {                                                                                              \
        "Ủy ban nhân dân tỉnh", "The People's Committee of the province"                           \
    }
#define NOBODY                                                                                     \
    {                                                                                              \
        NULL, NULL                                                                                 \
    }
/* "=" is the signer of forms.ini; "+" the chief accountant; "#" who drew the form up */
#define PREPARER_AND_HEAD                                                                          \
    {                                                                                              \
        {"#", "=", NULL},                                                                          \
        {                                                                                          \
            "#", "=", NULL                                                                         \
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
