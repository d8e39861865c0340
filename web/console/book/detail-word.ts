interface DetailWords {
  /** What the platform writes by itself. */
  details: Record<string, string>
  given: string
  /** An account that was moved from one department to another. */
  moved: string
  taken: string
  roles: Record<string, string>
}

/** What was done, in words: `given clerk: moved` by its parts, what is not the platform's own as it was written. */
export function detailWord(detail: string, { details, given, moved, taken, roles }: DetailWords): string {
  const [, done = '', reason = ''] = /^([^:]*)(?:: (.*))?$/s.exec(detail) ?? []
  const [, what, role = ''] = /^(given|taken) (\w+)$/.exec(done) ?? []
  const [, from, to = ''] = /^moved from (\S+) to (\S+)$/.exec(done) ?? []
  const template = what === 'given' ? given : taken
  const plain = from ? moved.replace('{from}', from).replace('{to}', to) : details[done]
  const said = what ? template.replace('{role}', roles[role] ?? role) : plain
  if (said === undefined) return detail
  return reason === '' ? said : `${said}: ${reason}`
}
