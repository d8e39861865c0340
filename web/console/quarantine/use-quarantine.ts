import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '#web/blocks/ask.ts'
import type { QuarantinePage } from '../views.ts'
import { filterQuestion, type QuarantineFilter } from './quarantine-filter.ts'

/** The rows that have not been shown yet. */
export interface MoreRows {
  isThere: boolean
  isComing: boolean
  show: () => void
}

/** The refused rows that match, page after page as one list. */
export function useQuarantine(filter: QuarantineFilter) {
  const question = useInfiniteQuery({
    queryKey: ['quarantine', filter],
    queryFn: ({ pageParam }) => ask<QuarantinePage>(filterQuestion(filter, pageParam)),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = question
  const more: MoreRows = {
    isThere: hasNextPage,
    isComing: isFetchingNextPage,
    show: () => void fetchNextPage(),
  }
  return { data: data && joined(data.pages), error, refetch, more }
}

/** Asks for the rows and for every balance anew, after something was settled. */
export function useQuarantineRenewal(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['quarantine'] }),
      client.invalidateQueries({ queryKey: ['/api/balance'] }),
    ])
  }
}

function joined(pages: QuarantinePage[]): QuarantinePage | undefined {
  const last = pages.at(-1)
  return last && { ...last, rows: pages.flatMap((page) => page.rows) }
}
