/**
 * How a folder of transcripts is read: what is right, lost or refused shows side by side.
 * In: a folder. Out: a table with a row for each file in it.
 */
import type { Outlined } from '../src/scaffold/outline.ts'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { InputError } from '../src/base/problem.ts'
import { preview } from '../src/scaffold/outline.ts'
import { people, percent } from '../src/scaffold/report.ts'

const MINUTES = 20
const LONGEST_CELL = 40
const HEAD = ['file', 'form', 'language', 'asks', 'answers', 'in turns', 'turns', 'sections', 'times', 'seconds']

/** Reads every file below `folder`, and says the table through `say`. Throws where the folder cannot be read. */
export async function readCorpus(folder: string, say: (text: string) => void): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort()
  const rows: string[][] = []
  let refused = 0
  for (const file of files) {
    const start = performance.now()
    const read = await preview(file, { minutes: MINUTES }).catch((error: unknown) => {
      if (error instanceof InputError)
        return error.problems[0]!
      throw error
    })
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    const name = file.slice(folder.length).replace(/^[/\\]/, '')
    if ('message' in read) {
      refused++
      rows.push([name, `refused: ${read.message}`])
    }
    else {
      rows.push([name, ...cells(read), seconds])
    }
  }
  say(table([HEAD, ...rows]))
  say(`\n${files.length} files: ${files.length - refused} read, ${refused} refused.`)
}

function cells(outlined: Outlined): string[] {
  const { form, language, share, article, times } = outlined
  return [form ?? 'text', language, people(outlined, true), people(outlined, false), percent(share.inTurns), String(article.turns.length), String(article.sections.length), times.length > 0 ? 'yes' : 'no']
}

/** A row with fewer cells is said in full. */
function table(rows: string[][]): string {
  const cut = rows.map(row => row.length === HEAD.length ? row.map(cell => cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL - 1)}…` : cell) : row)
  const widths = HEAD.map((_, column) => Math.max(...cut.filter(row => row.length === HEAD.length || column === 0).map(row => row[column]!.length)))
  return cut.map(row => row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column]!)).join('  ')).join('\n')
}
