/** A script of the site that is not a deck's own. */
import process from 'node:process'
import { build } from 'vite'

/** The script of an entry and all that it imports, as one text; `define` names what stands for a word in it. */
export async function scriptOf(entry: string, define: Record<string, string> = {}): Promise<string> {
  // Vite makes the whole process one of production, and with it every dev server that is started from it.
  const { NODE_ENV } = process.env
  try {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"', ...define },
      build: {
        write: false,
        copyPublicDir: false,
        // A classic script: Firefox had no other kind of service worker until version 147.
        lib: { entry, formats: ['iife'], name: 'script', fileName: () => 'script.js' },
      },
    }) as unknown as { output: [{ code: string }] }[]
    return built[0]!.output[0].code
  }
  finally {
    if (NODE_ENV === undefined)
      delete process.env.NODE_ENV
    else
      process.env.NODE_ENV = NODE_ENV
  }
}
