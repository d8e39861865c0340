import { useConsoleWords } from '../words.ts'

/** Which keys do what, said on the page itself. */
export function QuarantineKeys() {
  const words = useConsoleWords().quarantine
  return (
    <p className="small soft keys">
      <span className="kbd">J</span> <span className="kbd">K</span> <span className="kbd">↑</span>{' '}
      <span className="kbd">↓</span> {words.keysSays}
    </p>
  )
}
