import { row } from '../error-entry.ts'

/** Limits and their days that cannot be counted. */
export const clocks = {
  'not-started': row(
    '期限尚未起算，因为没有起算日。材料齐全后请填写起算日。',
    'The time limit has not begun, because the day it counts from is not given. Enter that day once the materials are complete.',
  ),
  'start-not-real': row(
    '期限的起算日无法读取。请填写实有的日期，或带时区的时刻。',
    'The day the time limit counts from cannot be read. Enter a real date, or an instant with its time zone.',
  ),
  'instant-needed': row(
    '以小时计的期限需要起算的时刻。请补填几时几分。',
    'A limit in hours needs the time of day it counts from. Add the hour and minute.',
  ),
  'limit-not-countable': row(
    '期限的长度无法计算。请用通常范围内的整数小时、天、月或年。',
    'The length of the time limit cannot be counted with. Give a whole number of hours, days, months or years within the usual range.',
  ),
  'beyond-years': row(
    '期限超出平台已有日历的年份。请核对起算日和期限长度。',
    'The time limit reaches into years whose calendar is not kept here. Check the day it counts from and its length.',
  ),
  suspended: row(
    '期限已中止，暂时没有到期日。中止结束后请填写结束日期。',
    'The time limit is suspended and has no due day yet. Enter the day the suspension ended once it has.',
  ),
  'suspension-not-real': row(
    '中止期间的日期无法读取。请填写实有的开始和结束日期。',
    'A date of the suspension cannot be read. Enter real dates for its beginning and end.',
  ),
  'suspension-reversed': row(
    '中止的结束日期早于开始日期。请调换或改正这两个日期。',
    'The suspension ends before it begins. Exchange or mend its two dates.',
  ),
  'extension-not-real': row(
    '决定延期的日期无法读取。请填写实有的日期。',
    'The day the extension was decided on cannot be read. Enter a real date.',
  ),
  'extension-not-countable': row(
    '延长的时间不是一以上的整数。请按期限的单位填写整数。',
    'The length of the extension is not a whole number of one or more. Enter it as a whole number in the unit of the limit.',
  ),
  'extension-incomplete': row(
    '延期没有写明批准人或理由。请补填这两项。',
    'The extension lacks the officer who approved it or the reason. Enter both.',
  ),
  'extension-before-start': row(
    '决定延期的日期早于期限起算日。请核对这两个日期。',
    'The extension was decided on before the time limit began. Check both dates.',
  ),
  'extension-after-expiry': row(
    '决定延期时期限已经届满，延期不能计入。请核对决定日期。',
    'The extension was decided on after the time limit had expired, so it does not count. Check the date of the decision.',
  ),
  'extension-again': row(
    '延期次数超过法定次数。请只保留法律允许的延期。',
    'The time limit was extended more often than the law allows. Keep only the extensions that are allowed.',
  ),
  'extension-too-long': row(
    '延长的时间超过法律允许的长度。请对照所依据的条款核对。',
    'The extension is longer than the law allows at once. Check its length against the provision it rests on.',
  ),
} as const
