import { evaluate, FeelFunction } from 'feelin'

/** A function taken out of feelin: same semantics, parsed once. */
export type FeelinFunction = (...parameters: unknown[]) => unknown

/** A built-in function of FEEL by its name, with feelin's checks and conversions of arguments. */
export interface BuiltinFunction extends FeelinFunction {
  readonly $args: readonly string[]
}

/**
 * Makes feelin compile `text`, a FEEL function definition, and hands out the function.
 * feelin keeps each warning of each later call; they are dropped here, or memory would grow with use.
 */
export function functionFromFeelin(text: string): FeelinFunction {
  const { value, warnings } = evaluate(text)
  if (!(value instanceof FeelFunction)) throw new Error(`Not a FEEL function: ${text}`)
  const { fn } = value
  return (...parameters) => {
    const result = fn(...parameters)
    if (warnings.length > 0) warnings.length = 0
    return result
  }
}

/** Asking feelin costs a parse, and every name of every expression is asked for: together half a start of all apps. */
const asked = new Map<string, BuiltinFunction | undefined>()

/** The built-in function `name`, or undefined where FEEL has none of that name. */
export function builtinFunction(name: string): BuiltinFunction | undefined {
  if (!/^[a-z ]+$/.test(name)) return undefined
  if (!asked.has(name)) asked.set(name, functionNamed(name))
  return asked.get(name)
}

function functionNamed(name: string): BuiltinFunction | undefined {
  const value = valueNamed(name)
  return typeof value === 'function' && '$args' in value ? (value as BuiltinFunction) : undefined
}

/** A name with a keyword in it, such as "days between", is not readable alone and so no built-in function. */
function valueNamed(name: string): unknown {
  try {
    return evaluate(name).value
  } catch {
    return undefined
  }
}

/** FEEL equality of any two values: true, false, or null where they cannot be compared. */
export const equalValues = functionFromFeelin('function(a, b) a = b') as (
  a: unknown,
  b: unknown,
) => boolean | null

/** Arithmetic of any two values by its sign; null where the kinds do not fit. */
export const arithmeticBySign: Readonly<Record<string, FeelinFunction>> = {
  '+': functionFromFeelin('function(a, b) a + b'),
  '-': functionFromFeelin('function(a, b) a - b'),
  '*': functionFromFeelin('function(a, b) a * b'),
  '/': functionFromFeelin('function(a, b) a / b'),
  '**': functionFromFeelin('function(a, b) a ** b'),
  '^': functionFromFeelin('function(a, b) a ** b'),
}

const invocationFailure: unknown = builtinFunction('sqrt')?.(-1)?.constructor

/** Whether a function of feelin says that its arguments make no sense; the call is then null. */
export function isInvocationFailure(value: unknown): boolean {
  return typeof value === 'object' && value !== null && value.constructor === invocationFailure
}
