import { Type } from '#core/app.ts'

/** Kinds of power and service (GB/T 39554.1-2020): ten administrative ones and, as 20, public services. */
export const powerType = Type.String({
  enum: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '20'],
})

/** The level of government that exercises it. */
export const level = Type.String({ enum: ['state', 'province', 'city', 'county', 'town', 'village'] })

/** Articles it rests on, each `law#article`. */
export const basis = Type.Array(Type.String({ maxLength: 200 }), { separator: ';；\n' })

/** The id of the party whose matter it is. */
export const department = Type.String({ minLength: 1, maxLength: 100 })
