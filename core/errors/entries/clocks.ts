import { request, row } from '../error-entry.ts'

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
  'calendar-unreadable': request(
    422,
    '文件不是工作日历。年度安排须写 year、complete、notices、source、off、work；地方安排须写 divisionCode、notices、source、days。请对照 docs/operations.md 的例子。',
    'The file is no working-day calendar. The plan of a year says year, complete, notices, source, off and work; local days say divisionCode, notices, source and days. See the example in docs/operations.md.',
  ),
  'calendar-year-part': request(
    422,
    '{at} 的安排不完整。请载入全年的放假安排（complete 为 true）；地方安排至少写一天。',
    'The plan of {at} is not whole. Load the holidays of the whole year (complete: true); local days need one day at the least.',
  ),
  'calendar-notice-missing': request(
    422,
    '没有写明依据的官方通知。请在 notices 中写上文号（如 国办发明电〔2025〕7号）和政府网站上的地址。',
    'No official notice is named. Write under notices its number and its address on a government’s site.',
  ),
  'calendar-day-unreal': request(
    422,
    '{at} 不是一个日期。请写成 2027-01-01 的样子，并核对当月有没有这一天。',
    '{at} is not a date. Write it as 2027-01-01, and check that the month has that day.',
  ),
  'calendar-day-outside': request(
    422,
    '{at} 不在这一年。安排只能写当年的日期，以及上一年 12 月的日期。请改正后重新载入。',
    '{at} is not in that year. A plan holds days of its year, and of the December before it. Correct it and load it again.',
  ),
  'calendar-day-twice': request(
    422,
    '{at} 写了两次。每一天只能写一次，或放假，或上班。请删去其中一个。',
    '{at} stands there twice. Each day is named once, as off or as worked. Take one of them away.',
  ),
  'calendar-work-weekday': request(
    422,
    '{at} 不是星期六或星期日。work 里只写调休上班的周末。请核对通知。',
    '{at} is not a Saturday or Sunday. Under work stand only weekend days that are worked. Check the notice.',
  ),
  'calendar-holiday-missing': request(
    422,
    '{at} 的法定节假日没有全部写进 off。请照通知补全后重新载入。',
    'Not all statutory holidays of {at} stand under off. Complete them from the notice and load the file again.',
  ),
  'calendar-division': request(
    422,
    '{at} 不是六位行政区划代码。请写省、市或县的代码；全国写 100000。',
    '{at} is not a division code of six digits. Write that of a province, city or county; 100000 for the whole country.',
  ),
} as const
