import { type BuiltinFunction, builtinFunction } from './feelin-function.ts'

/** The functions that would read the clock; here they read the context entry of the same name instead. */
export const clockFunctions: readonly string[] = ['today', 'now']

const isDefined = Object.assign((value: unknown) => value !== null && value !== undefined, {
  $args: ['value'],
})

/**
 * The built-in function of that name: FEEL's, and Camunda's `is defined` (not null).
 * `today` and `now` are none: a run must give the same answer at any time.
 */
export function feelBuiltin(name: string): BuiltinFunction | undefined {
  if (name === 'is defined') return isDefined
  return clockFunctions.includes(name) ? undefined : builtinFunction(name)
}
