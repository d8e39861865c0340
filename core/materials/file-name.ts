const MOST = 120

/**
 * The name of a file as it is kept: the last part of what may have been a path, without controls and without marks that turn
 * the direction of writing (which make `exe.pdf` of `fdp.exe`), no longer than 120 characters with its ending.
 */
export function fileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const name = last
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '')
    .trim()
  if ([...name].length <= MOST) return name === '' ? 'file' : name
  const ending = endingPart.exec(name)?.[0] ?? ''
  return [...name].slice(0, MOST - [...ending].length).join('') + ending
}

/** The ending of a name without its dot, in small letters; empty where it has none. */
export function endingOf(name: string): string {
  return endingPart.exec(name)?.[0].slice(1).toLowerCase() ?? ''
}

const endingPart = /\.[\p{L}\p{N}]{1,10}$/u
const unseen = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}/gu
