import * as vscode from 'vscode';

/**
 * A reviewer's initials on a ground of their own colour, so that several are told apart at a glance. Drawn with fixed
 * colours that are readable on any theme: an image in a comment cannot see the theme.
 */
export function avatar(reviewer: { readonly id: string; readonly name: string }): vscode.Uri {
  const hue = hueOf(reviewer.id);
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32">',
    `<rect width="32" height="32" rx="16" fill="hsl(${hue},45%,38%)"/>`,
    '<text x="16" y="21" text-anchor="middle" font-family="sans-serif" font-size="13" font-weight="600" fill="#fff">',
    escapeMarkup(initials(reviewer.name)),
    '</text></svg>',
  ].join('');
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}

/** Neighbouring ids get hues far apart: the golden angle. */
function hueOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return Math.round((sum * 137.508) % 360);
}

/** Of the first and the last word: "Ana Maria Ruiz" is AR. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
