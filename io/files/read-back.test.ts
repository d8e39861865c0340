import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readSample, valuesOf } from './sample-file.ts'
import { workbookOf } from './sample-workbook.ts'

/** Cells with everything that could be taken for structure; NUL is a fault of its own. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        ',',
        '\n',
        '\r\n',
        '\t',
        ';',
        ' ',
        '𠮷',
        '好',
        '{',
        ']',
        '\\',
        '&',
        '<',
        '_x0041_',
      ),
      maxLength: 8,
    }),
  )
  .map((value) => value.replaceAll('\0', ''))

const title = fc.oneof(
  fc.constantFrom('a', '名称', '__proto__', 'x y'),
  fc.stringMatching(/^[a-z一-龥]{1,6}$/),
)

/** A table with unique titles; the first cell of each row is filled, because a row without content is no row. */
const table = fc.uniqueArray(title, { minLength: 2, maxLength: 6 }).chain((titles) =>
  fc.record({
    titles: fc.constant(titles),
    rows: fc.array(
      fc
        .tuple(
          text.map((value) => `v${value}`),
          fc.array(text, { minLength: titles.length - 1, maxLength: titles.length - 1 }),
        )
        .map(([first, rest]) => [first, ...rest]),
      { maxLength: 20 },
    ),
  }),
)

type Table = { titles: string[]; rows: string[][] }

const objects = ({ titles, rows }: Table) =>
  rows.map((row) => Object.fromEntries(titles.map((name, index) => [name, row[index]])))

async function assertReadBack(name: string, data: string | Buffer, expected: unknown[]) {
  const read = await readSample(name, data)
  assert.equal(read.fault, undefined)
  assert.deepEqual(read.rows.map(({ fault }) => fault).filter(Boolean), [])
  assert.deepEqual(valuesOf(read), expected)
}

test('any table written as CSV is read back equal', async () => {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (sample, newline) => {
      const lines = [sample.titles, ...sample.rows].map((row) => row.map(quoted).join(','))
      await assertReadBack('a.csv', lines.join(newline), objects(sample))
    }),
  )
})

test('any table written as NDJSON or as a JSON array is read back equal', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.nat(2), async (sample, indent) => {
      const rows = objects(sample)
      if (rows.length === 0) return
      await assertReadBack('a.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'), rows)
      await assertReadBack('a.json', JSON.stringify({ total: 1, rows }, null, indent), rows)
    }),
  )
})

test('any JSON values are read back equal from NDJSON and from an array', async () => {
  const object = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 5 })
  const safe = object.filter((value) => !/\\u(?:0000|d[89a-f])/i.test(JSON.stringify(value)))
  await fc.assert(
    fc.asyncProperty(fc.array(safe, { minLength: 1, maxLength: 10 }), async (values) => {
      const rows = values.map((value) => JSON.parse(JSON.stringify(value)))
      await assertReadBack('a.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'), rows)
      await assertReadBack('a.json', JSON.stringify(rows), rows)
    }),
  )
})

test('any table written as XLSX is read back equal', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (sample) => {
      const rows = [sample.titles, ...sample.rows]
      await assertReadBack('a.xlsx', workbookOf([{ name: 'S', rows }]), objects(sample))
    }),
  )
})
