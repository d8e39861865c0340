import { type Form, preReviewForm } from '#core/app.ts'
import { businessForms } from './forms/business-forms.ts'
import { drainageForm } from './forms/drainage-form.ts'
import { followupForms } from './forms/followup-forms.ts'
import { officeForms } from './forms/office-forms.ts'
import { outcomeForms } from './forms/outcome-forms.ts'
import { personForms } from './forms/person-forms.ts'
import { renewalForm } from './forms/renewal-form.ts'
import { restaurantForm } from './forms/restaurant.ts'
import { roadForm } from './forms/road-form.ts'

export const forms: Form[] = [
  restaurantForm,
  ...businessForms,
  drainageForm,
  roadForm,
  ...personForms,
  renewalForm,
  preReviewForm,
  ...officeForms,
  ...outcomeForms,
  ...followupForms,
]
