// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'
const input = 'event.data.input'
const kinds = `{ "project.started": "start", "project.reported": "progress", "project.finished": "completion",
  "project.report.missed": "missed" }`

/** What the owner reports, and that a report did not come. */
export const reportRules: Rule[] = [
  {
    id: 'keep-report',
    version: 1,
    on: { event: ['project.started', 'project.reported', 'project.finished', 'project.report.missed'] },
    then: [
      {
        do: 'emit',
        event: 'project.report',
        subject: `"project:" + ${facts}.projectCode`,
        data: {
          projectCode: `${facts}.projectCode`,
          kind: `get value(${kinds}, event.type)`,
          reportedOn: 'received',
          number: `${facts}.reports`,
          progress: `if event.type = "project.started" then 0 else if event.type = "project.finished" then 100
            else ${input}.progress`,
          invested: `${input}.invested`,
          text: `if event.type = "project.started" then ${input}.contractor else ${input}.text`,
        },
      },
      {
        do: 'task',
        if: 'event.type = "project.report.missed"',
        title: 'askForReport',
        role: 'inspector',
        dueWorkdays: 5,
      },
    ],
    basis: ['企业投资项目核准和备案管理条例#第十六条'],
  },
]
