import type { GrantableRole } from '#core/access/role.ts'
import { accessWords } from '#core/access/words.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { withTo } from '#web/blocks/links.ts'
import { useWords } from '#web/blocks/words.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useAccountWords } from '../account-words.ts'
import { type SampleGroup, sampleGroups } from './sample-groups.ts'

export interface SamplePerson {
  name: string
  shownName: string
  roles: GrantableRole[]
  department: string | null
}

/** The people of the sample city, each with a button to enter as them. Plain forms. */
export function SamplePeople({ people, to }: { people: SamplePerson[]; to: string | null }) {
  const words = useAccountWords().signIn
  return (
    <section className="stack" aria-labelledby="sample">
      <h2 id="sample">{words.sample}</h2>
      <p className="soft">{words.sampleSays}</p>
      {sampleGroups(people).map(({ group, members }) => (
        <Group key={group} {...{ group, members, to }} />
      ))}
    </section>
  )
}

function Group({ group, members, to }: SampleGroup & { to: string | null }) {
  const words = useAccountWords().signIn
  return (
    <form className="stack" data-gap="tight" method="post" action={withTo('/sign-in/sample', to)}>
      <h3>{words.sampleGroups[group]}</h3>
      <ul className="sample-people">
        {members.map((person) => (
          <li key={person.name}>
            <Person person={person} />
          </li>
        ))}
      </ul>
    </form>
  )
}

function Person({ person }: { person: SamplePerson }) {
  const words = useAccountWords().signIn
  const labels = useLabels()
  const { comma } = useWords()
  const access = accessWords(useLanguage())
  const { name, shownName, roles, department } = person
  const says = roles.map((role) => access.roles[role]).join(comma) || words.residentSays[name]
  return (
    <button className="sample-person" type="submit" name="name" value={name}>
      <strong className="sample-person-name">
        <Given text={shownName} />
      </strong>
      <span className="small soft">{says}</span>
      {department && (
        <span className="small faint">
          <Given text={labels.source(department)} />
        </span>
      )}
    </button>
  )
}
