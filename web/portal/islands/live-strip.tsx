import { useState } from 'react'
import { DeclarationsProvider } from '#web/blocks/declarations.tsx'
import { LiveList } from '#web/blocks/live-list.tsx'
import { useLive } from '#web/blocks/use-live.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'
import type { LiveItem } from '#web/blocks/views/loop-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'

export interface LiveStripProps {
  first: LiveItem[]
  apps: AppView[]
}

const MOST = 6

/** What was published in the last minutes, moving on as it happens; can be paused. */
export function LiveStrip({ first, apps }: LiveStripProps) {
  const [isPaused, setPaused] = useState(false)
  const { items, isOpen } = useLive('/api/live', { first: first.slice(0, MOST), most: MOST, isPaused })
  const words = useWords().live
  return (
    <DeclarationsProvider apps={apps}>
      <section className="live-strip" aria-labelledby="live-title">
        <div className="row" data-spread>
          <h2 id="live-title">
            <span className="live-dot" data-open={(isOpen && !isPaused) || undefined} aria-hidden="true" />
            {words.title}
          </h2>
          {items.length > 0 && (
            <Button variant="quiet" size="small" onPress={() => setPaused(!isPaused)}>
              <Icon name={isPaused ? 'play' : 'pause'} size="small" />
              {isPaused ? words.resume : words.pause}
            </Button>
          )}
        </div>
        {items.length > 0 ? <LiveList items={items} /> : <p className="soft">{words.empty}</p>}
      </section>
    </DeclarationsProvider>
  )
}
