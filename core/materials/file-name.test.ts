import assert from 'node:assert/strict'
import test from 'node:test'
import { endingOf, fileName } from './file-name.ts'

test('of a path only the last part stays, and nothing that leads elsewhere', () => {
  assert.equal(fileName('../../etc/passwd'), 'passwd')
  assert.equal(fileName('C:\\Users\\me\\租赁合同.pdf'), '租赁合同.pdf')
  assert.equal(fileName('..'), 'file')
  assert.equal(fileName('.htaccess'), 'htaccess')
  assert.equal(fileName(''), 'file')
})

test('what cannot be seen goes: line ends, NUL, marks that turn the direction of writing', () => {
  assert.equal(fileName('a\r\nset-cookie: x\u0000.pdf'), 'aset-cookie: x.pdf')
  assert.equal(fileName('invoice\u202efdp.exe'), 'invoicefdp.exe')
})

test('a name that is too long keeps its ending', () => {
  const name = fileName(`${'长'.repeat(300)}.docx`)
  assert.equal([...name].length, 120)
  assert.equal(endingOf(name), 'docx')
  assert.ok([...fileName(`a.${'x'.repeat(300)}`)].length <= 120)
})

test('an ending is small letters without its dot, or nothing', () => {
  assert.deepEqual(['A.PDF', 'a.b.Jpeg', 'none', 'a.', 'a.p/f'].map(endingOf), ['pdf', 'jpeg', '', '', ''])
})
