/** What a page complains of while it is used; it may ask for what is in itself and for its own site. What its policy refuses is on the console. */
import type { Page } from 'playwright-chromium'
import { complaintsOf } from '../../../src/base/complaints.ts'

export function watch(page: Page, site: string): string[] {
  const own = site === 'null' ? site : new URL(site).origin
  return complaintsOf(page, ({ protocol, origin }) => ['data:', 'blob:'].includes(protocol) || origin === own)
}
