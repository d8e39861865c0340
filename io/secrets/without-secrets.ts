import { redact } from '#core/identifiers/personal.ts'
import { secretNames, secretSetting } from './setting.ts'

/** A line as it may leave the house: personal numbers give way to their kind, secret settings to their name. */
export function withoutSecrets(line: string): string {
  return secretNames.reduce(hidden, redact(line))
}

/** Also the password alone, which a database's address holds, and each of several keys. */
function hidden(line: string, name: (typeof secretNames)[number]): string {
  const secret = secretSetting(name)
  if (secret === undefined) return line
  const password = URL.parse(secret)?.password ?? ''
  const keys = name === 'YIWANG_KEY_BEFORE' ? secret.split(',') : []
  return [secret, password, ...keys].reduce(
    (text, one) => (one.length < SHORTEST ? text : text.replaceAll(one, `[${name}]`)),
    line,
  )
}

/** A shorter one stands in many words by chance. */
const SHORTEST = 6
