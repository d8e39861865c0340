import type { UploadKind } from '#core/materials/upload-rules.ts'

/** A paper that may be asked of whoever applies. */
export interface MaterialAsked {
  id: string
  label: string
  isDeferrable: boolean
  note: string
  /** When it is needed, as half a sentence; null where it always is. */
  condition: string | null
  /** The same as an expression over the form. */
  when: string | null
}

/** What is handed in for one paper: files that were sent, the day it follows, or that its original was seen at a counter. */
export interface HandedMaterial {
  files: { id: string; name: string }[]
  promise?: string
  seen?: boolean
}

/** For each paper what is handed in. */
export type HandedMaterials = Record<string, HandedMaterial>

/** The days for which a paper may be promised today; null where any day may. */
export type PromiseDays = { from: string; until: string } | null

/** Which files may be handed in, and how large each kind may be. */
export type Uploads = Pick<UploadKind, 'kind' | 'endings' | 'megabytes'>[]

/** How papers can be handed in today. */
export interface HandingIn {
  promiseDays: PromiseDays
  uploads: Uploads
}

export interface SentMaterial {
  files?: string[]
  promise?: string
  seen?: true
}

/** Of what was handed in, what is asked as the form is filled in now, as the interface takes it. */
export function sentMaterials(
  asked: readonly { id: string }[],
  handed: HandedMaterials,
): Record<string, SentMaterial> {
  const entries = asked.flatMap(({ id }): [string, SentMaterial][] => {
    const { files = [], promise, seen = false } = handed[id] ?? {}
    if (files.length === 0 && !promise && !seen) return []
    const brought = files.length > 0 || seen
    return [
      [
        id,
        {
          ...(files.length > 0 ? { files: files.map((file) => file.id) } : {}),
          ...(seen ? { seen: true as const } : {}),
          ...(promise && !brought ? { promise } : {}),
        },
      ],
    ]
  })
  return Object.fromEntries(entries)
}
