/**
 * Interviews of growing size, each generated in a process of its own.
 * In: nothing. Out: a row for each size; the time is that of one `generate` in a fresh process, the median of several, and
 * the memory the most that the process ever held.
 */
import type { Project } from '../../src/base/project.ts'
import type { Row } from './run.ts'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { verify } from '../../src/interview/verify.ts'
import { syntheticInterview } from './synthetic.ts'

const SIZES = [10, 100, 1000]
const RUNS = 3

export interface Generation {
  milliseconds: number
  /** In megabytes, before anything was generated and at most. */
  before: number
  most: number
  slides: number
}

export async function sizes(): Promise<Row[]> {
  const rows: Row[] = []
  for (const sections of SIZES) {
    const project = await writeInterview(sections)
    const runs: Generation[] = []
    for (let run = 0; run < RUNS; run++)
      runs.push(await generated(project))
    await rm(project.out, { recursive: true })
    const { milliseconds, before, most, slides } = runs.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(RUNS / 2)]!
    rows.push({
      what: `generate, ${sections} sections`,
      milliseconds,
      note: `${slides} slides a language; ${(milliseconds / sections).toFixed(2)} ms a section; ${Math.round(most)} MB resident at most, ${Math.round(before)} before`,
    })
  }
  return rows
}

/** A made-up interview on disk, with its lock. */
export async function writeInterview(sections: number): Promise<Project> {
  const out = await mkdtemp(join(tmpdir(), 'interview-'))
  const project = { data: join(out, 'data'), out }
  const { source, files } = syntheticInterview(sections)
  for (const [name, content] of Object.entries(files)) {
    const path = join(project.data, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, stringify(content))
  }
  await writeFile(join(out, 'source.txt'), source)
  await verify(project, join(out, 'source.txt'))
  return project
}

async function generated({ data, out }: Project): Promise<Generation> {
  const child = fork(fileURLToPath(new URL('generated.ts', import.meta.url)), [data, out])
  const [message] = await once(child, 'message')
  await once(child, 'exit')
  return message as Generation
}
