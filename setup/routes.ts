/**
 * The page that is printed, in the built site too; Slidev's own switch for it also prints at every build.
 * In: Slidev's routes. Out: the same and /print.
 */
import { defineRoutesSetup } from '@slidev/types'

export default defineRoutesSetup(routes => [
  {
    name: 'print',
    path: '/print',
    component: () => import('@slidev/client/pages/print.vue'),
  },
  ...routes,
])
