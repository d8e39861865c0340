/**
 * Who may see a record and its fields. `publish: 'rule'` means that a rule's `publish` action opens it and says
 * until when; `'always'` means public from the moment it is known; `'never'` means it stays inside.
 * Fields not named are as public as their record.
 */
export interface Disclosure {
  publish: 'always' | 'rule' | 'never'
  fields?: Record<string, FieldDisclosure>
}

/** `to` says the widest circle; a mask is what wider circles see instead of nothing. Dates are business dates. */
export interface FieldDisclosure {
  to: 'public' | 'department' | 'none'
  mask?: MaskName
  /** A FEEL expression over the record's fields; where it does not hold, the field is as public as its record. */
  when?: string
  from?: string
  until?: string
}

export type MaskName = 'name' | 'citizenId' | 'mobile' | 'bankCard' | 'address' | 'email' | 'plateNo' | 'all'
