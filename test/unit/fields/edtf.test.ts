/** Dates as the data have them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateSpan, extendedDate, lastDay, machineDate } from '../../../src/fields/edtf.ts'

const fault = (value: string) => extendedDate.safeParse(value).error?.issues[0]?.message

describe('a date', () => {
  it.each([
    ['2021', 2021, 2022, 'stated', '2021'],
    ['2024-07', 2024 + 182 / 366, 2024 + 213 / 366, 'stated', '2024-07'],
    ['2024-07-23', 2024 + 204 / 366, 2024 + 205 / 366, 'stated', '2024-07-23'],
    ['2019~', 2019, 2020, 'about', '2019'],
    ['2019?', 2019, 2020, 'about', '2019'],
    ['2009/2014', 2009, 2015, 'stated', undefined],
    ['2009~/2014', 2009, 2015, 'about', undefined],
  ])('%s is the years that it leaves open', (value, from, to, certainty, machine) => {
    expect(fault(value)).toBeUndefined()
    const span = dateSpan(value)
    expect(span).toMatchObject({ certainty })
    expect(span.from).toBeCloseTo(from, 3)
    expect(span.to).toBeCloseTo(to, 3)
    expect(machineDate(value)).toBe(machine)
  })

  it.each([
    ['long ago', 'expected a date such as'],
    ['21', 'expected a date such as'],
    ['2024-7', 'expected a date such as'],
    ['2009/2014/2019', 'expected a date such as'],
    ['2024-13', 'the calendar has no such date'],
    ['2023-02-29', 'the calendar has no such date'],
    ['0000/0000', 'the calendar has no such date'],
    ['2024/2019', 'the range ends before it begins: 2019 is before 2024'],
  ])('%s is refused, with what was expected', (value, message) => {
    expect(fault(value)).toContain(message)
  })

  it.each([['2024-07-23', 2024 + 204 / 366], ['2024-07', 2024 + 212 / 366], ['2024', 2024 + 365 / 366]])('%s ends with its last day', (value, begins) => {
    expect(lastDay(value)).toBeCloseTo(begins, 6)
    expect(lastDay(value)).toBeGreaterThanOrEqual(dateSpan(value).from)
  })

  it('of the first century is of that century', () => {
    expect(dateSpan('0016')).toEqual({ from: 16, to: 17, certainty: 'stated' })
  })

  it('never throws, whatever stands there, and what is taken has a beginning before its end', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(?:-\d\d(?:-\d\d)?)?[~?]?(?:\/\d{4}(?:-\d\d)?[~?]?)?$/)), (value) => {
      if (fault(value) === undefined) {
        const { from, to } = dateSpan(value)
        expect(from).toBeLessThan(to)
      }
    }))
  })
})
