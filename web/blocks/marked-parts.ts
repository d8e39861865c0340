export interface MarkedPart {
  from: number
  text: string
  isMarked: boolean
}

/** Cuts a text at its marks (pairs of start and end). Marks that overlap, run backwards or past the end do no harm. */
export function markedParts(text: string, marks: readonly (readonly [number, number])[]): MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at)
    const to = Math.min(end, text.length)
    if (from >= to) continue
    if (from > at) parts.push({ from: at, text: text.slice(at, from), isMarked: false })
    parts.push({ from, text: text.slice(from, to), isMarked: true })
    at = to
  }
  if (at < text.length) parts.push({ from: at, text: text.slice(at), isMarked: false })
  return parts
}
