import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { uploadRules } from '#core/materials/upload-rules.ts'
import { docxOf, jpegOf, objectStream, ofdOf, pdfOf, pngOf, relation } from '#test/sample-papers.ts'
import { smallCases } from '#test/small-cases.ts'
import { documentPdf } from '../documents/document-pdf.ts'
import { zipOf } from '../files/sample-workbook.ts'
import { Refusal } from '../refusal.ts'
import { checkFile } from './check-file.ts'

const rules = uploadRules('2026-11-28')
const folder = mkdtempSync(join(tmpdir(), 'papers-'))
test.after(() => rmSync(folder, { recursive: true }))

/** The kind a file is taken as, or the code it is refused with. */
async function outcome(name: string, content: Buffer): Promise<string> {
  const path = join(folder, 'file')
  writeFileSync(path, content)
  return await checkFile({ path, name, bytes: content.length }, rules).then(
    ({ kind }) => kind,
    (error: Error) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  )
}

async function outcomes(files: [name: string, content: Buffer][]): Promise<string[]> {
  const found: string[] = []
  for (const [name, content] of files) found.push(await outcome(name, content))
  return found
}

test('each kind that may be handed in is taken by its content, whatever it is called if its name says nothing else', async () => {
  assert.equal(await outcome('租约.pdf', pdfOf()), 'PDF')
  assert.equal(await outcome('plan.PNG', pngOf(800, 600)), 'PNG')
  assert.equal(await outcome('photo.jpeg', jpegOf(4000, 3000)), 'JPEG')
  assert.equal(await outcome('form.docx', docxOf()), 'DOCX')
  assert.equal(await outcome('list.xlsx', workbookWith('xl/styles.xml')), 'XLSX')
  assert.equal(await outcome('发票.ofd', ofdOf()), 'OFD')
  assert.equal(await outcome('scan', pdfOf()), 'PDF')
})

test('a PDF of our own may be handed in again', async () => {
  const pdf = await documentPdf({
    app: smallCases,
    language: 'zh',
    kind: 'decision',
    item: 'stall-permit',
    values: {},
    number: null,
    caseNo: 'BJ1',
    department: '城管局',
    addressee: '李娜',
    madeAt: '2026-11-28T00:00:00.000Z',
    isSealed: true,
    verifyCode: 'A',
    checkUrl: 'https://yiwang.example/verify/A',
  })
  assert.equal(await outcome('decision.pdf', pdf), 'PDF')
})

test('what is something else than its name says is refused as that', async () => {
  const zip = zipOf([{ name: 'a.txt', data: 'x' }])
  assert.equal(await outcome('材料.pdf', zip), 'upload-disguised')
  assert.equal(await outcome('材料.pdf', Buffer.from('plain text')), 'upload-disguised')
  assert.equal(await outcome('材料.pdf', docxOf()), 'upload-misnamed')
  assert.equal(await outcome('photo.png', jpegOf(10, 10)), 'upload-misnamed')
})

test('what may not be handed in is refused: other kinds, programs, nothing at all', async () => {
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
  assert.deepEqual(
    await outcomes([
      ['材料.zip', zipOf([{ name: 'a.txt', data: 'x' }])],
      ['note.txt', Buffer.from('plain text')],
      ['clip.gif', Buffer.from('GIF89a........')],
      ['old.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex')],
    ]),
    Array(4).fill('upload-kind'),
  )
  assert.deepEqual(
    await outcomes([
      ['材料.pdf', program],
      ['setup.exe', program],
      ['run.sh', Buffer.from('#!/bin/sh\n')],
    ]),
    Array(3).fill('upload-program'),
  )
  assert.equal(await outcome('材料.pdf', Buffer.alloc(0)), 'upload-empty')
})

test('each kind has its own largest size', async () => {
  const large = (kind: string) =>
    Buffer.alloc(rules.kinds.find((one) => one.kind === kind)!.megabytes * 2 ** 20)
  assert.equal(await outcome('a.pdf', Buffer.concat([pdfOf(), large('PDF')])), 'upload-too-large')
  assert.equal(await outcome('a.png', Buffer.concat([pngOf(9, 9), large('PNG')])), 'upload-too-large')
})

test('a PDF that acts or carries something along is refused, in whatever way that is written', async () => {
  const action = '<< /Type /Action /S /JavaScript /JS (app.alert(1)) >>'
  assert.deepEqual(
    await outcomes([
      ['a.pdf', pdfOf([action])],
      ['a.pdf', pdfOf(['<< /S /J#61va#53cript /JS (x) >>'])],
      ['a.pdf', pdfOf(['<< /S /Launch /F (cmd.exe) >>'])],
      ['a.pdf', pdfOf(['<< /Type /EmbeddedFile /Length 0 >>\nstream\n\nendstream'])],
      ['a.pdf', pdfOf(['<< /AcroForm << /XFA [(template) 9 0 R] >> >>'])],
      ['a.pdf', pdfOf(['<< /AcroForm << /X#46A 9 0 R >> >>'])],
      ['a.pdf', pdfOf([objectStream(`4 0 ${action}`)])],
      ['a.pdf', pdfOf([objectStream(`4 0 ${action}`, { pad: `(endobj)${' '.repeat(4000)}` })])],
    ]),
    [...Array(7).fill('upload-pdf-active'), 'upload-unreadable'],
  )
})

test('packed objects that only show something are no harm, and pictures that spell a short name by chance are not either', async () => {
  assert.equal(await outcome('a.pdf', pdfOf([objectStream('4 0 << /Type /Font /Subtype /Type1 >>')])), 'PDF')
  const picture = '<< /Subtype /Image /Filter /DCTDecode >>\nstream\n\xff\xd8/XFA\x01/JS(\x02\nendstream'
  assert.equal(await outcome('a.pdf', pdfOf([picture])), 'PDF')
})

test('a PDF that cannot be looked through is refused: locked, cut off, packed in an unusual way', async () => {
  assert.equal(await outcome('a.pdf', pdfOf([], '/Encrypt 9 0 R')), 'upload-pdf-locked')
  const whole = pdfOf()
  assert.equal(await outcome('a.pdf', whole.subarray(0, whole.length / 2)), 'upload-unreadable')
  const odd = objectStream('4 0 << >>', { filter: '[/ASCIIHexDecode /FlateDecode]' })
  assert.equal(await outcome('a.pdf', pdfOf([odd])), 'upload-unreadable')
  const broken = objectStream('4 0 << >>').replace(/stream\n.{4}/s, 'stream\nxxxx')
  assert.equal(await outcome('a.pdf', pdfOf([broken])), 'upload-unreadable')
})

test('an Office file with macros, with something embedded, or that fetches from elsewhere is refused', async () => {
  const external = 'TargetMode="External"'
  const part = (name: string, data = 'x') => docxOf({ parts: [{ name, data }] })
  assert.deepEqual(
    await outcomes([
      ['a.docx', part('word/vbaProject.bin')],
      ['a.docx', part('word/activeX/activeX1.xml')],
      ['a.docx', part('word/embeddings/oleObject1.bin')],
      ['a.xlsx', workbookWith('xl/externalLinks/externalLink1.xml')],
      [
        'a.docx',
        docxOf({ relations: relation('attachedTemplate', 'https://elsewhere.example/t.dotm', external) }),
      ],
      ['a.docx', docxOf({ relations: relation('image', 'https://elsewhere.example/p.png', external) })],
    ]),
    ['upload-macros', 'upload-macros', 'upload-embedded', 'upload-linked', 'upload-linked', 'upload-linked'],
  )
  const link = relation('hyperlink', 'https://www.example.cn', external)
  assert.equal(await outcome('a.docx', docxOf({ relations: link })), 'DOCX')
})

test('what grows beyond all measure when it is opened is not opened', async () => {
  const bomb = docxOf({ parts: [{ name: 'word/media/a.bmp', data: Buffer.alloc(20 * 2 ** 20) }] })
  assert.equal(await outcome('a.docx', bomb), 'upload-zip-bomb')
  const sworn = docxOf({ parts: [{ name: 'word/media/a.bmp', data: 'x', declaredSize: 3e9 }] })
  assert.equal(await outcome('a.docx', sworn), 'upload-zip-bomb')
  const many = Array.from({ length: 6000 }, (_, at) => ({ name: `word/${at}`, data: '' }))
  assert.equal(await outcome('a.docx', docxOf({ parts: many })), 'upload-zip-bomb')
  assert.equal(await outcome('a.png', pngOf(20_000, 20_000)), 'upload-picture-huge')
  assert.equal(await outcome('a.jpg', jpegOf(60_000, 10)), 'upload-picture-huge')
  const objects = objectStream(`4 0 << >>${' '.repeat(40 * 2 ** 20)}`)
  assert.equal(await outcome('a.pdf', pdfOf([objects])), 'upload-unreadable')
})

test('a picture or a package that was cut off is refused', async () => {
  const [png, docx] = [pngOf(8, 8), docxOf()]
  assert.equal(await outcome('a.png', png.subarray(0, png.length - 12)), 'upload-unreadable')
  assert.equal(await outcome('a.jpg', jpegOf(8, 8).subarray(0, 30)), 'upload-unreadable')
  assert.equal(await outcome('a.docx', docx.subarray(0, docx.length - 30)), 'upload-unreadable')
})

function workbookWith(part: string): Buffer {
  const rels = `<Relationships>${relation('officeDocument', 'xl/workbook.xml')}</Relationships>`
  return zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: '_rels/.rels', data: rels },
    { name: 'xl/workbook.xml', data: '<workbook/>' },
    { name: part, data: 'x' },
  ])
}
