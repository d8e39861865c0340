import { type RecordType, Type } from '#core/app.ts'

/** Under which code the same owner has a project of the same name in the same place: a second one is refused. */
export const identityRecord: RecordType = {
  type: 'project.identity',
  version: 1,
  schema: Type.Object({
    identity: Type.String({ minLength: 1, maxLength: 450 }),
    ownerCode: Type.String({ format: 'uscc' }),
    projectCode: Type.String({ format: 'projectCode' }),
    since: Type.String({ format: 'date' }),
  }),
  subject: [{ scheme: 'uscc', field: 'ownerCode' }],
  key: ['identity'],
  title: ['projectCode'],
  validTime: { from: 'since' },
  disclosure: { publish: 'never' },
  quality: [],
  sources: [{ party: 'development-reform', cycle: 'live' }],
  updateCycle: 'live',
}
