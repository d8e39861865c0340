// Controls, zero-width and direction marks, byte-order mark, tags, non-characters. Line ends and tabs are white space;
// variation selectors and private-use characters stay: they are part of how a rare name is written.
const unseen =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{fff9}-\u{fffb}]--[\t\n\v\f\r\u{85}\u{180b}-\u{180f}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]]/gv

// Most values are already normal: printable ASCII without spaces, unified ideographs, document brackets.
const alreadyNormal = /^[!-~\u4e00-\u9fff〔〕]*$/
const alreadyNormalProse = /^[!-~\u4e00-\u9fff〔〕，。、；：？！“”（）《》]*$/

const fullWidthAlphanumerics = /[０-９Ａ-Ｚａ-ｚ]/g
const docYear = /[[({【〖〔〈]\s*(\d{2}|\d{4})\s*[\])}】〗〕〉]/g

/**
 * One line of text as it is compared and stored: NFKC (full-width letters, digits and punctuation become half-width),
 * no control or invisible characters, runs of white space as one space, trimmed. 〔〕 and rare characters stay.
 * Applying it again changes nothing. Halves of broken surrogate pairs become U+FFFD.
 */
export function normalise(text: string): string {
  if (alreadyNormal.test(text)) return text
  return visible(text)
    .normalize('NFKC')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
}

/**
 * Text of several lines as it is read by people: as `normalise`, but Chinese punctuation and symbols stay as written,
 * only full-width letters and digits are narrowed, and line ends are kept as `\n`, at most one empty line together.
 */
export function normaliseProse(text: string): string {
  if (alreadyNormalProse.test(text)) return text
  return visible(text)
    .replace(fullWidthAlphanumerics, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * A document number with the brackets of GB/T 9704 round its year and no spaces: `国发[2015] 40号` becomes
 * `国发〔2015〕40号`. A court case number, which begins with its year, keeps full-width parentheses: `（2016）京0105民初1234号`.
 * Brackets only: a wrong year or a leading zero is left for the check of the number to refuse. Keep the raw text.
 */
export function normaliseDocNo(text: string): string {
  const plain = normalise(text).replace(/\s+/g, '')
  return plain.replace(docYear, (_, year: string, at: number) => (at === 0 ? `（${year}）` : `〔${year}〕`))
}

function visible(text: string): string {
  return text.toWellFormed().replace(unseen, '')
}
