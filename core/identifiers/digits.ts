/** Whether every character from `from` up to `to` is an ASCII digit; an empty range is. */
export function areDigits(text: string, from = 0, to = text.length): boolean {
  for (let i = from; i < to; i++) {
    const char = text.charCodeAt(i)
    if (!(char >= 48 && char <= 57)) return false
  }
  return true
}
