import { askCase } from './ask-case.ts'
import { about, type Doing, type Of, tell, valuesUnder } from './doing.ts'
import type { Acting } from './execute.ts'
import { mark } from './mark.ts'
import { openTask, sendNotice } from './open-task.ts'
import { publish, withdraw } from './publish.ts'

/** Does one action: changes the outcome and tells of it in an event. */
export function act(acting: Acting, doing: Doing): void {
  const { action } = acting.action
  if (action.do === 'publish') publish(acting, doing)
  else if (action.do === 'withdraw') withdraw(acting, action, doing)
  else if (action.do === 'mark' || action.do === 'unmark') mark(acting, action, doing)
  else if (action.do === 'task') openTask(acting, action, doing)
  else if (action.do === 'notice') sendNotice(acting, action, doing)
  else if (action.do === 'emit') emit(acting, action, doing)
  else if (action.do === 'open' || action.do === 'step') askCase(acting, action, doing)
  else tell(acting, { type: action.topic, data: about(acting) }, doing)
}

function emit(acting: Acting, action: Of<'emit'>, doing: Doing): void {
  const { values } = acting.action
  const data = valuesUnder(acting, 'data', action.data)
  const subject = values.subject?.run(acting.scope)
  tell(
    acting,
    { type: action.event, data, ...(typeof subject === 'string' && subject ? { subject } : {}) },
    doing,
  )
}
