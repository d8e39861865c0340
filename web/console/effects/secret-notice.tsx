import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { toast } from '#web/ui/toast.tsx'
import { useConsoleWords } from '../words.ts'

/** A secret that is shown this one time. */
export function SecretNotice({ secret }: { secret: string }) {
  const { receivers: words, common } = useConsoleWords()
  async function copy() {
    await navigator.clipboard.writeText(secret)
    toast(common.copied)
  }
  return (
    <Notice title={words.saved} live>
      <p>{words.savedSays}</p>
      <p className="row">
        <code className="code">{secret}</code>
        {'clipboard' in navigator && (
          <Button size="small" onPress={() => void copy()}>
            {common.copy}
          </Button>
        )}
      </p>
    </Notice>
  )
}
