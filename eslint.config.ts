import antfu from '@antfu/eslint-config'

export default antfu({
  vue: true,
  typescript: true,
  yaml: false,
  markdown: false,
  ignores: ['dist', 'out', 'slides*.md', '**/data/*.json', 'src/text/advances.json'],
}, {
  rules: {
    'antfu/consistent-list-newline': 'off',
    'antfu/reasonable-newline': 'off',
    'style/multiline-ternary': 'off',
    'no-console': 'off',
    'node/prefer-global/process': 'off',
    'node/prefer-global/buffer': 'off',
    'vue/multi-word-component-names': 'off',
  },
})
