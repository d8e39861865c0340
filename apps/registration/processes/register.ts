import type { Process } from '#core/app.ts'
import { needsLicenceBefore } from '../scope-items.ts'
import { nameRead } from './name.ts'
import { onceCorrected } from './office-steps.ts'
import { registerSteps } from './register-steps.ts'

const art19 = '中华人民共和国市场主体登记管理条例#第十九条'

/**
 * A business is registered: its name is read first, then one form is looked through for completeness and form. What is plain is
 * registered on the spot; else within three working days, three more with the approval of the head. The law lets nothing follow
 * from silence here: the clock only turns red.
 */
export const registerProcess: Process = {
  id: 'register',
  version: 1,
  chart: {
    initial: 'checking',
    states: {
      checking: { on: { admit: 'received', askName: 'needsName' } },
      needsName: { tags: ['waits'], on: { rename: 'checking', withdraw: 'withdrawn' } },
      received: {
        on: {
          lose: 'needsName',
          register: 'registered',
          defer: 'reviewing',
          correct: { target: 'needsCorrection', guard: 'notYetCorrected' },
          deny: 'denied',
          withdraw: 'withdrawn',
        },
      },
      reviewing: {
        on: {
          lose: 'needsName',
          register: 'registered',
          correct: { target: 'needsCorrection', guard: 'notYetCorrected' },
          deny: 'denied',
          extend: {},
          withdraw: 'withdrawn',
        },
      },
      needsCorrection: { tags: ['waits'], on: { resubmit: 'checking', withdraw: 'withdrawn' } },
      registered: { tags: ['closed'], on: { annul: 'annulled' } },
      annulled: { type: 'final' },
      denied: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  begin: { tells: 'registration.applied', ...nameRead },
  guards: onceCorrected,
  steps: registerSteps,
  suggests: [
    {
      in: 'received',
      table: 'on-the-spot',
      inputs: {
        missing: 'count(materials.missing)',
        // An individual business has no articles.
        modelArticles: 'form.modelArticles = true or form.kind = "个体工商户"',
        industry: 'form.industry',
        licensedBefore: needsLicenceBefore('form.scope'),
        corrected: 'facts.correctedOn != null',
      },
      output: 'step',
    },
  ],
  clocks: {
    register: {
      statutory: 'registerWithin',
      promised: 'registerPromise',
      extension: { limit: 'registerExtension' },
      channel: 'counter',
      basis: [art19, '中华人民共和国市场主体登记管理条例实施细则#第十八条'],
    },
  },
  basis: [art19, '中华人民共和国市场主体登记管理条例#第二十一条'],
}
