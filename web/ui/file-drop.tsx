import { DropZone, Text } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface FileDropProps {
  /** What may be dropped here, in a sentence. */
  prompt: string
  choose: string
  accept?: string[]
  onFiles: (files: File[]) => void
}

/** A place to drop files, or to choose them. */
export function FileDrop({ prompt, choose, accept, onFiles }: FileDropProps) {
  return (
    <DropZone
      className="drop"
      onDrop={async (event) => {
        const dropped = event.items.filter((item) => item.kind === 'file')
        onFiles(await Promise.all(dropped.map((item) => item.getFile())))
      }}
    >
      <Icon name="upload" />
      <Text slot="label">{prompt}</Text>
      <FileTrigger acceptedFileTypes={accept} allowsMultiple onSelect={(list) => list && onFiles([...list])}>
        <Button>{choose}</Button>
      </FileTrigger>
    </DropZone>
  )
}
