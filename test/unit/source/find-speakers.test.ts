import { describe, expect, it } from 'vitest'
import { findSpeakers } from '../../../src/source/read/find-speakers.ts'
import { chinese, english } from '../../support/made-up.ts'

/** `id: name [labels], asks`, one for each speaker. */
const found = (text: string) => findSpeakers(text).map(({ id, name, labels, host }) => `${id}: ${name ?? ''}${labels.length > 0 ? ` [${labels.join(', ')}]` : ''}${host ? ', asks' : ''}`)

describe('findSpeakers', () => {
  it.each<[string, string, string[]]>([
    ['full names, parts of them, and misspelt ones', chinese, ['okafor: Miraim Okafor, asks', 'guest: 林德奎斯特']],
    ['bold names, capitals and a role in brackets', english, ['okafor: Miriam Okafor, asks', 'lindqvist: Johanna Lindqvist']],
    ['Q and A', 'Q: Why?\nA: So.', ['host:  [Q], asks', 'guest:  [A]']],
    ['Q and A that nobody would take for a question', 'A: Why?\nQ: So.', ['guest:  [A]', 'host:  [Q], asks']],
    ['问 and 答', '问：为什么？\n答：不为什么。', ['host:  [问], asks', 'guest:  [答]']],
    ['parts', 'interviewer: Why.\nguest: So?\ninterviewer: Ah.\nguest: Yes?', ['host:  [interviewer], asks', 'guest:  [guest]']],
    ['numbered speakers', 'Speaker 1: Why?\nSpeaker 2: So.\nSpeaker 1: Ah?\nSpeaker 2: Yes.', ['host:  [Speaker 1], asks', 'guest:  [Speaker 2]']],
    ['initials', 'JL: Because.\nMO: Why?\nJL: So.', ['guest:  [JL]', 'host:  [MO], asks']],
    ['names in capitals', 'JANE O’NEILL: Why?\nANNA-LENA BERG: So.', ['oneill: Jane O’Neill, asks', 'berg: Anna-Lena Berg']],
    ['a panel', 'Host: One?\nAnna: Yes.\nBen: No, and for a long time.\nHost: Two?\nAnna: Maybe.\nBen: Never.', ['host:  [Host], asks', 'anna: Anna', 'ben: Ben']],
    ['two who ask', 'Anna: Why?\nBen: So it was.\nCara: And then?\nBen: More.\nAnna: Really?\nCara: No?', ['anna: Anna, asks', 'ben: Ben', 'cara: Cara, asks']],
    ['what is said once', 'Host: One?\nAnna: Yes, and a long answer.\nAdvice: take it.\nHost: Two?\nAnna: No.', ['host:  [Host], asks', 'anna: Anna']],
    ['a term in capitals', 'Anna: Why?\nBen: So.\nAI: that is what.\nAnna: Ah?\nBen: Yes.', ['anna: Anna, asks', 'ben: Ben']],
    ['many terms', `Anna: Why?\nBen: So.\n${Array.from({ length: 70 }, (_, index) => `Term${String.fromCodePoint(0x4E00 + index)}: x`).join('\n')}\nAnna: Ah?\nBen: Yes.`, ['anna: Anna, asks', 'ben: Ben']],
    ['notes in between', 'Note: made up.\nMiriam: One?\nAnna: Yes.\nNote: cut here.\nMiriam: Two?\nAnna: No.', ['miriam: Miriam, asks', 'anna: Anna']],
    ['two of one family name', 'Ann Hill: Why?\nBob Hill: So.\nAnn Hill: Ah?\nBob Hill: Yes.', ['hill: Ann Hill, asks', 'hill-2: Bob Hill']],
  ])('tells %s', (_, text, speakers) => {
    expect(found(text)).toEqual(speakers)
  })

  it.each<[string, string, string]>([
    ['nobody', 'Just some prose.\nAnd more: of it.', 'no line begins with a speaker’s name and a colon'],
    ['only one', '## One\n\nQ: Why?\nBecause.\n\nQ: Really?\nYes.', 'line 3: only one speaker was found, “Q”'],
    ['a telephone book', Array.from({ length: 70 }, (_, index) => `Name${String.fromCodePoint(0x4E00 + index)}: x`).join('\n'), 'line 61: 70 different names stand before a colon at the start of a line'],
    ['nobody below the headings', '# Title\n\n## One\n\nProse.\n\n## Two\n\nProse.', 'no line begins with a speaker’s name'],
  ])('refuses a text in which it finds %s', (_, text, message) => {
    expect(() => findSpeakers(text)).toThrow(message)
  })
})
