import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../ask.ts'
import { withQuery } from '../links.ts'

/** Asks for a list page after page; the path is the key under which it is kept, `every` asks again after so many milliseconds. */
export function usePages<Page extends { next: string | null }>(
  path: string,
  { every = false }: { every?: number | false } = {},
) {
  return useInfiniteQuery({
    queryKey: [path],
    queryFn: ({ pageParam }) => ask<Page>(withQuery(path, { after: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: every,
  })
}
