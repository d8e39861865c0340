import type { Process, Step } from '#core/app.ts'
import { identity, ownerCode } from '../project-parts.ts'

const read: Pick<Step, 'asks' | 'decides' | 'sets'> = {
  asks: {
    same: { type: 'project.identity', key: identity },
    owner: { type: 'registration.entity', key: ownerCode },
  },
  decides: {
    table: 'project-kind',
    inputs: {
      technique: 'form.technique',
      nature: 'form.nature',
      government: 'form.government',
      matter: 'form.matter',
    },
  },
  sets: {
    identity,
    ownerCode,
    ownerName: 'if found.owner.name != null then found.owner.name else case.applicant',
    sameCode: 'found.same.projectCode',
    regime: 'decision.regime',
    ground: 'decision.ground',
  },
}

/**
 * A project gets its code before its first procedure. Which regime it falls under the table says at once; what is only filed is
 * filed as soon as it is complete, the rest goes on under the same code.
 */
export const registerProcess: Process = {
  id: 'register',
  version: 1,
  chart: {
    initial: 'checking',
    states: {
      checking: { on: { refuseSame: 'refused', refuseForbidden: 'refused', giveCode: 'coded' } },
      coded: { on: { handOn: 'handedOn', file: 'filed', find: 'incomplete' } },
      incomplete: { on: { correct: 'needsCorrection', withdraw: 'withdrawn' } },
      needsCorrection: { tags: ['waits'], on: { complete: 'coded', withdraw: 'withdrawn' } },
      filed: { tags: ['closed'], on: { recall: 'recalled' } },
      recalled: { type: 'final' },
      handedOn: { type: 'final' },
      refused: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  begin: { tells: 'project.declared', ...read },
  steps: {
    refuseSame: {
      by: ['engine'],
      tells: 'project.refused',
      when: 'facts.sameCode != null',
      sets: { outcome: '"denied"' },
      documents: ['sameProject'],
      notice: 'sameProject',
    },
    refuseForbidden: {
      by: ['engine'],
      tells: 'project.refused',
      when: 'facts.sameCode = null and facts.regime = "refuse"',
      sets: { outcome: '"denied"' },
      documents: ['forbidden'],
      notice: 'forbidden',
    },
    giveCode: {
      by: ['engine'],
      tells: 'project.coded',
      when: 'facts.sameCode = null and facts.regime != "refuse"',
      allocates: { projectCode: { kind: 'projectCode', division: 'facts.division', type: 'form.type' } },
      sets: { codedOn: 'today' },
      documents: ['coded'],
      notice: 'coded',
    },
    handOn: {
      by: ['engine'],
      tells: 'project.handed-on',
      when: 'facts.regime != "file"',
      sets: { outcome: '"approved"' },
    },
    file: {
      by: ['engine'],
      tells: 'project.filed',
      when: 'facts.regime = "file" and form.policyDeclared = true and count(materials.missing) = 0',
      sets: { outcome: '"approved"', filedOn: 'today' },
      documents: ['filed'],
      certificate: 'issue',
      notice: 'filed',
    },
    find: {
      by: ['engine'],
      tells: 'project.found-incomplete',
      when: 'facts.regime = "file" and (form.policyDeclared != true or count(materials.missing) > 0)',
      clocks: [{ start: 'correction' }],
    },
    correct: {
      by: ['clerk', 'reviewer'],
      tells: 'project.correction.asked',
      reason: true,
      clocks: [{ stop: 'correction' }],
      documents: ['correction'],
      notice: 'correct',
    },
    complete: { by: ['applicant'], tells: 'project.completed', form: 'registration' },
    recall: {
      by: ['head'],
      tells: 'project.recalled',
      reason: true,
      sets: { outcome: '"recalled"' },
      certificate: 'revoke',
      documents: ['recalled'],
      notice: 'recalled',
    },
    withdraw: { by: ['applicant'], tells: 'project.withdrawn', sets: { outcome: '"withdrawn"' } },
  },
  clocks: { correction: { statutory: 'filingCorrection' } },
  progress: 'public',
  basis: [
    '企业投资项目核准和备案管理条例#第三条',
    '企业投资项目核准和备案管理条例#第四条',
    '企业投资项目核准和备案管理条例#第十三条',
  ],
}
