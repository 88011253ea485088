/** A made-up interview about lighthouses, in the conventions that the parser knows. In: nothing. Out: texts and speakers. */
import type { Request } from '../../src/source/find/placement.ts'
import type { Speaker } from '../../src/source/read/speakers.ts'
import { SourceLine, Words } from '../../src/source/excerpt.ts'

export const speakers: Speaker[] = [
  { id: 'keeper', names: ['Johanna Lindqvist', '约翰娜·林德奎斯特'], host: false },
  { id: 'reporter', names: ['Miriam Okafor', '米里亚姆'], host: true },
]

/** Misspelt twice, as sources do: Miraim and Mirima. */
export const chinese = `标题: 守塔人谈灯塔
链接: https://example.org/dengta

正文:
海边周报编译   作者甲
本报消息，守塔人林德奎斯特谈了她的灯塔。
她说海雾才是最难对付的。
▲灯塔的外观（图源：海边周报）
一、灯塔为什么还要有人守
Miraim Okafor：你守灯塔多少年了？
林德奎斯特：我守了20多年，灯塔里有405级台阶。
▲台阶的照片（图源：海边周报）
每天我都走两遍，“一步也不少”。
Miriam Okafor：机器能代替你吗？
林德奎斯特：能代替大部分，但海雾来的时候，机器听不见船的声音。
二、灯与海
Mirima Okafor：灯光能照多远？
林德奎斯特：大约15-20海里，要看天气。
来源：海边周报
某读者 2020-01-01 10:00:00
`

export const english = `# The keeper of the light

A visit to the last keeper on the coast.

## Stairs

**Miriam Okafor:** How many steps are there?

**Lindqvist:** Four hundred and five. I count them “every single day”.

It keeps me honest.

## Fog

**MIRIAM OKAFOR:** And the fog?

**Johanna Lindqvist (keeper)**: Fog is the one thing the machine – so far – cannot hear.

Source: The Coast Weekly
`

/** A request for words. */
export type ExcerptRequest = Request & { words: Words }

let line = 0
/** A request as the data would make it; each stands on a line of its own. */
export function request(exact: string, section: number | 'introduction', more: Partial<Request> = {}): ExcerptRequest {
  return { section, role: 'evidence', ...where(), ...more, words: new Words(exact) }
}

/** A question that names the line in which it is asked. */
export function lineRequest(asked: number, section?: number): Request & { words: SourceLine } {
  return { words: new SourceLine(asked), section, role: 'question', ...where() }
}

function where(): Pick<Request, 'place' | 'name'> {
  return { place: { file: 'data/sections/01.yaml', line: ++line, column: 5 }, name: 'points[0].evidence' }
}
