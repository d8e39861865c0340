import { FeelFunction } from 'feelin'
import { failureOf } from '#core/feel/feel-failure.ts'
import { plainValue } from '#core/feel/feel-value.ts'
import type { Values } from '#core/feel/scope.ts'
import type { Decision } from '../decision.ts'
import type { ModelNotes } from './compile-logic.ts'
import type { CompiledModel, ModelElement } from './compile-model.ts'
import type { DmnService } from './dmn-model.ts'

/** What a model decided, as JSON. */
export interface ModelDecision {
  readonly decision: string
  /** The value of the decision; ISO text for dates. */
  readonly value: unknown
  /** The values of all decisions and inputs it was made from, by name. */
  readonly values: Values
  /** The tables that were asked, in the order they were. */
  readonly tables: readonly Decision[]
  /** What could not be computed on the way and counted as null. */
  readonly failures: readonly string[]
  readonly refusal?: {
    readonly code: 'unknown-decision' | 'cycle' | 'not-computable'
    readonly detail: string
  }
}

/**
 * Decides one decision of a model, with the decisions it requires, each once.
 * @param decisionId id or name of the decision, or of a decision service, which is called with the inputs
 * @param inputs input data by name, JSON or FEEL values; names that belong to no element of the model are
 *   visible to all decisions, as Camunda and Flowable have it
 */
export function decideModel(compiled: CompiledModel, decisionId: string, inputs: Values): ModelDecision {
  const run = new ModelRun(compiled, inputs)
  const element = compiled.elements.get(decisionId) ?? decisionNamed(compiled, decisionId)
  if (element?.kind !== 'decision' && element?.kind !== 'service')
    return run.result(decisionId, null, refusal('unknown-decision', decisionId))
  const id = element.variable.id
  try {
    return run.result(id, element.service ? run.serviceValue(element.service) : run.valueOf(id))
  } catch (error) {
    if (error instanceof CycleError) return run.result(id, null, refusal('cycle', error.message))
    return run.result(id, null, refusal('not-computable', failureOf(error).message))
  }
}

function refusal(code: NonNullable<ModelDecision['refusal']>['code'], detail: string) {
  return { code, detail }
}

function decisionNamed({ elements }: CompiledModel, name: string): ModelElement | undefined {
  return elements.values().find(({ kind, variable }) => kind !== 'input' && variable.name === name)
}

class CycleError extends Error {}

class ModelRun {
  private readonly compiled: CompiledModel
  private readonly inputs: Values
  private readonly free: Values
  private readonly notes: ModelNotes
  private readonly values: Map<string, unknown>
  private readonly underWay = new Set<string>()

  constructor(compiled: CompiledModel, inputs: Values, given: ReadonlyMap<string, unknown> = new Map()) {
    this.compiled = compiled
    this.inputs = inputs
    this.values = new Map(given)
    this.notes = { tables: [], failures: [] }
    const names = new Set(compiled.elements.values().map(({ variable }) => variable.name))
    this.free = Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.has(name)))
  }

  valueOf(id: string): unknown {
    if (this.values.has(id)) return this.values.get(id)
    if (this.underWay.has(id)) throw new CycleError(id)
    const element = this.compiled.elements.get(id)
    if (!element) return null
    this.underWay.add(id)
    const value = this.compute(element)
    this.underWay.delete(id)
    this.values.set(id, value)
    return value
  }

  result(decision: string, value: unknown, refused?: ModelDecision['refusal']): ModelDecision {
    const { tables, failures } = this.notes
    const named = [...this.values].flatMap(([id, each]) => {
      const name = this.compiled.elements.get(id)?.variable.name
      return name === undefined || each instanceof FeelFunction ? [] : [[name, plainValue(each)] as const]
    })
    const values = Object.fromEntries(named)
    return {
      decision,
      value: plainValue(value),
      values,
      tables,
      failures,
      ...(refused && { refusal: refused }),
    }
  }

  private compute(element: ModelElement): unknown {
    if (element.service) return this.serviceFunction(element.service)
    // A decision without logic is one that somebody makes elsewhere; its result may be handed in.
    const scope = element.given ? this.inputs : this.scopeOf(element)
    const value = element.conform(element.compute(scope, this.notes))
    if (value === undefined) this.notes.failures.push(`${element.variable.name}: not of its type`)
    return value ?? null
  }

  private scopeOf({ requires }: ModelElement): Values {
    const required = requires.flatMap((id) => {
      const name = this.compiled.elements.get(id)?.variable.name
      return name === undefined ? [] : [[name, this.valueOf(id)] as const]
    })
    return { ...this.free, ...Object.fromEntries(required) }
  }

  serviceValue(service: DmnService): unknown {
    const call = this.serviceFunction(service)
    return call.invoke(call.parameterNames.map((name) => this.inputs[name] ?? null))
  }

  private serviceFunction({ parameters, outputs }: DmnService): FeelFunction {
    const elements = parameters.flatMap((id) => this.compiled.elements.get(id) ?? [])
    const call = (...given: unknown[]) => {
      const values = elements.map(
        ({ variable, conform }, at) => [variable.id, conform(given[at] ?? null) ?? null] as const,
      )
      const inner = new ModelRun(this.compiled, this.inputs, new Map(values))
      const [first, ...others] = outputs.map((id) => [
        this.compiled.elements.get(id)?.variable.name,
        inner.valueOf(id),
      ])
      return others.length === 0 ? first?.[1] : Object.fromEntries([first!, ...others])
    }
    return new FeelFunction(
      call,
      elements.map(({ variable }) => variable.name),
    )
  }
}
