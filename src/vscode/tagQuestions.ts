import type { TagStep } from '../services/tagDraft.ts';
import { askComment } from './commentQuestion.ts';
import { askAccessed, askLocator, askSource } from './sourceQuestions.ts';
import type { TagQuestion } from './tagMatter.ts';
import { askTags } from './tagsQuestion.ts';
import { askVerdict } from './verdictQuestion.ts';

/** How each question is put. */
export const tagQuestions: Readonly<Record<TagStep, TagQuestion>> = {
  verdict: askVerdict,
  tags: askTags,
  comment: askComment,
  source: askSource,
  locator: askLocator,
  accessed: askAccessed,
};
