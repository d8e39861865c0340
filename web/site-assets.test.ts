import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAssets } from './site-assets.ts'

test('the addresses of the built files are read from the manifest, faces apart', () => {
  const assets = readAssets({
    'web/portal/client.tsx': { file: 'assets/p.js', css: ['assets/p.css'] },
    'web/ui/fonts-sans.css': { file: 'assets/sans.css' },
    'web/ui/fonts-serif.css': { file: 'assets/serif.css' },
  })
  assert.deepEqual(assets, {
    portal: {
      script: '/assets/p.js',
      styles: ['/assets/p.css'],
      lateStyles: ['/assets/sans.css'],
      serifStyles: ['/assets/serif.css'],
    },
    console: null,
    workbench: null,
  })
})

test('a build without the portal is refused when it is opened, not when a page is asked for', () => {
  assert.throws(() => readAssets({}), /build them again/)
})
