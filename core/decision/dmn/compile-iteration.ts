import { rootScope } from '#core/feel/compile.ts'
import { elementsOf } from '#core/feel/feel-range.ts'
import { kindOf } from '#core/feel/feel-value.ts'
import type { Values } from '#core/feel/scope.ts'
import { type Compute, compileLogic, type LogicPlace } from './compile-logic.ts'
import type { DmnLogic, DmnWay } from './dmn-model.ts'
import { shapeOfLogic } from './name-shape.ts'

type Iteration = Extract<DmnLogic, { kind: 'iteration' }>

/** Computes the inner expression for one element. */
type Each = (element: unknown, partial: readonly unknown[]) => unknown

/** Compiles the boxed `for`, `some`, `every` and `filter` of DMN 1.4. */
export function compileIteration({ way, variable, list, each }: Iteration, place: LogicPlace): Compute {
  const source = compileLogic(list, place)
  const inner = { item: 0, partial: 0, [variable]: shapeOfLogic(list) }
  const compute = compileLogic(each, { ...place, shape: { ...place.shape, ...inner } })
  return (values, notes) => {
    const elements = elementsIn(source(values, notes), way)
    if (!elements) return null
    return ways[way](elements, (element, partial) =>
      compute(namesFor({ values, variable, element, partial }), notes),
    )
  }
}

function elementsIn(value: unknown, way: DmnWay): readonly unknown[] | null {
  if (value === null || value === undefined) return null
  return elementsOf(value, rootScope({})) ?? (way === 'filter' ? [value] : null)
}

interface Turn {
  readonly values: Values
  readonly variable: string
  readonly element: unknown
  readonly partial: readonly unknown[]
}

function namesFor({ values, variable, element, partial }: Turn): Values {
  const entries = variable === 'item' && kindOf(element) === 'context' ? (element as Values) : {}
  return { ...values, partial, item: element, ...entries, [variable]: element }
}

const ways: Readonly<Record<DmnWay, (elements: readonly unknown[], each: Each) => unknown>> = {
  for: (elements, each) => {
    const partial: unknown[] = []
    for (const element of elements) partial.push(each(element, partial))
    return partial
  },
  some: (elements, each) => answers(elements, each)?.includes(true) ?? null,
  every: (elements, each) => answers(elements, each)?.every((answer) => answer === true) ?? null,
  filter: (elements, each) => {
    const kept = answers(elements, each)
    return kept && elements.filter((_, at) => kept[at] === true)
  },
}

/** The answers for all elements; null where one is neither true, false nor unknown. */
function answers(elements: readonly unknown[], each: Each): readonly (boolean | null)[] | null {
  const all = elements.map((element) => each(element, []))
  return all.every((answer) => typeof answer === 'boolean' || answer === null)
    ? (all as (boolean | null)[])
    : null
}
