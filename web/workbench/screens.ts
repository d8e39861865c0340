import type { ComponentType } from 'react'
import { matchPath } from '#web/blocks/application/match-path.ts'
import { CaseScreen } from './case/case-screen.tsx'
import { CounterScreen } from './counter/counter-screen.tsx'
import { DepartmentScreen } from './department/department-screen.tsx'
import { ItemsScreen } from './items/items-screen.tsx'
import { LookupScreen } from './lookup/lookup-screen.tsx'
import { MissingScreen } from './missing-screen.tsx'
import { QueueScreen } from './queue/queue-screen.tsx'

export const SECTIONS = ['queue', 'counter', 'items', 'department', 'lookup'] as const
export type Section = (typeof SECTIONS)[number]

export interface Screen {
  section: Section | null
  Component: ComponentType<{ params: Record<string, string> }>
}

const screens: (Screen & { pattern: string })[] = [
  { pattern: '/workbench', section: 'queue', Component: QueueScreen },
  { pattern: '/workbench/cases/:no', section: 'queue', Component: CaseScreen },
  { pattern: '/workbench/counter', section: 'counter', Component: CounterScreen },
  { pattern: '/workbench/items', section: 'items', Component: ItemsScreen },
  { pattern: '/workbench/department', section: 'department', Component: DepartmentScreen },
  { pattern: '/workbench/lookup', section: 'lookup', Component: LookupScreen },
]

/** The screen of a path, with what its placeholders stand for. */
export function findScreen(path: string): { screen: Screen; params: Record<string, string> } {
  for (const screen of screens) {
    const params = matchPath(screen.pattern, path)
    if (params) return { screen, params }
  }
  return { screen: { section: null, Component: MissingScreen }, params: {} }
}

export function sectionHref(section: Section): string {
  return section === 'queue' ? '/workbench' : `/workbench/${section}`
}
