import { compileUnaryTests } from '#core/feel/compile.ts'
import { kindOf } from '#core/feel/feel-value.ts'
import { typedValue } from '../typed-value.ts'
import { baseTypes, type DmnType } from './dmn-model.ts'

/** Turns a value into one of the type that a file gives it; undefined where it cannot be one. */
export type Conform = (value: unknown) => unknown

/** The types of a file by name. */
export type DmnTypes = ReadonlyMap<string, DmnType>

/** How values are converted. */
export interface ConformOptions {
  readonly types: DmnTypes
  /** Takes a context without one of its components as it is, as data that leaves out what is unknown. */
  readonly incomplete?: boolean
}

/** Deepest nesting of types that is followed; a type may name itself. */
const deepest = 20

/**
 * Compiles the conversion to a named type: ISO text becomes dates, a list of one becomes its element and the
 * other way round where the type asks for it (DMN 1.5 §10.3.2.9.4), allowed values are tested.
 */
export function conformTo(typeRef: string | undefined, options: ConformOptions, depth = 0): Conform {
  const base = baseTypes[typeRef ?? 'any']
  const type = options.types.get(typeRef ?? '')
  if (type && depth < deepest) return conformToType(type, options, depth + 1)
  if (!base || base === 'any') return (value) => value
  return (value) => typedValue(base, Array.isArray(value) && value.length === 1 ? value[0] : value)
}

function conformToType(type: DmnType, options: ConformOptions, depth: number): Conform {
  const item = conformToItem(type, options, depth)
  if (!type.isCollection)
    return (value) => item(Array.isArray(value) && value.length === 1 ? value[0] : value)
  return (value) => {
    if (value === null || value === undefined) return null
    const items = (Array.isArray(value) ? value : [value]).map(item)
    return items.includes(undefined) ? undefined : items
  }
}

function conformToItem(type: DmnType, options: ConformOptions, depth: number): Conform {
  const shaped =
    type.components.length > 0
      ? conformToContext(type, options, depth)
      : conformTo(type.typeRef, options, depth)
  const tests = type.allowed === undefined ? undefined : compileUnaryTests(type.allowed, { lenient: true })
  if (!tests || 'faults' in tests) return shaped
  return (value) => {
    const item = shaped(value)
    return item === undefined || item === null || tests.test(item, {}) === true ? item : undefined
  }
}

function conformToContext({ components }: DmnType, options: ConformOptions, depth: number): Conform {
  const parts = components.map((component) => ({
    name: component.name,
    conform: conformToType(component, options, depth),
  }))
  return (value) => {
    if (value === null || value === undefined) return null
    if (kindOf(value) !== 'context') return undefined
    const context: Record<string, unknown> = { ...value }
    for (const { name, conform } of parts) {
      if (Object.hasOwn(context, name)) context[name] = conform(context[name])
      else if (!options.incomplete) return undefined
    }
    return Object.values(context).includes(undefined) ? undefined : context
  }
}
