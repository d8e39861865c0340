/**
 * Limits of the door. `clockSkewMinutes`: an event from further ahead is refused (the things platform's rule, clock
 * skew over five minutes). The others bound what one value may hold; larger things are documents, not fields.
 */
export const intakeLimits = {
  clockSkewMinutes: 5,
  attributeLength: 512,
  /** Of four bytes each they fit into an entry of a PostgreSQL index (2,704 bytes) with the type beside them. */
  keyLength: 600,
  textLength: 1_000_000,
  listLength: 10_000,
  depth: 64,
} as const
