import type { OwnRecordView } from '../person-views.ts'

/** The form for a right, about a record where there is one; of a judged record its decision goes along. */
export function askHref(kind: string, record?: Pick<OwnRecordView, 'type' | 'key' | 'decision'>): string {
  const asked = new URLSearchParams({ kind })
  if (record) {
    asked.set('type', record.type)
    asked.set('key', record.key)
  }
  return `/my-data/ask?${asked}`
}
