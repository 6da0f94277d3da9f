import { equal, ok } from 'node:assert/strict';
import { buildPage, buildPolicy } from '../../src/editor/preview/page';

const options = {
  cspSource: 'https://files.example',
  nonce: 'abc123',
  script: 'https://files.example/dist/preview.js?a&b',
  style: 'https://files.example/dist/preview.css',
  lang: 'zh-CN',
  title: 'Preview <b>"1"</b>',
  remoteImages: true,
};

describe('the page of the preview', () => {
  const page = buildPage(options);

  it('has exactly this policy', () => {
    equal(
      buildPolicy(options),
      "default-src 'none'; img-src https://files.example https: data:; style-src https://files.example; " +
        "script-src 'nonce-abc123'; font-src https://files.example; connect-src 'none'; form-action 'none'; base-uri 'none'",
    );
  });

  it('lets no image of another server through, whoever asks for it, when that is switched off', () => {
    const policy = buildPolicy({ ...options, remoteImages: false });
    ok(policy.includes('img-src https://files.example data:;'));
  });

  it('states the policy before anything that it is for', () => {
    const policy = page.indexOf('Content-Security-Policy');
    ok(policy > 0);
    for (const loader of ['<link', '<script', '<title']) ok(policy < page.indexOf(loader), loader);
    ok(!/unsafe-|\son\w+=|<style/.test(page));
  });

  it('has one script, with the nonce', () => {
    equal(page.match(/<script/g)?.length, 1);
    ok(page.includes('<script nonce="abc123" src="https://files.example/dist/preview.js?a&amp;b"></script>'));
  });

  it('escapes what it is given and says its language', () => {
    ok(page.includes('<title>Preview &lt;b&gt;&quot;1&quot;&lt;/b&gt;</title>'));
    ok(page.includes('<html lang="zh-CN">'));
  });

  it('has landmarks for the article and a place for what changes', () => {
    for (const part of ['<nav ', '<main ', '<article class="typo">', 'role="status"']) ok(page.includes(part), part);
  });
});
