import { row } from '../error-entry.ts'

/** Values that are not what their field holds. */
export const values = {
  'time-format': row(
    '事件的时间无法读取。请写作 2026-01-31T08:00:00Z，或带时差 +08:00。',
    'The time of the event cannot be read. Write it as 2026-01-31T08:00:00Z, or with the offset +08:00.',
  ),
  schema: row(
    '各字段的取值合起来不符合该数据类型的要求。请对照类型说明核对这一行。',
    'The values do not fit together with what this record type asks for. Compare the row with the description of the type.',
  ),
  required: row(
    '这一项必须填写。请补填后重新提交。',
    'This field must be filled. Enter its value and send the row again.',
  ),
  type: row(
    '这一项应填{wanted}。请修改后重新提交。',
    'This should be {wanted}. Change the value and send the row again.',
  ),
  'number-format': row(
    '这一项不是数字。请用阿拉伯数字填写，如 1234.5，不带文字和单位。',
    'This is not a number. Write it in digits, such as 1234.5, without words or units.',
  ),
  'not-whole': row(
    '这一项应为可以精确保存的整数。请去掉小数，或改用较小的数。',
    'This should be a whole number that can be kept exactly. Remove the decimals, or enter a smaller number.',
  ),
  'too-small': row(
    '数值小于允许的最小值 {least}。请核对数值和单位。',
    'The value is below the least that is possible, {least}. Check the number and its unit.',
  ),
  'too-large': row(
    '数值大于允许的最大值 {most}。请核对数值和单位。',
    'The value is above the most that is possible, {most}. Check the number and its unit.',
  ),
  'too-long': row(
    '文字超过 {most} 个字符。请缩短。',
    'The text is longer than {most} characters. Shorten it.',
  ),
  'too-short': row(
    '文字不足 {least} 个字符。请补充完整。',
    'The text is shorter than {least} characters. Complete it.',
  ),
  'list-too-long': row(
    '列表超过 {most} 项。请分成几条记录。',
    'The list holds more than {most} items. Divide it into several records.',
  ),
  'not-in-list': row(
    '“{given}”不在这一项可选的值中。请从列出的值中选择。',
    '“{given}” is not among the values this field takes. Choose one of the listed values.',
  ),
  pattern: row(
    '这一项的写法不符合要求。请对照字段说明修改。',
    'The value is not written in the form this field asks for. Compare it with the description of the field.',
  ),
  'date-empty': row('日期为空。请按 2026-01-31 的写法填写。', 'The date is empty. Enter it as 2026-01-31.'),
  'date-format': row(
    '无法读取这个日期。请写作 2026-01-31 或 2026年1月31日。',
    'This cannot be read as a date. Write it as 2026-01-31 or with the words for year, month and day.',
  ),
  'date-incomplete': row(
    '日期缺少年、月或日。请对照原件补全。',
    'The date lacks its year, month or day. Complete it from the original document.',
  ),
  'date-ambiguous': row(
    '无法确定日、月的先后或年份属于哪个世纪。请把四位年份写在最前，如 2026-01-31。',
    'The order of day and month, or the century, would have to be guessed. Write the year with four digits in front, as in 2026-01-31.',
  ),
  'date-not-real': row(
    '日历上没有这一天。请对照原件核对月和日。',
    'This day does not exist in the calendar. Check the month and the day against the original document.',
  ),
  'time-missing': row(
    '这里还需要填写几时几分，不能只有日期。请补上，如 2026-01-31 08:00。',
    'A time of day is needed here, not only a date. Add it, as in 2026-01-31 08:00.',
  ),
  'time-not-real': row(
    '没有这个时刻。请核对时、分、秒。',
    'This time of day does not exist. Check hours, minutes and seconds.',
  ),
  'amount-empty': row(
    '金额为空。请填写金额；没有的填 0。',
    'The amount is empty. Enter it, or 0 where there is none.',
  ),
  'amount-format': row(
    '无法读取这个金额。请用数字填写，并按该列的要求写明单位，如 1200元、3.5万元。',
    'This cannot be read as an amount of money. Write it in digits with its unit, as the column asks for.',
  ),
  'amount-negative': row(
    '金额为负数。请对照原件核对，填写时不带正负号。',
    'The amount is below zero. Compare it with the document; amounts are entered without a sign.',
  ),
  'amount-currency': row(
    '金额不是人民币。请填写折合人民币的金额。',
    'The amount is in another currency. Enter the amount in yuan.',
  ),
  'amount-inexact': row(
    '金额只是约数，如“约”“余”“以上”。请填写准确数额。',
    'The amount is only approximate, such as “about” or “more than”. Enter the exact figure.',
  ),
  'amount-ambiguous': row(
    '金额末位没有写明数位，如“3万5”，可能有两种理解。请写出完整的数字，如 35000元。',
    'The last figure of the amount has no place value, so it could mean two amounts. Write it out in full digits.',
  ),
  'amount-too-precise': row(
    '金额小于一分的部分无法保存。请按原件精确到分。',
    'The amount is finer than one fen (0.01 yuan). Round it as the document does.',
  ),
  'amount-too-large': row(
    '金额过大，无法精确保存。请核对数字和单位。',
    'The amount is larger than can be kept exactly. Check the number and its unit.',
  ),
} as const
