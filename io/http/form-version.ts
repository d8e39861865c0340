import Type from 'typebox'

/** The version of the form somebody filled in, as the declarations give it; who calls from a program need not say. */
export const FormVersion = Type.Optional(Type.String({ pattern: '^[0-9a-f]{16}$' }))
