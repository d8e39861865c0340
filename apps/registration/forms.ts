import type { Form } from '#core/app.ts'
import { application } from './forms/application.ts'
import { changeForm } from './forms/change.ts'
import { claimForm, closureForm, objectionForm } from './forms/closure.ts'
import { nameForm } from './forms/name.ts'

export const forms: Form[] = [nameForm, application, changeForm, closureForm, objectionForm, claimForm]
