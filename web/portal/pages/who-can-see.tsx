import type { FieldSights, Sight, SightCircle } from '#core/access/who-can-see.ts'
import { accessWords } from '#core/access/words.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatDate } from '#web/ui/format.ts'
import { Icon, type IconName } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { conditionWords } from '../condition-words.ts'
import { type SightGroup, sightGroups } from '../sight-groups.ts'
import type { PageProps } from '../visit.ts'
import { usePortalWords } from '../words.ts'

export interface WhoCanSeeView {
  type: string
  unmaskedBy: (keyof ReturnType<typeof accessWords>['roles'])[]
  fields: FieldSights[]
}

const CIRCLES: SightCircle[] = ['public', 'fields', 'record', 'own']
const ICONS: Record<Sight['level'], IconName> = { clear: 'shown', masked: 'mask', none: 'lock' }

/** Who can see each field of a kind of record, and by which rule: what the declaration says, read out as a table. */
export function WhoCanSeePage({ data }: PageProps<{ sights: WhoCanSeeView }>) {
  const { type, fields, unmaskedBy } = data.sights
  const words = usePortalWords().whoCanSee
  const labels = useLabels()
  const { comma } = useWords()
  const access = accessWords(useLanguage())
  const roles = unmaskedBy.map((role) => access.roles[role]).join(comma)
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack">
        <h1>{fill(words.title, { type: labels.record(type) })}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <div className="sights">
        <Table
          caption={fill(words.title, { type: labels.record(type) })}
          captionHidden
          stacks
          columns={useColumns(type, fields)}
          rows={sightGroups(fields)}
          rowKey={({ names }) => names.join(' ')}
        />
      </div>
      <section className="stack prose" aria-labelledby="sights-how">
        <h2 id="sights-how">{words.how}</h2>
        <p>{fill(words.unmask, { roles })}</p>
        <p>{words.book}</p>
      </section>
    </div>
  )
}

function useColumns(type: string, fields: FieldSights[]): Column<SightGroup>[] {
  const words = usePortalWords().whoCanSee
  const { comma } = useWords()
  const access = accessWords(useLanguage())
  const rolesOf = (circle: SightCircle) =>
    (fields[0]?.sights.find((sight) => sight.circle === circle)?.roles ?? [])
      .map((role) => access.roles[role])
      .join(comma)
  return [
    {
      id: 'field',
      title: words.field,
      isHeader: true,
      cell: ({ names }) => <Fields type={type} names={names} />,
    },
    ...CIRCLES.map((circle) => ({
      id: circle,
      name: words.circles[circle],
      title: <Circle name={words.circles[circle]} roles={rolesOf(circle)} />,
      cell: ({ sights }: SightGroup) => (
        <Seen type={type} sight={sights.find((one) => one.circle === circle)} />
      ),
    })),
  ]
}

function Circle({ name, roles }: { name: string; roles: string }) {
  return (
    <>
      {name}
      {roles && <span className="sight-roles">{roles}</span>}
    </>
  )
}

function Fields({ type, names }: { type: string; names: string[] }) {
  const words = usePortalWords().whoCanSee
  const labels = useLabels()
  const { comma } = useWords()
  return (
    <>
      {names.map((name) => labels.field(type, name)).join(comma)}
      {names.length > MANY && <span className="sight-roles">{fill(words.many, { n: names.length })}</span>}
    </>
  )
}

const MANY = 3

function Seen({ type, sight }: { type: string; sight: Sight | undefined }) {
  const labels = useLabels()
  const words = usePortalWords().whoCanSee
  const language = useLanguage()
  if (!sight) return null
  const { level, rule, when, from, until } = sight
  return (
    <div className="sight" data-level={level}>
      <span className="sight-level">
        <Icon name={ICONS[level]} size="small" />
        {words.levels[level]}
      </span>
      <span className="small soft">{words.rules[rule]}</span>
      {when && (
        <span className="small soft">
          {words.when} <Given text={conditionWords(when, type, labels)} />
        </span>
      )}
      {from && <span className="small soft">{fill(words.from, { date: formatDate(from, language) })}</span>}
      {until && (
        <span className="small soft">{fill(words.until, { date: formatDate(until, language) })}</span>
      )}
    </div>
  )
}
