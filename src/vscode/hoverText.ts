import * as vscode from 'vscode';

/** Commands that a link in a hover may run; no other one does, whatever the text of an article says. */
const linkedCommands = ['claimdesk.revealSpan', 'claimdesk.tag', 'claimdesk.comment'] as const;
export type LinkedCommand = (typeof linkedCommands)[number];

/**
 * Text as Markdown that shows exactly the text, on one line. Every ASCII sign of punctuation is escaped, so that nothing
 * of an article becomes a link, an image, an element or a table.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link that runs one of our commands. `label` and `title` are text, not Markdown. */
export function linkTo(label: string, command: LinkedCommand, args: readonly unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replaceAll(/[()']/g, encodeSign);
  return `[${escapeText(label)}](command:${command}?${query})`;
}

/** Parts of a hover, each a paragraph or a list of Markdown; empty ones are left out. */
export function hoverOf(parts: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(parts.filter((part) => part !== '').join('\n\n'));
  markdown.isTrusted = { enabledCommands: [...linkedCommands] };
  return markdown;
}

/** `encodeURIComponent` leaves brackets, which would end a Markdown link. */
function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}
