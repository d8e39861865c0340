import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import test from 'node:test'

/** Who may import whom. A folder not named may import nothing of the house but itself. */
const walls: { of: RegExp; may: RegExp[]; packages: RegExp }[] = [
  {
    of: /^core\//,
    may: [/^core\//],
    packages: /^(typebox(\/.*)?|feelin|lezer-feel|dmn-moddle(\/.*)?|xstate|luxon|@lezer\/.*)$/,
  },
  { of: /^loop\/loop\.ts$/, may: [/^core\//, /^loop\//], packages: /^$/ },
  { of: /^loop\/stage\.ts$/, may: [/^core\//], packages: /^$/ },
  {
    of: /^loop\/(acquire|transmit|analyze|decide|execute)\//,
    may: [/^core\//, /^loop\/stage\.ts$/, /^loop\/\$1\//],
    packages: /^$/,
  },
  { of: /^apps\/apps\.ts$/, may: [/^apps\/[^/]+\/app\.ts$/, /^core\/app\.ts$/], packages: /^$/ },
  { of: /^apps\/([^/]+)\//, may: [/^core\/app\.ts$/, /^apps\/\$1\//], packages: /^$/ },
  { of: /^io\//, may: [/^core\//, /^loop\//, /^io\//], packages: /./ },
  { of: /^web\/ui\//, may: [/^web\/ui\//, /^core\//], packages: /./ },
  { of: /^web\/blocks\//, may: [/^web\/ui\//, /^web\/blocks\//, /^core\//], packages: /./ },
  {
    of: /^web\/(portal|workbench|console)\//,
    may: [/^web\/(ui|blocks)\//, /^web\/\$1\//, /^core\//],
    packages: /./,
  },
]

const sources = globSync('{core,loop,apps,io,web}/**/*.{ts,tsx}').filter(
  (file) => !/\.test\.tsx?$|\.d\.ts$|(^|\/)test\//.test(file),
)

test('every folder imports only what its wall lets through', () => {
  const faults = sources.flatMap((file) => importsOf(file).flatMap((target) => fault(file, target)))
  assert.deepEqual(faults, [])
})

test('the pure folders read no clock, no chance and no world', () => {
  // A process is also what moves a case, so Node's own is known by what it alone has.
  const worldly =
    /\bDate\.now\b|new Date\(\)|Math\.random|(?<![.\w])process\.(env|argv|cwd|exit|std\w+|nextTick|hrtime|platform|pid|\w+Usage|uptime|kill|on|once)\b|\bfetch\(|\bglobalThis\b|\bsetTimeout\b|\bcrypto\./
  const faults = sources
    .filter((file) => /^(core|loop|apps)\//.test(file))
    .filter((file) => worldly.test(withoutComments(readFileSync(file, 'utf8'))))
  assert.deepEqual(faults, [])
})

test('no file is a barrel, a grab-bag or a default export', () => {
  const bags = /(^|\/)(index|utils?|helpers?|common|misc|lib|manager|handler|service|base|types)\.tsx?$/
  const faults = sources.filter(
    (file) => bags.test(file) || /^export default /m.test(readFileSync(file, 'utf8')),
  )
  assert.deepEqual(faults, [])
})

const statement =
  /^(?:import|export)(?:\s[^'"`;=()]*?\sfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm

function importsOf(file: string): string[] {
  const text = withoutComments(readFileSync(file, 'utf8'))
  return [...text.matchAll(statement)].map((found) => found[1] ?? found[2]!)
}

function fault(file: string, target: string): string[] {
  const wall = walls.find((one) => one.of.test(file))
  if (!wall) return []
  const inside = target.startsWith('#')
    ? target.slice(1)
    : target.startsWith('.')
      ? normalize(join(dirname(file), target))
      : null
  if (inside === null) return wall.packages.test(target) ? [] : [`${file} imports the package ${target}`]
  const own = wall.of.exec(file)?.[1] ?? ''
  const allowed = wall.may.some((pattern) => new RegExp(pattern.source.replaceAll('\\$1', own)).test(inside))
  return allowed ? [] : [`${file} imports ${inside}`]
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
