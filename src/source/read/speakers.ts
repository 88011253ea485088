/** Whose turn it is: the speaker meant by a label, also where only a part of the name is written, or a letter is wrong. */
import leven from 'leven'

export interface Speaker {
  /** The key under `speakers` in interview.yaml. */
  id: string
  /** The name in each language, and any other spelling. */
  names: string[]
  /** Whether this speaker asks; the others answer. */
  host: boolean
}

/** Labels that tell the part that is played instead of a name, in the languages in which they are common. */
export const ASKS = /^(?:q|question|interviewer(?:in)?|host|moderator(?:in)?|reporter(?:in)?|journalist(?:in)?|entrevistador[ae]?|entrevistatore|periodista|intervieweu[rs]e?|journaliste|[p问문سש]|pregunta|pergunta|frage|domanda|vraag|fråga|spørgsmål|spørsmål|pytanie|soru|питання|вопрос|корреспондент|журналист|интервьюер|ведущ(?:ий|ая)|提问|提問|主持人|记者|記者|采访者|採訪者|聞き手|インタビュアー|司会|質問|기자|질문|진행자|사회자|인터뷰어|سؤال|المذيع|المحاور|الصحفي|שאלה|מראיין|מראיינת|प्रश्न|सवाल|पत्रकार|ถาม|ผู้สัมภาษณ์|พิธีกร)\s*\d*$/iu
export const ANSWERS = /^(?:[ar答답جת]|answer|interviewee|guest|the witness|witness|entrevistad[ao]s?|invitad[ao]|convidad[ao]|respuesta|resposta|réponse|invité|befragte[rn]?|antwort|risposta|antwoord|svar|odpowiedź|cevap|yanıt|відповідь|ответ|респондент|гость|回答|嘉宾|嘉賓|受访者|受訪者|話し手|答え|답변|게스트|جواب|الضيف|תשובה|मेहमान|उत्तर|जवाब|ตอบ|แขกรับเชิญ)\s*\d*$/iu
/** Labels that number people, or shorten them. */
const NUMBERED = /^(?:(?:unknown |unidentified )?speaker|participant|person|panell?ist|voice|发言人|發言人|说话人|說話人|話者|화자|참석자|متحدث|דובר)\s*\w{0,3}$/iu
export const INITIALS = /^(?:\p{Lu}{1,3}|\p{Lu}\.(?:[ -]?\p{Lu}\.){0,2})$/u

/** Whether a label tells a part, a number or initials, and not a name. */
export const isRole = (label: string): boolean => [ASKS, ANSWERS, NUMBERED, INITIALS].some(pattern => pattern.test(label))

/** As long as such names are; longer ones are foreign, written by their sound. */
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,5}$/u

/** Shorter names are too easily mistaken for one another. */
const SHORTEST_MISSPELT = 6
/** Letters added, left out or changed; two that are swapped count as two. */
const MOST_MISTAKES = 2

const fold = (name: string) => name.normalize('NFKC').toLowerCase().trim()
const parts = (name: string) => fold(name).split(/[\s.·・•‧\-]+/).filter(part => part !== '')
/** JANE DOE (host) as JANE DOE. */
export const withoutBrackets = (label: string): string => label.replace(/\s*[（(][^（）()]*[）)]\s*$/, '')
const squeeze = (name: string) => parts(name).join(' ')

function isNear(label: string, name: string): boolean {
  return [name, ...parts(name)].some((candidate) => {
    const written = squeeze(label)
    const known = squeeze(candidate)
    return Math.min(written.length, known.length) >= SHORTEST_MISSPELT && leven(written, known) <= MOST_MISTAKES
  })
}

/** In Chinese, Japanese and Korean, in which names have no spaces and the family’s stands first. */
function isFamilyName(label: string, name: string): boolean {
  const [written, known] = [fold(label), fold(name)]
  return written.length < known.length && known.startsWith(written) && UNSPACED_NAME.test(known)
}

function isPart(label: string, name: string): boolean {
  const known = new Set(parts(name))
  const written = parts(label)
  return written.length > 0 && written.every(part => known.has(part))
}

/**
 * The speaker meant by a label, or nobody. Tried in this order: the whole name, a
 * part of it (a family name alone), `Q`/`A`, the name with up to two letters wrong.
 * A label that fits two speakers equally well fits nobody.
 */
export function matchSpeaker(label: string, speakers: Speaker[]): Speaker | undefined {
  const written = withoutBrackets(label)
  const tests: ((speaker: Speaker) => boolean)[] = [
    speaker => speaker.names.some(name => squeeze(name) === squeeze(written)),
    speaker => speaker.names.some(name => isPart(written, name) || isFamilyName(written, name)),
    speaker => (speaker.host ? ASKS : ANSWERS).test(written.normalize('NFKC')),
    speaker => speaker.names.some(name => isNear(written, name)),
  ]
  for (const test of tests) {
    const found = speakers.filter(test)
    if (found.length > 0) {
      return found.length === 1 ? found[0] : undefined
    }
  }
  return undefined
}
