/** What a faulty row must be told: the outcome of the first stage and a reason among those it gives. */
export interface Expected {
  outcome: 'quarantined' | 'warned'
  code: string
}

/** One thing a source sends in the course of a case. */
export interface Step {
  /** Working days after the day the case was decided. */
  after: number
  source: string
  type: string
  data: Record<string, string>
  /** Set where a fault was planted. */
  expected?: Expected
}

/** A step at its time: what the door receives. `time` is an instant in UTC; empty cells are left out. */
export interface Happening {
  source: string
  type: string
  time: string
  data: Record<string, string>
  /** The platform's own forms, for what comes by no other door. */
  door?: 'own'
  expected?: Expected
}

export function happeningOf({ source, type, data, expected }: Step, time: string): Happening {
  const filled = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''))
  return { source, type, time, data: filled, ...(expected ? { expected } : {}) }
}
