import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `yiwang bench [NAME]`: measures this machine; the same as `npm run bench`. */
export async function benchCommand(args: string[]): Promise<number> {
  const file = join(import.meta.dirname, '..', '..', 'bench', 'bench.ts')
  return spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1
}
