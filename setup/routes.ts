/**
 * The pages of the site: Slidev's, of which those that show the presenter's notes wait for them; one for an address that names
 * no slide, where Slidev would go to the last; and /print, in the built site too, since Slidev's own switch for it also prints
 * at every build.
 */
import type { RouteRecordRaw } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { slides } from '#slidev/slides'

type Page = () => Promise<unknown>

const WITH_NOTES = ['presenter', 'notes', 'notes-edit', 'overview']

export default defineRoutesSetup(routes => [
  {
    name: 'print',
    path: '/print',
    component: () => import('@slidev/client/pages/print.vue'),
  },
  ...routes.map(pageOf).map(ofSlides),
])

function pageOf(record: RouteRecordRaw): RouteRecordRaw {
  if (record.name === 'NotFound')
    return { ...record, component: () => import('../components/NotFound.vue') } as RouteRecordRaw
  if (WITH_NOTES.includes(String(record.name)))
    return { ...record, component: afterNotes(record.component as Page) } as RouteRecordRaw
  return record
}

function afterNotes(page: Page): Page {
  return async () => {
    const [loaded] = await Promise.all([page(), import('#notes')])
    return loaded
  }
}

/** A page of slides is only there for the slides that there are. */
function ofSlides(record: RouteRecordRaw): RouteRecordRaw {
  if (!record.path.endsWith('/:no'))
    return record
  return {
    ...record,
    path: `${record.path}([1-9]\\d*)`,
    beforeEnter: [
      ...[record.beforeEnter ?? []].flat(),
      ({ params, path, query, hash }) => Number(params.no) <= slides.value.length
        || { name: 'NotFound', params: { pathMatch: path.slice(1).split('/') }, query, hash },
    ],
  } as RouteRecordRaw
}
