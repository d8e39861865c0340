/**
 * The fewest edits (insert, drop, replace, swap of neighbours) that turn `sought` into some part of `text`;
 * what stands before and after that part costs nothing. Both are lists of characters.
 */
export function distanceWithin(sought: string[], text: string[]): number {
  let beforeLast: number[] = []
  let last = new Array<number>(text.length + 1).fill(0)
  for (let i = 1; i <= sought.length; i++) {
    const row = [i]
    for (let j = 1; j <= text.length; j++) {
      const cost = sought[i - 1] === text[j - 1] ? 0 : 1
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      const isSwap = i > 1 && j > 1 && sought[i - 1] === text[j - 2] && sought[i - 2] === text[j - 1]
      if (isSwap) least = Math.min(least, beforeLast[j - 2]! + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return Math.min(...last)
}
