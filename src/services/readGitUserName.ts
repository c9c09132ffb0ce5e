/**
 * `user.name` as a git configuration file says it, or null. Sections, comments, quotes and escapes are read as git does;
 * files that it includes are not followed, since the name is only proposed.
 */
export function readGitUserName(config: string): string | null {
  let inUser = false;
  let name: string | null = null;
  for (const line of joinLines(config).split(/\r?\n/u)) {
    const section = /^\s*\[([^\]]*)\]/u.exec(line);
    if (section !== null) inUser = section[1]?.trim().toLowerCase() === 'user';
    const rest = section === null ? line : line.slice(section[0].length);
    const setting = inUser ? /^\s*name\s*=(.*)$/iu.exec(rest) : null;
    // As in git, the last one counts.
    if (setting !== null) name = valueOf(setting[1] ?? '').trim();
  }
  return name === '' ? null : name;
}

/** A backslash at the end of a line goes on in the next one. */
function joinLines(config: string): string {
  return config.replaceAll(/\\\r?\n/gu, '');
}

/** Without quotes, and without a comment that begins outside of them. */
function valueOf(written: string): string {
  let value = '';
  let isQuoted = false;
  for (let at = 0; at < written.length; at += 1) {
    const sign = written[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '#' || sign === ';')) break;
    else if (sign === '\\') {
      at += 1;
      value += /[nt]/u.test(written[at] ?? '') ? ' ' : (written[at] ?? '');
    } else value += sign;
  }
  return value;
}
