import { row } from '../error-entry.ts'

/** Codes of organisations, persons, places and trades that do not hold. */
export const identifiersOfSubjects = {
  'uscc-length': row(
    '统一社会信用代码应为 {expected} 位，现为 {found} 位。请对照营业执照或登记证书补全。',
    'A unified social credit code has {expected} characters; this one has {found}. Complete it from the business licence or registration certificate.',
  ),
  'uscc-character': row(
    '第 {position} 位不是统一社会信用代码可用的字符（数字和除 I、O、S、V、Z 以外的大写字母）。请对照证照核对该位。',
    'Character {position} cannot stand in a unified social credit code, which uses digits and capital letters without I, O, S, V and Z. Check that place against the certificate.',
  ),
  'uscc-type': row(
    '统一社会信用代码的前两位“{found}”不是已有的登记管理部门和机构类别。请对照证照核对。',
    'The first two characters “{found}” stand for no registering department and kind of organisation. Check them against the certificate.',
  ),
  'uscc-division-digits': row(
    '统一社会信用代码的第 3 至 8 位是登记管理机关行政区划码，应全为数字。请对照证照核对。',
    'Characters 3 to 8 of the unified social credit code, the registering area, should be digits. Check them against the certificate.',
  ),
  'uscc-check-digit': row(
    '统一社会信用代码的末位与前 17 位不符，按前 17 位计算应为 {expected}。通常是有一位录错，请对照证照逐位核对。',
    'The last character of the unified social credit code does not fit the others; from them it would be {expected}. One character was probably mistyped: compare all of them with the certificate.',
  ),
  'uscc-division': row(
    '已接收，请留意：统一社会信用代码中的登记管理机关行政区划码“{found}”不是已知区划。方便时请核对。',
    'Accepted: the registering area “{found}” in the unified social credit code is not a known area. Check it when there is occasion.',
  ),
  'uscc-org-code': row(
    '已接收，请留意：统一社会信用代码中的组织机构代码末位按规则应为 {expected}。早期登记的代码有不合此规则的，方便时请对照证照核对。',
    'Accepted: inside the unified social credit code, the organisation code would end in {expected}. Some early codes break this rule; check it against the certificate when there is occasion.',
  ),
  'org-code-length': row(
    '组织机构代码由 8 位本体代码、连字符和 1 位校验码组成。请对照证书补全。',
    'An organisation code has eight characters, a hyphen and a check character. Complete it from the certificate.',
  ),
  'org-code-character': row(
    '组织机构代码只能含数字和大写字母。请对照证书核对。',
    'An organisation code holds only digits and capital letters. Check it against the certificate.',
  ),
  'org-code-check-digit': row(
    '组织机构代码的末位与前 8 位不符，按前 8 位计算应为 {expected}。请对照证书逐位核对。',
    'The last character of the organisation code does not fit the others; from them it would be {expected}. Compare all characters with the certificate.',
  ),
  'citizen-id-length': row(
    '公民身份号码应为 {expected} 位，现为 {found} 位。请对照身份证件补全。',
    'A citizen identity number has {expected} characters; this one has {found}. Complete it from the identity card.',
  ),
  'citizen-id-character': row(
    '公民身份号码应为数字，只有末位可以是 X。请对照身份证件核对。',
    'A citizen identity number consists of digits; only the last character may be X. Check it against the identity card.',
  ),
  'citizen-id-province': row(
    '公民身份号码的开头不是已有的省级代码。请对照身份证件核对前几位。',
    'The citizen identity number does not begin with a known province. Check its first digits against the identity card.',
  ),
  'citizen-id-birth-date': row(
    '公民身份号码的第 7 至 14 位不是实有的出生日期。请对照身份证件核对。',
    'Digits 7 to 14 of the citizen identity number are not a real date of birth. Check them against the identity card.',
  ),
  'citizen-id-birth-in-future': row(
    '公民身份号码中的出生日期晚于今天。请对照身份证件核对。',
    'The date of birth in the citizen identity number lies in the future. Check it against the identity card.',
  ),
  'citizen-id-check-digit': row(
    '公民身份号码的末位与前 17 位不符，通常是有一位录错。请对照身份证件逐位核对。',
    'The last character of the citizen identity number does not fit the others. One character was probably mistyped: compare all of them with the identity card.',
  ),
  'citizen-id-converted': row(
    '已接收，请留意：第一代身份证的 15 位号码已换算为 18 位。今后请使用现行证件上的号码。',
    'Accepted: the number of 15 digits from a first-generation card was changed to its form of 18. Use the number on the present card from now on.',
  ),
  'citizen-id-foreign-layout': row(
    '已接收，请留意：这是外国人永久居留身份证号码，其中的地区和国籍代码未作核对。方便时请对照证件核对。',
    'Accepted: this is the number of a foreign permanent resident, whose area and nationality digits are not checked here. Compare it with the card when there is occasion.',
  ),
  'legacy-reg-no-length': row(
    '工商注册号应为 {expected} 位，现为 {found} 位。请补全，或改填统一社会信用代码。',
    'An old business registration number has {expected} digits; this one has {found}. Complete it, or give the unified social credit code instead.',
  ),
  'legacy-reg-no-digits': row(
    '工商注册号应全为数字。请核对，或改填统一社会信用代码。',
    'An old business registration number consists of digits only. Check it, or give the unified social credit code instead.',
  ),
  'legacy-reg-no-check-digit': row(
    '工商注册号的末位与前 14 位不符，按前 14 位计算应为 {expected}。请对照原执照逐位核对。',
    'The last digit of the registration number does not fit the others; from them it would be {expected}. Compare all digits with the old licence.',
  ),
  'legacy-reg-no-division': row(
    '已接收，请留意：工商注册号中的登记机关区划“{found}”不是已知区划。方便时请核对。',
    'Accepted: the registering area “{found}” in the registration number is not a known area. Check it when there is occasion.',
  ),
  'division-code-length': row(
    '行政区划代码应为 6 位、9 位或 12 位。请补全，下级各位填零。',
    'A division code has 6, 9 or 12 digits. Complete it, with zeros for the levels below.',
  ),
  'division-code-digits': row(
    '行政区划代码应全为数字。请核对。',
    'A division code consists of digits only. Check it.',
  ),
  'division-code-province': row(
    '“{found}”不是行政区划代码中的省级代码。请核对前两位。',
    '“{found}” is no province in the division codes. Check the first two digits.',
  ),
  'division-code-city': row(
    '“{found}”不能作为行政区划代码的地级代码。请核对第 3、4 位。',
    '“{found}” cannot be the city part of a division code. Check digits 3 and 4.',
  ),
  'division-code-gap': row(
    '行政区划代码写了下级而没有写上级。请补填中间为零的各位。',
    'The division code names a lower level without the level above it. Fill in the digits that are zero in between.',
  ),
  'division-code-town': row(
    '已接收，请留意：“{found}”不在乡镇、街道的编号范围内。方便时请核对第 7 至 9 位。',
    'Accepted: “{found}” is outside the numbers given to towns and streets. Check digits 7 to 9 when there is occasion.',
  ),
  'industry-code-format': row(
    '行业代码由一个门类字母、二至四位数字或两者组成，如 C3911。请查阅 GB/T 4754 后填写。',
    'An industry code is a letter, two to four digits, or both, such as C3911. Look it up in GB/T 4754.',
  ),
  'industry-code-division': row(
    'GB/T 4754 中没有这个行业代码。请按主要经营活动查找对应代码。',
    'This industry is not in GB/T 4754. Look up the code of the main activity.',
  ),
  'industry-code-section': row(
    '行业代码的门类字母与数字不对应。请去掉字母，或改为正确的字母。',
    'The letter of the industry code does not belong to its digits. Leave the letter out, or look up the right one.',
  ),
  'bank-card-length': row(
    '银行卡号为 16 至 19 位，现为 {found} 位。请对照银行卡核对。',
    'A bank card number has 16 to 19 digits; this one has {found}. Compare it with the card.',
  ),
  'bank-card-digits': row(
    '银行卡号应全为数字。请对照银行卡核对。',
    'A bank card number consists of digits only. Compare it with the card.',
  ),
  'bank-card-check-digit': row(
    '银行卡号的末位与前面各位不符，通常是有一位录错。请对照银行卡逐位核对。',
    'The last digit of the bank card number does not fit the others. One digit was probably mistyped: compare all of them with the card.',
  ),
  'bank-branch-no-format': row(
    '开户行联行号为 12 位数字。请向开户行询问，或在支付系统行名行号表中查找。',
    "A bank branch number has 12 digits. Ask the branch for it, or look it up in the payment system's list.",
  ),
  'mobile-format': row(
    '手机号码为 11 位数字，以 13 至 19 开头，这一项不是。请核对，并留意是否为固定电话。',
    'A mobile number in mainland China has 11 digits and begins with 13 to 19; this is none. Check it, also whether it is a landline.',
  ),
  'social-card-no-format': row(
    '社会保障卡号为 9 位，只有首位可以是字母。请对照社会保障卡核对。',
    'A social security card number has nine characters, of which only the first may be a letter. Compare it with the card.',
  ),
} as const
