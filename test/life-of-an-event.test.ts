import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { addMonths } from '#core/clock/date.ts'
import { importFile } from '#io/import/import-file.ts'
import { drain } from '#io/log/drain.ts'
import { openFeed } from './live-feed.ts'
import { event, getJson, penalty, post, settled } from './post.ts'
import { startServer, withSystem } from './server.ts'

interface Step {
  stage: string
  event: { ref: string; type: string; causeId: string | null; loopId: string }
  decision?: { ref: string; table: string; matched: { rule: string }[]; basis: string[]; trace: number[] }
  record?: { type: string; key: string }
}

test('one penalty passes the five stages and is published, found, explained and told', async (t) => {
  const { url, system } = await startServer(t)
  const feed = await openFeed(t, url)
  const data = penalty()
  const decidedOn = String(data.处罚决定日期)
  const until = addMonths(decidedOn, 12)
  const key = '11331500004510016K|江应急罚〔2026〕17号'

  await t.test('acquire and transmit: it is accepted once, under its own id as the loop’s', async () => {
    const { status, answer } = await post(url, event('life-1', data))
    assert.deepEqual([status, answer.accepted, answer.warned, answer.rejects], [200, 1, 0, []])
    await settled(system)
  })

  await t.test(
    'analyze: the record is kept with both times and its subject, an indicator has moved',
    async () => {
      const { body } = await getJson<Record<string, never>>(
        `${url}/api/records/credit.penalty/${encodeURIComponent(key)}`,
      )
      const { subject, valid, published, version, loopId } = body as Record<string, unknown>
      assert.deepEqual(
        { subject, valid, version, loopId },
        {
          subject: { id: 'uscc:91331503MA00000234', scheme: 'uscc', name: '江湾市隆晟机械有限责任公司' },
          valid: { from: decidedOn, to: null },
          version: 1,
          loopId: 'life-1',
        },
      )
      assert.equal((published as { until: string }).until, until)
      const { body: fines } = await getJson<{ series: { value: number }[] }>(
        `${url}/api/indicators/credit.fines?grain=all`,
      )
      assert.deepEqual(
        fines.series.map((point) => point.value),
        [3_000_000],
      )
    },
  )

  await t.test('decide and execute: the chain shows rule, row, basis and what was done', async () => {
    const { body } = await getJson<{ steps: Step[] }>(`${url}/api/loops/life-1`)
    assert.deepEqual(
      body.steps.map(({ stage, event: { type } }) => `${stage} ${type}`),
      [
        'acquire credit.penalty',
        'transmit credit.penalty',
        'analyze credit.penalty',
        'decide decision.made',
        'execute record.published',
      ],
    )
    const { decision } = body.steps.find((step) => step.stage === 'decide')!
    assert.deepEqual([decision!.table, decision!.matched[0]!.rule], ['publication-2026', 'general'])
    assert.ok(decision!.basis.includes('中华人民共和国行政处罚法#第四十八条'))
    assert.ok(decision!.trace.length > 0)
    const again = await fetch(`${url}/api/decisions/${decision!.ref}/reproduce`, { method: 'POST' })
    assert.equal(((await again.json()) as { same: boolean }).same, true)
  })

  await t.test('search finds the company by a part of its name and the decision by its number', async () => {
    for (const [q, kind] of [
      ['隆晟机械', 'uscc'],
      ['江应急罚〔2026〕17号', 'penalty'],
    ]) {
      const { body } = await getJson<{ results: { kind: string }[] }>(
        `${url}/api/search?q=${encodeURIComponent(q!)}`,
      )
      assert.ok(
        body.results.some((hit) => hit.kind === kind),
        q,
      )
    }
  })

  await t.test('the live feed carried it', async () => {
    await feed.until((items) => items.length > 0)
    assert.deepEqual(
      feed.items.map(({ type, loopId }) => [type, loopId]),
      [['record.published', 'life-1']],
    )
  })

  await t.test('its last day over, it is no longer shown', async () => {
    const record = `${url}/api/records/credit.penalty/${encodeURIComponent(key)}`
    system.now = () => `${until}T15:59:59.000Z`
    assert.equal((await fetch(record)).status, 200)
    system.now = () => `${until}T16:00:00.000Z`
    assert.equal((await fetch(record)).status, 404)
  })
})

test('what docs/life-of-an-event.md tells of its penalty is what becomes of it', async (t) => {
  const told = readFileSync('docs/life-of-an-event.md', 'utf8').replaceAll('\n', ' ')
  const word = (pattern: RegExp) => pattern.exec(told)?.[1]
  const system = await withSystem(t)
  const file = word(/yiwang import (\S+) --as/)!
  await importFile(system, { path: file, file, type: 'credit.penalty', source: 'import' })
  await drain(system)
  const read = await system.pool.query<Record<string, unknown>>(
    `select part::int, subject, key, valid_from as "validFrom", public_until as "until" from records
     where known_to is null and key = $1`,
    [word(/record `([^`]+)`/)],
  )
  assert.deepEqual(read.rows, [
    {
      part: Number(word(/partition (\d+)/)),
      subject: word(/`(uscc:[^`]+)`/),
      key: word(/record `([^`]+)`/),
      validFrom: word(/valid from (\S+),/),
      until: word(/public until (\S+),/),
    },
  ])
  const decision = await system.pool.query<{ rule: string; row: string }>(
    `select data ->> 'rule' as rule, data #>> '{matched,0,rule}' as row from events
     where type = 'decision.made' and subject = $1 and part = $2 and data #>> '{record,key}' = $3`,
    [read.rows[0]!.subject, read.rows[0]!.part, read.rows[0]!.key],
  )
  assert.deepEqual(decision.rows, [
    { rule: `credit.${word(/rule `([^`]+)`/)}`, row: word(/so the row `([^`]+)`/) },
  ])
})
