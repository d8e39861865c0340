/** The files of a new app, by name: the smallest one that loads, has all its words and passes its test. */
export function newAppFiles(name: string): Record<string, string> {
  const variable = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const type = `${name}.record`
  return {
    'app.ts': `import { defineApp } from '#core/app.ts'
import { records } from './records.ts'
import { en } from './text.en.ts'
import { zh } from './text.zh.ts'

export const ${variable} = defineApp({
  id: '${name}',
  version: 1,
  records,
  tables: [],
  rules: [],
  indicators: [],
  pages: [],
  limits: [],
  dictionaries: {},
  reference: [],
  examples: [],
  words: { zh, en },
})
`,
    'records.ts': `import { type RecordType, Type } from '#core/app.ts'

/** What the app keeps. Add a field here and its word in both text files. */
const record: RecordType = {
  type: '${type}',
  version: 1,
  schema: Type.Object({
    code: Type.String({ format: 'uscc' }),
    name: Type.String({ maxLength: 200 }),
    happenedOn: Type.String({ format: 'date' }),
  }),
  subject: [{ scheme: 'uscc', field: 'code', name: 'name' }],
  key: ['code', 'happenedOn'],
  title: ['name', 'happenedOn'],
  disclosure: { publish: 'always' },
  quality: [],
  sources: [],
  updateCycle: 'irregular',
}

export const records: RecordType[] = [record]
`,
    'text.zh.ts': text('zh', type, {
      name: '新平台',
      tagline: '一句话说明',
      record: '记录',
      code: '统一社会信用代码',
      title: '名称',
      date: '日期',
    }),
    'text.en.ts': text('en', type, {
      name: 'New platform',
      tagline: 'What it is for',
      record: 'Record',
      code: 'Unified social credit code',
      title: 'Name',
      date: 'Date',
    }),
    [`${name}.test.ts`]: `import assert from 'node:assert/strict'
import test from 'node:test'
import { loadApps } from '#core/load-apps.ts'
import { ${variable} } from './app.ts'

test('the declaration is sound', () => {
  assert.ok(loadApps([${variable}]).types.has('${type}'))
})
`,
  }
}

function text(
  language: 'zh' | 'en',
  type: string,
  words: { name: string; tagline: string; record: string; code: string; title: string; date: string },
): string {
  return `import type { Words } from '#core/app.ts'

export const ${language}: Words = {
  name: '${words.name}',
  tagline: '${words.tagline}',
  records: {
    '${type}': { name: '${words.record}', fields: { code: '${words.code}', name: '${words.title}', happenedOn: '${words.date}' } },
  },
}
`
}
