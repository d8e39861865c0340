export const code = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  backslash: 0x5c,
  openList: 0x5b,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
}

export function isSpace(char: number): boolean {
  return char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09
}

/** The open brackets of one element, without a stack for depths that will be refused anyway. */
export class JsonBrackets {
  depth = 0
  readonly #maxDepth: number
  /** The closing bracket due at each depth. */
  readonly #closers: number[] = []

  constructor(maxDepth: number) {
    this.#maxDepth = maxDepth
  }

  open(char: number): void {
    if (this.depth++ > this.#maxDepth) return
    this.#closers.push(char === code.openList ? code.closeList : code.closeObject)
  }

  /** Whether the bracket is the one that is due. */
  close(char: number): boolean {
    if (--this.depth > this.#maxDepth) return true
    return this.#closers.pop() === char
  }
}
