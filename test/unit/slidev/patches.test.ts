/** What is changed in Slidev must be there: a build, here of a client in little, tells of what it did not meet. */
import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { slim } from '../../../src/slidev/patches.ts'
import { dataFolder } from '../../support/data-folder.ts'

async function built(modules: Record<string, string>, files: Record<string, string>): Promise<string> {
  await using folder = await dataFolder()
  await folder.write('@slidev/client/main.ts', `import here from './here.ts'\nimport pointer from 'pointer'\nconsole.log(here, pointer)`)
  await folder.write('@slidev/client/here.ts', 'export default \'of Slidev\'')
  await folder.write('node_modules/pointer/index.js', 'export default \'of a package\'')
  await folder.write('own.ts', 'export default \'of our own\'')
  const own = (paths: Record<string, string>) => Object.fromEntries(Object.entries(paths).map(([from, to]) => [from, folder.path(to)]))
  const inClient = Object.fromEntries(Object.entries(own(files)).map(([from, to]) => [folder.path(join('@slidev/client', from)), to]))
  const result = await build({
    root: folder.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [slim(own(modules), inClient, [])],
    build: { write: false, minify: false, lib: { entry: folder.path('@slidev/client/main.ts'), formats: ['es'] } },
  })
  return [result].flat().flatMap(bundle => 'output' in bundle ? bundle.output : []).map(chunk => 'code' in chunk ? chunk.code : '').join('\n')
}

describe('a patch', () => {
  it('of a file and of a package is taken in their stead', async () => {
    const code = await built({ pointer: 'own.ts' }, { 'here.ts': 'own.ts' })
    expect(code).toContain('of our own')
    expect(code).not.toMatch(/of Slidev|of a package/)
  })

  it('of a file that Slidev has moved fails the build, which names it and says what to do', async () => {
    await expect(built({ pointer: 'own.ts' }, { 'here.ts': 'own.ts', 'moved.ts': 'own.ts' })).rejects.toThrow(/Slidev no longer has what src\/slidev\/patches\.ts changes: \S+moved\.ts\. Look in node_modules\/@slidev for where it has gone and correct/)
  })

  it('of a package that Slidev no longer imports fails it too', async () => {
    await expect(built({ pointer: 'own.ts', drauu: 'own.ts' }, { 'here.ts': 'own.ts' })).rejects.toThrow('src/slidev/patches.ts changes: drauu. ')
  })
})
