import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluate, unaryTest } from 'feelin'
import { compileExpression, compileUnaryTests } from './compile.ts'
import { hasFaults } from './feel-fault.ts'
import { plainValue } from './feel-value.ts'

const context = {
  a: 1,
  b: 2.5,
  n: null,
  s: 'abc',
  t: 'b',
  yes: true,
  no: false,
  due: '2026-03-01',
  list: [1, 2, 3, 2],
  words: ['a', 'b', 'abc'],
  mixed: [1, 'a', null, true],
  none: [],
  person: { name: 'abc', age: 30, tags: ['x', 'y'] },
  rows: [
    { k: 'a', v: 1 },
    { k: 'b', v: 2 },
    { k: 'a', v: 3 },
  ],
  'working days': 7,
}

type Answer = { readonly value: unknown } | 'failed'

function comparable(value: unknown): unknown {
  return JSON.stringify(plainValue(value), (_, each) =>
    Number.isNaN(each) ? 'NaN' : Object.is(each, -0) ? 0 : each,
  )
}

function feelinAnswer(text: string): Answer {
  try {
    return { value: comparable(evaluate(text, context).value) }
  } catch {
    return 'failed'
  }
}

function ownAnswer(text: string): Answer {
  const compiled = compileExpression(text, { shape: context, lenient: true })
  if (hasFaults(compiled)) return 'failed'
  const attempt = compiled.attempt(context)
  return 'value' in attempt ? { value: comparable(attempt.value) } : 'failed'
}

function feelinTest(text: string, value: unknown): boolean | 'failed' {
  try {
    return unaryTest(text, { ...context, '?': value }).value === true
  } catch {
    return 'failed'
  }
}

function ownTest(text: string, value: unknown): boolean | null | 'failed' {
  const compiled = compileUnaryTests(text, { shape: context, lenient: true })
  return hasFaults(compiled) ? 'failed' : (compiled.test(value, context) ?? 'failed')
}

const corpus = `
1 | -1 | .5 | 1.5 | "x" | "a\\"b\\n\\u4e00\\\\" | true | false | null | a | missing | working days | working days + 1
a + b * 2 - 1 | 2 ** 3 ** 2 | -a | a / 0 | a / b | s + t | s + 1 | 1 + s | list + 1 | n + 1 | 10 - 2 - 3 | (1 + 2) * 3
a = 1 | a != 1 | a = "1" | s = "abc" | n = null | a = null | null = null | [1] = 1 | [1,2] = [1,2] | {x: 1} = {x: 1}
a < b | a > b | a >= 1 | a <= 1 | s < t | s > 1 | 1 > s | n < 1 | 1 < n | yes > no | a > true | list > 1
a between 0 and 2 | b between 3 and 1 | n between 1 and 2 | a between n and 2 | s between "a" and "b"
a in (1,2) | a in [1,2] | a in [0..2] | a in (> 0) | a in (> 5, < 2) | a in ([0..1), [5..6]) | s in ("x","abc") | n in (1,2) | n in (null) | a in null | a in > 5 | a in list | s in words | a in ("x", > 0) | yes in (true) | 1 in [2,"a"]
yes and no | yes and n | no and n | n and no | n or yes | no or n | yes or missing | 1 and yes | not(yes) | not(n) | not(1) | yes and 1
if yes then 1 else 2 | if n then 1 else 2 | if 0 then 1 else 2 | if no then 1 else if yes then "x" else null
[1..3] | (1..3] | ]1..3[ | ["a".."c"] | [1, "a", null] | [] | {} | {x: 1, y: x + 1} | {"p q": 2, r: {z: 1}} | {x: a, a: 5, y: a}
list[1] | list[-1] | list[9] | list[item > 1] | list[a] | words[item = "a"] | rows[k = "a"] | rows[v > 1].k | rows[1].v | rows.v | person.name | person.missing | person.tags[1] | n.x | s.length | n[1] | s[1] | list[yes] | list[no] | words["a"] | list[> 1] | list[n] | rows[item.v = 2] | list[even(item)] | mixed[item != null]
for i in list return i * 2 | for i in 1..3, j in [1,2] return i * j | for i in n return i | for i in [] return i | for i in 3..1 return i | for i in 1..4 return if i = 1 then 1 else i * partial[-1] | for i in list, j in 1..i return j | for i in s return i | for x in rows return x.v
some x in list satisfies x > 2 | every x in list satisfies x > 2 | some x in none satisfies x | every x in none satisfies x | some x in n satisfies x | some x in list, y in words satisfies x = 1 and y = "b" | every r in rows satisfies r.v > a | some x in mixed satisfies x
contains(s, "b") | contains(s, n) | contains(s, 1) | contains(["abc"], "b") | starts with(s, "a") | ends with(s, "c") | matches(s, "^a.c$") | matches(s, "[") | string length(s) | string length("𠮷a") | substring(s, 2) | substring(s, -2, 1) | upper case(s) | lower case("ABC") | substring before(s, "b") | substring after(s, "b") | replace(s, "b", "x") | split("a,b", ",") | string join(words, "-") | string(1) | string(list) | number("1,5", ".", ",")
count(list) | count(n) | count(1) | sum(list) | sum(1,2) | min(list) | max(list) | min(1,2,3) | mean(list) | sum([]) | list contains(list, 2) | list contains(words, "z") | append(list, 4) | concatenate(list, [9]) | distinct values(list) | reverse(list) | index of(list, 2) | flatten([[1],[2,[3]]]) | union(list, [9]) | sublist(list, 2) | insert before(list, 1, 0) | remove(list, 1) | sort(list, function(x, y) x > y) | all([true, false]) | any([true, null]) | product(list) | median(list) | mode(list) | stddev(list)
abs(-1) | abs(n) | floor(1.7) | floor(1.77, 1) | ceiling(1.2) | round up(1.25, 1) | round half up(2.5, 0) | round half down(2.5, 0) | decimal(1.255, 2) | modulo(10, 3) | sqrt(4) | sqrt(-1) | log(1) | exp(0) | odd(3) | even(3) | abs("x") | floor(s) | is(1, 1) | contains(string: s, match: "a") | contains(text: s, match: "a") | floor(n: 1.5)
date("2026-01-01") | date("2026-13-01") | date(2026, 1, 31) | date(2026, 2, 30) | date(due) | date(n) | date(due).year | date("2026-01-01") < date(due) | date(due) = date("2026-03-01") | date(due) - date("2026-02-01") | date(due) + duration("P1D") | date(due) > "2026-01-01" | due > "2026-01-01" | @"2026-01-01" | @"P1D" | @"12:00:00" | time("10:00:00") | date and time("2026-01-01T10:00:00") | date and time(date(due), time("10:00:00")) | duration("P1Y") > duration("P1M") | years and months duration(date("2025-01-01"), date(due)) | date(from: due) | day of week(date(due)) | date(due) in [date("2026-01-01")..date("2026-12-31")] | date(due) between date("2026-01-01") and date("2026-12-31") | date("2026-01-01") < time("10:00:00")
a instance of number | s instance of string | list instance of list<number> | n instance of Any | date(due) instance of date | person instance of context<name: string> | a instance of foo
get value(person, "name") | get entries(person) | context put(person, "age", 5) | context merge([person, {z: 1}]) | context([{key: "x", value: 1}]) | context({key: "x"})
function(x) x + 1 | (function(x) x + 1)(2) | {f: function(x, y) x + y, r: f(1, 2)}.r | {f: function(n) if n = 0 then 1 else n * f(n - 1), r: f(5)}.r | missing function(1) | s(1) | a() | [1..3](2) | before(1, 2) | before([1..2], [3..4]) | overlaps([1..3], [2..4]) | includes([1..3], 2) | meets([1..2], [2..3]) | coincides(1, 1)
a /* comment */ + 1 // end | list[item > 1][1] | {x: {y: [1,2]}}.x.y[2] | (> 5) | [> 5] | a > | 1 2 | (((1))) | "a" "b" | if yes then 1 | for i return | `
  .split(/\n| \| /)
  .map((line) => line.trim())
  .filter((line) => line !== '')

test('a compiled expression gives the answer that feelin gives by interpreting it', () => {
  for (const text of corpus) assert.deepEqual([text, ownAnswer(text)], [text, feelinAnswer(text)])
})

const cells = [
  ...[
    '-',
    '1',
    '"a"',
    '"a","b"',
    'not("a","b")',
    '> 1',
    '>= 1, < 0',
    '[1..3]',
    '(1..3)',
    ']1..3[',
    'not(> 1)',
    'null',
    'true',
    'false',
  ],
  ...[
    'not(null)',
    '? > 1',
    'contains(?, "b")',
    'a',
    's',
    'list',
    '[1,2]',
    'words',
    '? = a',
    '= 1',
    '!= 1',
    '!= null',
    '< b',
    '-1',
  ],
  ...[
    'date("2026-03-01")',
    '< date("2026-03-01")',
    '[date("2026-01-01")..date("2026-12-31")]',
    '> "a"',
    'in list',
    '1,',
    '',
    'not(-)',
  ],
  ...[
    'even(?)',
    'count(?) > 1',
    'list contains(?, 1)',
    '"a", null, > 3',
    '[a..b]',
    '> working days',
    'some x in ? satisfies x > 1',
    'not(true)',
  ],
  ...[
    '"a" or "b"',
    '> 1 and < 3',
    '> true',
    '? in [1..3]',
    '"a","b","abc","d"',
    '@"2026-03-01"',
    '>= @"2026-01-01"',
    'n',
    'missing',
  ],
]
const values = [
  null,
  0,
  1,
  2,
  -1,
  3,
  'a',
  'b',
  'abc',
  '',
  true,
  false,
  [1, 2],
  [1],
  ['a'],
  [],
  { x: 1 },
  '2026-03-01',
  evaluate('date("2026-03-01")').value,
]

test('a compiled cell gives the answer that feelin gives for every kind of value', () => {
  for (const text of cells) {
    for (const value of values) {
      assert.deepEqual([text, value, ownTest(text, value)], [text, value, feelinTest(text, value)])
    }
  }
})

const { expression } = fc.letrec<Record<string, string>>((tie) => ({
  leaf: fc.constantFrom(
    '1',
    '2.5',
    '0',
    '"a"',
    '"abc"',
    'true',
    'false',
    'null',
    'a',
    'b',
    's',
    'n',
    'yes',
    'list',
    'words',
    'working days',
    'due',
    'date("2026-03-01")',
    'person.age',
    'missing',
  ),
  binary: fc
    .tuple(
      tie('expression'),
      fc.constantFrom('+', '-', '*', '/', '=', '!=', '<', '<=', '>', '>=', 'and', 'or'),
      tie('expression'),
    )
    .map(([l, o, r]) => `(${l}) ${o} (${r})`),
  membership: fc
    .tuple(tie('expression'), tie('expression'), tie('expression'))
    .map(([v, x, y]) => `(${v}) in ((${x}), (${y}))`),
  between: fc
    .tuple(tie('expression'), tie('expression'), tie('expression'))
    .map(([v, x, y]) => `(${v}) between (${x}) and (${y})`),
  choice: fc
    .tuple(tie('expression'), tie('expression'), tie('expression'))
    .map(([c, x, y]) => `if ${c} then ${x} else ${y}`),
  list: fc.array(tie('expression'), { maxLength: 3 }).map((all) => `[${all.join(', ')}]`),
  filter: fc.tuple(tie('list'), tie('expression')).map(([l, f]) => `(${l})[${f}]`),
  loop: fc.tuple(tie('expression'), tie('expression')).map(([l, r]) => `for x in ${l} return [x, ${r}]`),
  quantified: fc
    .tuple(fc.constantFrom('some', 'every'), tie('list'), tie('expression'))
    .map(([q, l, c]) => `${q} x in ${l} satisfies x = (${c})`),
  call: fc
    .tuple(
      fc.constantFrom(
        'not',
        'count',
        'sum',
        'min',
        'string length',
        'upper case',
        'abs',
        'floor',
        'string',
        'date',
      ),
      tie('expression'),
    )
    .map(([f, x]) => `${f}(${x})`),
  call2: fc
    .tuple(
      fc.constantFrom('contains', 'starts with', 'list contains', 'append', 'modulo', 'substring'),
      tie('expression'),
      tie('expression'),
    )
    .map(([f, x, y]) => `${f}(${x}, ${y})`),
  context: fc.tuple(tie('expression'), tie('expression')).map(([x, y]) => `{p: ${x}, q: [p, ${y}]}.q`),
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    tie('binary'),
    tie('membership'),
    tie('between'),
    tie('choice'),
    tie('list'),
    tie('filter'),
    tie('loop'),
    tie('quantified'),
    tie('call'),
    tie('call2'),
    tie('context'),
  ),
}))

test('any generated expression gives the answer that feelin gives', () => {
  fc.assert(
    fc.property(expression!, (text) => {
      const expected = feelinAnswer(text)
      if (expected !== 'failed') assert.deepEqual(ownAnswer(text), expected)
    }),
    { numRuns: 2_000 },
  )
})

test('any generated expression in a cell passes the values that pass in feelin', () => {
  fc.assert(
    fc.property(
      expression!,
      fc.constantFrom('', '> ', '<= ', '= ', '!= '),
      fc.constantFrom(...values),
      (text, sign, value) => {
        const cell = `${sign}(${text})`
        const expected = feelinTest(cell, value)
        if (expected !== 'failed') assert.equal(ownTest(cell, value), expected)
      },
    ),
    { numRuns: 1_000 },
  )
})
