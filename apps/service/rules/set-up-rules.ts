// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "on … when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

/** The register tells the joint matter, by which a business was set up, under which code it stands now. */
export const setUpRules: Rule[] = [
  {
    id: 'note-registration',
    version: 1,
    on: { event: 'registration.registered' },
    when: 'event.data.parent != null',
    then: [
      {
        do: 'step',
        case: 'event.data.parent',
        step: 'noteRegistration',
        form: { uscc: 'event.data.allFacts.uscc', businessName: 'event.data.allFacts.name' },
      },
    ],
    basis: ['优化营商环境条例#第十九条'],
  },
]
