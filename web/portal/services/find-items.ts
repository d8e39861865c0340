import type { CaseLabels } from '#web/blocks/cases/case-labels.ts'
import type { ItemSummary } from '#web/blocks/cases/case-views.ts'

export interface ItemQuestion {
  q: string
  audience: string
  department: string
}

export function itemQuestion(query: URLSearchParams): ItemQuestion {
  const of = (name: string) => query.get(name)?.trim() ?? ''
  return { q: of('q'), audience: of('audience'), department: of('department') }
}

/** The items that fit, by the words they go by; what cannot be applied for today last, joint ones first, then by name. */
export function findItems(
  items: ItemSummary[],
  { q, audience, department }: ItemQuestion,
  labels: CaseLabels,
): ItemSummary[] {
  const wanted = q.toLowerCase()
  return items
    .filter((item) => audience === '' || (item.audience as string[]).includes(audience))
    .filter((item) => department === '' || item.department === department)
    .filter(({ code }) =>
      `${labels.item(code)} ${labels.summary(code) ?? ''} ${code}`.toLowerCase().includes(wanted),
    )
    .sort(
      (a, b) =>
        Number(isClosed(a)) - Number(isClosed(b)) ||
        Number(b.isJoint) - Number(a.isJoint) ||
        labels.item(a.code).localeCompare(labels.item(b.code), 'zh'),
    )
}

function isClosed({ standing }: ItemSummary): boolean {
  return standing?.hasBegun === true
}
