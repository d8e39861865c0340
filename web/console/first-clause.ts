/** Sentences say first what is wrong, then what to do; a list needs the first only. */
export function firstClause(text: string): string {
  return /^.+?(?=[。；]|[.;](\s|$))/.exec(text)?.[0] ?? text
}
