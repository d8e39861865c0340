import { useEffect, useState } from 'react'
import { formatClock } from '#web/ui/format.ts'

/** The time in Beijing, to the second. */
export function WallClock() {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date().toISOString()), 1000)
    return () => clearInterval(ticking)
  }, [])
  return (
    <time className="wall-clock" dateTime={now}>
      {formatClock(now)}
    </time>
  )
}
