/** One way through the folders: no circles between files but of types alone, and no folder imports from one that uses it; and no package that is not installed with the project. */
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
    {
      name: 'no-packages-for-work-alone',
      comment: 'What goes into the package has only what is installed with it.',
      severity: 'error',
      from: { path: '^(src|components|layouts|setup)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|test|types)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
