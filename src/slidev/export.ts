/**
 * Slidev's own exporters.
 * In: slides, a format and where it is to go. Out: what Slidev wrote there, unchecked.
 *
 * Slidev starts a dev server and a browser of its own. It says that it has exported even where the slides had not appeared,
 * as happens while the server still prepares its modules: what it wrote is to be looked at, and if need be made again.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { ensureBrowser } from '../base/browser.ts'
import { ROOT } from '../base/files.ts'
import { stoppable } from '../base/interrupt.ts'
import { MachineError } from '../base/problem.ts'

export interface SlidevExport {
  entry: string
  format: 'pptx' | 'png'
  slides: number[]
  withClicks: boolean
  output: string
}

const SLIDEV = join(ROOT, 'node_modules/@slidev/cli/bin/slidev.mjs')
/** In milliseconds. */
const SLOWEST_PAGE = 120_000
/** How long to wait, in milliseconds, before each try for what the browser still loads. */
const WAITS = [500, 5_000, 20_000]

/** Exports until `faultOf` finds nothing. Throws MachineError with the last fault, or with Slidev's own words. */
export async function exportWithSlidev(wanted: SlidevExport, faultOf: () => Promise<string | undefined>): Promise<void> {
  let fault: string | undefined
  for (const wait of WAITS) {
    await run(wanted, wait)
    fault = await faultOf()
    if (fault === undefined)
      return
  }
  throw new MachineError(`What Slidev exported as ${wanted.format} is not the deck: ${fault}. It was not kept. Try "npm run build", which says more of what is wrong.`)
}

async function run({ entry, format, slides, withClicks, output }: SlidevExport, wait: number): Promise<void> {
  const child = spawn(process.execPath, [
    SLIDEV,
    'export',
    entry,
    ...['--format', format],
    ...['--output', output],
    ...['--range', slides.join(',')],
    ...['--with-clicks', String(withClicks)],
    ...['--executable-path', ensureBrowser()],
    ...['--timeout', String(SLOWEST_PAGE)],
    ...['--wait', String(wait)],
  ], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', chunk => said += chunk)
  child.stderr.on('data', chunk => said += chunk)
  const code = await stoppable(() => child.kill('SIGINT'), () => new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject)))
  if (code !== 0)
    throw new MachineError(`Slidev could not export the slides as ${format}:\n${said.trim().split('\n').slice(-30).join('\n')}`)
}
