import { mkdirSync, writeFileSync } from 'node:fs'
import { visitorFiles } from './visitor-files.ts'

// Writes the files a visitor may import by hand: `node sample/write-files.ts`.
const folder = new URL('./files/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const { name, bytes } of visitorFiles()) writeFileSync(new URL(name, folder), bytes)
