/**
 * What a PDF says of itself: in its information dictionary (ISO 32000-1, 14.3.3), and as XMP, which PDF/UA-1 asks for beside
 * it (ISO 14289-1, 7.1; ISO 16684-1). It makes no claim to conform to PDF/UA: that is for a validator to say.
 */
import type { PDFDict, PDFDocument } from 'pdf-lib'
import type { Interview } from '../../interview/schema.ts'
import type { Verified } from '../../source/excerpt.ts'
import { Buffer } from 'node:buffer'
import { PDFName, PDFRawStream } from 'pdf-lib'
import { wantedBy } from '../../interview/todo.ts'
import { escapeMarkup } from '../../text/escape.ts'

export interface Information {
  title: string
  /** Who speaks in it: they did not write it, so they are its contributors (Dublin Core), and it names no author. */
  contributors: string[]
  subject: string
  keywords: string[]
  language: string
  /** When what it says was published: the same for every copy, so that the same deck gives the same bytes. It may be unknown, or not published. */
  date?: Date
}

const CREATOR = 'interview-deck'

export function informationOf(interview: Verified<Interview>, language: string): Information {
  const say = (text: Record<string, string>) => text[language]!
  const { published } = interview.source
  return {
    title: say(interview.title),
    contributors: Object.values(interview.speakers).map(({ name }) => say(name)),
    subject: say(interview.subtitle),
    keywords: interview.sections.map(({ heading }) => say(heading)),
    language,
    ...published !== undefined && wantedBy(published) === undefined && { date: new Date(published) },
  }
}

export function writeInformation(pdf: PDFDocument, interview: Verified<Interview>, language: string): void {
  const information = informationOf(interview, language)
  const { title, subject, keywords, date } = information
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setSubject(subject)
  pdf.setKeywords([keywords.join('; ')])
  pdf.setCreator(CREATOR)
  if (date) {
    pdf.setCreationDate(date)
    pdf.setModificationDate(date)
  }
  else {
    // Chromium's are those of the day.
    const information = pdf.context.lookup(pdf.context.trailerInfo.Info) as PDFDict
    information.delete(PDFName.of('CreationDate'))
    information.delete(PDFName.of('ModDate'))
  }
  pdf.setLanguage(language)
  const packet = Buffer.from(xmpPacket(information, pdf.getProducer() ?? ''))
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(PDFRawStream.of(pdf.context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length }) as PDFDict, packet)))
}

function xmpPacket({ title, contributors, subject, keywords, language, date }: Information, producer: string): string {
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(text)}</rdf:li></rdf:Alt>`
  const list = (items: string[]) => `<rdf:Bag>${items.map(item => `<rdf:li>${escapeMarkup(item)}</rdf:li>`).join('')}</rdf:Bag>`
  const instant = date?.toISOString().replace('.000', '')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:contributor>${list(contributors)}</dc:contributor>
<dc:description>${alternative(subject)}</dc:description>
<dc:subject>${list(keywords)}</dc:subject>
<dc:language>${list([language])}</dc:language>
<pdf:Keywords>${escapeMarkup(keywords.join('; '))}</pdf:Keywords>
<pdf:Producer>${escapeMarkup(producer)}</pdf:Producer>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
${instant ? `<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
` : ''}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}
