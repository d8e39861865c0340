import type { App } from '../app.ts'
import type { Faults } from '../faults.ts'
import type { Material } from './item.ts'

/**
 * The once-only check: nobody may be asked for what a department of the network already holds, and what is taken from the
 * network must be what the record stands for (优化营商环境条例 arts 37, 44; 市场主体登记管理条例 art. 16). It looks across all apps.
 */
export function checkOnce(apps: App[], faults: Faults): void {
  const types = apps.flatMap(({ records }) => records)
  const holders = new Map(
    types.flatMap(({ type, proves = [] }) => proves.map((what) => [what, type] as const)),
  )
  const proven = new Map(types.map(({ type, proves = [] }) => [type, proves]))
  for (const { id, items = [] } of apps)
    for (const { code, materials } of items)
      for (const material of materials) {
        const fault = faultOf(material, { holders, proven })
        if (fault) faults.add(`${id}.items.${code}.materials.${material.id}`, fault)
      }
}

interface Held {
  /** A record type that stands for a material, by the material. */
  holders: Map<string, string>
  /** The materials each record type stands for. */
  proven: Map<string, string[]>
}

function faultOf({ id, is = id, source, record }: Material, { holders, proven }: Held): string | null {
  if (source === 'applicant') {
    const holder = holders.get(is)
    return holder === undefined ? null : `asks the applicant for "${is}", which "${holder}" already proves`
  }
  const proves = record === undefined ? undefined : proven.get(record)
  return proves === undefined || proves.includes(is)
    ? null
    : `takes "${is}" from "${record}", which does not say that it proves it`
}
