/** The command line. Exit codes: 0 done, 1 the input is wrong, 2 the tool or the machine cannot do it, 130 interrupted. */
import type { Command, Values } from './command.ts'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { IS_PACKAGE, ROOT } from '../base/files.ts'
import { INTERRUPTED, interrupted, stopWhenTold } from '../base/interrupt.ts'
import { InputError, MachineError } from '../base/problem.ts'
import { asTyped } from '../base/project.ts'
import { build } from './build.ts'
import { didYouMean, say, settle, UsageError } from './command.ts'
import { dev } from './dev.ts'
import { exportCommand } from './export.ts'
import { failureJson } from './failure.ts'
import { find } from './find.ts'
import { generate } from './generate.ts'
import { outline } from './outline.ts'
import { portable } from './portable.ts'
import { bench, corpus, nightly, pictures, test } from './project.ts'
import { start } from './start.ts'
import { verify } from './verify.ts'

/** In the order in which they are listed. */
const commands: Record<string, Command> = {
  start, outline, dev, generate, find, verify, build, export: exportCommand, portable,
  // What is left out of the package is for who works on the project itself.
  ...IS_PACKAGE ? {} : { pictures, bench, corpus, test, nightly },
}

/** Every command has it. */
const HELP: Command['options'] = { help: { type: 'boolean', short: 'h', help: 'show this' } }

async function main(): Promise<void> {
  // npm runs a script in the project's folder; paths are meant from where it was called.
  const { INIT_CWD } = process.env
  if (INIT_CWD && process.cwd() === ROOT)
    process.chdir(INIT_CWD)
  const [name, ...args] = process.argv.slice(2)
  const command = name && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    if (name && !['--help', '-h', 'help'].includes(name))
      throw new UsageError(`There is no command "${name}".${didYouMean(name, Object.keys(commands))}\n\n${overview()}`)
    return say(overview())
  }
  const { values, given } = parse(name!, command, args)
  if (values.help)
    return say(help(name!, command))
  stopWhenTold()
  await command.run(values, given)
}

function parse(name: string, command: Command, args: string[]): { values: Values, given: string } {
  try {
    const { values, positionals } = parseArgs({ args, options: { ...command.options, ...HELP }, strict: true, allowPositionals: command.argument !== undefined })
    return { values: values as Values, given: positionals.join(' ') }
  }
  catch (error) {
    const [reason] = (error as Error).message.split(/\.?(?: To |\n|$)/)
    throw new UsageError(`${reason}.\n\n${help(name, { ...command, summary: '' })}`)
  }
}

function overview(): string {
  const names = Object.keys(commands)
  const width = Math.max(...names.map(name => asTyped(name).length)) + 2
  const lines = names.map(name => `  ${asTyped(name).padEnd(width)}${commands[name]!.summary}`)
  return `Commands:\n${lines.join('\n')}\n\nOptions of each: ${asTyped('<command>', '--help')}`
}

function help(name: string, { summary, options, argument }: Command): string {
  const lines = Object.entries({ ...options, ...HELP }).map(([key, { type, help }]) => `  --${key}${type === 'string' ? ` ${key.toUpperCase()}` : ''}`.padEnd(24) + help)
  return [summary && `${[name, argument].filter(Boolean).join(' ')}: ${summary}`, `Options:\n${lines.join('\n')}`].filter(Boolean).join('\n\n')
}

main().catch((error: unknown) => {
  settle()
  if (interrupted.aborted) {
    console.error('Interrupted; nothing is left half done.')
    process.exitCode = INTERRUPTED
    return
  }
  const isExpected = error instanceof InputError || error instanceof MachineError || error instanceof UsageError
  if (process.argv.includes('--json'))
    say(failureJson(error))
  if (!isExpected || !process.argv.includes('--json'))
    console.error(isExpected ? error.message : error)
  process.exitCode = error instanceof InputError || error instanceof UsageError ? 1 : 2
}).finally(settle)
