import type { ComponentType } from 'react'

/** The parts of the portal that come alive in the browser, each loaded only on a page that has it. */
export const ISLANDS = {
  'search-box': () => import('./islands/search-box.tsx').then((file) => file.SearchBox as unknown as Loaded),
  'live-strip': () => import('./islands/live-strip.tsx').then((file) => file.LiveStrip as unknown as Loaded),
  chart: () => import('#web/blocks/chart.tsx').then((file) => file.Chart as unknown as Loaded),
}

export type IslandName = keyof typeof ISLANDS

type Loaded = ComponentType<Record<string, unknown>>
