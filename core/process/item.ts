import type { LimitUnit } from '../clock/expiry.ts'

/**
 * Something that can be applied for (事项): what the guide says of it, which process it takes, and what is its own: limits,
 * materials, form, certificate. A case keeps the version it began under. GB/T 39554, 国办函〔2016〕108号.
 */
export interface Item {
  /** Implementation code (31 characters) or a short one of the platform's own. */
  code: string
  version: number
  process: string
  form: string
  /** The department that accepts and decides: the id of a party. */
  department: string
  kind: 'immediate' | 'promised'
  powerType: string
  audience: ('person' | 'organisation')[]
  level: 'state' | 'province' | 'city' | 'county' | 'town' | 'village'
  scope: 'nation' | 'province' | 'city' | 'county'
  /** By the names of the process's clocks. Promised is never longer than statutory. */
  limits?: Record<string, ItemLimits>
  materials: Material[]
  basis: string[]
  fee?: { basis: string; amount: string }
  visits: number
  /** None of its applications is looked through before it is accepted (预审), whatever its process offers. */
  preReview?: false
  /** The coded field of its form that tells its cases apart where they stand in one list. */
  toldBy?: string
  /** Opened by rules and by other cases alone: it stands in no guide, and nobody applies for it. */
  internal?: true
  /**
   * What its cases are the lives of. `item`: of the items themselves, one case each, whose applicant is the item's subject
   * (`item:<code>`). Of its facts `status` (`inForce`, `suspended`, `cancelled`), `statusFrom`, `statusUntil`, `statusReason` and
   * `statusBasis` mean something to the engine: nobody can begin what is suspended or cancelled.
   */
  of?: 'item'
  /** The form that an officer opens a line with, who drafts a new item. */
  drafted?: string
  /** What rules ask for once and again is one case of its applicant. */
  single?: Single
  /** What officers read for who handle its cases: a purpose of `core/access/purposes.json`; `service` where it does not say. */
  purpose?: string
  certificate?: Certificate
  /** One matter, applied for once: the cases it opens, each where its condition holds. */
  joint?: JointCase[]
  validFrom: string
  validTo?: string
}

/**
 * One case of an applicant: asked for while there is one, it takes the step `again` with what another would have been opened with.
 * After an outcome of `final` none is opened any more.
 */
export interface Single {
  again: string
  final: string[]
}

/**
 * A case of a joint item: it takes over the whole form, and beside it the values that are named here, each an expression. `when` says
 * whether it is needed, `stage` at which turn of the whole it is opened; nobody begins the whole while a part that is needed is
 * suspended or cancelled.
 */
export interface JointCase {
  item: string
  when?: string
  stage?: string
  form?: Record<string, string>
}

/** What one clock of the process allows for this item, where a law of its own says otherwise. */
export interface ItemLimits {
  statutory: ItemLimit
  promised?: ItemLimit
  /** What the head may add; the process's own where it does not say. */
  extension?: ItemLimit
}

export interface ItemLimit {
  amount: number
  unit: LimitUnit
}

/**
 * What has to be brought. What a department of the network already holds may not be asked of the applicant: `network` names
 * the record type that stands for it, or the item whose certificate does. `deferrable` may follow by a promised date (容缺受理).
 */
export interface Material {
  id: string
  /** What it is by the name that record types use in `proves`; its own id where it does not say. */
  is?: string
  necessity: 'required' | 'optional' | 'deferrable'
  source: 'applicant' | 'network'
  record?: string
  /** Which record, by an expression for its key; the applicant's own current one of the type where it does not say. */
  key?: string
  /** The code of an item. */
  certificate?: string
  copies?: number
  /** Needed only where this holds, over the form's fields. Told in words: `items.<code>.conditions.<material>`. */
  when?: string
}

export interface Certificate {
  /** 21 characters: credit code of the body that defined the kind, and three digits (GB/T 36904). */
  typeCode: string
  /** How many months it is good for; without an end where it does not say. Expressions read it as `case.months`. */
  months?: number
  /** The last day it is good for, by expression, where months from the day of issue do not tell it. */
  until?: string
  /** What stands on it, by word key of its line, each an expression. */
  values: Record<string, string>
  /** Whose it is, each an expression (`uscc:…` and a name); the applicant's where it does not say. */
  holder?: { subject: string; name: string }
  /**
   * The identifier of the certificate it takes the place of, by expression: that one no longer stands, and this one is its next
   * version under the same serial. A first one where the expression gives none.
   */
  replaces?: string
  /** Whether a later step or renewal replaces it. */
  renewable?: true
}
