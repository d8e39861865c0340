import type { TypeRef } from '../decision-table.ts'
import { baseTypes, type DmnType } from './dmn-model.ts'
import { childOf, childrenOf, type ModdleElement, textOf } from './moddle.ts'

/** The type an element names, without the prefix that DMN 1.1 files write (`feel:string`). */
export function readTypeRef(element: ModdleElement | undefined): { readonly typeRef?: string } {
  const typeRef = textOf(element, 'typeRef')
  if (!typeRef || typeRef.endsWith('<Undefined>')) return {}
  return { typeRef: typeRef.replace(/^\{[^}]*\}|^[\w.-]+:/, '') }
}

/** The column type for a named type: a type that the file defines itself is not checked by the table. */
export function columnType(element: ModdleElement | undefined): TypeRef {
  return baseTypes[readTypeRef(element).typeRef ?? 'any'] ?? 'any'
}

/** An item definition with its components. */
export function readType(element: ModdleElement): DmnType {
  const allowed = textOf(childOf(element, 'allowedValues'), 'text')
  return {
    name: textOf(element, 'name') ?? '',
    ...readTypeRef(element),
    ...(allowed && { allowed }),
    isCollection: element.isCollection === true,
    components: childrenOf(element, 'itemComponent').map(readType),
  }
}
