/**
 * Where the characters of `sought` stand in `text` in order, in the narrowest window; undefined if they do not.
 * 工行 in 中国工商银行 gives [2, 5].
 */
export function narrowestSubsequence(sought: string[], text: string[]): number[] | undefined {
  let best: number[] | undefined
  for (let start = 0; start < text.length; start++) {
    if (text[start] !== sought[0]) continue
    const places = placesFrom(sought, { text, start })
    if (!places) break
    if (!best || width(places) < width(best)) best = places
  }
  return best
}

function placesFrom(sought: string[], { text, start }: { text: string[]; start: number }) {
  const places: number[] = []
  let at = start - 1
  for (const char of sought) {
    at = text.indexOf(char, at + 1)
    if (at < 0) return undefined
    places.push(at)
  }
  return places
}

function width(places: number[]): number {
  return places.at(-1)! - places[0]!
}
