import { operationOf } from './operations.ts'

/** What these pages read of an OpenAPI document; everything else goes through untouched. */
export interface InterfaceDocument {
  components?: object
  paths?: Record<string, Record<string, DescribedOperation>>
}

export interface DescribedOperation {
  tags?: string[]
  summary?: string
  parameters?: Parameter[]
  security?: Record<string, string[]>[]
}

interface Parameter {
  name: string
  in: string
  required?: boolean
  schema?: object
}

/** Each of the schemes named is enough by itself. */
const schemes = { parties: ['parties', 'operators'], operators: ['operators'] } as const

/** Adds to what the routes say of themselves who may call each, and what its query string may hold. */
export function describeInterface(document: InterfaceDocument): InterfaceDocument {
  const paths = Object.entries(document.paths ?? {}).map(([path, methods]) => {
    const described = Object.entries(methods).map(([method, operation]) => [
      method,
      describe(`${method.toUpperCase()} ${path}`, operation),
    ])
    return [path, Object.fromEntries(described)]
  })
  const securitySchemes = {
    operators: { type: 'http', scheme: 'bearer' },
    parties: { type: 'apiKey', in: 'header', name: 'Signature', description: 'RFC 9421' },
  }
  return {
    ...document,
    components: { ...document.components, securitySchemes },
    paths: Object.fromEntries(paths),
  }
}

function describe(name: string, operation: DescribedOperation): DescribedOperation {
  const { who, query = [] } = operationOf(name)
  const asked = query.map((one): Parameter => ({ name: one, in: 'query', schema: { type: 'string' } }))
  return {
    ...operation,
    ...(asked.length > 0 ? { parameters: [...(operation.parameters ?? []), ...asked] } : {}),
    ...(who ? { security: schemes[who].map((scheme) => ({ [scheme]: [] })) } : {}),
  }
}
