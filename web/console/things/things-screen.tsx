import { Answered } from '#web/blocks/application/answered.tsx'
import { MoreButton } from '#web/blocks/application/more-button.tsx'
import { go, usePlace } from '#web/blocks/application/router.ts'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { usePages } from '#web/blocks/application/use-pages.ts'
import { withQuery } from '#web/blocks/links.ts'
import type { ThingsPage } from '#web/blocks/things/thing-views.ts'
import type { PartyView } from '#web/blocks/views/party-views.ts'
import { Button } from '#web/ui/button.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useConsoleWords } from '../words.ts'
import { ThingForm } from './thing-form.tsx'
import { ThingList } from './thing-list.tsx'

/** Every device and vehicle that may send, of all owners or of one, and a form to register one more. */
export function ThingsScreen() {
  const words = useConsoleWords()
  const language = useLanguage()
  const parties = useAsk<{ parties: PartyView[] }>('/api/parties').data?.parties ?? []
  const owners = parties.map(({ id, name }) => ({ id: `party:${id}`, label: name[language] }))
  return (
    <div className="screen">
      <ScreenHead title={words.nav.things} lead={words.things.lead} side={<ToForm />} />
      <div className="columns receivers">
        <Things owners={owners} />
        <ThingForm owners={owners} />
      </div>
    </div>
  )
}

/** On a narrow page the form stands below all things. */
function ToForm() {
  const words = useConsoleWords().things
  return (
    <Button onPress={() => document.querySelector<HTMLInputElement>('#thing-form input')?.focus()}>
      {words.toForm}
    </Button>
  )
}

function Things({ owners }: { owners: { id: string; label: string }[] }) {
  const words = useConsoleWords().things
  const { query } = usePlace()
  const owner = query.get('owner')
  const pages = usePages<ThingsPage>(withQuery('/api/things', { owner }), { every: 60_000 })
  const things = pages.data?.pages.flatMap((page) => page.things)
  return (
    <section className="stack" aria-labelledby="things">
      <h2 id="things">{words.list}</h2>
      <SelectInput
        label={words.owner}
        value={owner ?? ''}
        choices={[{ id: '', label: words.anyOwner }, ...owners]}
        onChange={(chosen) => go(withQuery('/console/things', { owner: chosen || null }))}
      />
      <Answered question={{ ...pages, data: things }}>{(all) => <ThingList things={all} />}</Answered>
      <MoreButton pages={pages} />
    </section>
  )
}
