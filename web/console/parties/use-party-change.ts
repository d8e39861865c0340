import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#web/blocks/ask.ts'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'

export function partyPath(id: string): string {
  return `/api/parties/${encodeURIComponent(id)}`
}

interface Change {
  method?: 'POST' | 'DELETE'
  /** What stands behind the party's own path. */
  path: string
  body?: unknown
}

/** Changes a party; what is answered is the party as it then is, and every list is asked anew. */
export function usePartyChange(id: string, onDone: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ method = 'POST', path, body }: Change) =>
      send<PartyPageView>(method, `${partyPath(id)}/${path}`, body),
    onSuccess: (party) => {
      client.setQueryData([partyPath(id)], party)
      onDone()
      return client.invalidateQueries({ queryKey: ['/api/parties'] })
    },
  })
}
