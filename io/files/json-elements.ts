import { BrokenOffsets } from './broken-offsets.ts'
import type { FileLimits } from './file-limits.ts'
import { code, isSpace, JsonBrackets } from './json-brackets.ts'
import type { TextBlock } from './raw-row.ts'

export type JsonElement = { text: string; isBroken: boolean; overlong: boolean }

/**
 * Cuts the one array of rows in a JSON text into the texts of its elements, block by block. It counts brackets
 * and steps over strings, so nesting of any depth costs neither stack nor memory, and a bad element spoils only
 * itself as long as its brackets match.
 */
export class JsonElements {
  readonly found: JsonElement[] = []
  /** Whether the file has a place for rows at all, if only an empty list. */
  hasList = false
  end: 'open' | 'whole' | 'broken' | 'second-array' = 'open'
  readonly #limits: FileLimits
  #phase: 'start' | 'members' | 'list-start' | 'elements' | 'after' = 'start'
  #isMember = false
  #hasRows = false
  /** Depth in the members around the array. */
  #outerDepth = 0
  #afterColon = false
  #text = ''
  readonly #broken = new BrokenOffsets()
  #from = 0
  #at = 0
  #inString = false
  /** 1 when a backslash ends the text: the character it escapes comes with the next block. */
  #overshoot = 0
  readonly #brackets: JsonBrackets
  #longStart: string | undefined

  constructor(limits: FileLimits) {
    this.#limits = limits
    this.#brackets = new JsonBrackets(limits.maxDepth)
  }

  take(block: TextBlock): void {
    this.#append(block)
    while (this.#at < this.#text.length && (this.end === 'open' || this.end === 'whole')) {
      if (this.#phase === 'elements') this.#scanElement()
      else this.#scanOutside()
    }
    if (this.#phase !== 'elements') this.#from = this.#at
    else if (this.#text.length - this.#from > this.#limits.maxRowBytes) this.#letGo()
  }

  /** The text of an element that never ended. */
  finish(): string {
    if (this.#phase !== 'elements') return ''
    return this.#longStart ?? this.#text.slice(this.#from).trim()
  }

  #append(block: TextBlock): void {
    const dropped = this.#from
    const offset = this.#text.length - dropped
    this.#broken.shift(dropped)
    this.#broken.add(block.broken, offset)
    this.#text = this.#text.slice(dropped) + block.text
    this.#at -= dropped
    this.#from = 0
  }

  /** An element beyond the limit is followed to its end without being held. */
  #letGo(): void {
    this.#longStart ??= this.#text.slice(this.#from, this.#from + this.#limits.maxRawLength)
    this.#from = this.#text.length
  }

  /** To the end of the element or of the list, or as far as the text goes. */
  #scanElement(): void {
    const { length } = this.#text
    for (let at = this.#at; at < length; at++) {
      if (this.#inString) at = this.#scanString(at)
      else if (this.#isEndAt(at, this.#text.charCodeAt(at))) return
    }
    this.#at = length + this.#overshoot
    this.#overshoot = 0
  }

  #isEndAt(at: number, char: number): boolean {
    if (char === code.quote) this.#inString = true
    else if (char === code.openObject || char === code.openList) this.#brackets.open(char)
    else if (char === code.closeObject || char === code.closeList) return this.#isListEnd(at, char)
    else if (char === code.comma && this.#brackets.depth === 0) {
      this.#push(at)
      this.#from = this.#at = at + 1
      return true
    }
    return false
  }

  #isListEnd(at: number, char: number): boolean {
    const isInside = this.#brackets.depth > 0
    if (isInside && this.#brackets.close(char)) return false
    if (!isInside && char === code.closeList) this.#endList(at)
    else this.#breakAt(at)
    return true
  }

  /** From inside a string to its closing quote, or to the end of the text. */
  #scanString(from: number): number {
    const text = this.#text
    let at = from
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at)
      if (char === code.backslash) at++
      else if (char === code.quote) {
        this.#inString = false
        return at
      }
    }
    this.#overshoot = at - text.length
    return at
  }

  /** Nothing between the last comma and the bracket is a slip that loses no row. */
  #endList(at: number): void {
    const isEmpty = this.#longStart === undefined && this.#text.slice(this.#from, at).trim() === ''
    if (!isEmpty) this.#push(at)
    this.#from = this.#at = at + 1
    this.#phase = this.#isMember ? 'members' : 'after'
    if (!this.#isMember) this.end = 'whole'
  }

  #breakAt(at: number): void {
    this.#push(at + 1)
    this.#at = at + 1
    this.end = 'broken'
  }

  #push(end: number): void {
    const isBroken = this.#broken.hasAny(this.#from, end)
    const overlong = this.#longStart !== undefined
    this.found.push({ text: this.#longStart ?? this.#text.slice(this.#from, end).trim(), isBroken, overlong })
    this.#longStart = undefined
  }

  #scanOutside(): void {
    if (this.#inString) {
      this.#at = this.#scanString(this.#at) + 1 - Number(this.#inString)
      this.#overshoot = 0
      return
    }
    const char = this.#text.charCodeAt(this.#at++)
    if (isSpace(char)) return
    if (this.#phase === 'start') this.#start(char)
    else if (this.#phase === 'after') this.end = 'broken'
    else if (this.#phase === 'list-start') this.#startList(char)
    else this.#scanMember(char)
  }

  #start(char: number): void {
    if (char === code.openList) this.#beginElements()
    else if (char === code.openObject) {
      this.#isMember = true
      this.#phase = 'members'
    } else this.end = 'broken'
  }

  #beginElements(): void {
    this.hasList = true
    this.#hasRows = true
    this.#phase = 'elements'
    this.#from = this.#at
  }

  /** Inside the object around the array: members are stepped over, however large or deep. */
  #scanMember(char: number): void {
    const afterColon = this.#afterColon
    this.#afterColon = char === code.colon && this.#outerDepth === 0
    if (char === code.quote) this.#inString = true
    else if (char === code.openList && this.#outerDepth === 0 && afterColon) this.#phase = 'list-start'
    else if (char === code.openList || char === code.openObject) this.#outerDepth++
    else if (char === code.closeList || char === code.closeObject) this.#closeMember()
  }

  #closeMember(): void {
    if (this.#outerDepth > 0) {
      this.#outerDepth--
      return
    }
    this.#phase = 'after'
    this.end = 'whole'
  }

  /** A list of objects holds the rows; an empty list might; a list of words (titles, say) is another member. */
  #startList(char: number): void {
    if (char === code.openObject) {
      this.#at--
      if (this.#hasRows) this.end = 'second-array'
      else this.#beginElements()
      return
    }
    this.#phase = 'members'
    this.hasList ||= char === code.closeList
    if (char === code.closeList) return
    this.#outerDepth++
    this.#scanMember(char)
  }
}
