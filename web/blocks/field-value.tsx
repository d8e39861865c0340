import { formatDate, formatInstant, formatMoney, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { BasisLink } from './basis-link.tsx'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import type { FieldView } from './views/record-views.ts'
import { useWords } from './words.ts'

interface FieldValueProps {
  type: string
  field: Pick<FieldView, 'name' | 'value' | 'basis'>
}

/** One value, shown as its schema says: money in yuan, dates as people write them, codes, lists, citations. */
export function FieldValue({ type, field }: FieldValueProps) {
  const words = useWords()
  const { value } = field
  if (value === null || value === undefined || value === '')
    return <span className="faint">{words.record.empty}</span>
  if (Array.isArray(value)) return <ListValue type={type} field={field} members={value} />
  if (typeof value === 'boolean') return value ? words.record.yes : words.record.no
  if (typeof value === 'object') return <code className="code">{JSON.stringify(value)}</code>
  return (
    <PlainValue
      type={type}
      name={field.name}
      value={value as string | number}
      isBasis={field.basis === true}
    />
  )
}

interface ListValueProps extends FieldValueProps {
  members: unknown[]
}

/** A list: citations and long members one below another, short ones in a row. */
function ListValue({ type, field, members }: ListValueProps) {
  const { comma } = useWords()
  const isShort = !field.basis && members.every((member) => String(member).length <= SHORT)
  return (
    <ul className={isShort ? 'value-row' : 'value-list'}>
      {members.map((member, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list of plain values has no other key.
        <li key={i}>
          {isShort && i > 0 && comma}
          <FieldValue type={type} field={{ ...field, value: member }} />
        </li>
      ))}
    </ul>
  )
}

const SHORT = 16

interface PlainValueProps {
  type: string
  name: string
  value: string | number
  isBasis: boolean
}

function PlainValue({ type, name, value, isBasis }: PlainValueProps) {
  const language = useLanguage()
  const labels = useLabels()
  const shape = labels.shape(type, name)
  if (typeof value === 'number') {
    return shape.isMoney ? formatMoney(value, language) : formatNumber(value, language, 6)
  }
  if (isBasis && value.includes('#')) return <BasisLink citation={value} />
  if (shape.format === 'date') return <Time value={value} text={formatDate(value, language)} />
  if (shape.format === 'date-time') return <Time value={value} text={formatInstant(value, language)} />
  const word = labels.value(type, name, value)
  if (word !== value) return word
  if (shape.format && /^[\x21-\x7e*]+$/.test(value)) return <code className="code">{value}</code>
  if (shape.isLong) {
    return (
      <span className="value-long">
        <Given text={value} />
      </span>
    )
  }
  return <Given text={value} />
}

function Time({ value, text }: { value: string; text: string }) {
  return (
    <time className="nowrap" dateTime={value}>
      {text}
    </time>
  )
}
