/** What a page complains of while it is used; it may ask for what is in itself and for its own site. */
import type { Page } from 'playwright-chromium'
import { complaintsOf } from '../../../src/base/complaints.ts'

export function watch(page: Page, site: string): string[] {
  const own = site === 'null' ? site : new URL(site).origin
  return complaintsOf(page, ({ protocol, origin }) => ['data:', 'blob:'].includes(protocol) || origin === own)
}

/** What its policy refuses, too. */
export async function watchPolicy(page: Page, site: string): Promise<string[]> {
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(violatedDirective, blockedURI)))
  return watch(page, site)
}
