/** Transcripts as they come: who speaks, who asks, which turns there are, what is said in them, and when. */
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../../src/source/read/article.ts'
import { findSpeakers, NOT_KNOWN } from '../../../../src/source/read/find-speakers.ts'
import { readForm } from '../../../../src/source/read/forms/form.ts'
import { positionsOf } from '../../../../src/source/text/code-points.ts'

/** `Name*: words @seconds`, one for each turn; the star is the host's. */
async function turnsOf(source: string): Promise<string[]> {
  const { text, times, people } = await readForm(source)
  const speakers = findSpeakers(text, { ...NOT_KNOWN, ...people })
  const article = parseArticle(text, speakers)
  const { slice } = positionsOf(article.text)
  return article.turns.map(({ speaker: id, paragraphs, start }) => {
    const { name, labels, host } = speakers.find(speaker => speaker.id === id)!
    const unit = slice(0, start).length
    const mark = times.findLast(({ place }) => place <= unit)
    return `${name ?? labels[0]}${host ? '*' : ''}: ${paragraphs.map(({ start, end }) => slice(start, end)).join(' ')}${mark ? ` @${mark.seconds}` : ''}`
  })
}

const PAIR = ['Tobias Lund*: Who lit the lamp before you?', 'Ida Maro: My aunt did, for nine winters.']
const FOUR = [...PAIR, 'Tobias Lund*: And what did it cost her?', 'Ida Maro: Two coats and one good knee.']
const at = (turns: string[], ...seconds: number[]) => turns.map((turn, index) => `${turn} @${seconds[index]}`)
const named = (turns: string[], ...names: string[]) => turns.map((turn, index) => turn.replace(/^[^:]*/, names[index % names.length]!))
const QA = named(FOUR, 'Q*', 'A')

describe.concurrent('a transcript', () => {
  it.for<[form: string, source: string, turns: string[]]>([
    ['WebVTT with voices', 'WEBVTT\n\n00:00:03.000 --> 00:00:05.500\n<v Tobias Lund>Who lit the lamp before you?</v>\n\n00:00:09.000 --> 00:00:11.000\n<v Ida Maro>My aunt did, for nine winters.</v>\n', at(PAIR, 3, 9)],
    ['WebVTT with names before colons', 'WEBVTT\n\n1\n00:00:03.000 --> 00:00:05.500\nTobias Lund: Who lit the lamp before you?\n\n2\n00:00:09.000 --> 00:00:11.000\nIda Maro: My aunt did, for nine winters.\n', at(PAIR, 3, 9)],
    ['WebVTT with several voices in a cue, classes, entities and line ends', 'WEBVTT - made up\nKind: captions\n\nNOTE a remark\n\nSTYLE\n::cue { color: red }\n\n01:02:03.250 --> 01:02:05.500 line:0\n<v.loud Tobias Lund>Who lit <i>the lamp</i>\nbefore you?\n<v Ida Maro>My aunt &amp; I <b>did</b>, <00:00:04.000>&lt;once&gt;.\n', ['Tobias Lund*: Who lit the lamp before you? @3723.25', 'Ida Maro: My aunt & I did, <once>. @3723.25']],
    ['WebVTT with a time before each word', 'WEBVTT\n\n00:03.000 --> 00:05.000\nTobias Lund: Who<00:00:03.200><c> lit</c><00:00:03.500><c> the lamp</c> before<00:00:04.000><c> you?</c>\n\n00:09.000 --> 00:11.000\n<v Ida Maro>My aunt<00:00:09.500> did, <i>for nine</i> winters.\n', at(PAIR, 3, 9)],
    ['cues that overlap and run backwards, in the order of the file', 'WEBVTT\n\n00:09.000 --> 00:20.000\n<v Tobias Lund>Who lit the lamp before you?\n\n00:03.000 --> 00:11.000\n<v Ida Maro>My aunt did, for nine winters.\n', at(PAIR, 9, 3)],
    ['cues that end before they begin, and times written loosely', 'WEBVTT\n\n0:00:03.5 --> 0:00:01\n<v Tobias Lund>Who lit the lamp before you?\n\n0:09-->0:09 align:start\n<v Ida Maro>My aunt did, for nine winters.\n', at(PAIR, 3.5, 9)],
    ['cues of one turn', 'WEBVTT\n\n00:03.000 --> 00:04.000\n<v Tobias Lund>Who lit\n\n00:04.000 --> 00:05.000\n<v Tobias Lund>the lamp before you?\n\n00:09.000 --> 00:10.000\n<v Ida Maro>My aunt did,\n\n00:10.000 --> 00:11.000\n<v Ida Maro>for nine winters.\n', at(PAIR, 3, 9)],
    ['SRT', '1\n00:00:03,000 --> 00:00:05,500\nTobias Lund: Who lit the lamp\n\n2\n00:00:05,500 --> 00:00:07,000\nbefore you?\n\n3\n00:00:09,000 --> 00:00:11,000\nIda Maro: My <i>aunt</i> did, for\n\n4\n00:00:11,000 --> 00:00:13,000\n{\\an8}nine winters.\n', at(PAIR, 3, 9)],
    ['thousandths that no number has in full', 'WEBVTT\n\n00:00:02.001 --> 00:00:06.890\n<v Tobias Lund>Who lit the lamp before you?\n\n01:03:26.890 --> 01:03:27.001\n<v Ida Maro>My aunt did, for nine winters.\n', at(PAIR, 2.001, 3806.89)],
    ['SRT with an arrow in its words', '1\n00:00:03,000 --> 00:00:05,500\nTobias Lund: Who --> me?\n\n2\n00:00:09,000 --> 00:00:11,000\nIda Maro: You.\n', ['Tobias Lund*: Who --> me? @3', 'Ida Maro: You. @9']],
    ['SRT with a bare bracket', '1\n00:00:03,000 --> 00:00:05,500\nTobias Lund: Is 3 < 4, though?\n\n2\n00:00:09,000 --> 00:00:11,000\nIda Maro: Always, a < b > c.\n', ['Tobias Lund*: Is 3 < 4, though? @3', 'Ida Maro: Always, a < b > c. @9']],
    ['a list of turns in JSON', '[\n  { "speaker": "Tobias Lund", "start": 3.0, "end": 5.5, "text": "Who lit the lamp before you?" },\n  { "speaker": "Ida Maro", "start": 9.0, "end": 11.0, "text": "My aunt did, for nine winters." }\n]\n', at(PAIR, 3, 9)],
    ['WhisperX', JSON.stringify({ segments: [{ start: 3, end: 5, text: ' Who lit the lamp', speaker: 'SPEAKER_00', words: [{ word: 'Who', start: 3 }] }, { start: 5, end: 6, text: ' before you?', speaker: 'SPEAKER_00', words: [] }, { start: 9, end: 11, text: ' My aunt did, for nine winters.', speaker: 'SPEAKER_01' }], word_segments: [{ word: 'Who' }], language: 'en' }), at(named(PAIR, 'SPEAKER 00*', 'SPEAKER 01'), 3, 9)],
    ['Deepgram\'s utterances', JSON.stringify({ metadata: { duration: 11 }, results: { channels: [{ alternatives: [{ transcript: 'Who lit …', confidence: 0.9, words: [{ word: 'who', start: 3, speaker: 0 }] }] }], utterances: [{ start: 3.1, end: 5, transcript: 'Who lit the lamp before you?', speaker: 0 }, { start: 9.2, end: 11, transcript: 'My aunt did, for nine winters.', speaker: 1 }] } }), at(named(PAIR, 'Speaker 0*', 'Speaker 1'), 3.1, 9.2)],
    ['Deepgram\'s paragraphs', JSON.stringify({ results: { channels: [{ alternatives: [{ transcript: 'Who lit …', words: [{ word: 'who' }], paragraphs: { transcript: '…', paragraphs: [{ speaker: 0, start: 3, end: 5, sentences: [{ text: 'Who lit the lamp before you?', start: 3 }] }, { speaker: 1, start: 9, end: 11, sentences: [{ text: 'My aunt did,', start: 9 }, { text: 'for nine winters.', start: 10 }] }] } }] }] } }), at(named(PAIR, 'Speaker 0*', 'Speaker 1'), 3, 9)],
    ['AssemblyAI, in thousandths', JSON.stringify({ id: 'x', text: 'Who lit …', words: [{ text: 'Who', start: 3000, speaker: 'A' }], utterances: [{ speaker: 'A', start: 3000, end: 5000, text: 'Who lit the lamp before you?', words: [{ text: 'Who' }] }, { speaker: 'B', start: 9000, end: 11000, text: 'My aunt did, for nine winters.', words: [] }] }), at(named(PAIR, 'Speaker A*', 'Speaker B'), 3, 9)],
    ['AssemblyAI, at a slow pace known by its duration', JSON.stringify({ audio_duration: 2, utterances: [{ speaker: 'A', start: 300, text: 'Who lit the lamp before you?' }, { speaker: 'B', start: 900, text: 'My aunt did, for nine winters.' }] }), at(named(PAIR, 'Speaker A*', 'Speaker B'), 0.3, 0.9)],
    ['Whisper, whose duration is that of its last words', JSON.stringify({ duration: 9, segments: [{ speaker: 'A', start: 3, text: 'Who lit the lamp before you?' }, { speaker: 'B', start: 9, text: 'My aunt did, for nine winters.' }] }), at(named(PAIR, 'Speaker A*', 'Speaker B'), 3, 9)],
    ['Otter', JSON.stringify({ speech: { transcripts: [{ transcript: 'Who lit the lamp before you?', speaker_id: 7, start_offset: 3000 }, { transcript: 'My aunt did, for nine winters.', speaker_id: 8, start_offset: 9000 }] }, speakers: [{ speaker_id: 7, speaker_name: 'Tobias Lund' }, { speaker_id: 8, speaker_name: 'Ida Maro' }] }), at(PAIR, 3, 9)],
    ['CSV', 'Speaker,Transcript\nTobias Lund,"Who lit the lamp before you?"\nIda Maro,"My aunt did, for nine winters."\n', PAIR],
    ['CSV with semicolons, times and line ends in it', 'Start;Speaker;Text\n0:03;Tobias Lund;"Who lit the lamp\nbefore you?"\n0:09;Ida Maro;My aunt did, for nine winters.\n', at(PAIR, 3, 9)],
    ['a table with tabs', 'speaker\ttime\ttext\nTobias Lund\t3.5\tWho lit the lamp before you?\nIda Maro\t9\tMy aunt did, for nine winters.\n', at(PAIR, 3.5, 9)],
    ['a table in thousandths', 'start\tend\tspeaker\ttext\n3000\t5000\tTobias Lund\tWho lit the lamp before you?\n9000\t11000\tIda Maro\tMy aunt did, for nine winters.\n', at(PAIR, 3, 9)],
    ['a table with frames behind the seconds', 'Start Time,Speaker,Text\n00:00:03:12,Tobias Lund,Who lit the lamp before you?\n00:00:09:00,Ida Maro,"My aunt did, for nine winters."\n', at(PAIR, 3, 9)],
    ['names as a firm’s directory has them', 'WEBVTT\n\n00:03.000 --> 00:05.000\n<v Lund, Tobias>Who lit the lamp before you?</v>\n\n00:09.000 --> 00:11.000\n<v Maro, Ida (Guest)>My aunt did, for nine winters.</v>\n', at(PAIR, 3, 9)],
    ['captions that roll', `WEBVTT\n\n${[['00:03.000', ' \n>> TOBIAS LUND: Who lit'], ['00:04.000', '>> TOBIAS LUND: Who lit\n<00:04.100><c>the lamp</c>'], ['00:05.000', 'the lamp\nbefore you?'], ['00:09.000', 'before you?\n>> IDA MARO: My aunt did,'], ['00:10.000', '>> IDA MARO: My aunt did,\nfor nine winters.'], ['00:11.000', 'for nine winters.\n '], ['00:12.000', ' \n>> TOBIAS LUND: And?'], ['00:13.000', '>> TOBIAS LUND: And?\n>> IDA MARO: No.']].map(([time, text]) => `${time} --> 00:59.000\n${text}`).join('\n\n')}\n`, [...at(PAIR, 3, 9), 'Tobias Lund*: And? @12', 'Ida Maro: No. @13']],
    ['a line that is said twice in captions that do not roll', 'WEBVTT\n\n00:03.000 --> 00:05.000\n<v Tobias Lund>No?\n\n00:09.000 --> 00:11.000\n<v Ida Maro>No.\n\n00:12.000 --> 00:13.000\n<v Ida Maro>No.\n', ['Tobias Lund*: No? @3', 'Ida Maro: No. No. @9']],
    ['words one by one, with their marks', JSON.stringify({ results: { transcripts: [{ transcript: 'Who lit it? …' }], speaker_labels: { segments: [{ speaker_label: 'spk_0', items: [] }] }, items: [['spk_0', '3.1', 'Who'], ['spk_0', '3.4', 'lit'], ['spk_0', '3.6', 'it'], ['spk_0', '', '?'], ['spk_1', '9.2', 'Me'], ['spk_1', '', ',']].map(([speaker_label, start_time, content]) => ({ speaker_label, ...start_time ? { start_time } : {}, alternatives: [{ content }] })) } }), ['spk 0*: Who lit it? @3.1', 'spk 1: Me, @9.2']],
    ['names on lines of their own, in bold', '# The lamp\n\n**Tobias Lund**\n\nWho lit the lamp before you?\n\n**Ida Maro**\n\nMy aunt did, for nine winters.\n\n**Tobias Lund**\n\nAnd what did it cost her?\n\n**Ida Maro**\n\nTwo coats and one good knee.\n', FOUR],
    ['names as headings', FOUR.map(turn => `#### ${turn.replace('*', '').replace(': ', '\n\n')}\n`).join('\n'), FOUR],
    ['names above, with times above them', FOUR.map((turn, index) => `00:00:0${index}\n${turn.replace('*', '').replace(': ', '\n')}\n`).join('\n'), at(FOUR, 0, 1, 2, 3)],
    ['names and times with frames above', FOUR.map((turn, index) => `00:00:0${index}:12 - 00:00:0${index}:20\nSpeaker ${1 + index % 2}\n${turn.split(': ')[1]}\n`).join('\n'), at(named(FOUR, 'Speaker 1*', 'Speaker 2'), 0, 1, 2, 3)],
    ['names in brackets', FOUR.map(turn => `[${turn.replace('*', '').replace(': ', '] ')}`).join('\n'), FOUR],
    ['names in Chinese brackets', '【主持人】灯是谁点的？\n【马依达】我姑姑。\n【主持人】花了多少？\n【马依达】两件大衣。\n', ['主持人*: 灯是谁点的？', '马依达: 我姑姑。', '主持人*: 花了多少？', '马依达: 两件大衣。']],
    ['changes of speaker as captions mark them', FOUR.map(turn => `>> ${turn.replace('*', '').toUpperCase().split(':')[0]}: ${turn.split(': ')[1]}`).join('\n\n'), FOUR],
    ['a list', FOUR.map(turn => `- **${turn.replace('*', '').replace(': ', ':** ')}`).join('\n'), FOUR],
    ['roles behind commas', 'TOBIAS LUND, HOST:\n\nWho lit the lamp before you?\n\nIDA MARO: My aunt did, for nine winters.\n\n(SOUNDBITE OF BELL)\n\nLUND: And what did it cost her?\n\nMARO: Two coats and one good knee.\n\n(LAUGHTER)\n\nLUND: Who pays you?\n\nMARO: Nobody yet.\n', [...FOUR, 'Tobias Lund*: Who pays you?', 'Ida Maro: Nobody yet.']],
    ['titles, and letters behind the name', `Dr. Tobias Lund, Ph.D.: Who lit the lamp before you?\n\nProf. Ida Maro: My aunt did, for nine winters.\n\nDr. Lund: And what did it cost her?\n\nMaro: Two coats and one good knee.\n`, named(FOUR, 'Dr. Tobias Lund*', 'Prof. Ida Maro')],
    ['initials with stops', `Tobias Lund : Who lit the lamp before you?\n\nIda Maro : My aunt did, for nine winters.\n\nT. L. : And what did it cost her?\n\nI. M. : Two coats and one good knee.\n\nT. L. : Who pays you?\n\nI. M. : Nobody yet.\n`, [...FOUR, 'Tobias Lund*: Who pays you?', 'Ida Maro: Nobody yet.']],
    ['a family name alone where names have no spaces', '佐伯直子：氷はどう変わりましたか？\n高橋健：一晩で。\n佐伯：費用は？\n高橋：三週間。\n', ['佐伯直子*: 氷はどう変わりましたか？', '高橋健: 一晩で。', '佐伯直子*: 費用は？', '高橋健: 三週間。']],
    ['questions behind Japanese dashes', '――氷はどう変わりましたか。\n\n高橋　一晩で変わりました。\n\n――費用はどうでしたか。\n\n高橋　三週間でした。\n', ['Q*: 氷はどう変わりましたか。', '高橋: 一晩で変わりました。', 'Q*: 費用はどうでしたか。', '高橋: 三週間でした。']],
    ['a Hebrew title', 'חנה ברג: איך השתנה הנמל?\n\nד״ר עומר לוי: בן לילה.\n\nחנה ברג: ומה העלות?\n\nד"ר עומר לוי: לא אמרו.\n', ['חנה ברג*: איך השתנה הנמל?', 'ד״ר עומר לוי: בן לילה.', 'חנה ברג*: ומה העלות?', 'ד״ר עומר לוי: לא אמרו.']],
    ['a magazine in quotation marks', '**«Маяк»: Кто зажёг лампу?**\n\n**Ида Маро:** Моя тётя.\n\n**«Маяк»: Чего это стоило?**\n\n**Ида Маро:** Двух пальто.\n', ['Маяк*: Кто зажёг лампу?', 'Ида Маро: Моя тётя.', 'Маяк*: Чего это стоило?', 'Ида Маро: Двух пальто.']],
    ['questions as headings', FOUR.map((turn, index) => index % 2 ? turn.split(': ')[1] : `### ${turn.split(': ')[1]}`).join('\n\n'), QA],
    ['questions in bold in quotations', FOUR.map((turn, index) => index % 2 ? turn.split(': ')[1] : `> **${turn.split(': ')[1]}**`).join('\n\n'), QA],
    ['remarks in brackets, which nobody says', `${FOUR.map(turn => turn.replace('*', '')).join('\n\n[AD BREAK]\n\n')}\n\n[Translator's note: a coat was dear then.]\n\n**[MUSIC]**\n`, FOUR],
    ['a remark in place of an answer', 'Tobias Lund: Who lit the lamp?\n\nIda Maro:\n\n[laughs]\n\nTobias Lund: Well?\n\nIda Maro: My aunt. (laughs)\n', ['Tobias Lund*: Who lit the lamp?', 'Tobias Lund*: Well?', 'Ida Maro: My aunt. (laughs)']],
    ['a time before the label', '[00:00:03] Tobias Lund: Who lit the lamp before you?\n[00:00:09] Ida Maro: My aunt did, for nine winters.\n[00:00:15] Tobias Lund: And what did it cost her?\n[00:00:21] Ida Maro: Two coats and one good knee.\n', at(FOUR, 3, 9, 15, 21)],
    ['a time after the colon', 'Tobias Lund: 00:00:03\n\nWho lit the lamp before you?\n\nIda Maro: 00:00:09\n\nMy aunt did, for nine winters.\n', at(PAIR, 3, 9)],
    ['a time and a name above the words', 'Tobias Lund  0:03  \nWho lit the lamp before you?\n\nIda Maro  0:09  \nMy aunt did, for nine winters.\n\nTranscribed by https://otter.example\n', at(PAIR, 3, 9)],
    ['times in the bold', '**[00:03] SPEAKER_00:** Who lit the lamp before you?\n\n**[00:09] SPEAKER_01:** My aunt did, for nine winters.\n', at(named(PAIR, 'SPEAKER 00*', 'SPEAKER 01'), 3, 9)],
    ['italics, times and initials', '*Tobias Lund (0:00:03)*: Who lit the lamp before you?\n\n*Ida Maro (0:00:09)*: My aunt did, for nine winters.\n\n_TL:_ And what did it cost her?\n\n_IM:_ Two coats and one good knee.\n', at(FOUR, 3, 9, 9, 9)],
    ['times on lines of their own', '0:03\nTobias Lund: Who lit the lamp\n[0:05] before you?\n0:09\nIda Maro: My aunt did, for nine winters.\n', at(PAIR, 3, 9)],
    ['attributes of Kramdown', '**Interviewer:**{: .text-yellow}\nWho lit the lamp before you?\n\n**Befragte:**{: .text-green}\nMy aunt did, for nine winters.\n', named(PAIR, 'Interviewer*', 'Befragte')],
    ['a full name with its initials', '## The lamp\n\nTobias Lund (TL): Who lit the lamp before you?\nIda Maro (IM): My aunt did, for nine winters.\n\nTL: And what did it cost her?\nIM: Two coats and one good knee.\nTL: Who pays you?\nIM: Nobody yet.\n', [...FOUR, 'Tobias Lund*: Who pays you?', 'Ida Maro: Nobody yet.']],
    ['a label that nobody speaks', '**Tobias Lund:** Who lit the lamp before you?\n\n**Ida Maro:** My aunt did, for nine winters.\n\n**Break:** \\[21:41\\]\n\n**Tobias Lund:** And what did it cost her?\n\n**Ida Maro:** Two coats and one good knee.\n', FOUR.map((turn, index) => index < 2 ? turn : `${turn} @1301`)],
    ['a table of Markdown', `# The lamp\n\n| Speaker | Text |\n|---|:--|\n${FOUR.map(turn => `| **${turn.replace('*', '').replace(': ', '** | ')} |`).join('\n')}\n`, FOUR],
    ['a table of Markdown with times', `| Time | Speaker | Text |\n|:----:|---|---|\n| 00:03 | Tobias Lund | Who lit the lamp |\n|  |  | before you? |\n| [00:09] | Ida Maro: | My aunt did, for nine winters. |\n`, at(PAIR, 3, 9)],
    ['a programme whose own voices tell', `**Announcer:** This is The Lamp. Shall we?\n\n${FOUR.map(turn => `**${turn.replace('*', '').replace(': ', ':** ')}`).join('\n\n**Narrator:** That was the winter of the ice.\n\nIt was long.\n\n')}\n\n**Announcer:** That was The Lamp.\n`, FOUR],
    ['captions in which a voice tells', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Narrator>The pier.\n\n00:03.000 --> 00:05.000\n<v Tobias Lund>Who lit the lamp before you?\n\n00:09.000 --> 00:11.000\n<v Ida Maro>My aunt did, for nine winters.\n', at(PAIR, 3, 9)],
    ['a teller who asks', 'Narrator: Who lit it?\nIda Maro: My aunt.\nNarrator: And?\nIda Maro: Two coats.\n', ['Narrator*: Who lit it?', 'Ida Maro: My aunt.', 'Narrator*: And?', 'Ida Maro: Two coats.']],
    ['directions in square brackets', 'TOBIAS LUND [laughs]: Who lit the lamp before you?\nIDA MARO [sighs]: My aunt did, for nine winters.\nTOBIAS LUND: And what did it cost her?\n**IDA MARO [on the phone]:** Two coats and one good knee.\n', FOUR],
    ['bold names that no colon follows', FOUR.map(turn => `**${turn.replace('*', '').replace(': ', '** ')}`).join('\n\n'), FOUR],
    ['bold names with dashes behind them', FOUR.map(turn => `**${turn.replace('*', '').replace(': ', '** — ')}`).join('\n\n'), FOUR],
    ['strokes between name and time', FOUR.map((turn, index) => turn.replace('*', '').replace(': ', ` // 00:0${index}\n`)).join('\n\n'), at(FOUR, 0, 1, 2, 3)],
    ['bold requests between bold questions', '# The lamp\n\n**You came late.**\n\n**Who lit it?**\n\nMy aunt.\n\nFor years.\n\n**You paid for it.**\n\n**Tell us how.**\n\nIn coats.\n\n**“Nobody thanks a lamp.”**\n\n**And now?**\n\nNothing.\n', ['Q*: Who lit it?', 'A: My aunt. For years.', 'Q*: You paid for it. Tell us how.', 'A: In coats. **“Nobody thanks a lamp.”**', 'Q*: And now?', 'A: Nothing.']],
    ['questions behind Japanese dashes, answers without a name', '――前は誰が灯りをつけていましたか。\n\n叔母です。\n\n九回の冬です。\n\n――大変でしたね。\n\n膝です。\n\n――代償は？\n\nコートです。\n', ['Q*: 前は誰が灯りをつけていましたか。', 'A: 叔母です。 九回の冬です。', 'Q*: 大変でしたね。', 'A: 膝です。', 'Q*: 代償は？', 'A: コートです。']],
    ['questions behind Japanese dashes, answers with a colon', '――前は誰ですか。\n\n井田：叔母です。\n\n――代償は何でしたか。\n\n井田：膝です。\n', ['Q*: 前は誰ですか。', '井田: 叔母です。', 'Q*: 代償は何でしたか。', '井田: 膝です。']],
    ['TTML as Apple Podcasts has it', '<?xml version="1.0" encoding="UTF-8"?>\n<tt xmlns="http://www.w3.org/ns/ttml"><body dur="30.0"><div>\n<p begin="3.000" end="5" ttm:agent="SPEAKER_1"><span podcasts:unit="sentence"><span begin="3" podcasts:unit="word">Who</span><span podcasts:unit="word">lit</span><span podcasts:unit="word">it?</span></span></p>\n<p begin="1:09.000" end="1:11.000" ttm:agent="SPEAKER_2">My<br/>aunt.</p>\n</div></body></tt>\n', ['SPEAKER 1*: Who lit it? @3', 'SPEAKER 2: My aunt. @69']],
    ['TTML as broadcasters have it', '<tt:tt xmlns:tt="http://www.w3.org/ns/ttml"><tt:head><tt:metadata><ttm:agent xml:id="a"><ttm:name type="full">Tobias Lund</ttm:name></ttm:agent><ttm:agent xml:id="b"><ttm:name>Ida Maro</ttm:name></ttm:agent></tt:metadata></tt:head><tt:body><tt:div ttm:agent="a"><tt:p begin="00:00:03.000"><tt:metadata/>Who lit the lamp before you?</tt:p></tt:div><tt:div ttm:agent="b"><tt:p begin="9s">My aunt did, for nine winters.</tt:p></tt:div></tt:body></tt:tt>', at(PAIR, 3, 9)],
    ...([['German', 'Frage', 'Antwort'], ['French', 'Question', 'Réponse'], ['Italian', 'Domanda', 'Risposta'], ['Dutch', 'Vraag', 'Antwoord'], ['Swedish', 'Fråga', 'Svar'], ['Polish', 'Pytanie', 'Odpowiedź'], ['Turkish', 'Soru', 'Cevap'], ['Korean', '문', '답'], ['unknown', 'Unknown Speaker', 'Speaker 2']] as const).map(([kind, asks, answers]): [string, string, string[]] => [`${kind} parts`, FOUR.map((turn, index) => turn.replace(/^[^:]*/, index % 2 ? answers : asks)).join('\n'), named(FOUR, `${asks}*`, answers)]),
    ['a turn without words', 'Tobias Lund: Who lit the lamp before you?\nIda Maro:\nTobias Lund: Sorry, go on.\nIda Maro: My aunt did.\n', ['Tobias Lund*: Who lit the lamp before you?', 'Tobias Lund*: Sorry, go on.', 'Ida Maro: My aunt did.']],
    ['a record of court', 'BY MR. LUND:\nQ.   Who lit the lamp before you?\nA.   My aunt did, for nine winters.\nQ.   And what did it cost her?\nA.   Two coats and one good knee.\n     MR. AAS:  Objection.\n     THE WITNESS:  I can answer that.\n', [...QA, 'Mr. Aas: Objection.', 'A: I can answer that.']],
    ['front matter', '---\ntitle: The lamp\nguest: Ida Maro\ndate: 2025-03-04\n---\n## The first night\nTobias Lund: Who lit the lamp before you?\nIda Maro: My aunt did, for nine winters.\n', PAIR],
    ['a talk within front matter', '---\ntitle: The lamp\nhosts: [Tobias Lund]\ntranscript: |\n  Ida Maro: Is it on?\n  Tobias Lund: It is.\n---\n', ['Ida Maro: Is it on?', 'Tobias Lund*: It is.']],
    ['questions in bold', '# Nine winters\n\n**Who lit the lamp before you?**\n\nMy aunt did, for nine winters.\n\n**And what did it cost her?**\n\nTwo coats and one good knee.\n', QA],
    ['numbered questions in bold', '简介：马依达，灯塔管理员。\n\n**1. 在您之前是谁点灯？**\n\n是我的姑妈，点了九个冬天。\n\n**附加问题：您还想说什么？**\n\n没有了。\n', ['Q*: 在您之前是谁点灯？', 'A: 是我的姑妈，点了九个冬天。', 'Q*: 附加问题：您还想说什么？', 'A: 没有了。']],
    ['captions of pictures', '范：在您之前是谁点灯？\n\n唐：是我的姑妈，点了九个冬天。\n\n![](https://example.org/1.jpg)\n\n图2. 姑妈和她的狗，1967年。\n\n范：代价是什么？\n\n唐：两件大衣，一条腿。\n', ['范*: 在您之前是谁点灯？', '唐: 是我的姑妈，点了九个冬天。', '范*: 代价是什么？', '唐: 两件大衣，一条腿。']],
    ['lines broken within words', '李明:在您之前是谁点\n灯?\n马依达:是我的姑妈,点了九\n个冬天。\n李明:代价呢?\n马依达:两件大衣。\n', ['李明*: 在您之前是谁点灯?', '马依达: 是我的姑妈,点了九个冬天。', '李明*: 代价呢?', '马依达: 两件大衣。']],
    ['who opens, where others ask, too', '**Tobias Lund:** Welcome, everybody.\n**Ida Maro:** Hello.\n**Tobias Lund:** Who lit the lamp before you?\n**Ida Maro:** My aunt did.\n**Per Aas:** Was it not eight?\n**Ida Maro:** Nine.\n', ['Tobias Lund*: Welcome, everybody.', 'Ida Maro: Hello.', 'Tobias Lund*: Who lit the lamp before you?', 'Ida Maro: My aunt did.', 'Per Aas: Was it not eight?', 'Ida Maro: Nine.']],
    ['lines that begin like labels', 'Speaker 1: Who lit it?\nSpeaker 2: My aunt.\nSpeaker 1: And the cost?\nSpeaker 2: Two coats.\nHere is the thing: she never left.\nWhat I say is: stay.\n', ['Speaker 1*: Who lit it?', 'Speaker 2: My aunt.', 'Speaker 1*: And the cost?', 'Speaker 2: Two coats. Here is the thing: she never left. What I say is: stay.']],
    ...([['Arabic', 'عمر: من كان؟\nليلى: عمتي.\nعمر: وماذا؟\nليلى: معطفين.\n', 'عمر*', 'ليلى'], ['Hebrew, with dashes', 'טוביה - מי?\n\nעידה - הדודה.\n\nטוביה - וכמה?\n\nעידה - שני.\n', 'טוביה*', 'עידה'], ['Hindi', 'राम: कौन?\nसीता: मौसी।\nराम: क्या?\nसीता: दो।\n', 'राम*', 'सीता'], ['Japanese', '聞き手：誰ですか？\n井田：叔母です。\n聞き手：何ですか？\n井田：膝です。\n', '聞き手*', '井田'], ['Korean', '기자: 누가?\n이두리: 고모가.\n기자: 대가는?\n이두리: 외투.\n', '기자*', '이두리'], ['Russian', 'Ирина: Кто?\nПётр: Тётя.\nИрина: И чего?\nПётр: Пальто.\n', 'Ирина*', 'Пётр'], ['Arabic letters, with dashes', 'س- من؟\nج- عمتي.\nس- وماذا؟\nج- معطفين.\n', 'س*', 'ج'], ['Spanish letters', 'P: ¿Quién?\nR: Mi tía.\nP: ¿Y qué?\nR: Dos abrigos.\n', 'P*', 'R'], ['Spanish parts', 'Entrevistador: Uno.\nEntrevistada: ¿Mi tía?\nEntrevistador: Dos.\nEntrevistada: ¿Sí?\n', 'Entrevistador*', 'Entrevistada']] as const).map(([script, source, host, guest]): [string, string, string[]] => [script, source, source.trim().split(/\n+/).map((line, index) => `${index % 2 === 0 ? host : guest}: ${line.replace(/^[^:：-]*[:：-]\s*/, '')}`)]),
  ])('is read from %s', async ([, source, turns]) => {
    expect(await turnsOf(source)).toEqual(turns)
    expect(await turnsOf(source.replaceAll('\n', '\r\n'))).toEqual(turns)
  })

  it.for<[what: string, source: string, says: string]>([
    ['captions without speakers', 'WEBVTT\n\n00:00:03.000 --> 00:00:05.500\nWho lit the lamp before you?\n', 'line 4: this is WebVTT in which no speaker is named, expected who says each turn'],
    ['what a player shows beside a recording', '0:03\nwho lit the lamp\n0:09\nmy aunt did\n', 'line 1: these are words with their times, in which no speaker is named'],
    ['a cue whose times cannot be read', 'WEBVTT\n\n00:03.000 --> 00:05.000\n<v Lund>Who?\n\n00:99.000 --> 01:20.000\n<v Maro>Me.\n', 'line 6: the times of this cue cannot be read, expected such as 00:00:03.000 --> 00:00:05.500'],
    ['a table without speakers', 'start\tend\ttext\n0\t900\tWho lit it?\n', 'this is CSV in which no speaker is named'],
    ['captions without words', 'WEBVTT\n\n00:00:03.000 --> 00:00:05.500\n', 'this is WebVTT without any words'],
    ['Whisper without speakers', '{"text": "Who", "segments": [{"id": 0, "start": 3, "text": " Who lit the lamp?"}]}', 'this is JSON in which no speaker is named'],
    ['JSON that is no transcript', '{"name": "a-package", "version": "1.0.0", "scripts": {"test": "x"}}', 'this is JSON, and no transcript that is known'],
    ['JSON that is not well formed', '[\n  {"speaker": "Ida", "text": "Yes."},\n]', 'this begins like JSON, and is not well formed'],
    ['a time past the duration that Whisper gives', '{ "duration": 8.5, "segments": [\n{ "speaker": "Ida", "start": 3, "text": "One?" },\n{ "speaker": "Per", "start": 69.5, "text": "Two." },\n{ "speaker": "Ida", "start": 80, "text": "Three?" }\n] }', 'line 3: the time 1:09 (and 1 more) is past the end of the recording: this file has its duration as 0:08'],
    ['a time past the duration that Deepgram gives', '{ "metadata": { "duration": 8.5 }, "results": { "utterances": [\n{ "speaker": 0, "start": 3.5, "transcript": "One?" },\n{ "speaker": 1, "start": 69.5, "transcript": "Two." }\n] } }', 'line 3: the time 1:09 is past the end'],
    ['a time past the duration that AssemblyAI gives', '{ "audio_duration": 8, "utterances": [\n{ "speaker": "A", "start": 3000, "text": "One?" },\n{ "speaker": "B", "start": 69500, "text": "Two." }\n] }', 'line 3: the time'],
    ['a time past the duration that Otter gives', '{ "speech": { "duration": 8, "transcripts": [\n{ "speaker": "A", "start_offset": 3000, "transcript": "One?" },\n{ "speaker": "B", "start_offset": 69500, "transcript": "Two." }\n] } }', 'line 3: the time'],
    ['CSV that is not well formed', 'Speaker,Text\nIda,"Yes.\nTobias,No.\n', 'this CSV cannot be read'],
    ['front matter that is not well formed', '---\ntitle: [one\nguest: Ida\n---\nIda: Yes?\nPer: No.\n', 'line 3: the front matter is no YAML'],
  ])('refuses %s', async ([, source, says]) => {
    await expect(readForm(source)).rejects.toThrow(says)
  })

  it('tells what it passes over, by line', async () => {
    const { leftOut } = await readForm('BY MR. LUND:\nQ. Who?\nA. She.\nQ. And?\nA. Two.\n**Break:**\n')
    expect(leftOut).toEqual([{ line: 1, text: 'BY MR. LUND:' }, { line: 6, text: '**Break:**' }])
  })

  it('with forty voices is read with forty speakers', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Voice${String.fromCodePoint(0x41 + Math.floor(index / 10))}${String.fromCodePoint(0x61 + index % 10)} Maro`)
    const turns = await turnsOf(`WEBVTT\n\n${names.map((name, index) => `00:${String(index).padStart(2, '0')}.000 --> 00:59.000\n<v ${name}>Number ${index}?`).join('\n\n')}\n`)
    expect(turns.map(turn => turn.split(/\*?:/)[0])).toEqual(names)
  })

  it('keeps every line where it is', async () => {
    const { text } = await readForm('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ida>One,\n\n00:02.000 --> 00:03.000\n<v Ida>two?\n\n00:03.000 --> 00:04.000\n<v Per>Three.\n')
    expect(text.split('\n')).toEqual(['', '', '', 'Ida: One, two?', '', '', '', '', '', 'Per: Three.', ''])
  })
})
