import type { IndicatorView } from '#web/blocks/views/indicator-views.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import { PlatformFigures } from '../platform-figures.tsx'
import { ReportedFigures } from '../reported-figures.tsx'
import type { PageProps } from '../visit.ts'
import { usePortalWords } from '../words.ts'

export interface IndicatorsData {
  platform: IndicatorView[]
  reported: { records: RecordView[] } | null
  [series: string]: unknown
}

/** What the report says and what this platform counts, side by side, never mixed. */
export function IndicatorsPage({ visit, data }: PageProps<IndicatorsData>) {
  const words = usePortalWords().indicators
  return (
    <div className="page page-body stack" data-gap="section">
      <header className="stack" data-gap="tight">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <PlatformFigures data={data} />
      <ReportedFigures records={data.reported?.records ?? []} visit={visit} data={data} />
    </div>
  )
}
