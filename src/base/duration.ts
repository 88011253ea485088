/** An ISO 8601 duration of years or months, such as P6M or P10Y, in months. */
export function monthsOf(duration: string): number {
  const count = Number.parseInt(duration.slice(1))
  return duration.endsWith('Y') ? count * 12 : count
}
