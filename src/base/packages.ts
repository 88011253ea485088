/**
 * Where the packages are that the project stands on: in its own node_modules, or beside it where it is a package itself; fonts,
 * which a deck may ask for, also where the command was called.
 */
import { realpathSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const found = new Map<string, string | undefined>()

/** A package's folder, by the path that Vite knows it by: where it is, not where a link to it stands. Nothing where it is not installed. */
export function findPackage(name: string): string | undefined {
  if (!found.has(name))
    found.set(name, lookUp(name, import.meta.url) ?? lookUp(name, pathToFileURL(join(process.cwd(), 'package.json'))))
  return found.get(name)
}

/** The folder of a package that is always installed. Throws Node's own error where it is not. */
export function packageFolder(name: string): string {
  return findPackage(name) ?? dirname(findPackageJSON(name, import.meta.url)!)
}

function lookUp(name: string, from: string | URL): string | undefined {
  try {
    return dirname(realpathSync(findPackageJSON(name, from)!))
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND')
      throw error
    return undefined
  }
}
