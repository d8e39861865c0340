import type { ItemView } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { fill } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useServiceWords } from './words.ts'

/** What has to be brought, apart from what need not be because a department holds it. */
export function GuideMaterials({ item }: { item: ItemView }) {
  const words = useServiceWords().guide
  const own = item.materials.filter(({ source }) => source === 'applicant')
  const held = item.materials.filter(({ source }) => source === 'network')
  return (
    <section className="stack" aria-labelledby="materials">
      <h2 id="materials">{words.materials}</h2>
      {item.materials.length === 0 && <p>{words.noMaterials}</p>}
      {own.length > 0 && <List code={item.code} title={words.mustBring} materials={own} />}
      {held.length > 0 && (
        <List code={item.code} title={words.held} says={words.heldSays} materials={held} isHeld />
      )}
    </section>
  )
}

interface ListProps {
  code: string
  title: string
  says?: string
  materials: ItemView['materials']
  isHeld?: boolean
}

function List({ code, title, says, materials, isHeld = false }: ListProps) {
  const words = useServiceWords().guide
  const labels = useCaseLabels()
  return (
    <div className="stack" data-gap="tight">
      <h3>{title}</h3>
      {says && <p className="small soft">{says}</p>}
      <ul className="material-list">
        {materials.map(({ id, necessity, copies }) => {
          const notes = [
            isHeld ? null : words.necessity[necessity],
            copies ? fill(words.copies, { n: copies }) : null,
            labels.materialCondition(code, id),
          ]
          return (
            <li key={id} className="row" data-fixed>
              <Icon name={isHeld ? 'check' : 'document'} size="small" />
              <span>
                {labels.material(code, id)}{' '}
                <span className="small soft">{notes.filter(Boolean).join(' · ')}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
