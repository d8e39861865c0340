interface Placed {
  ref: string
  at: string
}

/** Puts what came to what is shown: each event once, the latest first, no more than `most`. */
export function withNewest<Item extends Placed>(shown: Item[], came: Item[], most: number): Item[] {
  const byRef = new Map([...shown, ...came].map((item) => [item.ref, item]))
  return [...byRef.values()].sort((a, b) => b.at.localeCompare(a.at)).slice(0, most)
}
