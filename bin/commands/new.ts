import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newAppFiles } from '../new-app.ts'

const appsFolder = join(import.meta.dirname, '..', '..', 'apps')

/** `yiwang new app NAME`: a folder with an app that loads, has its words and passes its test, to be changed from there. */
export async function newCommand([kind, name]: string[]): Promise<number> {
  if (kind !== 'app' || name === undefined || !/^[a-z][a-z0-9-]{1,30}$/.test(name)) {
    console.error('yiwang new app NAME (lower-case letters, digits and hyphens)')
    return 2
  }
  const folder = join(appsFolder, name)
  if (existsSync(folder)) {
    console.error(`apps/${name} exists already; nothing was changed.`)
    return 1
  }
  mkdirSync(folder)
  for (const [file, text] of Object.entries(newAppFiles(name))) writeFileSync(join(folder, file), text)
  console.log(
    `apps/${name} is there. Read apps/${name}/app.ts, add it to apps/apps.ts, run: npm test -- apps/${name}/${name}.test.ts`,
  )
  return 0
}
