/**
 * The ledger for machines: every quote and figure as a W3C Web Annotation.
 * In: a verified interview. Out: an AnnotationPage, to be written as JSON-LD.
 *
 * https://www.w3.org/TR/annotation-model/: TextQuoteSelector holds the words, TextPositionSelector their place in
 * Unicode code points of the source text, end exclusive; the text fragment opens the published page at them. A quote's
 * speaker is a body that identifies whose words they are: an annotation's creator is who annotates. What was spoken in the original
 * is a second target, where it is played or read.
 */
import type { Interview, Localized } from '../interview/schema.ts'
import type { Excerpt, Verified } from '../source/excerpt.ts'
import { wantedBy } from '../interview/todo.ts'

export function annotationPage(interview: Verified<Interview>): Record<string, unknown> {
  const { source } = interview
  const bodies = (texts: Localized, purpose: string) =>
    Object.entries(texts).map(([language, value]) => ({ type: 'TextualBody', value, language, purpose }))
  const target = ({ text, start, end, href }: Excerpt) => ({
    // Not known yet in a draft.
    source: wantedBy(source.url) === undefined ? source.url : undefined,
    selector: [
      { type: 'TextQuoteSelector', exact: text },
      { type: 'TextPositionSelector', start, end },
      { type: 'FragmentSelector', conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/', value: href.slice(href.indexOf('#') + 1) },
    ],
  })
  const spokenTarget = ({ text, start, end, href }: Excerpt) => ({
    source: href || undefined,
    selector: [
      { type: 'TextQuoteSelector', exact: text },
      { type: 'TextPositionSelector', start, end },
    ],
  })
  const items = interview.sections.flatMap(section => [
    ...section.quotes.map(quote => ({
      id: `#${quote.id}`,
      type: 'Annotation',
      motivation: 'highlighting',
      body: [...bodies(interview.speakers[quote.speaker]!.name, 'identifying'), ...bodies(quote.gloss ?? {}, 'describing')],
      target: quote.spoken ? [target(quote.exact), spokenTarget(quote.spoken)] : target(quote.exact),
    })),
    ...section.figures.map(figure => ({
      id: `#${figure.id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: bodies(Object.fromEntries(interview.languages.map(language => [language, `${figure.value[language]}: ${figure.label[language]}`])), 'describing'),
      target: figure.evidence.map(target),
    })),
  ])
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    'id': 'ledger.jsonld',
    'type': 'AnnotationPage',
    'startIndex': 0,
    items,
  }
}
