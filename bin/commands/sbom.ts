import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { billOfMaterials } from '../bill-of-materials.ts'
import { readLockFile } from '../lock-file.ts'
import { typedPath } from './open.ts'

/** `yiwang sbom [FILE]`: what the platform is made of (CycloneDX), into a file or onto the terminal. */
export async function sbomCommand([file]: string[]): Promise<number> {
  const bill = billOfMaterials(readLockFile(join(import.meta.dirname, '..', '..')))
  const text = `${JSON.stringify(bill, null, 2)}\n`
  if (file === undefined) process.stdout.write(text)
  else writeFileSync(typedPath(file), text)
  return 0
}
