import type { Values } from '#core/feel/scope.ts'
import { type Compute, compileLogic } from './compile-logic.ts'
import { type Conform, conformTo, type DmnTypes } from './conform.ts'
import type { DmnDecision, DmnKnowledge, DmnModel, DmnService, DmnVariable } from './dmn-model.ts'
import { shapeOfLogic, shapeOfType } from './name-shape.ts'

/** An input, decision, function or service of a model, ready to be computed. */
export interface ModelElement {
  readonly kind: 'input' | 'decision' | 'function' | 'service'
  readonly variable: DmnVariable
  readonly requires: readonly string[]
  /** Whether its value is handed in: input data, and decisions without logic. */
  readonly given: boolean
  readonly compute: Compute
  readonly conform: Conform
  readonly service?: DmnService
}

/** A model ready to decide; its faults concern single elements, which then compute to null. */
export interface CompiledModel {
  readonly model: DmnModel
  readonly elements: ReadonlyMap<string, ModelElement>
  readonly faults: readonly ModelFault[]
}

/** What is wrong with one element of a model. */
export interface ModelFault {
  readonly element: string
  readonly detail: string
}

/** Compiles all logic of a model once. */
export function compileModel(model: DmnModel): CompiledModel {
  const faults: ModelFault[] = []
  const compiler = new ModelCompiler(model, faults)
  const elements = [
    ...model.inputs.map((input) => compiler.input(input)),
    ...model.decisions.map((decision) => compiler.logic('decision', decision)),
    ...model.functions.map((knowledge) => compiler.logic('function', knowledge)),
    ...model.services.map((service) => compiler.service(service)),
  ]
  return { model, elements: new Map(elements.map((element) => [element.variable.id, element])), faults }
}

class ModelCompiler {
  private readonly types: DmnTypes
  private readonly shapes: ReadonlyMap<string, readonly [string, Values | 0]>
  private readonly faults: ModelFault[]

  constructor({ types, inputs, decisions, functions, services }: DmnModel, faults: ModelFault[]) {
    this.types = new Map(types.map((type) => [type.name, type]))
    this.faults = faults
    const shaped: readonly (DmnVariable & { readonly logic?: DmnDecision['logic'] })[] = [
      ...inputs,
      ...decisions,
      ...functions,
      ...services,
    ]
    this.shapes = new Map(
      shaped.map(({ id, name, typeRef, logic }) => [
        id,
        [name, shapeOfType(typeRef, this.types) || shapeOfLogic(logic)] as const,
      ]),
    )
  }

  input(variable: DmnVariable): ModelElement {
    const conform = conformTo(variable.typeRef, { types: this.types, incomplete: true })
    const compute = (values: Values) => values[variable.name] ?? null
    return { kind: 'input', given: true, variable, requires: [], compute, conform }
  }

  service(service: DmnService): ModelElement {
    const conform = conformTo(undefined, { types: this.types })
    return {
      kind: 'service',
      given: false,
      variable: service,
      requires: [],
      compute: () => null,
      conform,
      service,
    }
  }

  logic(kind: 'decision' | 'function', element: DmnDecision | DmnKnowledge): ModelElement {
    const { id, requires, logic } = element
    const fault = (detail: string) => this.faults.push({ element: id, detail })
    if (!logic) return { ...this.input(element), kind }
    const shape = Object.fromEntries(
      requires.flatMap((required) => [this.shapes.get(required)].filter((each) => !!each)),
    )
    const compute = compileLogic(logic, { shape, types: this.types, fault })
    const conform = conformTo(kind === 'decision' ? element.typeRef : undefined, { types: this.types })
    return { kind, given: false, variable: element, requires, compute, conform }
  }
}
