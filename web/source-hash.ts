import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDERS = ['web', 'core']
const FILES = ['package-lock.json', 'vite.config.ts']

/** A digest of everything the built pages depend on; tests are left out, because they change nothing. */
export async function sourceHash(root: string): Promise<string> {
  const found = await Promise.all(FOLDERS.map((folder) => filesIn(root, folder)))
  const hash = createHash('sha256')
  for (const file of [...found.flat(), ...FILES].sort()) {
    hash.update(`${file}\n`).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
  return files.map((entry) => join(entry.parentPath.slice(root.length + 1), entry.name))
}
