import { Type } from '#core/app.ts'

/** How a name ends, by which anybody sees who answers for the debts (企业名称登记管理规定 art. 10). */
export const organisations = [
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '合伙企业（普通合伙）',
  '合伙企业（有限合伙）',
  '农民专业合作社',
  '厂',
  '店',
  '馆',
  '部',
  '行',
  '中心',
  '工作室',
]

/** The four parts of a name (企业名称登记管理规定 art. 6). Who works across industries names none. */
export const nameParts = {
  place: Type.String({ minLength: 2, maxLength: 30 }),
  tradeName: Type.String({ minLength: 1, maxLength: 30 }),
  industry: Type.Optional(Type.String({ maxLength: 30 })),
  organisation: Type.String({ enum: organisations }),
}

/** FEEL: a text, or nothing where there is none. */
const orNothing = (field: string) => `(if form.${field} = null then "" else form.${field})`

/** FEEL: the whole name, made of the parts in a form. */
export const fullName = `form.place + form.tradeName + ${orNothing('industry')} + form.organisation`

/** FEEL: the key of `registration.name`: in one office, names with the same trade name and industry are the same (art. 17). */
export const nameId = `facts.division + "/" + form.tradeName + "/" + ${orNothing('industry')}`

/** FEEL: whether the record found as `found.same` keeps the name from others; a name rests a year after its entity is gone. */
export const isTaken = `found.same != null and (found.same.status in ("reserved", "registered") or
  (found.same.status = "resting" and add months(found.same.since, limits.nameRests) > today))`

/** What the table of words reads of a declared name. */
export const nameWordsRead = {
  chinese: `matches(${fullName}, "^[\\p{Script=Han}（）]+$")`,
  length: 'string length(form.tradeName)',
  plain: 'contains(form.place, form.tradeName) or form.tradeName = form.industry',
  whole: fullName,
}
