import Type from 'typebox'
import type { PersonActor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { uploadRules } from '#core/materials/upload-rules.ts'
import type { CaseMaterial } from '#core/process/case-state.ts'
import { listFiles } from '../postgres/files.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

/** How an office takes in a paper: its files, or that the original was seen. */
export const OfficePaper = {
  seen: Type.Optional(Type.Boolean()),
  files: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 20 })),
}

/** What is said to be handed in: files that were sent before, a day by which it is brought, or, in an office, the original. */
export type GivenMaterials =
  | Record<string, { files?: string[]; promise?: string; seen?: boolean }>
  | undefined

/**
 * The materials as a case keeps them. What somebody uploads themselves is of trust C: the original is still to be seen; what an
 * officer has seen is of trust B, and nobody else can say so. A file that somebody has sent may be handed in as often as they like, also with one and the
 * same application sent twice.
 * @throws Refusal `file-not-found` for a file that neither they have sent nor lies with the case, `upload-too-many`
 */
export async function handedIn(
  system: System,
  actor: PersonActor,
  { given, caseNo, isOffice = false }: { given: GivenMaterials; caseNo: string | null; isOffice?: boolean },
): Promise<Record<string, CaseMaterial> | undefined> {
  if (given === undefined) return undefined
  await requireOwnFiles(system, actor, {
    ids: Object.values(given).flatMap(({ files = [] }) => files),
    caseNo,
  })
  const entries = Object.entries(given).flatMap(
    ([id, { files = [], promise, ...said }]): [string, CaseMaterial][] => {
      const seen = isOffice && said.seen === true
      if (files.length > 0 || seen) return [[id, { state: 'given', files, trust: seen ? 'B' : 'C' }]]
      return promise === undefined
        ? []
        : [[id, { state: 'promised', files: [], trust: 'D', promisedBy: promise }]]
    },
  )
  return Object.fromEntries(entries)
}

async function requireOwnFiles(
  { pool, now }: System,
  { id: account }: PersonActor,
  { ids, caseNo }: { ids: string[]; caseNo: string | null },
): Promise<void> {
  const most = uploadRules(dateInShanghai(now())).filesOfCase
  if (ids.length > most) throw new Refusal('upload-too-many', { most })
  const own = (ids.length > 0 ? await listFiles(pool, ids) : []).filter(
    (file) => file.account === account || (caseNo !== null && file.caseNo === caseNo),
  )
  if (own.length < new Set(ids).size) throw new Refusal('file-not-found')
}
