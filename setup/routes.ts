/**
 * Slidev's pages.
 * In: Slidev's routes. Out: the same and /print, in the built site too, since Slidev's own switch for it also prints at
 * every build; and the pages that show the presenter's notes wait for them.
 */
import { defineRoutesSetup } from '@slidev/types'

type Page = () => Promise<unknown>

const WITH_NOTES = ['presenter', 'notes', 'notes-edit', 'overview']

export default defineRoutesSetup(routes => [
  {
    name: 'print',
    path: '/print',
    component: () => import('@slidev/client/pages/print.vue'),
  },
  ...routes.map(route => WITH_NOTES.includes(String(route.name)) ? { ...route, component: afterNotes(route.component as Page) } : route) as typeof routes,
])

function afterNotes(page: Page): Page {
  return async () => {
    const [loaded] = await Promise.all([page(), import('#notes')])
    return loaded
  }
}
