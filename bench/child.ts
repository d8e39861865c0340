import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A process of ours that is being measured from outside. */
export interface Child {
  process: ChildProcess
  /** Everything it printed so far. */
  output: () => string
  /** Resolves with the exit code, null when it was killed. */
  ended: Promise<number | null>
  /** Highest resident memory seen, in MiB; NaN where the system does not tell. */
  peakMib: () => number
  /** Processor seconds used so far; NaN where the system does not tell. */
  cpuSeconds: () => number
}

const root = join(import.meta.dirname, '..')

/** What commands are started with, see `bin/run.mjs`. */
export const frugal = ['--max-semi-space-size=8', '--max-old-space-size=384']

/** Runs a file of the project under this Node, with the installation it works on in its environment. */
export function startChild(
  file: string,
  args: string[],
  { env = {}, flags = [] }: { env?: Record<string, string>; flags?: string[] } = {},
): Child {
  const child = spawn(process.execPath, [...flags, join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, YIWANG_CWD: root, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)))
  const usage = { peak: Number.NaN, cpu: Number.NaN }
  const watch = () => Object.assign(usage, usageOf(child.pid) ?? {})
  // A measurement that fails must not leave what it measured running.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const timer = setInterval(watch, 100)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  void ended.then(() => {
    clearInterval(timer)
    process.off('exit', kill)
  })
  const now = <Name extends keyof typeof usage>(name: Name) => {
    watch()
    return usage[name]
  }
  return {
    process: child,
    output: () => printed,
    ended,
    peakMib: () => now('peak'),
    cpuSeconds: () => now('cpu'),
  }
}

/** From /proc, which only Linux has; ticks are hundredths of a second there. */
function usageOf(pid: number | undefined): { peak: number; cpu: number } | null {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')
    if (peak === undefined || !times) return null
    return { peak: Number(peak) / 1024, cpu: (Number(times[11]) + Number(times[12])) / 100 }
  } catch {
    return null
  }
}

/** Waits until the child has printed `text`; rejects with what it printed when it ends before. */
export async function printed(child: Child, text: string): Promise<void> {
  let gone = false
  void child.ended.then(() => {
    gone = true
  })
  while (!child.output().includes(text)) {
    if (gone) throw new Error(`It ended before it said "${text}":\n${child.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** A port the system says is free. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
