import type { Words } from '#core/app.ts'

export const en: Words = {
  name: 'Health records',
  tagline: 'Read with your consent, and never without a trace',
  records: {
    'health.summary': {
      name: 'Summary of a visit',
      fields: {
        visitNo: 'Number of the visit',
        citizenId: 'Citizen’s number',
        patientName: 'Name',
        visitKind: 'Kind of visit',
        visitOn: 'Day of the visit',
        dischargedOn: 'Discharged on',
        hospital: 'Hospital',
        diagnosisCode: 'Code of the diagnosis',
        diagnosis: 'Diagnosis',
        medication: 'Medication',
        allergies: 'Allergies',
      },
      values: { visitKind: { outpatient: 'Outpatient', inpatient: 'Inpatient' } },
    },
  },
  quality: {
    'health.visit.future': 'The day of the visit is still to come. Check it.',
    'health.visit.order': 'The discharge comes before the visit. Check both days.',
    'health.allergies.missing':
      'Nothing is said of allergies. Where there are none, say so: in an emergency it counts.',
  },
  rules: {
    'tell-of-emergency': 'A reading in an emergency is told to the patient and looked after by the auditor',
  },
  roles: { applicant: 'The patient', auditAdmin: 'Audit administrator' },
  notices: {
    readInEmergency:
      'A doctor has read your health records in an emergency, without your consent. When, where and why stands under “Who looked at my data”.',
  },
  tasks: { reviewEmergency: 'Look after a reading of health records in an emergency' },
  pages: { health: 'Health records' },
  texts: {
    health:
      'Hospitals send a summary of each visit; it is not public. No officer reads it by their office; a doctor reads it with the patient’s separate consent, or in an emergency with a reason. The patient sees every look; one in an emergency is told to them, and the auditor looks after it.',
  },
  sources: { health: 'Health Commission' },
}
