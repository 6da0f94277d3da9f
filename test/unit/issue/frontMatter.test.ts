import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readFrontMatter } from '../../../src/core/issue/frontMatter';
import type { FieldValue, FrontMatter } from '../../../src/core/issue/issue';
import { applyEdits } from '../../../src/core/text/edits';
import { contains } from '../../../src/core/text/span';
import { runs } from '../../support/runs';

const valuesOf = ({ fields }: FrontMatter) => Object.fromEntries(fields.map(({ key, value }) => [key, value]));
const codesOf = ({ errors }: FrontMatter) => errors.map(({ code }) => code);
const writtenOf = (text: string) =>
  Object.fromEntries(
    readFrontMatter(text).fields.map(({ key, valueSpan }) => [key, text.slice(valueSpan.start, valueSpan.end)]),
  );

describe('readFrontMatter', () => {
  it('is absent from a text that does not begin with a fence', () => {
    for (const text of ['', '# A', '----\na: b\n----\n', '--\n', '```\n---\ntitle: a\n---\n```\n', 'title: a\n---\n']) {
      const { present, span, fields, errors } = readFrontMatter(text);
      assert.deepEqual(
        { present, span, fields, errors },
        { present: false, span: { start: 0, end: 0 }, fields: [], errors: [] },
      );
    }
  });

  it('tells where the fences, the YAML and the fields are', () => {
    const text = '---\ntitle: "Weekly 1"\ntags: [a, "b"]\n---\nbody\n';
    const { span, yaml, fields } = readFrontMatter(text);
    assert.equal(text.slice(span.end), 'body\n');
    assert.equal(text.slice(yaml.start, yaml.end), 'title: "Weekly 1"\ntags: [a, "b"]\n');
    const places = fields.map(({ keySpan, valueSpan }) => [keySpan, valueSpan].map((s) => text.slice(s.start, s.end)));
    assert.deepEqual(places, [
      ['title', '"Weekly 1"'],
      ['tags', '[a, "b"]'],
    ]);
    assert.deepEqual(valuesOf(readFrontMatter(text)), { title: 'Weekly 1', tags: ['a', 'b'] });
  });

  it('leaves dates as they are written', () => {
    assert.equal(
      valuesOf(readFrontMatter('---\ndate: 2021-04-02T15:00:00+08:00\n---\n')).date,
      '2021-04-02T15:00:00+08:00',
    );
  });

  for (const [name, br] of [
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
    ['LF', '\n'],
  ] as const) {
    it(`reads lines that end with ${name}, behind a byte order mark as well`, () => {
      for (const mark of ['', '\uFEFF']) {
        const text = mark + ['---', 'title: "甲"', 'list:', '  - a', '  - b', 'empty:', '---', 'body'].join(br);
        const read = readFrontMatter(text);
        assert.deepEqual(valuesOf(read), { title: '甲', list: ['a', 'b'], empty: null });
        assert.deepEqual(codesOf(read), []);
        assert.equal(text.slice(read.span.end), 'body');
        assert.deepEqual(writtenOf(text), { title: '"甲"', list: ['- a', '  - b'].join(br), empty: '' });
      }
    });
  }

  it('ends at the first line that begins with a fence, as on the site', () => {
    const text = '---\na: b\n---- more\nc: d\n---\n';
    assert.deepEqual(valuesOf(readFrontMatter(text)), { a: 'b' });
    assert.equal(text.slice(readFrontMatter(text).span.end), 'c: d\n---\n');
  });

  it('takes blanks behind the first fence', () => {
    assert.deepEqual(valuesOf(readFrontMatter('---  \na: b\n---\n')), { a: 'b' });
  });

  it('may be empty, blank or only comments', () => {
    for (const text of ['---\n---\n', '---\n\n---\n', '---\n# nothing\n---']) {
      assert.deepEqual(codesOf(readFrontMatter(text)), []);
      assert.equal(readFrontMatter(text).present, true);
    }
  });

  it('lasts to the first blank line while the last fence is missing', () => {
    const text = '---\ntitle: a\n\n## Part\n\nkey: value\n';
    const read = readFrontMatter(text);
    const repair = { span: { start: 13, end: 13 }, newText: '---\n' };
    assert.deepEqual(read.errors, [{ code: 'unclosed', span: { start: 0, end: 3 }, repair }]);
    assert.deepEqual(valuesOf(read), { title: 'a' });
    assert.equal(text.slice(read.span.end), '\n## Part\n\nkey: value\n');
  });

  it('tells what is no map', () => {
    assert.deepEqual(codesOf(readFrontMatter('---\nwords\n---\n')), ['not-a-map']);
    assert.deepEqual(codesOf(readFrontMatter('---\n- a\n---\n')), ['not-a-map']);
  });

  it('reads the other fields beside a closing quote that stands alone', () => {
    const text = '---\ntitle: "a"\ndescription: "one, two\n"\ntags: ["x"]\ndate: 2022-01-07\n---\n';
    const read = readFrontMatter(text);
    assert.deepEqual(valuesOf(read), { title: 'a', description: 'one, two', tags: ['x'], date: '2022-01-07' });
    assert.equal(read.errors.length, 1);
    assert.equal(text.slice(read.errors[0]?.span.start, read.errors[0]?.span.end), 'o');
  });

  it('reads the other fields beside a colon too many', () => {
    assert.deepEqual(valuesOf(readFrontMatter('---\ntitle: Weekly: one\nauthor: me\n---\n')), {
      title: 'Weekly: one',
      author: 'me',
    });
    assert.deepEqual(codesOf(readFrontMatter('---\ntitle: Weekly: one\nauthor: me\n---\n')), ['syntax']);
  });

  it('tells of a key that is there twice, and of aliases', () => {
    const text = '---\na: 1\na: 2\nb: &x 1\nc: *x\n---\n';
    const { errors } = readFrontMatter(text);
    assert.deepEqual(
      errors.map(({ code, span }) => [code, span.start, text.slice(span.start, span.end)]),
      [
        ['duplicate', 9, 'a'],
        ['alias', 25, '*x'],
      ],
    );
    assert.equal(valuesOf(readFrontMatter(text)).c, null);
  });

  it('reads front matter below blank lines, spaces and byte order marks, as Hugo does', () => {
    for (const above of ['\n', ' ', '\r\n\t', '\uFEFF\uFEFF', '\n\uFEFF \n']) {
      const text = `${above}---\ntitle: a\n---\nbody\n`;
      const read = readFrontMatter(text);
      assert.deepEqual([valuesOf(read), codesOf(read), read.span.start], [{ title: 'a' }, [], above.length]);
      assert.equal(text.slice(read.span.end), 'body\n');
    }
  });

  it('keeps what was meant as front matter out of the article', () => {
    const cases = {
      'opening': ['——', '———', '—', '-', '--', '----', '－－－', '–––', '***', '- - -'].map(
        (mark) => `${mark}\ntitle: a\ndate: b\n---\nbody\n`,
      ),
      'before': ['x', '\u200b', '\u3000', 'Hello.\n', '![](a.png)\n\n'].map(
        (above) => `${above}---\ntitle: a\n---\nbody\n`,
      ),
      'no-opening': ['title: a\ndate: b\n---\nbody\n', '\ndate: b\ntitle：a\n---\nbody\n'],
      'unclosed': [
        ...['...', ' ---', '———', '--', '----'].slice(0, 4).map((mark) => `---\ntitle: a\n${mark}\nbody\n`),
        '---\ntitle: a\n**1** body: [\n\n---\nmore\n',
      ],
      'language': ['---yaml', '--- yaml', '---\t', '---js'].map((mark) => `${mark}\ntitle: a\n---\nbody\n`),
      'json': ['{\n"title": "a",\n}\nbody\n'],
    };
    for (const [code, texts] of Object.entries(cases)) {
      for (const text of texts) {
        const read = readFrontMatter(text);
        assert.deepEqual([read.present, codesOf(read)], [true, [code]], text);
        assert.match(text.slice(read.span.end), /^(?:\*\*1\*\* )?body/, text);
      }
    }
  });

  it('takes a line of the article for no closing fence', () => {
    const body = '\n### Questions\n\n**1、@甲** 提问：\n\n> 为什么？\n\nA：因为。\n\n---\n\nMore.\n';
    for (const text of [
      `---\ntitle: a\ntags: [b]\n${body}`,
      `---\ntitle: a\n...\n${body}`,
      `---\ntitle: a\n ---\n${body}`,
    ]) {
      const read = readFrontMatter(text);
      assert.deepEqual(codesOf(read), ['unclosed']);
      assert.equal(text.slice(read.span.end).trimStart(), body.trimStart());
      assert.equal(valuesOf(read).title, 'a');
    }
  });

  it('sees a closing fence at the end of the last field', () => {
    const text = '---\ntitle: a\ntags: [b]---\n\nbody\n';
    const read = readFrontMatter(text);
    assert.deepEqual([valuesOf(read), codesOf(read)], [{ title: 'a', tags: ['b'] }, ['unclosed']]);
    const [{ repair } = {}] = read.errors;
    assert.equal(repair && applyEdits(text, [repair]), '---\ntitle: a\ntags: [b]\n---\n\nbody\n');
  });

  it('takes fields below a comment for fields', () => {
    const text = '---\ntitle: a: b\n# spelling\ncSpell:ignore: c\n---\nbody\n';
    assert.deepEqual([codesOf(readFrontMatter(text)), readFrontMatter(text).span.end], [['syntax'], text.length - 5]);
  });

  it('takes a value over several lines for a part of the fields', () => {
    for (const value of ['"one\ntwo"', '[a,\nb]', "'one\n'"]) {
      const text = `---\ntitle: a\ndescription: ${value}\ndate: b\n---\nbody\n`;
      assert.equal(text.slice(readFrontMatter(text).span.end), 'body\n');
    }
  });

  it('reads JSON and the simple fields of TOML', () => {
    const json = '{\n\t"title": "a",\n\t"tags": ["b"]\n}\nbody\n';
    const toml = '+++\ntitle = "a" # c\n"tags" = [\'b\']\nmore = [\n"x"\n]\n[table]\ntitle = "c"\n+++\nbody\n';
    for (const text of [json, toml]) {
      const read = readFrontMatter(text);
      assert.deepEqual(valuesOf(read), { title: 'a', tags: ['b'] });
      assert.equal(text.slice(read.span.end), 'body\n');
      const [field] = read.fields;
      assert.equal(text.slice(field?.valueSpan.start, field?.valueSpan.end), '"a"');
    }
    assert.deepEqual([codesOf(readFrontMatter(json)), codesOf(readFrontMatter(toml))], [[], ['toml']]);
    assert.equal(readFrontMatter('{{< figure >}}\n').present, false);
  });

  it('takes a key called __proto__ for a key like any other', () => {
    const [field] = readFrontMatter('---\nmap:\n  __proto__:\n    polluted: true\n---\n').fields;
    assert.deepEqual(Object.keys(field?.value ?? {}), ['__proto__']);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  const yamlish = fc
    .array(
      fc.constantFrom(
        '---',
        '\n',
        '\r\n',
        '\r',
        '\uFEFF',
        '\0',
        '\ud800',
        '\udc00',
        ' ',
        '\t',
        'a',
        ': ',
        ':',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '#',
        '|',
        '>',
        '|+',
        '&a',
        '*a',
        '!t',
        '? ',
        ', ',
        '...',
        '%',
        '甲',
        '\u2028',
        '\x02',
        '\x1f',
        '\x18',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  for (const [name, texts] of [
    ['any text', fc.string({ unit: 'binary' })],
    ['broken UTF-16', fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))],
    ['YAML cut and shuffled', yamlish],
  ] as const) {
    it(`never throws and keeps its spans inside: ${name}`, () => {
      fc.assert(
        fc.property(texts, fc.boolean(), (inner, fenced) => {
          const text = fenced ? `---\n${inner}\n---\n` : inner;
          const read = readFrontMatter(text);
          const whole = { start: 0, end: text.length };
          assert.ok(contains(whole, read.span) && contains(read.span, read.yaml));
          const spans = [
            ...read.errors.map(({ span }) => span),
            ...read.fields.flatMap((f) => [f.keySpan, f.valueSpan]),
          ];
          for (const span of spans)
            assert.ok(span.start <= span.end && contains(read.span, span), JSON.stringify(text));
        }),
        runs(3000),
      );
    });
  }

  it('gives values whose places read the same again', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('2021-04-02', 'yes', '~', '#', 'a: b', "it's", '"'),
    );
    const value = fc.letrec<{ any: FieldValue }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        scalar,
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('any'), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), fc.boolean(), (values, flow) => {
        const yaml = values.map((each, i) => `k${i}: ${flow ? JSON.stringify(each) : writeBlock(each, 2)}`).join('\n');
        const text = `---\n${yaml}\n---\n`;
        const { fields, errors } = readFrontMatter(text);
        assert.deepEqual(errors, []);
        assert.deepEqual(
          fields.map((f) => f.value),
          values,
        );
        for (const field of fields) {
          const column = field.valueSpan.start - text.lastIndexOf('\n', field.valueSpan.start - 1) - 1;
          const again = ' '.repeat(column) + text.slice(field.valueSpan.start, field.valueSpan.end);
          assert.deepEqual(parseDocument(again).toJS(), field.value);
        }
      }),
      runs(500),
    );
  });
});

/** Writes a value as block lists and maps. */
function writeBlock(value: FieldValue, indent: number): string {
  const pad = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value) && value.length > 0)
    return value.map((each) => `${pad}- ${writeBlock(each, indent + 2)}`).join('');
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    return Object.entries(value)
      .map(([key, each]) => `${pad}${key}: ${writeBlock(each, indent + 2)}`)
      .join('');
  }
  return JSON.stringify(value);
}
