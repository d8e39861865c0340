import type { Need } from './page-needs.ts'
import type { Api, Problem } from './visit.ts'

export interface Fetched {
  data: Record<string, unknown>
  /** Why the page cannot be shown: the answer to something it must have. */
  problem: Problem | null
}

/** Fetches what a page needs, all at once. What it can do without is null when it does not come. */
export async function fetchNeeds(needs: Record<string, Need>, api: Api): Promise<Fetched> {
  const entries = Object.entries(needs)
  const answers = await Promise.all(
    entries.map(([, need]) => api(typeof need === 'string' ? need : need.path)),
  )
  const data: Record<string, unknown> = {}
  let problem: Problem | null = null
  for (const [i, [name, need]] of entries.entries()) {
    const answer = answers[i]
    const isGood = answer !== undefined && answer.status < 400
    data[name] = isGood ? answer.body : null
    if (!isGood && typeof need === 'string') problem ??= problemOf(answer)
  }
  return { data, problem }
}

function problemOf(answer: { status: number; body: unknown } | undefined): Problem {
  const told = (typeof answer?.body === 'object' && answer.body !== null ? answer.body : {}) as Record<
    string,
    unknown
  >
  const text = (name: string) => (typeof told[name] === 'string' ? told[name] : undefined)
  return { status: answer?.status ?? 502, code: text('code'), title: text('title'), detail: text('detail') }
}
