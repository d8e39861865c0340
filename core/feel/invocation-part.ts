import { FeelFunction, FeelRange } from 'feelin'
import { clockFunctions } from './feel-builtin.ts'
import { nameReader } from './feel-name.ts'
import type { FeelNode } from './feel-node.ts'
import { functionFromFeelin, isInvocationFailure } from './feelin-function.ts'
import { fixedPart, type Part, type PartCompiler, type PartRule, writtenName } from './part.ts'
import { quickBuiltins } from './quick-builtin.ts'
import { charge, type Scope, within } from './scope.ts'

/** Calls of functions, dates written as calls, functions defined inside an expression. */
export const invocationParts: Readonly<Record<string, PartRule>> = {
  FunctionInvocation: (node, compiler) => {
    if (node.kids[0]!.name === 'SpecialFunctionName') return temporalCall(node, compiler)
    const parameters = parametersOf(node, compiler)
    const clock = clockReading(node, compiler)
    if (clock) return clock
    const target = calledPart(node.kids[0]!, compiler)
    const general: Part['run'] = (scope) => invoke(target.run(scope), parameters.run(scope), scope)
    return { kind: 'any', run: quickInvocation(node, parameters, general) }
  },
  DateTimeLiteral: (node, compiler) => {
    if (node.kids.length === 1)
      return temporalPart(functionFromFeelin(`function() ${node.text}`), [], node, compiler)
    return temporalCall(node, compiler)
  },
  FunctionDefinition: (node, { partWith, fault }) => {
    if (node.kids.some((kid) => kid.name === 'external'))
      return fault('unsupported', 'External function', node)
    const names = (node.kids.find((kid) => kid.name === 'FormalParameters')?.kids ?? []).map((kid) =>
      writtenName(kid.kids[0]!.kids[0]!),
    )
    const body = partWith(names, node.kids.at(-1)!.kids[0]!)
    return { kind: undefined, run: (scope) => new FeelFunction(closure(names, body, scope), names) }
  },
}

function closure(names: readonly string[], body: Part, scope: Scope) {
  return (...parameters: unknown[]) => {
    charge(scope, 1)
    return body.run(within(scope, Object.fromEntries(names.map((name, at) => [name, parameters[at]]))))
  }
}

function calledPart(node: FeelNode, compiler: PartCompiler): Part {
  if (node.name !== 'VariableName') return compiler.part(node)
  const part = compiler.part(node)
  compiler.read(writtenName(node), node, true)
  return part
}

interface Parameters {
  readonly parts: readonly Part[]
  readonly names: readonly string[] | null
  readonly run: (scope: Scope) => readonly unknown[] | Readonly<Record<string, unknown>>
}

function parametersOf(node: FeelNode, { part }: PartCompiler): Parameters {
  const list = node.kids.find((kid) => kid.name === 'PositionalParameters' || kid.name === 'NamedParameters')
  const kids = list?.kids ?? []
  if (list?.name !== 'NamedParameters') {
    const parts = kids.map(part)
    return { parts, names: null, run: (scope) => parts.map(({ run }) => run(scope)) }
  }
  const names = kids.map((kid) => writtenName(kid.kids[0]!.kids[0]!))
  const parts = kids.map((kid) => part(kid.kids[1]!))
  return {
    parts,
    names,
    run: (scope) => Object.fromEntries(parts.map(({ run }, at) => [names[at]!, run(scope)])),
  }
}

function clockReading(node: FeelNode, { read }: PartCompiler): Part | undefined {
  const name = writtenName(node.kids[0]!)
  if (!clockFunctions.includes(name)) return undefined
  read(name, node, false)
  const reading = nameReader(name)
  const parse = functionFromFeelin(name === 'today' ? 'function(a) date(a)' : 'function(a) date and time(a)')
  return {
    kind: 'any',
    run: (scope) => {
      const value = reading(scope)
      return typeof value === 'string' ? parse(value) : invoke(value, [], scope)
    },
  }
}

function quickInvocation(node: FeelNode, { parts, names }: Parameters, general: Part['run']): Part['run'] {
  const name = writtenName(node.kids[0]!)
  const quick = names === null && node.kids[0]!.name === 'VariableName' ? quickBuiltins[name] : undefined
  if (!quick || quick.length !== parts.length) return general
  const hidden = nameReader(name)
  const [first, second] = parts.map(({ run }) => run)
  return (scope) => {
    if (hidden(scope) !== undefined) return general(scope)
    const result = quick(first!(scope), second?.(scope))
    return result === undefined ? general(scope) : result
  }
}

/** Calls whatever FEEL can call: null for anything that is no function or whose arguments make no sense. */
function invoke(target: unknown, parameters: ReturnType<Parameters['run']>, scope: Scope): unknown {
  const callable = callableOf(target)
  if (!callable) return null
  for (const value of Object.values(parameters)) charge(scope, sizeOf(value))
  const result: unknown = callable.invoke(parameters)
  if (result === undefined || isInvocationFailure(result)) return null
  charge(scope, 1 + sizeOf(result))
  return result
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length >> 4
  return Array.isArray(value) ? value.length : 0
}

function callableOf(target: unknown): FeelFunction | null {
  if (target instanceof FeelFunction) return target
  if (target instanceof FeelRange)
    return new FeelFunction((value: unknown) => target.includes(value), ['value'])
  return typeof target === 'function' ? hostFunction(target) : null
}

const hostFunctions = new WeakMap<object, FeelFunction>()

/** A function of JavaScript as FEEL calls it. Kept, because finding its parameters' names means reading its source. */
function hostFunction(target: object): FeelFunction {
  const known = hostFunctions.get(target)
  if (known) return known
  const made = new FeelFunction(target as (...all: unknown[]) => unknown, [...parameterNames(target)])
  hostFunctions.set(target, made)
  return made
}

function parameterNames(target: object): readonly string[] {
  if ('$args' in target && Array.isArray(target.$args)) return target.$args as string[]
  const between = /^[^(]*\(([^)]*)\)/.exec(String(target))?.[1] ?? ''
  return between.trim() === '' ? [] : between.split(',').map((name) => name.trim())
}

function temporalCall(node: FeelNode, compiler: PartCompiler): Part {
  const maker = writtenName(node.kids[0]!)
  const { parts, names } = parametersOf(node, compiler)
  const letters = parts.map((_, at) => `p${'abcdefghijklmnopqrstuvwxyz'[at] ?? ''}`)
  if (parts.length > 26) return compiler.fault('unsupported', 'Too many arguments', node)
  const list = letters.map((letter, at) => (names ? `${names[at]}: ${letter}` : letter)).join(', ')
  const make = functionFromFeelin(`function(${letters.join(', ')}) ${maker}(${list})`)
  return temporalPart(make, parts, node, compiler)
}

type TemporalMaker = (...parameters: unknown[]) => unknown

function temporalPart(
  make: TemporalMaker,
  parts: readonly Part[],
  node: FeelNode,
  compiler: PartCompiler,
): Part {
  if (!parts.every(({ fixed }) => fixed)) {
    return { kind: 'date', run: (scope) => make(...parts.map(({ run }) => run(scope))) }
  }
  const value = make(...parts.map(({ fixed }) => fixed!.value))
  if (value !== null || compiler.lenient) return fixedPart(value, 'date')
  return compiler.fault('not-a-date', `No such date, time or duration: ${node.text}`, node)
}
