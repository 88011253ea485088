/**
 * A small, complete and valid interview in a temporary folder, to be spoilt by tests.
 * In: nothing. Out: data/ with its source text and lock, an empty out/, and ways to change one file.
 *
 * The interview is made up: a Chinese translation of a talk with the keeper of a lighthouse, in two sections, with one
 * of each thing that an interview may have.
 */
import { Buffer } from 'node:buffer'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { verify } from '../../src/interview/verify.ts'

const SOURCE = `标题: 守灯塔的人
链接: https://example.org/lighthouse

正文:
本报消息，海岸周报走访了最后一位守灯塔的人。
一、灯塔与台阶
奥卡福：你守灯塔多少年了？
林德奎斯特：我守了20多年，灯塔里有405级台阶，每天走两遍。没有人比我更熟悉这段楼梯。
奥卡福：机器能代替你吗？
林德奎斯特：机器能代替大部分工作，但海雾来的时候，机器听不见船的声音。我希望十年之后这里还有人。
二、灯光与海
奥卡福：灯光能照多远？
林德奎斯特：晴天大约15-20海里，雾天只有2海里。灯是我们和大海说话的方式。
奥卡福：以后会怎样？
林德奎斯特：最早是油灯，后来是电灯，现在是导航灯。我的目标是在5年内换成新的灯，快的话6到8个月。
来源：海岸周报
`

const INTERVIEW = `# yaml-language-server: $schema=./interview.schema.json
languages: [en, zh]
title: { en: The keeper of the light, zh: 守灯塔的人 }
subtitle:
  en: Johanna Lindqvist on stairs, fog and what a machine cannot hear
  zh: 林德奎斯特谈台阶、海雾和机器听不见的声音
date: 2019-11-04
place: { en: North Head, zh: 北角 }
minutes: 10
speakers:
  lindqvist:
    name: { en: Johanna Lindqvist, zh: 林德奎斯特 }
    role: { en: Keeper, zh: 守塔人 }
    host: false
  okafor:
    name: { en: Miriam Okafor, zh: 奥卡福 }
    role: { en: The Coast Weekly, zh: 海岸周报 }
    host: true
source:
  title: 守灯塔的人
  publisher: { en: The Coast Weekly, zh: 海岸周报 }
  url: https://example.org/lighthouse
  published: 2019-11-11
  language: zh
  rendering: translation
  original:
    publisher: { en: Radio North, zh: 北方电台 }
    language: en
  remark:
    text: { en: The weekly says it went to see her, zh: 周报说曾登门走访 }
    evidence: 海岸周报走访了最后一位守灯塔的人

takeaways:
  headline: { en: Somebody has to listen, zh: 总得有人听着 }
  items:
    - text: { en: She knows the stairs best, zh: 她最熟悉楼梯 }
      section: 1
      evidence: 没有人比我更熟悉这段楼梯
    - text: { en: Machines do most of the work, zh: 机器做了大部分工作 }
      section: 1
      evidence: 机器能代替大部分工作
    - text: { en: The light speaks to the sea, zh: 灯在同大海说话 }
      section: 2
      evidence: 灯是我们和大海说话的方式
  notes: { en: 'Three things. [click] [click] [click]', zh: '三件事。[click] [click] [click]' }

numbers:
  headline: { en: Stairs and miles, zh: 台阶与海里 }
  lead: stairs

tensions:
  headline: { en: One question stays open, zh: 一个未解的问题 }
  items:
    - name: { en: Who keeps the light?, zh: 谁来守灯？ }
      sides:
        - text: { en: Machines do most of it, zh: 机器能做大部分 }
          section: 1
          evidence: 机器能代替大部分工作
        - text: { en: She hopes people stay, zh: 她希望还有人 }
          section: 1
          evidence: 我希望十年之后这里还有人
  notes: { en: '[click] Both are hers.', zh: '[click] 两边都是她说的。' }

predictions:
  headline: { en: Two things to check, zh: 两件可检验的事 }
  items:
    - text: { en: A new lamp, zh: 新的灯 }
      by: { en: within 5 years, zh: 5年内 }
      status: aim
      section: 2
      evidence: 我的目标是在5年内换成新的灯
    - text: { en: Somebody still lives there, zh: 仍有人住在那里 }
      by: { en: in ten years, zh: 十年之后 }
      status: estimate
      section: 1
      evidence: 我希望十年之后这里还有人
  notes: { en: No grade is given., zh: 不打分。 }

closing:
  text: { en: The light is how we speak to the sea, zh: 灯是人与大海说话的方式 }
  support:
    - section: 2
      evidence: 灯是我们和大海说话的方式
  notes: { en: Thank you., zh: 谢谢。 }

notes:
  cover: { en: Welcome., zh: 欢迎。 }
`

const STAIRS = `# yaml-language-server: $schema=../interview.schema.json
heading: { en: Stairs, zh: 台阶 }
claim: { en: 'A machine does most of it, but hears no ship', zh: 机器能做大部分，却听不见船 }
evidence: 机器能代替大部分工作
questions:
  - { text: { en: How long has she kept the light?, zh: 她守了多久？ }, asks: 你守灯塔多少年了 }
  - { text: { en: Can a machine take her place?, zh: 机器能代替她吗？ }, asks: 机器能代替你吗 }
points:
  - text: { en: She walks the stairs twice a day, zh: 她每天走两遍楼梯 }
    evidence: 每天走两遍
  - text: { en: In fog a machine hears no ship, zh: 雾中机器听不见船 }
    evidence:
      - 海雾来的时候
      - 机器听不见船的声音
quotes:
  - id: no-ship
    exact: 海雾来的时候，机器听不见船的声音
    speaker: lindqvist
    gloss: { en: When the fog comes a machine cannot hear the ships. }
    phrase: { en: cannot hear the ships., zh: 机器听不见船的声音 }
figures:
  - id: stairs
    value: { en: 405 steps, zh: 405级 }
    label: { en: in the tower, zh: 塔里的台阶 }
    evidence: 灯塔里有405级台阶
details:
  - text: { en: Nobody knows the stairs better., zh: 没有人更熟悉楼梯。 }
    evidence: 没有人比我更熟悉这段楼梯
tells:
  - kind: durations
    headline: { en: A lamp is quicker than a keeper, zh: 换灯比换人快 }
    measure: { text: { en: How long, zh: 多久 }, evidence: 我守了20多年 }
    spans:
      - label: { en: she kept the light, zh: 她守灯塔 }
        value: { en: 20+ years, zh: 20多年 }
        from: P20Y
        to: P25Y
        status: fact
        evidence: 我守了20多年
      - label: { en: she hopes for somebody, zh: 她希望还有人 }
        value: { en: 10 years, zh: 十年 }
        from: P10Y
        to: P10Y
        status: doubt
        evidence: 我希望十年之后这里还有人
    notes: { en: '[click] Two. [click] Spans.', zh: '[click] 两段。[click] 时间。' }
  - kind: quote
    quote: no-ship
    notes: { en: '[click] She smiles.', zh: '[click] 她笑了。' }
bridge: { en: And the light?, zh: 那么灯呢？ }
`

const LIGHT = `# yaml-language-server: $schema=../interview.schema.json
heading: { en: Light, zh: 灯光 }
claim: { en: The light reaches 15–20 miles, zh: 灯光能照15–20海里 }
evidence: 晴天大约15-20海里
questions:
  - { text: { en: How far does it reach?, zh: 能照多远？ }, asks: 灯光能照多远 }
  - { text: { en: What comes next?, zh: 以后呢？ }, asks: 以后会怎样 }
points:
  - text: { en: On clear days 15–20 nautical miles, zh: 晴天15–20海里 }
    evidence: 晴天大约15-20海里
  - text: { en: In fog only two, zh: 雾天只有两海里 }
    evidence: 雾天只有2海里
quotes:
  - id: speaks-to-the-sea
    exact: 灯是我们和大海说话的方式
    speaker: lindqvist
    gloss: { en: The light is how we speak to the sea. }
  - id: new-lamp
    exact: 我的目标是在5年内换成新的灯
    speaker: lindqvist
    gloss: { en: My aim is a new lamp within 5 years. }
figures: []
notes: { en: '[click] Clear. [click] Fog.', zh: '[click] 晴天。[click] 雾天。' }
`

const TIMELINE = `# yaml-language-server: $schema=./interview.schema.json
headline: { en: From oil to navigation, zh: 从油灯到导航灯 }
lanes:
  - { id: oil-lamp, name: { en: Oil, zh: 油灯 } }
  - { id: keeper-lamp, name: { en: A keeper, zh: 守塔人 }, goesOn: true }
pivots:
  - id: oil
    status: fact
    to: { en: Oil, zh: 油灯 }
    section: 2
    evidence: 最早是油灯
  - id: electric
    status: fact
    from: { en: Oil, zh: 油灯 }
    to: { en: Electric, zh: 电灯 }
    section: 2
    evidence: 后来是电灯
  - id: keeper
    date: { en: about 1999, zh: 约1999年 }
    when: 1999~
    turn: keeper-lamp
    label: { en: she begins, zh: 她开始守塔 }
    dated: { section: 1, evidence: 我守了20多年 }
    status: fact
    from: { en: Nobody, zh: 无人 }
    to: { en: A keeper, zh: 守塔人 }
    why: { en: She begins, zh: 她开始守塔 }
    section: 1
    evidence: 我守了20多年
  - id: lamp
    date: { en: within 5 years, zh: 5年内 }
    when: 2019/2024
    mark: keeper-lamp
    label: { en: a new lamp, zh: 新的灯 }
    status: aim
    from: { en: Electric, zh: 电灯 }
    to: { en: A new lamp, zh: 新的灯 }
    section: 2
    evidence: 我的目标是在5年内换成新的灯
notes: { en: '[click] She begins. [click] A lamp.', zh: '[click] 守塔。[click] 灯。' }
`

const FILES = {
  'data/interview.yaml': INTERVIEW,
  'data/timeline.yaml': TIMELINE,
  'data/sections/01-stairs.yaml': STAIRS,
  'data/sections/02-light.yaml': LIGHT,
  'source.txt': SOURCE,
}

export type SampleFile = keyof typeof FILES | (string & {})

export interface DataFolder extends AsyncDisposable {
  /** The folder in which data/, out/ and source.txt stand. */
  root: string
  data: string
  out: string
  path: (file: SampleFile) => string
  read: (file: SampleFile) => Promise<string>
  /** Writes a file anew; its folder is made where it is missing. */
  write: (file: SampleFile, content: string | Uint8Array) => Promise<void>
  /** Replaces words that stand exactly once in a file. */
  change: (file: SampleFile, from: string, to: string) => Promise<void>
  remove: (file: SampleFile) => Promise<void>
  /** `file:line:column` of words that stand exactly once in a file, as an error names them from the root. */
  place: (file: SampleFile, words: string) => Promise<string>
  /** Finds every excerpt in the source text again and writes the lock. */
  lock: () => Promise<void>
  /** Every file below the root, sorted. */
  list: () => Promise<string[]>
}

let madeLock: string | undefined

/** Makes the folder. `await using` removes it. */
export async function dataFolder(): Promise<DataFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'interview-')))
  const path = (file: SampleFile) => join(root, file)
  const write = async (file: SampleFile, content: string | Uint8Array) => {
    await mkdir(dirname(path(file)), { recursive: true })
    await writeFile(path(file), content)
  }
  const once = async (file: SampleFile, words: string) => {
    const text = await readFile(path(file), 'utf8')
    const pieces = text.split(words)
    if (pieces.length !== 2)
      throw new Error(`“${words}” stands ${pieces.length - 1} times in ${file}; the test needs it once`)
    return pieces as [before: string, after: string]
  }
  const folder: DataFolder = {
    root,
    data: path('data'),
    out: path('out'),
    path,
    write,
    read: file => readFile(path(file), 'utf8'),
    async change(file, from, to) {
      const [before, after] = await once(file, from)
      await write(file, `${before}${to}${after}`)
    },
    remove: file => rm(path(file), { recursive: true }),
    async place(file, words) {
      const lines = (await once(file, words))[0].split('\n')
      return `${file}:${lines.length}:${lines.at(-1)!.length + 1}`
    },
    async lock() {
      const project = { data: folder.data, out: folder.out }
      await verify(project, path('source.txt'))
    },
    async list() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true })
      return entries.filter(entry => !entry.isDirectory()).map(entry => join(entry.parentPath, entry.name).slice(root.length + 1)).toSorted()
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  }
  await Promise.all(Object.entries(FILES).map(([file, content]) => write(file, Buffer.from(content))))
  await mkdir(folder.out)
  if (madeLock === undefined) {
    await folder.lock()
    madeLock = await folder.read('data/source.lock.json')
  }
  else {
    await write('data/source.lock.json', madeLock)
  }
  return folder
}
