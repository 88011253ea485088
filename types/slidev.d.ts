/**
 * What Slidev gives every component, and the one page of its client that is used.
 * Its own declarations would have the type checker read the whole client, which does not pass under these settings.
 */
import 'vue'
import 'vue-router'

declare global {
  /** Slidev's flags: the dev server; addresses after a #. */
  const __DEV__: boolean
  const __SLIDEV_HASH_ROUTE__: boolean
}

declare module 'vue' {
  interface ComponentCustomProperties {
    $frontmatter: Record<string, any>
    $page: number
    $slidev: { themeConfigs: Record<string, any>, configs: Record<string, any> }
  }
}

declare module 'vue-router' {
  interface RouteMeta {
    slide?: { title?: string, frontmatter: Record<string, any> }
  }
}
