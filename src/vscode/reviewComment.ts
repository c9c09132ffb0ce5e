import * as vscode from 'vscode';
import type { Reviewer } from '../core/annotations/annotation.ts';
import type { PlacedAnnotation } from '../services/articleReview.ts';
import { avatar } from './avatar.ts';

/** What a comment in a thread stands for: the annotation's own comment, or a reply to it. */
export interface CommentSource {
  readonly entry: 'annotation' | 'reply';
  readonly id: string;
  readonly text: string;
  readonly own: boolean;
}

/** A comment as the editor shows it, with what it stands for. The editor writes what is typed into `body`. */
export interface ReviewComment extends vscode.Comment {
  readonly source: CommentSource;
}

/** The discussion of an annotation, oldest first: its comment, then every reply that says something. */
export function reviewComments(
  { annotation, reviewer, own, replies }: PlacedAnnotation,
  verdictLabel: (id: string) => string,
): readonly ReviewComment[] {
  const comments: ReviewComment[] = [];
  if (annotation.comment !== null) {
    const { id, comment: text, verdict, created } = annotation;
    const label = verdict === null ? null : verdictLabel(verdict);
    comments.push(commentOf({ entry: 'annotation', id, text, own }, reviewer, label, created));
  }
  for (const { reply, reviewer: author, own: mine } of replies) {
    const { id, comment, verdict, created } = reply;
    const label = verdict === null ? null : verdictLabel(verdict);
    if (comment === null && label === null) continue;
    const source: CommentSource = { entry: 'reply', id, text: comment ?? '', own: mine };
    comments.push(commentOf(source, author, label, created));
  }
  return comments;
}

function commentOf(
  source: CommentSource,
  author: Reviewer,
  label: string | null,
  created: string,
): ReviewComment {
  const timestamp = new Date(created);
  return {
    source,
    // A string is shown as it is: nothing that a reviewer or a file says becomes markup.
    body: source.text,
    mode: vscode.CommentMode.Preview,
    author: { name: author.name, iconPath: avatar(author) },
    contextValue: source.own ? 'own' : 'other',
    ...(label === null ? {} : { label }),
    ...(Number.isNaN(timestamp.getTime()) ? {} : { timestamp }),
  };
}
