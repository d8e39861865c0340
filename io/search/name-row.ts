/** Something that is found by its name or code: a subject or a record. All of it is already fit to be shown. */
export interface NameRow {
  part: number
  id: string
  kind: string
  type: string | null
  key: string | null
  subject: string | null
  title: string
  subtitle: string | null
  /** What it is called, the main name first; its initials are those of the first. */
  names: string[]
  codes: string[]
  /** 0 to 1: of two that answer equally well, the weightier comes first. */
  weight: number
  facets: Readonly<Record<string, string>>
  /** The date shown beside it. */
  at: string | null
  /** Public on days from `publicFrom` to `publicUntil`, both included. */
  publicFrom: string
  publicUntil: string | null
}
