import assert from 'node:assert/strict';
import { foldAddress } from '../../src/core/addresses/foldAddress';
import { createArchive, type Archive } from '../../src/core/archive/archive';
import { readEarlier } from '../../src/core/archive/earlier';
import { summarizeIssue } from '../../src/core/archive/issueSummary';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { parseIssue } from '../../src/core/issue/parseIssue';

const address = 'https://example.com/mesh';

function summarize(name: string, day: string, ...addresses: string[]) {
  const list = addresses.map((one, index) => `- [Mesh in practice ${index}](${one})\n`).join('');
  const text = `---\ntitle: ${name}\ndate: ${day}\n---\n\n### Reading\n\n${list}`;
  return summarizeIssue(name, `/${name}.md`, parseIssue(text, defaultConfig));
}

function find(archive: Archive, uri: string, url = address) {
  return readEarlier(archive, uri, [{ url }]).get(foldAddress(url));
}

describe('what was recommended earlier', () => {
  it('is the last issue before that has the address, however it is written', () => {
    const archive = createArchive();
    archive.set(summarize('third', '2024-01-19', `${address}/?utm_source=a`));
    archive.set(summarize('first', '2024-01-05', 'https://example.com/other', address));
    archive.set(summarize('second', '2024-01-12', `http://www.example.com/mesh`));
    assert.deepEqual(find(archive, 'third'), {
      uri: 'second',
      title: 'second',
      day: '2024-01-12',
      line: 7,
    });
    assert.equal(find(archive, 'second')?.uri, 'first');
    assert.equal(find(archive, 'first'), undefined);
    assert.equal(find(archive, 'third', 'https://example.com/raft'), undefined);
  });

  it('follows an issue that changes or goes', () => {
    const archive = createArchive();
    archive.set(summarize('first', '2024-01-05', address));
    archive.set(summarize('second', '2024-01-12', address));
    assert.equal(find(archive, 'second')?.uri, 'first');
    archive.set(summarize('first', '2024-01-05', 'https://example.com/other'));
    assert.equal(find(archive, 'second'), undefined);
    archive.set(summarize('first', '2024-01-05', address));
    archive.delete('first');
    archive.delete('second');
    assert.equal(archive.reading.size, 0);
  });

  it('is nothing where the day of one of the two is not known', () => {
    const archive = createArchive();
    archive.set(summarize('first', 'some day', address));
    archive.set(summarize('second', '2024-01-12', address));
    archive.set(summarize('third', 'soon', address));
    assert.equal(find(archive, 'second'), undefined);
    assert.equal(find(archive, 'third'), undefined);
    assert.equal(find(archive, 'unknown'), undefined);
  });
});
