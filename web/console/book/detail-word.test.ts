import assert from 'node:assert/strict'
import test from 'node:test'
import { detailWord } from './detail-word.ts'

const words = {
  details: { suspended: '停用' },
  given: '授予{role}',
  moved: '从 {from} 调到 {to}',
  taken: '收回{role}',
  roles: { clerk: '窗口人员' },
}

test('what the platform wrote is told in the reader’s language, what somebody wrote as it was written', () => {
  assert.equal(detailWord('given clerk', words), '授予窗口人员')
  assert.equal(detailWord('taken clerk: 转岗: 二科', words), '收回窗口人员: 转岗: 二科')
  assert.equal(detailWord('suspended: on leave', words), '停用: on leave')
  assert.equal(detailWord('核对姓名', words), '核对姓名')
  assert.equal(detailWord('moved from - to health: 借调', words), '从 - 调到 health: 借调')
  assert.equal(detailWord('given a lift: home', words), 'given a lift: home')
})
