import type { Item } from '#core/process/item.ts'
import type { Labels } from '../labels.ts'
import type { AppView } from '../views/app-view.ts'

/** The words of cases, items, forms and documents. What has no word comes back as its code. */
export interface CaseLabels {
  item: (code: string) => string
  summary: (code: string) => string | null
  /** The word of what tells a case apart from others of its item. */
  told: (code: string, value: string) => string
  material: (code: string, id: string) => string
  /** When a conditional material is needed, as half a sentence; null where it always is. */
  materialCondition: (code: string, id: string) => string | null
  certificate: (code: string) => string
  certificateLine: (code: string, line: string) => string
  process: (app: string, process: string) => string
  step: (of: OfProcess, step: string) => string
  hint: (of: OfProcess, step: string) => string | null
  /** Why a step cannot be taken whose condition does not hold, with a hole for each fact it rests on. */
  condition: (of: OfProcess, step: string) => string | null
  state: (of: OfProcess, path: string) => string
  clock: (of: OfProcess, clock: string) => string
  lane: (of: OfProcess, lane: string) => string
  /** `<app>.<document>`. */
  document: (kind: string) => string
  department: (party: string) => string
}

/** The process whose words are meant. */
export interface OfProcess {
  app: string
  process: string
}

export function createCaseLabels(apps: readonly AppView[], labels: Labels): CaseLabels {
  const appOf = new Map(apps.flatMap((app) => (app.items ?? []).map(({ code }) => [code, app.id] as const)))
  const ofItem = (code: string, path: string[]) => labels.at(appOf.get(code) ?? '', ['items', code, ...path])
  const ofProcess = ({ app, process }: OfProcess, path: string[]) =>
    labels.at(app, ['processes', process, ...path])
  const itemOf = new Map(apps.flatMap((app) => (app.items ?? []).map((item) => [item.code, item] as const)))
  const toldWord = (item: Item | undefined, value: string) =>
    item?.toldBy === undefined
      ? null
      : labels.at(appOf.get(item.code) ?? '', ['forms', item.form, 'values', item.toldBy, value])
  return {
    item: (code) => ofItem(code, ['name']) ?? code,
    summary: (code) => ofItem(code, ['summary']),
    told: (code, value) => toldWord(itemOf.get(code), value) ?? value,
    material: (code, id) => ofItem(code, ['materials', id]) ?? id,
    materialCondition: (code, id) => ofItem(code, ['conditions', id]),
    certificate: (code) => ofItem(code, ['certificate', 'name']) ?? code,
    certificateLine: (code, line) => ofItem(code, ['certificate', 'values', line]) ?? line,
    process: (app, process) => labels.at(app, ['processes', process, 'name']) ?? process,
    step: (of, step) => ofProcess(of, ['steps', step]) ?? step,
    hint: (of, step) => ofProcess(of, ['hints', step]),
    condition: (of, step) => ofProcess(of, ['conditions', step]),
    state: (of, path) => ofProcess(of, ['states', path]) ?? path,
    clock: (of, clock) => ofProcess(of, ['clocks', clock]) ?? clock,
    lane: (of, lane) => ofProcess(of, ['lanes', lane]) ?? lane,
    document: (kind) => {
      const cut = kind.indexOf('.')
      return labels.at(kind.slice(0, cut), ['documents', kind.slice(cut + 1), 'title']) ?? kind
    },
    department: (party) => labels.source(party),
  }
}
