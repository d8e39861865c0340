import { createHash } from 'node:crypto'
import {
  type LockedPackage,
  type LockFile,
  licenceOf,
  nameOf,
  resolved,
  runtimePackages,
} from './lock-file.ts'

/** A component of the bill: one package of a version, with its licence and the digest it is installed by. */
interface Component {
  type: 'application' | 'library'
  'bom-ref': string
  name: string
  version: string
  purl: string
  scope?: 'required' | 'optional'
  licenses: ({ license: { id: string } } | { expression: string })[]
  hashes?: { alg: 'SHA-512'; content: string }[]
}

/**
 * What the platform is made of at run time, as CycloneDX 1.6 (ECMA-424), from the lock file alone: the same lock file gives
 * the same bill. `npm sbom` leaves out what packages of development need as well (measured: 26 of 237, the database driver's
 * protocol among them).
 */
export function billOfMaterials(lock: LockFile) {
  const packages = runtimePackages(lock)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(lock))}`,
    version: 1,
    metadata: { component: { ...componentOf('', lock.packages['']!), type: 'application' } },
    components: packages.map(([path, one]) => componentOf(path, one)),
    dependencies: [['', lock.packages['']!] as const, ...packages].map(([path, one]) => ({
      ref: refOf(path, one),
      dependsOn: dependedOn(lock, path, one),
    })),
  }
}

function componentOf(path: string, one: LockedPackage): Component {
  const licence = licenceOf(path, one)
  return {
    type: 'library',
    'bom-ref': refOf(path, one),
    name: nameOf(path, one),
    version: one.version,
    purl: refOf(path, one),
    ...(path === '' ? {} : { scope: one.optional || one.devOptional ? 'optional' : 'required' }),
    licenses: / (OR|AND|WITH) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }],
    ...(one.integrity ? { hashes: [{ alg: 'SHA-512', content: hexOf(one.integrity) }] } : {}),
  }
}

/** Package URL: the name of a package everywhere, and of a component here. One version in two places is one component. */
function refOf(path: string, one: LockedPackage): string {
  return `pkg:npm/${nameOf(path, one).replace('@', '%40')}@${one.version}`
}

function dependedOn(lock: LockFile, path: string, one: LockedPackage): string[] {
  const names = Object.keys({ ...one.dependencies, ...one.optionalDependencies, ...one.peerDependencies })
  const found = names.flatMap((name) => resolved(lock, path, name) ?? [])
  return [...new Set(found.filter(([, other]) => !other.dev).map(([at, other]) => refOf(at, other)))].sort()
}

function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
}

/** A name-based UUID (RFC 9562 §5.8, version 8) of a text. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
