/** The forms in which a deck leaves the project, by the names that `export --format` has for them. */
export interface Format {
  /** The name of the file or folder. */
  file: (language: string) => string
  /** Always the whole deck, whichever slides are wanted. */
  whole?: boolean
}

export const FORMATS = {
  pdf: { file: language => `deck.${language}.pdf` },
  handout: { file: language => `handout.${language}.pdf` },
  html: { file: language => `deck.${language}.html`, whole: true },
  pptx: { file: language => `deck.${language}.pptx` },
  png: { file: language => `png.${language}` },
} satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS

export const USUAL_FORMATS: FormatName[] = ['pdf', 'handout']

export const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`
