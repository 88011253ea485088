/**
 * Being told to stop, by ctrl-C or the signals for it: one AbortSignal for all that must not outlive the command. What runs
 * ends, what is half written goes, and the command ends with 130.
 */
import process from 'node:process'

/** How long, in milliseconds, what runs may take to end. */
const PATIENCE = 30_000

const controller = new AbortController()

/** Aborted once the command is to stop. */
export const interrupted = controller.signal

export const INTERRUPTED = 130

/** A terminal sends ctrl-C to every process of the command, and npm and bin/deck.js pass it on: it comes more than once. */
export function stopWhenTold(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (interrupted.aborted)
        return
      controller.abort(new Error('interrupted'))
      setTimeout(() => {
        console.error(`Interrupted; what ran did not end within ${PATIENCE / 1000} seconds, and was left.`)
        process.exit(INTERRUPTED)
      }, PATIENCE).unref()
    })
  }
}

/** Runs `stop` when the command is interrupted before the work is done; at once if it has been. */
export async function stoppable<T>(stop: () => unknown, work: () => Promise<T>): Promise<T> {
  const stopped = () => void stop()
  interrupted.addEventListener('abort', stopped)
  try {
    if (interrupted.aborted)
      stopped()
    return await work()
  }
  finally {
    interrupted.removeEventListener('abort', stopped)
  }
}
