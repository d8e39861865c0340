import type { CaseView } from '#web/blocks/cases/case-views.ts'
import { FormValues } from '#web/blocks/cases/form-values.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useWorkbenchWords } from '../words.ts'
import { MaskedField } from './masked-field.tsx'
import { casePath } from './use-case.ts'

/** What was applied for and handed in. */
export function FilledColumn({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const { apps } = useDeclarations()
  const item = apps.flatMap(({ items = [] }) => items).find(({ code }) => code === one.item)
  return (
    <section className="case-column stack" aria-labelledby="filled">
      <h2 id="filled">{words.filled}</h2>
      {item && (
        <FormValues
          app={one.app}
          form={item.form}
          values={one.form}
          draw={(field, value) =>
            one.masked?.includes(field.name) ? (
              <MaskedField key={String(value)} no={one.no} field={field} mask={String(value)} />
            ) : undefined
          }
        />
      )}
      <Materials one={one} />
    </section>
  )
}

function Materials({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const { material: said } = useWords().cases
  const labels = useCaseLabels()
  const language = useLanguage()
  const given = Object.entries(one.materials)
  if (given.length === 0) return null
  return (
    <>
      <h3>{words.materials}</h3>
      <ul className="material-list">
        {given.map(([id, { state, trust, files, promisedBy, handedOver, isToShow }]) => (
          <li key={id} className="case-material">
            <span>{labels.material(one.item, id)}</span>
            <span className="small soft">
              {fill(said[state], { at: promisedBy ? formatDate(promisedBy, language) : '' })}
              {state !== 'promised' && ` · ${isToShow ? words.toShow : words.trust[trust]}`}
              {handedOver &&
                ` · ${fill(words.handedOver, { by: handedOver.by, to: handedOver.to?.name ?? '' })}`}
            </span>
            <span className="row">
              {files.map((file, n) => (
                <a key={file} className="small" href={`${casePath(one.no)}/files/${file}`}>
                  {fill(words.file, { n: n + 1 })}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
