/** Stands in for a component that is switched off. */
export default () => null
