import type { NumberKind } from './find-numbers.ts'

/** A person's number found in what was about to be published. Nothing of it holds the number. */
export interface Finding {
  readonly kind: NumberKind
  /** Where it stands: `note`, `items[2].address`; '' for a bare text. A name that holds a number is masked too. */
  readonly path: string
  /** The number masked, with a few characters on either side, themselves masked. */
  readonly excerpt: string
}
