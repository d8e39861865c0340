/**
 * Places in a text whose bytes were broken, asked about row after row. A file may be broken in every line, so the
 * places behind are dropped as the rows pass instead of being looked through again.
 */
export class BrokenOffsets {
  #offsets: number[] = []
  #next = 0

  /** Adds places, counted from `start`; they must lie behind those added before. */
  add(offsets: readonly number[], start: number): void {
    for (const offset of offsets) this.#offsets.push(start + offset)
  }

  /** Whether one lies between `from` and `end`; later questions must not go back before `from`. */
  hasAny(from: number, end: number): boolean {
    while (this.#next < this.#offsets.length && this.#offsets[this.#next]! < from) this.#next++
    return this.#next < this.#offsets.length && this.#offsets[this.#next]! <= end
  }

  /** The text before `start` is gone, and all places are counted from there. */
  shift(start: number): void {
    if (this.#offsets.length === 0) return
    this.#offsets = this.#offsets.filter((offset) => offset >= start).map((offset) => offset - start)
    this.#next = 0
  }
}
