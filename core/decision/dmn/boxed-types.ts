const inner = (name: string) => ({ name, type: 'ChildExpression', xml: { serialize: 'property' } })
const variable = { name: 'iteratorVariable', isAttr: true, type: 'String' }
const boxed = (name: string, properties: readonly object[]) => ({
  name,
  superClass: ['Expression'],
  properties,
})

/** The boxed expressions that DMN 1.4 added, in the notation of the schema that `dmn-moddle` ships (1.3). */
export const boxedTypes: readonly object[] = [
  { name: 'ChildExpression', properties: [{ name: 'value', type: 'Expression' }] },
  boxed('Conditional', ['if', 'then', 'else'].map(inner)),
  boxed('For', [variable, inner('in'), inner('return')]),
  boxed('Some', [variable, inner('in'), inner('satisfies')]),
  boxed('Every', [variable, inner('in'), inner('satisfies')]),
  boxed('Filter', [inner('in'), inner('match')]),
]
