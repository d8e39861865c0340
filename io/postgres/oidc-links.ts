import type { PoolClient } from 'pg'

/** An account of an identity provider. */
export interface ProviderAccount {
  issuer: string
  sub: string
}

/** The account a provider's account is joined to. It is locked, joined or not, until the commit. */
export async function lockOidcLink(tx: PoolClient, { issuer, sub }: ProviderAccount): Promise<string | null> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [JSON.stringify([issuer, sub])])
  const read = await tx.query<{ account: string }>(
    'select account from oidc_links where issuer = $1 and sub = $2',
    [issuer, sub],
  )
  return read.rows[0]?.account ?? null
}

export async function insertOidcLink(
  tx: PoolClient,
  { issuer, sub, account, at }: ProviderAccount & { account: string; at: string },
): Promise<void> {
  await tx.query('insert into oidc_links (issuer, sub, account, made_at) values ($1, $2, $3, $4)', [
    issuer,
    sub,
    account,
    at,
  ])
}
