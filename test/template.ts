import { asAdmin } from './postgres.ts'

/** Makes a database to copy from, unless another file of the run has: whoever comes meanwhile waits until it is filled. */
export async function keepTemplate(name: string, fill: (filling: string) => Promise<void>): Promise<void> {
  const filling = `${name}_filling`
  await asAdmin(async (admin) => {
    const found = await admin.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 1) return
    await admin.query(`drop database if exists ${filling} with (force)`)
    await admin.query(`create database ${filling}`)
    await fill(filling)
    await admin.query(`alter database ${filling} rename to ${name}`)
  }, `fill ${name}`)
}
