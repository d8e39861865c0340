/**
 * The first key an object of this valid JSON text holds twice, as it is meant (`"\u0061"` is `a`). Slow and exact;
 * called only when the number of keys shows that there is one. The nesting has been checked before.
 */
export function duplicateKey(text: string): string | undefined {
  const open: Set<string>[] = []
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (isKey(text, index + token.length)) {
      const key: string = JSON.parse(token)
      if (open.at(-1)?.has(key)) return key
      open.at(-1)?.add(key)
    }
  }
  return undefined
}

function isKey(text: string, after: number): boolean {
  let at = after
  while (' \t\n\r'.includes(text[at] ?? 'x')) at++
  return text[at] === ':'
}
