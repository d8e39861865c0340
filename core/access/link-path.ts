/** The page a one-time link opens, by its token. */
export function linkPath(token: string): string {
  return `/link/${token}`
}
