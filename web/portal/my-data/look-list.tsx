import { accessWords } from '#core/access/words.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { Pairs } from '#web/blocks/pairs.tsx'
import { useWords } from '#web/blocks/words.ts'
import { Dot } from '#web/ui/dot.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { LookView } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'

/** Who looked at what is held on oneself: when, as what, at what, for which purpose and case. */
export function LookList({ looks }: { looks: LookView[] }) {
  const words = usePersonWords().myData
  if (looks.length === 0) return <EmptyState title={words.noLooks}>{words.noLooksSays}</EmptyState>
  return (
    <ol className="look-list">
      {looks.map((look) => (
        <Look key={look.seq} look={look} />
      ))}
    </ol>
  )
}

function Look({ look }: { look: LookView }) {
  const language = useLanguage()
  const access = accessWords(language)
  const labels = useLabels()
  return (
    <li>
      <time className="small soft nowrap" dateTime={look.at}>
        {formatInstant(look.at, language)}
      </time>
      <div className="stack" data-gap="tight">
        <p>
          <strong>
            <Who look={look} />
          </strong>
          <Dot />
          {access.acts[look.act] ?? look.act}
          {look.type && (
            <>
              <Dot />
              {labels.record(look.type)}
            </>
          )}
          {look.outcome === 'refused' && (
            <>
              {' '}
              <Tag tone="danger">{access.outcomes.refused}</Tag>
            </>
          )}
        </p>
        <Why look={look} />
      </div>
    </li>
  )
}

/** The department answers for its officers, so it is named with their role, not the officer. */
function Who({ look }: { look: LookView }) {
  const { by } = usePersonWords().myData
  const labels = useLabels()
  const { comma } = useWords()
  const access = accessWords(useLanguage())
  if (look.isMine) return by.self
  const roles = look.roles.map((role) => access.roles[role]).join(comma)
  if (look.department === null) return roles || by.delegate
  return (
    <>
      <Given text={labels.source(look.department)} />
      {roles && (
        <>
          <Dot />
          {roles}
        </>
      )}
    </>
  )
}

function Why({ look }: { look: LookView }) {
  const words = usePersonWords().myData
  const { comma } = useWords()
  const labels = useLabels()
  const access = accessWords(useLanguage())
  const { purpose, caseNo, fields, type } = look
  return (
    <Pairs
      of={[
        [words.purpose, purpose && (access.purposes[purpose] ?? purpose)],
        [words.caseNo, caseNo],
        [words.fields, type && fields.map((field) => labels.field(type, field)).join(comma)],
      ]}
    />
  )
}
