import type { FeelFaultCode } from './feel-fault.ts'
import type { FeelNode } from './feel-node.ts'
import type { Scope } from './scope.ts'

/** What is known of a part's value before it runs; filters and single tests read their meaning from it. */
export type StaticKind = 'nil' | 'number' | 'string' | 'boolean' | 'date' | 'test' | 'any' | undefined

/** One compiled part of an expression. */
export interface Part {
  readonly kind: StaticKind
  readonly run: (scope: Scope) => unknown
  /** Present when the value is the same in every run. */
  readonly fixed?: { readonly value: unknown }
}

/** A part whose value is known now. */
export function fixedPart(value: unknown, kind: StaticKind): Part {
  return { kind, run: () => value, fixed: { value } }
}

/** What compiling one node may ask of the compiler. */
export interface PartCompiler {
  /** Compiles a child. */
  readonly part: (node: FeelNode) => Part
  /** Compiles a child that may read `names` besides. */
  readonly partWith: (names: readonly string[], node: FeelNode) => Part
  /** Compiles the inside of a filter, whose names may be entries of the filtered elements. */
  readonly filterPart: (node: FeelNode) => Part
  /** Notes that a name is read, and that it is called. */
  readonly read: (name: string, node: FeelNode, called: boolean) => void
  /** Whether what other tools take for null is taken for null, instead of for a fault. */
  readonly lenient: boolean
  readonly fault: (code: FeelFaultCode, message: string, node: FeelNode) => Part
}

/** How one kind of node becomes a part. */
export type PartRule = (node: FeelNode, compiler: PartCompiler) => Part

/** The wider of two kinds, for parts that give either. */
export function widerKind(a: StaticKind, b: StaticKind): StaticKind {
  return a === b ? a : 'any'
}

/** The written name of a node, its words joined by one space. */
export function writtenName(node: FeelNode): string {
  return node.kids.length === 0
    ? node.text.replace(/\s{2,}/g, ' ')
    : node.kids.map((kid) => kid.text.replaceAll('`', '')).join(' ')
}
