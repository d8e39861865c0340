import { type Form, preReviewForm } from '#core/app.ts'
import { designForm, feasibilityForm, proposalForm } from './forms/approval.ts'
import { completionForm, extensionForm, followForm, progressForm, startForm } from './forms/follow.ts'
import { promiseCheckForm, promiseForm, promiseRequestForm } from './forms/promise.ts'
import { registrationForm } from './forms/registration.ts'
import { analysisForm, permitsForm, verificationForm } from './forms/verification.ts'

export const forms: Form[] = [
  registrationForm,
  verificationForm,
  analysisForm,
  preReviewForm,
  permitsForm,
  proposalForm,
  feasibilityForm,
  designForm,
  promiseRequestForm,
  promiseForm,
  promiseCheckForm,
  followForm,
  startForm,
  progressForm,
  completionForm,
  extensionForm,
]
