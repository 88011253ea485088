/** How often each property is tried: fifty times in `npm test`, ten thousand in `npm run nightly`. */
import process from 'node:process'
import fc from 'fast-check'

export const RUNS = Number(process.env.PROPERTY_RUNS ?? 50)

fc.configureGlobal({ numRuns: RUNS })
