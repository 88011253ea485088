/** Questions as they were written before they said where they are asked: refused, with what to write instead. */
import type { KeyPath, YamlFile } from './yaml-file.ts'
import { stringify } from 'yaml'
import { asTyped } from '../base/project.ts'

/** The path of each question that is a text and no more. */
export function plainQuestions({ value }: YamlFile): KeyPath[] {
  const { questions } = new Object(value) as { questions?: unknown }
  return Array.isArray(questions)
    ? questions.flatMap((question, index) => isPlain(question) ? [['questions', index]] : [])
    : []
}

function isPlain(question: unknown): boolean {
  const values = Object.values(new Object(question) as object)
  return typeof question === 'object' && values.length > 0 && !('text' in question!) && !('asks' in question!) && values.every(text => typeof text === 'string')
}

/** All of a file's questions in the form that is wanted. */
export function howToAsk({ value }: YamlFile): string {
  const { questions } = value as { questions: any[] }
  const wanted = questions.map(question => isPlain(question) ? { text: question, asks: 'a few of the source’s words that ask it, or the number of the line in which the host begins to' } : question)
  return `Write, after asks what it says there (${asTyped('outline')} makes a folder with every question and its line, to copy from):\n${stringify({ questions: wanted }, { lineWidth: 0 }).trimEnd()}`
}
