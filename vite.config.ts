/** For slides that stand here, such as a copy that `npx slidev` shows; src/slidev/stage.ts writes the same for every other deck. */
export { default } from './src/slidev/vite-config.ts'
