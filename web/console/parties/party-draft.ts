import { uscc } from '#core/identifiers/uscc.ts'
import type { PartyKind } from '#core/party.ts'
import { readKey } from './read-key.ts'

/** What has been typed to register a party. */
export interface PartyDraft {
  id: string
  zh: string
  en: string
  uscc: string
  kind: PartyKind
  publicKey: string
}

export const emptyDraft: PartyDraft = {
  id: '',
  zh: '',
  en: '',
  uscc: '',
  kind: 'department',
  publicKey: '',
}

export type KeyFault = 'needed' | 'private' | 'unreadable'

/** What is wrong with a draft, by field; a field that is right is not there. */
export interface DraftFaults {
  id?: 'needed' | 'characters'
  zh?: 'needed'
  en?: 'needed'
  uscc?: 'needed' | 'length' | 'check' | 'wrong'
  publicKey?: KeyFault
}

/** Checks a draft before it is sent. A party may be registered without a key and given one later. */
export function draftFaults(draft: PartyDraft): DraftFaults {
  return {
    ...fault('id', idFault(draft.id.trim())),
    ...fault('zh', draft.zh.trim() === '' ? 'needed' : undefined),
    ...fault('en', draft.en.trim() === '' ? 'needed' : undefined),
    ...fault('uscc', usccFault(uscc.normalise(draft.uscc))),
    ...fault('publicKey', draft.publicKey.trim() === '' ? undefined : keyFault(draft.publicKey)),
  }
}

/** Why a text is no public key to register; undefined where it is one. */
export function keyFault(text: string): KeyFault | undefined {
  const { is } = readKey(text)
  if (is === 'key') return undefined
  return is === 'empty' ? 'needed' : is
}

/** The body to register a party with. */
export function bodyOf({ id, zh, en, uscc: code, kind, publicKey }: PartyDraft) {
  const key = publicKey.trim() === '' ? {} : { key: { publicKey: publicKey.trim() } }
  const name = { zh: zh.trim(), en: en.trim() }
  return { id: id.trim(), name, uscc: uscc.normalise(code), kind, ...key }
}

function fault<Name extends string, Fault>(name: Name, found: Fault | undefined) {
  return found === undefined ? {} : { [name]: found }
}

function idFault(id: string): DraftFaults['id'] {
  if (id === '') return 'needed'
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(id) ? undefined : 'characters'
}

function usccFault(code: string): DraftFaults['uscc'] {
  if (code === '') return 'needed'
  const parsed = uscc.parse(code)
  if (parsed.ok) return undefined
  const codes = parsed.reasons.map((reason) => reason.code)
  if (codes.includes('uscc-length')) return 'length'
  return codes.includes('uscc-check-digit') ? 'check' : 'wrong'
}
