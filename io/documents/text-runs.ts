import { type Face, faceOf, mainFace, type Weight } from './font-faces.ts'

/** A stretch of text in one face. */
export interface Run {
  face: Face
  text: string
}

/**
 * Text cut where its face changes. A character no font has is shown by its number, `[U+20BB7]`, so that nothing vanishes from
 * a name. What has no shape (controls, marks that turn the direction of writing) is left out, so that a document never reads
 * otherwise than it is.
 */
export function textRuns(text: string, weight: Weight): Run[] {
  const runs: Run[] = []
  for (const character of text.normalize('NFC').replace(/\s/g, ' ').replace(shapeless, '')) {
    const run = runOf(character, weight)
    const last = runs.at(-1)
    if (last?.face === run.face) last.text += run.text
    else runs.push(run)
  }
  return runs
}

/** Controls, formats and variation selectors. */
const shapeless = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}/gu

function runOf(character: string, weight: Weight): Run {
  const codePoint = character.codePointAt(0)!
  const face = faceOf(codePoint, weight)
  if (face) return { face, text: character }
  const number = codePoint.toString(16).toUpperCase().padStart(4, '0')
  return { face: mainFace(weight), text: `[U+${number}]` }
}
