/** An indicator's number as people read it. */
export interface Figure {
  value: number | null
  /** The unit it is now in: the declared one, or `yuan` for money. */
  unit: string
}

/** Money is kept in fen and read in yuan; a rate is kept as a share of 1 and read in percent. */
export function figureOf(value: number | null | undefined, kind: { measure: string; unit: string }): Figure {
  const unit = kind.unit === 'fen' ? 'yuan' : kind.unit
  if (value === null || value === undefined) return { value: null, unit }
  if (kind.unit === 'fen') return { value: value / 100, unit }
  return { value: kind.measure === 'rate' && kind.unit === 'percent' ? value * 100 : value, unit }
}
