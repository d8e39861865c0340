import type { Pool } from 'pg'
import type { GrantableRole } from '#core/access/role.ts'

/** All that decides what somebody signed in may do at this moment. */
export interface PersonRow {
  id: string
  name: string
  subject: string | null
  department: string | null
  division: string | null
  roles: GrantableRole[]
  hasSecond: boolean
  acting: { delegation: string; subject: string; name: string; scope: string[] } | null
}

/**
 * Reads an active account with the roles it holds now, and the delegation it acts by, if that is in force: given to it,
 * not ended, not past its last day, by an account that is active and still that subject's.
 */
export async function readPerson(
  db: Pool,
  { account, acting, today }: { account: string; acting: string | null; today: string },
): Promise<PersonRow | null> {
  const read = await db.query<PersonRow>({
    name: 'read-person',
    text: `select accounts.id, shown_name as name, subject, department, division,
             array(select role from account_roles where account = accounts.id and until is null order by role) as roles,
             sealed_totp is not null or exists (select from passkeys where account = accounts.id) as "hasSecond",
             (select jsonb_build_object('delegation', delegations.id, 'subject', from_subject, 'name', giver.shown_name,
                'scope', scope)
              from delegations join accounts as giver on giver.id = from_account
              where delegations.id = $2 and to_account = accounts.id and ended_at is null and until >= $3
                and giver.state = 'active' and giver.subject = from_subject) as acting
           from accounts where accounts.id = $1 and state = 'active'`,
    values: [account, acting, today],
  })
  return read.rows[0] ?? null
}
