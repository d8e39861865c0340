// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

/** Whoever read in an emergency without consent is told of to the patient, and looked after by the auditor. */
export const rules: Rule[] = [
  {
    id: 'tell-of-emergency',
    version: 1,
    on: { event: 'care.emergency' },
    then: [
      { do: 'notice', text: 'readInEmergency', to: 'applicant' },
      { do: 'task', title: 'reviewEmergency', role: 'auditAdmin', dueWorkdays: 5 },
    ],
    basis: ['中华人民共和国个人信息保护法#第十三条'],
  },
]
