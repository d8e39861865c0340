import { initialTransition, type StateValue } from 'xstate'
import type { CaseState } from './case-state.ts'
import type { LoadedProcess } from './load-process.ts'

/** What a case begins with. */
export type Beginning = Pick<
  CaseState,
  | 'no'
  | 'item'
  | 'itemVersion'
  | 'openedAt'
  | 'applicant'
  | 'agent'
  | 'channel'
  | 'form'
  | 'materials'
  | 'parent'
> & { department: string; division: string | null }

/** A case as it stands before its first step. */
export function openCase(loaded: LoadedProcess, beginning: Beginning): CaseState {
  const { department, division, ...given } = beginning
  const [first] = initialTransition(loaded.machine, { held: new Set() } as never)
  return {
    ...given,
    app: loaded.app,
    process: loaded.process.id,
    processVersion: loaded.process.version,
    value: first.value as StateValue,
    isClosed: false,
    version: 0,
    facts: { department, ...(division ? { division } : {}) },
    clocks: {},
    children: [],
    opened: 0,
  }
}
