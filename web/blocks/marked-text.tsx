import { useGivenLang } from './given.tsx'
import { markedParts } from './marked-parts.ts'

/** Text with the found places marked. */
export function MarkedText({ text, marks }: { text: string; marks: [number, number][] }) {
  const lang = useGivenLang(text)
  return (
    <span lang={lang}>
      {markedParts(text, marks).map((part) =>
        part.isMarked ? <mark key={part.from}>{part.text}</mark> : <span key={part.from}>{part.text}</span>,
      )}
    </span>
  )
}
