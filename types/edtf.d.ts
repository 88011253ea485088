/** What is used of edtf, which brings no declarations. */
declare module 'edtf' {
  /** Both ends in milliseconds since the epoch, the later inclusive; ±Infinity where an end is open. Masks are 0 where nothing is qualified. */
  interface Extended {
    type: string
    min: number
    max: number
    approximate?: { value: number }
    uncertain?: { value: number }
  }
  export default function edtf(text: string): Extended
}
