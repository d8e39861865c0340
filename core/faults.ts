/** One thing wrong in a declaration: where, and what to do about it. */
export interface Fault {
  path: string
  message: string
}

/** Thrown once for all faults of all apps. */
export class DeclarationFault extends Error {
  readonly faults: Fault[]
  constructor(faults: Fault[]) {
    super(
      `The declarations have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((one) => `  ${one.path}: ${one.message}`).join('\n')}`,
    )
    this.name = 'DeclarationFault'
    this.faults = faults
  }
}

/** Collects faults while declarations are read. */
export class Faults {
  readonly all: Fault[] = []

  add(path: string, message: string): void {
    this.all.push({ path, message })
  }

  throwIfAny(): void {
    if (this.all.length > 0) throw new DeclarationFault(this.all)
  }
}
