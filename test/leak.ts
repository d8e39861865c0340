/** What an answer never holds: how the platform is built, what its database says, what it keeps sealed. */
const leaks: readonly [string, RegExp][] = [
  ['a stack', /\n\s+at (async )?[\w.<>[\] ]+ \(?(file:|node:|\/)/],
  [
    'a file of the house',
    /node_modules|file:\/\/\/[^\s"]*\.(ts|m?js)\b|\/io\/(http|postgres|secrets)\/[\w-]+\.ts/,
  ],
  [
    'what the database says',
    /syntax error at or near|violates [\w-]+ constraint|relation "|column "[^"]+" does not exist|invalid input syntax|SQLSTATE|pg_toast|out of range for type/,
  ],
  ['a sealed value', /"[0-9a-f]{8}\.[\w-]{38,}"/],
  ['a key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
]

/** The name of what leaks in an answer, or null. @param secrets texts that stand nowhere in clear */
export function leakIn(body: string, secrets: readonly string[]): string | null {
  const found = leaks.find(([, pattern]) => pattern.test(body))
  if (found) return found[0]
  return secrets.some((secret) => body.includes(secret)) ? 'a secret' : null
}
