import type * as vscode from 'vscode';

/** Where the language features are asked: whether a document is an article is settled when they answer. */
export const articleSelector: vscode.DocumentSelector = [
  { language: 'plaintext' },
  { language: 'markdown' },
];
