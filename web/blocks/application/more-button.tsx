import { Button } from '#web/ui/button.tsx'
import { useWords } from '../words.ts'

interface MoreButtonProps {
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
}

/** Shows more of a list that is read page after page; nothing where all of it stands there. */
export function MoreButton({ pages }: MoreButtonProps) {
  const words = useWords().application
  if (!pages.hasNextPage) return null
  return (
    <p>
      <Button isDisabled={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
        {words.more}
      </Button>
    </p>
  )
}
