import { about, type Doing, type Of, tell, valuesUnder } from './doing.ts'
import type { Acting } from './execute.ts'

/** Cases move at a door of their own; what a rule asks of one waits there, under an id that makes asking again harmless. */
export function askCase(acting: Acting, action: Of<'open' | 'step'>, doing: Doing): void {
  const form = valuesUnder(acting, 'form', action.form)
  const named = action.do === 'step' ? acting.action.values.case?.run(acting.scope) : null
  if (action.do === 'step' && typeof named !== 'string') return
  const asked = action.do === 'open' ? { item: action.item } : { case: named, step: action.step }
  const event = tell(
    acting,
    { type: 'case.asked', data: { ...about(acting), do: action.do, ...asked } },
    doing,
  )
  doing.outcome.asked.push({
    part: event.part,
    id: event.id,
    ask:
      action.do === 'open'
        ? { do: 'open', item: action.item, form }
        : { do: 'step', no: String(named), step: action.step, form },
    subject: subjectOf(acting),
    by: acting.decided.rule.id,
    causeId: event.id,
    loopId: event.loopId,
  })
}

/** Whom the opened case is for: the subject of the event, unless the rule names another. */
function subjectOf({ action, decided, scope }: Acting): string {
  const named = action.values.subject?.run(scope)
  return typeof named === 'string' && named ? named : decided.event.subject
}
