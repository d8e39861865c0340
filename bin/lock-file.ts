import { readFileSync } from 'node:fs'
import licences from './licences.json' with { type: 'json' }

/** The part of `package-lock.json` (version 3) that says what is installed where. */
export interface LockFile {
  packages: Record<string, LockedPackage>
}

export interface LockedPackage {
  name?: string
  version: string
  license?: string
  integrity?: string
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

export function readLockFile(root: string): LockFile {
  return JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as LockFile
}

/** What is installed where only the platform runs, by path: everything but what is for development alone. */
export function runtimePackages({ packages }: LockFile): [string, LockedPackage][] {
  return Object.entries(packages).filter(([path, one]) => path !== '' && !one.dev)
}

export function nameOf(path: string, one: LockedPackage): string {
  return one.name ?? path.split('node_modules/').at(-1)!
}

/** The licence a package states, or that is known of one which states none. */
export function licenceOf(path: string, one: LockedPackage): string {
  const name = nameOf(path, one)
  const stated = licences.stated.find((known) => known.package === name)
  return one.license ?? stated?.licence ?? 'NOASSERTION'
}

/** Where Node finds a package that another one asks for: beside it, or beside one of those it lies in. */
export function resolved(lock: LockFile, from: string, name: string): [string, LockedPackage][] | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    const found = lock.packages[path]
    if (found) return [[path, found]]
    if (at === '') return null
  }
}
