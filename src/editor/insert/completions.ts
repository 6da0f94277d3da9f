import {
  CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  l10n,
  languages,
  MarkdownString,
  SnippetString,
  type Disposable,
} from 'vscode';
import { mayHaveSuggestions, suggest, triggerCharacters } from '../../core/authoring/suggest/suggest';
import type { Suggestion, SuggestionKind } from '../../core/authoring/suggest/suggestion';
import { toSnippet, toText } from '../../core/authoring/template';
import { readLanguage } from '../../core/authoring/insertion';
import type { Lines } from '../../core/text/lines';
import { toRange, language as shownLanguage } from '../convert';
import { liveLimit, type IssueStore } from '../stores/issueStore';
import { expectProject } from './projectField';

/** Offers the parts of an issue while it is typed: VS Code itself suggests nothing in Markdown before it is asked. */
export function registerCompletions(store: IssueStore): Disposable {
  return languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      async provideCompletionItems(document, position, token, { triggerKind }) {
        const before = document.lineAt(position).text.slice(0, position.character);
        if (!mayHaveSuggestions(before)) return [];
        const offset = document.offsetAt(position);
        const { version } = document;
        const file = await store.getIssue(document, liveLimit);
        if (!file || token.isCancellationRequested || file.version !== version) return [];
        const { issue, config } = file.digest;
        const language = readLanguage(issue, null, shownLanguage());
        const asked = triggerKind !== CompletionTriggerKind.TriggerCharacter;
        const found = suggest({ issue, config, language, offset, explicit: asked });
        return found.map((suggestion, index) => toItem(suggestion, index, issue.lines));
      },
    },
    ...triggerCharacters,
  );
}

function toItem({ kind, label, filter, span, template }: Suggestion, index: number, lines: Lines): CompletionItem {
  const item = new CompletionItem({ label, description: describe(kind) }, icons[kind]);
  item.filterText = filter;
  item.sortText = String(index).padStart(4, '0');
  item.range = toRange(lines, span);
  item.insertText = new SnippetString(toSnippet(template));
  item.keepWhitespace = true;
  if (kind === 'entry') item.command = { command: expectProject, title: '' };
  if (kind !== 'asker') item.documentation = new MarkdownString().appendCodeblock(preview(template), 'markdown');
  return item;
}

function preview(template: Suggestion['template']): string {
  return toText(template, new Date()).trim();
}

const icons: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  entry: CompletionItemKind.Snippet,
  turn: CompletionItemKind.Snippet,
  answer: CompletionItemKind.Snippet,
  projectLine: CompletionItemKind.Module,
  release: CompletionItemKind.Snippet,
  article: CompletionItemKind.Snippet,
  asker: CompletionItemKind.User,
  image: CompletionItemKind.File,
  field: CompletionItemKind.Field,
  value: CompletionItemKind.Value,
};

function describe(kind: SuggestionKind): string {
  const texts: Readonly<Record<SuggestionKind, string>> = {
    entry: l10n.t('Q&A entry'),
    turn: l10n.t('Follow-up question'),
    answer: l10n.t('Answer'),
    projectLine: l10n.t('Project line'),
    release: l10n.t('Release announcement'),
    article: l10n.t('Recommended article'),
    asker: l10n.t('Asker'),
    image: l10n.t('Image'),
    field: l10n.t('Front matter'),
    value: l10n.t('Front matter'),
  };
  return texts[kind];
}
