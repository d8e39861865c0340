import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { apps } from '#apps/apps.ts'
import type { OfferedStep, SuggestionView } from '#web/blocks/cases/case-views.ts'
import { formModel } from '#web/blocks/cases/form-model.ts'
import { createLabels } from '#web/blocks/labels.ts'
import { en as serviceEn } from '#web/portal/services/words.en.ts'
import { zh as serviceZh } from '#web/portal/services/words.zh.ts'
import { fill, type Language } from '#web/ui/format.ts'
import { en } from '#web/workbench/words.en.ts'
import { zh } from '#web/workbench/words.zh.ts'
import { axeFaults } from './axe.ts'
import { fillForm } from './fill-form.ts'
import { openPortal, overflow } from './open-portal.ts'
import { pdfOf } from './sample-papers.ts'
import type { RunningServer } from './server.ts'
import { carryCookie, signInAs } from './sign-in.ts'

const applied = {
  place: '江湾市',
  tradeName: '渔火',
  industry: '餐饮',
  organisation: '店',
  legalRepresentative: '张三',
  legalRepresentativeId: '11010519491231002X',
  contact: '张三',
  contactPhone: '13800000000',
  address: '江湾市滨江区临江路 18 号',
  area: '320',
  seats: '80',
  foodKinds: 'hotFood',
  isGatheringPlace: true,
  byPromise: true,
  hasSign: true,
  signText: '渔火',
  signWidth: '3',
  signHeight: '1',
  delivery: 'portal',
  isTrue: true,
} as const

for (const language of ['zh', 'en'] as const)
  test(`a restaurant is applied for on a phone, corrected once, decided by every department, and its papers hold (${language})`, (t) =>
    openRestaurant(t, language))

async function openRestaurant(t: TestContext, language: Language): Promise<void> {
  const { page, server, faults } = await openPortal(t, { city: true })
  if (!page || !server) return
  const journey = new Journey({ page, server, language })
  const no = await journey.apply()
  await journey.askForCorrection(no)
  await journey.correct(no)
  await journey.accept(no)
  const identifiers = await journey.decideAll(no)
  assert.ok(identifiers.length >= 3, `certificates: ${identifiers.join(', ')}`)
  await journey.rate(no)
  await journey.verify(identifiers[0]!)
  assert.deepEqual(faults, [])
}

interface CaseAnswer {
  no: string
  item: string
  version: number
  isClosed: boolean
  states: string[]
  open: OfferedStep[]
  suggestion: SuggestionView | null
  children: { no: string; item: string; isClosed: boolean }[]
  certificates: { identifier: string }[]
}

const handed = { deliveryWay: 'portal', receivedBy: '张三' }
const passed = {
  inspectedOn: '2026-03-02',
  inspectors: ['李四', '王五'],
  inspectionResult: 'passed',
  findings: '符合要求',
}
/** What officers fill in with a step. */
const forms: Record<string, object> = { deliver: handed, inspect: passed }

const OFFICERS = [
  'market-regulation.reviewer',
  'market-regulation.inspector',
  'fire-rescue.reviewer',
  'urban-management.reviewer',
]

/** What one applicant and the officers of three departments do, as they would in their browsers. */
class Journey {
  readonly page: Page
  readonly server: RunningServer
  readonly language: Language

  constructor({ page, server, language }: { page: Page; server: RunningServer; language: Language }) {
    this.page = page
    this.server = server
    this.language = language
  }

  async apply(): Promise<string> {
    const words = this.#service().apply
    await this.#be('resident', 360)
    await this.#open('/services/restaurant/apply')
    await fillForm(this.page, this.#model('restaurant'), applied)
    for (const input of await this.page.locator('input[type="file"]').all())
      await input.setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer: pdfOf() })
    await this.page.locator('.material-list .button').nth(6).waitFor()
    await this.#looksRight()
    await this.page.getByRole('button', { name: words.submit }).click()
    await this.page.waitForURL('**/my/cases/BJ*')
    await this.#looksRight()
    return decodeURIComponent(new URL(this.page.url()).pathname.split('/').at(-1)!)
  }

  async askForCorrection(no: string): Promise<void> {
    const words = this.#words()
    await this.#be('market-regulation.reviewer', 1440)
    await this.#open('/workbench')
    await this.page.locator(`a[href$="${no}"]`).waitFor()
    await this.#looksRight()
    await this.page.locator(`a[href$="${no}"]`).click()
    await this.page.getByRole('button', { name: this.#step('correct'), exact: true }).click()
    await fillForm(this.page, this.#model('correction'), { defects: '招牌尺寸与效果图不一致' })
    await this.#looksRight()
    await this.page.getByRole('button', { name: words.case.act, exact: true }).click()
    await this.page.getByText(words.case.noActs).waitFor()
  }

  async correct(no: string): Promise<void> {
    const words = this.#service().one
    await this.#be('resident', 360)
    await this.#open(`/my/cases/${no}`)
    await this.page.getByText('招牌尺寸与效果图不一致').first().waitFor()
    await this.page.getByRole('button', { name: this.#step('resubmit'), exact: true }).click()
    await fillForm(this.page, this.#model('restaurant'), {
      signWidth: '4',
    })
    const taken = this.page.waitForResponse((answer) => answer.url().includes(`/cases/${no}/steps`))
    await this.page.getByRole('button', { name: words.act, exact: true }).click()
    assert.equal((await taken).status(), 200)
    await this.page.waitForLoadState('networkidle')
  }

  async accept(no: string): Promise<void> {
    const words = this.#words()
    await this.#be('market-regulation.reviewer', 1440)
    await this.#open(`/workbench/cases/${no}`)
    await this.page.getByRole('button', { name: this.#step('accept'), exact: true }).click()
    await this.page.getByRole('button', { name: words.case.act, exact: true }).click()
    await this.page.getByText(words.case.noActs).waitFor()
  }

  /** Every department decides what lies with it: as the tables suggest, or by approving. */
  async decideAll(no: string): Promise<string[]> {
    for (let round = 0; round < 40; round += 1) {
      const whole = await this.#ask('market-regulation.reviewer', `/api/cases/${no}`)
      if (whole.isClosed) return await this.#certificates(whole)
      for (const child of whole.children.filter(({ isClosed }) => !isClosed)) await this.#decide(child.no)
      await this.page.waitForTimeout(500)
    }
    const whole = await this.#ask('market-regulation.reviewer', `/api/cases/${no}`)
    throw new Error(`Not over: ${JSON.stringify([whole.states, whole.children])}`)
  }

  async rate(no: string): Promise<void> {
    const words = this.#service().rating
    await this.#be('resident', 360)
    await this.#open(`/my/cases/${no}`)
    await this.#looksRight()
    const taken = this.page.waitForResponse((answer) => answer.url().includes(`/cases/${no}/rating`))
    await this.page.getByRole('button', { name: words.send }).click()
    assert.equal((await taken).status(), 201)
    await this.page.getByText(fill(words.told, { grade: words.grades[5] })).waitFor()
  }

  async verify(identifier: string): Promise<void> {
    await this.page.context().clearCookies()
    await this.#open(`/verify/${identifier}`)
    await this.page.getByText(this.#service().verify.true).first().waitFor()
    await this.#looksRight()
  }

  async #decide(no: string): Promise<void> {
    for (const officer of OFFICERS) {
      const one = await this.#ask(officer, `/api/cases/${no}`)
      const open = one?.open?.map(({ step }) => step) ?? []
      const wanted = [one?.suggestion?.step, 'register', 'startReview', 'approve', 'issue', 'deliver']
      const step = wanted.find((each) => each && open.includes(each))
      const form = forms[step ?? ''] ? { form: forms[step!]! } : {}
      if (step) await this.#take(no, { step, version: one.version, reason: '符合条件', ...form })
    }
  }

  async #take(
    no: string,
    data: { step: string; version: number; reason: string; form?: object },
  ): Promise<void> {
    const answer = await this.page.request.post(`${this.server.url}/api/cases/${no}/steps`, { data })
    assert.equal(answer.status(), 200, `${no} ${data.step}: ${await answer.text()}`)
  }

  async #certificates(whole: CaseAnswer): Promise<string[]> {
    const found: string[] = []
    for (const { no } of whole.children)
      for (const officer of OFFICERS) {
        const one = await this.#ask(officer, `/api/cases/${no}`)
        found.push(...(one?.certificates?.map(({ identifier }) => identifier) ?? []))
      }
    return [...new Set(found)]
  }

  async #ask(officer: string, path: string): Promise<CaseAnswer> {
    await this.#be(officer, 1440)
    return await (await this.page.request.get(`${this.server.url}${path}`)).json()
  }

  async #be(who: string, width: number): Promise<void> {
    await this.page.context().clearCookies()
    await carryCookie(this.page, this.server.url, await signInAs(this.server, who))
    await this.page.setViewportSize({ width, height: 800 })
  }

  async #open(path: string): Promise<void> {
    await this.page.goto(`${this.server.url}${path}?lang=${this.language}`, { waitUntil: 'networkidle' })
  }

  async #looksRight(): Promise<void> {
    assert.equal(await overflow(this.page), 0, `${this.page.url()} fits`)
    assert.deepEqual(await axeFaults(this.page), [], this.page.url())
  }

  #words() {
    return this.language === 'zh' ? zh : en
  }

  #service() {
    return this.language === 'zh' ? serviceZh : serviceEn
  }

  #labels() {
    return createLabels(apps, this.language)
  }

  #model(form: string) {
    return formModel(apps, { app: 'service', form }, this.#labels())!
  }

  #step(step: string): string {
    return this.#labels().at('service', ['processes', 'set-up', 'steps', step])!
  }
}
