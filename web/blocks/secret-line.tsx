import { useState } from 'react'
import { Button } from '#web/ui/button.tsx'
import { useWords } from './words.ts'

/** A secret that is shown this one time, with a button to copy it. */
export function SecretLine({ secret }: { secret: string }) {
  const words = useWords().secret
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(secret)
    setCopied(true)
  }
  return (
    <p className="row">
      <code className="code">{secret}</code>
      {typeof navigator === 'object' && 'clipboard' in navigator && (
        <Button size="small" onPress={() => void copy()}>
          {words[isCopied ? 'copied' : 'copy']}
        </Button>
      )}
    </p>
  )
}
