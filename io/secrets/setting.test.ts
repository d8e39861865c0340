import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { StartFault } from '../start-fault.ts'
import { environmentWithoutSecrets, secretNames, secretSetting } from './setting.ts'
import { withoutSecrets } from './without-secrets.ts'

for (const name of secretNames) {
  test(`${name} comes from the environment or from the file that ${name}_FILE names, never from both`, (t) => {
    keepEnvironment(t)
    assert.equal(secretSetting(name), undefined)
    process.env[name] = 'from the environment'
    assert.equal(secretSetting(name), 'from the environment')
    process.env[`${name}_FILE`] = fileWith('from a file\n')
    assert.throws(() => secretSetting(name), StartFault)
    delete process.env[name]
    assert.equal(secretSetting(name), 'from a file')
  })

  test(`${name}: a file that is empty or not there keeps the platform from starting`, (t) => {
    keepEnvironment(t)
    process.env[`${name}_FILE`] = fileWith(' \n')
    assert.throws(() => secretSetting(name), /is empty/)
    process.env[`${name}_FILE`] = '/nowhere/at/all'
    assert.throws(() => secretSetting(name), /cannot be read \(ENOENT\)/)
  })
}

test('what is logged holds no secret, no password of the database and no personal number', (t) => {
  keepEnvironment(t)
  process.env.YIWANG_TOKEN_FILE = fileWith('open-sesame')
  process.env.DATABASE_URL = 'postgres://yiwang:hidden-word@db.example/yiwang'
  const line =
    'Bearer open-sesame for 11010519491231002X at postgres://yiwang:hidden-word@db.example/yiwang (hidden-word), 13800138000'
  assert.equal(
    withoutSecrets(line),
    'Bearer [YIWANG_TOKEN] for [citizenId] at [DATABASE_URL] ([DATABASE_URL]), [mobile]',
  )
})

test('programs of others are given an environment without secrets', (t) => {
  keepEnvironment(t)
  for (const name of secretNames) process.env[name] = 'secret'
  const given = environmentWithoutSecrets()
  assert.equal(given.PATH, process.env.PATH)
  for (const name of secretNames) assert.equal(given[name], undefined)
})

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'yiwang-secret-')), 'secret')
  writeFileSync(file, text)
  return file
}

/** Starts without any secret, and gives back afterwards what there was. */
function keepEnvironment(t: TestContext): void {
  const before = { ...process.env }
  for (const name of secretNames) for (const one of [name, `${name}_FILE`]) delete process.env[one]
  t.after(() => {
    for (const name of secretNames)
      for (const one of [name, `${name}_FILE`]) {
        if (before[one] === undefined) delete process.env[one]
        else process.env[one] = before[one]
      }
  })
}
