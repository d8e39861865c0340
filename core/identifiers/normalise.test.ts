import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readIdentifier } from './identifier.ts'
import { identify } from './registry.ts'

function read(code: string, raw: string): string | undefined {
  const parsed = readIdentifier(identify(code)!, raw)
  return parsed.ok ? parsed.value : undefined
}

test('reading mends width, case, spaces and brackets that judging alone refuses', () => {
  const mended: readonly [string, string, string][] = [
    ['uscc', ' ９１４４０３００ 71526726xg\u200B', '9144030071526726XG'],
    ['orgCode', '71526726—x', '71526726-X'],
    ['docNo', '国发[2015]40号', '国发〔2015〕40号'],
    ['docNo', '国发（2015）40 号', '国发〔2015〕40号'],
    ['docNo', '发改办【2018】424号', '发改办〔2018〕424号'],
    ['docNo', '京（试）发[2018]4号', '京（试）发〔2018〕4号'],
    ['caseNumber', '(2016)京0105民初1234号', '（2016）京0105民初1234号'],
    ['caseNumber', '〔2017〕最高法民终18号', '（2017）最高法民终18号'],
    ['plateNo', '浙A·D12345', '浙AD12345'],
    ['projectCode', '26031411248905346948', '2603-141124-89-05-346948'],
    ['bankCard', '6228 4804 0256 4890 018', '6228480402564890018'],
    ['mobile', '+86 138-0013-8000', '13800138000'],
    ['mobile', '8613800138000', '13800138000'],
    ['gtin', '690-1234-567892', '6901234567892'],
    ['industryCode', 'c3911', '3911'],
    ['orderNo', '国务院令 第６７３号', '国务院令第673号'],
  ]
  for (const [code, raw, value] of mended) assert.equal(read(code, raw), value, raw)
})

test('reading does not invent what is missing: a two-digit year stays a refusal', () => {
  assert.equal(read('docNo', '国发[15]40号'), undefined)
  assert.equal(read('caseNumber', '(16)京0105民初1号'), undefined)
})
