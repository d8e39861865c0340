/** A title in the forms it may be known by, most exact first, and the unit its note names. */
export type TitleForms = { forms: string[]; note?: string }

/** A note in brackets behind a title, as in `罚款金额（万元）`; NFKC has made the brackets ASCII, except these. */
const note = /^(.+?)[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]$/

/**
 * The forms of a column title that count as equal: compatibility characters folded (NFKC: full-width letters and
 * brackets), no spaces or underscores, no mark for a required column (`*`), no colon at the end, letters small.
 * A note in brackets may be left out or be the name itself (`行政相对人名称(CF_XDR_MC)`); of a merged header `A/B`
 * the last part may do, and of a repeated title the part before its `#2`, so that the repetition is seen.
 */
export function titleForms(title: string): TitleForms {
  const whole = plainTitle(title)
  const [, withoutNote, noteText] = note.exec(whole) ?? []
  const forms = [whole, withoutNote, noteText]
  const last = whole.split('/').at(-1)!
  if (last !== whole) forms.push(last, note.exec(last)?.[1])
  forms.push(whole.replace(/\([^)]*\)|\[[^\]]*\]/g, ''), whole.replace(/#\d+$/, ''))
  const named = forms.filter((form): form is string => form !== undefined && form !== '')
  return { forms: [...new Set(named)], note: noteText || note.exec(last)?.[2] || undefined }
}

export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s\p{Cf}*_]+/gu, '')
    .replace(/:$/, '')
    .toLowerCase()
}
