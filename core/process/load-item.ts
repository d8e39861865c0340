import purposes from '../access/purposes.json' with { type: 'json' }
import type { App } from '../app.ts'
import type { Faults } from '../faults.ts'
import { uscc } from '../identifiers/uscc.ts'
import { type Expression, loadExpression } from '../load-expression.ts'
import type { Item } from './item.ts'

/** An item with its conditions compiled. Its code is its id; no two items of any app share one. */
export interface LoadedItem {
  app: string
  item: Item
  /** When a material is needed at all. */
  materials: Record<string, Expression>
  /** Which record of the network stands for a material, where the item names it by its key. */
  keys: Record<string, Expression>
  /** What stands on the certificate. */
  certificate: Record<string, Expression>
  /** The last day of the certificate, where the item says how to tell it. */
  until: Expression | null
  /** Whose certificate it is, where that is not the applicant; and which one it takes the place of. */
  holder: { subject: Expression; name: Expression } | null
  replaces: Expression | null
  /** When a case of a joint item is opened, and with which values of its own, in the order of `item.joint`. */
  joint: { when: Expression | null; stage: Expression | null; form: Record<string, Expression> }[]
}

/** Checks and compiles one item; what does not fit goes to `faults`. */
export function loadItem(app: App, item: Item, faults: Faults): LoadedItem {
  const path = `${app.id}.items.${item.code}`
  const compile = (text: string) => loadExpression(path, text, faults)
  checkItem(path, { app, item }, faults)
  const conditions = item.materials.flatMap(({ id, when }) => (when ? [[id, compile(when)] as const] : []))
  const keys = item.materials.flatMap(({ id, key }) => (key ? [[id, compile(key)] as const] : []))
  const lines = Object.entries(item.certificate?.values ?? {})
  const { until, holder, replaces } = item.certificate ?? {}
  return {
    app: app.id,
    item,
    materials: Object.fromEntries(conditions),
    keys: Object.fromEntries(keys),
    certificate: Object.fromEntries(lines.map(([name, text]) => [name, compile(text)])),
    until: until === undefined ? null : compile(until),
    holder: holder === undefined ? null : { subject: compile(holder.subject), name: compile(holder.name) },
    replaces: replaces === undefined ? null : compile(replaces),
    joint: (item.joint ?? []).map(({ when, stage, form = {} }) => ({
      when: when === undefined ? null : compile(when),
      stage: stage === undefined ? null : compile(stage),
      form: Object.fromEntries(Object.entries(form).map(([name, text]) => [name, compile(text)])),
    })),
  }
}

function checkItem(path: string, { app, item }: { app: App; item: Item }, faults: Faults): void {
  const process = app.processes?.find(({ id }) => id === item.process)
  if (!process) faults.add(path, `names the process "${item.process}", which the app does not have`)
  if (!app.forms?.some(({ id }) => id === item.form))
    faults.add(path, `names the form "${item.form}", which the app does not have`)
  if (item.drafted !== undefined && !app.forms?.some(({ id }) => id === item.drafted))
    faults.add(path, `is drafted with the form "${item.drafted}", which the app does not have`)
  if (item.purpose !== undefined && !purposes.some(({ id }) => id === item.purpose))
    faults.add(path, `is handled for "${item.purpose}", which is no purpose`)
  if (item.toldBy !== undefined && !isCoded(app, item.form, item.toldBy))
    faults.add(path, `tells its cases apart by "${item.toldBy}", which is no coded field of its form`)
  if (item.single && process && !process.steps[item.single.again])
    faults.add(path, `takes the step "${item.single.again}" again, which its process does not have`)
  if (item.basis.length === 0) faults.add(path, 'rests on no article')
  if (item.certificate && !isTypeCode(item.certificate.typeCode))
    faults.add(`${path}.certificate`, 'has a kind that is not a credit code and three digits (GB/T 36904)')
  for (const [clock, { statutory, promised }] of Object.entries(item.limits ?? {})) {
    if (process && !process.clocks[clock])
      faults.add(path, `sets the clock "${clock}", which its process does not have`)
    if (promised && (promised.unit !== statutory.unit || promised.amount > statutory.amount))
      faults.add(`${path}.limits.${clock}`, 'promises more time than the law allows')
  }
  for (const { id, source, record, certificate } of item.materials)
    if (source === 'network' && !record && !certificate)
      faults.add(`${path}.materials.${id}`, 'does not say which record or certificate stands for it')
}

/** Whether a field of a form takes one of a few values, each of which has a word. */
function isCoded({ forms = [] }: App, form: string, field: string): boolean {
  const schema = forms.find(({ id }) => id === form)?.schema.properties[field]
  return schema !== undefined && 'enum' in schema
}

/** The body that defined the kind of certificate, by its credit code, and the number it gave it. */
function isTypeCode(text: string): boolean {
  return text.length === 21 && uscc.parse(text.slice(0, 18)).ok && /\d{3}$/.test(text)
}
