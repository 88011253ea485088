/**
 * A command of the deck as a child process, as a person calls it.
 * In: its words and the folder it is called from. Out: its exit code and what it said.
 */
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from '../../src/base/files.ts'

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** Node keeps what it has compiled, so that forty starts cost little. */
const CACHE = join(tmpdir(), 'interview-deck-compile-cache')

/** Runs one command, for as many milliseconds as it may take. What `npm test` has put into the environment is kept from it. */
export function runDeck(args: string[], cwd: string, env: Record<string, string> = {}, timeout = 50_000): Promise<Outcome> {
  const { INIT_CWD: _, SOURCE: __, ...inherited } = process.env
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'src/commands/cli.ts'), ...args], { cwd, env: { ...inherited, NODE_COMPILE_CACHE: CACHE, ...env }, timeout }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr })
    })
  })
}
