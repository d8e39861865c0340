import type { Pool } from 'pg'
import type { App } from '#core/app.ts'
import { Faults } from '#core/faults.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { Item } from '#core/process/item.ts'
import { type LoadedItem, loadItem } from '#core/process/load-item.ts'
import { type LoadedProcess, loadProcess } from '#core/process/load-process.ts'
import type { Process } from '#core/process/process.ts'
import { jsonText } from '../postgres/json-text.ts'

/** Processes and items in every version under which a case may run, by `<id>@<version>`. */
export interface DeclaredVersions {
  processes: Map<string, LoadedProcess>
  items: Map<string, LoadedItem>
}

interface VersionRow {
  kind: 'process' | 'item'
  id: string
  version: number
  declared: { app: string; body: Process | Item }
}

/**
 * Notes the processes and items as they are declared now and loads those of earlier versions beside them: a case ends under
 * the version it began under. What was changed without a new version counts as it is now.
 */
export async function keepVersions(pool: Pool, apps: LoadedApps): Promise<DeclaredVersions> {
  const now = presentVersions(apps)
  await pool.query(
    `insert into declared_versions (kind, id, version, declared)
     select * from unnest($1::text[], $2::text[], $3::int[], $4::json[])
     on conflict (kind, id, version) do update set declared = excluded.declared
       where declared_versions.declared::text <> excluded.declared::text`,
    [
      now.map(({ kind }) => kind),
      now.map(({ id }) => id),
      now.map(({ version }) => version),
      now.map(({ declared }) => jsonText(declared)),
    ],
  )
  const read = await pool.query<VersionRow>('select kind, id, version, declared from declared_versions')
  return loadVersions(apps, read.rows)
}

function presentVersions({ cases }: LoadedApps): VersionRow[] {
  const processes = [...cases.processes.values()].map(({ id, app, process: body }): VersionRow => {
    return { kind: 'process', id, version: body.version, declared: { app, body } }
  })
  const items = [...cases.items.values()].map(({ app, item: body }): VersionRow => {
    return { kind: 'item', id: body.code, version: body.version, declared: { app, body } }
  })
  return [...processes, ...items]
}

function loadVersions({ apps, cases }: LoadedApps, rows: VersionRow[]): DeclaredVersions {
  const faults = new Faults()
  const versions: DeclaredVersions = { processes: new Map(), items: new Map() }
  for (const { kind, id, version, declared } of rows) {
    const app = apps.find((one) => one.id === declared.app)
    const at = `${id}@${version}`
    if (!app) continue
    if (kind === 'process')
      versions.processes.set(
        at,
        present(cases.processes.get(id), version) ?? processOf(app, declared.body as Process, faults),
      )
    else
      versions.items.set(
        at,
        presentItem(cases.items.get(id), version) ?? itemOf(app, declared.body as Item, faults),
      )
  }
  faults.throwIfAny()
  return versions
}

function present(loaded: LoadedProcess | undefined, version: number): LoadedProcess | undefined {
  return loaded?.process.version === version ? loaded : undefined
}

function presentItem(loaded: LoadedItem | undefined, version: number): LoadedItem | undefined {
  return loaded?.item.version === version ? loaded : undefined
}

function processOf(app: App, process: Process, faults: Faults): LoadedProcess {
  return loadProcess(app, process, faults)
}

/** An item names its process by id only; the process of its time need not be there any more under that name. */
function itemOf(app: App, item: Item, faults: Faults): LoadedItem {
  const then = { ...app, processes: [...(app.processes ?? []), { ...app.processes![0]!, id: item.process }] }
  return loadItem(app.processes?.some(({ id }) => id === item.process) ? app : then, item, faults)
}
