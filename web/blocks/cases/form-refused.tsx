import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { FormProblem } from '../form-problem.tsx'
import { Problem } from '../problem.ts'
import { useProblemSentence } from '../problem-notice.tsx'
import { useWords } from '../words.ts'
import type { FormModel } from './form-model.ts'
import { GoneFields } from './gone-fields.tsx'
import type { Typed } from './shown-fields.ts'

export interface FormRefusedProps {
  error: Error | null
  /** The fields that show by themselves what is said of them. */
  fields: readonly string[]
  /** The form as it was filled in, and what was typed. */
  filled: { model: FormModel | null; typed: Typed }
  /** Puts the form of now in its place; what was typed stays. */
  onLoad: () => void
}

/** Why a form was not taken; where it is of an earlier version, what of it is gone and the way to the one of now. */
export function FormRefused({ error, fields, filled, onLoad }: FormRefusedProps) {
  const isOutdated = error instanceof Problem && error.code === 'form-outdated'
  if (!isOutdated) return <FormProblem error={error} fields={fields} />
  return <Outdated error={error} filled={filled} onLoad={onLoad} />
}

function Outdated({
  error,
  filled: { model, typed },
  onLoad,
}: Omit<FormRefusedProps, 'error' | 'fields'> & { error: Problem }) {
  const words = useWords().cases
  const sentence = useProblemSentence()
  const all = model?.groups.flatMap(({ fields }) => fields) ?? []
  const gone = all.filter(({ name }) => error.gone.includes(name))
  return (
    <Notice tone="clock" live>
      <p>{sentence(error)}</p>
      <GoneFields gone={gone.map(({ name, label }) => ({ name, label, value: typed[name] }))} />
      <p>
        <Button size="small" onPress={onLoad}>
          {words.loadForm}
        </Button>
      </p>
    </Notice>
  )
}
