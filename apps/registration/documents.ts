import type { DocumentKind } from '#core/app.ts'

const named = { name: 'facts.name', caseNo: 'case.no', on: 'today' }

/** What is handed out in writing. A refusal says why, and how it can be contested. */
export const documents: DocumentKind[] = [
  {
    id: 'nameReserved',
    numbered: '江市监名',
    values: {
      ...named,
      until: 'if form.licensed = true then clocks.keepLong.dueOn else clocks.keep.dueOn',
    },
    sealed: true,
  },
  { id: 'nameTaken', numbered: '江市监名驳', values: named, sealed: true },
  {
    id: 'nameForbidden',
    numbered: '江市监名驳',
    values: { ...named, ground: 'facts.nameGround' },
    sealed: true,
  },
  {
    id: 'nameAsked',
    values: { ...named, ground: 'if facts.isTaken then "taken" else facts.nameGround' },
    sealed: true,
  },
  {
    id: 'receipt',
    numbered: '江市监收',
    values: { ...named, until: 'clocks.register.dueOn' },
    sealed: true,
  },
  {
    id: 'correction',
    numbered: '江市监补',
    values: { ...named, missing: 'materials.missing', reason: 'reason' },
    sealed: true,
  },
  {
    id: 'extended',
    numbered: '江市监延',
    values: { ...named, until: 'clocks.register.dueOn', reason: 'reason' },
    sealed: true,
  },
  {
    id: 'registered',
    numbered: '江市监登字',
    values: { ...named, uscc: 'facts.uscc', kind: 'form.kind', scope: 'form.scope' },
    sealed: true,
  },
  {
    id: 'changed',
    numbered: '江市监变字',
    values: { ...named, uscc: 'facts.entity.uscc', changes: 'form.changes' },
    sealed: true,
  },
  { id: 'denied', numbered: '江市监不登', values: { ...named, reason: 'reason' }, sealed: true },
  { id: 'notRegistered', values: { caseNo: 'case.no', on: 'today' }, sealed: true },
  {
    id: 'annulled',
    numbered: '江市监撤',
    values: { ...named, uscc: 'facts.uscc', reason: 'reason' },
    sealed: true,
  },
  {
    id: 'closureRefused',
    numbered: '江市监简退',
    values: { ...named, ground: 'facts.ground' },
    sealed: true,
  },
  { id: 'closureObjected', numbered: '江市监简止', values: named, sealed: true },
  { id: 'closed', numbered: '江市监销字', values: { ...named, uscc: 'facts.entity.uscc' }, sealed: true },
  {
    id: 'objectionReceipt',
    numbered: '江市监异',
    values: { closureCase: 'form.closureCase', caseNo: 'case.no', on: 'today' },
    sealed: true,
  },
  {
    id: 'pushed',
    values: {
      name: 'form.name',
      uscc: 'form.uscc',
      purpose: 'form.purpose',
      licence: 'form.licence',
      dueOn: 'clocks.claim.dueOn',
      noLongerAsked: 'facts.noLongerAsked',
    },
  },
]
