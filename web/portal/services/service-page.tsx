import type { ItemStanding } from '#core/process/item-standing.ts'
import { BasisList } from '#web/blocks/basis-link.tsx'
import type { ItemView } from '#web/blocks/cases/case-views.ts'
import { ProcessPicture } from '#web/blocks/cases/process-picture.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { ButtonLink } from '#web/ui/button.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { BackLink } from '../back-link.tsx'
import type { PageProps } from '../visit.ts'
import { GuideFacts } from './guide-facts.tsx'
import { GuideLimits } from './guide-limits.tsx'
import { GuideMaterials } from './guide-materials.tsx'
import { StandingNotice, StandingTag } from './item-standing.tsx'
import { useServiceWords } from './words.ts'

/** The guide of a service: who may apply, what to bring and what not, how long, on what basis, and how it goes. */
export function ServicePage({ visit, data: { item } }: PageProps<{ item: ItemView }>) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const apply = `/services/${encodeURIComponent(item.code)}/apply`
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack">
        <BackLink href="/services" label={words.guide.back} />
        <h1>{labels.item(item.code)}</h1>
        <p className="lead">{labels.summary(item.code)}</p>
        {item.standing && <StandingNotice standing={item.standing} />}
        <p className="row">
          {!item.standing?.hasBegun && (
            <ButtonLink href={apply} variant="primary">
              {visit.session === null ? words.guide.signIn : words.guide.apply}
            </ButtonLink>
          )}
          {item.isJoint && <Tag tone="blue">{words.joint}</Tag>}
        </p>
      </header>
      <div className="columns">
        <div className="stack" data-gap="section">
          <Parts item={item} />
          <GuideMaterials item={item} />
          <GuideLimits item={item} />
          <How item={item} />
        </div>
        <aside className="stack" data-gap="loose">
          <GuideFacts item={item} />
          <section className="stack" aria-labelledby="basis">
            <h2 id="basis">{words.guide.basis}</h2>
            <BasisList citations={item.basis} />
          </section>
        </aside>
      </div>
    </div>
  )
}

function Parts({ item }: { item: ItemView }) {
  const words = useServiceWords().guide
  const labels = useCaseLabels()
  if (!item.joint?.length) return null
  return (
    <section className="stack" aria-labelledby="parts">
      <h2 id="parts">{words.parts}</h2>
      <p className="soft">{words.partsSays}</p>
      <ul>
        {item.joint.map(({ item: code, when }) => (
          <li key={code}>
            <a href={`/services/${encodeURIComponent(code)}`}>{labels.item(code)}</a>
            {when && <span className="small soft"> · {words.conditional}</span>}
            <PartStanding standing={item.parts[code] ?? null} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Of a part that cannot be applied for, that the whole cannot either where it is needed. */
function PartStanding({ standing }: { standing: ItemStanding | null }) {
  const words = useServiceWords().standing
  if (!standing?.hasBegun) return null
  return (
    <span className="row small">
      <StandingTag standing={standing} />
      <span className="soft">{words.partStands}</span>
    </span>
  )
}

function How({ item }: { item: ItemView }) {
  const words = useServiceWords().guide
  const { apps } = useDeclarations()
  const process = apps.find(({ id }) => id === item.app)?.processes?.find(({ id }) => id === item.process)
  if (!process) return null
  return (
    <section className="stack" aria-labelledby="how">
      <h2 id="how">{words.process}</h2>
      <ProcessPicture
        process={process}
        of={{ app: item.app, process: item.process, item: item.code, states: [] }}
        steps={[]}
      />
    </section>
  )
}
