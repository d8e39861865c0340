import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { useWords } from '#web/blocks/words.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Island } from '../island.tsx'
import { ConsentBoard } from '../islands/consent-board.tsx'
import { DoneNotice } from '../my-data/done-notice.tsx'
import { heldOf } from '../my-data/held-of.ts'
import { HeldRecords } from '../my-data/held-records.tsx'
import { LookList } from '../my-data/look-list.tsx'
import { MyDataTiles } from '../my-data/my-data-tiles.tsx'
import { RequestList } from '../my-data/request-list.tsx'
import { RightsList } from '../my-data/rights-list.tsx'
import type { ConsentsView, LooksView, OwnDataView, OwnRequestsView } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'
import type { PageProps } from '../visit.ts'

export interface MyData {
  held: OwnDataView
  looks: LooksView
  asked: OwnRequestsView
  consents: ConsentsView
}

/** What departments hold on whoever is signed in, who looked at it, what was asked and consented to, and what can be. */
export function MyDataPage({ visit, data }: PageProps<MyData>) {
  const words = usePersonWords().myData
  const isPerson = data.held.subject?.startsWith('person:') ?? false
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <DoneNotice visit={visit} requests={data.asked.requests} />
      </header>
      {data.held.subject === null ? <Unknown /> : <Known visit={visit} data={data} isPerson={isPerson} />}
    </div>
  )
}

function Unknown() {
  const words = usePersonWords().myData
  const toAccount = (
    <ButtonLink href="/account#number" variant="primary">
      {words.toAccount}
    </ButtonLink>
  )
  return (
    <EmptyState title={words.unknown} action={toAccount}>
      {words.unknownSays}
    </EmptyState>
  )
}

function Known({ visit, data, isPerson }: PageProps<MyData> & { isPerson: boolean }) {
  const held = heldOf(data.held, useLabels())
  return (
    <>
      <MyDataTiles held={held} data={data} />
      <div className="columns">
        <div className="stack" data-gap="section">
          <Held held={held} today={visit.today} />
          <Looks looks={data.looks} />
          {isPerson && <Requests data={data} today={visit.today} />}
          {isPerson && <Consents data={data.consents} isOwn={visit.session?.actor.acting === null} />}
        </div>
        <Aside isPerson={isPerson} name={visit.session?.actor.name ?? ''} />
      </div>
    </>
  )
}

function Held({ held, today }: { held: OwnDataView['departments']; today: string }) {
  const words = usePersonWords().myData
  return (
    <section className="stack" aria-labelledby="held">
      <h2 id="held">{words.held}</h2>
      <p className="soft">{words.heldSays}</p>
      <HeldRecords departments={held} today={today} />
    </section>
  )
}

function Looks({ looks }: { looks: LooksView }) {
  const words = usePersonWords().myData
  return (
    <section className="stack" aria-labelledby="looks">
      <h2 id="looks">{words.looks}</h2>
      <p className="soft">{words.looksSays}</p>
      <LookList looks={looks.looks} />
      {looks.next && (
        <p>
          <a href="/my-data/access">{words.allLooks}</a>
        </p>
      )}
    </section>
  )
}

function Requests({ data, today }: { data: MyData; today: string }) {
  const words = usePersonWords().requests
  return (
    <section className="stack" aria-labelledby="requests">
      <h2 id="requests">{words.title}</h2>
      <RequestList requests={data.asked.requests} today={today} />
    </section>
  )
}

function Consents({ data, isOwn }: { data: ConsentsView; isOwn: boolean }) {
  const words = usePersonWords().consents
  const labels = useLabels()
  const { comma } = useWords()
  const notices = data.notices.map((notice) => ({
    ...notice,
    scopeNames: notice.scope.map((type) => labels.record(type)).join(comma),
  }))
  return (
    <section className="stack" aria-labelledby="consents">
      <h2 id="consents">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <Island
        name="consent-board"
        Component={ConsentBoard}
        props={{ consents: data.consents, notices, mayGive: isOwn }}
      />
    </section>
  )
}

function Aside({ isPerson, name }: { isPerson: boolean; name: string }) {
  const { rights, myData, things } = usePersonWords()
  return (
    <aside className="stack" aria-labelledby="rights">
      {isPerson ? (
        <>
          <h2 id="rights">{rights.title}</h2>
          <p className="small soft">{rights.lead}</p>
          <RightsList />
        </>
      ) : (
        <Notice>
          <p id="rights">
            <Given text={fill(myData.organisation, { name })} />
          </p>
        </Notice>
      )}
      <p>
        <a href="/my-data/things">{things.toThings}</a>
      </p>
      <p className="stack" data-gap="tight">
        <a className="button" href="/api/my/copy" download>
          <Icon name="download" size="small" />
          {myData.copy}
        </a>
        <span className="small soft">{myData.copySays}</span>
      </p>
    </aside>
  )
}
