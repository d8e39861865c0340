import { type Form, Type } from '#core/app.ts'
import { nameParts } from '../name-parts.ts'

/** A name as it is declared, before anything else is filled in. */
export const nameForm: Form = {
  id: 'name',
  schema: Type.Object({ ...nameParts, licensed: Type.Optional(Type.Boolean()) }),
  groups: { name: ['place', 'tradeName', 'industry', 'organisation'], use: ['licensed'] },
  quality: [],
}
