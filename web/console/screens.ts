import type { ComponentType } from 'react'
import { matchPath } from '#web/blocks/application/match-path.ts'
import { BalanceScreen } from './balance/balance-screen.tsx'
import { BookScreen } from './book/book-screen.tsx'
import { CalendarsScreen } from './calendars/calendars-screen.tsx'
import { ReceiversScreen } from './effects/receivers-screen.tsx'
import { TasksScreen } from './effects/tasks-screen.tsx'
import { HomeScreen } from './home-screen.tsx'
import { ImportScreen } from './imports/import-screen.tsx'
import { ImportsScreen } from './imports/imports-screen.tsx'
import { IndicatorScreen } from './indicators/indicator-screen.tsx'
import { IndicatorsScreen } from './indicators/indicators-screen.tsx'
import { KeysScreen } from './keys/keys-screen.tsx'
import { WalkScreen } from './loop/walk-screen.tsx'
import { WallScreen } from './loop/wall-screen.tsx'
import { MissingScreen } from './missing-screen.tsx'
import { PartiesScreen } from './parties/parties-screen.tsx'
import { PartyScreen } from './parties/party-screen.tsx'
import { AccountScreen } from './people/account-screen.tsx'
import { PeopleScreen } from './people/people-screen.tsx'
import { QuarantineScreen } from './quarantine/quarantine-screen.tsx'
import { RuleScreen } from './rules/rule-screen.tsx'
import { RulesScreen } from './rules/rules-screen.tsx'
import type { Section } from './sections.ts'
import { ThingScreen } from './things/thing-screen.tsx'
import { ThingsScreen } from './things/things-screen.tsx'

export interface ScreenProps {
  params: Readonly<Record<string, string>>
}

interface Screen {
  /** The entry of the menu that is lit. */
  section: Section | null
  Component: ComponentType<ScreenProps>
  /** Fills the whole window, without menu. */
  isBare?: boolean
}

const screens: (Screen & { pattern: string })[] = [
  { pattern: '/console', section: 'loop', Component: HomeScreen },
  { pattern: '/console/loops/:loop', section: 'loop', Component: WalkScreen },
  { pattern: '/console/balance', section: 'balance', Component: BalanceScreen },
  { pattern: '/console/quarantine', section: 'quarantine', Component: QuarantineScreen },
  { pattern: '/console/imports', section: 'imports', Component: ImportsScreen },
  { pattern: '/console/imports/:id', section: 'imports', Component: ImportScreen },
  { pattern: '/console/parties', section: 'parties', Component: PartiesScreen },
  { pattern: '/console/parties/:id', section: 'parties', Component: PartyScreen },
  { pattern: '/console/things', section: 'things', Component: ThingsScreen },
  { pattern: '/console/things/:id', section: 'things', Component: ThingScreen },
  { pattern: '/console/indicators', section: 'indicators', Component: IndicatorsScreen },
  { pattern: '/console/indicators/:id', section: 'indicators', Component: IndicatorScreen },
  { pattern: '/console/rules', section: 'rules', Component: RulesScreen },
  { pattern: '/console/rules/:app/:rule', section: 'rules', Component: RuleScreen },
  { pattern: '/console/tasks', section: 'tasks', Component: TasksScreen },
  { pattern: '/console/receivers', section: 'receivers', Component: ReceiversScreen },
  { pattern: '/console/keys', section: 'keys', Component: KeysScreen },
  { pattern: '/console/calendars', section: 'calendars', Component: CalendarsScreen },
  { pattern: '/console/book', section: 'book', Component: BookScreen },
  { pattern: '/console/people', section: 'people', Component: PeopleScreen },
  { pattern: '/console/people/:id', section: 'people', Component: AccountScreen },
  { pattern: '/console/wall', section: null, Component: WallScreen, isBare: true },
]

/** The screen of a path, with what its placeholders stand for. */
export function findScreen(path: string): { screen: Screen; params: Record<string, string> } {
  for (const screen of screens) {
    const params = matchPath(screen.pattern, path)
    if (params) return { screen, params }
  }
  return { screen: { section: null, Component: MissingScreen }, params: {} }
}
