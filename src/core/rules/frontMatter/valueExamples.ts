import type { Example } from '../../lint/rule';

const head = (fields: string, body = 'Hello.') => `---\n${fields}\n---\n\n${body}`;
const rest = 'author: Ann\ndate: 2024-01-05';

export const valueExamples: { kinds: string[]; good: string[]; bad: Example[] } = {
  kinds: ['allowed', 'blank', 'quotes', 'placeholder', 'address', 'repeated', 'unreleased', 'week', 'number', 'filed'],
  good: [
    head(`title: "Mesh Weekly | News"\n${rest}\ncategories: "Mesh Weekly"\ntags: ["Mesh Weekly"]`),
    head(`title: "Mesh Weekly 【1/1 - 1/5】"\n${rest}\ncover: "https://example.com/a.png"`),
    head(`title: "Mesh Weekly | MOSN v1.2.0 发布"\n${rest}`, 'MOSN v1.2.0 is out.'),
    head(`title: "Mesh Weekly | News"\n${rest}\ncategories: "Mesh"\ntags: ["Networks", "Storage"]`),
  ],
  bad: [
    {
      text: head(`title: ⟦" Mesh Weekly"⟧\n${rest}`),
      fixed: head(`title: "Mesh Weekly"\n${rest}`),
      kind: 'blank',
    },
    {
      text: head(`title: ⟦“Mesh Weekly”⟧\n${rest}`),
      fixed: head(`title: "Mesh Weekly"\n${rest}`),
      kind: 'quotes',
    },
    { text: head(`title: ⟦"Mesh Weekly | TODO"⟧\n${rest}`), kind: 'placeholder' },
    {
      text: head(`title: Mesh Weekly\n${rest}\ncover: ⟦"https//example.com/a.png"⟧`),
      fixed: head(`title: Mesh Weekly\n${rest}\ncover: "https://example.com/a.png"`),
      kind: 'address',
    },
    {
      text: head(`title: ⟦"Mesh Weekly | Mesh Weekly | News"⟧\n${rest}`),
      fixed: head(`title: "Mesh Weekly | News"\n${rest}`),
      kind: 'repeated',
    },
    { text: head(`title: ⟦"Mesh Weekly | MOSN v1.2.0 发布"⟧\n${rest}`, 'MOSN v1.1.0 is out.'), kind: 'unreleased' },
    {
      text: head(
        `title: ⟦"Mesh Weekly | MOSN v1.2.0 发布"⟧\n${rest}\ndescription: "Mesh Weekly | MOSN v1.2.0 发布"`,
        'MOSN v1.1.0 is out.',
      ),
      kind: 'unreleased',
    },
    { text: head(`title: ⟦"Mesh Weekly 【12/25 - 12/29】"⟧\n${rest}`), kind: 'week' },
    { text: head(`title: ⟦"Mesh Weekly #12"⟧\n${rest}`), kind: 'number', path: 'blog/weekly-13/index.md' },
    {
      text: head(`title: "Mesh Weekly | News"\n${rest}\ncategories: ⟦"Cooking"⟧\ntags: ["Cooking"]`),
      kind: 'filed',
    },
  ],
};
