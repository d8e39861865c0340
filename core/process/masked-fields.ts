import type { CaseState } from './case-state.ts'

/** The fields of a case that are filled in and shown masked: their values are kept sealed. */
export function maskedFields({ form }: Pick<CaseState, 'form'>): string[] {
  const sealed = Object.keys((form.$sealed as object | undefined) ?? {})
  return sealed.filter((name) => form[name] !== undefined && form[name] !== null)
}
