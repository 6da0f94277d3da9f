const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2024',
  CURRENT_MONTH: '01',
  CURRENT_DATE: '05',
  CURRENT_TIMEZONE_OFFSET: '+08:00',
};

/** Expands a snippet as VS Code does when the user tabs through it and types nothing. */
export function expandSnippet(body: string): string {
  const values = new Map<string, string>();
  const unescape = (text: string) => text.replace(/\\([\\$},|])/g, '$1');
  const part = /\\([\\$}])|\$\{(\w+)(?::((?:\\.|[^}\\])*)|\|((?:\\.|[^|\\])*)\|)?\}/g;
  const read = (name: string, value: string | undefined, choices: string | undefined): string | undefined => {
    const [first] = choices?.match(/^(?:\\.|[^,\\])*/) ?? [value];
    return first === undefined ? values.get(name) : unescape(first);
  };
  for (const [, , name, value, choices] of body.matchAll(part)) {
    const found = name === undefined ? undefined : read(name, value, choices);
    if (name !== undefined && found !== undefined) values.set(name, found);
  }
  return body.replace(part, (_, escaped?: string, name = '', value?: string, choices?: string) => {
    if (escaped !== undefined) return escaped;
    const known = variables[name];
    if (known !== undefined) return known;
    if (!/^\d+$/.test(name)) throw new Error(`VS Code has no variable ${name} here.`);
    return read(name, value, choices) ?? '';
  });
}
