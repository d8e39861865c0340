import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { testDir } from './postgres.ts'
import type { RunningServer } from './server.ts'

const root = join(import.meta.dirname, '..')

export interface Ran {
  code: number
  out: string
  err: string
}

/** A terminal in a folder of its own, with the server's database behind the operator's commands. */
export function terminal(
  t: TestContext,
  { system }: Pick<RunningServer, 'system'>,
  more: NodeJS.ProcessEnv = {},
) {
  const folder = mkdtempSync(`${testDir}-send-`)
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const env = {
    ...process.env,
    LANG: 'en_GB.UTF-8',
    LC_ALL: 'en_GB.UTF-8',
    DATABASE_URL: system.databaseUrl,
    YIWANG_DATA: system.dataDir,
    YIWANG_CWD: folder,
    ...more,
  }
  const yiwang = (...args: string[]): Promise<Ran> =>
    new Promise((resolve) => {
      execFile(process.execPath, ['bin/yiwang.ts', ...args], { cwd: root, env }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      )
    })
  return { folder, yiwang }
}
