import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { credit } from '#apps/credit/app.ts'
import { caseWords as rights } from '#apps/rights/text-cases.en.ts'
import { wordAt } from '#core/words.ts'
import { drain } from '#io/log/drain.ts'
import { registerParty } from '#io/parties/register.ts'
import { axeFaults } from '#test/axe.ts'
import { callerOf } from '#test/caller.ts'
import { openPortal, overflow } from '#test/open-portal.ts'
import { receive } from '#test/receive.ts'
import { settleCases } from '#test/settle-cases.ts'
import { carryCookie, signInAs } from '#test/sign-in.ts'
import { en as person } from '#web/portal/person-words.en.ts'
import { en } from '../words.en.ts'

const words = en.case
const number = '331502198804123019'
const fine = credit.examples.find((one) => one.name === 'a natural person')!
const { item, step, fields } = wordsOfRequests()

test('an officer finds a request in the queue, reads the record it is about, and the person reads the answer', async (t) => {
  const { page, url, system, no, bePerson } = await openRequests(t)
  if (!page || !system) return
  await page.goto(`${url}/workbench?lang=en`)
  const row = page.locator(`a[href="/workbench/cases/${no}"]`)
  await row.getByText(wordAt(rights, ['forms', 'request', 'values', 'kind', 'correct'])!).waitFor()
  await page.getByText(en.queue.keys).waitFor()
  await page.setViewportSize({ width: 360, height: 900 })
  await page.getByText(en.queue.keys).waitFor({ state: 'hidden' })
  assert.deepEqual(await axeFaults(page), [])
  assert.equal(await overflow(page), 0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await row.click()
  await page.getByText('another person of the same name').waitFor()
  const about = page.getByRole('region', { name: words.about })
  await about.locator('.field-list').waitFor()
  assert.ok(!((await page.locator('main').textContent()) ?? '').includes(number))
  await page.getByRole('button', { name: step.answer, exact: true }).click()
  await page.getByLabel(fields.outcome).selectOption('refused')
  await page.getByRole('textbox', { name: fields.answer }).fill('It is the person whom the decision names.')
  await page.getByRole('button', { name: words.act }).click()
  await page.getByText('must state its basis').waitFor()
  assert.deepEqual(await axeFaults(page), [])
  await page.getByLabel(fields.basis).fill('Decision 2025-11')
  await page.getByRole('button', { name: words.act }).click()
  await page.getByText(words.noActs).waitFor()
  await settleCases(system)
  await bePerson()
  await page.goto(`${url}/my-data?lang=en`)
  const request = page.locator('#requests ~ ul > li', { hasText: no })
  await request.getByText('It is the person whom the decision names.').waitFor()
  await request.getByRole('link', { name: no }).click()
  await page.getByRole('heading', { name: item }).waitFor()
})

test('whoever asked takes the request back under their cases, and sees it so under their data', async (t) => {
  const { page, url, system, no, bePerson } = await openRequests(t)
  if (!page || !system) return
  await bePerson()
  await page.goto(`${url}/my/cases/${no}?lang=en`)
  await page.getByRole('button', { name: step.withdraw }).click()
  await Promise.all([
    page.waitForEvent('load'),
    page.locator('main form').getByRole('button').first().click(),
  ])
  await settleCases(system)
  await page.goto(`${url}/my-data?lang=en`)
  const request = page.locator('#requests ~ ul > li', { hasText: no })
  await request.getByText(person.requests.states.withdrawn, { exact: true }).waitFor()
})

test('the case of a request fits narrow and wide pages, in both languages, for officer and person', async (t) => {
  const { page, url, no, faults, bePerson, beOfficer } = await openRequests(t)
  if (!page) return
  const screens = [
    { be: beOfficer, path: `/workbench/cases/${no}`, shows: '.field-list' },
    { be: bePerson, path: `/my/cases/${no}`, shows: '.field-pairs' },
    { be: bePerson, path: '/my-data', shows: '#requests ~ ul > li' },
  ]
  for (const { be, path, shows } of screens) {
    await be()
    for (const { width, language, theme } of LOOKS) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${url}${path}?lang=${language}&theme=${theme}`)
      await page.locator(shows).first().waitFor()
      assert.deepEqual(await axeFaults(page), [], path)
      assert.equal(await overflow(page), 0, `${path} is wider than the page at ${width}`)
    }
  }
  assert.deepEqual(faults, [])
})

const LOOKS = [
  { width: 360, language: 'zh', theme: 'dark' },
  { width: 1440, language: 'en', theme: 'light' },
]

function wordsOfRequests() {
  const { items, processes, forms } = rights as unknown as Declared
  return {
    item: items['rights-request'].name,
    step: processes.request.steps,
    fields: forms.answer.fields,
  }
}

interface Declared {
  items: { 'rights-request': { name: string } }
  processes: { request: { steps: { answer: string; withdraw: string } } }
  forms: { answer: { fields: { outcome: string; basis: string; answer: string } } }
}

/** A reviewer of the department that fined somebody, who asks for a correction of it; the browser is the one's or the other's. */
async function openRequests(t: TestContext) {
  const opened = await openPortal(t)
  const { page, server, url } = opened
  const nobody = async () => {}
  if (!page || !server) return { ...opened, system: null, no: '', bePerson: nobody, beOfficer: nobody }
  const { system } = server
  await registerParty(
    system,
    {
      id: fine.source,
      names: { zh: '市应急局', en: 'Emergency Office' },
      uscc: '1133150000459001XQ',
      kind: 'department',
      sources: [],
      types: [],
      quota: {},
    },
    null,
  )
  await receive(system, [fine])
  await drain(system)
  const read = await system.pool.query<{ key: string }>(
    `select key from records where type = 'credit.penalty'`,
  )
  const citizen = await signInAs(server, 'citizen', { subject: `person:${system.keys.pseudonym(number)}` })
  const officer = await signInAs(server, 'reviewer', { department: fine.source })
  const about = { aboutType: 'credit.penalty', aboutKey: read.rows[0]!.key, field: 'counterpartyName' }
  const { call } = callerOf(url, citizen)
  await call('POST', '/api/my/requests', {
    kind: 'correct',
    ...about,
    claimed: 'another person of the same name',
  })
  await settleCases(system)
  const { body } = await call<{ requests: { caseNo: string }[] }>('GET', '/api/my/requests')
  const be = (who: { cookie: string }) => () => carryCookie(page, url, who)
  await be(officer)()
  return { ...opened, system, no: body.requests[0]!.caseNo, bePerson: be(citizen), beOfficer: be(officer) }
}
