/** Slidev's own commands, and the one place where they are started. */
import type { Ended } from '../base/program.ts'
import { join } from 'node:path'
import { packageFolder } from '../base/packages.ts'
import { runNode } from '../base/program.ts'

export function runSlidev(args: string[], options?: Parameters<typeof runNode>[1]): Promise<Ended> {
  return runNode([join(packageFolder('@slidev/cli'), 'bin/slidev.mjs'), ...args], options)
}
