import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { en } from '#web/portal/services/words.en.ts'
import { zh } from '#web/portal/services/words.zh.ts'
import { fill } from '#web/ui/format.ts'
import { fillForm } from './fill-form.ts'
import { pdfOf } from './sample-papers.ts'
import { DESK, PHONE, type Visitor } from './visitor.ts'

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
  drains: true,
  outlets: '1',
  dailyDischarge: '6',
  hasPretreatment: true,
  delivery: 'portal',
  isTrue: true,
} as const

/** Papers that the application above asks for. */
const PAPERS = 9
/** Parts of a matter are opened in the background, a moment after the step that asks for them. */
const LOOKS = 40

/** Whoever opens a restaurant, on a phone. */
export class RestaurantApplicant {
  readonly #visitor: Visitor

  constructor(visitor: Visitor) {
    this.#visitor = visitor
  }

  /** Fills in the form, hands in every paper and answers the number of the case. */
  async apply(): Promise<string> {
    const { page } = this.#visitor
    await this.#visitor.be('resident', PHONE)
    await this.#visitor.open('/services/restaurant/apply')
    await fillForm(page, this.#visitor.form('service', 'restaurant'), applied)
    const inputs = await page.locator('input[type="file"]').all()
    assert.equal(inputs.length, PAPERS)
    for (const input of inputs)
      await input.setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer: pdfOf() })
    await page
      .locator('.material-list .button')
      .nth(PAPERS - 1)
      .waitFor()
    await this.#visitor.looksRight()
    await page.getByRole('button', { name: this.#words().apply.submit }).click()
    await page.waitForURL('**/my/cases/BJ*')
    await this.#visitor.looksRight()
    return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!)
  }

  /** Reads what has to be corrected, and corrects the sign. */
  async correct(no: string, defect: string): Promise<void> {
    const { page } = this.#visitor
    await this.#case(no)
    await page.getByText(defect).first().waitFor()
    const step = this.#visitor.word('service', ['processes', 'set-up', 'steps', 'resubmit'])
    await page.getByRole('button', { name: step, exact: true }).click()
    await fillForm(page, this.#visitor.form('service', 'restaurant'), { signWidth: '4' })
    await this.#visitor.looksRight()
    const taken = page.waitForResponse((answer) => answer.url().includes(`/cases/${no}/steps`))
    // The page loads itself anew once the step is taken; somebody else must not be signed in before it has.
    const reloaded = page.waitForEvent('load')
    await page.getByRole('button', { name: this.#words().one.act, exact: true }).click()
    assert.equal((await taken).status(), 200)
    await reloaded
  }

  /** The number of the case that decides one part of the matter, as the applicant's own page links to it. */
  async part(no: string, item: { app: string; code: string }): Promise<string> {
    const name = this.#visitor.word(item.app, ['items', item.code, 'name'])
    const link = this.#visitor.page.locator('main .material-list a').filter({ hasText: name })
    for (let look = 0; look < LOOKS; look += 1) {
      await this.#case(no)
      if ((await link.count()) > 0) {
        await this.#stands(link)
        return decodeURIComponent((await link.getAttribute('href'))!.split('/').at(-1)!)
      }
      await this.#visitor.page.waitForTimeout(500)
    }
    throw new Error(`No part "${name}" of ${no}: ${await this.#visitor.page.locator('main').textContent()}`)
  }

  /** Beside each part of a whole stands how far it is. */
  async #stands(link: Locator): Promise<void> {
    const [name, line] = [await link.textContent(), await link.locator('xpath=..').textContent()]
    assert.ok(line!.trim().length > name!.trim().length, `${line}`)
  }

  /** Rates the whole once every part of it is over. */
  async rate(no: string): Promise<void> {
    const words = this.#words().rating
    const { page } = this.#visitor
    const send = page.getByRole('button', { name: words.send })
    for (let look = 0; look < LOOKS && (await send.count()) === 0; look += 1) await this.#case(no)
    await this.#visitor.looksRight()
    const taken = page.waitForResponse((answer) => answer.url().includes(`/cases/${no}/rating`))
    await send.click()
    assert.equal((await taken).status(), 201)
    await page.getByText(fill(words.told, { grade: words.grades[5] })).waitFor()
    await this.#visitor.looksRight()
  }

  /** What the case shows its applicant of the certificate it has issued: its identifier. */
  async certificate(no: string): Promise<string> {
    const { page } = this.#visitor
    await this.#case(no)
    await this.#visitor.looksRight()
    const link = page.locator('section[aria-labelledby="certificates"] a[href^="/verify/"]')
    assert.equal(await link.count(), 1, `one certificate of ${no}`)
    return decodeURIComponent((await link.getAttribute('href'))!.split('/').at(-1)!)
  }

  /** Anybody types in the code, and is told that it is genuine. */
  async verify(identifier: string): Promise<void> {
    const words = this.#words().verify
    const { page } = this.#visitor
    await this.#visitor.beNobody(DESK)
    await this.#visitor.open('/verify')
    await page.getByRole('textbox', { name: words.code }).fill(identifier)
    await page.getByRole('button', { name: words.find, exact: true }).click()
    await page.getByText(words.true).first().waitFor()
    await this.#visitor.looksRight()
  }

  async #case(no: string): Promise<void> {
    await this.#visitor.be('resident', PHONE)
    await this.#visitor.open(`/my/cases/${no}`)
  }

  #words() {
    return this.#visitor.language === 'zh' ? zh : en
  }
}
