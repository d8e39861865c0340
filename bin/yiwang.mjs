#!/usr/bin/env node
// `npx yiwang COMMAND …`: the same hand-over as npm start, to the command line of the platform.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
process.argv.splice(2, 0, join('bin', 'yiwang.ts'))
await import(join(here, 'run.mjs'))
