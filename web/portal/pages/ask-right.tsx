import { useDeclarations } from '#web/blocks/declarations.tsx'
import { useWords } from '#web/blocks/words.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill } from '#web/ui/format.ts'
import { BackLink } from '../back-link.tsx'
import { Island } from '../island.tsx'
import { RightsForm } from '../islands/rights-form.tsx'
import { choicesOf } from '../my-data/choices-of.ts'
import { promisedDays } from '../my-data/promised-days.ts'
import { RightsList } from '../my-data/rights-list.tsx'
import { NeedsScript } from '../needs-script.tsx'
import type { OwnDataView } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'
import type { PersonWords } from '../person-words.zh.ts'
import type { PageProps, Visit } from '../visit.ts'

/** The form of one right, or all rights to choose from. */
export function AskRightPage({ visit, data }: PageProps<{ held: OwnDataView }>) {
  const { labels } = useDeclarations()
  const { rights, myData } = usePersonWords()
  const kind = kindOf(visit, rights.kinds)
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack">
        <BackLink href="/my-data" label={myData.back} />
        <h1>{kind === null ? rights.ask : labels.value('rights.request', 'kind', kind)}</h1>
        <p className="lead">{kind === null ? rights.lead : rights.kinds[kind]}</p>
      </header>
      {kind === null ? (
        <RightsList />
      ) : (
        <div className="columns">
          <Form visit={visit} kind={kind} held={data.held} />
          <aside className="stack" aria-labelledby="other-rights">
            <h2 id="other-rights">{rights.other}</h2>
            <RightsList current={kind} />
          </aside>
        </div>
      )}
    </div>
  )
}

type Kind = keyof PersonWords['rights']['kinds']

function kindOf({ query }: Visit, kinds: Record<Kind, string>): Kind | null {
  const kind = query.get('kind') ?? ''
  return Object.hasOwn(kinds, kind) ? (kind as Kind) : null
}

function Form({ visit, kind, held }: { visit: Visit; kind: Kind; held: OwnDataView }) {
  const { apps, labels } = useDeclarations()
  const words = usePersonWords().rights
  const all = choicesOf(held, { labels, words: useWords() })
  const records = kind === 'review' ? all.filter((one) => one.decisionRef !== null) : all
  const [type, key] = [visit.query.get('type'), visit.query.get('key')]
  const chosen = records.find((one) => one.type === type && one.key === key) ?? null
  if (kind === 'withdraw') return <ToConsents />
  if (kind === 'review' && records.length === 0)
    return <EmptyState title={words.noDecision}>{words.noDecisionSays}</EmptyState>
  const days = promisedDays(apps, kind, visit.today)
  return (
    <div className="stack">
      <NeedsScript />
      <Island name="rights-form" Component={RightsForm} props={{ kind, records, chosen }} />
      {days !== null && <p className="small soft">{fill(words.due, { n: days })}</p>}
    </div>
  )
}

function ToConsents() {
  const words = usePersonWords().rights
  return (
    <EmptyState
      title={words.withdrawSays}
      action={<ButtonLink href="/my-data#consents">{words.toConsents}</ButtonLink>}
    >
      {words.kinds.withdraw}
    </EmptyState>
  )
}
