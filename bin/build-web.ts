import { buildWeb } from '#web/build.ts'

/** Builds the pages into the folder named, in a process of its own: the builder's memory goes with it. */
const [outDir] = process.argv.slice(2)
if (outDir === undefined) throw new Error('Name the folder for the built pages.')
await buildWeb({ outDir, log: (line) => console.log(`First start: ${line} …`) })
