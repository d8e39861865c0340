import { resolve } from 'node:path'
import { apps } from '#apps/apps.ts'
import { secretSetting } from '#io/secrets/setting.ts'
import { openSystem, type System } from '#io/system.ts'

/** The installation a command works on: `YIWANG_DATA` (default `./data`) and, where it is set, `DATABASE_URL`. */
export function openHere(say?: (line: string) => void): Promise<System> {
  return openSystem({
    apps,
    dataDir: dataDir(),
    databaseUrl: secretSetting('DATABASE_URL'),
    connections: 6,
    say,
  })
}

/** Who gives a command: somebody at the machine itself. */
export const operator = { kind: 'operator' } as const

export function dataDir(): string {
  return resolve(process.env.YIWANG_CWD ?? process.cwd(), process.env.YIWANG_DATA ?? 'data')
}

/** A path as the person typed it, who stands where the command was called, not where the project lies. */
export function typedPath(path: string): string {
  return resolve(process.env.YIWANG_CWD ?? process.cwd(), path)
}

/** The language of the terminal. */
export function terminalLanguage(): 'zh' | 'en' {
  const locale = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? ''
  return locale.startsWith('zh') ? 'zh' : 'en'
}
