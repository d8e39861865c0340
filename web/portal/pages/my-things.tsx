import type { ThingsPage } from '#web/blocks/things/thing-views.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { BackLink } from '../back-link.tsx'
import { Island } from '../island.tsx'
import { ThingBoard } from '../islands/thing-board.tsx'
import { NeedsScript } from '../needs-script.tsx'
import { usePersonWords } from '../person-words.ts'
import type { PageProps } from '../visit.ts'

/** The devices of whoever is signed in; they send about themselves, each with a secret of its own. */
export function MyThingsPage({ visit, data }: PageProps<{ things: ThingsPage }>) {
  const { myData, things: words } = usePersonWords()
  const isKnown = visit.session?.actor.isKnown ?? false
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack">
        <BackLink href="/my-data" label={myData.back} />
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      {isKnown ? (
        <>
          {data.things.things.length === 0 && <p className="soft">{words.none}</p>}
          <Island name="thing-board" Component={ThingBoard} props={{ things: data.things.things }} />
          <NeedsScript />
        </>
      ) : (
        <EmptyState
          title={myData.unknown}
          action={<ButtonLink href="/account#number">{myData.toAccount}</ButtonLink>}
        >
          {words.unknownSays}
        </EmptyState>
      )}
    </div>
  )
}
