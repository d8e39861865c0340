import type { Item, Material } from '#core/app.ts'

/**
 * Kinds of certificate that the city's data bureau has defined under its own code (GB/T 36904). An installation that issues in
 * earnest puts the numbers here that the ministries have given.
 */
export const certificateKind = (number: `${number}`) => `11331500004520281E${number}`

/** Every item can be applied for online from any place in the city, without a visit and without a fee. */
export const online = {
  version: 1,
  level: 'city',
  scope: 'city',
  visits: 0,
  kind: 'promised',
} as const satisfies Partial<Item>

const workdays = (amount: number) => ({ amount, unit: 'workday' }) as const

/** The law's own time and the city's shorter promise, in working days. */
export function decided(statutory: number, promised: number, extension?: number): Item['limits'] {
  const added = extension === undefined ? {} : { extension: workdays(extension) }
  return { decide: { statutory: workdays(statutory), promised: workdays(promised), ...added } }
}

/** The business as the register knows it: nobody brings a copy of a licence that a department of the city has issued. */
export const licence: Material = {
  id: 'businessLicence',
  is: 'business-licence',
  necessity: 'required',
  source: 'network',
  record: 'registration.entity',
  key: 'form.uscc',
}

/** The person as the population register knows them. */
export const identity: Material = {
  id: 'identity',
  is: 'identity-card',
  necessity: 'required',
  source: 'network',
  record: 'service.resident',
}

export const brought = (id: string, more: Partial<Material> = {}): Material => ({
  id,
  necessity: 'required',
  source: 'applicant',
  copies: 1,
  ...more,
})

/** What stands on every certificate of a business. */
export const holder = {
  holder: 'form.businessName',
  uscc: 'form.uscc',
  address: 'form.address',
  legalRepresentative: 'form.legalRepresentative',
}

export const validity = { validFrom: 'facts.decidedOn', validUntil: 'facts.validUntil' }
