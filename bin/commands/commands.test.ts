import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { calendarYears } from '#core/clock/calendar-years.ts'
import type { System } from '#io/system.ts'
import { balanceOf, penalty } from '#test/post.ts'
import { withSystem } from '#test/server.ts'

test('a file with a fault is imported, its row mended and sent again, and all of it verified', async (t) => {
  const system = await withSystem(t)
  const rows = [
    penalty(),
    penalty({ 处罚决定日期: '2026年2月30日', 行政处罚决定书文号: '江应急罚〔2026〕18号' }),
  ]
  writeFileSync(join(system.dataDir, 'rows.ndjson'), rows.map((row) => JSON.stringify(row)).join('\n'))

  const imported = await yiwang(system, ['import', 'rows.ndjson', '--as', 'credit.penalty'])
  assert.equal(imported.code, 0, imported.text)
  assert.match(imported.text, /received 2 = accepted 1 \(with warnings 0\) \+ quarantined 1 \+ duplicate 0/)

  const listed = await yiwang(system, ['quarantine', 'list'])
  const [, id] = /^(\S{36}) {2}credit\.penalty {2}import row 2/m.exec(listed.text) ?? []
  assert.ok(id, listed.text)
  const still = await yiwang(system, ['quarantine', 'resend', id])
  assert.deepEqual([still.code, /^quarantined/.test(still.text)], [1, true])
  const mended = await yiwang(system, [
    'quarantine',
    'resend',
    id,
    '--set',
    `decidedOn=${penalty().处罚决定日期}`,
  ])
  assert.deepEqual([mended.code, mended.text.trim()], [0, 'accepted'])
  const again = await yiwang(system, ['quarantine', 'resend', id])
  assert.equal(again.code, 1)
  assert.equal((await balanceOf(system)).accepted, 2)

  const sound = await yiwang(system, ['verify'])
  assert.equal(sound.code, 0, sound.text)
  await system.pool.query(`delete from events where type = 'record.published'`)
  const damaged = await yiwang(system, ['verify'])
  assert.equal(damaged.code, 1)
  assert.match(damaged.text, /✗ Every partition is numbered without gaps/)
})

test('what cannot be is said and answered with 1 or 2, without a trace of the program', async (t) => {
  const system = await withSystem(t)
  writeFileSync(join(system.dataDir, 'rows.csv'), 'a,b\n1,2\n')
  const wrong: [args: string[], code: number][] = [
    [['city', 'forward', '--to', 'foo'], 1],
    [['city', 'forward', '--days', '1.5'], 1],
    [['import', 'nowhere.csv', '--as', 'credit.penalty'], 1],
    [['import', 'rows.csv', '--as', 'no.type'], 1],
    [['quarantine', 'resend', '00000000-0000-0000-0000-000000000000'], 1],
    [['quarantine', 'resend', 'nonsense'], 1],
    [['import', 'rows.csv'], 1],
    [['import', '.', '--as', 'credit.penalty'], 1],
    [['import', 'rows.csv', '--as', 'credit.penalty', '--map', 'nowhere.yaml'], 1],
    [['import', 'rows.csv', '--as'], 2],
    [['import', 'rows.csv', '--like', 'credit.penalty'], 2],
    [['calendar', 'load', 'nowhere.json'], 1],
    [['calendar', 'load', 'rows.csv'], 1],
    [['calendar'], 2],
    [['nonsense'], 2],
  ]
  for (const [args, code] of wrong) {
    const done = await yiwang(system, args)
    assert.equal(done.code, code, `${args.join(' ')}\n${done.text}`)
    assert.ok(done.text.trim() !== '' && !/\bat .*\.ts:\d+/.test(done.text), done.text)
  }
})

test('next year’s holidays are loaded from a file, and shown with their notice', async (t) => {
  const system = await withSystem(t)
  const shipped = calendarYears.find(({ year }) => year === 2026)!
  writeFileSync(join(system.dataDir, '2026.json'), JSON.stringify(shipped))
  writeFileSync(join(system.dataDir, 'part.json'), JSON.stringify({ ...shipped, complete: false }))
  const part = await yiwang(system, ['calendar', 'load', 'part.json'])
  assert.deepEqual([part.code, /2026 is not whole/.test(part.text)], [1, true], part.text)
  const loaded = await yiwang(system, ['calendar', 'load', '2026.json'])
  assert.deepEqual([loaded.code, /0 open cases/.test(loaded.text)], [0, true], loaded.text)
  const listed = await yiwang(system, ['calendar', 'list'])
  assert.match(listed.text, /^2026 {2}248 working days {2}国办发明电〔2025〕7号$/m)
})

/** The command as a person types it, in the data folder. */
function yiwang(system: System, args: string[]): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/yiwang.ts', ...args], {
      env: {
        ...process.env,
        DATABASE_URL: system.databaseUrl,
        YIWANG_DATA: system.dataDir,
        YIWANG_CWD: system.dataDir,
        LANG: 'en_GB.UTF-8',
      },
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        text += piece
      })
    child.once('close', (code) => resolve({ code, text }))
  })
}
