import { Type } from '#core/app.ts'

/** The subject's id as the platform knows it of whoever is signed in: a keyed hash, never the number. */
export const person = Type.String({ pattern: '^person:[0-9a-f]{32,128}$' })

/** Which record a request is about: its type and its key, as they stand in the record's address. */
export const aboutRecord = {
  aboutType: Type.Optional(Type.String({ maxLength: 100 })),
  aboutKey: Type.Optional(Type.String({ maxLength: 500 })),
}
