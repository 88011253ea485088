/**
 * Vite plugins that put script, style, faces and pictures into the page, which then opens from a disk. Its router keeps the
 * slide's number behind a hash, since a file has no other addresses.
 */
import type { PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

export function oneFile(): PluginOption {
  return [
    {
      name: 'interview-deck:one-chunk',
      enforce: 'post',
      config(config) {
        // Addresses begin with the hash: the file may lie anywhere and have any name.
        config.define = { ...config.define, 'import.meta.env.BASE_URL': '""' }
        // One chunk cannot be Slidev's several.
        const { output } = config.build!.rollupOptions!
        delete (output as { manualChunks?: unknown }).manualChunks
      },
    },
    viteSingleFile(),
  ]
}
