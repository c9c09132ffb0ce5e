/** The sign of a list and the space after it. */
const bullet = /^\s*(?:[•·*‣▪–-]|\d{1,3}[.)])\s+/u;

/** A line of a list without its bullet or number, which belong to the layout: "- The quay sank." is "The quay sank." */
export function withoutBullet(line: string): string {
  return line.replace(bullet, '');
}
