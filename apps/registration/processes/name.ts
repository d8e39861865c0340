import type { Process } from '#core/app.ts'
import { fullName, isTaken, nameId, nameWordsRead } from '../name-parts.ts'

/** What reading a declared name finds: whether it is taken, and what the table of words says of it. */
export const nameRead: Pick<NonNullable<Process['begin']>, 'asks' | 'decides' | 'sets'> = {
  asks: { same: { type: 'registration.name', key: nameId } },
  decides: {
    table: 'name-words',
    inputs: nameWordsRead,
  },
  sets: {
    name: fullName,
    nameId,
    isTaken: `(${isTaken}) and not(found.same.holder = case.subject and found.same.status = "reserved")`,
    isAllowed: 'decision.allowed',
    nameGround: 'decision.ground',
    reservedBy:
      'if found.same.status = "reserved" and found.same.caseNo != case.no then found.same.caseNo else null',
  },
}

/** A name is declared, read by the platform at once, and kept for whoever declared it until they register or the time is over. */
export const nameProcess: Process = {
  id: 'name',
  version: 1,
  chart: {
    initial: 'checking',
    states: {
      checking: {
        on: { reserve: 'reserved', refuseTaken: 'refused', refuseWords: 'refused' },
      },
      reserved: {
        tags: ['waits'],
        on: { use: 'used', release: 'released', lapse: 'lapsed', lose: 'refused' },
      },
      refused: { type: 'final' },
      used: { type: 'final' },
      released: { type: 'final' },
      lapsed: { type: 'final' },
    },
  },
  begin: { tells: 'registration.name.declared', ...nameRead },
  steps: {
    reserve: {
      by: ['engine'],
      tells: 'registration.name.reserved',
      when: 'not(facts.isTaken) and facts.isAllowed',
      sets: { outcome: '"approved"' },
      clocks: [
        { start: 'keep', when: 'form.licensed != true' },
        { start: 'keepLong', when: 'form.licensed = true' },
      ],
      documents: ['nameReserved'],
      notice: 'nameReserved',
    },
    refuseTaken: {
      by: ['engine'],
      tells: 'registration.name.refused',
      when: 'facts.isTaken',
      sets: { outcome: '"denied"' },
      documents: ['nameTaken'],
      notice: 'nameRefused',
    },
    refuseWords: {
      by: ['engine'],
      tells: 'registration.name.refused',
      when: 'not(facts.isTaken) and not(facts.isAllowed)',
      sets: { outcome: '"denied"' },
      documents: ['nameForbidden'],
      notice: 'nameRefused',
    },
    use: { by: ['rule'], tells: 'registration.name.used' },
    lose: {
      by: ['rule'],
      tells: 'registration.name.refused',
      sets: { outcome: '"denied"' },
      documents: ['nameTaken'],
      notice: 'nameRefused',
    },
    release: { by: ['applicant'], tells: 'registration.name.released' },
    lapse: { by: ['clock'], tells: 'registration.name.released', notice: 'nameLapsed' },
  },
  clocks: {
    keep: { statutory: 'nameKept', silence: 'lapse', waits: true, basis: ['企业名称登记管理规定#第十八条'] },
    keepLong: {
      statutory: 'nameKeptLicensed',
      silence: 'lapse',
      waits: true,
      basis: ['企业名称登记管理规定#第十八条'],
    },
  },
  basis: ['企业名称登记管理规定#第十六条', '企业名称登记管理规定#第十七条'],
}
