import type { PoolClient } from 'pg'
import type { CaseMaterial } from '#core/process/case-state.ts'
import { digestsOf, hangFiles } from '../postgres/files.ts'
import { isUuid } from '../uuid.ts'
import type { Moved } from './keep-moved.ts'

/** Hangs the files that were handed in on their cases. Answers the digest of each, for the events that tell of them. */
export async function hangHandedIn(tx: PoolClient, moved: Moved[]): Promise<Map<string, string>> {
  const handedIn = moved.map(({ state, materials }) => ({ no: state.no, files: filesIn(materials) }))
  for (const { no, files } of handedIn) if (files.length > 0) await hangFiles(tx, no, files)
  return await digestsOf(tx, [...new Set(handedIn.flatMap(({ files }) => files))])
}

/** The files among what is handed in. */
export function filesIn(materials: Record<string, CaseMaterial> = {}): string[] {
  return Object.values(materials).flatMap(({ files }) => files.filter(isUuid))
}
