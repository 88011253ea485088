/** Another program of ours, in Node: run to its end, and ended when the command is interrupted. */
import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { interrupted, stoppable } from './interrupt.ts'

/** A place in the program's own code. */
const STACK_FRAME = /^\s+at .*:\d+:\d+\)?$/
/** More of what a program says before it fails is not read. */
const LAST_LINES = 30

export interface Ended {
  code: number | null
  /** The end of what it said, unless it was shown. */
  said: string
}

/** `show`: on this terminal, as it is said. */
export async function runNode(args: string[], { show = false, env = process.env }: { show?: boolean, env?: SpawnOptions['env'] } = {}): Promise<Ended> {
  const child = spawn(process.execPath, args, { env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
  const kill = () => child.kill()
  process.once('exit', kill)
  try {
    const ended = await stoppable(kill, () => endOf(child))
    interrupted.throwIfAborted()
    return ended
  }
  finally {
    process.off('exit', kill)
  }
}

async function endOf(child: ChildProcess): Promise<Ended> {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', chunk => said += chunk)
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  const lines = said.trim().split('\n').filter(line => !STACK_FRAME.test(line))
  return { code, said: lines.slice(-LAST_LINES).join('\n') }
}
