import { row } from '../error-entry.ts'

/** Numbers of documents, cases, items and projects that do not hold. */
export const identifiersOfDocuments = {
  'doc-no-brackets': row(
    '发文字号应写作“机关代字〔年份〕序号号”，年份放在六角括号〔〕内。请对照原件补上括号和年份。',
    "The year of a document number stands in tortoise-shell brackets after the issuer's short name. Add the brackets and the year as the original has them.",
  ),
  'doc-no-year': row(
    '发文字号〔〕内的年份应为四位，在 1900 至 2099 之间。请对照原件核对。',
    'The year in the brackets of the document number should have four digits, from 1900 to 2099. Compare it with the original.',
  ),
  'doc-no-number': row(
    '发文字号末尾应为序号和“号”字，如“12号”，序号前不加零，不写“第”。请对照原件核对。',
    'The document number should end in its serial number and the word for number, without zeros in front. Compare it with the original.',
  ),
  'doc-no-prefix': row(
    '发文字号开头应为发文机关代字，只用汉字或字母。请对照原件核对。',
    'The document number should begin with the short name of its issuer, in letters or characters only. Compare it with the original.',
  ),
  'penalty-doc-no-length': row(
    '行政处罚决定书文号应为 1 至 64 个字符。请照决定书抄录。',
    'The number of a penalty decision has 1 to 64 characters. Copy it from the decision.',
  ),
  'penalty-doc-no-number': row(
    '行政处罚决定书文号中没有数字。请照决定书抄录，包括年份和序号。',
    'The number of a penalty decision holds no digit. Copy it from the decision, with its year and serial number.',
  ),
  'penalty-doc-no-variant': row(
    '已接收，请留意：行政处罚决定书文号不是“机关代字＋罚〔年份〕序号号”的通常写法。方便时请对照决定书核对。',
    'Accepted: the number of the penalty decision is not in the usual form of issuer, year and serial number. Compare it with the decision when there is occasion.',
  ),
  'order-no-format': row(
    '令号应写作“机关名称令第几号”，如“国务院令第673号”，序号前不加零。请照原件抄录。',
    'The number of a decree is its issuer, the words for decree and number, and the number without zeros in front. Copy it from the original.',
  ),
  'case-number-year': row(
    '案号应以圆括号内的四位年份开头，如“（2016）”。请照裁判文书抄录。',
    'The number of a court case begins with its year in round brackets. Copy it from the judgment.',
  ),
  'case-number-format': row(
    '案号在年份之后应为法院代字、类型代字和序号，如“（2016）京0105民初1234号”。请照裁判文书抄录。',
    'After its year, the number of a court case has the court, the kind of case and the serial number. Copy it from the judgment.',
  ),
  'case-no-format': row(
    '办件编号应为 BJ 加 18 位数字，或事项实施编码加日期和流水号。请照受理通知书抄录。',
    'The number of a service case is BJ and 18 digits, or the code of the item followed by date and serial number. Copy it from the acceptance notice.',
  ),
  'case-no-division': row(
    '办件编号中的区划“{found}”不是已知区划。请照受理通知书抄录。',
    '“{found}” in the number of the service case is not a known area. Copy it from the acceptance notice.',
  ),
  'case-no-date': row(
    '办件编号中的日期在日历上不存在。请照受理通知书抄录。',
    'The number of the service case holds a date that does not exist. Copy it from the acceptance notice.',
  ),
  'item-base-code-length': row(
    '政务服务事项基本编码应为 {expected} 位，现为 {found} 位。请从国家事项目录中抄录。',
    'The base code of a service item has {expected} characters; this one has {found}. Copy it from the national list of items.',
  ),
  'item-base-code-format': row(
    '政务服务事项基本编码前九位为数字，后三位至多有一个字母。请从国家事项目录中抄录。',
    'The base code of a service item is nine digits, then three characters of which one may be a letter. Copy it from the national list of items.',
  ),
  'item-base-code-scope': row(
    '事项基本编码开头的“{found}”既不是全国通用的 00，也不是省级代码。请核对前两位。',
    "“{found}” at the beginning of the item's base code is neither 00 for the whole country nor a province. Check the first two digits.",
  ),
  'item-base-code-type': row(
    '“{found}”不是已有的事项类型。请核对基本编码的第 3、4 位。',
    '“{found}” is no kind of service item. Check digits 3 and 4 of the base code.',
  ),
  'item-impl-code-length': row(
    '事项实施编码应为 {expected} 位，含业务办理项时为 33 位，现为 {found} 位。请从事项目录中抄录。',
    'The implementation code of a service item has {expected} characters, or 33 with a handling item; this one has {found}. Copy it from the list of items.',
  ),
  'item-impl-code-level': row(
    '“{found}”不是实施层级：1 国家，2 省，3 市，4 县，5 乡镇，6 村。请核对第 19 位。',
    '“{found}” is no level of implementation: 1 is national, 2 province, 3 city, 4 county, 5 township, 6 village. Check character 19.',
  ),
  'item-impl-code-handling': row(
    '事项实施编码末两位是业务办理项编号，应为数字。请核对。',
    'The last two characters of the implementation code, the handling item, should be digits. Check them.',
  ),
  'project-code-format': row(
    '投资项目代码的写法如 2105-330106-04-01-123456。请从项目审批监管平台抄录。',
    'A project code has the form 2105-330106-04-01-123456. Copy it from the approval platform.',
  ),
  'project-code-month': row(
    '投资项目代码第一段中的“{found}”不是月份。请从项目审批监管平台抄录。',
    '“{found}” in the first part of the project code is no month. Copy the code from the approval platform.',
  ),
  'project-code-before-scheme': row(
    '投资项目代码的年月早于这种代码开始使用的时间。请从项目审批监管平台抄录。',
    'The project code is dated before codes of this form were given. Copy it from the approval platform.',
  ),
  'project-code-check-digit': row(
    '投资项目代码的末位与前面各位不符，计算应为 {expected}。请对照项目审批监管平台逐位核对。',
    'The last digit of the project code does not fit the others; from them it would be {expected}. Compare all digits with the approval platform.',
  ),
  'project-code-legacy': row(
    '已接收，请留意：这是 2020 年以前的投资项目代码，没有校验码。方便时请对照项目审批监管平台核对。',
    'Accepted: this is a project code of the form used until 2020, which has no check digit. Compare it with the approval platform when there is occasion.',
  ),
  'project-code-division': row(
    '已接收，请留意：投资项目代码中的区划“{found}”不是已知区划。方便时请核对。',
    'Accepted: the area “{found}” in the project code is not a known area. Check it when there is occasion.',
  ),
  'project-code-type': row(
    '已接收，请留意：“{found}”不是已知的项目类型。方便时请核对投资项目代码的第四段。',
    'Accepted: “{found}” is not a known kind of project. Check the fourth part of the project code when there is occasion.',
  ),
  'cert-identifier-root': row(
    '电子证照标识应以 {expected} 开头。请从电子证照中复制。',
    'The identifier of an electronic certificate begins with {expected}. Copy it from the certificate.',
  ),
  'cert-identifier-format': row(
    '电子证照标识在开头之后应有证照类型、颁发机构、流水号、版本和校验位五段，以点分隔。请从电子证照中复制。',
    'The identifier of an electronic certificate has five parts after its beginning: type, issuer, serial number, version and check character, with dots between. Copy it from the certificate.',
  ),
  'cert-identifier-version': row(
    '电子证照标识中的版本号应从 001 起。请从电子证照中复制。',
    'The version in the identifier of the electronic certificate begins at 001. Copy it from the certificate.',
  ),
  'cert-identifier-check-digit': row(
    '电子证照标识的末位与前面各位不符，计算应为 {expected}。请从电子证照中完整复制。',
    'The last character of the identifier of the electronic certificate does not fit the others; from them it would be {expected}. Copy the whole from the certificate.',
  ),
} as const
