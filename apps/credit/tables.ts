import type { DecisionTable } from '#core/app.ts'
import { measuresTable } from './tables/measures.ts'
import { publication2019 } from './tables/publication-2019.ts'
import { publication2023 } from './tables/publication-2023.ts'
import { publication2026 } from './tables/publication-2026.ts'

/** The publication tables in the order of their dates; the date of the decision says which one judges. */
export const publicationTables: DecisionTable[] = [publication2019, publication2023, publication2026]

export const tables: DecisionTable[] = [...publicationTables, measuresTable]
