export interface Hit {
  kind: string
  id: string
  type: string | null
  key: string | null
  subject: string | null
  title: string
  marks: [number, number][]
  subtitle: string | null
  snippet: string | null
  snippetMarks: [number, number][]
  at: string | null
}

export interface SearchView {
  q: string
  total: number
  totalIsExact: boolean
  kinds: { kind: string; count: number }[]
  facets: Record<string, { value: string; count: number }[]>
  results: Hit[]
  next: string | null
  tookMs: number
}
