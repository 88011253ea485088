/** Slidev's own commands, and the one place where they are started. */
import type { Ended } from '../base/program.ts'
import { join } from 'node:path'
import { PACKAGES } from '../base/files.ts'
import { runNode } from '../base/program.ts'

export function runSlidev(args: string[], options?: Parameters<typeof runNode>[1]): Promise<Ended> {
  return runNode([join(PACKAGES, '@slidev/cli/bin/slidev.mjs'), ...args], options)
}
