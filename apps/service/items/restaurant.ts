import type { Item } from '#core/app.ts'
import { brought, online } from './item-parts.ts'

/** What the register calls the business, or its name as the licence it has says it. */
const named = {
  businessName:
    'if facts.businessName != null then facts.businessName else string join([form.place, form.tradeName, form.industry, form.organisation])',
}

/**
 * Opening a restaurant as one matter (一件事): registered as an individual business unless it is, then the food permit, the fire
 * safety check (inspected, or on a promise), the signboard and the drainage permit, each only where it is needed. Papers are brought once.
 */
export const restaurant: Item = {
  ...online,
  code: 'restaurant',
  process: 'set-up',
  form: 'restaurant',
  department: 'market-regulation',
  powerType: '20',
  audience: ['person', 'organisation'],
  limits: {
    joint: {
      statutory: { amount: 45, unit: 'workday' },
      promised: { amount: 15, unit: 'workday' },
      extension: { amount: 15, unit: 'workday' },
    },
  },
  materials: [
    brought('premises', { when: 'form.hasLicence = false' }),
    brought('layout'),
    brought('rules'),
    brought('floorPlan', { when: 'form.isGatheringPlace = true' }),
    brought('fireRules', { when: 'form.isGatheringPlace = true' }),
    brought('firePromise', { when: 'form.isGatheringPlace = true and form.byPromise = true' }),
    brought('signDesign', { when: 'form.hasSign = true' }),
    brought('drainPlan', { when: 'form.drains = true' }),
    brought('pretreatment', { when: 'form.drains = true' }),
  ],
  basis: ['中华人民共和国行政许可法#第二十六条', '优化营商环境条例#第十九条', '优化营商环境条例#第三十六条'],
  joint: [
    {
      item: 'registration-setup',
      when: 'form.hasLicence = false',
      stage: 'facts.stage = 1',
      form: {
        kind: '"个体工商户"',
        scope: '["餐饮服务"]',
        modelArticles: 'false',
        promised: 'form.isTrue',
      },
    },
    { item: 'food-business-permit', stage: 'facts.stage = 2', form: named },
    {
      item: 'fire-safety-check',
      when: 'form.isGatheringPlace = true and not(form.byPromise = true)',
      stage: 'facts.stage = 2',
      form: named,
    },
    {
      item: 'fire-safety-promise',
      when: 'form.isGatheringPlace = true and form.byPromise = true',
      stage: 'facts.stage = 2',
      form: named,
    },
    { item: 'signboard', when: 'form.hasSign = true', stage: 'facts.stage = 2', form: named },
    { item: 'drainage-permit', when: 'form.drains = true', stage: 'facts.stage = 2', form: named },
  ],
  validFrom: '2024-01-01',
}
