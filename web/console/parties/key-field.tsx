import { useWords } from '#web/blocks/words.ts'
import { FileDrop } from '#web/ui/file-drop.tsx'
import { fill } from '#web/ui/format.ts'
import { TextField } from '#web/ui/text-field.tsx'
import { useConsoleWords } from '../words.ts'
import { readKey } from './read-key.ts'

interface KeyFieldProps {
  label: string
  value: string
  onChange: (pem: string) => void
  error?: string
}

/** A key is some 200 bytes long; of a file that is no key no more is read. */
const MOST = 2000

/** A public key, pasted or from a file; what kind of key it is is found out. A private key is told at once. */
export function KeyField({ label, value, onChange, error }: KeyFieldProps) {
  const words = useConsoleWords().parties
  const algorithms = useWords().party.algorithms
  const read = readKey(value)
  const found = read.is === 'key' ? (algorithms[read.algorithm] ?? read.algorithm) : null
  return (
    <div className="stack" data-gap="tight">
      <TextField
        label={label}
        description={words.keyHint}
        placeholder="-----BEGIN PUBLIC KEY-----"
        value={value}
        onChange={onChange}
        error={read.is === 'private' ? words.faults.key.private : error}
        isLong
        spellCheck="false"
        maxLength={MOST}
      />
      <p className="small soft" role="status">
        {found && fill(words.found, { algorithm: found })}
      </p>
      <FileDrop
        prompt={words.keyDrop}
        choose={words.keyChoose}
        accept={['.pem', '.pub', '.key', '.txt']}
        onFiles={async ([file]) => file && onChange((await file.slice(0, MOST).text()).trim())}
      />
    </div>
  )
}
