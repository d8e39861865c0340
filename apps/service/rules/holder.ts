/** FEEL: the credit code of whose decision it is: the one the form names, else that of whoever applied. Null for a person. */
export const uscc =
  '(if event.data.form.uscc != null then event.data.form.uscc else if starts with(event.data.applicant, "uscc:") then substring after(event.data.applicant, "uscc:") else null)'

/** FEEL: the id of a person, where there is no business. */
export const person = `(if ${uscc} = null then event.data.applicant else null)`

/** FEEL: whom a record about the holder is filed under. */
export const holder = `if ${uscc} != null then "uscc:" + ${uscc} else event.data.applicant`

export const holderName =
  'if event.data.form.businessName != null then event.data.form.businessName else event.data.applicantName'

export const department = 'event.data.allFacts.department'
