import type { CellDelta, CellPlace, CellSum, MemberDelta } from '#core/indicator.ts'

type Sum = { n: number }
type Groups<Delta> = Map<string, Map<string, Delta>>

/**
 * The changes of one step to the indicators, added up cell by cell while it goes: a penalty moves some 25 cells, and
 * most rows of a batch move the same ones.
 */
export class IndicatorSums {
  readonly #cells: Groups<CellDelta> = new Map()
  readonly #members: Groups<MemberDelta> = new Map()

  addCell(delta: CellDelta): void {
    const group = groupOf(this.#cells, `${delta.indicator}\n${delta.bucket}\n${delta.dims}`)
    const sum = added(group, delta.period, delta)
    if (sum) sum.total += delta.total
  }

  /** What this step has added to a cell so far. */
  at({ indicator, bucket, dims, period }: CellPlace): CellSum | undefined {
    return this.#cells.get(`${indicator}\n${bucket}\n${dims}`)?.get(period)
  }

  addMember(delta: MemberDelta): void {
    const group = groupOf(this.#members, `${delta.indicator}\n${delta.period}\n${delta.dims}`)
    added(group, delta.member, delta)
  }

  /** What changed; a record counted out of a cell and into it again changes nothing. */
  cells(): CellDelta[] {
    return changed(this.#cells).filter(({ n, total }) => n !== 0 || total !== 0)
  }

  members(): MemberDelta[] {
    return changed(this.#members).filter(({ n }) => n !== 0)
  }
}

function groupOf<Delta>(groups: Groups<Delta>, id: string): Map<string, Delta> {
  const known = groups.get(id)
  if (known) return known
  const made = new Map<string, Delta>()
  groups.set(id, made)
  return made
}

function changed<Delta>(groups: Groups<Delta>): Delta[] {
  return [...groups.values()].flatMap((group) => [...group.values()])
}

/** Adds to the sum there is and answers it; the first of its kind becomes the sum itself. */
function added<Delta extends Sum>(group: Map<string, Delta>, id: string, delta: Delta): Delta | null {
  const sum = group.get(id)
  if (!sum) {
    group.set(id, delta)
    return null
  }
  sum.n += delta.n
  return sum
}
