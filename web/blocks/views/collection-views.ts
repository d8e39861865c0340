import type { Citation } from '#core/citations.ts'
import type { Span } from './record-views.ts'

export interface GraphNode {
  key: string
  title: string
  docNo: string | null
  area: string | null
  level: string | null
  date: string | null
  status: string | null
}

export interface GraphView {
  nodes: GraphNode[]
  edges: { from: string; to: string; kind: 'implements' | 'amends' | 'repeals' }[]
}

/** A subject as a member of a collection, with one of its records. */
export interface MemberView {
  subject: string
  name: string
  records: number
  latest: string | null
  fields: Record<string, unknown>
}

export interface MembersView {
  members: MemberView[]
  next: string | null
}

/** A record as part of a collection: its fields by name, as far as they are public. */
export interface PlainRecord {
  key: string
  version: number
  title: string
  valid: Span
  fields: Record<string, unknown>
}

/** All records of one type and subject, and the declarations that cite it. */
export interface CollectionView {
  subject: string
  name: string
  records: PlainRecord[]
  citations: Citation[]
}

/** The records of a type with their declared relations. */
export interface RelatedRecords {
  nodes: PlainRecord[]
  edges: { from: string; to: string; kind: string }[]
  relations: string[]
}
