import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { sourceHash } from './source-hash.ts'

const ROOT = join(import.meta.dirname, '..')
const STAMP = 'built.json'

export interface BuildOptions {
  /** Where the built files go, e.g. `dist/web`. */
  outDir: string
  log: (line: string) => void
}

/** Whether what stands in `outDir` was built from the sources as they are now. */
export async function webIsBuilt(outDir: string): Promise<boolean> {
  const stamp = join(outDir, STAMP)
  if (!existsSync(stamp)) return false
  const { hash } = JSON.parse(await readFile(stamp, 'utf8')) as { hash: string }
  return hash === (await sourceHash(ROOT))
}

/**
 * Builds what browsers load (`outDir/client`) and what renders the portal on the server (`outDir/server`). The stamp is
 * written last, so a build that was cut short is built again.
 */
export async function buildWeb({ outDir, log }: BuildOptions): Promise<void> {
  const hash = await sourceHash(ROOT)
  const { build } = await import('vite')
  await rm(join(outDir, STAMP), { force: true })
  log('building the pages for browsers')
  await build(clientConfig(outDir))
  log('building the pages for the server')
  await build(serverConfig(outDir))
  await writeFile(join(outDir, STAMP), JSON.stringify({ hash }))
}

/** What browsers load: one entry for each site, and the faces as style sheets of their own. */
export const CLIENT_ENTRIES = {
  portal: 'web/portal/client.tsx',
  console: 'web/console/client.tsx',
  workbench: 'web/workbench/client.tsx',
  'fonts-sans': 'web/ui/fonts-sans.css',
  'fonts-serif': 'web/ui/fonts-serif.css',
} as const

function clientConfig(outDir: string): InlineConfig {
  const present = Object.entries(CLIENT_ENTRIES).filter(([, file]) => existsSync(join(ROOT, file)))
  return {
    ...common(),
    build: {
      outDir: join(outDir, 'client'),
      emptyOutDir: true,
      manifest: 'manifest.json',
      chunkSizeWarningLimit: 800,
      assetsInlineLimit: 0,
      rolldownOptions: { input: Object.fromEntries(present) },
    },
  }
}

function serverConfig(outDir: string): InlineConfig {
  return {
    ...common(),
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: join(outDir, 'server'),
      emptyOutDir: true,
      ssr: 'web/portal/server.tsx',
      rolldownOptions: { output: { entryFileNames: 'portal.mjs' } },
    },
  }
}

function common(): InlineConfig {
  return { configFile: join(ROOT, 'vite.config.ts'), root: ROOT, logLevel: 'warn', mode: 'production' }
}
