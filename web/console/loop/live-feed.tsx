import { useState } from 'react'
import { Button, ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import type { LoopNow } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { FeedList } from './feed-list.tsx'
import { withNewest } from './newest.ts'
import { useFeed } from './use-feed.ts'

const MOST = 40

/** Every event as it happens, after those that had happened before the page was opened. */
export function LiveFeed({ loop, most = MOST }: { loop: LoopNow; most?: number }) {
  const [before] = useState(() => loop.stages.flatMap((line) => line.last))
  const [isHeld, setHeld] = useState(false)
  const feed = useFeed('/api/live?all=1', { most, isHeld })
  const items = withNewest(before, feed.items, most)
  return (
    <>
      <LiveState feed={feed} isHeld={isHeld} onHold={setHeld} />
      {items.length > 0 ? <FeedList items={items} /> : <NoEvents />}
    </>
  )
}

interface LiveStateProps {
  feed: { held: number; isOpen: boolean }
  isHeld: boolean
  onHold: (isHeld: boolean) => void
}

function LiveState({ feed, isHeld, onHold }: LiveStateProps) {
  const words = useConsoleWords().loop
  const language = useLanguage()
  return (
    <div className="row small soft" data-spread>
      <span>
        <span className="live-dot" data-open={(feed.isOpen && !isHeld) || undefined} aria-hidden="true" />
        {feed.isOpen ? words.live : words.reconnecting}
        {isHeld && feed.held > 0 && ` · ${fill(words.held, { n: formatNumber(feed.held, language) })}`}
      </span>
      <Button size="small" variant="quiet" onPress={() => onHold(!isHeld)}>
        <Icon name={isHeld ? 'play' : 'pause'} size="small" />
        {isHeld ? words.resume : words.pause}
      </Button>
    </div>
  )
}

function NoEvents() {
  const words = useConsoleWords().loop
  return (
    <EmptyState
      title={words.empty}
      action={<ButtonLink href="/console/imports">{words.emptyAct}</ButtonLink>}
    >
      {words.emptySays}
    </EmptyState>
  )
}
