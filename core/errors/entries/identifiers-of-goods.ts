import { row } from '../error-entry.ts'

/** Numbers of licences, goods, vehicles and institutions that do not hold. */
export const identifiersOfGoods = {
  'sc-no-format': row(
    '食品生产许可证编号由 SC 和 14 位数字组成。请对照许可证补全。',
    'A food production licence number is SC and 14 digits. Complete it from the licence.',
  ),
  'sc-no-retired': row(
    'QS 编号自 {endedOn} 起不再用于食品生产许可。请填写现行许可证的 SC 编号。',
    'QS numbers have not been valid for food production since {endedOn}. Enter the SC number of the present licence.',
  ),
  'sc-no-category': row(
    '“{found}”不是食品生产许可的食品类别。请核对 SC 之后的前三位。',
    '“{found}” is no food category of production licences. Check the first three digits after SC.',
  ),
  'sc-no-division': row(
    '许可证编号中的区划“{found}”不是以已有的省级代码开头。请对照许可证核对。',
    '“{found}” in the licence number does not begin with a known province. Compare it with the licence.',
  ),
  'sc-no-check-digit': row(
    '食品生产许可证编号的末位与前面各位不符，计算应为 {expected}。请对照许可证逐位核对。',
    'The last digit of the food production licence number does not fit the others; from them it would be {expected}. Compare all digits with the licence.',
  ),
  'jy-no-format': row(
    '食品经营许可证编号由 JY 和 14 位数字组成。请对照许可证补全。',
    'A food trade licence number is JY and 14 digits. Complete it from the licence.',
  ),
  'jy-no-business': row(
    'JY 之后的“{found}”不是经营类别：1 为销售，2 为餐饮，3 为食堂。请对照许可证核对。',
    '“{found}” after JY is no kind of business: 1 is sale, 2 catering, 3 canteen. Compare it with the licence.',
  ),
  'jy-no-division': row(
    '许可证编号中的区划“{found}”不是以已有的省级代码开头。请对照许可证核对。',
    '“{found}” in the licence number does not begin with a known province. Compare it with the licence.',
  ),
  'jy-no-check-digit': row(
    '已接收，请留意：食品经营许可证编号的末位通常应为 {expected}。方便时请对照许可证核对。',
    'Accepted: the last digit of the food trade licence number would usually be {expected}. Compare it with the licence when there is occasion.',
  ),
  'gtin-length': row(
    '商品条码为 8、12、13 或 14 位，通常为 {expected} 位，现为 {found} 位。请对照包装重新录入。',
    'A bar code has 8, 12, 13 or 14 digits, usually {expected}; this one has {found}. Read it from the package again.',
  ),
  'gtin-digits': row(
    '商品条码应全为数字。请对照包装重新录入。',
    'A bar code consists of digits only. Read it from the package again.',
  ),
  'gtin-check-digit': row(
    '商品条码的末位与前面各位不符，计算应为 {expected}。请对照包装逐位核对。',
    'The last digit of the bar code does not fit the others; from them it would be {expected}. Compare all digits with the package.',
  ),
  'health-record-no-format': row(
    '居民健康档案编号为 17 位数字。请对照档案补全。',
    'A health record number has 17 digits. Complete it from the record.',
  ),
  'health-record-no-division': row(
    '居民健康档案编号的开头不是已有的省级代码。请核对前几位。',
    'The health record number does not begin with a known province. Check its first digits.',
  ),
  'medical-institution-no-format': row(
    '定点医疗机构代码由 H 和 11 位数字组成。请对照定点机构名单补全。',
    'The code of a medical institution in the health insurance is H and 11 digits. Complete it from the list of institutions.',
  ),
  'medical-institution-no-division': row(
    '定点医疗机构代码中的区划“{found}”不是以已有的省级代码开头。请对照定点机构名单核对。',
    '“{found}” in the code of the medical institution does not begin with a known province. Check it against the list of institutions.',
  ),
  'plate-no-format': row(
    '车牌号由省份简称、一个字母（不用 I、O）和五至六位字符组成。请对照行驶证核对。',
    'A plate number is the short name of a province, a letter other than I and O, and five or six characters. Compare it with the vehicle licence.',
  ),
  'plate-no-number': row(
    '车牌号前两位之后的部分不是现行号牌的写法，其中不用字母 I、O。请对照行驶证核对。',
    'The characters after the first two are not a plate number in use; the letters I and O are not used. Compare them with the vehicle licence.',
  ),
  'trade-code-format': row(
    '统一交易标识码由一个字母和 16、19 或 22 位数字组成。请从公共资源交易平台抄录。',
    'A trading code of public resources is a letter and 16, 19 or 22 digits. Copy it from the trading platform.',
  ),
  'trade-code-division': row(
    '已接收，请留意：统一交易标识码中的区划“{found}”不是已知区划。方便时请核对。',
    'Accepted: the area “{found}” in the trading code is not a known area. Check it when there is occasion.',
  ),
  'charity-filing-no-format': row(
    '公开募捐方案备案编号由统一社会信用代码、一个字母和五位数字组成。请照备案信息抄录。',
    'The filing number of a public fundraising plan is a credit code, a letter and five digits. Copy it from the filing.',
  ),
  'charity-filing-no-department': row(
    '已接收，请留意：备案编号中的统一社会信用代码不是民政部门登记的代码，而慈善组织通常在民政部门登记。方便时请核对。',
    'Accepted: the credit code in the filing number is not one given by civil affairs, as those of charities usually are. Check it when there is occasion.',
  ),
} as const
