/** The project as npm packs it. */
import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import { ROOT } from '../../src/base/files.ts'

export interface Packed {
  filename: string
  files: { path: string }[]
}

/** `options`: of `npm pack`, beside --json. */
export async function pack(...options: string[]): Promise<Packed> {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--json', ...options], { cwd: ROOT, shell: process.platform === 'win32' })
  return (JSON.parse(stdout) as [Packed])[0]
}
