import { run } from '../../../src/cli/run';
import { makeFolder, type Folder } from '../../support/folder';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a folder. */
export function runIn(folder: string, ...argv: string[]): Outcome {
  let out = '';
  let err = '';
  const code = run(argv, { cwd: folder, out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** Makes a folder of files, hands it to a test and removes it. */
export function withFolder(files: Readonly<Record<string, string | Uint8Array>>, test: (folder: Folder) => void): void {
  const folder = makeFolder(files);
  try {
    test(folder);
  } finally {
    folder.remove();
  }
}

/** A small issue of the digest. */
export const issueText = `---
title: "Kite Weekly | Questions"
author: "The kite team"
date: 2021-04-02T15:00:00+08:00
tags: ["Kite Weekly"]
---

**1、@ann** 提问：

> Does it fly?

A：It does, see ![picture](https://img.example.org/a.png)

「SOFARPC」：[https://github.com/sofastack/sofa-rpc](https://github.com/sofastack/sofa-rpc)
`;

/** A post of the same blog that is no issue. */
export const postText = `---
title: How kites fly
author: ann
date: 2021-04-03
---

They *do*.
`;
