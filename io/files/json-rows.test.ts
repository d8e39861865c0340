import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf, readSample, valuesOf } from './sample-file.ts'

const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`

test('NDJSON gives one object a line, and a bad line costs only itself', async () => {
  const lines = ['{"a":1}', '{bad', '', '[1]', '"text"', 'null', '{"a":{"b":1,"b":2}}', deep, '{"a":2}']
  const read = await readSample('a.ndjson', lines.join('\n'))
  assert.deepEqual(faultsOf(read), [
    undefined,
    'json-syntax',
    'not-an-object',
    'not-an-object',
    'not-an-object',
    'json-duplicate-key',
    'json-too-deep',
    undefined,
  ])
  assert.deepEqual(read.rows.at(-1), { number: 8, line: 9, values: { a: 2 }, raw: '{"a":2}' })
  assert.deepEqual(read.rows[5]?.fault?.params, { key: 'b' })
  assert.deepEqual(read.rows[6]?.fault?.params, { depth: 10_000, limit: 64 })
  assert.equal(read.rows[6]?.raw, deep)
})

test('an array is read element by element, and a bad element costs only itself', async () => {
  const elements = [
    '{"a":"],{\\""}',
    '[1]',
    '{"a":x}',
    deep,
    '{"a":1,"a":1}',
    '{"a":1} {"b":2}',
    '7',
    '{"z":[{},[]]}',
  ]
  const read = await readSample('a.json', ` [\n${elements.join(' ,\n')}, ]\n`)
  assert.deepEqual(faultsOf(read), [
    undefined,
    'not-an-object',
    'json-syntax',
    'json-too-deep',
    'json-duplicate-key',
    'json-syntax',
    'not-an-object',
    undefined,
  ])
  assert.deepEqual(
    read.rows.map(({ raw }) => raw),
    elements,
  )
  assert.deepEqual([valuesOf(read)[0], valuesOf(read)[7]], [{ a: '],{"' }, { z: [{}, []] }])
  assert.equal(read.fault, undefined)
})

test('an object may hold the array, whatever else it holds', async () => {
  const text = `{"total": 2, "titles": ["a,", "b]"], "note": {"rows": [{"x": 1}]}, "none": [], "data": [{"a": 1}, {"a": 2}], "end": "]}"}`
  const read = await readSample('a.json', text)
  assert.deepEqual(valuesOf(read), [{ a: 1 }, { a: 2 }])
  assert.equal(read.fault, undefined)
})

test('an object with two lists of rows or none is refused after the rows of the first', async () => {
  const two = await readSample('a.json', '{"a":[{"x":1}],"b":[{"x":2}]}')
  assert.deepEqual([valuesOf(two), two.fault?.code], [[{ x: 1 }], 'json-two-arrays'])
  const none = await readSample('a.json', '{"x":{"rows":[{"x":1}]}}')
  assert.deepEqual([valuesOf(none), none.fault?.code], [[], 'json-no-array'])
  const empty = await readSample('a.json', '{"rows":[]}')
  assert.deepEqual([valuesOf(empty), empty.fault], [[], undefined])
})

test('an array that breaks off gives the half element as faulty and says so', async () => {
  const read = await readSample('a.json', '[{"a":1},{"a":[2')
  assert.deepEqual(faultsOf(read), [undefined, 'json-syntax'])
  assert.equal(read.rows[1]?.raw, '{"a":[2')
  assert.deepEqual(read.fault, { code: 'json-truncated', params: { row: 2 } })
})

test('a bracket that closes another kind ends the reading with a fault', async () => {
  const read = await readSample('a.json', '[{"a":1},{"a":2],{"a":3}]')
  assert.deepEqual(faultsOf(read), [undefined, 'json-syntax'])
  assert.deepEqual(read.fault, { code: 'json-broken', params: { row: 2 } })
  for (const text of ['[{"a":1}] [{"a":2}]', '[{"a":1}]]', '[{"a":1}}']) {
    assert.equal((await readSample('a.json', text)).fault?.code, 'json-broken', text)
  }
})

test('__proto__ stays an ordinary property that changes nothing', async () => {
  for (const name of ['a.ndjson', 'a.json']) {
    const read = await readSample(
      name,
      '[{"__proto__":{"isAdmin":true},"a":1}]'.slice(...(name === 'a.json' ? [] : [1, -1])),
    )
    const values = read.rows[0]?.values ?? {}
    assert.deepEqual(Object.keys(values), ['__proto__', 'a'])
    assert.equal(Object.getPrototypeOf(values), Object.prototype)
    assert.equal((values as { isAdmin?: boolean }).isAdmin, undefined)
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined)
  }
})

test('equal keys are found however they are written, and equal keys of different objects are no fault', async () => {
  const lines = [
    '{"a":1,"\\u0061":2}',
    '{"a":{"b":1},"c":{"b":1}}',
    '{"a":"\\"a\\":","b":[{"a":1},{"a":1}]}',
    '{"__proto__":1,"__proto__":2}',
  ]
  const read = await readSample('a.ndjson', lines.join('\n'))
  assert.deepEqual(faultsOf(read), ['json-duplicate-key', undefined, undefined, 'json-duplicate-key'])
})

test('an integer with more digits than a number holds stays the text it was', async () => {
  const read = await readSample(
    'a.ndjson',
    '{"id":110101199003071236,"n":-1,"f":0.1234567890123456789,"m":9007199254740991}',
  )
  assert.deepEqual(valuesOf(read), [
    { id: '110101199003071236', n: -1, f: 0.12345678901234568, m: 9007199254740991 },
  ])
})

test('escapes that spell what no database can hold send the row to quarantine', async () => {
  const lines = ['{"a":"\\u0000"}', '{"\\ud800":1}', '{"a":"\\ud842\\udfb7"}', '{"a":"\\\\u0000"}']
  const read = await readSample('a.ndjson', lines.join('\n'))
  assert.deepEqual(faultsOf(read), ['nul-character', 'encoding-broken', undefined, undefined])
  assert.deepEqual(valuesOf(read)[2], { a: '𠮷' })
})

test('.json with an object a line and .jsonl with one array are told apart by their text', async () => {
  const lines = await readSample('a.json', '{"a":1}\n{"a":2}\n')
  assert.deepEqual([lines.file.format, valuesOf(lines)], ['ndjson', [{ a: 1 }, { a: 2 }]])
  const array = await readSample('a.jsonl', '[\n{"a":1},\n{"a":2}\n]\n')
  assert.deepEqual([array.file.format, valuesOf(array)], ['json', [{ a: 1 }, { a: 2 }]])
})

test('an element longer than a row may be is passed over without losing its neighbours', async () => {
  const long = `{"a":"${'\\",]}'.repeat(200_000)}"}`
  for (const [name, text] of [
    ['a.json', `[{"a":1},${long},{"a":2}]`],
    ['a.ndjson', `{"a":1}\n${long}\n{"a":2}`],
  ] as const) {
    const read = await readSample(name, text, { limits: { maxRowBytes: 100_000 } })
    assert.deepEqual(faultsOf(read), [undefined, 'row-too-long', undefined])
    assert.equal(read.rows[1]?.raw, long.slice(0, 4096))
    assert.deepEqual(valuesOf(read)[2], { a: 2 })
  }
})
