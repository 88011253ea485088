/** The newcomer's way, step by step: each message says what is wrong, where, and what to do next. */
import type { Values } from '../../../src/commands/command.ts'
import type { DataFolder } from '../../support/data-folder.ts'
import { Buffer } from 'node:buffer'
import { mkdir, truncate } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/commands/command.ts'
import { outline as command } from '../../../src/commands/outline.ts'
import { generate } from '../../../src/generate/generate.ts'
import { verify } from '../../../src/interview/verify.ts'
import { outline } from '../../../src/scaffold/outline.ts'
import { dataFolder } from '../../support/data-folder.ts'
import { encodeGb18030 } from '../../support/gb18030.ts'
import { refusal } from '../../support/refusal.ts'
import { runDeck } from '../../support/run-deck.ts'

const TALK = `# On stairs

## Up

**Miriam Okafor:** How many steps are there?

**Johanna Lindqvist:** There are 405 steps. I count them every day.

## Down

**Miriam Okafor:** And down?

**Johanna Lindqvist:** Fewer, I think. It depends on the fog.
`

const OUTLINE = ['outline', '--source', 'talk.txt', '--out', 'talk/data']

/** A folder with nothing but a text in it. */
async function withText(text: string | Uint8Array): Promise<DataFolder> {
  const folder = await dataFolder()
  await Promise.all(['data', 'out', 'source.txt'].map(name => folder.remove(name)))
  await folder.write('talk.txt', text)
  return folder
}

describe.concurrent('outline', () => {
  it('tells of voices that tell, which neither ask nor answer, and takes one for a guest who is named', async () => {
    await using folder = await withText(`Announcer: This is The Lamp.\n${['Miriam Okafor: Who lit it?', 'Johanna Lindqvist: My aunt.', 'Narrator: It was winter.', 'Miriam Okafor: And then?', 'Johanna Lindqvist: I did.'].join('\n')}\nTranscribed by https://transcripts.example\n`)
    const { stdout } = await runDeck([...OUTLINE, '--dry-run'], folder.root)
    expect(stdout).toContain('Asks: Miriam Okafor. Answers: Johanna Lindqvist.')
    expect(stdout).toContain('In no turn, since they tell and nobody asks them: Announcer (1), Narrator (1). Where one answers: --guest NAME.')
    expect(stdout).not.toContain('Transcribed')
    const named = await runDeck([...OUTLINE, '--dry-run', '--guest', 'Narrator', '--json'], folder.root)
    expect(JSON.parse(named.stdout)).toMatchObject({ turns: 5, narrated: [{ label: 'Announcer', uses: 1 }], speakers: [{ host: true }, { host: false }, { name: 'Narrator', host: false }] })
  })

  it('makes a folder and tells what it found and what comes next', async () => {
    await using folder = await withText(TALK)
    const { code, stdout, stderr } = await runDeck([...OUTLINE, '--minutes', '6'], folder.root)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`Read: talk.txt (UTF-8)
Language: English, taken from its words; where it is another, begin again with --language TAG
Found: 2 sections (by the text's headings), 4 turns, which hold 100 % of the words
Asks: Miriam Okafor. Answers: Johanna Lindqvist.
Written: talk/data, in English, with 41 TODOs to be filled in
Where it is wrong, begin again with --host, --guest, --speaker, --language or --sections; --dry-run only looks.

Next:
  1. Replace each TODO in talk/data/interview.yaml and talk/data/sections/; editors complete and underline.
  2. npm run verify -- --data talk/data --source talk.txt
     tells what is left to be filled in, then finds every excerpt in the text.
  3. npm start -- --data talk/data
     builds the deck and shows it.
  4. npm run export -- --data talk/data
     writes it and its handout as PDF.
`)
    expect(await folder.list()).toEqual(['talk.txt', 'talk/data/AGENTS.md', 'talk/data/interview.schema.json', 'talk/data/interview.yaml', 'talk/data/sections/01-up.yaml', 'talk/data/sections/02-down.yaml'])

    const next = await runDeck(['verify', '--source', 'talk.txt', '--data', 'talk/data'], folder.root)
    expect(next).toEqual({ code: 0, stderr: '', stdout: `No excerpt is written yet.
41 TODOs are left, which generate --final lists: the lock holds the excerpts that are there so far.
Written: talk/data/source.lock.json
` })
    const lines = (await refusal(folder, generate({ data: folder.path('talk/data'), out: folder.path('talk') }, { final: true }))).trimEnd().split('\n')
    expect(lines).toHaveLength(43)
    expect(lines.slice(0, 41).every(line => /^talk\/data\/(?:interview|sections\/0[12]-\w+)\.yaml:\d+:\d+: TODO \S+: \S/.test(line))).toBe(true)
    expect(lines[0]).toBe('talk/data/interview.yaml:9:7: TODO title.en: the title of the talk, a few words')
    expect(lines.at(-1)).toBe('41 places still to be filled in; nothing was written. Replace each TODO by what it asks for.')
  })

  it.for<[text: string, told: string]>([
    ['Q: Wer hat die Lampe vor Ihnen angezündet?\nA: Meine Tante, neun Winter lang.\n', 'German, taken from its words; where it is another, begin again with --language TAG'],
    ['Q: Qui allumait la lampe avant vous ?\nA: Ma tante, pendant neuf hivers.\n', 'French, taken from its words; where it is another, begin again with --language TAG'],
    ['Q: ใครจุดตะเกียงก่อนคุณ\nA: ป้าของฉัน เก้าฤดูหนาว\n', 'Thai, taken from its script; where'],
    ['主持人：誰點燈？\n馬依達：我姑媽，點了九個冬天。\n', 'Traditional Chinese, taken from its script; where'],
    ['Q: Why?\nA: So.\n', 'English, a guess: not sure from its words; where'],
    ['Language: Português (Brasil)\n\nQ: Why?\nA: So.\n', 'Brazilian Portuguese, as the text says\n'],
  ])('says which language it takes %j to be, and how it knows', async ([text, told]) => {
    await using folder = await withText(text)
    expect((await runDeck(OUTLINE, folder.root)).stdout).toContain(`\nLanguage: ${told}`)
  })

  it('writes nothing over, and keeps what else is in the folder', async () => {
    await using folder = await withText(TALK)
    await folder.write('talk/data/plan.txt', 'mine')
    const outlined = () => outline(folder.path('talk.txt'), folder.path('talk/data'), { minutes: 6 })
    await outlined()
    await folder.write('talk/data/interview.yaml', 'mine')
    await outlined()
    expect([await folder.read('talk/data/interview.yaml'), await folder.read('talk/data/plan.txt')]).toEqual(['mine', 'mine'])
  })

  it.for<[what: string, text: string | Uint8Array, says: string]>([
    ['an empty file', '', `talk.txt:1:1: the file is empty, expected the text of an interview
  Put the words of the interview there, each turn beginning with who speaks: “Name: …”.`],
    ['a PDF', '%PDF-1.7', `talk.txt:1:1: the file is a PDF, expected plain text
  Save the words of the interview as plain text, in UTF-8.`],
    ['a file that is no text', Buffer.from([0x7F, 0x45, 0x4C, 0x46, 0, 1, 0xFF, 0]), `talk.txt:1:1: the file is no text: it holds null bytes
  Save the words of the interview as plain text, in UTF-8.`],
    ['another encoding', Buffer.from('Q: Why?\nA: Un café près d\'ici.', 'latin1'), `talk.txt:2:1: the text is neither UTF-8, nor UTF-16 with a byte order mark, nor GB 18030
  Save it as UTF-8 in your editor; this is the first line that is not.`],
    ['no speakers', 'Once there was a tower.\n', `talk.txt:1:1: no line begins with a speaker’s name and a colon
    Once there was a tower.
    ^
  Begin each turn with who speaks: “Name: …”, “NAME: …”, “**Name:** …”, “名字：…”, or “Q: …” and “A: …”.`],
    ['headings and no talk', '# On stairs\n\n## Up\n\nThere are 405.\n', 'talk.txt:1:1: no line begins with a speaker’s name and a colon'],
    ['one speaker', 'Q: How many?\n\nThere are 405.\n', `talk.txt:1:1: only one speaker was found, “Q”; an interview has one who asks and one who answers
    Q: How many?
    ^
  Begin the other’s turns with a name and a colon too, each on a line of its own.`],
    ['talk above the first heading', 'Q: How many?\nA: 405.\n\n## Down\nQ: And down?\nA: Fewer.\n', `talk.txt:1:1: “Q” speaks before the first heading, expected the heading first
    Q: How many?
    ^
  The first heading found is in line 4.`],
    ['a heading left out', '一、上\nQ: How many?\nA: 405.\n三、下\nQ: And down?\nA: Fewer.\n', `talk.txt:4:1: found a heading numbered 3, expected number 2
    三、下
    ^
  A heading is a short line directly above a speaker’s line, numbered from 1 without a gap.`],
  ])('refuses %s', async ([, text, says]) => {
    await using folder = await withText(text)
    expect(await refusal(folder, outline(folder.path('talk.txt'), folder.path('talk/data'), { minutes: 1 }))).toContain(says)
    expect(await folder.list()).toEqual(['talk.txt'])
  })

  it.for<[what: string, text: string, args: string[], says: string[]]>([
    ['which language is meant', TALK, ['--language', 'sv'], ['Language: Swedish, as the text says']],
    ['who asks', TALK, ['--host', 'Johanna Lindqvist'], ['Asks: Johanna Lindqvist. Answers: Miriam Okafor.']],
    ['whom labels mean', 'MO: How many?\nJL: 405.\nMO: And down?\nJL: Fewer.\n', ['--speaker', 'JL=Johanna Lindqvist'], ['Asks: MO. Answers: Johanna Lindqvist.']],
    ['how many sections there are', 'Q: How many?\nA: 405.\nQ: And down?\nA: Fewer.\nQ: Why?\nA: Fog.\n', ['--sections', '3'], ['  1. line 1: How many?', '  2. line 3: And down?', '  3. line 5: Why?']],
    ['with which lines they begin', 'Q: How many?\nA: 405.\nQ: And down?\nA: Fewer.\nQ: Why?\nA: Fog.\n', ['--sections', '1,5'], ['  1. line 1: How many?', '  2. line 5: Why?']],
    ['much that nobody says', `${'Of stairs. '.repeat(9)}\n\nMore of them.\n\nQ: How many?\nA: 405.\nQ: Why?\nA: Fog.\n`, [], ['Warning: much of the text is in no turn. The first lines left out:', '  line 1: Of stairs.', '  line 3: More of them.']],
    ['names that were taken for words', 'Q: How many?\nA: 405.\nJohanna Lindqvist: No, 406.\nQ: Why?\nA: Fog.\n', [], ['Taken for words, not for names: Johanna Lindqvist (1). Where one speaks: --guest NAME.']],
    ['a name that is told then', 'Q: How many?\nA: 405.\nJohanna Lindqvist: No, 406.\nQ: Why?\nA: Fog.\n', ['--guest', 'Johanna Lindqvist'], ['Asks: Q. Answers: A, Johanna Lindqvist.']],
    ['labels that nobody says anything after', 'Q: How many?\nA:\nQ: Well?\nA: 405.\n', [], ['Passed over: 1 label after which nobody says anything:', '  line 2: A:']],
    ['times that run backwards', '[0:09] Q: How many?\n[0:03] A: 405.\nQ: Why?\nA: Fog.\n', [], ['Warning: the times run backwards in line 2, 0:03 after 0:09. Is it one recording?']],
  ])('tells %s, and writes nothing in a dry run', async ([, text, args, says]) => {
    await using folder = await withText(text)
    const { code, stdout } = await runDeck(['outline', '--source', 'talk.txt', '--dry-run', ...args], folder.root)
    expect(code).toBe(0)
    for (const line of says)
      expect(stdout).toContain(line)
    expect(await folder.list()).toEqual(['talk.txt'])
  })

  it.for<[given: string, written: string]>([
    ['talk.mp3', 'recording: ../../talk.mp3'],
    ['made/data/talk.mp3', 'recording: talk.mp3'],
    ['https://example.org/talk', 'recording: https://example.org/talk'],
  ])('writes the recording %s as its path from the data', async ([given, written]) => {
    await using folder = await withText(TALK)
    const { code } = await runDeck(['outline', '--source', 'talk.txt', '--out', 'made/data', '--recording', given], folder.root)
    expect(code).toBe(0)
    expect(await folder.read('made/data/interview.yaml')).toContain(`  ${written}\n`)
  })

  it.for<[values: Values, says: string]>([
    [{ out: 'talk' }, 'outline needs the text and the folder to make: npm run outline -- --source FILE --out DIR (or --dry-run to look first)'],
    [{ source: 'talk.txt' }, 'outline needs the text and the folder to make'],
    [{ source: 'talk.txt', out: 'talk', sections: '1,9,4' }, '--sections takes a number of sections, or lines of the text that rise, such as 1,19,43, not "1,9,4".'],
    [{ source: 'talk.txt', out: 'talk', speaker: ['Ida'] }, '--speaker takes a label of the text and the name of whom it means, such as "IM=Ida Maro", not "Ida".'],
    [{ source: 'talk.txt', out: 'talk', language: 'Klangon' }, '--language takes a language, by its tag or name, such as es, pt-BR or Spanish, not "Klangon".'],
    [{ source: 'talk.txt', out: 'talk', date: '2024-02-30' }, '--date takes a day such as 2024-07-23, not "2024-02-30".'],
    [{ source: 'talk.txt', out: 'talk', url: 'example.org' }, '--url takes an address of the web such as https://example.org/talk, not "example.org".'],
    [{ source: 'talk.txt', out: 'talk', recording: 'talk.flac' }, '--recording takes an address of the web such as https://example.org/talk, or a file such as talk.mp3, not "'],
    [{ source: 'talk.txt', out: 'talk', minutes: '0' }, '--minutes takes a whole number from 1 to 600, not "0".'],
    [{ source: 'talk.txt', out: 'talk', languages: 'english' }, '--languages takes language tags with commas between them, each once, such as en or en,zh, not "english".'],
    [{ source: 'talk.txt', out: 'talk', languages: 'en,en' }, 'each once'],
  ])('refuses %j', async ([values, says]) => {
    await using folder = await withText(TALK)
    expect(await refusal(folder, command.run(values), UsageError)).toContain(says)
    expect(await folder.list()).toEqual(['talk.txt'])
  })

  it.for<[source: string, out: string, says: string]>([
    ['nowhere.txt', 'talk', 'nowhere.txt:1:1: there is no such file\n  Name the text of the interview with --source FILE; a path is meant from where the command is called.'],
    ['folder', 'talk', 'folder:1:1: a folder stands where the source text was expected\n  Name the file itself with --source FILE.'],
    ['large.txt', 'talk', 'large.txt:1:1: the file has 50 MB; 16 MiB is the most that is read\n  Is this the text of an interview?'],
    ['talk.txt', 'talk.txt', 'talk.txt:1:1: a file stands where the data folder was expected'],
    ['talk.txt', 'talk.txt/data', 'talk.txt/data:1:1: a file stands where the data folder was expected'],
  ])('refuses %s for %s, and leaves no draft', async ([source, out, says]) => {
    await using folder = await withText(TALK)
    await mkdir(folder.path('folder'))
    await folder.write('large.txt', '')
    await truncate(folder.path('large.txt'), 50e6)
    expect(await refusal(folder, outline(folder.path(source), folder.path(out), { minutes: 6 }))).toContain(says)
    expect(await folder.list()).toEqual(['large.txt', 'talk.txt'])
  })
})

/** What a person may get wrong while filling in, in an interview that was whole before. */
describe.concurrent('on the way on', () => {
  const LIGHT = 'data/sections/02-light.yaml'
  const STAIRS = 'data/sections/01-stairs.yaml'
  const project = ({ data, out }: DataFolder) => ({ data, out })
  const verified = (folder: DataFolder) => verify(project(folder), folder.path('source.txt'))
  const generated = (folder: DataFolder) => generate(project(folder))
  const finished = (folder: DataFolder) => generate(project(folder), { final: true })

  it.for<[what: string, spoil: (folder: DataFolder) => Promise<unknown>, command: (folder: DataFolder) => Promise<unknown>, says: string[]]>([
    ['a TODO that is left, beside a mistake', async (folder) => {
      await folder.change(LIGHT, 'claim: { en: The light reaches 15–20 miles,', 'claim: { en: TODO one sentence,')
      await folder.change('data/interview.yaml', 'date: 2019-11-04', 'date: TODO the day of the interview')
      await folder.change('data/interview.yaml', 'minutes: 10', 'minutes: four')
    }, finished, [
      'data/interview.yaml:9:10: minutes: expected a number above 0, up to 600, found the text "four"\n    minutes: four\n             ^\n',
      'data/interview.yaml:7:7: TODO date: the day of the interview\ndata/sections/02-light.yaml:3:14: TODO claim.en: one sentence\n\n1 problem, 2 places still to be filled in; nothing was written. Replace each TODO by what it asks for.\n',
    ]],
    ['an excerpt that is not in the source', folder => folder.change(LIGHT, 'evidence: 雾天只有2海里', 'evidence: 雾天只有3海里'), verified, ['data/sections/02-light.yaml:12:15: points[1].evidence: the evidence stands nowhere in the source; the nearest passage is in s02-a1', 'Marked [-so-] is only in the data, {+so+} only in the source. Copy the source’s words.']],
    ['a lock that is missing', folder => folder.remove('data/source.lock.json'), generated, ['data/source.lock.json:1:1: the lock is missing: no excerpt has been found in the source yet\n  Run `npm run verify -- --data data --source FILE`, FILE being the source text.']],
    ['a text that is not there', folder => folder.remove('source.txt'), verified, ['source.txt:1:1: there is no such file\n  Name the text of the interview with --source FILE']],
    ['a name that the text does not know', folder => folder.change('data/interview.yaml', 'name: { en: Johanna Lindqvist, zh: 林德奎斯特 }', 'name: { en: Greta, zh: 格蕾塔 }'), verified, ['source.txt:8:1: “林德奎斯特” stands where a speaker’s name is expected, and no speaker is called so; the speakers are Greta, Miriam Okafor\n', 'Add the speaker under speakers in interview.yaml, or this spelling to the speaker’s labels.']],
    ['a section that the source does not have', async (folder) => {
      await folder.write('data/sections/03-more.yaml', (await folder.read(STAIRS)).replaceAll('id: ', 'id: more-').replace('quote: no-ship', 'quote: more-no-ship'))
    }, verified, ['data/sections/03-more.yaml:2:10: the data has 3 sections, the source 2: line 6 (灯塔与台阶), line 11 (灯光与海)\n', 'Have one file a section']],
    ['a line for sections that have headings', async (folder) => {
      await folder.change(STAIRS, 'heading:', 'line: 6\nheading:')
      await folder.change(LIGHT, 'heading:', 'line: 11\nheading:')
    }, verified, ['data/sections/01-stairs.yaml:2:7: the source has headings of its own, with which its sections begin\n', 'Remove the line from every section.']],
    ['a line in one section only', folder => folder.change(LIGHT, 'heading:', 'line: 11\nheading:'), generated, ['data/sections/01-stairs.yaml:2:1: line is missing: other sections name the line of the source with which they begin\n']],
    ['lines that do not rise', async (folder) => {
      await folder.change(STAIRS, 'heading:', 'line: 11\nheading:')
      await folder.change(LIGHT, 'heading:', 'line: 6\nheading:')
    }, generated, ['data/sections/02-light.yaml:2:7: the section before it begins in line 11 of the source, this one in line 6\n']],
    ['a line that begins no turn', async (folder) => {
      await folder.write('source.txt', (await folder.read('source.txt')).replace(/^[一二]、.*\n/gm, ''))
      await folder.change(STAIRS, 'heading:', 'line: 6\nheading:')
      await folder.change(LIGHT, 'heading:', 'line: 14\nheading:')
    }, verified, ['data/sections/02-light.yaml:2:7: no turn begins in line 14 of the source\n', 'The nearest that does begins in line 13.']],
    ['no lines where the source has no headings', async folder => folder.write('source.txt', (await folder.read('source.txt')).replace(/^[一二]、.*\n/gm, '')), verified, ['data/sections/02-light.yaml:2:10: the data has 2 sections, the source 1: line 6\n', 'The source has no headings: say in each section’s file with which line of the source it begins, as line: 12.']],
  ])('%s', async ([, spoil, command, says]) => {
    await using folder = await dataFolder()
    await spoil(folder)
    const before = await folder.list()
    const told = await refusal(folder, command(folder))
    for (const words of says)
      expect(told).toContain(words)
    expect(await folder.list()).toEqual(before)
  })

  it('finds the same places in the text in every encoding', async () => {
    await using folder = await dataFolder()
    const text = await folder.read('source.txt')
    for (const bytes of [Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le'), encodeGb18030(text)]) {
      await folder.write('source.txt', bytes)
      expect(await verified(folder)).toMatchObject({ changed: false })
    }
  })

  it('finds the excerpts of a text without headings in the sections that the data names', async () => {
    await using folder = await dataFolder()
    await folder.write('source.txt', (await folder.read('source.txt')).replace(/^[一二]、.*\n/gm, ''))
    await folder.change(STAIRS, 'heading:', 'line: 6\nheading:')
    await folder.change(LIGHT, 'heading:', 'line: 10\nheading:')
    expect(await verified(folder)).toMatchObject({ changed: true })
    expect((await generated(folder)).decks).toHaveLength(2)
  })
})
