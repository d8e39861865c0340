import type { Process } from '#core/app.ts'

/** Somebody objects to a deregistration that is public: a creditor, an employee, a department. It is taken as it comes. */
export const objectionProcess: Process = {
  id: 'objection',
  version: 1,
  chart: { initial: 'checking', states: { checking: { on: { file: 'filed' } }, filed: { type: 'final' } } },
  begin: { tells: 'registration.objection.made' },
  steps: {
    file: {
      by: ['engine'],
      tells: 'registration.objection.filed',
      when: 'form.closureCase != null',
      sets: { outcome: '"filed"' },
      documents: ['objectionReceipt'],
      notice: 'objectionFiled',
    },
  },
  clocks: {},
  basis: ['中华人民共和国市场主体登记管理条例#第三十三条'],
}
