import assert from 'node:assert/strict'
import { test } from 'node:test'
import examples from './examples.json' with { type: 'json' }
import type { Parsed } from './identifier.ts'
import { identifiers, identify } from './registry.ts'
import vectors from './vectors.json' with { type: 'json' }

interface Vectors {
  valid: string[]
  invalid: string[]
  warning?: string[]
  legacy?: string[]
}

const CONTEXT = { today: '2026-11-24' }

function parse(code: string, text: string): Parsed<unknown> {
  const identifier = identify(code)
  assert.ok(identifier, `no identifier ${code}`)
  return identifier.parse(text, CONTEXT)
}

for (const [code, { valid, invalid, warning = [], legacy = [] }] of Object.entries<Vectors>(vectors)) {
  test(`every valid vector of ${code} is accepted as it stands and without a warning`, () => {
    for (const text of valid) {
      const parsed = parse(code, text)
      assert.ok(parsed.ok, text)
      assert.equal(parsed.value, text)
      assert.deepEqual(parsed.warnings, [], text)
    }
  })

  test(`every invalid vector of ${code} is refused`, () => {
    for (const text of invalid) assert.equal(parse(code, text).ok, false, text)
  })

  test(`vectors of ${code} that break only a soft rule are accepted with a warning`, () => {
    for (const text of [...warning, ...legacy]) {
      const parsed = parse(code, text)
      assert.ok(parsed.ok && parsed.warnings.length === 1, text)
    }
  })
}

for (const [code, { valid, invalid }] of Object.entries(examples)) {
  test(`further examples of ${code} are accepted, or refused for the stated reason`, () => {
    for (const text of valid) assert.ok(parse(code, text).ok, text)
    for (const [text, reason] of Object.entries(invalid)) {
      const parsed = parse(code, text)
      assert.ok(!parsed.ok, text)
      assert.ok(
        parsed.reasons.some((found) => found.code === reason),
        `${text}: ${JSON.stringify(parsed.reasons)}`,
      )
    }
  })
}

test('every registered identifier has examples and answers to its own code', () => {
  assert.deepEqual(Object.keys(examples).sort(), Object.keys(identifiers).sort())
  for (const [code, identifier] of Object.entries(identifiers)) assert.equal(identifier.code, code)
})

test('a code nobody declared finds nothing, also when it names a property of every object', () => {
  assert.equal(identify('constructor'), undefined)
  assert.equal(identify('nonsense'), undefined)
})
