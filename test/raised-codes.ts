import { globSync, readFileSync } from 'node:fs'
import { identifiers } from '#core/identifiers/registry.ts'

const rules = [
  { files: 'core/identifiers/*.ts', find: ownCodes },
  { files: 'core/{text,clock}/*.ts', find: saidCodes },
  { files: 'core/decision/decision.ts', find: saidCodes },
  { files: 'core/feel/feel-failure.ts', find: saidCodes },
  { files: 'core/{party,thing}*.ts', find: saidCodes },
  { files: '{loop,io,bin}/**/*.ts', find: saidCodes },
]

/** Every reason code that the sources write out, with the files that do. Tests are not read. */
export function raisedCodes(): Map<string, string[]> {
  const raised = new Map<string, string[]>()
  for (const { files, find } of rules) {
    for (const file of sourcesOf(files)) {
      for (const code of new Set(find(readFileSync(file, 'utf8')))) {
        raised.set(code, [...(raised.get(code) ?? []), file])
      }
    }
  }
  return raised
}

/** The sources of a pattern, without tests. */
export function sourcesOf(pattern: string): string[] {
  return globSync(pattern).filter((file) => !/\.test\.ts$|\.d\.ts$/.test(file))
}

/** An identifier's reasons begin with its own name: `docNo` raises `doc-no-year`. */
function ownCodes(source: string): string[] {
  return quotedIn(source).filter((word) => prefixes.some((prefix) => word.startsWith(prefix)))
}

const prefixes = Object.keys(identifiers).map(
  (name) => `${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}-`,
)

/**
 * Elsewhere a code stands behind `code:`, is handed to a function that makes a refusal, or is a member of a type
 * whose name ends in `RefusalCode` or `Refusal`, or in `FailureCode`.
 */
function saidCodes(source: string): string[] {
  const parts = [
    ...source.matchAll(/\bcode: '[^']*'/g),
    ...source.matchAll(/\b(?:refused|refusal|bad|fileFault|Refusal)\(\s*'[^']*'/g),
    ...source.matchAll(
      /type \w*(?:Refusal|RefusalCode|FailureCode) =[\s|]*(?:'[^']*'[\s|]*|\w+[\s|]*\|[\s|]*)+/g,
    ),
  ]
  return parts.flatMap(([part]) => quotedIn(part))
}

function quotedIn(source: string): string[] {
  return [...source.matchAll(/'([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'/g)].map(([, word]) => word!)
}
