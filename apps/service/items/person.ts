import type { Item } from '#core/app.ts'
import { brought, certificateKind, identity, online } from './item-parts.ts'

const issued = {
  name: 'form.name',
  birthOn: 'form.birthOn',
  address: 'form.address',
  issuedOn: 'facts.issuedOn',
}

/**
 * 居住证: made and handed over within fifteen days of acceptance (居住证暂行条例 art. 9), thirty where it cannot be helped. Decided in
 * fourteen days at most, so that a day is left for handing over.
 */
export const residence: Item = {
  ...online,
  code: 'residence-permit',
  process: 'permit',
  form: 'residence',
  department: 'public-security',
  powerType: '07',
  audience: ['person'],
  limits: {
    decide: {
      statutory: { amount: 14, unit: 'day' },
      promised: { amount: 7, unit: 'day' },
      extension: { amount: 15, unit: 'day' },
    },
    issue: { statutory: { amount: 1, unit: 'day' } },
  },
  materials: [
    identity,
    brought('photo'),
    brought('workProof', { when: 'form.ground = "work"' }),
    brought('homeProof', { when: 'form.ground = "home"' }),
    brought('schoolProof', { when: 'form.ground = "school"' }),
  ],
  basis: ['居住证暂行条例#第九条', '居住证暂行条例#第二条', '居住证暂行条例#第十条'],
  certificate: {
    typeCode: certificateKind('201'),
    months: 12,
    until: 'facts.validUntil',
    values: { ...issued, householdAddress: 'form.householdAddress' },
    renewable: true,
  },
  validFrom: '2016-01-01',
}

/** 老年人优待证: for everybody of sixty, also from elsewhere (老年人权益保障法 art. 53); the network knows age and household. */
export const senior: Item = {
  ...online,
  version: 2,
  code: 'senior-card',
  process: 'permit',
  form: 'senior',
  department: 'civil-affairs',
  powerType: '20',
  audience: ['person'],
  kind: 'immediate',
  preReview: false,
  limits: {
    decide: {
      statutory: { amount: 10, unit: 'workday' },
      promised: { amount: 1, unit: 'workday' },
    },
  },
  materials: [identity, brought('photo')],
  basis: ['中华人民共和国老年人权益保障法#第五十三条', '中华人民共和国老年人权益保障法#第二条'],
  certificate: { typeCode: certificateKind('202'), values: issued },
  validFrom: '2018-12-29',
}
