import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { uploadRules } from '#core/materials/upload-rules.ts'
import type { CaseMaterial } from '#core/process/case-state.ts'
import { wordAt } from '#core/words.ts'
import { keepFile } from '#io/materials/keep-file.ts'
import type { System } from '#io/system.ts'
import type { Applicant } from './applicants.ts'
import { paperPage } from './paper-page.ts'

/** Materials of an item that are handed in: by whoever has an account as files, by others to be looked at, at the counter. */
export interface Handing {
  item: string
  ids: string[]
  by: Pick<Applicant, 'account' | 'whose'>
}

/** Makes what is handed in, in the order it is asked for. */
export async function handIn(
  system: System,
  { item, ids, by }: Handing,
): Promise<Record<string, CaseMaterial>> {
  const handed: [string, CaseMaterial][] = []
  for (const id of ids) {
    const files = by.account === null ? [] : [await keepPaper(system, { item, id, by })]
    handed.push([id, { state: 'given', files, trust: by.account === null ? 'B' : 'C' }])
  }
  return Object.fromEntries(handed)
}

/** Papers that are only said to follow, by a day. */
export function promised(ids: string[], by: string): Record<string, CaseMaterial> {
  return Object.fromEntries(
    ids.map((id) => [id, { state: 'promised', files: [], trust: 'D', promisedBy: by }]),
  )
}

async function keepPaper(
  system: System,
  { item, id, by }: Omit<Handing, 'ids'> & { id: string },
): Promise<string> {
  const loaded = system.apps.cases.items.get(item)!
  const app = system.apps.apps.find((one) => one.id === loaded.app)!
  const title = wordAt(app.words.zh, ['items', item, 'materials', id]) ?? id
  const page = await paperPage(title, { author: by.whose.name, madeAt: system.now() })
  const name = `${title}.pdf`
  return await keepPage(system, { page, account: by.account!, name })
}

async function keepPage(
  system: System,
  { page, account, name }: { page: Buffer; account: string; name: string },
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yiwang-paper-'))
  try {
    const path = join(folder, 'page.pdf')
    await writeFile(path, page)
    const sound = { path, account, name, kind: 'pdf', mediaType: 'application/pdf', bytes: page.length }
    const { id } = await keepFile(system, sound, uploadRules(dateInShanghai(system.now())))
    return id
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
