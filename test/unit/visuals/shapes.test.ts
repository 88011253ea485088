/** What the shapes of single kinds say by where they stand. */
import type { Shape } from '../../../components/visuals/marks.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { drawingOf } from '../../../components/visuals/drawings.ts'
import { visualProps, visualSchemas } from '../../../components/visuals/index.ts'
import { ROOT } from '../../../src/base/files.ts'
import { createParts } from '../../../src/fields/parts.ts'

const schemas = visualSchemas(createParts({ languages: ['en'], sourceLanguage: 'en' }))

const WIDTH = 1280

interface Point { x: number, y: number }
interface Box { left: number, right: number, top: number, bottom: number }

/** The corners of a path of straight lines, with absolute places only. */
function cornersOf({ path }: Shape): Point[] {
  let at: Point = { x: 0, y: 0 }
  return [...path.matchAll(/([MLHV])([-\d. ]+)/g)].map(([, command, numbers]) => {
    const [first, second] = numbers!.trim().split(' ').map(Number) as [number, number]
    at = command === 'H' ? { ...at, x: first } : command === 'V' ? { ...at, y: first } : { x: first, y: second }
    return at
  })
}

/** The centres of the discs of a path. */
const centresOf = ({ path }: Shape): Point[] => [...path.matchAll(/M([-\d.]+) ([-\d.]+)a([\d.]+)/g)].map(([, x, y, radius]) => ({ x: Number(x) + Number(radius), y: Number(y) }))

function boxOf(points: Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

async function shapesOf(kind: string, look: Shape['look']): Promise<Shape[]> {
  const example = parse(await readFile(join(ROOT, 'components/visuals', kind, 'example.yaml'), 'utf8'))
  const data = schemas.find(schema => schema.shape.kind.value === kind)!.parse(example)
  const props = visualProps(data as any, { say: text => text.en!, languages: ['en'], sourceLanguage: 'en' })
  return drawingOf(props, 'en').marks.filter((mark): mark is Shape => mark.mark === 'shape' && mark.look === look)
}

describe('what presses', () => {
  it('is many thin lines that are together as thick as the one arrow they become, which ends below the block; the block’s next place is above it', async () => {
    const block = boxOf(cornersOf((await shapesOf('pressure', 'own'))[0]!))
    const [many, force] = await shapesOf('pressure', 'world') as [Shape, Shape]
    const higher = boxOf(cornersOf((await shapesOf('pressure', 'aim'))[0]!))
    const arrow = boxOf(cornersOf(force))
    const ends = [...many.path.matchAll(/C[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+ ([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    expect(ends.length).toBeGreaterThan(6)
    const thickness = boxOf(ends).bottom - boxOf(ends).top + many.line!
    expect(boxOf(ends).top - cornersOf(force)[0]!.y).toBeCloseTo(many.line! / 2)
    expect(thickness).toBeCloseTo(ends.length * many.line!)
    expect(boxOf(ends).right).toBe(arrow.left)
    expect(Math.min(...cornersOf(many).map(({ x }) => x))).toBeLessThan(0)
    expect(arrow.top).toBeGreaterThan(block.bottom)
    expect(arrow.top - block.bottom).toBeLessThan(12)
    expect([Math.abs(higher.left - block.left), Math.abs(higher.right - block.right), Math.abs(higher.bottom - higher.top - block.bottom + block.top)].every(apart => apart < 6)).toBe(true)
    expect(higher.bottom).toBeLessThan(block.top)
  })
})

describe('what is open', () => {
  it('is one net in which each dot is linked to others; what is closed lies within the wall', async () => {
    const [packed, links, free] = await shapesOf('enclosure', 'world') as [Shape, Shape, Shape]
    const wall = boxOf(cornersOf((await shapesOf('enclosure', 'given'))[0]!))
    for (const { x, y } of centresOf(packed)) {
      expect(x).toBeGreaterThan(wall.left)
      expect(x).toBeLessThan(wall.right)
      expect(y).toBeGreaterThan(wall.top)
      expect(y).toBeLessThan(wall.bottom)
    }
    const dots = centresOf(free)
    const nearest = ({ x, y }: Point) => dots.findIndex(dot => Math.hypot(dot.x - x, dot.y - y) < 1)
    const ends = cornersOf(links).map(nearest)
    expect(ends).not.toContain(-1)
    const pairs = Array.from({ length: ends.length / 2 }, (_, index) => [ends[2 * index]!, ends[2 * index + 1]!] as const)
    const reached = new Set([0])
    for (let size = 0; size < reached.size;) {
      size = reached.size
      for (const [from, to] of pairs) {
        if (reached.has(from) || reached.has(to))
          reached.add(from).add(to)
      }
    }
    expect(reached.size).toBe(dots.length)
    expect(boxOf(dots).left).toBeGreaterThan(wall.right)
    const radius = Number(/a([\d.]+)/.exec(free.path)![1])
    expect(dots.filter(({ x }) => x - radius < WIDTH)).toHaveLength(centresOf(packed).length)
    expect(dots.filter(({ x }) => x + radius > WIDTH && x - radius < WIDTH)).toEqual([])
    expect(cornersOf(links).some(({ x }) => x > WIDTH)).toBe(true)
  })
})

describe('what may come of depth', () => {
  it('is reached by thin ways that begin at the foot of one shaft down from the ground, and leave the page', async () => {
    const [ground, shaft] = (await shapesOf('depth', 'world')).map(shape => boxOf(cornersOf(shape))) as [Box, Box]
    const [ways, ...none] = await shapesOf('depth', 'estimate') as [Shape, ...Shape[]]
    expect(none).toEqual([])
    expect([ground.left < 0, ground.right > WIDTH]).toEqual([true, true])
    expect(shaft.top).toBe(ground.bottom)
    expect(shaft.bottom - shaft.top).toBeGreaterThan(2 * (shaft.right - shaft.left))
    expect(ways.line).toBeLessThan((shaft.right - shaft.left) / 10)
    const starts = [...ways.path.matchAll(/M([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    const ends = [...ways.path.matchAll(/H([-\d.]+)/g)].map(([, x]) => Number(x))
    expect(starts.length).toBeGreaterThan(2)
    for (const [index, { x, y }] of starts.entries()) {
      expect(Math.abs(x - shaft.right)).toBeLessThan(10)
      expect(y).toBeGreaterThan(shaft.bottom - 60)
      expect(y).toBeLessThan(shaft.bottom)
      expect(ends[index]!).toBeGreaterThan(WIDTH)
    }
  })
})

describe('what is feared and what is believed', () => {
  it('leave one band over one level foot; the fear falls, but not to nothing, and the belief rises above it', async () => {
    const bands = (await shapesOf('widening', 'world')).map(shape => boxOf(cornersOf(shape)))
    expect(bands).toHaveLength(1)
    const [band] = bands as [Box]
    const end = ({ path }: Shape) => Number(/C[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+ ([-\d.]+)/.exec(path)![1])
    const [fear, belief] = [(await shapesOf('widening', 'doubt'))[0]!, (await shapesOf('widening', 'aim'))[0]!]
    expect(end(fear)).toBeGreaterThan(band.top)
    expect(band.bottom - end(fear)).toBeGreaterThan((band.bottom - band.top) / 5)
    expect(end(belief)).toBeLessThan(band.top)
    for (const shape of [fear, belief])
      expect(Math.max(...cornersOf(shape).map(({ x }) => x))).toBeGreaterThan(WIDTH)
  })
})

describe('what is not proved', () => {
  it('ends before the disc, and only dashes lead on there, as far apart as the band is thick; what is possible is a train of beats with one thin dashed line to the disc', async () => {
    const [disc, beats] = await shapesOf('causes', 'world') as [Shape, Shape]
    const [{ x, y }] = centresOf(disc) as [Point]
    const radius = Number(/a([\d.]+)/.exec(disc.path)![1])
    expect(x + radius).toBeLessThanOrEqual(WIDTH)
    const cause = boxOf(cornersOf((await shapesOf('causes', 'own'))[0]!))
    expect(cause.left).toBeLessThan(0)
    expect(x - radius - cause.right).toBeGreaterThan(300)
    const links = (await shapesOf('causes', 'doubt')).map(cornersOf) as [Point, Point][]
    for (const [start, end] of links) {
      expect(start.x - cause.right).toBeLessThan(25)
      expect(Math.abs(Math.hypot(x - end.x, y - end.y) - radius)).toBeLessThan(25)
    }
    const within = links.filter(([{ y }]) => y >= cause.top && y <= cause.bottom)
    expect(within).toHaveLength(2)
    expect(within[1]![0].y - within[0]![0].y).toBeGreaterThan((cause.bottom - cause.top) * 0.9)
    expect(links).toHaveLength(3)
    const starts = [...beats.path.matchAll(/M([-\d.]+)/g)].map(([, x]) => Number(x))
    expect(starts.length).toBeGreaterThan(6)
    expect(Math.min(...starts)).toBeLessThan(0)
    expect(new Set(starts.slice(1).map((x, index) => x - starts[index]!)).size).toBe(1)
  })
})

describe('the many', () => {
  it('are dots of one size, and the arrows end at the first of their rows', async () => {
    const shapes = await shapesOf('one-to-many', 'aim')
    const places = shapes.filter(({ path }) => path.includes('a')).flatMap(centresOf)
    const radii = shapes.flatMap(({ path }) => [...path.matchAll(/a([\d.]+)/g)].map(([, radius]) => radius))
    expect(new Set(radii).size).toBe(1)
    const heads = shapes.filter(({ line }) => line).map(shape => cornersOf(shape)[1]!)
    expect(heads).toHaveLength(3)
    for (const { x, y } of heads) {
      const row = places.filter(place => Math.abs(place.y - y) < 1)
      expect(Math.min(...row.map(place => place.x)) - x).toBeGreaterThan(0)
      expect(Math.min(...row.map(place => place.x)) - x).toBeLessThan(2 * Number(radii[0]) + 2)
    }
  })
})

describe('what is aimed for by a date', () => {
  it('is a point at the date, apart from what is there', async () => {
    const state = boxOf(cornersOf((await shapesOf('deadline', 'own'))[0]!))
    const aims = await shapesOf('deadline', 'aim')
    const pole = boxOf(cornersOf(aims[0]!))
    const [foot] = centresOf(aims[1]!)
    expect(pole.left).toBe(pole.right)
    expect(foot).toEqual({ x: pole.left, y: pole.bottom })
    const axis = (await shapesOf('deadline', 'given')).map(shape => boxOf(cornersOf(shape))).filter(({ top, bottom }) => top === bottom)
    expect(axis.some(({ left, right, top }) => left <= state.right && right >= foot!.x && top === foot!.y)).toBe(true)
    for (const { left } of [...aims, ...await shapesOf('deadline', 'estimate')].map(shape => boxOf(cornersOf(shape))).filter(({ left }) => Number.isFinite(left)))
      expect(left).toBeGreaterThan(state.right + 100)
  })
})

describe('a rehearsal', () => {
  it('is the same bubble several times, in outline, with a reply each; what it is for is whole, larger and apart', async () => {
    const bubbles = await shapesOf('rehearsal', 'world')
    const tries = bubbles.filter(({ line }) => line).map(shape => boxOf(cornersOf(shape)))
    const [real, ...others] = bubbles.filter(({ line }) => !line).map(shape => boxOf(cornersOf(shape))) as [Box, ...Box[]]
    expect(others).toEqual([])
    expect(tries.length).toBeGreaterThan(2)
    expect(new Set(tries.map(({ left, right, top, bottom }) => [right - left, bottom - top].join())).size).toBe(1)
    const replies = (await shapesOf('rehearsal', 'own')).map(shape => boxOf(cornersOf(shape)))
    expect(replies).toHaveLength(tries.length)
    for (const [index, reply] of replies.entries()) {
      expect(reply.top).toBeGreaterThan(tries[index]!.bottom)
      expect(reply.right).toBeLessThan(real.left - 50)
    }
    expect(real.right - real.left).toBeGreaterThan(2 * (tries[0]!.right - tries[0]!.left))
  })
})

describe('two risks', () => {
  it('hang as large from the ends of one straight beam, the heavier lower, and neither touches the ground', async () => {
    const [lighter, heavier] = (await shapesOf('weighing', 'doubt')).map(shape => boxOf(cornersOf(shape))) as [Box, Box]
    expect([heavier.right - heavier.left, heavier.bottom - heavier.top]).toEqual([lighter.right - lighter.left, lighter.bottom - lighter.top])
    expect(heavier.top - lighter.top).toBeGreaterThan(80)
    expect(lighter.right).toBeLessThan(heavier.left)
    const [post, ground, beam, , ...cords] = (await shapesOf('weighing', 'world')).map(cornersOf) as [Point[], Point[], [Point, Point], Point[], ...Point[][]]
    expect(heavier.bottom).toBeLessThan(ground[0]!.y)
    const [start, end] = beam
    expect(post[0]).toEqual({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 })
    expect(cords.map(([, top]) => top)).toEqual([start, end])
  })
})

describe('a gap of unknown size', () => {
  it('has torn edges, and what is to close it keeps to both of them from top to bottom', async () => {
    const [own] = (await shapesOf('gap', 'own')).map(cornersOf) as [Point[]]
    const [others] = (await shapesOf('gap', 'given')).map(cornersOf) as [Point[]]
    const [aim] = (await shapesOf('gap', 'aim')).map(cornersOf) as [Point[]]
    const torn = [own, others].map(points => points.filter(({ x }) => x > 0 && x < WIDTH))
    for (const edge of torn) {
      expect(new Set(edge.map(({ x }) => x)).size).toBeGreaterThan(5)
      for (const { x, y } of edge)
        expect(Math.min(...aim.map(point => Math.hypot(point.x - x, point.y - y)))).toBeLessThan(12)
    }
    expect(aim).toHaveLength(torn[0]!.length + torn[1]!.length)
    expect(boxOf(own).left).toBeLessThan(0)
    expect(boxOf(others).right).toBeGreaterThan(WIDTH)
  })
})

describe('what comes late', () => {
  it('rises as what was expected does, from the same ground, only later, and neither has an end', async () => {
    const points = ({ path }: Shape) => [...path.split('H')[0]!.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    const [expected] = await shapesOf('delay', 'aim') as [Shape]
    const [came] = await shapesOf('delay', 'world') as [Shape]
    const [early, late] = [points(expected), points(came)]
    const shift = late[0]!.x - early[0]!.x
    expect(shift).toBeGreaterThan(200)
    expect(late).toEqual(early.map(({ x, y }) => ({ x: expect.closeTo(x + shift, 5), y })))
    const edges = [expected, came].map(({ edge }) => edge!)
    expect(edges.map(edge => /[HVZ]/.test(edge))).toEqual([false, false])
    const ground = Math.min(...(await shapesOf('delay', 'given')).filter(({ line }) => line).map(shape => boxOf(cornersOf(shape)).top))
    expect(early[0]!.y).toBe(ground)
  })
})

describe('what an answer leaves open', () => {
  it('stands in a corner that the ground of the answer leaves, beside the last that it is said of', async () => {
    const statement = (en: string) => ({ text: en, evidence: '!' })
    const answer = { exact: { text: 'Yes', language: 'en' }, text: 'Yes' }
    const means = ['Roads', 'Bridges', 'A tunnel'].map(statement)
    const drawn = (open?: object) => drawingOf({ kind: 'answer', question: 'Ann: Will you?', answer, means, open }, 'en').marks.filter((mark): mark is Shape => mark.mark === 'shape')
    const of = (shapes: Shape[], look: string) => shapes.filter(shape => shape.look === look).map(shape => boxOf(cornersOf(shape)))
    const shapes = drawn({ text: 'the first?', note: 'not said' })
    const [open] = of(shapes, 'doubt') as [Box]
    const rows = of(shapes, 'paper')
    expect([open.top, open.bottom].map(Math.round)).toEqual([expect.closeTo(rows.at(-1)!.top, -1), expect.closeTo(rows.at(-1)!.bottom, -1)])
    expect(open.left).toBeGreaterThan(rows.at(-1)!.right)
    const ground = cornersOf(shapes.find(({ look }) => look === 'own')!)
    const corner = ground.filter(({ x, y }) => x < boxOf(ground).right && x > boxOf(ground).left && y < boxOf(ground).bottom)[0]!
    expect(corner.x).toBeLessThan(open.left)
    expect(corner.y).toBeLessThan(open.top)
    expect(rows.at(-2)!.bottom).toBeLessThan(corner.y)
    expect(of(drawn(), 'doubt')).toEqual([])
    expect(cornersOf(drawn()[0]!)).toHaveLength(4)
  })
})
