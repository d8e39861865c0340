import type { ThingAlgorithm, ThingKind } from '#core/thing.ts'

/** A thing as it is typed, without whose it is. */
export interface ThingDraft {
  zh: string
  en: string
  id: string
  kind: ThingKind
  algorithm: ThingAlgorithm
}

export const emptyThing: ThingDraft = { zh: '', en: '', id: '', kind: 'sensor', algorithm: 'hmac-sha256' }

export type ThingFault = 'zh' | 'en' | 'id'

/** What is wrong with a draft, by field. */
export function thingFaults({ zh, en, id }: ThingDraft): Set<ThingFault> {
  const faults = new Set<ThingFault>()
  if (zh.trim() === '') faults.add('zh')
  if (en.trim() === '') faults.add('en')
  if (!/^[a-z0-9][a-z0-9-]{2,62}$/.test(id.trim())) faults.add('id')
  return faults
}

/** What is sent of a draft without faults. */
export function bodyOfThing({ zh, en, id, kind, algorithm }: ThingDraft) {
  return { id: id.trim(), name: { zh: zh.trim(), en: en.trim() }, kind, algorithm }
}
