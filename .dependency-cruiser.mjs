/** One way through the folders: no circles between files but of types alone, and no folder imports from one that uses it. */
export default {
  forbidden: [
    {
      name: 'no-circular-files',
      comment: 'Two files that need each other are one, or have a third in common.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circular-folders',
      comment: 'A folder is used by those above it and knows none of them.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|dist|out|test|types)' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
