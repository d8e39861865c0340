import Type from 'typebox'

/** A person's or a business's number as somebody types it. */
export const GivenNumber = Type.Object({
  kind: Type.Enum(['citizenId', 'uscc']),
  number: Type.String({ minLength: 1, maxLength: 40 }),
})
