import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CompileOptions, compileExpression, compileUnaryTests } from './compile.ts'
import { hasFaults } from './feel-fault.ts'
import { feelLimits } from './feel-limits.ts'
import { plainValue } from './feel-value.ts'

function expression(text: string, options: CompileOptions = {}) {
  const compiled = compileExpression(text, options)
  if (hasFaults(compiled)) assert.fail(JSON.stringify(compiled.faults))
  return compiled
}

function faultsOf(text: string, options: CompileOptions = {}) {
  const compiled = compileExpression(text, options)
  return hasFaults(compiled) ? compiled.faults : []
}

test('an expression lists the names it reads, without its own variables and built-in functions', () => {
  const { inputs } = expression('for x in amounts return x * rate + count(list[item > low]) + {y: 1, z: y}.z')
  assert.deepEqual(inputs, ['amounts', 'rate', 'list'])
})

test('names of entries inside a filter count as read only where they are declared', () => {
  assert.deepEqual(expression('rows[kind = wanted]', { shape: { wanted: 'a' } }).inputs, ['rows', 'wanted'])
})

test('a syntax fault is a value with its place', () => {
  assert.deepEqual(faultsOf('amount > '), [
    { code: 'syntax', message: 'Something is missing here', from: 9, to: 9 },
  ])
  assert.equal(faultsOf('1 2')[0]!.from, 2)
})

test('an unknown function is a fault where it stands, and null where other tools are followed', () => {
  assert.deepEqual(faultsOf('1 + workday(a)'), [
    { code: 'unknown-function', message: 'No such function: workday', from: 4, to: 11 },
  ])
  assert.equal(expression('workday(1)', { lenient: true }).run({}), null)
})

test('an unknown name is a fault only where all names are declared', () => {
  assert.equal(faultsOf('amuont > 1', { shape: { amount: 0 }, closed: true })[0]!.code, 'unknown-name')
  assert.deepEqual(faultsOf('amuont > 1', { shape: { amount: 0 } }), [])
})

test('a written date that does not exist is a fault', () => {
  assert.equal(faultsOf('due < date("2026-02-30")')[0]!.code, 'not-a-date')
  assert.equal(faultsOf('date("-2026-01-01")')[0]!.code, 'unsupported')
})

test('a function of the host is called with FEEL values and found by its spaced name', () => {
  const functions = { 'workdays between': (a: string, b: string) => Number(b.slice(8)) - Number(a.slice(8)) }
  const { run } = expression('workdays between(from, to) > 7', { functions })
  assert.equal(run({ from: '2026-01-01', to: '2026-01-09' }), true)
})

test('a function of the host that throws gives a failure as a value', () => {
  const functions = {
    broken: () => {
      throw new Error('no')
    },
  }
  const { run, attempt } = expression('broken()', { functions })
  assert.equal(run({}), null)
  assert.deepEqual(attempt({}), { failure: { code: 'not-computable', message: 'no' } })
})

test('today is read from the context, never from the clock', () => {
  const { run, inputs } = expression('string(today())')
  assert.deepEqual(inputs, ['today'])
  assert.equal(run({ today: '2026-05-01' }), '2026-05-01')
  assert.equal(expression('today()').run({}), null)
})

test('dates kept as text compare as text, and as dates once converted', () => {
  assert.equal(expression('due < "2026-02-01"').run({ due: '2026-01-31' }), true)
  assert.equal(expression('date(due) < date("2026-02-01")').run({ due: '2026-01-31' }), true)
  assert.equal(plainValue(expression('date(due) + duration("P1M")').run({ due: '2026-01-31' })), '2026-02-28')
})

test('spaced and exponent numbers, ranges ending at zero and fractional loops are read as the standard means them', () => {
  assert.equal(expression('3 * (- 1)').run({}), -3)
  assert.equal(expression('1e3').run({}), 1000)
  assert.deepEqual(expression('for i in -2..0 return i').run({}), [-2, -1, 0])
  assert.deepEqual(expression('for i in 0.5..2 return i').run({}), [0.5, 1.5])
})

test('durations are negated, multiplied and divided', () => {
  const text = (source: string) => plainValue(expression(source).run({}))
  assert.equal(text('-duration("P1D")'), '-P1D')
  assert.equal(text('duration("P1DT12H") * 2'), 'P3D')
  assert.equal(text('2 * duration("P1Y6M")'), 'P3Y')
  assert.equal(text('duration("P1Y") / 4'), 'P3M')
  assert.equal(text('duration("P7D") / duration("P2D")'), 3.5)
  assert.equal(text('duration("P7D") / duration("P1M")'), null)
  assert.equal(text('duration("P7D") / 0'), null)
})

test('a bare boolean name in a cell is compared with a boolean value', () => {
  const cell = compileUnaryTests('flag')
  assert.ok(!hasFaults(cell))
  assert.deepEqual([cell.test(false, { flag: false }), cell.test(false, { flag: true })], [true, false])
})

test('is defined tells null and missing from everything else', () => {
  const { run } = expression('is defined(a)')
  assert.deepEqual([run({ a: 0 }), run({ a: null }), run({})], [true, false, false])
})

test('inherited names and methods of values are not readable', () => {
  for (const text of ['constructor', 'a.constructor', 'a.toString', '"x".length', 'toString', 'd.unwrap']) {
    assert.equal(expression(text).run({ a: {}, d: expression('date("2026-01-01")').run({}) }), null, text)
  }
  assert.equal(faultsOf('{"__proto__": 1}')[0]!.code, 'reserved-name')
})

const repeat = (piece: string, times: number) => piece.repeat(times)

test('an expression beyond the limits is refused before it is parsed', () => {
  const hostile = [
    ...['(', '[', '{a:', 'f(', '-', 'not(', 'if a then '].map((piece) => repeat(piece, 40_000)),
    ...['(', '[', '{a:', 'f('].map((piece) => repeat(piece, 61)),
    `{${Array.from({ length: 300 }, (_, at) => `a${at}: 1`).join(',')}}`,
    `1${repeat(' or a', 1_000)}`,
    repeat('-', 1_000),
  ]
  for (const text of hostile) {
    assert.ok(hasFaults(compileExpression(text)), text.slice(0, 20))
    assert.ok(hasFaults(compileUnaryTests(text)), text.slice(0, 20))
  }
})

test('brackets and colons inside strings and comments do not count as nesting', () => {
  assert.deepEqual(faultsOf(`"${repeat('([{:', 500)}" /* ${repeat('([{:', 500)} */`), [])
})

test('a run that asks for too much work fails as a value', () => {
  const greedy = [
    'for i in 1..100000000 return i',
    'count(for i in 1..1000, j in 1..1000 return 1)',
    'some x in 1..100000000 satisfies x = 0',
    '{f: function(n) f(n + 1), r: f(0)}.r',
    '{f: function(n) if n = 0 then 1 else f(n - 1) + f(n - 1), r: f(60)}.r',
    `{a0: [1,2,3,4], ${Array.from({ length: 30 }, (_, at) => `a${at + 1}: concatenate(a${at}, a${at})`).join(',')}}`,
    `{a0: "abcdefgh", ${Array.from({ length: 40 }, (_, at) => `a${at + 1}: a${at} + a${at}`).join(',')}}`,
  ]
  for (const text of greedy) {
    const attempt = expression(text).attempt({})
    assert.equal('failure' in attempt && attempt.failure.code, 'too-much-work', text)
  }
})

test('the deepest allowed expressions run without filling the stack', () => {
  const { run } = expression(`a${repeat(' + a', feelLimits.depth - 10)}`)
  assert.equal(run({ a: 1 }), feelLimits.depth - 9)
})

test('any text whatever compiles to an expression or to faults, and runs without throwing', () => {
  const pieces = [
    'a',
    '1',
    '"',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ':',
    ',',
    '.',
    '..',
    'for ',
    'in ',
    'if ',
    'then ',
    'not',
    '-',
    '@',
    '`',
    '?',
    '\\',
    '\n',
    '𠮷',
    'function',
    'instance of ',
    'date',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 30 }),
      (all) => {
        const compiled = compileExpression(all.join(''))
        if (!hasFaults(compiled)) compiled.run({ a: 1 })
        const tests = compileUnaryTests(all.join(''))
        if (!hasFaults(tests)) tests.test(1, { a: 1 })
      },
    ),
    { numRuns: 3_000 },
  )
})
