import { registration } from '#apps/registration/app.ts'
import { service } from '#apps/service/app.ts'
import { type CaseBegun, PlayedCase } from './play-case.ts'

const business = {
  uscc: '92331502MA0000000X',
  businessName: '江湾市临江区潮味餐馆',
  address: '临江路 18 号',
  legalRepresentative: '张三',
  contact: '张三',
  contactPhone: '138****8000',
  delivery: 'portal',
  isTrue: true,
}
/** What is filled in, by item. */
export const forms: Record<string, Record<string, unknown>> = {
  'food-business-permit': { ...business, area: 120, foodKinds: ['hotFood'] },
  'fire-safety-check': { ...business, area: 320 },
  signboard: { ...business, signText: '潮味', signWidth: 3, signHeight: 1 },
  'drainage-permit': { ...business, outlets: 1, dailyDischarge: 6, hasPretreatment: true },
  'public-place-hygiene': { ...business, venue: 'hotel', area: 900, employees: 12 },
  'road-occupation': {
    occupant: '张三',
    roadPlace: '临江路 18 号门前',
    roadArea: 20,
    purpose: 'scaffold',
    from: '2026-04-01',
    until: '2026-06-30',
  },
  'residence-permit': { name: '张三', birthOn: '1990-05-01', residesSince: '2025-06-01', ground: 'work' },
  'senior-card': { name: '张三', birthOn: '1960-03-02' },
}

/** A case of an item, applied for on 2 March 2026 where it does not say. */
export const begun = (item: string, more: Partial<CaseBegun> & { form?: object } = {}) =>
  new PlayedCase(service, item, {
    on: '2026-03-02',
    beside: [registration],
    ...more,
    form: { ...forms[item], ...more.form },
  })
/** The same, accepted and in review. */
export const inReview = (item: string, more?: Parameters<typeof begun>[1]) =>
  begun(item, more).take('accept').take('startReview')
/** An inspection that found nothing wrong. */
export const passed = {
  inspectedOn: '2026-03-05',
  inspectors: ['李四', '王五'],
  inspectionResult: 'passed',
  findings: '合格',
}
/** How a certificate was handed over. */
export const handed = { deliveryWay: 'portal', receivedBy: '张三' }
