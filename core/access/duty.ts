/**
 * What somebody may be allowed to do, one word per duty. Every route of the interface is open to everybody, to whoever is
 * signed in, or asks for one of these.
 */
export const duties = [
  'own.read',
  'own.ask',
  'own.delegate',
  'cases.apply',
  'cases.receive',
  'cases.work',
  'cases.lead',
  'own.things',
  'events.send',
  'loop.watch',
  'imports.run',
  'quarantine.read',
  'quarantine.settle',
  'outbox.read',
  'outbox.replay',
  'receivers.manage',
  'parties.manage',
  'things.manage',
  'decisions.read',
  'tasks.read',
  'tasks.do',
  'records.verify',
  'records.fields',
  'records.record',
  'unmask',
  'accounts.read',
  'accounts.manage',
  'roles.grant',
  'sessions.end',
  'keys.rotate',
  'calendars.load',
  'book.read',
] as const

export type Duty = (typeof duties)[number]

export function isDuty(text: string): text is Duty {
  return (duties as readonly string[]).includes(text)
}
