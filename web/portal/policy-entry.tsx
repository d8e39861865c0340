import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { policyHref } from '#web/blocks/links.ts'
import { formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { PolicyEntry } from './policy-catalogue.ts'

const TYPE = 'policy.document'
const ENDED = ['repealed', 'lapsed']

/** A policy document in a list. */
export function PolicyEntryView({ entry }: { entry: PolicyEntry }) {
  const labels = useLabels()
  const language = useLanguage()
  const { key, title, docNo, issuer, signedAt, level, area, status } = entry
  return (
    <li data-ended={(status && ENDED.includes(status)) || undefined}>
      <h2>
        <a href={policyHref(key)}>
          <Given text={title} />
        </a>
      </h2>
      <p className="entry-facts small soft">
        {docNo && (
          <span>
            <Given text={docNo} />
          </span>
        )}
        {issuer && (
          <span>
            <Given text={issuer} />
          </span>
        )}
        {signedAt && <time dateTime={signedAt}>{formatDate(signedAt, language)}</time>}
        <span className="entry-tags">
          {level && <Tag>{labels.value(TYPE, 'level', level)}</Tag>}
          {area && <Tag>{labels.value(TYPE, 'area', area)}</Tag>}
          {status && status !== 'inForce' && <Tag tone="clock">{labels.value(TYPE, 'status', status)}</Tag>}
        </span>
      </p>
    </li>
  )
}
