import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { normalise, normaliseDocNo, normaliseProse } from './normalise.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
)

test('full-width letters, digits, punctuation and spaces become half-width', () => {
  assert.equal(normalise('ＡＢＣ１２３（北京）　有限公司'), 'ABC123(北京) 有限公司')
})

test('document brackets and rare characters stay as they are', () => {
  assert.equal(normalise(' 国发〔２０１５〕４０号 '), '国发〔2015〕40号')
  assert.equal(normalise('𠮷野家　㐂'), '𠮷野家 㐂')
  assert.equal(normalise('葛\u{e0100}'), '葛\u{e0100}')
  assert.equal(normalise('\ue863某'), '\ue863某')
})

test('control, zero-width and direction characters and the byte-order mark vanish; white space runs become one space', () => {
  assert.equal(normalise('\ufeff张\u200b三\u0000\u202e\u00ad\u{e0041}'), '张三')
  assert.equal(normalise('  a\t\r\n\u00a0\u3000b\u2028c\u0085d '), 'a b c d')
})

test('a broken surrogate becomes a replacement character, so the text can be stored as UTF-8', () => {
  assert.equal(normalise('a\ud800b'), 'a\ufffdb')
  assert.equal(normaliseProse('a\udc00b'), 'a\ufffdb')
})

test('prose keeps its punctuation and its lines, and narrows only letters and digits', () => {
  const typed =
    '\ufeff　　经查，当事人于２０１８年（Ａ类）违法：\r\n\r\n\r\n\r\n罚款①５００元；  没收\u200b。　\n'
  assert.equal(normaliseProse(typed), '经查，当事人于2018年（A类）违法：\n\n罚款①500元； 没收。')
})

test('normal text is a fixed point, well formed, without ends of space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const clean of [normalise, normaliseProse, normaliseDocNo]) {
        const once = clean(text)
        assert.equal(clean(once), once)
        assert.equal(once.isWellFormed(), true)
        assert.equal(once.trim(), once)
      }
      assert.equal(/[\n\t]/.test(normalise(text)), false)
    }),
    { numRuns: 1000 },
  )
})

test('a document number gets the brackets of the standard whatever brackets were typed', () => {
  for (const typed of [
    '国发[2015]40号',
    '国发（2015）40号',
    '国发【2015】 40 号',
    '国发〔２０１５〕40号',
    '国发［2015］40号',
    ' 国发(2015)40号',
  ]) {
    assert.equal(normaliseDocNo(typed), '国发〔2015〕40号', typed)
  }
  assert.equal(normaliseDocNo('京市监（综）罚[2021]12号'), '京市监(综)罚〔2021〕12号')
})

test('a wrong number is not repaired', () => {
  assert.equal(normaliseDocNo('国发[15]40号'), '国发〔15〕40号')
  assert.equal(normaliseDocNo('国发〔2015〕第040号'), '国发〔2015〕第040号')
  assert.equal(normaliseDocNo('国发2015-40'), '国发2015-40')
})

test('a court case number keeps full-width parentheses round its year', () => {
  assert.equal(normaliseDocNo('(2016)京0105民初1234号'), '（2016）京0105民初1234号')
})
