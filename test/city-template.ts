import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { apps } from '#apps/apps.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { publicRoleOf } from '#io/postgres/public-role.ts'
import { openSystem } from '#io/system.ts'
import { startSampleCity } from '#sample/start.ts'
import { asAdmin, testDir, urlOf } from './postgres.ts'
import { keepTemplate } from './template.ts'

/**
 * The name of a database that holds the sample city, filled once a day and once for each state of the sources: a copy of
 * it takes a moment, filling one takes many.
 */
export async function cityTemplate(root: string): Promise<string> {
  const name = `city_${sourceDigest(root)}`
  await keepTemplate(name, (filling) => fill(filling, root))
  return name
}

/** A copy gets an account of its own for its public side: the template keeps none. */
async function fill(name: string, root: string): Promise<void> {
  process.env.YIWANG_KEY ??= '11'.repeat(32)
  const system = await openSystem({ apps, dataDir: testDir, databaseUrl: await urlOf(name) })
  await startSampleCity(system, root)
  const account = publicRoleOf(name)
  await system.pool.query(`drop owned by ${account}`)
  await system.close()
  await asAdmin((admin) => admin.query(`drop role ${account}`))
}

function sourceDigest(root: string): string {
  const digest = createHash('sha256').update(dateInShanghai(new Date().toISOString()))
  const files = globSync('{core,loop,apps,io,sample}/**/*.{ts,json,sql,csv,ndjson}', { cwd: root }).sort()
  for (const file of files.filter((one) => !one.endsWith('.test.ts')))
    digest.update(file).update(readFileSync(`${root}/${file}`))
  return digest.digest('hex').slice(0, 16)
}
