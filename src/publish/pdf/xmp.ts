/**
 * A document's information as XMP, which PDF/UA-1 asks for beside the older dictionary (ISO 14289-1, 7.1; ISO 16684-1).
 * In: the information. Out: an XMP packet.
 *
 * It makes no claim to conform to PDF/UA: that is for a validator to say.
 */
import type { Information } from './document.ts'

export function xmpPacket({ title, authors, subject, keywords, language, date }: Information, producer: string): string {
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`
  const list = (kind: 'Bag' | 'Seq', items: string[]) => `<rdf:${kind}>${items.map(item => `<rdf:li>${escape(item)}</rdf:li>`).join('')}</rdf:${kind}>`
  const instant = date.toISOString().replace('.000', '')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator>${list('Seq', authors)}</dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<dc:subject>${list('Bag', keywords)}</dc:subject>
<dc:language>${list('Bag', [language])}</dc:language>
<pdf:Keywords>${escape(keywords.join('; '))}</pdf:Keywords>
<pdf:Producer>${escape(producer)}</pdf:Producer>
<xmp:CreatorTool>interview-deck</xmp:CreatorTool>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
