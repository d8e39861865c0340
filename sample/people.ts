import { addDays } from '#core/clock/date.ts'
import { completeCitizenId } from '#core/identifiers/citizen-id.ts'
import { places } from './organs.ts'
import { between, pick, type Random } from './random.ts'

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕']
const given = [
  ...['伟', '芳', '娜', '敏', '静', '磊', '洋', '艳', '勇', '杰', '娟', '涛', '超', '明', '霞', '平', '刚'],
  ...['志强', '秀英', '建国', '雨桐', '子涵', '思远', '晓峰', '文博', '佳怡', '海燕', '国栋', '春梅', '立新'],
]

/** The name of an invented person. */
export function personName(random: Random): string {
  return pick(random, surnames) + pick(random, given)
}

/** A citizen number with the right check digit, of a grown-up, issued in a county that does not exist. */
export function personNumber(random: Random): string {
  const birth = addDays('1956-01-01', between(random, 0, 17_500)).replaceAll('-', '')
  const sequence = String(between(random, 1, 999)).padStart(3, '0')
  return completeCitizenId(pick(random, places).code + birth + sequence)
}
