/** The page on which anybody checks a paper, by the code that stands on it. */
export function verifyPath(code: string): string {
  return `/verify/${code}`
}
