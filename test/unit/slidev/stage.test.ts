/** Folders that Vite cannot build in, as their paths are addresses with a query or a fragment to it. */
import { expect, it } from 'vitest'
import { MachineError } from '../../../src/base/problem.ts'
import { checkRoot } from '../../../src/slidev/stage.ts'

it.each(['/talks/a#b', '/talks/who?/deck'])('%s is refused, with what to do', (root) => {
  expect(() => checkRoot(root)).toThrow(MachineError)
  expect(() => checkRoot(root)).toThrow(`Slidev cannot build in ${root}: `)
})

it.each(['/talks/deck', '/talks/我的 talk', '/talks/50%20off'])('%s is not', root => checkRoot(root))
