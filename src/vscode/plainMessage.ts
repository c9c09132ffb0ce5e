/**
 * Text for a message or a question that shows exactly the text. The editor turns `[words](command:...)` in messages,
 * prompts and warnings into a link that runs any command, and articles, review files and file names are anybody's: the
 * brackets are parted, so that no link is seen there.
 */
export function plainMessage(text: string): string {
  return text.replaceAll('](', '] (');
}
