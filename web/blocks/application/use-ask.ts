import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ask } from '#web/blocks/ask.ts'

interface AskOptions {
  /** Asks again after so many milliseconds; a page in the background does not. */
  every?: number | false
  /** Shows the answer to the question before until the new one is there. */
  keep?: boolean
  enabled?: boolean
}

/** Asks the interface and keeps the answer; the path is the key under which it is kept and made new. */
export function useAsk<Answer>(
  path: string,
  { every = false, keep = false, enabled = true }: AskOptions = {},
) {
  return useQuery({
    queryKey: [path],
    queryFn: () => ask<Answer>(path),
    refetchInterval: every,
    enabled,
    placeholderData: keep ? keepPreviousData : undefined,
  })
}
