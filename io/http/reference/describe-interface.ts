import { operationOf } from './operations.ts'

/** What these pages read of an OpenAPI document; everything else goes through untouched. */
export interface InterfaceDocument {
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

/** Adds to what the routes say of themselves what their query strings may hold. */
export function describeInterface(document: InterfaceDocument): InterfaceDocument {
  const paths = Object.entries(document.paths ?? {}).map(([path, methods]) => {
    const described = Object.entries(methods).map(([method, operation]) => [
      method,
      describe(`${method.toUpperCase()} ${path}`, operation),
    ])
    return [path, Object.fromEntries(described)]
  })
  return {
    ...document,
    paths: Object.fromEntries(paths),
  }
}

function describe(name: string, operation: DescribedOperation): DescribedOperation {
  const { query = [] } = operationOf(name)
  const asked = query.map((one): Parameter => ({ name: one, in: 'query', schema: { type: 'string' } }))
  return {
    ...operation,
    ...(asked.length > 0 ? { parameters: [...(operation.parameters ?? []), ...asked] } : {}),
  }
}
