import { useEffect } from 'react'
import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { BalanceBar } from '#web/blocks/balance-bar.tsx'
import { Button, ButtonLink } from '#web/ui/button.tsx'
import { SealMark } from '#web/ui/seal-mark.tsx'
import type { BalanceSheet } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { LiveFeed } from './live-feed.tsx'
import { LoopNowPicture } from './loop-screen.tsx'
import { useLoopNow } from './use-loop-now.ts'
import { WallClock } from './wall-clock.tsx'

/** The loop for the command room: dark, large, without a menu, of the same blocks. */
export function WallScreen() {
  const words = useConsoleWords()
  const { question, history } = useLoopNow()
  useDark()
  useEffect(() => {
    document.title = words.wall.title
  }, [words])
  return (
    <main className="wall" id="main" tabIndex={-1}>
      <header className="row" data-spread>
        <h1 className="row">
          <SealMark />
          {words.wall.title}
        </h1>
        <span className="row">
          <WallClock />
          <Button
            size="small"
            variant="quiet"
            onPress={() => void document.documentElement.requestFullscreen()}
          >
            {words.wall.full}
          </Button>
          <ButtonLink size="small" variant="quiet" href="/console">
            {words.wall.exit}
          </ButtonLink>
        </span>
      </header>
      <Answered question={question}>
        {(loop) => (
          <>
            <LoopNowPicture loop={loop} history={history} />
            <WallBalance />
            <section className="wall-feed" aria-label={words.loop.events}>
              <LiveFeed loop={loop} most={12} />
            </section>
          </>
        )}
      </Answered>
    </main>
  )
}

function WallBalance() {
  const words = useConsoleWords()
  const question = useAsk<BalanceSheet>('/api/balance', { every: 2000 })
  return (
    <section aria-label={words.ledger.title}>
      <Answered question={question}>{({ total }) => <BalanceBar balance={total} />}</Answered>
    </section>
  )
}

/** The wall is dark whatever the reader's own choice; leaving it gives that back. */
function useDark(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    const before = dataset.theme
    dataset.theme = 'dark'
    return () => {
      if (before === undefined) delete dataset.theme
      else dataset.theme = before
    }
  }, [])
}
