/** What is asked of the search box. */
export interface SearchQuery {
  q: string
  kind?: string
  facets?: Readonly<Record<string, string>>
  /** Results a page, 1 to 100; 20 unless told. */
  limit?: number
  /** The `next` of the page before. One that cannot be read gives the first page. */
  after?: string
}

export interface SearchResult {
  kind: string
  id: string
  type: string | null
  key: string | null
  subject: string | null
  title: string
  subtitle: string | null
  marks: [number, number][]
  snippet: string | null
  snippetMarks: [number, number][]
  at: string | null
}

export interface SearchAnswer {
  q: string
  total: number
  /** False where more was found than is ranked and counted. */
  totalIsExact: boolean
  kinds: { kind: string; count: number }[]
  facets: Record<string, { value: string; count: number }[]>
  results: SearchResult[]
  next: string | null
}
