import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#web/blocks/ask.ts'

export function accountPath(id: string): string {
  return `/api/accounts/${encodeURIComponent(id)}`
}

/** Asks for every list of accounts anew, and for each account that is open. */
export function useAccountRenewal(): () => Promise<void> {
  const client = useQueryClient()
  const isAboutAccounts = ([path]: readonly unknown[]) => String(path).startsWith('/api/accounts')
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => isAboutAccounts(queryKey) })
}

interface Change {
  method?: 'POST' | 'DELETE'
  /** What stands behind the account's own path. */
  path: string
  body?: unknown
}

/** Changes an account; only a new link is answered, everything else is asked anew. */
export function useAccountChange(id: string, onDone: (answer: { link: string } | null) => void) {
  const renew = useAccountRenewal()
  return useMutation({
    mutationFn: ({ method = 'POST', path, body }: Change) =>
      send<{ link: string } | null>(method, `${accountPath(id)}/${path}`, body),
    onSuccess: (answer) => {
      onDone(answer)
      return renew()
    },
  })
}
