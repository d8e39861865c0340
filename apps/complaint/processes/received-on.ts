import type { Process, Step } from '#core/app.ts'

/** The day the law counts from: that of the letter, where a letter was split, else that of the case. */
export const receivedOn = 'if form.receivedOn != null then form.receivedOn else case.openedOn'

/** What every case begins with: the order that is in force that day, which it keeps to its end. */
export const underOrder: Pick<NonNullable<Process['begin']>, 'decides' | 'sets'> = {
  decides: { table: 'rule-set', inputs: { receivedOn } },
  sets: { ruleSet: 'decision.ruleSet', receivedOn },
}

const isPlaceKnown = 'form.respondentPlace != null'
const place = 'if decision.place = "platform" then form.platformPlace else form.respondentPlace'

/** Sends a case to the office that the table of jurisdiction names, as soon as that place is known. */
export function assigning(tells: string): Step {
  return {
    by: ['engine'],
    tells,
    when: `facts.placedBy = null and (${isPlaceKnown} or (form.respondentKind = "shop" and form.platformPlace != null))`,
    decides: {
      table: 'jurisdiction',
      inputs: { ruleSet: 'facts.ruleSet', respondentKind: 'form.respondentKind', isPlaceKnown },
    },
    sets: { division: place, placedBy: 'decision.place' },
  }
}

/** A shop that nobody reaches where it says it is: the same table judges again, without that place. */
export function unreachable(tells: string): Step {
  return {
    by: ['clerk', 'reviewer'],
    tells,
    reason: true,
    when: 'form.respondentKind = "shop" and form.platformPlace != null and facts.placedBy != "platform"',
    decides: {
      table: 'jurisdiction',
      inputs: { ruleSet: 'facts.ruleSet', respondentKind: 'form.respondentKind', isPlaceKnown: 'false' },
    },
    sets: { division: 'form.platformPlace', placedBy: 'decision.place' },
  }
}

/** An officer sends it to another place, and says why. */
export function placing(tells: string): Step {
  return {
    by: ['clerk', 'reviewer'],
    tells,
    form: 'placing',
    reason: true,
    sets: { division: 'input.division', placedBy: '"hand"' },
  }
}
