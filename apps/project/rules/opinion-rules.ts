// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const lanes = {
  verification: ['land', 'environment', 'building', 'water', 'safety'],
  permits: ['land', 'environment', 'planning', 'water', 'safety', 'building'],
}
const turns = ['opened', 'agreed', 'objected', 'silent']

/** A step of a lane reads `<lane>.<turn>`, as in `land.agree`. */
const lane = 'substring before(event.data.step, ".")'
const turn = 'substring after(event.data.step, ".")'
const fact = (of: string) => `get value(event.data.allFacts, ${lane} + "${of}")`
const dueOn = `get value(event.data.dues, ${lane} + "Answer").dueOn`
/** Silence speaks on the day after the last one, whenever it was found. */
const answeredOn = `if ${turn} = "open" then null else if ${turn} = "silent" then add days(${dueOn}, 1) else received`

/** What each department was asked and answered, and its share of the time. */
export const opinionRules: Rule[] = [
  {
    id: 'keep-opinion',
    version: 1,
    on: {
      event: Object.entries(lanes).flatMap(([stage, of]) =>
        of.flatMap((name) => turns.map((one) => `project.${stage}.${name}.${one}`)),
      ),
    },
    table: 'lanes',
    inputs: { lane },
    then: [
      {
        do: 'emit',
        event: 'project.opinion',
        subject: '"project:" + event.data.allFacts.projectCode',
        data: {
          projectCode: 'event.data.allFacts.projectCode',
          caseNo: 'event.data.caseNo',
          stage: 'if event.data.process = "verify" then "verification" else "permits"',
          lane,
          department: 'decision.department',
          askedOn: fact('OpenedOn'),
          dueOn,
          answer: `get value({ "open": "asked", "agree": "agreed", "object": "objected", "silent": "silent" }, ${turn})`,
          answeredOn,
          days: `if ${turn} = "open" then null else ${fact('Days')}`,
          isOverdue: `(${answeredOn}) != null and (${answeredOn}) > ${dueOn}`,
          reason: 'event.data.reason',
        },
      },
    ],
  },
]
