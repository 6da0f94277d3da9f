import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs, { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { mock } from 'node:test';
import { issueText, postText, runIn, withFolder } from './runIn';

describe('digest-desk render', () => {
  it('prints the article of one file, whatever it is', () => {
    withFolder({ 'a.txt': postText }, ({ path }) => {
      assert.deepEqual(runIn(path, 'render', 'a.txt'), { code: 0, out: '<p>They <em>do</em>.</p>\n', err: '' });
    });
  });

  it('writes a page whose title cannot break out', () => {
    withFolder({ 'a.md': '---\ntitle: "</title><script>&"\nauthor: "<b>"\n---\nbody\n' }, ({ path }) => {
      const { out } = runIn(path, 'render', '--page', 'a.md');
      assert.match(out, /<title>&lt;\/title&gt;&lt;script&gt;&amp;<\/title>/);
      assert.match(
        out,
        /<h1 class="title">&lt;\/title&gt;&lt;script&gt;&amp;<\/h1>\n<div class="meta">.*<a>&lt;b&gt;<\/a>/,
      );
      assert.match(out, /<article class="typo">\n<p>body<\/p>/);
      assert.match(out, /<style>[^<]*\.ss-meta .title[^<]*<\/style>/);
    });
  });

  it('lays the stylesheet of .digest.yml over its own, so that nothing of it can end the sheet', () => {
    const files = {
      '.digest.yml': 'stylesheet: css/site.css\n',
      'css/site.css': 'h3 { color: red }\n/* </STYLE><script> */',
      'blog/a.md': postText,
    };
    withFolder(files, ({ path }) => {
      const { code, out } = runIn(path, 'render', '--page', 'blog/a.md');
      assert.equal(code, 0);
      assert.match(out, /\.ss-meta [^]*\nh3 \{ color: red \}\n\/\* <\\\/STYLE><script> \*\/\n<\/style>/);
      assert.equal(out.match(/<\/style/gi)?.length, 1);
    });
  });

  it('takes no stylesheet from outside of the folder of .digest.yml, through a link neither, and says so once', () => {
    const files = {
      'site/.digest.yml': 'stylesheet: ../secret.css\n',
      'linked/.digest.yml': 'stylesheet: linked.css\n',
      'gone/.digest.yml': 'stylesheet: gone.css\n',
      'secret.css': 'secret',
    };
    const blogs = Object.keys(files).slice(0, 3);
    const posts = blogs.flatMap((name) => [1, 2].map((n) => [name.replace('.digest.yml', `${n}.md`), postText]));
    withFolder({ ...files, ...Object.fromEntries(posts) }, ({ path }) => {
      symlinkSync(join(path, 'secret.css'), join(path, 'linked/linked.css'));
      for (const folder of ['site', 'linked', 'gone']) {
        const { code, err } = runIn(path, 'render', '--page', '--all', '--out', 'out', folder);
        assert.equal(code, 2);
        assert.match(
          err,
          /^Cannot read \S+\.css: (?:a stylesheet must be in the folder of its \.digest\.yml|ENOENT)\.\n(?:gone\S+ warning File not found.*\n)?$/,
        );
        for (const name of readdirSync(join(path, 'out')))
          assert.ok(!readFileSync(join(path, 'out', name), 'utf8').includes('secret'));
      }
    });
  });

  const blog = {
    'content/zh/blog/weekly-1/index.md': issueText,
    'content/zh/blog/weekly/2/index.md': issueText,
    'content/zh/blog/kites/index.md': postText,
  };

  it('writes every issue by the way of its folder below blog', () => {
    withFolder(blog, ({ path }) => {
      for (const given of ['.', 'content/zh/blog', 'content/zh/blog/weekly/2/index.md']) {
        assert.equal(runIn(path, 'render', '--out', `out/${given}`, given).code, 0);
      }
      assert.deepEqual(
        readdirSync(join(path, 'out')).filter((name) => name.endsWith('.html')),
        ['weekly-1.html', 'weekly__2.html'],
      );
      assert.deepEqual(
        readdirSync(join(path, 'out/content/zh/blog')).filter((name) => name.endsWith('.html')),
        ['weekly-1.html', 'weekly__2.html'],
      );
      assert.deepEqual(readdirSync(join(path, 'out/content/zh/blog/weekly/2/index.md')), ['weekly__2.html']);
    });
  });

  it('ends with 2 where a folder has no issue to write', () => {
    withFolder({ 'a/b.md': postText }, ({ path }) => {
      const { code, err } = runIn(path, 'render', '--out', 'out', '.');
      assert.equal(code, 2);
      assert.match(err, /^No issue was written\. Markdown files found: 1\./);
      assert.equal(runIn(path, 'render', '--all', '--out', 'out', '.').code, 0);
    });
  });

  it('writes every file with --all', () => {
    withFolder(blog, ({ path }) => {
      runIn(path, 'render', '--all', '--out', 'out', 'content');
      assert.deepEqual(readdirSync(join(path, 'out')), ['kites.html', 'weekly-1.html', 'weekly__2.html']);
      assert.equal(readFileSync(join(path, 'out/kites.html'), 'utf8'), '<p>They <em>do</em>.</p>\n');
    });
  });

  it('counts from the path given where there is no blog, and tells files of one folder apart', () => {
    const files = { 'in/x/1/index.md': '', 'in/x/1/more.md': '', 'in/x/2.md': '', 'in/top.md': '', 'in/index.md': '' };
    withFolder(files, ({ path }) => {
      assert.equal(runIn(path, 'render', '--all', '--out', 'out', 'in').code, 0);
      assert.deepEqual(readdirSync(join(path, 'out')), [
        'in.html',
        'top.html',
        'x.html',
        'x__1.html',
        'x__1__more.html',
      ]);
    });
  });

  it('writes over no input, through no link, and tells pages of one name', () => {
    withFolder(
      { 'a.md': 'a', 'out/a.html': 'mine', 'one/b/c.md': '1', 'two/b/c.md': '2', 'safe.txt': 'safe' },
      ({ path }) => {
        const over = runIn(path, 'render', '--all', '--out', 'out', 'out/a.html');
        assert.equal(over.code, 2);
        assert.equal(readFileSync(join(path, 'out/a.html'), 'utf8'), 'mine');
        const twice = runIn(path, 'render', '--all', '--out', 'pages', 'one', 'two');
        assert.equal(twice.code, 2);
        assert.equal(readFileSync(join(path, 'pages/b__c.html'), 'utf8'), '<p>1</p>\n');
        mkdirSync(join(path, 'linked'));
        symlinkSync(join(path, 'safe.txt'), join(path, 'linked/a.html'));
        assert.equal(runIn(path, 'render', '--all', '--out', 'linked', 'a.md').code, 2);
        assert.equal(readFileSync(join(path, 'safe.txt'), 'utf8'), 'safe');
        assert.ok(!existsSync(join(path, 'a.html')));
      },
    );
  });

  it('writes over no input in a folder that is reached through a link', () => {
    withFolder({ 'in/page.html': 'mine' }, ({ path }) => {
      symlinkSync('in', join(path, 'link'), 'junction');
      for (const [given, out] of [
        ['in', 'link'],
        ['link', 'in'],
      ] as const) {
        const { code, err } = runIn(path, 'render', '--all', '--out', out, `${given}/page.html`);
        assert.deepEqual([code, err], [2, `${out}/page.html is an input file and is not overwritten.\n`]);
        assert.equal(readFileSync(join(path, 'in/page.html'), 'utf8'), 'mine');
      }
    });
  });

  it('leaves the page before and nothing else where the disk is full', () => {
    const files = { 'weekly-1/index.md': issueText, 'weekly-2/index.md': issueText, 'out/weekly-1.html': 'before' };
    withFolder(files, ({ path }) => {
      const { writeFileSync } = fs;
      const full = mock.method(fs, 'writeFileSync', (file: string, text: string, options: fs.WriteFileOptions) => {
        writeFileSync(file, text.slice(0, 5), options);
        if (text.length > 5) throw Object.assign(new Error('failed'), { code: 'ENOSPC' });
      });
      const { code, err } = runIn(path, 'render', '--out', 'out', '.');
      full.mock.restore();
      assert.equal(code, 2);
      assert.equal(err, 'Cannot write out/weekly-1.html: ENOSPC.\nCannot write out/weekly-2.html: ENOSPC.\n');
      assert.deepEqual(readdirSync(join(path, 'out')), ['weekly-1.html']);
      assert.equal(readFileSync(join(path, 'out/weekly-1.html'), 'utf8'), 'before');
    });
  });

  it('keeps the mode of a page, and makes new ones as others do', () => {
    withFolder(
      { 'weekly-1/index.md': issueText, 'weekly-2/index.md': issueText, 'out/weekly-1.html': '' },
      ({ path }) => {
        const modeOf = (name: string) => fs.statSync(join(path, name)).mode & 0o777;
        fs.chmodSync(join(path, 'out/weekly-1.html'), 0o640);
        assert.equal(runIn(path, 'render', '--out', 'out', '.').code, 0);
        assert.equal(modeOf('out/weekly-1.html'), 0o640);
        assert.equal(modeOf('out/weekly-2.html'), modeOf('weekly-2/index.md'));
        assert.match(readFileSync(join(path, 'out/weekly-1.html'), 'utf8'), /@ann/);
      },
    );
  });

  it('neither writes to a pipe nor takes its styles or its configuration from one', function () {
    if (process.platform === 'win32') this.skip();
    const files = {
      'weekly-1/index.md': issueText,
      'weekly-1/.digest.yml': 'stylesheet: a.css\n',
      'out/x': '',
      'other/a.md': postText,
    };
    withFolder(files, ({ path }) => {
      const pipes = ['out/weekly-1.html', 'weekly-1/a.css', 'other/.digest.yml'];
      execFileSync(
        'mkfifo',
        pipes.map((name) => join(path, name)),
      );
      const noFile = (err: string) =>
        [...err.matchAll(/(\S+) is a pipe/g)].map(([, name = '']) => name.replace(path, ''));
      const written = runIn(path, 'render', '--out', 'out', '--page', 'weekly-1');
      assert.deepEqual([written.code, noFile(written.err)], [2, ['/weekly-1/a.css', 'out/weekly-1.html']]);
      const inspected = runIn(path, 'inspect', 'other');
      assert.deepEqual([inspected.code, noFile(inspected.err)], [2, ['other/.digest.yml']]);
    });
  });
});
