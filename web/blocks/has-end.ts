/** The date by which the national tables say "for good" (公共信用信息 data standards: 2099/12/31). */
const FOR_GOOD = '2099-12-31'

/** Whether a time really ends. */
export function hasEnd(until: string | null): until is string {
  return until !== null && until < FOR_GOOD
}
