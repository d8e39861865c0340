import { useState } from 'react'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { CheckInput } from '#web/ui/check-input.tsx'
import { fill } from '#web/ui/format.ts'
import { Segmented } from '#web/ui/segmented.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useServiceWords } from '../services/words.ts'
import { useSend } from '../use-send.ts'

export interface RatingFormProps {
  no: string
  tags: { id: string; label: string }[]
}

const GRADES = [5, 4, 3, 2, 1] as const

/** How the case went, said once: a grade, what it is about, and in one's own words if one likes. */
export function RatingForm({ no, tags }: RatingFormProps) {
  const words = useServiceWords().rating
  const [grade, setGrade] = useState<(typeof GRADES)[number]>(5)
  const [chosen, setChosen] = useState<string[]>([])
  const [comment, setComment] = useState('')
  const [isSent, setSent] = useState(false)
  const { error, isBusy, run } = useSend()
  const submit = () =>
    run({
      method: 'POST',
      path: `/api/my/cases/${encodeURIComponent(no)}/rating`,
      body: { grade, ...(chosen.length > 0 ? { tags: chosen } : {}), ...(comment ? { comment } : {}) },
      // The rating is counted a moment later, so the page is not asked for it at once.
      then: () => setSent(true),
    })
  if (isSent) return <p role="status">{fill(words.told, { grade: words.grades[grade] })}</p>
  return (
    <form
      className="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Segmented
        label={words.grade}
        value={String(grade)}
        choices={GRADES.map((one) => ({ id: String(one), label: words.grades[one] }))}
        onChange={(one) => setGrade(GRADES.find((each) => String(each) === one) ?? 5)}
      />
      <fieldset className="form-group rating-tags">
        <legend className="field-label">{words.about}</legend>
        {tags.map(({ id, label }) => (
          <CheckInput
            key={id}
            isOn={chosen.includes(id)}
            onChange={(isOn) => setChosen((now) => (isOn ? [...now, id] : now.filter((one) => one !== id)))}
          >
            {label}
          </CheckInput>
        ))}
      </fieldset>
      <TextField label={words.comment} value={comment} onChange={setComment} isLong maxLength={1000} />
      <FormProblem error={error} />
      <div>
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {words.send}
        </Button>
      </div>
    </form>
  )
}
