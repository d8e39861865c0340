export interface Dated {
  /** A business date, or null where none is known. */
  date: string | null
}

export interface YearOf<Item> {
  year: string | null
  items: Item[]
}

/** Groups by year, the latest year and the latest day first; what has no date comes last. */
export function byYear<Item extends Dated>(items: Item[]): YearOf<Item>[] {
  const sorted = [...items].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  const groups = Map.groupBy(sorted, (item) => item.date?.slice(0, 4) ?? null)
  return [...groups].map(([year, members]) => ({ year, items: members }))
}
