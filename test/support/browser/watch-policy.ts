/**
 * What a page complains of.
 * In: a page before it loads, and the site's own address. Out: a list that fills: the browser's errors and warnings,
 * what the policy refused, requests that failed, requests to another host.
 */
import type { Page } from 'playwright-chromium'

export async function watchPolicy(page: Page, site: string): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  // A page that is left drops what it was loading.
  page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(site).origin) && !request.url().startsWith('data:'))
      complaints.push(`elsewhere: ${request.url()}`)
  })
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(violatedDirective, blockedURI)))
  return complaints
}
