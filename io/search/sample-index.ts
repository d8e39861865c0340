import { partitionOf } from '#core/event.ts'
import type { NameRow } from './name-row.ts'
import type { TextDoc } from './text-doc.ts'

/** A subject for tests and samples; its codes are made from its number. */
export function nameRow(number: number, name: string): NameRow {
  const id = `sample:${number}`
  return {
    part: partitionOf(id),
    id,
    kind: 'subject',
    type: null,
    key: null,
    subject: id,
    title: name,
    subtitle: null,
    names: [name],
    codes: [`9144030000${100 + number}X`, `深市监罚〔2024〕${100 + number}号`],
    weight: 0.5,
    facets: { city: name.startsWith('深圳') ? '深圳' : '北京' },
    at: null,
    publicFrom: '2020-01-01',
    publicUntil: null,
  }
}

/** An article for tests and samples; what stands before the space of its title is its law. */
export function textDoc(number: number, title: string, body: string): TextDoc {
  return {
    collection: 'sample.article',
    id: `sample.article|${number}`,
    kind: 'sample.article',
    type: 'sample.article',
    key: String(number),
    subject: `law:${title.split(' ')[0]}`,
    title,
    body,
    weight: 1,
    facets: {},
    at: null,
    publicFrom: '2020-01-01',
    publicUntil: null,
  }
}
