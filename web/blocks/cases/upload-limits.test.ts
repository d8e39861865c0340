import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uploadRules } from '#core/materials/upload-rules.ts'
import { uploadLimits } from './upload-limits.ts'

test('the hint tells the limit of each kind of file, as the rules in force have it', () => {
  const said = { each: '{kinds} ≤ {most}', comma: ', ' }
  assert.equal(
    uploadLimits(uploadRules('2026-11-28').kinds, said),
    'PDF, OFD ≤ 20, PNG, JPEG, DOCX, XLSX ≤ 10',
  )
  assert.equal(uploadLimits([{ kind: 'PDF', megabytes: 5 }], said), 'PDF ≤ 5')
})
