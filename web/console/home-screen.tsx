import { useEffect } from 'react'
import { go } from '#web/blocks/application/router.ts'
import { useMay } from '#web/blocks/application/use-may.ts'
import { LoopScreen } from './loop/loop-screen.tsx'
import { sectionHref, sectionsFor } from './sections.ts'

/** The first screen: the loop, or, for whoever may not watch it, the first section that is theirs. */
export function HomeScreen() {
  const may = useMay()
  const isElsewhere = may !== null && !may('loop.watch')
  const href = isElsewhere ? sectionHref(ownSection(may)) : null
  useEffect(() => {
    if (href !== null) go(href, { replace: true })
  }, [href])
  return may?.('loop.watch') ? <LoopScreen /> : null
}

/** What is for everybody comes last: whoever has work of their own here begins with it. */
function ownSection(may: NonNullable<ReturnType<typeof useMay>>) {
  const forAll = sectionsFor(() => false)
  const mine = sectionsFor(may)
  return mine.find((one) => !forAll.includes(one)) ?? mine[0] ?? 'indicators'
}
