declare module 'dmn-moddle' {
  /** An element of a DMN file; its properties are named as in the schema. */
  export interface ModdleElement {
    readonly $type: string
    readonly $attrs?: Readonly<Record<string, string>>
    readonly [property: string]: unknown
  }

  export class DmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>)
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: { message: string }[] }>
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>
    create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement
  }
}
