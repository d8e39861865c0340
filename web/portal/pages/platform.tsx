import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { type BlockData, PageBlock } from '#web/blocks/page-blocks.tsx'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { useWords } from '#web/blocks/words.ts'
import { Dot } from '#web/ui/dot.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { ChartIsland } from '../chart-island.tsx'
import type { PageProps } from '../visit.ts'
import { usePortalWords } from '../words.ts'

/** One platform: the pages it declares, drawn from its declaration, then the declaration itself. */
export function PlatformPage({ visit, data }: PageProps<Record<string, unknown>>) {
  const app = visit.apps.find((one) => one.id === visit.params.app)
  if (!app) return null
  return (
    <article className="page page-body stack" data-gap="section">
      <PlatformHead app={app} />
      <DeclaredPages app={app} data={data} />
      <Declared app={app} />
    </article>
  )
}

function PlatformHead({ app }: { app: AppView }) {
  const labels = useLabels()
  const words = usePortalWords().platforms
  return (
    <header className="stack" data-gap="tight">
      <h1>{labels.app(app.id)}</h1>
      <p className="lead">{labels.tagline(app.id)}</p>
      <p className="small faint">{fill(words.version, { n: app.version })}</p>
    </header>
  )
}

function DeclaredPages({ app, data }: { app: AppView; data: Record<string, unknown> }) {
  const labels = useLabels()
  return app.pages
    .filter((page) => page.site === 'portal')
    .map((page) => (
      <section key={page.id} className="stack">
        <h2>{labels.page(app.id, page.id)}</h2>
        <div className="blocks">
          {page.blocks.map((block, i) => (
            <div key={`${page.id} ${block.block} ${JSON.stringify(block)}`} data-block={block.block}>
              <PageBlock
                app={app.id}
                block={block}
                data={blockData(block.block, data[`${page.id} ${i}`])}
                Chart={ChartIsland}
              />
            </div>
          ))}
        </div>
      </section>
    ))
}

function blockData(block: string, body: unknown): BlockData {
  if (block === 'indicator') return { series: (body ?? null) as never }
  if (body === null || body === undefined) return null
  return (block === 'graph' ? { graph: body } : body) as BlockData
}

function Declared({ app }: { app: AppView }) {
  const { comma } = useWords()
  const labels = useLabels()
  const language = useLanguage()
  const words = usePortalWords().platforms
  return (
    <div className="columns" data-even>
      <section className="stack">
        <h2>{words.what}</h2>
        <ul className="plain-list">
          {app.records.map((record) => (
            <li key={record.type}>
              <strong>{labels.record(record.type)}</strong>
              <span className="small soft">
                {fill(words.fields, {
                  n: formatNumber(Object.keys(record.schema.properties).length, language),
                })}
                <Dot />
                {words.publish[record.disclosure.publish]}
                <Dot />
                {`${words.updates} ${words.cycle[record.updateCycle]}`}
              </span>
              <span className="small faint">
                {words.from}{' '}
                <Given text={record.sources.map((source) => labels.source(source.party)).join(comma)} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      {app.rules.length > 0 && (
        <section className="stack">
          <h2>{words.how}</h2>
          <ol className="plain-list">
            {app.rules.map((rule) => (
              <li key={`${rule.id} ${rule.version}`}>{labels.rule(app.id, rule.id)}</li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
