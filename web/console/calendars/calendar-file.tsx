import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#web/blocks/ask.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { FileDrop } from '#web/ui/file-drop.tsx'
import { fill } from '#web/ui/format.ts'
import { toast } from '#web/ui/toast.tsx'
import { useConsoleWords } from '../words.ts'

/** Chooses a calendar file and loads it; what keeps it from being loaded is said, and nothing has changed then. */
export function CalendarFile({ path }: { path: string }) {
  const words = useConsoleWords().calendars
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: async (file: File) => send('POST', path, await contentOf(file, words.notJson)),
    onSuccess: () => {
      toast(words.loaded)
      return client.invalidateQueries({ queryKey: [path] })
    },
  })
  return (
    <div className="stack">
      <FileDrop
        prompt={words.drop}
        choose={words.choose}
        accept={['application/json']}
        onFiles={([file]) => file && mutation.mutate(file)}
      />
      {mutation.isPending && <p className="soft">{fill(words.loading, { name: mutation.variables.name })}</p>}
      {mutation.error && <ProblemNotice error={mutation.error} title={mutation.variables?.name} />}
    </div>
  )
}

async function contentOf(file: File, notJson: string): Promise<unknown> {
  try {
    return JSON.parse(await file.text())
  } catch {
    throw new Error(fill(notJson, { name: file.name }))
  }
}
