import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#web/blocks/ask.ts'

export function thingPath(id: string): string {
  return `/api/things/${encodeURIComponent(id)}`
}

/** Changes a thing, and asks for it and for every list of things anew. */
export function useThingChange<Answer>(id: string, onDone: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: unknown }) =>
      send<Answer>('POST', `${thingPath(id)}/${path}`, body),
    onSuccess: () => {
      onDone()
      return client.invalidateQueries({
        predicate: ({ queryKey: [path] }) => String(path).startsWith('/api/things'),
      })
    },
  })
}
