import { DmnModdle, type ModdleElement } from 'dmn-moddle'
import dmnPackage from 'dmn-moddle/resources/dmn/json/dmn13.json' with { type: 'json' }
import { boxedTypes } from './boxed-types.ts'

export type { ModdleElement }

/** A reader and writer of DMN that knows the expressions of 1.4 besides those of 1.3. */
export function dmnModdle(): DmnModdle {
  return new DmnModdle({ dmn: { ...dmnPackage, types: [...dmnPackage.types, ...boxedTypes] } })
}

/** The text of a property, trimmed; undefined where there is none. */
export function textOf(element: ModdleElement | undefined, property: string): string | undefined {
  const value = element?.[property]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The element in a property. */
export function childOf(element: ModdleElement | undefined, property: string): ModdleElement | undefined {
  return element?.[property] as ModdleElement | undefined
}

/** The elements in a property. */
export function childrenOf(element: ModdleElement | undefined, property: string): readonly ModdleElement[] {
  return (element?.[property] as readonly ModdleElement[] | undefined) ?? []
}
