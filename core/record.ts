import type { TObject } from 'typebox'
import type { Disclosure } from './disclosure.ts'
import type { QualityRule } from './quality.ts'

/**
 * What an app keeps: the shape of one kind of record, who it is about, what makes two of them the same,
 * when it is true, who may see it, how it is found and what must hold of it.
 *
 * The schema is the single source of a field's type. Besides JSON Schema it may say, per property:
 * `format` — `date`, `date-time`, or the code of an identifier (`uscc`, `citizenId`, `docNo` …);
 * `unit: 'fen'` with `given: '万元' | '元'` — money, kept as an integer of fen, read from the given unit;
 * `text: 'long'` — keep line breaks; `separator` — a cell that holds a list; `language` — what a text is written in, where there
 * is one for each language: a page shows its reader's; `translates` — the field that says the same in the other.
 */
export interface RecordType {
  type: string
  version: number
  schema: TObject
  subject: SubjectRule[]
  key: string[]
  title: string[]
  validTime?: { from: string; to?: string }
  facts?: Record<string, string>
  columns?: Record<string, string>
  disclosure: Disclosure
  search?: SearchFields
  quality: QualityRule[]
  sources: ExpectedSource[]
  updateCycle: UpdateCycle
  /** Fields cited as `law#article`; the record page links them to the law library. */
  basis?: string[]
  /** Other records of the same subject that one of this type names; actions reach them as `on: '<name>'`. */
  about?: Record<string, AboutRule>
  /**
   * `own`: taken only from the platform's own forms, where the person is signed in, never from a sender or a file. Whoever
   * could send such a record could file requests in another's name. `thing`: taken only from the registered thing it is
   * about, so that nobody can make up what a meter has measured.
   */
  door?: 'own' | 'thing'
  /**
   * Read by doctors alone, with the consent of whom it is about or in an emergency, and by no officer through their department or
   * task: health records (Personal Information Protection Law arts 28, 29).
   */
  care?: true
  /**
   * The materials a record of this type stands for (`business-licence`): what a department already holds may not be asked of
   * an applicant (政务服务“一次办好”; 优化营商环境条例 art. 44), so no item of any app may want them from one.
   */
  proves?: string[]
  /**
   * What the platform itself makes records of this type of, by the fields they have in common. `item`: every declared item, at each
   * start. `rating`: what an applicant says of how a case went. One type of one app says so.
   */
  of?: 'item' | 'rating'
}

/**
 * How to tell whom or what a record is about; the first rule whose field is filled wins.
 * `scheme` is the prefix of the subject id: `uscc`, `person`, `law`, `policy`, `indicator`, `place` …
 * A `person` is always a keyed hash of the number, never the number. `name` is the field that names the subject.
 * `known`: the field holds the subject's id itself (`person:…`), as the platform knows it of whoever is signed in; only a
 * type with `door: 'own'` may say so.
 */
export interface SubjectRule {
  scheme: string
  field: string
  name?: string
  known?: true
}

/** Another record by the field that holds its key, and its type: always the same, or in a field too. */
export interface AboutRule {
  type?: string
  typeField?: string
  key: string
}

/** Which fields answer the search box: names, codes (whole or in part), long texts, and facets to count by. */
export interface SearchFields {
  kind: string
  names?: string[]
  codes?: string[]
  text?: string[]
  facets?: string[]
  /** FEEL over the record's fields, 0 to 1: of two texts that answer equally well, the weightier comes first. */
  weight?: string
}

/** Who is expected to send records of this type, and how often. */
export interface ExpectedSource {
  party: string
  cycle: UpdateCycle
}

export type UpdateCycle = 'live' | 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'irregular'

/** A record as it is kept: one version of one business key, with valid time and known time. */
export interface KeptRecord {
  type: string
  key: string
  version: number
  subject: string
  seq: number
  validFrom: string | null
  validTo: string | null
  knownFrom: string
  knownTo: string | null
  publicFrom: string | null
  publicUntil: string | null
  marks: string[]
  data: Readonly<Record<string, unknown>>
}
