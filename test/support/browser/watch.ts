/**
 * What a page complains of while it is used.
 * In: a page and the one address it may ask; `by404`: on a host which answers 404 with the page for an address it has no file for. Out: a list that grows: errors, warnings, failed requests, other hosts.
 * What a page was still loading when it is left is dropped, and no complaint.
 */
import type { Page } from 'playwright-chromium'

export function watch(page: Page, origin: string, by404 = false): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (by404 && message.location().url === page.url() && message.text().includes('404'))
      return
    if (['error', 'warning', 'assert'].includes(message.type()))
      complaints.push(`${message.type()} on the console of ${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', error => complaints.push(`error of ${page.url()}: ${error.message}`))
  page.on('crash', () => complaints.push(`crash of ${page.url()}`))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin)
      complaints.push(`request to another host: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED')
      complaints.push(`failed request: ${request.url()} (${reason})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !(by404 && response.request().isNavigationRequest()))
      complaints.push(`${response.status()}: ${response.url()}`)
  })
  return complaints
}
