import { CLIENT_ENTRIES } from './build.ts'
import type { Assets } from './portal/document.tsx'

export interface SiteAssets {
  portal: Assets & { serifStyles: string[] }
  /** The applications; null where one was not built. */
  console: Assets | null
  workbench: Assets | null
}

interface Chunk {
  file: string
  css?: string[]
}

/** Finds the addresses of the built files in the build's manifest. */
export function readAssets(manifest: unknown): SiteAssets {
  const chunks = manifest as Record<string, Chunk>
  const lateStyles = stylesOf(chunks[CLIENT_ENTRIES['fonts-sans']])
  const portal = chunks[CLIENT_ENTRIES.portal]
  if (!portal) throw new Error('The built pages are incomplete: build them again')
  return {
    portal: {
      ...entryAssets(portal, lateStyles),
      serifStyles: stylesOf(chunks[CLIENT_ENTRIES['fonts-serif']]),
    },
    console: applicationAssets(chunks[CLIENT_ENTRIES.console], lateStyles),
    workbench: applicationAssets(chunks[CLIENT_ENTRIES.workbench], lateStyles),
  }
}

function applicationAssets(chunk: Chunk | undefined, lateStyles: string[]): Assets | null {
  return chunk ? entryAssets(chunk, lateStyles) : null
}

function entryAssets(chunk: Chunk, lateStyles: string[]): Assets {
  return { script: `/${chunk.file}`, styles: stylesOf(chunk), lateStyles }
}

function stylesOf(chunk: Chunk | undefined): string[] {
  const own = chunk?.file.endsWith('.css') ? [chunk.file] : []
  return [...own, ...(chunk?.css ?? [])].map((file) => `/${file}`)
}
