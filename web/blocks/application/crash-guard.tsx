import { Component, type ReactNode } from 'react'
import { Notice } from '#web/ui/notice.tsx'
import { useWords } from '../words.ts'

interface CrashGuardProps {
  children: ReactNode
}

/** Keeps a fault in one screen from taking the whole console with it, and says what happened. */
export class CrashGuard extends Component<CrashGuardProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    return this.state.error ? <Crash error={this.state.error} /> : this.props.children
  }
}

function Crash({ error }: { error: Error }) {
  const words = useWords().application
  return (
    <div className="screen">
      <Notice tone="danger" title={words.crash} live>
        <p>{words.crashSays}</p>
        <p>
          <code className="code">{error.message}</code>
        </p>
      </Notice>
    </div>
  )
}
