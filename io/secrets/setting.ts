import { readFileSync } from 'node:fs'
import { StartFault } from '../start-fault.ts'

/** Settings nobody else may know. Each may stand in the environment, or in the file that `NAME_FILE` names. */
export const secretNames = [
  'DATABASE_URL',
  'YIWANG_PUBLIC_DATABASE_URL',
  'YIWANG_KEY',
  'YIWANG_KEY_BEFORE',
  'YIWANG_TOKEN',
  'YIWANG_OIDC_SECRET',
] as const
export type SecretName = (typeof secretNames)[number]

/** What a secret setting is: undefined where neither the variable nor its file is named. Files are read once. */
export function secretSetting(name: SecretName): string | undefined {
  const value = process.env[name]
  const file = process.env[`${name}_FILE`]
  if (file === undefined) return value
  if (value !== undefined) throw new StartFault(`${name} and ${name}_FILE are both set; keep one of them.`)
  const known = read.get(file) ?? contentOf(file, `${name}_FILE`)
  read.set(file, known)
  return known
}

/** The environment without secrets, for programs of others that we start. */
export function environmentWithoutSecrets(): NodeJS.ProcessEnv {
  const left = { ...process.env }
  for (const name of secretNames) delete left[name]
  return left
}

const read = new Map<string, string>()

function contentOf(file: string, name: string): string {
  const content = textOf(file, name).trim()
  if (content === '') throw new StartFault(`${name} names ${file}, which is empty.`)
  return content
}

function textOf(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartFault(`${name} names ${file}, which cannot be read (${code}).`)
  }
}
