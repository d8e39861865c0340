import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cookiesToKeep, readPreferences } from './preferences.ts'

const nothing = { query: new URLSearchParams(), cookie: '', acceptLanguage: '' }

test('Chinese comes first, and a browser that asks for English gets English', () => {
  assert.equal(readPreferences(nothing).language, 'zh')
  assert.equal(readPreferences({ ...nothing, acceptLanguage: 'en-GB,en;q=0.9,zh;q=0.8' }).language, 'en')
  assert.equal(readPreferences({ ...nothing, acceptLanguage: 'zh-CN,en;q=0.8' }).language, 'zh')
  assert.equal(readPreferences({ ...nothing, acceptLanguage: 'fr-FR' }).language, 'zh')
})

test('the address outweighs the cookie, the cookie outweighs the browser', () => {
  const asked = {
    cookie: 'lang=en; theme=dark',
    acceptLanguage: 'zh-CN',
    query: new URLSearchParams('lang=zh'),
  }
  assert.deepEqual(readPreferences(asked), { language: 'zh', theme: 'dark', size: 'normal' })
  assert.equal(readPreferences({ ...asked, query: new URLSearchParams() }).language, 'en')
})

test('only known choices are read and kept, so nothing can be smuggled into a header', () => {
  const query = new URLSearchParams({ lang: 'en\r\nx: y', theme: 'dark', size: 'huge' })
  assert.deepEqual(cookiesToKeep(query), ['theme=dark; Path=/; Max-Age=31536000; SameSite=Lax'])
  assert.equal(readPreferences({ ...nothing, query }).language, 'zh')
})
