import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mapColumns } from './column-mapping.ts'

const spec = {
  columns: {
    行政相对人名称: 'name',
    CF_XDR_MC: 'name',
    统一社会信用代码: 'uscc',
    CF_XDR_SHXYM: 'uscc',
    罚款金额: 'fine',
    没收金额: 'confiscated',
    备注: 'note',
  },
}

function mapping(header: string[], mapFile?: Parameters<typeof mapColumns>[2]) {
  const { columns, ...rest } = mapColumns(header, spec, mapFile)
  return { ...rest, fields: columns.map(({ title, field, unit }) => [title, field, unit]) }
}

test('titles are found by name or code, whatever their spaces, width, brackets and case', () => {
  const header = [' 行政 相对人名称* ', 'cf_xdr_shxym', '罚款金额（万元）', '没收金额[元]', '备 注：']
  assert.deepEqual(mapping(header).fields, [
    [' 行政 相对人名称* ', 'name', undefined],
    ['cf_xdr_shxym', 'uscc', undefined],
    ['罚款金额（万元）', 'fine', '万元'],
    ['没收金额[元]', 'confiscated', '元'],
    ['备 注：', 'note', undefined],
  ])
})

test('a name may come with the underscores and notes already taken out', () => {
  const plain = { columns: { cfxdrmc: 'name', 行政相对人代码1: 'uscc', 金额合计: 'fine' } }
  const header = ['CF_XDR_MC', '行政相对人代码_1(统一社会信用代码)', '金额(万元)合计']
  const { columns } = mapColumns(header, plain)
  assert.deepEqual(
    columns.map(({ field }) => field),
    ['name', 'uscc', 'fine'],
  )
})

test('a code may stand in brackets and a group above the title', () => {
  assert.deepEqual(mapping(['当事人(CF_XDR_MC)', '处罚/罚款金额（元）']).fields, [
    ['当事人(CF_XDR_MC)', 'name', undefined],
    ['处罚/罚款金额（元）', 'fine', '元'],
  ])
})

test('a title with its note may be a name of its own', () => {
  const own = { columns: { ...spec.columns, '罚款金额（万元）': 'fineInTenThousands' } }
  const { columns } = mapColumns(['罚款金额(万元)', '罚款金额'], own)
  assert.deepEqual(
    columns.map(({ field }) => field),
    ['fineInTenThousands', 'fine'],
  )
})

test('titles nothing is known of are listed, and two titles for one field are mapped to none', () => {
  const result = mapping(['行政相对人名称', 'CF_XDR_MC', '序号', '备注', '备注#2', '罚款金额'])
  assert.deepEqual(result.fields, [['罚款金额', 'fine', undefined]])
  assert.deepEqual(result.unmapped, ['序号'])
  assert.deepEqual(result.ambiguous, [
    { titles: ['行政相对人名称', 'CF_XDR_MC'], fields: ['name'] },
    { titles: ['备注', '备注#2'], fields: ['note'] },
  ])
})

test('a name that stands for two fields is mapped to none', () => {
  const twice = { columns: { 名称: 'name', '名 称': 'title' } }
  assert.deepEqual(mapColumns(['名称'], twice).ambiguous, [{ titles: ['名称'], fields: ['name', 'title'] }])
})

test('a map file decides before the titles do', () => {
  const result = mapping(['行政相对人名称', 'CF_XDR_MC', '罚金', '序号'], {
    columns: { CF_XDR_MC: 'name', 罚金: { field: 'fine', unit: '元' } },
    constants: { note: 'from the old system' },
  })
  assert.deepEqual(result.fields, [
    ['CF_XDR_MC', 'name', undefined],
    ['罚金', 'fine', '元'],
  ])
  assert.deepEqual(result.ambiguous, [])
  assert.deepEqual(
    [result.unmapped, result.constants],
    [['行政相对人名称', '序号'], { note: 'from the old system' }],
  )
})

test('a map file that does not fit the file or the fields says where', () => {
  const { faults } = mapping(['a', 'b'], {
    columns: { a: 'name', b: 'name', c: 'uscc' },
    constants: { nothing: 1 },
  })
  assert.deepEqual(faults, [
    { code: 'map-field-twice', params: { field: 'name' } },
    { code: 'map-column-absent', params: { column: 'c' } },
    { code: 'map-field-unknown', params: { path: 'constants.nothing', field: 'nothing' } },
  ])
})
