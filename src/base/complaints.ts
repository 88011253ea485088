/** What a page complains of while it is used: errors, warnings, requests that fail, and requests that it may not make. */
import type { Page } from 'playwright-chromium'

/** A list that grows. What a page was still loading when it is left is dropped, and no complaint. */
export function complaintsOf(page: Page, mayAskFor: (url: URL) => boolean): string[] {
  const complaints: string[] = []
  page.on('console', message => ['error', 'warning', 'assert'].includes(message.type()) && complaints.push(`the console says: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`an error: ${error.message}`))
  page.on('crash', () => complaints.push('the page crashed'))
  page.on('request', request => mayAskFor(new URL(request.url())) || complaints.push(`it asks for ${request.url()}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED')
      complaints.push(`it does not get ${request.url()} (${reason})`)
  })
  page.on('response', response => response.status() >= 400 && complaints.push(`${response.status()} for ${response.url()}`))
  return complaints
}
