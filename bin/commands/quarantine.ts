import { parseArgs } from 'node:util'
import { sentence } from '#core/errors/sentence.ts'
import { drain } from '#io/log/drain.ts'
import { listQuarantine } from '#io/postgres/quarantine.ts'
import { resend } from '#io/quarantine/resend.ts'
import { Refusal } from '#io/refusal.ts'
import type { System } from '#io/system.ts'
import { openHere, operator, terminalLanguage } from './open.ts'

const usage = 'yiwang quarantine list | resend ID [--set FIELD=VALUE …] | resend --all'

/** `yiwang quarantine …`: looks at refused rows and sends them again, mended. */
export async function quarantineCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { set: { type: 'string', multiple: true }, all: { type: 'boolean' } },
  })
  const [verb, id] = positionals
  if (verb === 'list') return await within(list)
  if (verb === 'resend' && values.all) return await within(resendAll)
  if (verb === 'resend' && id !== undefined)
    return await within((system) => resendOne(system, id, mendingOf(values.set ?? [])))
  console.error(usage)
  return 2
}

async function within(work: (system: System) => Promise<number>): Promise<number> {
  const system = await openHere()
  try {
    return await work(system)
  } finally {
    await system.close()
  }
}

async function list(system: System): Promise<number> {
  const language = terminalLanguage()
  const words = system.apps.apps.map((app) => app.words[language])
  for (const row of await listQuarantine(system.pool, { state: 'open', limit: 200 })) {
    const reasons = row.reasons.map(
      (reason) => `${reason.field ? `${reason.field}: ` : ''}${sentence(reason, language, words)}`,
    )
    console.log(
      `${row.id}  ${row.type}  ${row.source}${row.rowNumber === null ? '' : ` row ${row.rowNumber}`}\n  ${reasons.join('\n  ')}`,
    )
  }
  return 0
}

async function resendAll(system: System): Promise<number> {
  let left = 0
  for (const row of await listQuarantine(system.pool, { state: 'open', limit: 100_000 })) {
    const result = await resend(system, operator, { id: row.id })
    if (result.outcome === 'quarantined') left++
  }
  await drain(system)
  console.log(`${left} rows are still refused.`)
  return left === 0 ? 0 : 1
}

async function resendOne(system: System, id: string, values: Record<string, string>): Promise<number> {
  const language = terminalLanguage()
  try {
    const result = await resend(system, operator, { id, values })
    await drain(system)
    console.log([result.outcome, ...result.reasons.map((reason) => sentence(reason, language))].join('\n  '))
    return result.outcome === 'quarantined' ? 1 : 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(sentence({ code: error.code, params: error.params }, language))
    return 1
  }
}

function mendingOf(pairs: string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}
