import { fill } from '#web/ui/format.ts'
import { en } from '#web/workbench/words.en.ts'
import { zh } from '#web/workbench/words.zh.ts'
import { fillForm } from './fill-form.ts'
import { DESK, PHONE, type Visitor } from './visitor.ts'

/** A step that an officer takes by hand: by whom, on which screen, and what is filled in for it. */
export interface Act {
  officer: string
  step: string
  form?: string
  values?: Record<string, string | true>
  /** Who inspects has a phone. */
  width?: number
}

/** A case as an officer finds it in the queue. */
export interface Found {
  no: string
  app: string
  item: string
  process: string
}

const market = 'market-regulation.reviewer'
const of = (officer: string, ...steps: string[]): Act[] => steps.map((step) => ({ officer, step }))
const handedOut = (officer: string): Act[] => [
  ...of(officer, 'approve', 'issue'),
  {
    officer,
    step: 'deliver',
    form: 'delivery',
    values: { deliveryWay: 'portal', receivedBy: '张三' },
  },
]

/** What a department does with its part of the matter, from the queue to the certificate in the holder's hands. */
interface Review {
  app: string
  item: string
  process: string
  acts: Act[]
}

/** The business is registered first. */
export const registering: Review = {
  app: 'registration',
  item: 'registration-setup',
  process: 'register',
  acts: of(market, 'register'),
}

/** Then four departments review side by side, each its own part. */
export const reviews: Review[] = [
  {
    app: 'service',
    item: 'food-business-permit',
    process: 'permit',
    acts: [
      ...of(market, 'startReview'),
      {
        officer: 'market-regulation.inspector',
        step: 'inspect',
        form: 'inspection',
        width: PHONE,
        values: {
          inspectedOn: '2026-03-02',
          inspectors: '李四\n王五',
          inspectionResult: 'passed',
          findings: '符合要求',
        },
      },
      ...handedOut(market),
    ],
  },
  {
    app: 'service',
    item: 'fire-safety-promise',
    process: 'promise',
    acts: handedOut('fire-rescue.reviewer'),
  },
  {
    app: 'service',
    item: 'signboard',
    process: 'permit',
    acts: [...of('urban-management.reviewer', 'startReview'), ...handedOut('urban-management.reviewer')],
  },
  {
    app: 'service',
    item: 'drainage-permit',
    process: 'permit',
    acts: [
      ...of('housing-construction.reviewer', 'startReview'),
      ...handedOut('housing-construction.reviewer'),
    ],
  },
]

/** Takes the steps of a review one after the other; the first officer's queue is looked at too. */
export async function takeActs(visitor: Visitor, found: Found, acts: Act[]): Promise<void> {
  for (const [at, act] of acts.entries()) {
    await visitor.be(act.officer, act.width ?? DESK)
    await openFromQueue(visitor, found, at === 0)
    await takeAct(visitor, found, act)
  }
}

/** Finds the case in the queue of its department, and opens it. */
async function openFromQueue(visitor: Visitor, { no, item }: Found, looks: boolean): Promise<void> {
  await visitor.open(`/workbench?item=${item}`)
  const row = visitor.page.locator(`a[href$="${no}"]`)
  await row.waitFor()
  if (looks) await visitor.looksRight()
  await row.click()
}

async function takeAct(visitor: Visitor, { app, process }: Found, act: Act): Promise<void> {
  const { page } = visitor
  const words = visitor.language === 'zh' ? zh : en
  const step = visitor.word(app, ['processes', process, 'steps', act.step])
  await page.getByRole('button', { name: step, exact: true }).click()
  if (act.form) await fillForm(page, visitor.form(app, act.form), act.values ?? {})
  await visitor.looksRight()
  await page.getByRole('button', { name: words.case.act, exact: true }).click()
  await page.getByText(fill(words.case.done, { step })).waitFor()
}
